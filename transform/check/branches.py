"""Searches for many things at once that most sentences have none of.

A pattern of many alternatives is tried letter by letter, and takes some 30 µs a sentence, whether there is anything to be
found or not. Whether a sentence has a short string in it is told in a hundredth of that: so each alternative has clues,
strings of which every match holds at least one, and is tried only where one of these stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, TypeVar

from core.late import LatePattern
from transform.check.concepts import words_of
from transform.check.runs import narrow

Item = TypeVar("Item")
_BEGINNING = 4  # letters
_LETTERS = re.compile(r"[^\W\d_]+")


class Branches:
    """The alternatives of a search, each with its clues; it finds what a pattern `first|second|…` of them all would."""

    def __init__(self, *branches: tuple[str, ...], flags: int = 0) -> None:
        """Keep the alternatives; each is compiled when a text first has one of its clues.

        Args:
            branches: each a pattern and its clues, which are as the text is (folded, lower-cased).
            flags: of all patterns (`re.IGNORECASE` …); clues are looked for as they are.
        """
        self.branches = tuple((LatePattern(pattern, flags), clues) for pattern, *clues in branches)
        self._clues = tuple((narrow(clue), pattern) for pattern, clues in self.branches for clue in clues)

    def _active(self, text: str) -> Iterable[LatePattern]:
        """Return the alternatives of which a text has a clue, in order."""
        narrowed = narrow(text)
        return dict.fromkeys([pattern for clue, pattern in self._clues if clue in narrowed])

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


@lru_cache(maxsize=8)
def _beginnings(text: str) -> frozenset[str]:
    """Return the first four letters of each word of a text, of shorter words all; the last texts are kept."""
    words = words_of(text)[0]
    if "-" in text:
        words = [part for word in words for part in word.split("-")]
    return frozenset({word[:_BEGINNING] for word in words})


def _beginning(clue: str) -> str:
    """Return the beginning of a word that a text with a clue has; "" where that of its longest word is not known whole."""
    found = max(_LETTERS.finditer(clue), key=lambda run: len(run.group()), default=None)
    if found is None or (len(found.group()) < _BEGINNING and found.end() == len(clue)):
        return ""
    return found.group()[:_BEGINNING]


class Choice(Generic[Item]):
    """Things that have a search each, of which a text has something of few: those are told in one pass over all clues.

    Their clues are beginnings of words, or words, with what parts them: most texts have no word that begins as one of them.
    """

    def __init__(self, items: Iterable[tuple[Branches | None, Item]]) -> None:
        """Take the things, each with its search; without one it is always chosen."""
        searches, self._items = zip(*items, strict=True)
        self.searches: tuple[Branches | None, ...] = searches
        self._clues = tuple(
            (clue, place)
            for place, search in enumerate(searches)
            for clue in ([clue for _, clues in search.branches for clue in clues] if search else [""])
        )
        self._narrow_clues = tuple((narrow(clue), place) for clue, place in self._clues)
        self._always = [item for search, item in zip(searches, self._items, strict=True) if search is None]
        self._beginnings = frozenset(map(_beginning, (clue for clue, _ in self._clues))) - {""}
        self._short = tuple(clue for clue, _ in self._clues if clue and not _beginning(clue))

    def of(self, text: str) -> list[Item]:
        """Return the things of which a text has a clue, in order."""
        if self._beginnings.isdisjoint(_beginnings(text)):
            for clue in self._short:
                if clue in text:
                    break
            else:
                return self._always
        narrowed = narrow(text)
        return [
            self._items[place] for place in sorted({place for clue, place in self._narrow_clues if clue in narrowed})
        ]
