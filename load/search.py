"""Full-text search over original and translation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from load.connection import Database, read_rows


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

    How they are found is in the SQL function `find_newest`: by the index of words, or from the newest article on.
    """
    with database.transaction("search") as connection:
        return read_rows(
            connection,
            "search",
            "search_articles",
            question=question.words,
            topics=list(question.topics),
            languages=list(question.languages) or None,
            sources=list(question.sources) or None,
            since=question.since,
            until=question.until,
            relevance=question.min_relevance,
            most=question.most,
        )


def question_stems(database: Database, words: str) -> dict[str, tuple[str, ...]]:
    """Return the stems of a question by language ("tr", "en", "ru", "other"); accents are gone, as in the index."""
    with database.transaction("read a question") as connection:
        row = read_rows(connection, "search", "question_words", question=words)[0]
    return {language: tuple(stems or ()) for language, stems in row.items()}
