"""A twelfth script of errors, written without sight of the check and of the other scripts.

Each function takes a pair (Turkish, English), a source of chance and all pairs, and returns the English with one error of its
kind that a reader would act on, in good English; None where the text has no place for it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from translation_errors_12_added import NEGATION_ADDED
from translation_errors_12_dropped import NEGATION_DROPPED
from translation_errors_12_hedges import hedge_removed
from translation_errors_12_invented import sentence_invented
from translation_errors_12_measures import DATE, UNIT
from translation_errors_12_names import Pair, name_other, name_swapped
from translation_errors_12_numbers import NUMBER, SCALE
from translation_errors_12_signs import SIGN
from translation_errors_12_tools import Way, pick

Kind = Callable[[Pair, random.Random, list[Pair]], str | None]


def _of(ways: Sequence[Way]) -> Kind:
    def make(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
        return pick(pair[1], rng, ways)

    return make


KINDS: dict[str, Kind] = {
    "number": _of(NUMBER),
    "scale": _of(SCALE),
    "sign": _of(SIGN),
    "unit": _of(UNIT),
    "date": _of(DATE),
    "name": name_other,
    "name_swapped": name_swapped,
    "negation_dropped": _of(NEGATION_DROPPED),
    "negation_added": _of(NEGATION_ADDED),
    "hedge_removed": lambda pair, rng, pairs: hedge_removed(pair, rng),
    "sentence_invented": sentence_invented,
}
