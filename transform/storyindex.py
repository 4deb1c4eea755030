"""Stories among articles held in memory, for `dateline cluster`; the same decisions as over Postgres."""

from __future__ import annotations

from collections import Counter, defaultdict, deque

import numpy as np

from transform.copies import NO_KIN, Kin
from transform.senses import SenseWindow, sense_bits
from transform.stories import Decision, Member, decide
from transform.storymatch import Matcher
from transform.storysplit import cohere, due, part, whole
from transform.storytext import StoryText

BY_SENSE = 16  # candidates by the encoder
BY_KEYS = 16  # candidates by names, numbers and stems
PER_KEY = 64  # of the newest articles with a key


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
        self._window = SenseWindow()
        self._postings: dict[int, deque[int]] = defaultdict(lambda: deque(maxlen=PER_KEY))
        self._followers: dict[int, list[int]] = defaultdict(list)  # copies, which go where their original goes
        self.merges: list[tuple[int, int]] = []
        self.splits: list[tuple[int, int]] = []

    def add(self, text: StoryText, *, copy_of: int | None = None, kin: Kin = NO_KIN) -> int:
        """Take one article in and return its number; a copy goes to the story of what it is a copy of.

        Args:
            text: what it is compared by.
            copy_of: its original, if that came before.
            kin: earlier articles that it shares words with and is no copy of.
        """
        number = len(self._texts)
        self._texts.append(text)
        if copy_of is not None and copy_of < number:
            self._stories.append(self._stories[copy_of])
            self._followers[copy_of].append(number)
            return number
        decision = self._decide(text, kin)
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

    def _decide(self, text: StoryText, kin: Kin) -> Decision:
        day = _day(text)
        centre = self._matcher.centre(text)
        near = [] if centre is None else self._window.nearest(sense_bits(centre[np.newaxis])[0], day, BY_SENSE)[0]
        shared: Counter[int] = Counter()
        for key in self._matcher.keys(text):
            weight = max(0.1, self._matcher.weights[key])
            for article in self._postings.get(key, ()):
                shared[article] += weight  # type: ignore[assignment]
        ids = {*near, *(a for a, _ in shared.most_common(BY_KEYS))}
        # The founder and the newest of each story speak for it too.
        stories = {self._stories[a] for a in ids}
        ids |= {a for s in stories for a in (*self._members[s][:1], *self._members[s][-2:])}
        members = [Member(a, self._stories[a], self._texts[a]) for a in sorted(ids)]
        return decide(text, members, self._matcher, kin)

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
            self._window.add(number, _day(text), sense_bits(centre[np.newaxis])[0])
        for key in self._matcher.keys(text):
            self._postings[key].append(number)


def _day(text: StoryText) -> int | None:
    return None if text.published is None else text.published.date().toordinal()
