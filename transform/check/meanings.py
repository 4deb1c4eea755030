"""Whether a word of one language tells what some word of the other does, by sentence embeddings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from core import late_re as re
from core.late import LateModule
from transform.check.links import STEM, Words

if TYPE_CHECKING:
    import numpy as np
else:
    np = LateModule("numpy")

_WORD = re.compile(r"[^\W\d_]{3,}")
_BETTER = 0.05  # by which cosine a rival at least must mean a word better
# The least cosine of two words in small letters that mean the same.
_NEAR_SMALL = 0.55
_SHORTEST_SMALL = 6  # letters; a shorter name is near to some word too often (Palu, Seve)
_PORTION = 6  # words that are asked for at once where the first may be enough, then twice as many: many at once take less for each
_HELD = 4096  # vectors of 512 single-precision numbers: 8 MB


class Meanings:
    """Compares single words over languages; their vectors are worked out once."""

    def __init__(self, encode: Callable[[Sequence[str]], Any], links: Words | None = None) -> None:
        """Keep what vectors are made by.

        Args:
            encode: texts → one vector a text, of length 1.
            links: beginnings of Turkish words → beginnings of English ones that may mean the same, which are asked first.
        """
        self._encode = encode
        self._links: Words = links or {}
        self._vectors: dict[str, Any] = {}

    def tell(self, word: str, others: Iterable[str], near: float, rivals: Iterable[str] = ()) -> bool:
        """Tell whether one of some words of the other language means what a word does.

        Args:
            word: a word as it is written.
            others: words of the other language.
            near: the least cosine of two words that mean the same.
            rivals: words of the same language, of which one may mean the other word better.
        """
        words = [word, *others]
        if len(words) == 1:
            return False
        if not rivals:
            likely = self._likely(word, words[1:])
            if likely and (self._of(likely) @ self._of([word])[0]).max() > near:
                return True
        vectors = self._of(words)
        alike = vectors[1:] @ vectors[0]
        told = alike > near
        if not told.any():
            return False
        against = [r for r in rivals if r != word]
        if not against:
            return True
        best = (self._of(against) @ vectors[1:][told].T).max(axis=0)
        return bool((best < alike[told] + _BETTER).any())

    def tell_small(self, word: str, others: Iterable[str]) -> bool:
        """Tell whether one of some words of the other language means what a word does, all of them in small letters.

        A capital moves a vector far from the word's own: "Fakirlik" and "Poverty" are at 0.37, "fakirlik" and "poverty" at 0.69.

        Args:
            word: a word that may be a common one.
            others: common words of the other language.
        """
        words = [_small(word), *map(_small, others)]
        if len(words) == 1 or len(word) < _SHORTEST_SMALL:
            return False
        vectors = self._of(words)
        return bool((vectors[1:] @ vectors[0] > _NEAR_SMALL).any())

    def nearest(self, word: str, others: Sequence[str], rivals: Sequence[str] = ()) -> float:
        """Return how near the nearest of some words of the other language is: the cosine, all in small letters.

        Args:
            word: a word as it is written.
            others: words of the other language.
            rivals: words of the same language; what one of them means better is not counted.
        """
        if not others:
            return -1.0
        alike = self._cosines([word, *rivals], others)
        if rivals:
            alike[0, alike[0] < alike[1:].max(axis=0) - _BETTER] = -1.0
        return float(alike[0].max())

    def near(self, word: str, others: Sequence[str], enough: Callable[[float], bool]) -> tuple[str, float]:
        """Return which of some words of the other language is nearest, and its cosine; all in small letters.

        Args:
            word: a word as it is written.
            others: words of the other language, one at least.
            enough: tells of a cosine, and then of all greater ones, that no nearer word need be looked for.
        """
        found, best = others[0], -1.0
        for asked in self._portions(others):
            alike = self._cosines([word], asked)[0]
            at = int(alike.argmax())
            if alike[at] > best:
                found, best = asked[at], float(alike[at])
            if enough(best):
                break
        return found, best

    def _portions(self, words: Sequence[str]) -> Iterator[list[str]]:
        """Yield words some at a time, those whose vectors are known first."""
        known = [word for word in words if _small(word) in self._vectors]
        if known:
            yield known
        absent = list(dict.fromkeys(word for word in words if _small(word) not in self._vectors))
        at, many = 0, _PORTION
        while at < len(absent):
            yield absent[at : at + many]
            at, many = at + many, 2 * many

    def compare(self, words: Sequence[str], others: Sequence[str]) -> Any:
        """Return how near some words are to words of the other language: the cosines (words, others), all in small letters."""
        return self._cosines(words, others)

    def reaches(self, word: str, others: Sequence[str], least: float) -> bool:
        """Tell whether the nearest of some words of the other language is so near at least, all in small letters."""
        likely = self._likely(word, others)
        if likely and self.nearest(word, likely) >= least:
            return True
        return bool(others) and self.near(word, others, lambda near: near >= least)[1] >= least

    def _likely(self, word: str, others: Sequence[str]) -> list[str]:
        """Return the words that the table links with a word: where one is near enough, the vectors of the rest are not needed.

        None where all are known already, or nearly all would be asked.
        """
        stem, links = _small(word)[:STEM], self._links
        told = links.get(stem, {})
        found = [o for o in others if (other := _small(o)[:STEM]) in told or stem in links.get(other, ())]
        return found if len(found) < len(others) - 1 else []

    def _cosines(self, words: Sequence[str], others: Sequence[str]) -> Any:
        vectors = self._of([*map(_small, words), *map(_small, others)])
        return vectors[: len(words)] @ vectors[len(words) :].T

    def _of(self, words: Sequence[str]) -> Any:
        absent = [w for w in dict.fromkeys(words) if w not in self._vectors]
        if len(self._vectors) + len(absent) > _HELD:
            self._vectors.clear()
            absent = list(dict.fromkeys(words))
        if absent:
            self._vectors.update(zip(absent, self._encode(absent), strict=True))
        return np.array([self._vectors[w] for w in words])


def _small(word: str) -> str:
    """Return a word in small letters, as Turkish has them where it begins with a dotted capital."""
    return word.replace("İ", "i").lower()


def long_words(text: str) -> list[str]:
    """Return the words of a text that have three letters or more, without what follows an apostrophe."""
    return [m.group() for m in _WORD.finditer(text)]
