"""Finds the names of a list in a text: those that Turkish and English write differently."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from core import late_re as re
from core.text import fold_once

_CAPITALS = re.compile(r"[^\W\d_a-zçğıöşü](?<!\w.)")

_HEAD = 3  # letters by which the entries are sorted; the shortest have one less


class Hit(NamedTuple):
    """Words of a list where they stand in a text, with the numbers of the entries they can mean."""

    start: int
    end: int
    entries: frozenset[int]


class PlaceFinder:
    """Finds the words of a list of alternatives, where they stand with a capital."""

    def __init__(self, alternatives: Iterable[tuple[str, ...]], short_tail: str, whole_tail: str) -> None:
        """Index the words.

        Args:
            alternatives: folded words, those of one entry together. After a final "=" only the endings of peoples and
                cases may follow ("Parish" is no "Paris"), else any.
            short_tail: a pattern of what may follow a word of three letters or less.
            whole_tail: one of what may follow a word with a final "=".
        """
        self._entries: dict[str, set[int]] = {}
        for i, words in enumerate(alternatives):
            for word in words:
                self._entries.setdefault(word, set()).add(i)
        tails = (re.compile(r"[\w']*"), re.compile(whole_tail), re.compile(short_tail))
        self._by_head: dict[str, list[_Entry]] = {}
        self._meant: dict[str, frozenset[int]] = {}  # of each entry that was found once
        for key in sorted(self._entries, key=lambda w: (_kind(w), -len(w))):
            spelled = key.rstrip("=")
            self._by_head.setdefault(spelled[:_HEAD], []).append(_Entry(key, spelled, tails[_kind(key)]))
        for head, entries in self._by_head.items():
            if len(head) == _HEAD:
                entries += self._by_head.get(head[:-1], ())

    def find(self, text: str) -> list[Hit]:
        """Find the entries of a text, in order and without overlap."""
        hits = []
        folded = fold_once(text)
        end = 0
        for begin in _CAPITALS.finditer(text):
            at = begin.start()
            if at < end or not text[at].isupper():
                continue
            head = folded[at : at + _HEAD]
            for key, spelled, ending in self._by_head.get(head) or self._by_head.get(head[:-1]) or ():
                tail = ending.match(folded, at + len(spelled)) if folded.startswith(spelled, at) else None
                if tail is None:
                    continue
                end = tail.end()
                meant = self._meant.get(key)
                hits.append(Hit(at, end, meant if meant is not None else self._mean(key, spelled)))
                break
        return hits

    def _mean(self, key: str, spelled: str) -> frozenset[int]:
        """Return what an entry means: "european" begins with "europ" too, and every entry that the words begin with is meant."""
        beginnings = (spelled[:n] for n in range(4, len(spelled) + 1))
        meant = frozenset(self._entries[key]).union(*(self._entries.get(b, ()) for b in beginnings))
        self._meant[key] = meant
        return meant


class _Entry(NamedTuple):
    key: str
    spelled: str  # without the final "="
    tail: re.Pattern[str]


def _kind(word: str) -> int:
    """Return which tail follows a word; of words of one beginning, those that any ending may follow are tried first."""
    return 1 if word[-1] == "=" else 0 if len(word) > 3 else 2
