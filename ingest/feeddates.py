"""The dates of feeds: RFC 822, ISO 8601, and what Turkish, Korean and Russian publishers write instead."""

from __future__ import annotations

import re
from calendar import timegm
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any

from core.text import fold
from ingest.pagedates import read_time, zone_offset

# A feed is read long after it was fetched, and may announce: whether a date lies ahead is for the reader to judge.
_NO_LATEST = datetime(9999, 12, 1, tzinfo=UTC)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")  # seconds or milliseconds since 1970
_KOREAN = re.compile(r"\d{4}\s*년")
# Korea has kept one time since 1988 (IANA tz database, Asia/Seoul); feedparser takes its Korean dates for it too.
_KOREA = timezone(timedelta(hours=9))
# A name that RFC 822 does not have stands for no offset there (5.1), and feedparser reads it as UTC.
_NAMED_ZONE = re.compile(r"\d\s+\(?([^\W\d_]{3,4})\)?\s*$")


def read_feed_date(text: str | None, parsed: Any = None) -> datetime | None:
    """Return the moment a feed names, in the publisher's own offset where it gives one, else in UTC.

    Args:
        text: the words of the feed.
        parsed: what feedparser made of them (a UTC `struct_time`), or None.
    """
    moment = _from_struct(parsed)
    words = (text or "").strip()
    if not words:
        return moment
    if _EPOCH.fullmatch(words):
        return _written(words)
    if _KOREAN.search(words):
        return _written(words) or moment
    exact = _iso(words)
    if exact is not None:
        return exact
    own = _rfc822(words)
    if moment is None:
        return own or _written(words)
    named = _NAMED_ZONE.search(fold(words))
    offset = zone_offset(named.group(1)) if named else None
    if offset and own is None:
        return moment.replace(tzinfo=offset)
    # feedparser knows more notations; where both read the same moment, ours also has the offset.
    return own if own is not None and own == moment else moment


def _from_struct(parsed: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _iso(text: str) -> datetime | None:
    """Return a whole ISO 8601 time with its offset, to the second."""
    try:
        return _in_range(datetime.fromisoformat(text).replace(microsecond=0))
    except (ValueError, OverflowError):
        return None


def _rfc822(text: str) -> datetime | None:
    try:
        return _in_range(parsedate_to_datetime(text))
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _in_range(moment: datetime) -> datetime | None:
    if moment.tzinfo is None:
        return None
    moment.astimezone(UTC)  # year 1 with an offset has no UTC, and raises
    return moment


def _written(text: str) -> datetime | None:
    found = read_time(text, zone=_KOREA if _KOREAN.search(text) else UTC, latest=_NO_LATEST)
    return found.moment if found else None
