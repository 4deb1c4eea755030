"""How likely letters follow each other in names and words, which tells the better spelling of two."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from core.late import LateModule

if TYPE_CHECKING:
    import numpy as np
else:
    np = LateModule("numpy")

_LETTERS = 28  # that may follow: those of the alphabet, the end, any other
_ORDERS = (2, 3, 4)  # letters of a piece
_DOUBT = 5.0  # how often a piece must be counted to weigh as much as the shorter one; set by judgement
_CODES = 32  # numbers of letters, of which pieces are made
_BEGIN, _END, _OTHER = 0, 1, 28
_FIRST = ord("a") - 2


class LetterModel:
    """An interpolated model of the letters of words."""

    def __init__(self, words: Iterable[str]) -> None:
        """Count the pieces of words, in small letters without marks."""
        cut = np.frombuffer("".join(f"^^^{word}$" for word in words).encode("ascii", "replace"), dtype=np.uint8)
        codes = np.full(len(cut), _OTHER, dtype=np.int64)
        small = (cut >= ord("a")) & (cut <= ord("z"))
        codes[small] = cut[small] - _FIRST
        codes[cut == ord("^")], codes[cut == ord("$")] = _BEGIN, _END
        self._pieces, self._followed = {}, {}
        for order in _ORDERS:
            # Three signs before each word: no piece that ends in a word begins in another.
            piece = codes[: len(codes) - order + 1]
            for at in range(1, order):
                piece = piece * _CODES + codes[at : len(codes) - order + 1 + at]
            counted = np.bincount(piece[codes[order - 1 :] != _BEGIN], minlength=_CODES**order)
            self._pieces[order] = counted
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
