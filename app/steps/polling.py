"""Sources into links: each polled as often as it publishes, never silently lost."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from heapq import heappop, heappush
from typing import Any

from app.steps.noting import note_items
from app.steps.polite import GAP, HostBusyError, PoliteFetcher
from app.steps.sitemapwalk import MOST_SITEMAPS, Listed, walk_sitemaps
from core.clock import Clock
from core.errors import FetchError, InputError, StoreError
from core.model import FetchedPage
from ingest.feeds import is_cut_off, is_feed, parse_feed
from ingest.fetching import Fetcher
from ingest.listings import read_listing
from ingest.schedule import Bounds, backoff, hourly_rates, is_silent, next_wait
from ingest.sitemaps import MOST_BYTES, is_sitemap, unpack_sitemap
from load import links
from load.connection import Database
from load.hosts import host_wait

log = logging.getLogger("dateline")

_SITEMAPS = frozenset({"sitemap", "news_sitemap"})
_OUTAGE = 3  # polls in vain in a row, some ten minutes, from which on the network may have been away
_WINDOW_DAYS = 28
_FIRST_DAYS = 3.0  # how far back a first poll of a sitemap looks, in days
_TRUSTED_TIMES = 12  # answers "not modified" in a row before one poll asks without condition
_LONGEST_REST = 10.0  # a source whose host rests longer is left to a later run: links wait for the end of this one
_WAKE_MARGIN = 0.05  # the database's clock decides, and it was read a moment later


@dataclass(frozen=True, slots=True)
class _Poller:
    database: Database
    polite: PoliteFetcher
    clock: Clock
    bounds: Bounds
    gap: float
    timer: Callable[[], float]
    pause: Callable[[float], None]


def poll_sources(
    database: Database,
    fetcher: Fetcher,
    clock: Clock,
    *,
    budget: float = 600.0,
    gap: float = GAP,
    workers: int = 8,
    bounds: Bounds | None = None,
    most_fetches: int = 0,
    timer: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> Counter[str]:
    """Poll the sources that are due; one that fails is a row with its reason, and stops no other.

    Args:
        database: where; each thread opens a connection of its own, which is also what claims its hosts.
        fetcher: fetches safely.
        clock: the clock.
        budget: seconds after which no other source is begun.
        gap: seconds between two requests to one host.
        workers: threads; a source that hangs holds up its own only.
        bounds: between which waits a source is polled.
        most_fetches: requests at once over all workers of all machines; 0: as many as there are threads.
        timer: counts seconds.
        pause: waits some.

    Returns:
        Counts: polled, failed, silent (for much longer than their habit), new links.
    """
    stop = timer() + budget

    def work(number: int) -> Counter[str]:
        with Database(database.url, name=f"{database.name} {number}") as own:
            polite = PoliteFetcher(own, fetcher, gap=gap, most=most_fetches, pause=pause)
            return _poll_until(_Poller(own, polite, clock, bounds or Bounds(), gap, timer, pause), stop)

    with ThreadPoolExecutor(workers) as pool:
        return sum(pool.map(work, range(workers)), Counter())


def _poll_until(poller: _Poller, stop: float) -> Counter[str]:
    done: Counter[str] = Counter()
    wakes: list[
        float
    ] = []  # when each source whose host rests is due again: of one host's feeds each is given back a moment later
    while poller.timer() < stop:
        due = links.due_sources(poller.database, 1)
        if not due:
            if not wakes:
                break
            poller.pause(max(0.0, heappop(wakes) - poller.timer()))
            continue
        rest = _poll_source(poller, due[0], done)
        if rest is not None and rest <= _LONGEST_REST:
            heappush(wakes, poller.timer() + rest + _WAKE_MARGIN)
    return done


def _poll_source(poller: _Poller, source: dict[str, Any], done: Counter[str]) -> float | None:
    """Poll one source and count what became of it; returns the seconds to wait where its host rests."""
    try:
        new, silent = _poll(poller, source)
    except HostBusyError as error:
        rest = error.retry_after or poller.gap
        links.requeue_source(poller.database, source["source_id"], rest)
        return rest
    except (FetchError, InputError) as error:
        # What a server asks for is the least: one that says "in a second" at each failure is not asked each second.
        asked = getattr(error, "retry_after", None) or 0.0
        wait = max(asked, backoff(source["failures"] + 1, poller.bounds))
        links.record_failed_poll(poller.database, source["source_id"], str(error), wait)
        done["failed"] += 1
        return None
    except StoreError:
        raise
    except Exception as error:
        # Of ours, with what this source lists: the others are polled all the same.
        log.exception("the poll of %s", source["key"])
        told = f"an error of ours: {type(error).__name__}: {error}"
        links.record_failed_poll(
            poller.database, source["source_id"], told, backoff(source["failures"] + 1, poller.bounds)
        )
        done["failed"] += 1
        return None
    done["polled"] += 1
    if new:
        done["new links"] += new
    if silent:
        done["silent"] += 1
    return None


def _poll(poller: _Poller, source: dict[str, Any]) -> tuple[int, bool]:
    now = poller.clock()
    if source["parts"]:
        return _poll_part(poller, source, now)
    conditional = not source["distrusted"] and source["unchanged"] < _TRUSTED_TIMES
    page = poller.polite.fetch(
        source["moved_url"] or source["url"],
        etag=source["etag"] if conditional else None,
        modified=source["last_modified"] if conditional else None,
        part="feed" if source["kind"] == "feed" else None,
        most=MOST_BYTES if source["kind"] in _SITEMAPS else 0,
    )
    if source["failures"] >= _OUTAGE and (asked := links.end_outage(poller.database, source["source_id"], _OUTAGE)):
        log.info("%s answers again, as the first: %d other sources are asked at once", source["key"], asked)
    digest = source["body_hash"] if page.not_modified else sha256(page.body).hexdigest()
    is_same = digest == source["body_hash"]
    listed = Listed()
    if not is_same or source["kind"] in _SITEMAPS:
        # An index of sitemaps may stay as it is while the sitemaps change.
        listed = Listed() if page.not_modified else _read_items(poller, source, page, now)
    # Of a feed that breaks off the rest would stay "not modified" until its publisher changes something.
    is_cut = source["kind"] == "feed" and page.cut_at is None and is_cut_off(page.body)
    validators = {name: None if is_cut else page.headers.get(name) for name in ("etag", "last-modified")}
    unmoved = (validators["etag"], validators["last-modified"]) == (source["etag"], source["last_modified"])
    told = {
        "etag": source["etag"] if page.not_modified else validators["etag"],
        "last_modified": source["last_modified"] if page.not_modified else validators["last-modified"],
        "body_hash": digest,
        "moved_url": page.moved_to or source["moved_url"],
        "unchanged": source["unchanged"] + 1 if page.not_modified else 0,
        "note": f"larger than {page.cut_at:,} bytes: only what it lists first is read" if page.cut_at else None,
        "goes_on": page.not_modified,
    }
    # Another body under the same validators: what it calls "not modified" may be news.
    lied = not conditional and not is_same and unmoved and any(validators.values())
    return _record(poller, source, listed, now, told, lied=lied)


def _poll_part(poller: _Poller, source: dict[str, Any], now: datetime) -> tuple[int, bool]:
    """Read the next of the sitemaps that earlier polls of an index left; one that cannot be had is passed over."""
    first, *rest = source["parts"]
    since = source["parts_since"] or now - timedelta(days=_FIRST_DAYS)
    try:
        page = poller.polite.fetch(first, most=MOST_BYTES)
        listed = _walk(poller, source, page, since)
    except HostBusyError:
        raise
    except (FetchError, InputError) as error:
        listed = Listed(lost=(str(error) if isinstance(error, FetchError) else f"{first}: {error}",))
    listed = Listed(listed.items, (*listed.parts, *rest)[:MOST_SITEMAPS], since, listed.lost)
    kept = {name: source[name] for name in ("etag", "last_modified", "body_hash", "moved_url", "unchanged")}
    return _record(poller, source, listed, now, kept, lied=False)


def _record(
    poller: _Poller, source: dict[str, Any], listed: Listed, now: datetime, told: dict[str, Any], *, lied: bool
) -> tuple[int, bool]:
    rest = host_wait(poller.database, listed.parts[0]) + _WAKE_MARGIN if listed.parts else None
    with poller.database.transaction(f"record the poll of {source['key']}") as connection:
        new, restamps = note_items(connection, source, listed.items, now)
        finds = links.recent_finds(connection, source["source_id"], now - timedelta(days=_WINDOW_DAYS))
        silent = is_silent([find[1] for find in finds], now)
        links.record_poll(
            connection,
            source["source_id"],
            {
                **told,
                "distrusted": source["distrusted"] or (lied and new > 0),
                "items": len(listed.items),
                "links": new,
                "silent": silent,
                "restamps": restamps,
                "parts": list(listed.parts),
                "parts_since": listed.since,
                "note": listed.note or told.get("note"),
                # What earlier polls of the same index could not have is told until it is read anew.
                "goes_on": bool(source["parts"]) or told.get("goes_on", False),
                "wait": _choose_wait(source, finds, now, poller.bounds) if rest is None else rest,
            },
        )
    return new, silent


def _choose_wait(
    source: dict[str, Any], finds: list[tuple[datetime | None, datetime]], now: datetime, bounds: Bounds
) -> float:
    fixed = (source["settings"] or {}).get("poll_seconds")
    if fixed:
        return float(fixed)
    times = [published if published is not None and published <= found else found for published, found in finds]
    recent = [moment for moment in times if now - moment <= timedelta(days=_WINDOW_DAYS)]
    days = min(max((now - min(recent)).days + 1, 1), _WINDOW_DAYS) if recent else 1
    return next_wait(hourly_rates(recent, now, days), now, bounds)


def _read_items(poller: _Poller, source: dict[str, Any], page: FetchedPage, now: datetime) -> Listed:
    kind, content_type = source["kind"], page.headers.get("content-type")
    settings = source["settings"] or {}
    if kind == "listing":
        if not settings.get("selector"):
            raise InputError("a listing needs a selector", cure='set one like selector = "main h2 a"')
        selector = str(settings["selector"])
        return Listed(read_listing(page.body, url=page.final_url, content_type=content_type, selector=selector))
    body, country = unpack_sitemap(page.body), _country(source)  # some serve a feed as a file that is packed too
    # What it is decides, not what it is called.
    if not is_sitemap(body) and (kind == "feed" or is_feed(body)):
        return Listed(parse_feed(body, url=page.final_url, content_type=content_type, country=country).items)
    since = source["last_success_at"] or now - timedelta(days=float(settings.get("first_days", _FIRST_DAYS)))
    return _walk(poller, source, page, since)


def _walk(poller: _Poller, source: dict[str, Any], page: FetchedPage, since: datetime) -> Listed:
    def fetch(url: str, stop: float) -> FetchedPage:
        return _fetch_child(poller, url, stop)

    return walk_sitemaps(page, since, fetch, country=_country(source), timer=poller.timer)


def _country(source: dict[str, Any]) -> str | None:
    """In whose zone dates without an offset are."""
    return source["country"] or ("TR" if source["language"] == "tr" else None)


def _fetch_child(poller: _Poller, url: str, stop: float) -> FetchedPage:
    """Fetch a sitemap of an index.

    Raises:
        HostBusyError: its host rests for longer than there is time.
        FetchError: it cannot be had.
    """
    tries = 0
    while True:
        try:
            return poller.polite.fetch(url, most=MOST_BYTES)
        except HostBusyError as error:
            rest = (error.retry_after or poller.gap) + _WAKE_MARGIN
            tries += 1
            if tries == 5 or poller.timer() + rest > stop:
                raise
            poller.pause(rest)
