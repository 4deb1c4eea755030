"""Many terms in one pass over a text, with Turkish suffixes: each term is a row of word beginnings.

The cost follows the length of the text: a word looks up the terms that begin as it does by its first letters, so that
more terms cost only where they share a beginning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.text import fold

_WORD = re.compile(r"\w+(?:'\w+)*")
_SENTENCE_END = re.compile(r"[.!?…](?=\s)|\n")
_GAP = "…"
_LONGEST_GAP = 6  # words
_LONGEST_SUFFIX = 14  # letters; more is another word (Turkish suffix chains on nouns in news rarely pass 12)
_SOFTENED = {"k": "ğ", "p": "b", "ç": "c", "t": "d"}
_VOWELS = "aeiouöüâîû"
_PREFIX = 2
# What may follow a beginning of three letters or fewer, so that "un" is not "uncu" and "çin" not "çinli" by chance.
_SHORT_TAIL = re.compile(
    r"(?:'\w*|(?:l[aeiuü]r)?(?:y?[aeiuü]|n?[iuü]n|[dt][ea]n?|y?l[ae]|l[iuü](?:k|ler\w*)?|s[iuü]\w*|n[ae]|c[ae])?(?:ki\w*)?)\Z"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A term where it stands; `value` is what the term was registered with."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the folded text."""

    start: int
    end: int
    text: str
    sentence: int


def split_words(folded: str) -> list[Word]:
    """Return the words of a folded text with the number of the sentence each stands in."""
    ends = [match.end() for match in _SENTENCE_END.finditer(folded)]
    words, sentence = [], 0
    for match in _WORD.finditer(folded):
        while sentence < len(ends) and ends[sentence] <= match.start():
            sentence += 1
        words.append(Word(match.start(), match.end(), match.group(), sentence))
    return words


class Matcher:
    """All terms of a vocabulary."""

    def __init__(self, terms: Iterable[tuple[str, str]]) -> None:
        """Index the terms.

        Args:
            terms: (term, value) pairs; a term is word beginnings separated by blanks, "…" for a gap of up to six words.
        """
        self._index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for term, value in terms:
            parts = tuple(fold(term).replace("-", " ").split())
            for key in _keys(parts[0]):
                self._index.setdefault(key, []).append((parts, value))

    def find(self, words: list[Word]) -> Iterator[Hit]:
        """Yield every term that stands in a text, given as `split_words` returns it; hits may overlap."""
        for position, word in enumerate(words):
            for parts, value in self._index.get(word.text[:_PREFIX], ()):
                last = _match_rest(words, position, parts)
                if last is not None:
                    yield Hit(word.start, words[last].end, value)


def _keys(beginning: str) -> set[str]:
    if len(beginning) >= _PREFIX:
        keys = {beginning[:_PREFIX]}
        if len(beginning) == _PREFIX and beginning[-1] in _SOFTENED:
            keys.add(beginning[0] + _SOFTENED[beginning[-1]])
        return keys
    return {beginning}


def _match_rest(words: list[Word], position: int, parts: tuple[str, ...]) -> int | None:
    """Return the index of the last word of a match that begins at `position`, or None."""
    if not begins_with(words[position].text, parts[0]):
        return None
    index, at = 1, position
    while index < len(parts):
        gap = parts[index] == _GAP
        wanted = parts[index + 1] if gap else parts[index]
        reach = range(at + 1, min(at + 2 + (_LONGEST_GAP if gap else 0), len(words)))
        found = next(
            (n for n in reach if words[n].sentence == words[position].sentence and begins_with(words[n].text, wanted)),
            None,
        )
        if found is None:
            return None
        at, index = found, index + (2 if gap else 1)
    return at


def begins_with(word: str, beginning: str) -> bool:
    """True where a folded word is `beginning` with a suffix or none; a final k, p, ç, t may be softened before a vowel."""
    size = len(beginning)
    if word.startswith(beginning):
        tail = word[size:]
    else:
        soft = _SOFTENED.get(beginning[-1])
        if soft is None or not word.startswith(beginning[:-1] + soft) or word[size : size + 1] not in tuple(_VOWELS):
            return False
        tail = word[size:]
    if len(tail) > _LONGEST_SUFFIX:
        return False
    # Cyrillic and Hangul beginnings are chosen with their own endings in mind.
    return size > 3 or not tail or ord(beginning[0]) > 0x400 or _SHORT_TAIL.match(tail) is not None
