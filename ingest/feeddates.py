"""The dates of feeds: RFC 822, ISO 8601, and what Turkish, Korean and Russian publishers write instead."""

from __future__ import annotations

import re
from calendar import timegm
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any

from core.text import fold

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "oca ocak jan january янв января",
            "şub şubat sub subat feb february фев февраля",
            "mar mart march мар марта",
            "nis nisan apr april апр апреля",
            "may mayıs mayis мая",
            "haz haziran jun june июн июня",
            "tem temmuz jul july июл июля",
            "ağu ağustos agu agustos aug august авг августа",
            "eyl eylül eylul sep sept september сен сентября",
            "eki ekim oct october окт октября",
            "kas kasım kasim nov november ноя ноября",
            "ara aralık aralik dec december дек декабря",
        ),
        1,
    )
    for name in (fold(word) for word in names.split())
}
_WORDED = re.compile(
    r"(?P<day>\d{1,2})[ .\-/]+(?P<month>[^\W\d_]{3,9})\.?[ .\-/,]+(?P<year>\d{4})"
    r"(?:[ ,T]+(?:saat )?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2}))?)?\s*(?P<zone>[+-]\d{2}:?\d{2}|gmt|utc|z|trt)?"
)
_DOTTED = re.compile(
    r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>\d{4})"
    r"(?:[ ,T-]+(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2}))?)?\s*(?P<zone>[+-]\d{2}:?\d{2}|gmt|utc|z|trt)?"
)
# Türkiye keeps UTC+3 all the year since 2016 (IANA tz database, Europe/Istanbul).
_TURKEY = timezone(timedelta(hours=3))


def read_feed_date(text: str | None, parsed: Any = None) -> datetime | None:
    """Return the moment a feed names, in the publisher's own offset where it gives one, else in UTC.

    Args:
        text: the words of the feed.
        parsed: what feedparser made of them (a UTC `struct_time`), or None.
    """
    moment = _from_struct(parsed)
    if not text:
        return moment
    own = _with_offset(text)
    if moment is None:
        return own or _written(fold(text))
    # feedparser knows more notations; where both read the same moment, ours also has the offset.
    return own if own is not None and own == moment else moment


def _from_struct(parsed: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _with_offset(text: str) -> datetime | None:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text.strip())
            if moment.tzinfo is not None:
                moment.astimezone(UTC)  # year 1 with an offset has no UTC
                return moment
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    return None


def _written(text: str) -> datetime | None:
    found = _WORDED.search(text) or _DOTTED.search(text)
    if not found:
        return None
    month = _MONTHS.get(found["month"]) if not found["month"].isdigit() else int(found["month"])
    if month is None:
        return None
    try:
        return datetime(
            int(found["year"]), month, int(found["day"]),
            int(found["hour"] or 0), int(found["minute"] or 0), int(found["second"] or 0),
            tzinfo=_zone(found["zone"]),
        )  # fmt: skip
    except ValueError:
        return None


def _zone(text: str | None) -> timezone:
    if not text:
        return UTC
    if text == "trt":
        return _TURKEY
    if text[0] in "+-":
        digits = text[1:].replace(":", "")
        minutes = int(digits[:2]) * 60 + int(digits[2:])
        return timezone(timedelta(minutes=minutes if text[0] == "+" else -minutes)) if minutes < 1440 else UTC
    return UTC
