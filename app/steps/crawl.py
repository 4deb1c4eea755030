"""Sources into links, links into documents."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

from core.clock import Clock
from core.errors import DatelineError, FetchError, InputError, RefusedError
from ingest.canonical import canonicalize_url
from ingest.feeds import parse_feed
from ingest.fetching import Fetcher
from load import links
from load.connection import Database
from load.documents import NewDocument, insert_document

MAX_ATTEMPTS = 6
_FIRST_WAIT = 60.0
_LONGEST_WAIT = 6 * 3600.0
_POLL_SECONDS = 600.0


def wait_after(attempt: int) -> float:
    """Return the seconds to wait after the failed attempt number `attempt` (from 1)."""
    return float(min(_FIRST_WAIT * 2 ** (attempt - 1), _LONGEST_WAIT))


def poll_sources(
    database: Database, fetcher: Fetcher, clock: Clock, *, batch: int = 10, budget: float = 600.0
) -> Counter[str]:
    """Poll the sources that are due; one that fails is a row with its reason, and stops no other."""
    done: Counter[str] = Counter()
    started = time.monotonic()
    while time.monotonic() - started < budget:
        due = links.due_sources(database, batch)
        if not due:
            break
        for source in due:
            try:
                done["new links"] += _poll(database, fetcher, clock, source)
                done["polled"] += 1
            except (FetchError, InputError) as error:
                wait = getattr(error, "retry_after", None) or wait_after(source["failures"] + 1)
                links.record_failed_poll(database, source["source_id"], str(error), wait)
                done["failed"] += 1
    return done


def _poll(database: Database, fetcher: Fetcher, clock: Clock, source: dict[str, Any]) -> int:
    page = fetcher.fetch(source["url"], etag=source["etag"], modified=source["last_modified"])
    wait = float((source["settings"] or {}).get("poll_seconds", _POLL_SECONDS))
    items = (
        ()
        if page.not_modified
        else parse_feed(page.body, url=page.final_url, content_type=page.headers.get("content-type")).items
    )
    new = 0
    with database.transaction(f"record the poll of {source['key']}") as connection:
        for item in items:
            try:
                canonical = canonicalize_url(item.url or "")
            except ValueError:
                continue  # an item without a web address has nothing to fetch
            new += links.insert_link(connection, source["source_id"], canonical, item, clock())
        values = {
            "etag": page.headers.get("etag"),
            "last_modified": page.headers.get("last-modified"),
            "items": len(items),
            "links": new,
            "wait": wait,
        }
        links.record_poll(connection, source["source_id"], values)
    return new


def fetch_links(
    database: Database, fetcher: Fetcher, clock: Clock, *, batch: int = 10, budget: float = 1800.0
) -> Counter[str]:
    """Fetch the links that wait and keep what they answer as documents."""
    done: Counter[str] = Counter()
    started = time.monotonic()
    while time.monotonic() - started < budget:
        claimed = links.claim_links(database, batch)
        if not claimed:
            break
        for link in claimed:
            done[_fetch(database, fetcher, clock, link)] += 1
    return done


def _fetch(database: Database, fetcher: Fetcher, clock: Clock, link: dict[str, Any]) -> str:
    try:
        page = fetcher.fetch(link["url"])
    except DatelineError as error:
        state, wait = _after(error, link["attempts"])
        with database.transaction(f"record link {link['link_id']}") as connection:
            links.finish_link(connection, link["link_id"], state, error=str(error)[:1000], wait=wait)
        return state
    document = NewDocument(
        source_id=link["source_id"],
        link_id=link["link_id"],
        url=link["url"],
        final_url=page.final_url,
        body=page.body,
        fetched_at=page.fetched_at or clock(),
        status=page.status,
        headers=page.headers,
        content_type=page.headers.get("content-type"),
    )
    with database.transaction(f"store link {link['link_id']}") as connection:
        insert_document(connection, document)
        links.finish_link(connection, link["link_id"], "fetched")
    return "fetched"


def _after(error: DatelineError, attempt: int) -> tuple[str, float]:
    if isinstance(error, RefusedError):
        return "refused", 0.0
    if isinstance(error, FetchError) and not error.retryable:
        return "gone", 0.0
    if attempt >= MAX_ATTEMPTS:
        return "failed", 0.0
    return "pending", getattr(error, "retry_after", None) or wait_after(attempt)
