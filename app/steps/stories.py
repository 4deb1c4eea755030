"""Which story an article belongs to, decided in the transaction that loads it, and recorded."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import numpy as np

from load import stories
from load.connection import Connection
from load.stories import StoredStoryText, StoryPlace
from transform.encoder import Encoder
from transform.stories import DAYS, Decision, Matcher, Member, Prior, decide
from transform.storyindex import BY_KEYS, BY_SENSE, PER_KEY, VectorWindow
from transform.storytext import StoryText, Vector, number_key

HELD_DAYS = 60  # days of vectors a worker holds; an article from another time loads its own and drops the oldest
COUNTED = 20_000  # of the newest articles the words are counted in
_BITS = 1 << 32


class StoryPlacer:
    """Finds the story of each article; one a worker, made once a task.

    It holds the vectors of the days it works on, and reads before each decision what other workers have placed since.

    Args:
        prior: what is known before the first article.
        encode: the sentence encoder.
    """

    def __init__(self, prior: Prior, encode: Encoder) -> None:
        self._prior = prior
        self.encode = encode
        self._matcher = Matcher(prior.weights())
        self._mark: int | None = None
        self._forget_window()

    def refresh(self, connection: Connection) -> None:
        """Read how telling words are, counting anew where the articles have doubled since, or a quarter more came."""
        counted, placed, newest = stories.word_state(connection)
        if newest - placed > max(50, min(counted, COUNTED) // 4):
            stories.refresh_words(connection, COUNTED)
            counted = stories.word_state(connection)[0]
        weights = self._prior.weights()
        weights.articles += counted
        weights.counts.update({key % _BITS: count for key, count in stories.list_words(connection).items()})
        sums: dict[str, list[Vector]] = {}
        for lang, vector in stories.list_newest_vectors(connection, 2000):
            sums.setdefault(lang, []).append(_vector(vector))
        for lang, vectors in sums.items():
            weights.learn_mean(lang, len(vectors), np.sum(vectors, axis=0))
        self._matcher = Matcher(weights)
        self._forget_window()

    def place(
        self,
        connection: Connection,
        article_id: int,
        text: StoryText,
        *,
        label: str,
        seen_at: datetime,
        alone: bool = False,
    ) -> StoryPlace | None:
        """Put an article into its story and return that as it stands then.

        A copy goes where its original is; an edited article is judged anew and leaves a story it no longer fits.

        Args:
            connection: a transaction that holds `load.copies.lock_places`, in which copies were placed already.
            article_id: the article.
            text: what it is compared by; its time is set.
            label: what a new story is called until a better title is known.
            seen_at: when the article came.
            alone: it is new, no copy, and has none.
        """
        original, story_id, homes = (article_id, None, []) if alone else stories.read_place(connection, article_id)
        held = [] if story_id is None else [story_id]
        if original != article_id and (held or homes):
            # A copy brings nothing to compare that its original has not: it goes where that is.
            self._join(connection, article_id, held, (held or homes)[0], seen_at)
            return stories.relabel_story(connection, article_id)
        keys = [_signed(key) for key in self._matcher.keys(text)]
        decision = decide(text, self._candidates(connection, article_id, text, keys), self._matcher)
        stories.insert_text(connection, article_id, stored_text(text), keys, edited=bool(held))
        story = homes[0] if homes else decision.story
        if story is None and held and stories.count_members(connection, held[0]) == 1:
            story = held[0]
        if story is None:
            story = stories.found_story(connection, article_id, label, seen_at)
            if not held:
                return StoryPlace(story, label, articles=1, outlets=1, copies=0, origins=1)
        story = self._join(connection, article_id, held, story, seen_at)
        self._merge(connection, article_id, story, {*homes, *decision.merged})
        return stories.relabel_story(connection, article_id)

    def decide(self, connection: Connection, article_id: int, text: StoryText) -> Decision:
        """Say where an article would go, changing nothing."""
        keys = [_signed(key) for key in self._matcher.keys(text)]
        return decide(text, self._candidates(connection, article_id, text, keys), self._matcher)

    def _join(self, connection: Connection, article_id: int, held: list[int], story: int, seen_at: datetime) -> int:
        if held == [story]:
            return story
        stories.join_story(connection, article_id, story, seen_at)
        if held and stories.count_members(connection, held[0]) == 0:
            stories.merge_stories(connection, min(held[0], story), max(held[0], story), article_id)
            return min(held[0], story)
        if held:
            kind = "split" if stories.count_members(connection, story) == 1 else "move"
            stories.record_leaving(connection, kind, held[0], story, article_id)
        return story

    def _merge(self, connection: Connection, article_id: int, story: int, others: Iterable[int]) -> None:
        for other in sorted(set(others) - {story}):
            kept, lost = min(story, other), max(story, other)
            stories.merge_stories(connection, kept, lost, article_id)
            story = kept

    def _candidates(self, connection: Connection, article_id: int, text: StoryText, keys: list[int]) -> list[Member]:
        assert text.published is not None
        day = text.published.astimezone(UTC).date()
        span = timedelta(days=int(DAYS))
        centre, near = self._matcher.centre(text), []
        if centre is not None:
            self._hold(connection, [day + timedelta(days=n) for n in range(-int(DAYS), int(DAYS) + 1)])
            near = self._window.nearest(centre, day.toordinal(), BY_SENSE)
        shared = stories.find_by_keys(
            connection, article_id, keys, (day - span, day + span), per_key=PER_KEY, most=BY_KEYS
        )
        found = stories.read_members(connection, article_id, sorted({*near, *shared} - {article_id}))
        return [Member(m.article_id, m.story_id, story_text(m.text)) for m in found]

    def _hold(self, connection: Connection, days: list[date]) -> None:
        """Bring the vectors held up to what is committed: all of these days, and what was placed since the last look."""
        if self._mark is None:
            self._mark = stories.last_placed(connection)
        absent = [day for day in days if day not in self._days]
        fresh: dict[tuple[date, str], list[tuple[int, Vector]]] = {}
        mark = self._mark
        for article, day, lang, vector, placed in stories.list_vectors(connection, absent, mark):
            self._mark = max(self._mark, placed)
            if vector is not None and (day in self._days or day in absent):
                fresh.setdefault((day, lang), []).append((article, _vector(vector)))
        for (day, lang), rows in fresh.items():
            vectors = self._matcher.centre_many(lang, np.stack([vector for _, vector in rows]))
            self._window.add_many([article for article, _ in rows], day.toordinal(), vectors)
        for day in days:
            self._days[day] = None
            self._days.move_to_end(day)
        while len(self._days) > HELD_DAYS:
            self._window.forget(self._days.popitem(last=False)[0].toordinal())

    def _forget_window(self) -> None:
        self._window = VectorWindow()
        self._days: OrderedDict[date, None] = OrderedDict()
        self._mark = None


def stored_text(text: StoryText) -> StoredStoryText:
    """Turn what an article is compared by into what is kept."""
    assert text.published is not None
    return StoredStoryText(
        text.published.astimezone(UTC),
        text.lang,
        [_signed(key) for key in text.stems],
        [min(count, 999) for count in text.stems.values()],
        [_signed(key) for key in sorted(text.names)],
        [_signed(number_key(value)) for value in sorted(text.numbers)],
        sorted(text.numbers),
        sorted(text.figures),
        None if text.vector is None else text.vector.astype("<f2").tobytes(),
    )


def story_text(stored: StoredStoryText) -> StoryText:
    """Turn what is kept back into what articles are compared by."""
    return StoryText(
        stored.lang,
        stored.published_at,
        {key % _BITS: count for key, count in zip(stored.stems, stored.stem_counts, strict=True)},
        frozenset(key % _BITS for key in stored.names),
        frozenset(stored.numbers),
        frozenset(stored.figures),
        None if stored.vector is None else _vector(stored.vector),
    )


def _vector(held: bytes) -> Vector:
    return np.frombuffer(held, dtype="<f2").astype(np.float32)


def _signed(key: int) -> int:
    return key - _BITS if key >= _BITS >> 1 else key
