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
from app.steps.withdrawals import note_link_found, note_missing
from core.clock import Clock
from core.errors import DatelineError, FetchError, RefusedError, StoreUnavailableError
from core.model import FetchedPage
from ingest.answers import raise_for_no_page
from ingest.fetching import Fetcher
from ingest.retries import is_last_try, next_round, rest_after, tells_stub, wait_after
from ingest.revisits import next_look
from ingest.withdrawals import Missing, judge_failure
from load import links
from load.connection import Connection, Database
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
    channels: tuple[str, ...]
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
    channels: Sequence[str] = (),
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
        channels: where alerts of pages that were taken away go, for rules that name no channel.
        patience: seconds after which it gives way to sources that are due: what one host holds back for its gaps delays no other's news.
        timer: counts seconds.
        pause: waits some.
    """
    begin = timer()

    def work(number: int) -> Counter[str]:
        with Database(database.url, name=f"{database.name} {number}") as own:
            polite = PoliteFetcher(own, fetcher, gap=gap, most=most_fetches, pause=pause)
            visit = _Visit(own, polite, clock, tuple(hours), tuple(channels), timer, pause)
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
        page = visit.polite.fetch(link["url"], etag=link["etag"], modified=link["last_modified"], part="page")
        raise_for_no_page(page)
    except HostBusyError as error:
        links.give_back_link(visit.database, link["link_id"], error.retry_after or 1.0)
        return "busy"
    except StoreUnavailableError:
        raise  # no fault of the page, which is asked for again at once
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
        look_at = _look_again(visit, connection, link) if is_same and link["missing_at"] is not None else None
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
                **_next_request(visit, link, fetched_at, look_at, still=is_same),
            },
        )
    return "unchanged" if is_same else "fetched"


def _look_again(visit: _Visit, connection: Connection, link: dict[str, Any]) -> datetime | None:
    """Note that the page of an article that was missing is as it was last had: there again, or still another in its place.

    Returns:
        When it is asked for again on that account.
    """
    link_id, now = link["link_id"], visit.clock()
    if link["missing_by"] == "answer":
        note_link_found(connection, link_id, visit.channels, now, now)
        return None
    return note_missing(
        connection, link_id, Missing("page", link["missing_why"], False), visit.channels, now, now
    ).look_at


def _next_request(
    visit: _Visit, link: dict[str, Any], now: datetime, sooner: datetime | None, *, still: bool
) -> dict[str, Any]:
    """When a page that was had is asked for again, what stands in for it if that is `still` the same, and its rounds."""
    look = _earliest(_next_look(visit, link, now), sooner)
    if not still or link["stand_in"] is None:
        return {"look_at": look, "stand_in": None, "rounds": link["rounds"]}
    again = next_round(link["rounds"], now, "stub" if tells_stub(link["stand_in"]) else "stand-in")
    return {
        "look_at": _earliest(look, again),
        "stand_in": link["stand_in"],
        "rounds": link["rounds"] + (again is not None),
    }


def _fail(visit: _Visit, link: dict[str, Any], error: DatelineError) -> str:
    told = error if isinstance(error, FetchError) else FetchError(str(error))
    state, wait = _after(told, link["attempts"], link["rounds"])
    reason = str(error)[:1000]
    was_had = link["fetched_at"] is not None and link["stand_in"] is None
    # Of a page that was never had the text of its feed stands in: nothing of it was taken away.
    missing = judge_failure(told) if link["beat_since"] is not None and link["fetched_at"] is not None else None
    with visit.database.transaction(f"record link {link['link_id']}") as connection:
        look = None
        if missing is not None:
            now = visit.clock()
            look = note_missing(connection, link["link_id"], missing, visit.channels, now, now).look_at
        if told.why in {"shut out", "too many"}:
            rest_host(connection, link["url"], rest_after(link["refusals"] + 1, told.retry_after))
        if was_had and state != "pending":
            look = _earliest(_next_look(visit, link, visit.clock()), look)
            links.keep_failed_look(connection, link["link_id"], reason, look)
            return "not seen again"
        again = None
        if state == "failed" or told.why in {"missing", "odd"}:
            again = next_round(link["rounds"], visit.clock(), told.why, told.retry_after)
        links.finish_link(connection, link["link_id"], state, error=reason, wait=wait, again_at=_earliest(again, look))
        if state in {"failed", "refused"}:
            stand_in(connection, link["link_id"])
        if told.why == "shut out":
            stand_in_at_host(connection, link["url"])
    return state


def _earliest(*times: datetime | None) -> datetime | None:
    return min((at for at in times if at is not None), default=None)


def _next_look(visit: _Visit, link: dict[str, Any], now: datetime) -> datetime | None:
    return None if link["beat_since"] is None else next_look(link["beat_since"], now, visit.hours, link["live_at"])


def _after(error: FetchError, attempt: int, rounds: int) -> tuple[str, float]:
    if isinstance(error, RefusedError):
        return "refused", 0.0
    if error.why == "too large":
        return "failed", 0.0  # the page is there
    if not error.retryable:
        return "gone", 0.0
    if error.why == "shut out" or is_last_try(attempt, rounds):
        return "failed", 0.0
    return "pending", wait_after(attempt, error.retry_after)
