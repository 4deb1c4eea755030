"""Sitemaps and indexes of them, read as far as there is time; what is left is for the next poll."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.steps.polite import HostBusyError
from core.errors import FetchError, InputError
from core.model import FeedItem, FetchedPage
from ingest.sitemaps import choose_new, read_sitemap

MOST_SITEMAPS = 30  # of one source at one poll
_WALK_SECONDS = 60.0  # after which no other of them is asked for: a host may want minutes between two requests


@dataclass(frozen=True, slots=True)
class Listed:
    """What a poll lists: articles, and of an index the sitemaps that are still to be read, for what is dated `since`, and why others were not."""

    items: tuple[FeedItem, ...] = ()
    parts: tuple[str, ...] = ()
    since: datetime | None = None
    lost: tuple[str, ...] = ()

    @property
    def note(self) -> str | None:
        """What is to be told of the sitemaps that could not be read; None: nothing."""
        if not self.lost:
            return None
        return f"{len(self.lost)} of its sitemaps could not be had, the last: {self.lost[-1]}"


def walk_sitemaps(
    page: FetchedPage,
    since: datetime,
    fetch: Callable[[str, float], FetchedPage],
    *,
    country: str | None,
    timer: Callable[[], float],
) -> Listed:
    """Read a sitemap, or of an index those that can hold something new, the newest first.

    Args:
        page: the sitemap or index.
        since: what is dated before is passed over.
        fetch: fetches another, by when (of `timer`) it has to begin; raises FetchError where it cannot be had.
        country: in whose zone dates without an offset are.
        timer: counts seconds.

    Raises:
        InputError: the page is no sitemap.
    """
    items: list[FeedItem] = []
    lost: list[str] = []
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
                seen.add(url)
                waiting[:1] = _read(items, answer, since, country)
            except HostBusyError:
                break
            except (FetchError, InputError) as error:
                # One bad part of an index is no reason to lose the others; the whole fails only where its head does.
                lost.append(str(error) if isinstance(error, FetchError) else f"{url}: {error}")
                seen.add(url)
                del waiting[0]
        else:
            del waiting[0]
    left = [url for url in dict.fromkeys(waiting) if url not in seen]
    parts = tuple(left[: max(MOST_SITEMAPS - len(seen), 0)])
    return Listed(tuple(items), parts, since if left else None, tuple(lost))


def _read(items: list[FeedItem], answer: FetchedPage, since: datetime, country: str | None) -> list[str]:
    """Add what a sitemap of an index lists, and return those that it names itself."""
    found = choose_new(read_sitemap(answer.body, url=answer.final_url, country=country), since)
    items += found.items
    return [child.url for child in found.children]
