"""Which story an article belongs to, decided in the transaction that loads it, and recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import numpy as np

from app.steps.senses import HeldSenses, Nearest
from app.steps.words import read_weights
from load import stories, storytexts
from load.connection import Connection
from load.stories import StoryPlace
from load.storytexts import StoredStoryText
from transform.copies import NO_KIN, Kin
from transform.encoder import Encoder
from transform.senses import sense_bits
from transform.stories import Decision, Member, Prior, decide
from transform.storyindex import BY_KEYS, PER_KEY
from transform.storymatch import DAYS, Matcher
from transform.storysplit import LOOKED_AT, cohere, due, part, whole
from transform.storytext import StoryText, Vector

_WHOLE = 2000  # of a story that is split, so many of the newest articles are given to a part; older ones stay


class StoryPlacer:
    """Finds the story of each article; one a worker, made once a task.

    It holds the senses of the days it works on, and reads at each decision what other workers have placed since.

    Args:
        prior: what is known before the first article.
        encode: the sentence encoder.
    """

    def __init__(self, prior: Prior, encode: Encoder) -> None:
        self._prior = prior
        self.encode = encode
        self._matcher = Matcher(prior.weights())
        self._senses = HeldSenses(self._matcher)

    def refresh(self, connection: Connection) -> None:
        """Read how telling words are, counting anew where the articles have doubled since, or a quarter more came."""
        self._matcher = Matcher(read_weights(connection, self._prior))
        self._senses = HeldSenses(self._matcher)

    def keys(self, text: StoryText) -> list[int]:
        """Return the keys by which an article is looked up and found, the most telling first."""
        return self._matcher.keys(text)

    def place(
        self,
        connection: Connection,
        article_id: int,
        text: StoryText,
        keys: list[int],
        *,
        label: str,
        seen_at: datetime,
        alone: bool = False,
        kin: Kin = NO_KIN,
    ) -> StoryPlace | None:
        """Put an article into its story and return that as it stands then.

        A copy goes where its original is; an edited article is judged anew and leaves a story it no longer fits.

        Args:
            connection: a transaction that holds `load.places.lock_places`, in which copies were placed already.
            article_id: the article.
            text: what it is compared by; its time is set.
            keys: as `keys` returns them.
            label: what a new story is called until a better title is known.
            seen_at: when the article came.
            alone: it is new, no copy, and has none.
            kin: articles that it shares words with and is no copy of.

        Raises:
            PlacesMovedError: a story it belongs to went into another at the same moment.
        """
        original, story_id, homes = (article_id, None, []) if alone else stories.read_place(connection, article_id)
        held = [] if story_id is None else [story_id]
        if original != article_id and (held or homes):
            # A copy brings nothing to compare that its original has not: it goes where that is.
            stories.hold_stories(connection, {*held, *homes[:1]}, [original] if homes else [])
            self._join(connection, article_id, held, (held or homes)[0], seen_at)
            return stories.relabel_story(connection, article_id)
        decision, bits = self._decide(connection, article_id, text, keys, kin)
        story = homes[0] if homes else decision.story
        wanted = {*homes, *decision.merged, *held, *([] if story is None else [story])}
        # Where it goes to its copies, what is nearest may be in a story that is neither held nor asked.
        nearest = [] if homes or decision.story is None or decision.nearest is None else [decision.nearest]
        stories.hold_stories(connection, wanted, nearest)
        storytexts.insert_text(connection, article_id, stored_text(text), keys, bits, edited=bool(held))
        if story is None and held and stories.count_members(connection, held[0]) == 1:
            story = held[0]
        if story is None:
            story = stories.found_story(connection, article_id, label, seen_at)
            if not held:
                return StoryPlace(story, label, articles=1, outlets=1, copies=0, origins=1)
        story = self._join(connection, article_id, held, story, seen_at)
        story = self._merge(connection, article_id, story, homes)
        story = self._merge(connection, article_id, story, self._cohering(connection, story, decision))
        self._split(connection, story, decision)
        return stories.relabel_story(connection, article_id)

    def decide(self, connection: Connection, article_id: int, text: StoryText) -> Decision:
        """Say where an article would go, holding and changing nothing."""
        return self._decide(connection, article_id, text, self.keys(text), NO_KIN, hold=False)[0]

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

    def _merge(self, connection: Connection, article_id: int, story: int, others: Iterable[int]) -> int:
        for other in sorted(set(others) - {story}):
            kept, lost = min(story, other), max(story, other)
            stories.merge_stories(connection, kept, lost, article_id)
            story = kept
        return story

    def _cohering(self, connection: Connection, story: int, decision: Decision) -> list[int]:
        """Of the stories that an article makes one with its own, return those that hold together with it."""
        if not decision.merged:
            return []
        mine = self._read(connection, story)
        others = (other for other in decision.merged if other != story)
        return [other for other in others if cohere(mine, self._read(connection, other), self._matcher)]

    def _split(self, connection: Connection, story: int, decision: Decision) -> None:
        """Split a story that turns out to hold two events; the part with its first article keeps its number."""
        if not decision.doubtful or not due(decision, stories.count_members(connection, story)):
            return
        parts = part(self._read(connection, story), self._matcher)
        if parts is not None:
            leaving = whole(parts, self._read(connection, story, newest=_WHOLE), self._matcher)[1]
            stories.split_story(connection, story, leaving)
            for first in (parts[0][0], parts[1][0]):
                stories.relabel_story(connection, first)

    def _read(self, connection: Connection, story: int, newest: int = LOOKED_AT - 1) -> list[Member]:
        found = storytexts.read_story_members(connection, story, newest)
        return [Member(m.article_id, m.story_id, story_text(m.text)) for m in found]

    def _decide(
        self,
        connection: Connection,
        article_id: int,
        text: StoryText,
        keys: list[int],
        kin: Kin,
        *,
        hold: bool = True,
    ) -> tuple[Decision, bytes | None]:
        """Decide where an article goes; with the bits of its sense, if it has one."""
        assert text.published is not None
        day = text.published.astimezone(UTC).date()
        span = timedelta(days=int(DAYS))
        # A day at the end of the calendar has no days beyond it.
        days = max(day, date.min + span) - span, min(day, date.max - span) + span

        def find(keys: list[int], near: list[int]) -> list[Member]:
            found = storytexts.find_members(connection, article_id, keys, near, days, per_key=PER_KEY, most=BY_KEYS)
            return [Member(m.article_id, m.story_id, story_text(m.text)) for m in found]

        centre = self._matcher.centre(text)
        if centre is None:
            return decide(text, find(keys, []), self._matcher, kin), None
        [bits] = sense_bits(centre[np.newaxis])
        near: Nearest = self._senses.nearest(connection, bits, day)
        members = find(keys, near.articles)
        decision = decide(text, members, self._matcher, kin)
        # All that costs is done. What others placed during it is looked at alone, and nothing more comes until the commit.
        missed = self._senses.hold(connection, bits, near) if hold else []
        if missed:
            known = {member.article for member in members}
            members += [member for member in find([], missed) if member.article not in known]
            decision = decide(text, members, self._matcher, kin)
        return decision, bits.tobytes()


def stored_text(text: StoryText) -> StoredStoryText:
    """Turn what an article is compared by into what is kept."""
    assert text.published is not None
    return StoredStoryText(
        text.published.astimezone(UTC),
        text.lang,
        _pack(text.stems, ">u4"),
        _pack([min(count, 999) for count in text.stems.values()], ">i2"),
        _pack(sorted(text.names), ">u4"),
        sorted(text.numbers),
        sorted(text.figures),
        None if text.vector is None else text.vector.astype("<f2").tobytes(),
    )


def story_text(stored: StoredStoryText) -> StoryText:
    """Turn what is kept back into what articles are compared by."""
    stems = np.frombuffer(stored.stems, dtype=">u4").tolist()
    return StoryText(
        stored.lang,
        stored.published_at,
        dict(zip(stems, np.frombuffer(stored.stem_counts, dtype=">i2").tolist(), strict=True)),
        frozenset(np.frombuffer(stored.names, dtype=">u4").tolist()),
        frozenset(stored.numbers),
        frozenset(stored.figures),
        None if stored.vector is None else read_vector(stored.vector),
    )


def read_vector(held: bytes) -> Vector:
    """Read a vector as it is kept: little-endian 16-bit floats."""
    return np.frombuffer(held, dtype="<f2").astype(np.float32)


def _pack(values: Iterable[int], dtype: str) -> bytes:
    return np.fromiter(values, dtype=dtype).tobytes()
