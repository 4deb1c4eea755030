"""Word shingles made for Turkish: folded, free of punctuation, and blind to suffixes and lost apostrophes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import add
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from core.text import fold, normalize
from transform.words import is_unspaced

# Can et al. (2008), "Information retrieval on Turkish texts", JASIST 59(3): cutting words to their first five letters
# matches a full morphological stemmer in retrieval.
STEM_LETTERS = 5
SHINGLE_WORDS = 4
_REMEMBERED = 50_000  # stems
_TELLING_LETTERS = 4  # shorter stems are particles, which stand in every text
_SYLLABLES = 2  # of a Korean word, whose case is written on to it
# A number, or the stem of a word, and what of the word follows.
_WORD = re.compile(rf"(\d+(?:[.,]\d+)*)|([^\W\d_]{{1,{STEM_LETTERS}}})[^\W\d_]*(?:'[^\W\d_]+)?")
# Of Japanese and Chinese the words are pairs of Chinese characters side by side and runs of katakana; hiragana writes endings and particles.
_CHARACTER = re.compile("[\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff]")
_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff々〇]+")
_HIRAGANA = re.compile("[\u3041-\u309f]+")
_WIDE = {code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
# Letters of Turkish as who has no such keys writes them.
_MARKED = "çğöşü"
_BARE = str.maketrans(_MARKED, "cgosu")
_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio: Knuth's multiplicative hashing, TAOCP 3, 6.4


class _Codes(dict[str, int]):
    """The hash of each stem, remembered, as words repeat."""

    def __missing__(self, stem: str) -> int:
        code = crc32(stem.encode())
        if len(self) < _REMEMBERED:
            self[stem] = code
        return code


_codes = _Codes()


def code_stems(stems: Iterable[str]) -> list[int]:
    """Return the 32-bit hashes of stems, in their order."""
    return list(map(_codes.__getitem__, stems))


def stem_words(text: str) -> list[str]:
    """Return the words of a text, folded and cut to stems; numbers stay whole, a suffix after an apostrophe goes."""
    return _stem(fold(normalize(text)))


def stem_copied(text: str) -> list[str]:
    """Return the same words as copies are told by, alike with the letters of Turkish and without their marks ("göründü", "gorundu")."""
    return _stem(fold(normalize(text)).translate(_BARE))


def stem_pair(one: str, other: str) -> tuple[list[str], list[str]]:
    """Return the words of two texts as they are to be compared: without the marks of Turkish letters where one of them has none."""
    folded = fold(normalize(one)), fold(normalize(other))
    marked = [any(letter in text for letter in _MARKED) for text in folded]
    stems, others = (_stem(text.translate(_BARE) if marked[0] != marked[1] else text) for text in folded)
    return stems, others


def _stem(folded: str) -> list[str]:
    if _CHARACTER.search(folded) is not None and is_unspaced(folded):
        folded = _HAN_RUN.sub(_pair, _HIRAGANA.sub(" ", folded.translate(_WIDE)))
    return [number or stem for number, stem in _WORD.findall(folded)]


def _pair(run: re.Match[str]) -> str:
    """Return a run of characters as its pairs between blanks; one alone stays alone."""
    written = run.group()
    return f" {' '.join(map(add, written, written[1:])) or written} "


def pick_telling(stems: Iterable[str]) -> frozenset[str]:
    """Return those of some stems that tell what a text is on: numbers, and words that are no particles."""
    cut = {stem[:_SYLLABLES] if "가" <= stem[0] <= "힣" else stem for stem in stems}
    return frozenset(
        stem
        for stem in cut
        if len(stem) >= _TELLING_LETTERS
        or stem[0].isdigit()
        or "가" <= stem[0] <= "힣"
        or (len(stem) > 1 and _CHARACTER.match(stem) is not None)
    )


def hash_shingles(stems: list[str], width: int = SHINGLE_WORDS) -> NDArray[np.uint64]:
    """Return the 64-bit hash of every run of `width` stems, in order; a shorter text is one shingle.

    Raises nothing; a text without words gives an empty array.
    """
    if not stems:
        return np.empty(0, dtype=np.uint64)
    width = min(width, len(stems))
    codes = np.array(code_stems(stems), dtype=np.uint64)
    total = np.zeros(len(codes) - width + 1, dtype=np.uint64)
    for offset in range(width):
        total = (total ^ codes[offset : len(codes) - width + 1 + offset]) * _MIX
        total ^= total >> np.uint64(29)
    return total
