"""Many terms in one pass over a text, with Turkish suffixes: each term is a row of word beginnings.

The cost follows the length of the text and not the number of terms: a word looks up its own beginnings in a table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import compress, count, pairwise, repeat
from typing import Generic, NamedTuple, TypeVar

from core.text import fold
from transform.suffixes import begins_with, is_word, stems_of
from transform.words import Words, space_characters

_SEPARATOR = re.compile(r"[-.,]|\s")
_GAP = "…"
_LONGEST_GAP = 6  # words
_LEAST_WITHIN = 3  # syllables; two are found within a word by chance ("전사" in "안전사고")
_CACHED_WORDS = 60_000

T = TypeVar("T")
_Begins = Callable[[str, str], bool]  # (word, beginning) → whether the one begins with the other


class Hit(NamedTuple, Generic[T]):
    """A term where it stands, with the number of its sentence; `value` is what the term was registered with."""

    start: int
    end: int
    value: T
    sentence: int


_make_tuple = tuple.__new__  # a named tuple's own constructor takes twice as long


class _Node(Generic[T]):
    """Where the words of some terms lead so far: which terms end here, and what may stand next, at once or in a gap."""

    __slots__ = ("ends", "gap", "next")

    def __init__(self) -> None:
        self.ends: tuple[tuple[int, T], ...] = ()  # (rank, value) of the terms that are whole
        self.next: _Branch[T] | None = None
        self.gap: _Branch[T] | None = None

    def open(self, *, gap: bool) -> _Branch[T]:
        """Return the branch of the words that may stand next, or within a gap from here; made where it is new."""
        if gap:
            self.gap = self.gap or _Branch()
            return self.gap
        self.next = self.next or _Branch()
        return self.next


class _Branch(Generic[T]):
    """The words that may stand at one place of some terms, and the node behind each."""

    __slots__ = ("index", "initials", "parts", "sizes")

    def __init__(self) -> None:
        self.parts: dict[str, _Node[T]] = {}  # by the beginning of the word, as registered
        self.index: dict[str, list[tuple[str, _Node[T]]]] = {}  # the same by what a word is looked up by
        self.sizes: list[int] = []  # of the keys of the index, the shortest first
        self.initials: set[str] = set()  # of the keys: most words are told by these to lead nowhere

    def add(self, part: str) -> _Node[T]:
        """Return the node behind a beginning of a word, made where it is new."""
        node = self.parts.get(part)
        if node is None:
            node = self.parts[part] = _Node()
            for key in stems_of(part.rstrip("*")):
                self.index.setdefault(key, []).append((part, node))
                self.initials.add(key[0])
                if len(key) not in self.sizes:
                    self.sizes = sorted([*self.sizes, len(key)])
        return node

    def follow(self, word: str, begins: _Begins) -> list[_Node[T]]:
        """Return the nodes a word leads to: at most as many as it has beginnings."""
        found: list[_Node[T]] = []
        longest = len(word)
        for size in self.sizes:
            if size > longest:
                break
            for part, node in self.index.get(word[:size], ()):
                if begins(word, part):
                    found.append(node)
        return found


class Matcher(Generic[T]):
    """All terms of a vocabulary, each found in one pass over a text.

    The terms are a tree by their words: those that begin alike are followed together, so that the cost is that of the
    words of the text and not of the terms. What a word begins is remembered, as words repeat (Zipf's law).
    """

    def __init__(self, terms: Iterable[tuple[str, T]], *, whole_words: bool = False, compounds: bool = False) -> None:
        """Index the terms.

        Args:
            terms: (term, value) pairs; a term is word beginnings separated by blanks, "…" for a gap of up to six words.
            whole_words: words take only an English plural or possessive ending, unless a final "*" allows any.
            compounds: a beginning of three syllables or more may stand within a word too, as Korean writes compounds in
                one ("실무대표단", a working delegation).
        """
        self._compounds = compounds
        self._root: _Branch[T] = _Branch()
        # Word → the terms that are whole with it, and the nodes from which longer ones go on; empty where it begins none.
        self._seen: dict[str, tuple[list[tuple[int, T]], list[_Node[T]]] | tuple[()]] = {}
        self._begins: _Begins = is_word if whole_words else begins_with
        split = [
            (_SEPARATOR.sub(" ", _spaced(one)).split(), value)
            for term, value in terms
            for one in _spellings(fold(term))
        ]
        # Of the hits at one word those with the shortest first word come first, then they come as registered.
        for rank, (parts, value) in enumerate(sorted(split, key=lambda pair: len(pair[0][0].rstrip("*")))):
            node = self._root.add(parts[0])
            for before, part in pairwise(parts):
                if part != _GAP:
                    node = node.open(gap=before == _GAP).add(part)
            node.ends += ((rank, value),)

    def find(self, words: Words) -> Iterator[Hit[T]]:
        """Yield every term that stands in a text, given as `split_words` returns it; hits may overlap."""
        # Most words begin nothing, as is remembered of them; only the others are looked at here.
        places = compress(count(), map(self._seen.get, words.texts, repeat(True)))
        for position in places:
            word = words.texts[position]
            begun = self._seen.get(word)
            if begun is None:
                begun = self._begun_by(word)
            if not begun:
                continue
            whole, onward = begun
            found = [(rank, position, value) for rank, value in whole]
            for node in onward:
                self._follow(node, words, position, found)
            if len(found) > 1:
                found.sort()  # ranks differ
            start, sentence = words.starts[position], words.sentences[position]
            for _, last, value in found:
                yield _make_tuple(Hit, (start, words.ends[last], value, sentence))

    def _begun_by(self, word: str) -> tuple[list[tuple[int, T]], list[_Node[T]]] | tuple[()]:
        nodes = self._root.follow(word, self._begins)
        whole = [end for node in nodes for end in node.ends]
        if self._compounds:
            whole = list({*whole, *(end for node in self._within(word) for end in node.ends)})
        onward = [node for node in nodes if node.next or node.gap]
        begun = (whole, onward) if whole or onward else ()
        if len(self._seen) < _CACHED_WORDS:
            self._seen[word] = begun
        return begun

    def _within(self, word: str) -> Iterator[_Node[T]]:
        """Yield the nodes of the beginnings that stand within a Korean word and not at its own."""
        for start in range(1, len(word) - _LEAST_WITHIN + 1):
            if word[start] > "\u1100":
                for size in range(_LEAST_WITHIN, len(word) - start + 1):
                    yield from (node for _, node in self._root.index.get(word[start : start + size], ()))

    def _follow(self, node: _Node[T], words: Words, at: int, found: list[tuple[int, int, T]]) -> None:
        """Add to `found` (rank, index of the last word, value) of the terms that go on behind the word at `at`."""
        texts, sentences, following = words.texts, words.sentences, at + 1
        if following == len(texts) or sentences[following] != sentences[at]:
            return
        reached: list[tuple[_Node[T], int]] = []
        if node.next is not None and texts[following][0] in node.next.initials:
            reached = [(one, following) for one in node.next.follow(texts[following], self._begins)]
        if node.gap is not None:
            first: dict[int, tuple[_Node[T], int]] = {}  # each node by the first word that leads to it
            for place in range(following, min(following + 1 + _LONGEST_GAP, len(texts))):
                if sentences[place] != sentences[at]:
                    break
                if texts[place][0] in node.gap.initials:
                    for one in node.gap.follow(texts[place], self._begins):
                        first.setdefault(id(one), (one, place))
            reached += first.values()
        for one, place in reached:
            found += [(rank, place, value) for rank, value in one.ends]
            if one.next is not None or one.gap is not None:
                self._follow(one, words, place, found)


def _spaced(term: str) -> str:
    """Part the characters of a Japanese or Chinese term; gaps stay."""
    return f" {_GAP} ".join(space_characters(part.strip()) for part in term.split(_GAP)) if term else term


def _spellings(folded: str) -> tuple[str, ...]:
    """Russian newsrooms write е for ё, or do not."""
    return (folded, folded.replace("ё", "е")) if "ё" in folded else (folded,)
