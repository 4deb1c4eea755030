"""Links into documents, by the rules of their hosts."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from app.steps.polite import GAP, HostBusyError, PoliteFetcher
from core.clock import Clock
from core.errors import DatelineError, FetchError, RefusedError
from ingest.fetching import Fetcher
from load import links
from load.connection import Database
from load.documents import document_of, insert_document

MAX_ATTEMPTS = 6
_FIRST_WAIT = 60.0
_LONGEST_WAIT = 6 * 3600.0
# A pause longer than this is left to the next run.
_LONGEST_REST = 30.0


def wait_after(attempt: int) -> float:
    """Return the seconds to wait after the failed attempt number `attempt` (from 1)."""
    return float(min(_FIRST_WAIT * 2 ** (attempt - 1), _LONGEST_WAIT))


def fetch_links(
    database: Database,
    fetcher: Fetcher,
    clock: Clock,
    *,
    batch: int = 1,
    budget: float = 1800.0,
    workers: int = 8,
    gap: float = GAP,
    most_fetches: int = 0,
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
        most_fetches: requests at once over all workers of all machines; 0: as many as there are threads.
    """
    stop = time.monotonic() + budget

    def work(number: int) -> Counter[str]:
        with Database(database.url, name=f"{database.name} {number}") as own:
            return _fetch_until(own, PoliteFetcher(own, fetcher, gap=gap, most=most_fetches), clock, batch, stop)

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
    document = document_of(page, link["source_id"], clock(), link_id=link["link_id"])
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
