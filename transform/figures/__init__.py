"""Figures: the quantities a text claims, with unit, bounds, what they count, claimant, strength, giver and receiver.

A figure is read left to right over its sentence: number (`transform.numbers`) → qualifier and counted noun phrase →
casualties said of it → governing verb of saying → transfer and period.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.model import Entity, Figure
from core.text import fold
from transform.figures.reader import FigureReader
from transform.numbers import Number, find_numbers

_KINDS = frozenset({"cardinal", "indefinite", "fraction", "percent"})


def find_figures(
    text: str,
    lang: str,
    *,
    entities: Sequence[Entity] = (),
    folded: str | None = None,
    numbers: Sequence[Number] | None = None,
) -> tuple[Figure, ...]:
    """Find the quantities that matter in a text.

    Args:
        text: the body; offsets are into it.
        lang: its language, ISO 639-1.
        entities: the names found in it, in order; claimants, givers and receivers are told by them.
        folded: `fold(text)` where it is known already.
        numbers: `find_numbers(text, lang)` where they are known already.
    """
    folded = fold(text) if folded is None else folded
    every = find_numbers(text, lang) if numbers is None else numbers
    counts = _add_ones([number for number in every if number.kind in _KINDS], text, folded, lang)
    if not counts:
        return ()
    return FigureReader(text, folded, lang, entities).read(_join_choices(counts, text, folded))


_ONE = {
    "tr": re.compile(r"en(?<!\wen) (?:az|fazla) (bir)(?= )"),
    "en": re.compile(r"(?<!\w)(?:at least|at most|up to|no more than) (one)(?= )"),
}
_OR = re.compile(r" (?:veya|ya da|or|или|또는) ")


def _add_ones(numbers: list[Number], text: str, folded: str, lang: str) -> list[Number]:
    """Add the "bir" and "one" that a qualifier makes a number."""
    if lang not in _ONE:
        return numbers
    taken = {n.start for n in numbers}
    ones = [
        Number(m.start(1), m.end(1), text[m.start(1) : m.end(1)], 1.0, 1.0, 1.0, "cardinal")
        for m in _ONE[lang].finditer(folded)
        if m.start(1) not in taken
    ]
    return sorted([*numbers, *ones], key=lambda n: n.start) if ones else numbers


def _join_choices(numbers: list[Number], text: str, folded: str) -> list[Number]:
    """Make "iki veya üç" and "two or three" one range."""
    joined: list[Number] = []
    for number in numbers:
        first = joined[-1] if joined else None
        if (
            first is not None and first.value is not None and number.value is not None
            and first.kind == number.kind == "cardinal" and first.value < number.value <= 2 * first.value
            and _OR.fullmatch(folded, first.end, number.start)
        ):  # fmt: skip
            joined[-1] = Number(
                first.start, number.end, text[first.start : number.end], None, first.value, number.value, "cardinal"
            )
        else:
            joined.append(number)
    return joined
