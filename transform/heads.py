"""Entries of a list by the letters that they begin with, and where a text has words that begin so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Generic, TypeVar

import ahocorasick

Entry = TypeVar("Entry")
_START = itemgetter(0)


class Heads(Generic[Entry]):
    """Finds which entries may begin at the words of a text, all in one pass by an automaton (Aho and Corasick, 1975)."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        """Take the letters that each entry begins with, one at least, and the entry; of one place they are told in this order."""
        found: dict[str, list[tuple[int, Entry]]] = {}
        for place, (letters, entry) in enumerate(entries):
            found.setdefault(letters, []).append((place, entry))
        self._automaton = ahocorasick.Automaton()
        for letters, here in found.items():
            self._automaton.add_word(letters, (len(letters) - 1, here))
        if found:
            self._automaton.make_automaton()
        self._any = bool(found)

    def find(self, text: str) -> Iterator[tuple[int, Sequence[Entry]]]:
        """Yield where a word of a text begins with the letters of entries, and these entries."""
        if not self._any:
            return
        begun: dict[int, list[tuple[int, Entry]]] = {}
        for end, (before, here) in self._automaton.iter(text):
            start = end - before
            if not start or not ((last := text[start - 1]).isalnum() or last == "_"):
                begun.setdefault(start, []).extend(here)
        for start in sorted(begun):
            yield start, [entry for _, entry in sorted(begun[start], key=_START)]
