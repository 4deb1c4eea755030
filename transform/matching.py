"""Many terms in one pass over a text, with Turkish suffixes: each term is a row of word beginnings.

The cost follows the length of the text and not the number of terms: a word looks up its own beginnings in a table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from core.text import fold

_WORD = re.compile(r"\w+(?:'\w+)*")
# A dot after "St", an initial ("U.S. Treasury", "K. Kore") or an ordinal of up to three digits ("528. İstihkam Alayı")
# ends no sentence.
# It is looked for by its own letter first: what stands before it is looked at only there.
_SENTENCE_END = re.compile(r"[.!?…](?=\s)(?<!\bst.)(?<!\b[^\W\d].)(?<!\s\d.)(?<!\s\d\d.)(?<!\s\d\d\d.)|\n")
_SEPARATOR = re.compile(r"[-.,]|\s")
_ENGLISH_TAIL = re.compile(r"(?:e?s|'s|s')?\Z")
_GAP = "…"
_LONGEST_GAP = 6  # words
_LEAST_WITHIN = 3  # syllables; two are found within a word by chance ("전사" in "안전사고")
_LONGEST_SUFFIX = 14  # letters; more is another word (Turkish suffix chains on nouns in news rarely pass 12)
_SOFTENED = {"k": "ğ", "p": "b", "ç": "c", "t": "d"}
_VOWELS = "aeiouöüâîû"
# What may follow a beginning of three letters or fewer, so that "un" is not "uncu" and "çin" not "çinli" by chance.
_SHORT_TAIL = re.compile(
    r"(?:'\w*|(?:l[aeiuü]r)?(?:y?[aeiuü]|n?[iuü]n|[dt][ea]n?|y?l[ae]|l[iuü](?:k|ler\w*)?|s[iuü]\w*|n[ae]|c[ae])?(?:ki\w*)?)\Z"
)
# The same in Russian: case endings, so that "тур" is not "Турция" and "рис" not "рисунок".
_SHORT_RUSSIAN_TAIL = re.compile(
    r"(?:[аеёиоуыюяьй]|[ая]м|[ая]ми|[ая]х|[оеё]в|[оеё]м|ей|[оы]й|ою|ью|[иы][йхе]|ия|[ое]го|[ое]му|ы[мх]|ую|ая)\Z"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A term where it stands; `value` is what the term was registered with."""

    start: int
    end: int
    value: str


class Word(NamedTuple):
    """A word of the folded text and the number of its sentence; a tuple, as they are made by the hundred thousand."""

    start: int
    end: int
    text: str
    sentence: int


_make_tuple = tuple.__new__  # a named tuple's own constructor takes twice as long


def split_words(folded: str) -> list[Word]:
    """Return the words of a folded text with the number of the sentence each stands in."""
    words: list[Word] = []
    sentence, position = 0, 0
    for end in (*(match.end() for match in _SENTENCE_END.finditer(folded)), len(folded)):
        words += [
            _make_tuple(Word, (*match.span(), match.group(), sentence))
            for match in _WORD.finditer(folded, position, end)
        ]
        sentence, position = sentence + 1, end
    return words


_Term = tuple[tuple[str, ...], str]
_CACHED_WORDS = 60_000


class Matcher:
    """All terms of a vocabulary, each found in one pass over a text.

    A word looks up its own beginnings in one table, so that its cost follows its length and not the number of terms;
    what a word begins is remembered, as words repeat (Zipf's law).
    """

    def __init__(self, terms: Iterable[tuple[str, str]], *, whole_words: bool = False, compounds: bool = False) -> None:
        """Index the terms.

        Args:
            terms: (term, value) pairs; a term is word beginnings separated by blanks, "…" for a gap of up to six words.
            whole_words: words take only an English plural or possessive ending, unless a final "*" allows any.
            compounds: a beginning of three syllables or more may stand within a word too, as Korean writes compounds in
                one ("실무대표단", a working delegation).
        """
        self._compounds = compounds
        self._index: dict[str, list[_Term]] = {}
        self._seen: dict[str, tuple[_Term, ...]] = {}
        self._begins: Callable[[str, str], bool] = _is_word if whole_words else begins_with
        for term, value in terms:
            key = fold(term)
            # Russian newsrooms write е for ё, or do not.
            for spelling in (key, key.replace("ё", "е")) if "ё" in key else (key,):
                parts = tuple(_SEPARATOR.sub(" ", spelling).split())
                for beginning in _keys(parts[0].rstrip("*")):
                    self._index.setdefault(beginning, []).append((parts, value))

    def find(self, words: list[Word]) -> Iterator[Hit]:
        """Yield every term that stands in a text, given as `split_words` returns it; hits may overlap."""
        seen = self._seen
        for position, (start, _, text, _) in enumerate(words):
            terms = seen.get(text)
            if terms is None:
                terms = self._begun_by(text)
            for parts, value in terms:
                last = _match_rest(words, position, parts, self._begins) if len(parts) > 1 else position
                if last is not None:
                    yield Hit(start, words[last].end, value)

    def _begun_by(self, word: str) -> tuple[_Term, ...]:
        found = tuple(
            term
            for size in range(1, len(word) + 1)
            for term in self._index.get(word[:size], ())
            if self._begins(word, term[0][0])
        )
        if self._compounds:
            found += tuple(
                term
                for start in range(1, len(word) - _LEAST_WITHIN + 1)
                for size in range(start + _LEAST_WITHIN, len(word) + 1)
                for term in self._index.get(word[start:size], ())
                if word[start] > "\u1100" and len(term[0]) == 1
            )
        if len(self._seen) < _CACHED_WORDS:
            self._seen[word] = found
        return found


def _keys(beginning: str) -> tuple[str, ...]:
    soft = _SOFTENED.get(beginning[-1])
    return (beginning, beginning[:-1] + soft) if soft else (beginning,)


def _match_rest(
    words: list[Word], position: int, parts: tuple[str, ...], begins: Callable[[str, str], bool]
) -> int | None:
    """Return the index of the last word of a match whose first word stands at `position`, or None."""
    index, at = 1, position
    while index < len(parts):
        gap = parts[index] == _GAP
        wanted = parts[index + 1] if gap else parts[index]
        reach = range(at + 1, min(at + 2 + (_LONGEST_GAP if gap else 0), len(words)))
        found = next(
            (n for n in reach if words[n].sentence == words[position].sentence and begins(words[n].text, wanted)),
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
    if size > 3 or not tail:
        return True
    if beginning[0] > "\u04ff":  # Hangul beginnings are chosen with their own endings in mind.
        return True
    return (_SHORT_TAIL if beginning[0] < "\u0400" else _SHORT_RUSSIAN_TAIL).match(tail) is not None


def _is_word(word: str, part: str) -> bool:
    """True where an English word is `part`, in the plural or possessive or not; "ratif*" allows any ending."""
    if part.endswith("*"):
        return word.startswith(part[:-1])
    return word.startswith(part) and _ENGLISH_TAIL.match(word, len(part)) is not None
