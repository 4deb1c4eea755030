"""Scales: another word of magnitude, none, one put in, noughts too many or too few."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance_5.pairs import Change, Found, pairs

from .edits import Turn, by_turns, put

_TURNS: list[Turn] = [
    ("word", r"\bmillion\b", "billion|thousand"),
    ("word", r"\bbillion\b", "million|trillion"),
    ("word", r"\btrillion\b", "billion"),
    ("word", r"\bthousand\b", "million|hundred"),
    ("word", r"\bhundred\b", "thousand"),
    ("plural", r"\bmillions\b", "billions|thousands"),
    ("plural", r"\bbillions\b", "millions"),
    ("plural", r"\bthousands\b", "hundreds|millions"),
    ("plural", r"\bhundreds\b", "thousands|dozens"),
    ("plural", r"\bdozens\b", "thousands"),
    ("word lost", r"(?<=\d) (?:million|billion|trillion)\b", ""),
    ("letter", r"(?<=\d)m\b", "bn"),
    ("letter", r"(?<=\d)bn\b", "m"),
    ("letter", r"(?<=\d)k\b", "m"),
    ("word put in", r"(?<=[$£€])(\d+(?:,\d{3})*(?:\.\d+)?)(?![a-z]| (?:million|billion|trillion)|[\w,.]*\d|m\b|bn\b|k\b)", r"\1 million"),
]  # fmt: skip
_NOUGHTS = re.compile(r"(?<![\w.,:/-])\d{1,3}(?:,\d{3})+(?![\d.])")
_PLAIN = re.compile(r"(?<![\w.,:/-])(?!(?:19|20)\d\d\b)\d{2,4}(?![\d:/,.-])(?! (?:million|billion|trillion))(?=[ %])")
_POINT = re.compile(r"(?<![\w.,:/-])\d+\.\d+(?![\d.])")


def make(random: Random) -> Iterator[Found]:
    """Each magnitude of each pair, changed in one way."""
    yield from by_turns(_TURNS, random)
    for pair in pairs():
        for pattern in _NOUGHTS, _PLAIN:
            for place in pattern.finditer(pair.en):
                value = int(place.group().replace(",", ""))
                yield pair, Change("times", put(pair, place, f"{value * random.choice([10, 100, 1000]):,}"))
                if value % 1000 == 0:
                    yield pair, Change("thousand lost", put(pair, place, f"{value // 1000:,}"))
        for place in _POINT.finditer(pair.en):
            left, right = place.group().split(".")
            yield (
                pair,
                Change("point", put(pair, place, random.choice([left + right, f"{left}{right[0]}.{right[1:] or 0}"]))),
            )
