"""The store of links and of the polls that find them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.model import FeedItem
from load.connection import Connection, Database, queries, read_rows


def due_sources(database: Database, batch: int) -> list[dict[str, Any]]:
    """Take up to `batch` sources whose next poll is due."""
    with database.transaction("take the sources that are due") as connection:
        return read_rows(connection, "links", "due_sources", batch=batch)


def record_poll(connection: Connection, source_id: int, values: Mapping[str, Any]) -> None:
    """Record a poll that worked.

    Args:
        values: etag, last_modified, body_hash, moved_url, unchanged, distrusted, items, links, silent, wait (seconds to
            the next).
    """
    queries("links").polled(connection, source_id=source_id, **values)


def record_failed_poll(database: Database, source_id: int, error: str, wait: float) -> None:
    """Record a poll that failed, with its reason; tried again after `wait` seconds."""
    with database.transaction("record a failed poll") as connection:
        queries("links").poll_failed(connection, source_id=source_id, error=error[:1000], wait=wait)


def recent_finds(connection: Connection, source_id: int, since: datetime) -> list[tuple[datetime | None, datetime]]:
    """Return when each link of a source was published (or None) and found, since a time."""
    rows = queries("links").recent_finds(connection, source_id=source_id, since=since)
    return [(row[0], row[1]) for row in rows]


def requeue_source(database: Database, source_id: int, wait: float) -> None:
    """Take a source up again after `wait` seconds, as its host rests; it does not count as a failure."""
    with database.transaction("put a source back") as connection:
        queries("links").requeue_source(connection, source_id=source_id, wait=wait)


def insert_link(connection: Connection, source_id: int, canonical_url: str, item: FeedItem, seen_at: datetime) -> bool:
    """Note an address seen at a source; True where it is new."""
    return bool(
        queries("links").insert_link(
            connection,
            canonical_url=canonical_url,
            url=item.url,
            source_id=source_id,
            guid=item.guid,
            title=item.title,
            published_at=item.published_at,
            seen_at=seen_at,
        )
    )


def claim_links(database: Database, batch: int) -> list[dict[str, Any]]:
    """Claim up to `batch` links to be fetched, for this connection."""
    with database.transaction("claim links") as connection:
        rows = read_rows(connection, "links", "claim_links", batch=batch)
    return sorted(rows, key=lambda row: int(row["link_id"]))


def finish_link(
    connection: Connection, link_id: int, state: str, *, error: str | None = None, wait: float = 0.0
) -> None:
    """Record what became of a link: fetched, gone, refused, failed, or pending again after `wait` seconds."""
    queries("links").finish_link(connection, link_id=link_id, state=state, error=error, wait=wait)


def give_back_link(database: Database, link_id: int, wait: float) -> None:
    """Give a claimed link back untouched, for `wait` seconds; the attempt does not count."""
    with database.transaction("give a link back") as connection:
        queries("links").give_back_link(connection, link_id=link_id, wait=wait)


def next_link_wait(database: Database) -> float | None:
    """Return the seconds until the next link may be fetched, at least 0; None where none waits."""
    with database.transaction("look for the next link") as connection:
        seconds = queries("links").next_link_wait(connection)
    return None if seconds is None else max(float(seconds), 0.0)
