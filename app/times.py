"""Times as users write them on the command line."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from core.errors import UsageError

_AGO = re.compile(r"(\d{1,5})\s*([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def read_moment(value: str | None, now: datetime) -> datetime | None:
    """Read `30d`, `12h`, `45m`, `2w` (before now) or an ISO 8601 date or time (UTC where it has no offset).

    Raises:
        UsageError: it is neither.
    """
    if value is None:
        return None
    match = _AGO.fullmatch(value.strip().lower())
    try:
        if match:
            return now - timedelta(**{_UNITS[match[2]]: int(match[1])})
        moment = datetime.fromisoformat(value.strip().replace("Z", "+00:00"))
    except (ValueError, OverflowError) as error:
        raise UsageError(f"{value!r} is no time", cure="write 30d, 12h, 2w or 2025-09-19") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def read_range(since: str | None, until: str | None, now: datetime) -> tuple[datetime | None, datetime | None]:
    """Read a beginning and an (exclusive) end as `read_moment` does.

    Raises:
        UsageError: one is no time, or nothing lies between them.
    """
    first, last = read_moment(since, now), read_moment(until, now)
    if first is not None and last is not None and last <= first:
        raise UsageError(
            f"nothing lies between --since {since} and --until {until}",
            cure="--until is exclusive and comes after --since: to have a single day, name the day after it",
        )
    return first, last
