"""Signs and directions: the contrary of a word."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from acceptance_5.pairs import Found

from .edits import Turn, both_ways, by_turns

_TURNS: list[Turn] = [
    *both_ways(
        "growth",
        "increase/decrease increased/decreased increases/decreases increasing/decreasing rise/fall rose/fell rising/falling "
        "risen/fallen grew/shrank growing/shrinking growth/decline climbed/dropped raised/cut gained/lost gain/loss gains/losses "
        "profit/loss surplus/deficit improve/worsen improved/worsened strengthen/weaken expand/shrink boost/curb",
    ),
    *both_ways(
        "measure",
        "more_than/less_than higher/lower highest/lowest above/below most/least better/worse best/worst larger/smaller bigger/smaller "
        "largest/smallest biggest/smallest longer/shorter maximum/minimum majority/minority at_least/at_most faster/slower "
        "earlier/later older/younger stronger/weaker",
    ),
    *both_ways(
        "outcome",
        "win/lose won/lost winning/losing victory/defeat success/failure succeeded/failed accepted/rejected accept/reject "
        "approved/rejected supported/opposed support/oppose supporters/opponents allow/ban allowed/banned guilty/innocent "
        "positive/negative strong/weak safe/dangerous legal/illegal legally/illegally likely/unlikely possible/impossible",
    ),
    *both_ways(
        "way",
        "north/south northern/southern east/west eastern/western left/right inside/outside before/after import/export imports/exports "
        "buy/sell bought/sold opened/closed began/ended start/end started/ended entered/left arrived/left forward/backward "
        "upper/lower front/back first/last early/late",
    ),
    *both_ways(
        "people", "men/women man/woman boy/girl father/mother son/daughter brother/sister husband/wife friend/enemy"
    ),
]


def make(random: Random) -> Iterator[Found]:
    """Each word of each pair that has a contrary, as its contrary."""
    yield from by_turns(_TURNS, random)
