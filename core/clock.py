"""The clock, passed in wherever the time matters, so that no function reads it by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present moment as an aware datetime in UTC: the only place that reads the system clock."""
    return datetime.now(UTC)
