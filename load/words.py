"""The words of many texts for the search index, each spelling read by Postgres once.

A language has far fewer spellings than a year of news has words. `refresh_search` in SQL reads every word of every text again,
which is half the cost of a load; here a spelling (what stands between two blanks) goes to Postgres at its first sight and is
remembered, and a text's vector is put together from them. The vectors are the same (tests/integration/test_words.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from load.connection import Connection, read_rows

_MOST_SPELLINGS = 250_000  # some 60 MB; all are forgotten then
_MOST_POSITIONS = 255  # of one word in a tsvector, and of all words 16,383 (PostgreSQL documentation, "Limitations")
_MOST_WORDS = 16_000
_MOST_SPELT = 4_000
_CONFIGURATIONS = frozenset({"tr", "en", "ru"})

_NUMBERS = tuple(map(str, range(2 * _MOST_WORDS)))

# What stands between two blanks: as a string where it is one word ("'kore':", as a tsvector literal begins), else its words, each
# with its place among the tokens, and how many tokens there are.
_Spelling = str | tuple[tuple[tuple[str, int], ...], int]


@dataclass(frozen=True, slots=True)
class Text:
    """What is searched of an article."""

    title: str
    body: str
    lang: str
    topics: tuple[str, ...]


class WordMemory:
    """Remembers the words of spellings by language; several threads may share one."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, _Spelling]] = {}

    def make_vectors(self, connection: Connection, texts: Sequence[Text]) -> list[str | None]:
        """Return the tsvector literal of each text, as the SQL function `refresh_search` makes it.

        Returns:
            None for a text whose words depend on more than the blanks between them (markup), or that is very long: SQL reads it.
        """
        if sum(map(len, self._known.values())) > _MOST_SPELLINGS:
            self._known = {}
        everything = self._known  # another thread may forget all meanwhile
        split = [None if _depends_on_more(text) else (_split(text.title), _split(text.body)) for text in texts]
        languages = [text.lang if text.lang in _CONFIGURATIONS else "other" for text in texts]
        for language in sorted(set(languages)):
            known = everything.setdefault(language, {})
            parts = [p for p, own in zip(split, languages, strict=True) if p and own == language]
            fresh = {spelling for title, body in parts for spelling in (*title, *body) if spelling not in known}
            if fresh:
                known.update(_read(connection, language, sorted(fresh)))
        return [
            _join(everything[language], *part, [*(f"topic={topic}" for topic in text.topics), f"lang={language}"])
            if part
            else None
            for text, language, part in zip(texts, languages, split, strict=True)
        ]


def _read(connection: Connection, language: str, fresh: Sequence[str]) -> dict[str, _Spelling]:
    words: dict[int, list[tuple[int, str]]] = {}
    for row in read_rows(connection, "backfill", "read_spellings", language=language, spellings=fresh):
        words.setdefault(row["place"], []).extend((at, f"{_quote(row['word'])}:") for at in row["positions"])
    made: dict[str, _Spelling] = {}
    for place, spelling in enumerate(fresh, 1):
        # The last token is the mark that read_spellings puts behind each spelling.
        *found, (end, _) = sorted(words[place])
        alone = end == 2 and len(found) == 1
        made[spelling] = found[0][1] if alone else (tuple((word, at) for at, word in found), end - 1)
    return made


def _depends_on_more(text: Text) -> bool:
    """True where the parser of Postgres may read on over a blank (a tag), or the start of a text unlike what follows a blank."""
    return any(
        "<" in part or "\x00" in part or part[:1] in {".", "~"} or len(part) > 200_000
        for part in (text.title, text.body)
    )


def _split(text: str) -> list[str]:
    # By these alone: what else is blank for Python is left to the parser of Postgres.
    return [part for part in text.replace("\n", " ").replace("\t", " ").split(" ") if part]


def _join(
    known: Mapping[str, _Spelling], title: Sequence[str], body: Sequence[str], marks: Sequence[str]
) -> str | None:
    """Put a vector together: title words by weight A, body words counted on behind them, marks without a place."""
    if len(title) + len(body) > _MOST_SPELT:
        return None
    headed, _, last = _place(known, title, 0)
    placed, tokens, _ = _place(known, body, last)
    if tokens > _MOST_WORDS:
        return None
    if tokens > _MOST_POSITIONS:
        counts = Counter(word[: word.rindex(":")] for word in (*headed, *placed))
        if max(counts.values(), default=0) > _MOST_POSITIONS:
            return None
    return " ".join([*(f"{word}A" for word in headed), *placed, *map(_quote, marks)])


def _place(known: Mapping[str, _Spelling], spellings: Sequence[str], tokens: int) -> tuple[list[str], int, int]:
    """Return the words with their places ("'kore':7"), how many tokens were counted up to the end, and the place of the last word."""
    placed: list[str] = []
    last = 0
    for spelling in spellings:
        words = known[spelling]
        if isinstance(words, str):
            tokens += 1
            last = tokens
            placed.append(words + _NUMBERS[tokens])
        else:
            for word, at in words[0]:
                last = tokens + at
                placed.append(f"{word}{last}")
            tokens += words[1]
            if tokens > _MOST_WORDS:
                break
    return placed, tokens, last


def _quote(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"
