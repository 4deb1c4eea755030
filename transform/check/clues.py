"""Strings that many rules ask for, looked for in a text all at once.

Most rules of the check have nothing to say of most texts, and a short string tells so: no "kadar", no rule of "kadar". There are
some two thousand such strings. One automaton (Aho and Corasick, 1975) finds all that stand in a text in one pass of some 5 µs;
a rule then asks for its own by their numbers, in a tenth of a microsecond, however many they are.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Generic, TypeVar

import ahocorasick

_KEPT = 32  # texts of which it is kept what stands in them: a segment's, folded and lowered, and those of its sentences

Item = TypeVar("Item")
Finder = Callable[[str], frozenset[int]]


class _Strings:
    """All strings that some rule asks for, each with its number.

    Attributes:
        find: a text → the numbers of the strings that stand in it.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._lock = threading.Lock()
        self.find: Finder = self._find_first

    def add(self, clue: str) -> int:
        """Return the number of a string, which is looked for from now on."""
        with self._lock:
            if clue not in self._numbers:
                self._numbers[clue] = len(self._numbers)
                self.find = self._find_first  # what was found before lacks it
            return self._numbers[clue]

    def _find_first(self, text: str) -> frozenset[int]:
        with self._lock:
            self.find = find = _make_finder(self._numbers.items())
        return find(text)


def _make_finder(numbers: Iterable[tuple[str, int]]) -> Finder:
    automaton = ahocorasick.Automaton()
    automaton.add_word("\0", -1)  # of no rule; an empty automaton cannot be asked
    for clue, number in numbers:
        automaton.add_word(clue, number)
    automaton.make_automaton()

    @lru_cache(maxsize=_KEPT)
    def find(text: str) -> frozenset[int]:
        return frozenset([number for _, number in automaton.iter(text)])

    return find


STRINGS = _Strings()


class Clues:
    """Some strings of which it is asked whether a text has one, as `any(clue in text for clue in clues)` tells it."""

    def __init__(self, *clues: str) -> None:
        """Have the strings looked for; they are as the text is (folded, lower-cased), and none is empty."""
        self._numbers = frozenset(map(STRINGS.add, clues))

    def stand_in(self, text: str) -> bool:
        """Tell whether one of the strings stands in a text."""
        return not self._numbers.isdisjoint(STRINGS.find(text))


class ByClue(Generic[Item]):
    """Things that have clues each, and of which a text has a clue of few."""

    def __init__(self, items: Iterable[tuple[Iterable[str] | None, Item]]) -> None:
        """Take the things, each with its clues, as `Clues` takes them; what has None is in every text."""
        self._items: list[Item] = []
        self._places: dict[int, tuple[int, ...]] = {}  # of a clue → those of the things that have it
        always = set()
        for place, (clues, item) in enumerate(items):
            self._items.append(item)
            if clues is None:
                always.add(place)
            for number in map(STRINGS.add, clues or ()):
                self._places[number] = (*self._places.get(number, ()), place)
        self._numbers = frozenset(self._places)
        self._always = always
        self._least = [self._items[place] for place in sorted(always)]

    def of(self, text: str) -> list[Item]:
        """Return the things of which a text has a clue, in order."""
        found = self._numbers & STRINGS.find(text)
        if not found:
            return self._least
        return [self._items[place] for place in sorted(self._always.union(*[self._places[number] for number in found]))]
