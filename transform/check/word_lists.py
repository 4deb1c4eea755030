"""Several lists of words looked up at one time: most words of a sentence are on none of them, and are passed over once for all."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from transform.check.concepts import Found, Words, words_of

_PLAIN = "plain"
_HELD = 100_000  # words


# Of each list that has something of a word, its place, the concepts and the words that make a pair with it; and its mark.
_Entry = tuple[()] | tuple[tuple[tuple[int, frozenset[str], Words | None], ...], str]


class Marked(NamedTuple):
    """A word that is marked by its form, whatever list it is on.

    Attributes:
        at: its place among the words of the text.
        text: the word.
        start: where it stands.
        mark: what it is marked by.
    """

    at: int
    text: str
    start: int
    mark: str


class _Met(dict[str, Any]):
    """What the lists have of a word, looked up once for each, as words repeat."""

    def __init__(self, look_up: Callable[[str], _Entry]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, word: str) -> _Entry:
        if len(self) > _HELD:
            self.clear()
        self[word] = found = self._look_up(word)
        return found


class WordLists:
    """Finds the words of several lists in one pass, each as its own list would."""

    def __init__(self, lists: Sequence[Words], mark: Callable[[str], str]) -> None:
        """Take the lists, which are complete, and what marks a word by its form ("": nothing does)."""
        self._lists = tuple(lists)
        self._mark = mark
        self._heads = frozenset[str]().union(*(words.heads for words in lists))
        self._met = _Met(self._look_up)

    def find(self, text: str) -> tuple[list[list[Found]], list[Marked]]:
        """Find the entries of a text, of each list in order, and the words that are marked by their form."""
        words, starts = words_of(text)
        met = self._met
        found: list[list[Found]] = [[] for _ in self._lists]
        marked: list[Marked] = []
        second = [-1] * len(found)  # the word that was found as the second of a pair
        for i in itertools.compress(range(len(words)), map(met.__getitem__, words)):
            word = words[i]
            told_by, mark = met[word]
            for n, concepts, pairs in told_by:
                if second[n] == i:
                    continue
                told = word
                if pairs is not None and i + 1 < len(words):
                    both = pairs.of(words[i + 1])
                    if both:
                        concepts, second[n], told = both, i + 1, f"{word} {words[i + 1]}"
                if concepts and _PLAIN not in concepts:
                    found[n].append(Found(told, starts[i], concepts))
            if mark:
                marked.append(Marked(i, word, starts[i], mark))
        return found, marked

    def _look_up(self, word: str) -> _Entry:
        """Look a word up that was not met before; (): it is on no list and has no mark."""
        told: list[tuple[int, frozenset[str], Words | None]] = []
        # Two words in three begin as no entry does, which are of three letters or more but for a few.
        if word[:3] in self._heads or word[:2] in self._heads or word[:1] in self._heads:
            for n, words in enumerate(self._lists):
                concepts, pairs = words.entry(word)
                if pairs is not None or (concepts and _PLAIN not in concepts):
                    told.append((n, concepts, pairs))
        mark = self._mark(word)
        return (tuple(told), mark) if told or mark else ()
