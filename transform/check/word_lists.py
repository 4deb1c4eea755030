"""Several lists of words looked up at one time: most words of a sentence are on none of them, and are passed over once for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from transform.check.concepts import Found, Words, words_of

_PLAIN = "plain"
_HELD = 100_000  # words


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


class WordLists:
    """Finds the words of several lists in one pass, each as its own list would."""

    def __init__(self, lists: Sequence[Words], mark: Callable[[str], str]) -> None:
        """Take the lists, which are complete, and what marks a word by its form ("": nothing does)."""
        self._lists = tuple(lists)
        self._mark = mark
        self._heads = frozenset[str]().union(*(words.heads for words in lists))
        # Words met: of each list that has something of the word, its place, the concepts and the words that make a pair with it.
        self._known: dict[str, tuple[tuple[tuple[int, frozenset[str], Words | None], ...], str]] = {}
        self._none: set[str] = set()

    def find(self, text: str) -> tuple[list[list[Found]], list[Marked]]:
        """Find the entries of a text, of each list in order, and the words that are marked by their form."""
        words, starts = words_of(text)
        none, known = self._none, self._known
        if len(known) + len(none) > _HELD:
            known.clear()
            none.clear()
        found: list[list[Found]] = [[] for _ in self._lists]
        marked: list[Marked] = []
        second = [-1] * len(found)  # the word that was found as the second of a pair
        for i in [i for i, word in enumerate(words) if word not in none]:
            word = words[i]
            entry = known.get(word)
            if entry is None:
                entry = self._look_up(word)
                if entry is None:
                    continue
            for n, concepts, pairs in entry[0]:
                if second[n] == i:
                    continue
                told = word
                if pairs is not None and i + 1 < len(words):
                    both = pairs.of(words[i + 1])
                    if both:
                        concepts, second[n], told = both, i + 1, f"{word} {words[i + 1]}"
                if concepts and _PLAIN not in concepts:
                    found[n].append(Found(told, starts[i], concepts))
            if entry[1]:
                marked.append(Marked(i, word, starts[i], entry[1]))
        return found, marked

    def _look_up(self, word: str) -> tuple[tuple[tuple[int, frozenset[str], Words | None], ...], str] | None:
        """Look a word up that was not met before; None: it is on no list and has no mark."""
        told: list[tuple[int, frozenset[str], Words | None]] = []
        # Two words in three begin as no entry does, which are of three letters or more but for a few.
        if word[:3] in self._heads or word[:2] in self._heads or word[:1] in self._heads:
            for n, words in enumerate(self._lists):
                concepts, pairs = words.entry(word)
                if pairs is not None or (concepts and _PLAIN not in concepts):
                    told.append((n, concepts, pairs))
        mark = self._mark(word)
        if not told and not mark:
            self._none.add(word)
            return None
        self._known[word] = entry = tuple(told), mark
        return entry
