"""What a poll lists into links: new ones, and known ones whose date or title says that their page has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from core.model import FeedItem
from ingest.canonical import canonicalize_url
from ingest.feeds import plain_text
from ingest.revisits import KnownLink, judge_listing, judge_restamps, listed_date
from load import links
from load.connection import Connection

_LATEST = timedelta(minutes=10)  # a clock may be wrong by so much; later dates are not believed


def note_items(
    connection: Connection, source: Mapping[str, Any], items: Sequence[FeedItem], now: datetime
) -> tuple[int, int]:
    """Note what a source lists.

    Args:
        connection: the transaction of the poll.
        source: source_id, restamps (of `ingest.revisits.judge_restamps`).
        items: as they are listed.
        now: the time of the poll.

    Returns:
        How many links are new, and the source's count of restamps.
    """
    listed: dict[str, tuple[FeedItem, datetime | None]] = {}
    for item in items:
        try:
            canonical = canonicalize_url(item.url or "")
        except ValueError:
            continue  # an item without a web address has nothing to fetch
        plain = _plain(item, now)
        listed.setdefault(canonical, (plain, listed_date(plain, now + _LATEST)))
    known = {url: KnownLink(**row) for url, row in links.see_links(connection, listed, now).items()}
    believed, restamps = judge_restamps(((link, listed[url][1]) for url, link in known.items()), source["restamps"])
    new = 0
    for url, (item, date) in listed.items():
        if url not in known:
            new += links.insert_link(connection, source["source_id"], url, item, now, date)
            continue
        change = judge_listing(known[url], item, date, source["source_id"], now, believed=believed)
        if change is not None:
            links.relist_link(
                connection,
                url,
                listed_at=change.listed_at,
                listed_title=change.listed_title,
                due_at=change.due_at,
            )
    return new, restamps


def _plain(item: FeedItem, now: datetime) -> FeedItem:
    too_late = item.published_at is not None and item.published_at > now + _LATEST
    return replace(item, title=plain_text(item.title), published_at=None if too_late else item.published_at)
