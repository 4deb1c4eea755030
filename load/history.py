"""Stored articles and their versions with what was found in them, in the order in which they were found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from core.model import Article, Enrichment, Entity, Figure, Span, Topic
from load.connection import Database, read_rows

_PORTION = 500


@dataclass(frozen=True, slots=True)
class Past:
    """A version of an article as it was loaded, with what is found in it now, and why its edit was material."""

    article_id: int
    version_id: int
    story_id: int | None
    copy_of: int | None
    source_key: str
    tier: int
    country: str | None
    found_at: datetime
    article: Article
    found: Enrichment
    origin: str = ""  # who the news comes from: the agency it credits, else its outlet
    number: int = 1
    edit: tuple[str, ...] = ()
    way: str | None = None  # the source by which it came in
    denials: tuple[str, ...] = ()  # its own words that say the opposite of its original


def read_history(
    database: Database, since: datetime, *, bulk: str | None = None, edits: bool = False
) -> Iterator[Past]:
    """Yield the articles found since a time as they read now, some hundred at a time so that memory stays flat.

    Args:
        database: where they are.
        since: aware.
        bulk: the media type of documents to leave out: what was loaded in bulk rang no bell.
        edits: yield each version found since then instead, as it read.
    """
    return _read_all(database, since, bulk=bulk, edits=edits, until=None, story=None, original=None)


def read_earlier(database: Database, past: Past, until: datetime, *, bulk: str | None = None) -> Iterator[Past]:
    """Yield each version found before a time of the story of an article, of its original and of the copies of that."""
    first = datetime.min.replace(tzinfo=UTC)
    original = past.copy_of or past.article_id
    return _read_all(database, first, bulk=bulk, edits=True, until=until, story=past.story_id, original=original)


def _read_all(database: Database, since: datetime, **which: Any) -> Iterator[Past]:
    after_time, after_id = since, 0
    while True:
        with database.transaction("read the history") as connection:
            rows = read_rows(
                connection,
                "articles",
                "read_history",
                since=since,
                after_time=after_time,
                after_id=after_id,
                most=_PORTION,
                **which,
            )
        yield from map(_read, rows)
        if len(rows) < _PORTION:
            return
        after_time, after_id = rows[-1]["found_at"], rows[-1]["version_id"]


def read_figure(row: Mapping[str, Any]) -> Figure:
    """Return the figure of a row of the table `figure`, or of its JSON, whose days are text."""
    first, last = (
        date.fromisoformat(day) if isinstance(day, str) else day for day in (row["when_from"], row["when_to"])
    )
    return Figure(
        row["value"], row["unit"], row["start_offset"], row["end_offset"], row["evidence"], row["low"], row["high"],
        row["qualifier"], row["what"], row["attribution"], row["strength"], row["giver"], row["receiver"], row["period"],
        row["denied_by"], row["when_words"], first, last,
    )  # fmt: skip


def _read(row: Mapping[str, Any]) -> Past:
    article = Article(
        url=row["canonical_url"],
        canonical_url=row["canonical_url"],
        title=row["title"],
        lede=row["lede"],
        body=row["body"],
        published_at=row["published_at"],
    )
    found = Enrichment(
        row["lang"],
        row["lang_confidence"],
        None,
        row["relevant"],
        row["relevance"],
        tuple(
            Topic(t["topic"], t["score"], tuple(Span(s["start"], s["end"], s["text"]) for s in t["evidence"]))
            for t in row["topics"]
        ),
        tuple(
            Entity(e["entity_id"], e["name"], e["kind"], e["start_offset"], e["end_offset"], e["evidence"])
            for e in row["entities"]
        ),
        tuple(map(read_figure, row["figures"])),
        tuple(row["reasons"]),
        row["tagger_version"],
    )  # fmt: skip
    return Past(
        row["article_id"], row["version_id"], row["story_id"], row["copy_of"], row["source_key"], row["tier"], row["country"],
        row["found_at"], article, found, row["origin"], row["number"], tuple(row["change_reasons"]),
        row["way"], tuple(row["denials"]),
    )  # fmt: skip
