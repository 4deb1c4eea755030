"""Errors put into true translations, one at a time: how engines, models and hurried editors really go wrong.

Written without sight of the check, of its tests and of the other scripts.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import translation_errors_14_date
import translation_errors_14_number
import translation_errors_14_scale
import translation_errors_14_sign
import translation_errors_14_unit
from translation_errors_14_added import negation_added
from translation_errors_14_dropped import negation_dropped
from translation_errors_14_edits import Pair, Weighted, one_of
from translation_errors_14_hedge import hedge_removed
from translation_errors_14_invented import sentence_invented
from translation_errors_14_name import name
from translation_errors_14_swap import name_swapped

Maker = Callable[[Pair, random.Random, list[Pair]], str | None]


def _maker(ways: Weighted) -> Maker:
    """Return the maker that puts in one edit of one of the ways."""
    return lambda pair, rng, _pairs: one_of(ways, *pair, rng)


KINDS: dict[str, Maker] = {
    "number": _maker(translation_errors_14_number.WAYS),
    "scale": _maker(translation_errors_14_scale.WAYS),
    "sign": _maker(translation_errors_14_sign.WAYS),
    "unit": _maker(translation_errors_14_unit.WAYS),
    "date": _maker(translation_errors_14_date.WAYS),
    "name": name,
    "name_swapped": name_swapped,
    "negation_dropped": negation_dropped,
    "negation_added": negation_added,
    "hedge_removed": hedge_removed,
    "sentence_invented": sentence_invented,
}
