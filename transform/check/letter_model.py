"""How likely letters follow each other in names and words, which tells the better spelling of two."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from core.late import LateModule
from transform.check.name_slips import without_marks

if TYPE_CHECKING:
    import numpy as np
else:
    np = LateModule("numpy")

_LETTERS = 28  # that may follow: those of the alphabet, the end, any other
_ORDERS = (2, 3, 4)  # letters of a piece
_DOUBT = 5.0  # how often a piece must be counted to weigh as much as the shorter one; set by judgement
_BITS = 5  # of the number of a letter
_CODES = 2**_BITS  # numbers of letters, of which pieces are made
_BEGIN, _END, _OTHER = 0, 1, 28
_FIRST = ord("a") - 2
_CODE_OF = (
    bytes({ord("^"): _BEGIN, ord("$"): _END}.get(c, c - _FIRST if chr(c).islower() else _OTHER) for c in range(128)) * 2
)


class LetterModel:
    """An interpolated model of the letters of words."""

    def __init__(self, words: Iterable[str]) -> None:
        """Count the pieces of words, as they are written."""
        # All in one text, as to fold and to count each by itself takes ten times as long.
        text = without_marks(f"^^^{'$^^^'.join(words)}$").encode("ascii", "replace")
        codes = np.frombuffer(text.translate(_CODE_OF), dtype=np.uint8)
        self._pieces, self._followed = {}, {}
        # Three signs before each word: no piece that ends in a word begins in another.
        ends = np.flatnonzero(codes != _BEGIN)
        piece = codes[ends].astype(np.int32)
        for order in range(2, max(_ORDERS) + 1):
            piece += codes[ends - order + 1].astype(np.int32) << _BITS * (order - 1)
            self._pieces[order] = counted = np.bincount(piece, minlength=_CODES**order)
            self._followed[order] = counted.reshape(-1, _CODES).sum(axis=1)

    def weigh(self, word: str) -> float:
        """Return the natural logarithm of how likely a word is, in small letters without marks."""
        codes = [_BEGIN] * 3 + [ord(c) - _FIRST if "a" <= c <= "z" else _OTHER for c in word] + [_END]
        return sum(math.log(self._likely(codes, at)) for at in range(3, len(codes)))

    def _likely(self, codes: Sequence[int], at: int) -> float:
        likely = 1 / _LETTERS
        for order in _ORDERS:
            before = 0
            for code in codes[at - order + 1 : at]:
                before = before * _CODES + code
            seen = int(self._followed[order][before])
            if seen:
                weight = seen / (seen + _DOUBT)
                likely = weight * int(self._pieces[order][before * _CODES + codes[at]]) / seen + (1 - weight) * likely
        return likely
