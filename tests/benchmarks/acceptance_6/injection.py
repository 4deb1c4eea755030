"""All errors, kind by kind."""

from __future__ import annotations

from collections.abc import Iterator

from acceptance_5.pairs import Change, Maker, Pair, draw

from . import dates, hedges, names, negations, numbers, scales, sentences, signs, units

LIMIT = 330
"""Of each kind: enough that 200 stay when pairs that are flagged as they stand are left out."""

KINDS: dict[str, Maker] = {
    "number": numbers.make,
    "scale": scales.make,
    "sign": signs.make,
    "unit": units.make,
    "date": dates.make,
    "name": names.make,
    "negation_dropped": negations.make_dropped,
    "negation_added": negations.make_added,
    "sentence_dropped": sentences.make_dropped,
    "sentence_invented": sentences.make_invented,
    "hedge_removed": hedges.make,
}


def inject(seed: int) -> Iterator[tuple[str, Pair, Change]]:
    """Every error with its kind and the pair it was put into, the same for the same seed."""
    return draw(KINDS, LIMIT, f"sixth:{seed}")
