"""Who gives what an English figure counts by a noun of transfer: "the dispatch of 3,000 North Korean soldiers", "Russian deliveries of"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.model import Entity

_OWNED = re.compile(r"['’]s? (?:[a-z-]+ ){0,2}\Z")
_OF = " of "
_DETERMINED = re.compile(
    r"(?<!\w)(?:the|an?|its|their|this|that|any|further|more|new|alleged|reported|and|including|for|of|on|about|with)(?: [a-z-]+){0,2} \Z"
)
# "Ukraine condemned the transfer of 3,000 North Korean shells": who only speaks of it gives nothing.
_SPEAKS_OF = re.compile(
    r"(?<!\w)(?:condemn|denounc|critici|report|confirm|reveal|detect|track|protest|fear|suspect|accus|warn|investigat|sanction|block|intercept|monitor|document|discuss|talk|want|seek|ask|request|demand|expect|await|urg|claim|estimat|said|say|not)\w*"
)


def is_noun_of_transfer(folded: str, verb: re.Match[str]) -> bool:
    """Tell "the dispatch of 3,000 soldiers", "North Korean deliveries of" from the verbs of the same words."""
    if verb.group().endswith(("ed", "ing", "sent", "sold", "given", "paid")) or not folded.startswith(_OF, verb.end()):
        return False
    left = folded[max(0, verb.start() - 30) : verb.start()]
    return _DETERMINED.search(left) is not None or _OWNED.search(left) is not None or left.endswith(_ADJECTIVES)


_ADJECTIVES = ("north korean ", "russian ", "south korean ", "chinese ", "american ", "ukrainian ")
_OF_THEM = 24  # characters from a figure to whose what it counts are


def giver_of_noun(
    folded: str, sides: Sequence[tuple[Entity, str]], verb: re.Match[str], figure: tuple[int, int], giver: str | None
) -> str | None:
    """Return who gives by a noun of transfer: whose it is, else whose what is counted are, else who acts before it."""
    for entity, side in sides:
        if entity.end <= verb.start() and re.fullmatch(r"(?:['’]s?)?(?: [a-z-]+)? ", folded[entity.end : verb.start()]):
            return side  # "North Korea's dispatch of", "Russian deliveries of"
    theirs = next(
        (side for e, side in sides if 0 <= e.start - figure[1] <= _OF_THEM and _names_people(folded, e)), None
    )
    if theirs is not None:
        return theirs
    for entity, side in reversed(sides):
        if entity.end >= verb.start() or side != giver:
            continue
        if _SPEAKS_OF.search(folded, entity.end, verb.start()):
            return None
        # "wants Russian help … including the dispatch of": it stands beside another noun, and acts in nothing.
        return None if _names_people(folded, entity) and not _ACTORS.match(folded, entity.end) else giver
    return giver


_ACTORS = re.compile(
    r" (?:\w+ )?(?:army|forces?|military|navy|troops|government|authorities|officials?|leaders?|president|leadership|regime|ships?|vessels?|compan\w+|firms?|side|state|parliament|ministr\w+)(?!\w)"
)


def _names_people(folded: str, entity: Entity) -> bool:
    """Tell an adjective before a noun: "3,000 North Korean shells"."""
    return folded[entity.start : entity.end].endswith(("n", "ese")) and folded.startswith(" ", entity.end)
