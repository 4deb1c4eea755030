"""Stories among articles held in memory, for `dateline cluster`; the same decisions as over Postgres."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from transform.stories import DAYS, Decision, Matcher, Member, decide
from transform.storysplit import cohere, due, part, whole
from transform.storytext import StoryText, Vector

PROJECTED = 128
BY_SENSE = 16  # candidates by the encoder
BY_KEYS = 16  # candidates by names, numbers and stems
PER_KEY = 64  # of the newest articles with a key


class VectorWindow:
    """Vectors by day, projected to fewer dimensions at random, of which the nearest are found by looking at each.

    Johnson and Lindenstrauss (1984): a random projection to 128 dimensions keeps a cosine to about ±0.07, good enough
    to propose; what is proposed is compared in full. A look costs 128 products an article in the window.
    """

    def __init__(self, dimensions: int = 512) -> None:
        rng = np.random.default_rng(7)
        self._projection = (rng.standard_normal((dimensions, PROJECTED)) / np.sqrt(PROJECTED)).astype(np.float32)
        self._one_thread = (
            ThreadpoolController().limit
        )  # a small product gains nothing by threads and spins on a busy machine
        self._vectors: dict[int | None, NDArray[np.float32]] = {}
        self._articles: dict[int | None, list[int]] = defaultdict(list)

    def add(self, article: int, day: int | None, vector: Vector) -> None:
        """Add an article's (centred) vector; `day` is a day number, None where its time is unknown."""
        self.add_many([article], day, vector[np.newaxis])

    def add_many(self, articles: Sequence[int], day: int | None, vectors: NDArray[np.float32]) -> None:
        """Add the (centred) vectors of articles of one day, a row each."""
        held = self._articles[day]
        block = self._vectors.get(day)
        needed = len(held) + len(articles)
        if block is None or needed > len(block):
            grown = np.zeros((max(16, 2 * len(held), needed), PROJECTED), dtype=np.float32)
            if block is not None:
                grown[: len(held)] = block[: len(held)]
            self._vectors[day] = block = grown
        block[len(held) : needed] = vectors @ self._projection
        held.extend(articles)

    def nearest(self, vector: Vector, day: int | None, most: int) -> list[int]:
        """Return the articles nearest in sense within the days that a story spans, nearest first."""
        span = int(DAYS)
        days = list(self._articles) if day is None else [None, *range(day - span, day + span + 1)]
        projected = vector @ self._projection
        scores, articles = [], []
        with self._one_thread(limits=1, user_api="blas"):
            for key in days:
                held = self._articles.get(key)
                if held:
                    scores.append(self._vectors[key][: len(held)] @ projected)
                    articles.append(np.array(held))
        if not scores:
            return []
        score, article = np.concatenate(scores), np.concatenate(articles)
        if len(score) > most:
            top = np.argpartition(-score, most)[:most]
            score, article = score[top], article[top]
        return [int(a) for a in article[np.argsort(-score, kind="stable")]]

    def days(self) -> set[int | None]:
        """Return the days held."""
        return set(self._articles)

    def forget(self, day: int | None) -> None:
        """Drop a day."""
        self._articles.pop(day, None)
        self._vectors.pop(day, None)


class StoryIndex:
    """The articles seen so far and the stories they are in; each article is placed when it comes.

    Args:
        matcher: compares two reports.
    """

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._texts: list[StoryText] = []
        self._stories: list[int] = []
        self._members: dict[int, list[int]] = defaultdict(list)
        self._window = VectorWindow()
        self._postings: dict[int, deque[int]] = defaultdict(lambda: deque(maxlen=PER_KEY))
        self._followers: dict[int, list[int]] = defaultdict(list)  # copies, which go where their original goes
        self.merges: list[tuple[int, int]] = []
        self.splits: list[tuple[int, int]] = []

    def add(self, text: StoryText, *, copy_of: int | None = None) -> int:
        """Take one article in and return its number; a copy goes to the story of what it is a copy of."""
        number = len(self._texts)
        self._texts.append(text)
        if copy_of is not None and copy_of < number:
            self._stories.append(self._stories[copy_of])
            self._followers[copy_of].append(number)
            return number
        decision = self._decide(text)
        story = number if decision.story is None else decision.story
        self._stories.append(story)
        self._members[story].append(number)
        for other in decision.merged:
            kept, lost = sorted((self._stories[number], other))
            if kept != lost and cohere(self._read(kept), self._read(lost), self._matcher):
                self._merge(kept, lost)
        self._index(number, text)
        story = self._stories[number]
        if due(decision, len(self._members[story])):
            self._split(story)
        return number

    def story(self, article: int) -> int:
        """Return the number of the first article of the story that `article` is in; a copy comes after its original."""
        return min(self._members[self._stories[article]])

    def _decide(self, text: StoryText) -> Decision:
        day = _day(text)
        centre = self._matcher.centre(text)
        near = [] if centre is None else self._window.nearest(centre, day, BY_SENSE)
        shared: Counter[int] = Counter()
        for key in self._matcher.keys(text):
            weight = max(0.1, self._matcher.weights[key])
            for article in self._postings.get(key, ()):
                shared[article] += weight  # type: ignore[assignment]
        ids = {*near, *(a for a, _ in shared.most_common(BY_KEYS))}
        # The founder and the newest of each story speak for it too.
        stories = {self._stories[a] for a in ids}
        ids |= {a for s in stories for a in (*self._members[s][:1], *self._members[s][-2:])}
        return decide(text, [Member(a, self._stories[a], self._texts[a]) for a in sorted(ids)], self._matcher)

    def _merge(self, kept: int, lost: int) -> None:
        if kept == lost:
            return
        for article in self._members.pop(lost, ()):
            self._members[kept].append(article)
            for moved in (article, *self._followers[article]):
                self._stories[moved] = kept
        self.merges.append((kept, lost))

    def _split(self, story: int) -> None:
        members = self._read(story)
        parts = part(members, self._matcher)
        if parts is None:
            return
        leaving = sorted(whole(parts, members, self._matcher)[1])
        for article in leaving:
            self._members[story].remove(article)
            for moved in (article, *self._followers[article]):
                self._stories[moved] = leaving[0]
        self._members[leaving[0]] = leaving
        self.splits.append((story, leaving[0]))

    def _read(self, story: int) -> list[Member]:
        return [Member(a, story, self._texts[a]) for a in self._members[story]]

    def _index(self, number: int, text: StoryText) -> None:
        centre = self._matcher.centre(text)
        if centre is not None:
            self._window.add(number, _day(text), centre)
        for key in self._matcher.keys(text):
            self._postings[key].append(number)


def _day(text: StoryText) -> int | None:
    return None if text.published is None else text.published.date().toordinal()
