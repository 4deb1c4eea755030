"""Sitemaps and indexes of them, read as far as there is time; what is left is for the next poll."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.steps.polite import HostBusyError
from core.errors import InputError
from core.model import FeedItem, FetchedPage
from ingest.sitemaps import choose_new, read_sitemap

MOST_SITEMAPS = 30  # of one source at one poll
_WALK_SECONDS = 60.0  # after which no other of them is asked for: a host may want minutes between two requests


@dataclass(frozen=True, slots=True)
class Listed:
    """What a poll lists: articles, and of an index the sitemaps that are still to be read, for what is dated `since`."""

    items: tuple[FeedItem, ...] = ()
    parts: tuple[str, ...] = ()
    since: datetime | None = None


def walk_sitemaps(
    page: FetchedPage,
    since: datetime,
    fetch: Callable[[str, float], FetchedPage | None],
    *,
    country: str | None,
    timer: Callable[[], float],
) -> Listed:
    """Read a sitemap, or of an index those that can hold something new, the newest first.

    Args:
        page: the sitemap or index.
        since: what is dated before is passed over.
        fetch: fetches another, by when (of `timer`) it has to begin; None where it cannot be had.
        country: in whose zone dates without an offset are.
        timer: counts seconds.

    Raises:
        InputError: the page is no sitemap.
    """
    items: list[FeedItem] = []
    first = choose_new(read_sitemap(page.body, url=page.final_url, country=country), since)
    items += first.items
    waiting, seen, stop = [child.url for child in first.children], {page.final_url}, timer() + _WALK_SECONDS
    while waiting and len(seen) <= MOST_SITEMAPS:
        url = waiting[0]
        if url not in seen:
            if timer() >= stop:
                break
            try:
                answer = fetch(url, stop)
            except HostBusyError:
                break
            seen.add(url)
            waiting[:1] = _read(items, answer, since, country)
        else:
            del waiting[0]
    left = [url for url in dict.fromkeys(waiting) if url not in seen]
    return Listed(tuple(items), tuple(left[: max(MOST_SITEMAPS - len(seen), 0)]), since if left else None)


def _read(items: list[FeedItem], answer: FetchedPage | None, since: datetime, country: str | None) -> list[str]:
    """Add what a sitemap of an index lists, and return those that it names itself."""
    if answer is None:
        return []
    try:
        found = choose_new(read_sitemap(answer.body, url=answer.final_url, country=country), since)
    except InputError:
        return []  # one bad part of an index is no reason to lose the others; the whole fails only where its head does
    items += found.items
    return [child.url for child in found.children]
