"""Full-text search over original and translation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from load.connection import Database, queries, read_rows

_ENOUGH = 2000  # rows that are found and sorted in a few milliseconds


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

    Rare words are looked up in the word index and the found rows sorted; words that stand in more than `_ENOUGH` articles are
    looked for from the newest article on, because the first answers come soon then. The planner cannot choose so by itself:
    it guesses alike for words it has no statistics of.
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
        queries("search").prefer_index(connection)
        found = read_rows(connection, "search", "find_candidates", **conditions, enough=_ENOUGH)
        if len(found) < _ENOUGH:
            queries("search").prefer_nothing(connection)
            found.sort(key=lambda row: (row["at"], row["article_id"]), reverse=True)
            all_count = not question.sources and question.min_relevance is None
            articles = [row["article_id"] for row in (found[: question.most] if all_count else found)]
            return read_rows(connection, "search", "read_candidates", articles=articles, **narrowed) if articles else []
    with database.transaction("search") as connection:
        return read_rows(connection, "search", "walk_newest", **conditions, **narrowed)


def question_stems(database: Database, words: str) -> dict[str, tuple[str, ...]]:
    """Return the stems of a question by language ("tr", "en", "ru", "other"); accents are gone, as in the index."""
    with database.transaction("read a question") as connection:
        row = read_rows(connection, "search", "question_words", question=words)[0]
    return {language: tuple(stems or ()) for language, stems in row.items()}
