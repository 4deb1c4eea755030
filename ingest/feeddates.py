"""The dates of feeds: RFC 822, ISO 8601, and what Turkish, Korean and Russian publishers write instead."""

from __future__ import annotations

import re
from calendar import timegm
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from typing import Any
from zoneinfo import ZoneInfo

from ingest.pagedates import EARLIEST, read_time
from ingest.zones import country_zone, fix_zone, language_zone, names_own_zone

# A feed is read long after it was fetched, and may announce: whether a date lies ahead is for the reader to judge.
_NO_LATEST = datetime(9999, 12, 1, tzinfo=UTC)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")  # seconds or milliseconds since 1970
_KOREAN = re.compile(r"\d{4}\s*년")
# Korea has kept one time since 1988 (IANA tz database, Asia/Seoul); feedparser takes its Korean dates for it too.
_KOREA = timezone(timedelta(hours=9))
# As .NET writes by default: month, day, and a clock of twelve hours.
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s*[AaPp]\.?[Mm]\.?.{0,12}")


def feed_zone(urls: Iterable[str | None], country: str | None, lang: str | None) -> tzinfo:
    """Return what a time without an offset is in: the zone of the outlet's country, of its language where that is
    written in one zone (Japanese, Korean, Chinese), Istanbul's for Turkish, else UTC.

    RFC 822 and ISO 8601 leave nothing open; who leaves the offset out writes the time of his newsroom's clock.

    Args:
        urls: of what it lists, of the feed, or of the site it says it belongs to, the most telling first.
        country: of the source (ISO 3166-1 alpha-2), or None.
        lang: that the feed declares, or None.
    """
    turkish = (lang or "").lower().startswith("tr")
    known = (country_zone(url, None) for url in urls)
    own = next(filter(None, known), None) or country_zone(None, country)
    return own or language_zone(lang) or (ZoneInfo("Europe/Istanbul") if turkish else UTC)


def read_feed_date(text: str | None, parsed: Any = None, *, zone: tzinfo = UTC) -> datetime | None:
    """Return the moment a feed names, in the publisher's own offset where it gives one.

    Args:
        text: the words of the feed.
        parsed: what feedparser made of them (a UTC `struct_time`), or None.
        zone: what a time without an offset is in.
    """
    words = (text or "").strip()
    if not words:
        return _from_struct(parsed)
    american = _AMERICAN.fullmatch(words)
    if american:
        words = f"{american[2]}.{american[1]}{words[american.end(2) :]}"
    # Ours first: feedparser reads "04-11-2025" as a day of 2004, and the afternoon's hours as the morning's.
    # "+03" is three minutes to RFC 822, and "CST" America's.
    plain = None if names_own_zone(words, zone) else _rfc822(words)
    moment = _iso(words, zone) or plain or _written(words, zone) or _believable(_from_struct(parsed), words)
    return moment if moment is not None and moment.year >= EARLIEST else None


def _believable(moment: datetime | None, words: str) -> datetime | None:
    """Return what feedparser alone can read, unless its year is not among the words ("2025-13-45" as a day of 2026)."""
    return moment if moment is not None and f"{moment.year % 100:02}" in words else None


def _from_struct(parsed: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _iso(text: str, zone: tzinfo) -> datetime | None:
    """Return a whole ISO 8601 time to the second, in its own offset or that of a zone."""
    try:
        moment = datetime.fromisoformat(text).replace(microsecond=0)
        return _in_range(moment if moment.tzinfo else fix_zone(moment, zone))
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


def _written(text: str, zone: tzinfo) -> datetime | None:
    found = read_time(text, zone=_KOREA if _KOREAN.search(text) else zone, latest=_NO_LATEST)
    return found.moment.replace(microsecond=0) if found else None
