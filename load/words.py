"""The words of many texts for the search index, each spelling read by Postgres once.

A language has far fewer spellings than a year of news has words. `refresh_search` in SQL reads every word of every text again,
which is half the cost of a load; here a spelling (what stands between two blanks) goes to Postgres at its first sight and is
remembered, and a text's vector is put together from them. The vectors are the same (tests/integration/test_words.py).
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from operator import add
from typing import cast

import numpy as np

from load.connection import Connection, read_rows
from load.vectors import Spellings, assemble

_MOST_SPELLINGS = 250_000  # some 60 MB; all are forgotten then
_MOST_SPELT = 4_000
_CONFIGURATIONS = frozenset({"tr", "en", "ru"})
# Characters of Japanese and Chinese, and full-width forms made plain, as `cut_characters` in SQL has them (migration 0129).
_CHARACTERS = "\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇"
_RUN = re.compile(f"[{_CHARACTERS}]+")
_NARROW_FORMS: dict[int, str] = {
    **{code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))},
    0xFF0D: "-",
    0x3000: " ",
}
_MOST_CHARACTERS = 60_000
_MARKS = {"tr": "tr2"}  # language_mark in SQL: Turkish is read in a second way since migration 0091


@dataclass(frozen=True, slots=True)
class Text:
    """What is searched of an article."""

    title: str
    body: str
    lang: str
    topics: tuple[str, ...]


class WordMemory:
    """Remembers the words of spellings by language, for one loader."""

    def __init__(self) -> None:
        self._known: dict[str, _Language] = {}
        self._forms: dict[int, str] | None = None

    def make_vectors(self, connection: Connection, texts: Sequence[Text]) -> list[bytes | None]:
        """Return the tsvector of each text in binary form, as the SQL function `refresh_search` makes it.

        Returns:
            None for a text whose words depend on more than the blanks between them (markup), or that is very long: SQL reads it.
        """
        if sum(len(language.numbers) for language in self._known.values()) > _MOST_SPELLINGS:
            self._known = {}
        vectors: list[bytes | None] = [None] * len(texts)
        split: dict[str, list[tuple[int, list[str], list[str]]]] = {}
        for place, text in enumerate(texts):
            if not _depends_on_more(text):
                title, body = (self._cut(connection, text.lang, part) for part in (text.title, text.body))
                if len(title) + len(body) <= _MOST_SPELT:
                    split.setdefault(text.lang if text.lang in _CONFIGURATIONS else "other", []).append((place, title, body))  # fmt: skip
        for name, parts in sorted(split.items()):
            language = self._known.setdefault(name, _Language(name))
            topics = [texts[place].topics for place, _, _ in parts]
            made = language.make_vectors(connection, [(title, body) for _, title, body in parts], topics)
            for (place, _, _), vector in zip(parts, made, strict=True):
                vectors[place] = vector
        return vectors

    def _cut(self, connection: Connection, lang: str, text: str) -> list[str]:
        if lang in _CONFIGURATIONS or _RUN.search(text) is None:
            return _split(text)
        if self._forms is None:
            self._forms = _NARROW_FORMS | read_variants(connection)
        return _split(_cut_characters(text, self._forms))


def read_variants(connection: Connection) -> dict[int, str]:
    """Return the one form by which each Chinese character with several is told, for `str.translate` (migration 0136)."""
    forms: dict[str, str] = read_rows(connection, "backfill", "character_variants")[0]["forms"]
    return {ord(one): form for one, form in forms.items()}


class _Language:
    """The spellings of one language, numbered in the order they came."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.numbers: dict[str, int] = {}
        self._lexemes: list[bytes] = []
        self._words: dict[str, int] = {}
        self._tokens, self._first, self._count = array("q"), array("q"), array("q")
        self._found, self._places = array("q"), array("q")

    def make_vectors(
        self, connection: Connection, texts: Sequence[tuple[list[str], list[str]]], topics: Sequence[tuple[str, ...]]
    ) -> list[bytes | None]:
        known = self.numbers.get
        spelt = [part for text in texts for part in text]
        numbered = [list(map(known, part)) for part in spelt]
        gaps = [(own, at, part[at]) for part, own in zip(spelt, numbered, strict=True) for at in _gaps(own)]
        if gaps:
            self._learn(list(_read(connection, self.name, sorted({spelling for _, _, spelling in gaps}))))
            for own, at, spelling in gaps:
                own[at] = self.numbers[spelling]
        marks = [
            [self._number(mark) for mark in (*(f"topic={t}" for t in own), f"lang={_MARKS.get(self.name, self.name)}")]
            for own in topics
        ]
        tokens, first, count, found, places = (
            np.array(numbers, dtype=np.int64)
            for numbers in (self._tokens, self._first, self._count, self._found, self._places)
        )
        spellings = Spellings(tokens, first, count, found, places, self._lexemes)
        return assemble(spellings, cast(list[list[int]], numbered), marks)

    def _learn(self, read: Iterable[tuple[str, list[tuple[int, str]], int]]) -> None:
        for spelling, words, tokens in read:
            self._tokens.append(tokens)
            self._first.append(len(self._found))
            self._count.append(len(words))
            for place, word in words:
                self._found.append(self._number(word))
                self._places.append(place)
            self.numbers[spelling] = len(self.numbers)

    def _number(self, word: str) -> int:
        number = self._words.setdefault(word, len(self._lexemes))
        if number == len(self._lexemes):
            self._lexemes.append(word.encode() + b"\0")
        return number


def _gaps(numbers: Sequence[int | None]) -> Iterator[int]:
    at = -1
    with suppress(ValueError):
        while True:
            at = numbers.index(None, at + 1)
            yield at


def _read(
    connection: Connection, language: str, fresh: Sequence[str]
) -> Iterable[tuple[str, list[tuple[int, str]], int]]:
    words: dict[int, list[tuple[int, str]]] = {}
    for row in read_rows(connection, "backfill", "read_spellings", language=language, spellings=fresh):
        words.setdefault(row["place"], []).extend((at, row["word"]) for at in row["positions"])
    for place, spelling in enumerate(fresh, 1):
        # The last token is the mark that read_spellings puts behind each spelling.
        *found, (end, _) = sorted(words[place])
        yield spelling, found, end - 1


def _depends_on_more(text: Text) -> bool:
    """True where the parser of Postgres may read on over a blank (a tag), or the start of a text unlike what follows a blank."""
    return any(
        "<" in part or "\x00" in part or part[:1] in {".", "~"} or len(part) > _MOST_CHARACTERS
        for part in (text.title, text.body)
    )


def _cut_characters(text: str, forms: dict[int, str]) -> str:
    """Return a text with each run of characters, in their one form, as its pairs and its last one, as the SQL function of that name does."""
    return _RUN.sub(_pairs, text[:_MOST_CHARACTERS].translate(forms))


def _pairs(run: re.Match[str]) -> str:
    characters = run.group()
    return " ".join(("", *map(add, characters, characters[1:]), characters[-1], ""))


def _split(text: str) -> list[str]:
    # By these alone: what else is blank for Python is left to the parser of Postgres.
    return list(filter(None, text.replace("\n", " ").replace("\t", " ").split(" ")))
