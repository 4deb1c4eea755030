"""The store of links and of the polls that find them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from core.model import FeedItem
from load.connection import Connection, Database, queries, read_rows


def due_sources(database: Database, batch: int) -> list[dict[str, Any]]:
    """Take up to `batch` sources whose next poll is due."""
    with database.transaction("take the sources that are due") as connection:
        return read_rows(connection, "links", "due_sources", batch=batch)


def is_source_due(database: Database) -> bool:
    """Tell whether the next poll of a source is due."""
    with database.transaction("look for sources that are due") as connection:
        return bool(queries("links").source_due(connection))


def record_poll(connection: Connection, source_id: int, values: Mapping[str, Any]) -> None:
    """Record a poll that worked.

    Args:
        values: etag, last_modified, body_hash, moved_url, unchanged, distrusted, items, links, silent, restamps, parts (of an index,
            still to be read), parts_since, note (what is to be told of it all the same), goes_on (adds to what an earlier poll told),
            wait (seconds to the next).
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


def end_outage(database: Database, source_id: int, failures: int) -> int:
    """Let all that could not be reached be asked at once where a source answers that did not, nor any other; returns how many sources.

    Args:
        failures: polls of the source that failed in a row, from which on that counts.
    """
    with database.transaction("look whether the network is back") as connection:
        return int(queries("links").end_outage(connection, source_id=source_id, failures=failures))


def requeue_source(database: Database, source_id: int, wait: float) -> None:
    """Take a source up again after `wait` seconds, as its host rests; it does not count as a failure."""
    with database.transaction("put a source back") as connection:
        queries("links").requeue_source(connection, source_id=source_id, wait=wait)


def insert_link(
    connection: Connection,
    source_id: int,
    canonical_url: str,
    item: FeedItem,
    seen_at: datetime,
    listed_at: datetime | None = None,
) -> bool:
    """Note an address seen at a source, and the latest date it is listed with; True where it is new."""
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
            listed_at=listed_at,
        )
    )


def name_work(connection: Connection, link_id: int, name: str) -> None:
    """Note the name by which its content system knows the work of a link, where no feed told it."""
    queries("links").name_work(connection, link_id=link_id, name=name)


def find_twins(
    connection: Connection, source_id: int, dates: Iterable[datetime], since: datetime
) -> list[tuple[str, str, datetime]]:
    """Return the address, title and date of each link that a source listed since a time with one of these dates."""
    rows = queries("links").find_twins(connection, source_id=source_id, dates=list(dates), since=since)
    return [(row[0], row[1], row[2]) for row in rows]


def see_links(connection: Connection, canonical_urls: Iterable[str], seen_at: datetime) -> dict[str, dict[str, Any]]:
    """Note that links are listed, and lock those of them that are known.

    Returns:
        Of the known ones by address: state, source_id, listed_at, listed_title, fetched_at, recalls, under_way.
    """
    rows = read_rows(connection, "links", "see_links", urls=list(canonical_urls), seen_at=seen_at)
    return {row.pop("canonical_url"): row for row in rows}


def relist_link(
    connection: Connection,
    canonical_url: str,
    *,
    listed_at: datetime | None,
    listed_title: str | None,
    due_at: datetime | None,
) -> None:
    """Note the date and title that a link is listed with now; it is fetched again from `due_at`, where that is given."""
    named = queries("links")
    named.relist_link(connection, canonical_url=canonical_url, listed_at=listed_at, listed_title=listed_title)
    if due_at is not None:
        named.recall_link(connection, canonical_url=canonical_url, due_at=due_at)


def release_looks(database: Database, now: datetime) -> int:
    """Let the links be fetched again that are to be looked at by now; returns how many."""
    with database.transaction("find the links to look at again") as connection:
        return int(queries("links").release_looks(connection, now=now))


def plan_look(
    connection: Connection,
    link_id: int,
    begin: datetime,
    look_at: datetime | None,
    *,
    article_id: int | None,
    version_id: int | None,
    sooner: bool = False,
) -> None:
    """Plan the next look at a link whose article is relevant or was told of by an alert; others are left alone.

    Args:
        begin: what the looks are counted from, where that is not known yet.
        look_at: when; None: never.
        article_id, version_id: what its document became.
        sooner: it may be asked for before by what is planned already.
    """
    queries("links").plan_look(
        connection,
        link_id=link_id,
        begin=begin,
        look_at=look_at,
        article_id=article_id,
        version_id=version_id,
        sooner=sooner,
    )


def note_live(
    connection: Connection, link_id: int, live_at: datetime, look_at: datetime | None, begin: datetime | None = None
) -> None:
    """Note that a link leads to a live blog.

    Args:
        live_at: when its newest update was published.
        look_at: when it is looked at next, where it is on the beat.
    """
    queries("links").note_live(connection, link_id=link_id, live_at=live_at, look_at=look_at, begin=begin)


def claim_links(database: Database, batch: int) -> list[dict[str, Any]]:
    """Claim up to `batch` links to be fetched, for this connection."""
    with database.transaction("claim links") as connection:
        rows = read_rows(connection, "links", "claim_links", batch=batch)
    return sorted(rows, key=lambda row: int(row["link_id"]))


def finish_link(
    connection: Connection,
    link_id: int,
    state: str,
    *,
    error: str | None = None,
    wait: float = 0.0,
    again_at: datetime | None = None,
) -> None:
    """Record what became of a link: fetched, gone, refused, failed, or pending again after `wait` seconds.

    Args:
        again_at: when one that failed begins another round of tries; None: not by itself.
    """
    queries("links").finish_link(connection, link_id=link_id, state=state, error=error, wait=wait, again_at=again_at)


def note_stand_in(connection: Connection, link_id: int, document_id: int, what: str, again_at: datetime | None) -> None:
    """Note that what came stands in for a link's page for a while; nothing where another page came since.

    Args:
        document_id: what came.
        what: it is.
        again_at: when the link is asked for again; None: not by itself.
    """
    queries("links").note_stand_in(
        connection, link_id=link_id, document_id=document_id, what=what[:1000], again_at=again_at
    )


def end_rounds(connection: Connection, link_id: int) -> None:
    """Note that a link's own page was had: what is tried of it later begins anew."""
    queries("links").end_rounds(connection, link_id=link_id)


def keep_fetch(connection: Connection, link_id: int, values: Mapping[str, Any]) -> None:
    """Record that a link's page was had.

    Args:
        values: fetched_at, etag, last_modified, body_hash, look_at (when it is asked for again; None: not by itself), stand_in
            (what still stands in for it) and rounds.
    """
    queries("links").keep_fetch(connection, link_id=link_id, **values)


def ask_for_page(connection: Connection, article_id: int, link_id: int, at: datetime) -> None:
    """Let the pages of an article be looked at again at a time, but for that of one link."""
    queries("links").ask_for_page(connection, article_id=article_id, link_id=link_id, at=at)


def keep_failed_look(connection: Connection, link_id: int, error: str, look_at: datetime | None) -> None:
    """Record that a page that was had before could not be had again, and when it is looked at next."""
    queries("links").keep_failed_look(connection, link_id=link_id, error=error, look_at=look_at)


def give_back_link(database: Database, link_id: int, wait: float) -> None:
    """Give a claimed link back untouched, for `wait` seconds; the attempt does not count."""
    with database.transaction("give a link back") as connection:
        queries("links").give_back_link(connection, link_id=link_id, wait=wait)


def next_link_wait(database: Database) -> float | None:
    """Return the seconds until the next link may be fetched, at least 0; None where none waits."""
    with database.transaction("look for the next link") as connection:
        seconds = queries("links").next_link_wait(connection)
    return None if seconds is None else max(float(seconds), 0.0)
