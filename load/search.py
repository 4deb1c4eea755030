"""Full-text search over original and translation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from load.connection import Connection, Database, queries, read_rows

_MANY = 20_000  # articles; so many are found by the index and sorted in some 50 ms


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched; an empty condition holds always.

    Args:
        words: the question as in a web search: "…" is a phrase, OR between words, - before a word that must be absent.
        topics, languages, sources: any of these.
        since, until: of the publisher's time, else of finding; `until` is exclusive.
        min_relevance: 0 to 1.
        most: how many articles, newest first.
    """

    words: str
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    min_relevance: float | None = None
    most: int = 20


def search_articles(database: Database, question: Question) -> list[dict[str, Any]]:
    """Return the articles that answer a question, newest first, each with its texts.

    Rare words are looked up in the word index and the found rows sorted; words that stand in many articles are looked for from
    the newest article on, because the first answers come soon then. How many there are the planner's statistics tell.
    """
    conditions = {
        "question": question.words,
        "topics": list(question.topics),
        "since": question.since,
        "until": question.until,
        "languages": list(question.languages) or None,
    }
    narrowed = {
        "sources": list(question.sources) or None,
        "relevance": question.min_relevance,
        "most": question.most,
    }
    with database.transaction("search") as connection:
        narrows = bool(question.sources) or question.min_relevance is not None
        if _estimate(connection, conditions) < _MANY:
            queries("search").prefer_index(connection)
            found = read_rows(connection, "search", "find_candidates", **conditions)
            queries("search").prefer_nothing(connection)
            found = found if narrows else found[: question.most]
        else:
            found = read_rows(connection, "search", "walk_newest", **conditions, **narrowed)
        articles = [row["article_id"] for row in found]
        return read_rows(connection, "search", "read_candidates", articles=articles, **narrowed) if articles else []


def _estimate(connection: Connection, conditions: Mapping[str, Any]) -> int:
    """Return how many articles the planner's statistics expect to answer."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (FORMAT JSON) {queries('search').find_candidates.sql}", conditions)
        row = cursor.fetchone()
    return int(row[0][0]["Plan"]["Plan Rows"]) if row else 0


def question_stems(database: Database, words: str) -> dict[str, tuple[str, ...]]:
    """Return the stems of a question by language ("tr", "en", "ru", "other"); accents are gone, as in the index."""
    with database.transaction("read a question") as connection:
        row = read_rows(connection, "search", "question_words", question=words)[0]
    return {language: tuple(stems or ()) for language, stems in row.items()}
