"""Entries of a list by the first letters of their words, and where a text has words that begin so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from core import late_re as re

_LETTERS = 3  # by which the entries are sorted; a shorter word has as many as it has

Entry = TypeVar("Entry")


class Heads(Generic[Entry]):
    """Finds which entries may begin at the words of a text, without a look at each word in Python."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        """Take words, each with its entry; entries of one beginning are kept in this order."""
        found: dict[str, list[Entry]] = {}
        for word, entry in entries:
            found.setdefault(word[:_LETTERS], []).append(entry)
        self._entries = {
            head: tuple(entry for letters in range(len(head), 0, -1) for entry in found.get(head[:letters], ()))
            for head in found
        }
        self._pattern = re.compile(rf"(?<!\w){any_of(found)}" if found else "(?!)")

    def find(self, text: str) -> Iterator[tuple[int, Sequence[Entry]]]:
        """Yield where a word of a text may begin with an entry, and the entries; those of more letters first."""
        for match in self._pattern.finditer(text):
            yield match.start(), self._entries[match.group()]


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of words that looks at each letter once; of several that match, the longest is tried first."""
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[:1], []).append(word[1:])
    branches = [re.escape(letter) + any_of(rest) for letter, rest in sorted(tails.items()) if letter]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)})" + ("?" if "" in tails else "")
