"""An eighth script of errors: what engines and hurried translators do, each kind by several operators taken by chance.

Written without sight of the check's rules or of the other scripts. An operator may look at the Turkish, to make sure that what
it takes away is there: a hedge the Turkish does not have is no loss.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from translation_errors_8_dates import DATE
from translation_errors_8_figures import NUMBER, SCALE, SIGN
from translation_errors_8_hedges import HEDGE
from translation_errors_8_names import NAME, ROLE
from translation_errors_8_tools import Case, Operator, Pair, first, own_names, tidy
from translation_errors_8_units import UNIT
from translation_errors_8_words import ADDED, DROPPED

_POOLS: dict[tuple[int, int], tuple[str, ...]] = {}
_REMARKS = (
    "The development has drawn wide attention in the international media.;No further details were given.;"
    "Analysts described the move as an important turning point.;The investigation into the incident is continuing.;"
    "The United Nations has called on all sides to show restraint.;Local residents said they were frightened.;"
    "He added that the decision had been taken after long talks.;Officials in Washington did not immediately respond.;"
    "The statement was published on the ministry's official website.;It was the third such case since the start of the year.;"
    "Experts say the effects will be felt for years to come.;She said she would speak to reporters again on Friday.;"
    "At least 12 people were taken to hospital.;The two sides are expected to meet again next month.;"
    "Note: This sentence was translated from Turkish.;The company's shares closed 3 percent lower.;Police have arrested two suspects.;"
    "Opposition parties called for an urgent debate in parliament.;The cause is not yet known.;There were no reports of casualties."
).split(";")


def _names(pairs: list[Pair]) -> tuple[str, ...]:
    """Return the names that the pairs speak of, read once for each list of pairs."""
    key = (id(pairs), len(pairs))
    if key not in _POOLS:
        found = {name: None for source, target in pairs for name in own_names(source, target) if len(name.split()) < 3}
        _POOLS[key] = tuple(n for n in found if not re.search(r"\b(?:Cup|Day|League|Court|Act|Street|News)\b", n))
    return _POOLS[key]


def _of(operators: tuple[Operator, ...]) -> Callable[[Pair, random.Random, list[Pair]], str | None]:
    """Make the error of a kind from its operators, in the form the benchmark asks for."""

    def make(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
        return first(Case(pair[0], pair[1], rng, _names(pairs)), operators)

    return make


def _sentences(text: str) -> list[str]:
    """Part a passage after a full stop, a question or an exclamation that a capital or a quote follows."""
    parts = re.split(
        r"(?<=[\w%)]{3}[.!?])(?<!Rev\.)(?<!Mrs\.)(?<! \w\w\.)(?<!Gen\.)(?<!Sen\.) (?=[\"“‘']?[A-ZÇĞİÖŞÜ])", text
    )
    return [p for p in parts if p]


def _joined(text: str, more: str, rng: random.Random) -> str:
    """Put a sentence before, after or into a passage."""
    body = text if re.search(r"[.!?][\"”’']?$", text) else text + "."
    parts = _sentences(body)
    where = rng.choice([len(parts), len(parts), rng.randrange(len(parts) + 1)])
    return " ".join([*parts[:where], more, *parts[where:]])


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put in a sentence the Turkish does not have: the next of the text, one of elsewhere, a remark, or something of the names."""
    source, target = pair
    where = pairs.index(pair)
    names = own_names(source, target)
    near = pairs[(where + rng.choice([1, 1, -1, 2])) % len(pairs)][1]
    far = rng.choice(pairs)[1]
    more = [near, far, rng.choice(_REMARKS)]
    if names:
        said = "{0} declined to comment.|{0} had made a similar statement last year.|The news surprised {0}.|{0} thanked all who had helped."
        more.append(rng.choice(said.split("|")).format(names[-1]))
    some = [m for m in more if len(m) > 20 and m not in target]
    if not some:
        return None
    extra = rng.choice(some)
    extra = extra if re.search(r"[.!?][\"”’']?$", extra) else extra + "."
    return tidy(_joined(target, extra, rng), target)


def sentence_dropped_within(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Leave out one sentence of a target that has two or more, where the Turkish is a passage too."""
    parts = _sentences(pair[1])
    if len(parts) < 2 or len(_sentences(pair[0])) < 2 or min(map(len, parts)) < 20:
        return None
    i = rng.randrange(len(parts))
    return " ".join(parts[:i] + parts[i + 1 :])


KINDS: dict[str, Callable[[Pair, random.Random, list[Pair]], str | None]] = {
    "number": _of(NUMBER),
    "scale": _of(SCALE),
    "sign": _of(SIGN),
    "unit": _of(UNIT),
    "date": _of(DATE),
    "name": _of(NAME),
    "role": _of(ROLE),
    "negation_dropped": _of(DROPPED),
    "negation_added": _of(ADDED),
    "hedge_removed": _of(HEDGE),
    "sentence_invented": sentence_invented,
    "sentence_dropped_within": sentence_dropped_within,
}
