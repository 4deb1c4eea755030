"""The copies among articles held in memory, for `dateline cluster`; the same decisions as over Postgres."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import datetime, time

from core.text import hash_text
from transform.copies import (
    CANDIDATES,
    COMMON,
    CopyLink,
    Kin,
    Match,
    Text,
    Verdict,
    are_two_reports,
    compare_texts,
    find_kin,
    leave_items,
    may_be_part,
    may_share_background,
    part_other_news,
    retie,
    settle,
    shingle_text,
    sketch,
)
from transform.templates import read_numbers


class CopyIndex:
    """The articles seen so far, numbered from 0 in order of arrival, and which are copies of which."""

    def __init__(self) -> None:
        self._texts: list[Text] = []
        self._postings: dict[int, list[int]] = defaultdict(list)
        self._exact: dict[str, int] = {}
        self._links: dict[int, CopyLink] = {}
        self._members: dict[int, list[int]] = defaultdict(list)
        self._kin: dict[int, Kin] = {}

    def add(self, text: str, published: datetime | None, outlet: str | None = None) -> int:
        """Take one article in and return its number; `published` at midnight is a day without a time."""
        number = len(self._texts)
        day_only = published is not None and published.timetz().replace(tzinfo=None) == time.min
        new = Text(number, shingle_text(text), published, day_only, number, read_numbers(text), outlet, text)
        matches = self._find(text, new)
        self._texts.append(new)
        self._exact.setdefault(hash_text(text), number)
        known = set()
        settled = settle(new, matches)
        if settled is not None:
            for former, tie in settled.regrouped:
                self._point([former, *self._members.pop(former, [])], settled.root, tie)
            if settled.verdict is not None:
                self._point([number], settled.root, settled.verdict)
            # What a copy has in common with a known text is indexed already: a thousand reprints are one entry.
            best = max(matches, key=lambda match: match.verdict.score)
            known = set(sketch(best.text.shingles).tolist())
        for shingle in sketch(new.shingles).tolist():
            if shingle not in known:
                self._postings[shingle].append(number)
        return number

    def root(self, article: int) -> int:
        """Return the earliest known of the group of `article`."""
        link = self._links.get(article)
        return link.copy_of if link else article

    def link(self, article: int) -> CopyLink | None:
        """Return what `article` is a copy of as far as is known now; a late original re-points, so ask at the end."""
        return self._links.get(article)

    def kin(self, article: int) -> Kin:
        """Return the earlier articles that `article` shares words with and is no copy of."""
        return self._kin.get(article, Kin())

    def _point(self, articles: list[int], root: Text, tie: Verdict) -> None:
        for link in retie((self._texts[a] for a in articles), root, tie):
            self._links[link.article] = link
        self._links.pop(root.article, None)
        self._members[root.article] += articles

    def _find(self, text: str, new: Text) -> list[Match]:
        if not len(new.shingles):
            return []
        same = self._exact.get(hash_text(text))
        if same is not None:
            return [Match(self._texts[same], self._texts[self.root(same)], Verdict("same_text", 1.0))]
        shared: Counter[int] = Counter()
        for shingle in sketch(new.shingles).tolist():
            posting = self._postings.get(shingle, ())
            if len(posting) <= COMMON:
                shared.update(posting)
        matches, beside = [], []
        for candidate, _ in shared.most_common(CANDIDATES):
            verdict, root = compare_texts(new, self._texts[candidate]), self._texts[self.root(candidate)]
            if verdict is not None and not are_two_reports(new, root):
                matches.append(Match(self._texts[candidate], root, verdict))
            elif may_share_background(new, self._texts[candidate]):
                beside.append(self._texts[candidate])
        matches, others = part_other_news(new, matches)
        kin = find_kin(new, beside, {text.article: self.root(text.article) for text in beside})
        self._kin[new.article] = replace(kin, others=kin.others | others)
        roots = {match.root.article: match.root for match in matches}
        siblings = {r: [self._texts[a] for a in self._members.get(r, ())] for r in roots if may_be_part(new, roots[r])}
        return leave_items(new, matches, siblings)
