"""A publisher's time as it was published: in its own offset, and no more exact than it was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Any

from core.model import Precision


def to_published(published: datetime, offset_minutes: int | None) -> datetime:
    """Return a stored time in the publisher's own offset (minutes east of UTC; None: UTC)."""
    return published.astimezone(timezone(timedelta(minutes=offset_minutes or 0)))


def published_moment(row: Mapping[str, Any]) -> date | datetime | None:
    """Return when a stored article was published, where it was: the moment, of a time without hours the day; None where it gives no time.

    Args:
        row: with published_at (with a zone, or None), published_offset_minutes and published_precision.
    """
    published = row["published_at"]
    if published is None:
        return None
    return day_or_moment(to_published(published, row["published_offset_minutes"]), row["published_precision"])


def day_or_moment(published: datetime | None, precision: str) -> date | datetime | None:
    """Return a publisher's time as exactly as it is known: only its day where it gave no hours.

    Args:
        published: the time in the publisher's own offset, or None.
        precision: one of `core.model.Precision`.
    """
    return published.date() if published is not None and precision == Precision.DAY else published


def show_published(row: Mapping[str, Any]) -> str | None:
    """Return a publisher's time for readers: `2025-09-19` where it gave only a day, else `2025-09-19 14:05 +03:00`.

    A day without a time is stored as its midnight, which is the day before in UTC.

    Args:
        row: with published_at (with a zone, or None), published_offset_minutes and published_precision.
    """
    published = row["published_at"]
    if published is None:
        return None
    local = to_published(published, row["published_offset_minutes"])
    if row["published_precision"] == "day":
        return f"{local:%Y-%m-%d}"
    offset = f"{local:%z}"
    zone = "UTC" if not local.utcoffset() else f"{offset[:3]}:{offset[3:]}"
    return f"{local:%Y-%m-%d %H:%M} {zone}"
