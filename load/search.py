"""Full-text search over original and translation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg2.errors import QueryCanceled

from core.errors import StoreError
from load.connection import Database, queries, read_rows
from load.words import read_variants

_CHARACTER = re.compile("[\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]")
_HANGUL_WORD, _SYLLABLE = re.compile("[가-힣]{2}"), re.compile("[가-힣]")
_PHRASE = re.compile(r'(?:(?<=\s)|^)"([^"]*)"')


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched; an empty condition holds always.

    Args:
        words: the question as in a web search: "…" is a phrase, OR between words, - before a word that must be absent.
        topics, languages, sources: any of these.
        since, until: of the publisher's time, else of finding; `until` is exclusive.
        min_relevance: 0 to 1.
        most: how many articles, newest first.
        offset: after so many.
    """

    words: str
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    min_relevance: float | None = None
    most: int = 20
    offset: int = 0


def search_articles(database: Database, question: Question) -> list[dict[str, Any]]:
    """Return the articles that answer a question, newest first, each with its texts.

    How they are found is in the SQL function `find_newest`: by the index of words, or from the newest article on.
    """
    with database.transaction("search") as connection:
        return read_rows(
            connection,
            "search",
            "search_articles",
            **_conditions(question),
            most=question.most + question.offset,
            offset=question.offset,
        )


def count_articles(database: Database, question: Question, *, seconds: float) -> int | None:
    """Return how many articles answer a question, or None where `seconds` are not enough to count them."""
    try:
        with database.transaction("count what is found") as connection:
            read_rows(connection, "search", "limit_time", milliseconds=round(seconds * 1000))
            return int(read_rows(connection, "search", "count_articles", **_conditions(question))[0]["articles"])
    except StoreError as error:
        if isinstance(error.__cause__, QueryCanceled):
            return None
        raise


def has_language(database: Database, code: str) -> bool:
    """Tell whether any stored article is in a language."""
    with database.transaction("look for a language") as connection:
        return bool(queries("search").has_language(connection, lang=code))


def has_articles(database: Database) -> bool:
    """Tell whether any article is stored."""
    with database.transaction("look for articles") as connection:
        return bool(queries("search").has_articles(connection))


def _conditions(question: Question) -> dict[str, Any]:
    return {
        "question": question.words,
        "topics": list(question.topics),
        "languages": list(question.languages) or None,
        "sources": list(question.sources) or None,
        "since": question.since,
        "until": question.until,
        "relevance": question.min_relevance,
    }


def question_stems(database: Database, words: str) -> dict[str, tuple[str, ...]]:
    """Return by what a question finds, by language: keys of words ("tr") or stems ("en", "ru", "other"), without accents.

    Under "characters" stand the words of Japanese and Chinese that it asks for, which "other" does not hold.
    """
    with database.transaction("read a question") as connection:
        row = read_rows(connection, "search", "question_words", question=words)[0]
    pairs = row.pop("pairs")
    found = {language: tuple(stems or ()) for language, stems in row.items()}
    found["other"] = tuple(stem for stem in found["other"] if _CHARACTER.match(stem) is None)
    if any(map(_HANGUL_WORD.match, found["other"])):
        found["other"] = tuple(
            stem for stem in found["other"] if _SYLLABLE.fullmatch(stem) is None
        )  # 북 and 러 of 북러
    return found | {"characters": tuple(dict.fromkeys(join_pairs(pairs)))}


def character_forms(database: Database) -> dict[int, str]:
    """Return the one form by which the search tells each Chinese character with several, for `str.translate`."""
    with database.transaction("read the forms of characters") as connection:
        return read_variants(connection)


def join_pairs(question: str) -> Iterator[str]:
    """Yield the words whose pairs of characters a question asks for: "北朝鮮" of "北朝 朝鮮"; what it excludes is none."""
    for quoted in _PHRASE.findall(question):
        word = ""
        for piece in quoted.split():
            if _CHARACTER.match(piece) is None:
                continue
            if word and word[-1] == piece[0] and len(piece) > 1:
                word += piece[1]
            elif not (len(piece) == 1 and word.endswith(piece)):
                if word:
                    yield word
                word = piece
        if word:
            yield word


def words_found(database: Database, keys: Sequence[str], texts: Sequence[str]) -> list[frozenset[str]]:
    """Return the words of each Turkish text that a question finds, by the keys of `question_stems`.

    Words are lower case, without accents and without what stands behind an apostrophe, as `app.highlight.find_words` takes them.
    """
    with database.transaction("look for found words") as connection:
        rows = read_rows(connection, "search", "words_found", keys=list(keys), texts=list(texts))
    return [frozenset(row["words"]) for row in rows]


def read_again(database: Database, most: int = 1000) -> int | None:
    """Read the words of the next `most` Turkish articles by keys, where they stand in the index by older stems.

    Returns:
        How many changed; None where no article is left.
    """
    with database.transaction("read words again") as connection:
        changed = queries("search").read_again(connection, most=most)
    return None if changed is None else int(changed)
