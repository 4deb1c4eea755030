"""The Retry-After header as servers write it: the two forms of the standard, and what programs write instead. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST = 86_400.0  # seconds; more than a day nobody means
_NUMBER = re.compile(r"\+?(\d+(?:\.\d{1,9})?)\s*([a-z]*)", re.I | re.A)
_UNITS = {"": 1.0, "ms": 0.001, "s": 1.0, "sec": 1.0, "second": 1.0, "m": 60.0, "min": 60.0, "minute": 60.0, "h": 3600.0, "hour": 3600.0}  # fmt: skip
_PERIOD = re.compile(r"PT(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,7})(?:\.\d+)?S)?", re.I | re.A)  # ISO 8601
_CLOCK = re.compile(r"(\d{1,2}):(\d{2}):(\d{2})", re.A)
_EPOCH = 1e9  # seconds since 1970 (2001 and later), or milliseconds; no wait is so long


def read_retry_after(value: str | None, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for, at most a day; None where it says none.

    A number of seconds or a date (RFC 9110, 10.2.3); also a fraction, a number with its unit, an ISO 8601 period or time, a
    clock ("00:02:00"), the moment in seconds since 1970 (as `X-RateLimit-Reset` has it), and one of these twice, as where two
    servers behind each other write it: the longest counts.

    Args:
        value: of the header, or None.
        now: what a moment is counted from.
    """
    text = (value or "").strip().strip("\"'").strip()
    # The comma of a date stands behind its day ("Mon, 30 Nov"), that of a list behind a figure.
    waits = [_read(part.split(";")[0].strip(), now) for part in re.split(r"(?<=[\dA-Z\"])\s*,\s*", text) if part]
    told = [wait for wait in waits if wait is not None]
    return min(max(*told, 0.0), LONGEST) if told else None


def _read(text: str, now: datetime) -> float | None:
    text = text.strip("\"'")
    number = _NUMBER.fullmatch(text)
    if number is not None:
        name = number[2].lower()
        unit = _UNITS.get(name) or _UNITS.get(name.removesuffix("s"))
        seconds = float(number[1])
        if not name and seconds >= _EPOCH:
            return _until(seconds if seconds < 100 * _EPOCH else seconds / 1000, now)
        return None if unit is None else seconds * unit
    for form, scales in ((_PERIOD, (3600, 60, 1)), (_CLOCK, (3600, 60, 1))):
        if found := form.fullmatch(text):
            return float(sum(int(part or 0) * scale for part, scale in zip(found.groups(), scales, strict=True)))
    return _read_moment(text, now)


def _until(epoch: float, now: datetime) -> float | None:
    wait = epoch - now.timestamp()
    # A number that is no moment near now is a wait that nobody means, which is held for a day all the same.
    return wait if abs(wait) <= 10 * LONGEST else LONGEST


def _read_moment(text: str, now: datetime) -> float | None:
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            moment = read(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds()
    return None
