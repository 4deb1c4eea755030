"""One word or phrase of seeds/check_contrasts.toml, and whether a text has one of some."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from core import late_re as re
from core.late import LatePattern

OPEN = r"\w*"  # the tail of a word of which only the beginning is told
_WORD = re.compile(r"\w+")


class Entry(NamedTuple):
    """One word or phrase of the file.

    Attributes:
        pattern: a regular expression of it, without what bounds a word.
        keys: words of which one stands wherever it does, each with whether it is a whole word.
        beside: of each other word of a phrase, what it may be or begin with: one of these stands in the text too.
        tail: what may follow, where the entry is nothing but its keys, one word or several that stand for one another.
    """

    pattern: str
    keys: tuple[tuple[str, bool], ...]
    beside: tuple[tuple[str, ...], ...]
    tail: str | None


class Entries:
    """Some entries of which it is asked whether a text has one: by its words, and by a pattern where an entry is more than a word.

    That a pattern of a hundred words is compiled takes as long as the look at the words of a hundred texts, and few are asked for more.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Part the entries."""
        self._whole: set[str] = set()
        begins: list[str] = []
        others: list[Entry] = []
        for entry in entries:
            words = [word for word, _ in entry.keys]
            if entry.tail not in ("", OPEN) or not all(map(str.isalpha, words)):
                others.append(entry)
            elif entry.tail:
                begins += words
            else:
                self._whole.update(words)
        self._begins = tuple(begins)
        self._pattern = bounded(any_of(others)) if others else None

    def stand_in(self, text: str) -> bool:
        """Tell whether one of the entries stands in a text."""
        words = _words_of(text)
        return (
            not self._whole.isdisjoint(words)
            or any(word.startswith(self._begins) for word in words)
            or (self._pattern is not None and self._pattern.compiled.search(text) is not None)
        )


@functools.lru_cache(maxsize=8)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


def any_of(entries: Iterable[Entry]) -> str:
    """Return a pattern of one entry or another.

    Single words that follow one another are told in lists, one for each tail: each ends where its word does, so that it is all
    the same which is tried first; and a pattern of lists is compiled in half the time.
    """
    parts: list[str] = []
    lists: dict[str, list[str]] = {}  # the words since the last phrase, by their tails
    for pattern, keys, _, tail in entries:
        if tail is not None:
            words = lists.setdefault(tail, [])
            for word, _ in keys:
                words.append(word if word.isalpha() else re.escape(word))
            continue
        parts += _join_lists(lists)
        lists.clear()
        parts.append(pattern)
    return "|".join((*parts, *_join_lists(lists)))


def _join_lists(lists: Mapping[str, Sequence[str]]) -> Iterator[str]:
    return (f"(?:{'|'.join(words)}){tail}" for tail, words in lists.items())


def bounded(pattern: str) -> LatePattern:
    """Return a pattern that finds what another does where words begin and end with it."""
    return LatePattern(rf"(?<!\w)(?:{pattern})(?!\w)")
