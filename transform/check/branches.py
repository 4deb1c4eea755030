"""Searches for many things at once that most sentences have none of.

A pattern of many alternatives is tried letter by letter, and takes some 30 µs a sentence, whether there is anything to be
found or not. Whether a sentence has one of some short strings in it is told in a hundredth of that (`clues.py`): so each
alternative has clues, strings of which every match holds at least one, and is tried only where one of these stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

from core.late import LatePattern
from transform.check.clues import STRINGS, ByClue

Item = TypeVar("Item")


class Branches:
    """The alternatives of a search, each with its clues; it finds what a pattern `first|second|…` of them all would."""

    def __init__(self, *branches: tuple[str, ...], flags: int = 0) -> None:
        """Keep the alternatives; each is compiled when a text first has one of its clues.

        Args:
            branches: each a pattern and its clues, which are as the text is (folded, lower-cased).
            flags: of all patterns (`re.IGNORECASE` …); clues are looked for as they are.
        """
        self.branches = tuple((LatePattern(pattern, flags), clues) for pattern, *clues in branches)
        self._clues = tuple((STRINGS.add(clue), pattern) for pattern, clues in self.branches for clue in clues)
        self._numbers = frozenset(number for number, _ in self._clues)

    @property
    def clues(self) -> list[str]:
        """The clues of all alternatives."""
        return [clue for _, clues in self.branches for clue in clues]

    def _active(self, text: str) -> Iterable[LatePattern]:
        """Return the alternatives of which a text has a clue, in order."""
        stand = STRINGS.find(text)
        if self._numbers.isdisjoint(stand):
            return ()
        return dict.fromkeys([pattern for number, pattern in self._clues if number in stand])

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match; of several that begin at one place, that of the first alternative."""
        found: re.Match[str] | None = None
        for pattern in self._active(text):
            match = pattern.compiled.search(text)
            if match is not None and (found is None or match.start() < found.start()):
                found = match
        return found

    def find(self, text: str) -> list[re.Match[str]]:
        """Return all matches, in order and without overlap."""
        active = [pattern.compiled for pattern in self._active(text)]
        if len(active) < 2:
            return list(active[0].finditer(text)) if active else []
        found: list[re.Match[str]] = []
        following = [pattern.search(text) for pattern in active]
        while True:
            first = None
            for match in following:
                if match is not None and (first is None or match.start() < first.start()):
                    first = match
            if first is None:
                return found
            found.append(first)
            for i, match in enumerate(following):
                if match is not None and match.start() < first.end():
                    following[i] = active[i].search(text, first.end())

    def blank(self, text: str) -> tuple[str, int]:
        """Return the text with spaces in the place of what is found, of the same length, and how much was found."""
        found = self.find(text)
        for match in found:
            text = f"{text[: match.start()]}{' ' * (match.end() - match.start())}{text[match.end() :]}"
        return text, len(found)


class Choice(ByClue[Item]):
    """Things that have a search each, of which a text has something of few."""

    def __init__(self, items: Iterable[tuple[Branches | None, Item]]) -> None:
        """Take the things, each with its search; without one it is always chosen."""
        super().__init__((search.clues if search else None, item) for search, item in items)
