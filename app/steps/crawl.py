"""Sources into links, links into documents."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from app.steps.polite import GAP, HostBusyError, PoliteFetcher
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
# A pause longer than this is left to the next run.
_LONGEST_REST = 30.0
_WAKE_MARGIN = 0.05  # the database's clock decides, and it was read a moment later


def wait_after(attempt: int) -> float:
    """Return the seconds to wait after the failed attempt number `attempt` (from 1)."""
    return float(min(_FIRST_WAIT * 2 ** (attempt - 1), _LONGEST_WAIT))


def poll_sources(
    database: Database, fetcher: Fetcher, clock: Clock, *, batch: int = 10, budget: float = 600.0, gap: float = GAP
) -> Counter[str]:
    """Poll the sources that are due; one that fails is a row with its reason, and stops no other.

    Args:
        database: where.
        fetcher: fetches safely.
        clock: the clock.
        batch: sources taken at once.
        budget: seconds after which no other batch is begun.
        gap: seconds between two requests to one host.
    """
    done: Counter[str] = Counter()
    stop = time.monotonic() + budget
    polite = PoliteFetcher(database, fetcher, gap=gap)
    wake: float | None = None  # when the first host that rests may be asked again
    while time.monotonic() < stop:
        due = links.due_sources(database, batch)
        if not due:
            if wake is None:
                break
            time.sleep(max(0.0, wake - time.monotonic()))
            wake = None
            continue
        rests = [rest for source in due if (rest := _poll_source(database, polite, clock, source, done)) is not None]
        if rests:
            wake = time.monotonic() + min(rests) + _WAKE_MARGIN
    return done


def _poll_source(
    database: Database, polite: PoliteFetcher, clock: Clock, source: dict[str, Any], done: Counter[str]
) -> float | None:
    """Poll one source and count what became of it; returns the seconds to wait where its host rests."""
    try:
        done["new links"] += _poll(database, polite, clock, source)
        done["polled"] += 1
    except HostBusyError as error:
        rest = error.retry_after or GAP
        links.requeue_source(database, source["source_id"], rest)
        return rest
    except (FetchError, InputError) as error:
        wait = getattr(error, "retry_after", None) or wait_after(source["failures"] + 1)
        links.record_failed_poll(database, source["source_id"], str(error), wait)
        done["failed"] += 1
    return None


def _poll(database: Database, fetcher: PoliteFetcher, clock: Clock, source: dict[str, Any]) -> int:
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
    database: Database,
    fetcher: Fetcher,
    clock: Clock,
    *,
    batch: int = 1,
    budget: float = 1800.0,
    workers: int = 8,
    gap: float = GAP,
) -> Counter[str]:
    """Fetch the links that wait and keep what they answer as documents.

    Args:
        database: where; each worker opens a connection of its own, which is also what claims its hosts.
        fetcher: fetches safely.
        clock: the clock.
        batch: links claimed at once by a worker, each of another host.
        budget: seconds after which no other link is begun.
        workers: threads.
        gap: seconds between two requests to one host.
    """
    stop = time.monotonic() + budget

    def work(number: int) -> Counter[str]:
        with Database(database.url, name=f"{database.name} {number}") as own:
            return _fetch_until(own, PoliteFetcher(own, fetcher, gap=gap), clock, batch, stop)

    with ThreadPoolExecutor(workers) as pool:
        return sum(pool.map(work, range(workers)), Counter())


def _fetch_until(database: Database, polite: PoliteFetcher, clock: Clock, batch: int, stop: float) -> Counter[str]:
    done: Counter[str] = Counter()
    while time.monotonic() < stop:
        claimed = links.claim_links(database, batch)
        for link in claimed:
            done[_fetch(database, polite, clock, link)] += 1
        if not claimed:
            wait = links.next_link_wait(database)
            if wait is None or wait > _LONGEST_REST:
                break
            time.sleep(min(max(wait, 0.05), 1.0))
    done.pop("busy", None)
    return done


def _fetch(database: Database, fetcher: PoliteFetcher, clock: Clock, link: dict[str, Any]) -> str:
    try:
        page = fetcher.fetch(link["url"])
    except HostBusyError as error:
        links.give_back_link(database, link["link_id"], error.retry_after or 1.0)
        return "busy"
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
