"""Finds the names of a list in a text: those that Turkish and English write differently."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.text import fold_once

_CAPITALS = re.compile(r"[^\W\d_a-zçğıöşü](?<!\w.)")

_HEAD = 3  # letters by which the entries are sorted; the shortest have one less


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a list where they stand in a text, with the numbers of the entries they can mean."""

    start: int
    end: int
    entries: frozenset[int]


class PlaceFinder:
    """Finds the words of a list of alternatives, where they stand with a capital."""

    def __init__(self, alternatives: Iterable[tuple[str, ...]], short_tail: str, whole_tail: str) -> None:
        self._entries: dict[str, set[int]] = {}
        for i, words in enumerate(alternatives):
            for word in words:
                self._entries.setdefault(word, set()).add(i)
        self._short_tail, self._whole_tail = short_tail, whole_tail
        self._heads = frozenset(w.rstrip("=")[:_HEAD] for w in self._entries)
        self._by_letter: dict[str, list[str]] = {}
        for word in sorted(self._entries, key=len, reverse=True):
            self._by_letter.setdefault(word[0], []).append(word)
        # One pattern for each beginning that an entry has: a pattern of all entries would be tried everywhere. Each is
        # compiled when a text has its beginning: most of the 1,600 are never met, and all of them take half a second.
        self._patterns: dict[str, re.Pattern[str]] = {}

    def _pattern(self, head: str) -> re.Pattern[str] | None:
        if head not in self._heads:
            head = head[:-1]
            if head not in self._heads:
                return None
        return self._patterns.get(head) or self._compile(head)

    def _compile(self, head: str) -> re.Pattern[str]:
        here = [w for w in self._by_letter[head[0]] if w.startswith(head) or head.startswith(w.rstrip("="))]
        long = "|".join(re.escape(w) for w in here if len(w) > 3 and w[-1] != "=")
        short = "|".join(re.escape(w) for w in here if len(w) <= 3 and w[-1] != "=")
        # A final "=": the whole word, with the endings of peoples or cases ("Parish" is no "Paris").
        whole = "|".join(re.escape(w[:-1]) for w in here if w[-1] == "=")
        pattern = re.compile(
            "|".join((
                rf"({long})[\w']*" if long else "(?!)()",
                rf"({whole}){self._whole_tail}" if whole else "(?!)()",
                rf"({short}){self._short_tail}" if short else "(?!)()",
            ))
        )  # fmt: skip
        return self._patterns.setdefault(head, pattern)

    def find(self, text: str) -> list[Hit]:
        """Find the entries of a text, in order and without overlap."""
        hits = []
        folded = fold_once(text)
        end = 0
        for begin in _CAPITALS.finditer(text):
            at = begin.start()
            pattern = self._pattern(folded[at : at + _HEAD]) if at >= end else None
            m = pattern.match(folded, at) if pattern else None
            if m is None or not text[at].isupper():
                continue
            end = m.end()
            word = m.group(1) or m.group(2) or m.group(3)
            # "european" begins with "europ" too: every entry that the words begin with is meant.
            entries = {i for n in range(4, len(word) + 1) for i in self._entries.get(word[:n], ())}
            entries |= self._entries.get(f"{word}=", set()) if m.group(2) else self._entries[word]
            hits.append(Hit(m.start(), end, frozenset(entries)))
        return hits
