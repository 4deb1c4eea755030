"""How telling each word, name and number is, learnt from what has come in."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection
from functools import lru_cache

import numpy as np

from transform.storytext import StoryText, Vector, code_key

_REMEMBERED = 500_000  # weights kept ready


class Weights:
    """How telling a stem, name or number is (the rarer, the more), and the mean vector of each language's reports.

    Args:
        counts: in how many articles each key stands, before any is learnt.
        articles: of how many.
        mean: the mean vector of those.
    """

    def __init__(self, counts: dict[int, int], articles: int, mean: Vector) -> None:
        self.counts = Counter(counts)
        self.articles = articles
        self._prior = (articles, mean)
        self._sums: dict[str, tuple[int, Vector]] = {}
        self._means: dict[str, Vector] = {}
        self._known = _Known(self._rate)

    def learn(self, text: StoryText) -> None:
        """Count one article."""
        self._known.clear()
        self.articles += 1
        self.counts.update(self.keys(text))
        if text.vector is not None:
            self.learn_mean(text.lang, 1, text.vector)

    def learn_mean(self, lang: str, articles: int, total: Vector) -> None:
        """Add the sum of the vectors of so many articles of a language."""
        held, before = self._sums.get(lang, (0, np.zeros_like(total)))
        self._sums[lang] = held + articles, before + total
        self._means.pop(lang, None)

    def mean(self, lang: str) -> Vector:
        """Return the mean vector of a language's reports, the prior counting as so many of them."""
        if lang not in self._means:
            articles, mean = self._prior
            held, total = self._sums.get(lang, (0, np.zeros_like(mean)))
            self._means[lang] = ((mean * articles + total) / max(1, articles + held)).astype(np.float32)
        return self._means[lang]

    @staticmethod
    def keys(text: StoryText) -> set[int]:
        """What of an article is counted."""
        return set(text.stems) | set(text.names) | {number_key(n) for n in text.numbers}

    def __getitem__(self, key: int) -> float:
        """Inverse document frequency (K. Sparck Jones, 1972), smoothed, nought at the least."""
        return self._known[key]

    def of(self, keys: Collection[int]) -> list[float]:
        """Return the weights of many keys, in their order."""
        return list(map(self._known.__getitem__, keys))

    def _rate(self, key: int) -> float:
        return max(0.0, math.log((self.articles + 1) / (self.counts.get(key, 0) + 0.5)))


class _Known(dict[int, float]):
    """Weights by key, each worked out where it is first asked for."""

    def __init__(self, rate: Callable[[int], float]) -> None:
        super().__init__()
        self._rate = rate

    def __missing__(self, key: int) -> float:
        weight = self._rate(key)
        if len(self) < _REMEMBERED:
            self[key] = weight
        return weight


@lru_cache(maxsize=10_000)
def number_key(value: float) -> int:
    """Return the key under which a number is counted and looked up."""
    return code_key(f"n:{value:g}")
