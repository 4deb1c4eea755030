"""Where the words of offices, ranks, kin and bodies stand in a text: phrases that are beginnings of words, or whole ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import TypeVar

_AND = "&"
_HELD = 100_000  # words of each language

Phrase = tuple[str, ...]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands: the number of its first word and the one after its last."""

    at: int
    end: int


class Begun(dict[str, Sequence[tuple[Phrase, T]]]):
    """The entries that a word of a text can begin, told once for each, as words repeat."""

    def __init__(self, entries: Mapping[str, Sequence[tuple[Phrase, T]]], head: int | None) -> None:
        super().__init__()
        self._entries, self._head = entries, head

    def __missing__(self, word: str) -> Sequence[tuple[Phrase, T]]:
        if len(self) > _HELD:
            self.clear()
        found = self._entries.get(word[: self._head], ())
        self[word] = begun = (
            tuple([entry for entry in found if _is(entry[0][0], word, self._head is None)]) if found else ()
        )
        return begun


def scan(
    begun: Begun[T], words: Sequence[str], between: int, link: str, *, whole: bool
) -> Iterator[tuple[Phrase, T, Span]]:
    """Yield the longest entry that fits at each word; inside of one that holds an "and" only longer ones than a word.

    Args:
        begun: the entries, by the words that begin them.
        words: those of the text.
        between: how many words an "and" may bring with it.
        link: what "and" is in the language.
        whole: whether an entry has whole words; else beginnings of them, and whole ones that end in "=".
    """
    following = inside = 0
    for i in compress(range(len(words)), map(begun.__getitem__, words)):
        if i < following:
            continue
        for phrase, value in begun[words[i]]:
            end = i + 1 if len(phrase) == 1 else _match(phrase, words, i, between, link, whole=whole)
            if end and (i >= inside or len(phrase) > 1):
                yield phrase, value, Span(i, end)
                joined = end - i >= len(phrase)
                following = i + 1 if _AND in phrase and joined else end
                inside = max(inside, end)
                break


def _match(phrase: Phrase, words: Sequence[str], start: int, between: int, link: str, *, whole: bool) -> int:
    """Return the number of the word after a phrase that begins at a word, or 0."""
    at = start
    for i, token in enumerate(phrase):
        if token == _AND:
            rest = phrase[i + 1 :]
            if at < len(words) and words[at] == link:
                ends = (_match(rest, words, at + n, between, link, whole=whole) for n in range(2, between + 2))
                return next((end for end in ends if end), 0)
            continue
        if at >= len(words) or not _is(token, words[at], whole):
            return 0
        at += 1
    return at


def _is(token: str, word: str, whole: bool) -> bool:
    if whole:
        return word == token
    return word == token[:-1] if token.endswith("=") else word.startswith(token)


def measure(phrase: Phrase) -> int:
    """Return how many letters a phrase has: of two that fit the longer is meant."""
    return sum(map(len, phrase))
