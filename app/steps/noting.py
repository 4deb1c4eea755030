"""What a poll lists into links: new ones, and known ones whose date or title says that their page has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from typing import Any
from urllib.parse import urlsplit

from app.steps.feedtexts import keep_feed_texts
from core.model import FeedItem
from ingest.canonical import canonicalize_url
from ingest.feeddates import feed_zone
from ingest.feeds import plain_text
from ingest.revisits import KnownLink, judge_listing, judge_restamps, listed_date
from ingest.zones import fix_zone
from load import links
from load.connection import Connection

_TWIN_DAYS = timedelta(days=14)  # within which a feed lists an item
_TELLING_WORDS, _TELLING_LETTERS = 4, 12  # a headline that two items share by chance has fewer
_LATEST = timedelta(minutes=10)  # a clock may be wrong by so much; later dates are not believed


def note_items(
    connection: Connection, source: Mapping[str, Any], items: Sequence[FeedItem], now: datetime
) -> tuple[int, int]:
    """Note what a source lists.

    Args:
        connection: the transaction of the poll.
        source: source_id, url, country, language, restamps (of `ingest.revisits.judge_restamps`).
        items: as they are listed.
        now: the time of the poll.

    Returns:
        How many links are new, and the source's count of restamps.
    """
    listed: dict[str, tuple[FeedItem, datetime | None]] = {}
    zone = feed_zone((source["url"],), source["country"], source["language"])
    for item in items:
        try:
            canonical = canonicalize_url(item.url or "")
        except ValueError:
            continue  # an item without a web address has nothing to fetch
        plain = _plain(item, now, zone)
        listed.setdefault(canonical, (plain, listed_date(plain, now + _LATEST)))
    known = {url: KnownLink(**row) for url, row in links.see_links(connection, listed, now).items()}
    for url, link in known.items():
        listed[url] = (listed[url][0], _same_clock(listed[url][1], link.listed_at, zone))
    believed, restamps = judge_restamps(((link, listed[url][1]) for url, link in known.items()), source["restamps"])
    new = 0
    twins = _find_twins(connection, source["source_id"], {u: i for u, (i, _) in listed.items() if u not in known}, now)
    for url, (item, date) in listed.items():
        if url in twins:
            continue
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
    if any(item.content for item, _ in listed.values()):
        keep_feed_texts(connection, source["source_id"], {url: item for url, (item, _) in listed.items()}, now)
    return new, restamps


def _find_twins(connection: Connection, source_id: int, items: Mapping[str, FeedItem], now: datetime) -> frozenset[str]:
    """Return which of the addresses are those of links that are known, but for their parameters: one of them moves at each poll.

    Told by the path, the moment and a headline that tells. A feed that gives its items no date is not looked at so: two reports
    under one headline would be one.
    """
    asked = {url: _twin_key(url, item) for url, item in items.items()}
    dates = {item.published_at for url, item in items.items() if asked[url] and item.published_at}
    if not dates:
        return frozenset()
    had = links.find_twins(connection, source_id, dates, now - _TWIN_DAYS)
    keys = {(_path_of(url), title, at) for url, title, at in had}
    found = set()
    for url, key in asked.items():
        if key is not None and key in keys:
            found.add(url)
        elif key is not None:
            keys.add(key)
    return frozenset(found)


def _twin_key(url: str, item: FeedItem) -> tuple[str, str, datetime] | None:
    title = item.title or ""
    telling = len(title.split()) >= _TELLING_WORDS or len(title) >= _TELLING_LETTERS
    if not telling or item.published_at is None or not urlsplit(url).query:
        return None
    return _path_of(url), title, item.published_at


def _path_of(url: str) -> str:
    """Return an address without its parameters."""
    return url.partition("?")[0]


def _plain(item: FeedItem, now: datetime, zone: tzinfo) -> FeedItem:
    return replace(
        item,
        title=plain_text(item.title),
        published_at=_believe(item.published_at, now, zone),
        updated_at=_believe(item.updated_at, now, zone),
    )


def _believe(moment: datetime | None, now: datetime, zone: tzinfo) -> datetime | None:
    """Return a date that can be; one that is to come and in GMT is the newsroom's clock, as feeds write it that know no zones."""
    if moment is None or moment <= now + _LATEST:
        return moment
    local = fix_zone(moment.replace(tzinfo=None), zone)
    return local if not moment.utcoffset() and local <= now + _LATEST else None


def _same_clock(date: datetime | None, before: datetime | None, zone: tzinfo) -> datetime | None:
    """Return a date as it was believed before, where it is the same clock: read in GMT, now that it is no longer to come."""
    if date is None or before is None or date.utcoffset():
        return date
    return before if fix_zone(date.replace(tzinfo=None), zone) == before else date
