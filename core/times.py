"""A publisher's time as it was published: in its own offset, and no more exact than it was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Any


def to_published(published: datetime, offset_minutes: int | None) -> datetime:
    """Return a stored time in the publisher's own offset (minutes east of UTC; None: UTC)."""
    return published.astimezone(timezone(timedelta(minutes=offset_minutes or 0)))


def published_day(row: Mapping[str, Any]) -> date | None:
    """Return the calendar day an article was published on where it was published; None where it gives no time.

    Args:
        row: with published_at (with a zone, or None) and published_offset_minutes.
    """
    published = row["published_at"]
    return None if published is None else to_published(published, row["published_offset_minutes"]).date()


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
