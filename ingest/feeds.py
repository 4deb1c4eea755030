"""Feeds: RSS and Atom by feedparser, with what can harm refused before it is parsed."""

from __future__ import annotations

import re
from calendar import timegm
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

from core.errors import InputError
from core.model import FeedItem

_ENTITY = re.compile(rb"<!ENTITY", re.I)
_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf)\b", re.I)
_LONGEST_SUMMARY = 2000


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed and its items, in the feed's order."""

    title: str | None
    lang: str | None
    items: tuple[FeedItem, ...]


def parse_feed(body: bytes, *, url: str | None, content_type: str | None) -> Feed:
    """Parse a feed.

    Args:
        body: the bytes.
        url: where they came from; relative links are relative to it.
        content_type: the server's Content-Type header, or None.

    Raises:
        InputError: this is no feed, or it holds entity definitions (XML bombs, external entities).
    """
    import feedparser

    if not body.strip():
        raise InputError("the feed is empty", cure="check the address")
    if _ENTITY.search(body):
        raise InputError("the feed defines XML entities, which are refused", cure="tell its publisher")
    if not _FEED.search(body[:65536]):
        raise InputError("this is no RSS or Atom feed", cure="open the address: it may be a web page")
    headers = {"content-type": content_type} if content_type else {}
    parsed = feedparser.parse(body, response_headers=headers, resolve_relative_uris=False, sanitize_html=True)
    items = tuple(_item(entry, url, parsed.feed.get("language")) for entry in parsed.entries)
    return Feed(parsed.feed.get("title"), parsed.feed.get("language"), items)


def _item(entry: Any, base: str | None, lang: str | None) -> FeedItem:
    link = entry.get("link")
    return FeedItem(
        url=urljoin(base, link) if base and link else link,
        title=entry.get("title"),
        summary=(entry.get("summary") or "")[:_LONGEST_SUMMARY] or None,
        published_at=_time(entry.get("published_parsed")),
        # feedparser answers for an absent "updated" with "published", unless asked this way.
        updated_at=_time(entry["updated_parsed"]) if dict.__contains__(entry, "updated_parsed") else None,
        guid=entry.get("id"),
        lang=lang,
    )


def _time(parsed: Any) -> datetime | None:
    return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
