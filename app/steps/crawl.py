"""Links into documents, by the rules of their hosts."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.steps.feedtexts import stand_in, stand_in_at_host
from app.steps.polite import GAP, HostBusyError, PoliteFetcher
from core.clock import Clock
from core.errors import DatelineError, FetchError, RefusedError
from core.model import FetchedPage
from ingest.answers import raise_for_no_page
from ingest.fetching import Fetcher
from ingest.retries import is_last_try, next_round, rest_after, tells_stub, wait_after
from ingest.revisits import next_look
from load import links
from load.connection import Database
from load.documents import document_of, hash_body, insert_document
from load.hosts import end_rest, rest_host

# A pause longer than this is left to the next run.
_LONGEST_REST = 30.0
_LOOK = 5.0  # between two looks for sources that are due


@dataclass(frozen=True, slots=True)
class _Visit:
    database: Database
    polite: PoliteFetcher
    clock: Clock
    hours: tuple[float, ...]
    timer: Callable[[], float]
    pause: Callable[[float], None]


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
    hours: Sequence[float] = (),
    patience: float = float("inf"),
    timer: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> Counter[str]:
    """Fetch the links that wait, and those to be looked at again, and keep what they answer as documents.

    Args:
        database: where; each worker opens a connection of its own, which is also what claims its hosts.
        fetcher: fetches safely.
        clock: the clock.
        batch: links claimed at once by a worker, each of another host.
        budget: seconds after which no other link is begun.
        workers: threads.
        gap: seconds between two requests to one host.
        most_fetches: requests at once over all workers of all machines; 0: as many as there are threads.
        hours: after which articles on the beat are looked at again (`ingest.revisits.next_look`).
        patience: seconds after which it gives way to sources that are due: what one host holds back for its gaps delays no other's news.
        timer: counts seconds.
        pause: waits some.
    """
    begin = timer()

    def work(number: int) -> Counter[str]:
        with Database(database.url, name=f"{database.name} {number}") as own:
            polite = PoliteFetcher(own, fetcher, gap=gap, most=most_fetches, pause=pause)
            visit = _Visit(own, polite, clock, tuple(hours), timer, pause)
            return _fetch_until(visit, batch, begin + budget, begin + patience)

    with ThreadPoolExecutor(workers) as pool:
        return sum(pool.map(work, range(workers)), Counter())


def _fetch_until(visit: _Visit, batch: int, stop: float, give_way: float) -> Counter[str]:
    done: Counter[str] = Counter()
    while (now := visit.timer()) < stop:
        if now >= give_way:
            if links.is_source_due(visit.database):
                break
            give_way = now + _LOOK
        claimed = links.claim_links(visit.database, batch)
        for link in claimed:
            done[_fetch(visit, link)] += 1
        if not claimed:
            if links.release_looks(visit.database, visit.clock()):
                continue
            wait = links.next_link_wait(visit.database)
            if wait is None or wait > _LONGEST_REST:
                break
            visit.pause(min(max(wait, 0.05), 1.0))
    done.pop("busy", None)
    return done


def _fetch(visit: _Visit, link: dict[str, Any]) -> str:
    try:
        page = visit.polite.fetch(link["url"], etag=link["etag"], modified=link["last_modified"])
        raise_for_no_page(page)
    except HostBusyError as error:
        links.give_back_link(visit.database, link["link_id"], error.retry_after or 1.0)
        return "busy"
    except DatelineError as error:
        return _fail(visit, link, error)
    return _keep(visit, link, page)


def _keep(visit: _Visit, link: dict[str, Any], page: FetchedPage) -> str:
    """Keep what a link answered: another page as a document, the same as nothing."""
    fetched_at = page.fetched_at or visit.clock()
    digest = link["body_hash"] if page.not_modified else hash_body(page.body)
    is_same = digest == link["body_hash"]
    told = {name: page.headers.get(name) for name in ("etag", "last-modified")}
    if page.not_modified:
        told = {"etag": told["etag"] or link["etag"], "last-modified": told["last-modified"] or link["last_modified"]}
    with visit.database.transaction(f"store link {link['link_id']}") as connection:
        if link["refusals"]:
            end_rest(connection, link["url"])
        if not is_same:
            document = document_of(page, link["source_id"], fetched_at, link_id=link["link_id"])
            # Other bytes than at the last fetch: where they are those of an earlier one, the page was changed back.
            insert_document(connection, document, returned=link["body_hash"] is not None)
        links.keep_fetch(
            connection,
            link["link_id"],
            {
                "fetched_at": fetched_at,
                "etag": told["etag"],
                "last_modified": told["last-modified"],
                "body_hash": digest,
                **_next_request(visit, link, fetched_at, still=is_same),
            },
        )
    return "unchanged" if is_same else "fetched"


def _next_request(visit: _Visit, link: dict[str, Any], now: datetime, *, still: bool) -> dict[str, Any]:
    """When a page that was had is asked for again, what stands in for it if that is `still` the same, and its rounds."""
    look = _next_look(visit, link, now)
    if not still or link["stand_in"] is None:
        return {"look_at": look, "stand_in": None, "rounds": link["rounds"]}
    again = next_round(link["rounds"], now, "stub" if tells_stub(link["stand_in"]) else "stand-in")
    due = min((at for at in (look, again) if at is not None), default=None)
    return {"look_at": due, "stand_in": link["stand_in"], "rounds": link["rounds"] + (again is not None)}


def _fail(visit: _Visit, link: dict[str, Any], error: DatelineError) -> str:
    told = error if isinstance(error, FetchError) else FetchError(str(error))
    state, wait = _after(told, link["attempts"], link["rounds"])
    reason = str(error)[:1000]
    was_had = link["fetched_at"] is not None and link["stand_in"] is None
    with visit.database.transaction(f"record link {link['link_id']}") as connection:
        if told.why in {"shut out", "too many"}:
            rest_host(connection, link["url"], rest_after(link["refusals"] + 1, told.retry_after))
        if was_had and state != "pending":
            links.keep_failed_look(connection, link["link_id"], reason, _next_look(visit, link, visit.clock()))
            return "not seen again"
        again = None
        if state == "failed" or told.why == "missing":
            again = next_round(link["rounds"], visit.clock(), told.why, told.retry_after)
        links.finish_link(connection, link["link_id"], state, error=reason, wait=wait, again_at=again)
        if state in {"failed", "refused"}:
            stand_in(connection, link["link_id"])
        if told.why == "shut out":
            stand_in_at_host(connection, link["url"])
    return state


def _next_look(visit: _Visit, link: dict[str, Any], now: datetime) -> datetime | None:
    return None if link["beat_since"] is None else next_look(link["beat_since"], now, visit.hours, link["live_at"])


def _after(error: FetchError, attempt: int, rounds: int) -> tuple[str, float]:
    if isinstance(error, RefusedError):
        return "refused", 0.0
    if not error.retryable:
        return "gone", 0.0
    if error.why == "shut out" or is_last_try(attempt, rounds):
        return "failed", 0.0
    return "pending", wait_after(attempt, error.retry_after)
