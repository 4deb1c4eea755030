"""Copies: which article repeats the text of which, by resemblance and by containment, since reprints are cut.

The candidates come from Broder's modulo sketch (A. Broder, 1997, "On the resemblance and containment of documents"):
of all shingles, those divisible by m are indexed. Unlike the minimum over permutations it keeps a constant share of
every text, so that a short cut of a long text still meets it; see docs/decisions/0030-modulo-sketch.md.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime, time

import numpy as np
from numpy.typing import NDArray

from core.text import hash_text
from transform.shingles import hash_shingles, stem_words

SKETCH_MODULUS = 4
SKETCH_FLOOR = 24  # a text with fewer shingles than this is indexed by all of them
COMMON = 200  # a shingle in more articles than this is boilerplate and proposes no candidate
# Containment measured on hand-labelled reprints and rewrites; what shares only a background paragraph stays under 0.45.
REPRINT_CONTAINMENT = 0.68
REWRITE_CONTAINMENT = 0.48
SAME_RESEMBLANCE = 0.9
LEAST_SHARED = 12  # shingles; fewer in common (a caption, a sign-off) is no evidence of copying


@dataclass(frozen=True, slots=True)
class CopyLink:
    """A copy: `article` repeats `copy_of`, the earliest known; `kind` is same_text, wire_reprint or rewrite.

    `score` is the containment of the shorter text in the longer, 0 to 1.
    """

    article: int
    copy_of: int
    kind: str
    score: float


class CopyIndex:
    """The articles seen so far, numbered from 0 in order of arrival, and which are copies of which."""

    def __init__(self) -> None:
        self._shingles: list[NDArray[np.uint64]] = []
        self._times: list[datetime | None] = []
        self._postings: dict[int, list[int]] = defaultdict(list)
        self._exact: dict[str, int] = {}
        self._group_of: list[int] = []
        self._members: dict[int, list[int]] = {}
        self._match: dict[int, tuple[int, str, float]] = {}

    def add(self, text: str, published: datetime | None) -> int:
        """Take one article in and return its number; `published` orders the members of a group of copies."""
        number = len(self._shingles)
        shingles = hash_shingles(stem_words(text))
        match = self._find(text, shingles)
        self._shingles.append(shingles)
        self._times.append(published)
        self._exact.setdefault(hash_text(text), number)
        for shingle in _sketch(shingles).tolist():
            self._postings[shingle].append(number)
        group = number if match is None else self._group_of[match[0]]
        self._group_of.append(group)
        self._members.setdefault(group, []).append(number)
        if match is not None:
            self._match[number] = match
        return number

    def root(self, article: int) -> int:
        """Return the earliest known of the group: by publisher's time where both state one, else by arrival."""
        members = self._members[self._group_of[article]]
        earliest = members[0]
        for member in members[1:]:
            if _earlier(self._times[member], self._times[earliest]):
                earliest = member
        return earliest

    def link(self, article: int) -> CopyLink | None:
        """Return what `article` is a copy of as far as is known now; a late original re-points, so ask at the end."""
        root = self.root(article)
        if root == article:
            return None
        verdict = self._compare(self._shingles[article], self._shingles[root])
        if verdict is None:  # tied to the root through another copy: tell how it is tied
            _, kind, score = self._match.get(article, (0, "rewrite", 0.0))
            return CopyLink(article, root, kind, score)
        return CopyLink(article, root, *verdict)

    def _find(self, text: str, shingles: NDArray[np.uint64]) -> tuple[int, str, float] | None:
        same = self._exact.get(hash_text(text))
        if same is not None and len(shingles):
            return same, "same_text", 1.0
        shared: Counter[int] = Counter()
        for shingle in _sketch(shingles).tolist():
            posting = self._postings.get(shingle, ())
            if len(posting) <= COMMON:
                shared.update(posting)
        best: tuple[int, str, float] | None = None
        for candidate, _ in shared.most_common(10):
            verdict = self._compare(shingles, self._shingles[candidate])
            if verdict is not None and (best is None or verdict[1] > best[2]):
                best = (candidate, *verdict)
        return best

    @staticmethod
    def _compare(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> tuple[str, float] | None:
        common = len(np.intersect1d(one, other, assume_unique=True))
        shorter = min(len(one), len(other))
        if not shorter:
            return None
        resemblance = common / (len(one) + len(other) - common)
        containment = common / shorter
        if resemblance >= SAME_RESEMBLANCE:
            return "same_text", containment
        if common < LEAST_SHARED or containment < REWRITE_CONTAINMENT:
            return None
        return ("wire_reprint" if containment >= REPRINT_CONTAINMENT else "rewrite"), containment


def _sketch(shingles: NDArray[np.uint64]) -> NDArray[np.uint64]:
    if len(shingles) < SKETCH_FLOOR:
        return shingles
    kept: NDArray[np.uint64] = shingles[shingles % np.uint64(SKETCH_MODULUS) == 0]
    return kept


def _earlier(one: datetime | None, other: datetime | None) -> bool:
    if one is None or other is None:
        return False
    # A date without a time reads as midnight: against it only the day can tell.
    if one.time() == time.min or other.time() == time.min:
        return one.date() < other.date()
    return one < other
