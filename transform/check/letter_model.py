"""How likely letters follow each other in names and words, which tells the better spelling of two."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

_LETTERS = 28  # that may follow: those of the alphabet, the end, any other
_ORDERS = (2, 3, 4)  # letters of a piece
_DOUBT = (
    5.0  # how many times a piece must be counted for its count to weigh as much as the shorter piece; set by judgement
)


class LetterModel:
    """An interpolated model of the letters of words."""

    def __init__(self, words: Iterable[str]) -> None:
        """Count the pieces of words, in small letters without marks."""
        self._pieces: Counter[str] = Counter()
        for word in words:
            padded = f"^^^{word}$"
            for order in _ORDERS:
                start = 4 - order
                pieces = [padded[at : at + order] for at in range(start, len(padded) - order + 1)]
                self._pieces.update(pieces)
                self._pieces.update(f"{piece[:-1]}*" for piece in pieces)  # how often anything follows

    def weigh(self, word: str) -> float:
        """Return the natural logarithm of how likely a word is, in small letters without marks."""
        padded = f"^^^{word}$"
        return sum(math.log(self._likely(padded, at)) for at in range(3, len(padded)))

    def _likely(self, padded: str, at: int) -> float:
        likely = 1 / _LETTERS
        for order in _ORDERS:
            before = padded[at - order + 1 : at]
            seen = self._pieces[f"{before}*"]
            if seen:
                weight = seen / (seen + _DOUBT)
                likely = weight * self._pieces[f"{before}{padded[at]}"] / seen + (1 - weight) * likely
        return likely
