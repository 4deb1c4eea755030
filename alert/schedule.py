"""When an alert goes out: at once, with a digest, after quiet hours, or with the rest where a rule says too much. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.errors import SettingsError

_DAILY = "08:00"
_LONGEST_WAIT = 7 * 86_400  # seconds
_HIGHEST_LIMIT = 10_000
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Sending:
    """When a delivery is due, and whether it is gathered into one message with others due at the same moment."""

    due: datetime
    gather: bool


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a rule's alerts may go out.

    Args:
        times: local times at which they go out together, in order; empty: each at once.
        hourly: together at every full hour.
        quiet: local times from and to which nothing goes out (it may span midnight); None: never quiet.
        zone: whose local times these are.
        limit: at most so many single messages an hour, the rest gathered at the next full hour; 0: no limit.
        wait: seconds to wait for an English text.
    """

    zone: ZoneInfo
    times: tuple[time, ...] = ()
    hourly: bool = False
    quiet: tuple[time, time] | None = None
    limit: int = 0
    wait: int = 0


def read_schedule(*, digest: str, quiet: str, zone: str, limit: int, wait: int) -> Schedule:
    """Make a schedule of a rule's keys.

    Args:
        digest: "", "hourly", "daily" (08:00), or local times like "08:00, 18:30".
        quiet: "" or local times like "22:00-07:00".
        zone: an IANA name, e.g. "Europe/Istanbul".

    Raises:
        SettingsError: one of them cannot be read; says which and how to write it.
    """
    try:
        place = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise SettingsError(f"zone = {zone!r} is no time zone", cure='write it like "Europe/Istanbul"') from error
    written = _DAILY if digest == "daily" else digest
    times = (
        () if written in {"", "hourly"} else tuple(sorted(_read_time(part, "digest") for part in written.split(",")))
    )
    silence = None
    if quiet:
        start, dash, stop = quiet.partition("-")
        if not dash:
            raise SettingsError(f"quiet = {quiet!r} is no span of time", cure='write it like "22:00-07:00"')
        silence = _read_time(start, "quiet"), _read_time(stop, "quiet")
        if silence[0] == silence[1]:
            raise SettingsError(f"quiet = {quiet!r} begins where it ends", cure="disable the rule to silence it always")
    if limit < 0 or wait < 0:
        raise SettingsError("limit and wait_translation are no numbers from 0 on", cure="0 means none")
    if wait > _LONGEST_WAIT or limit > _HIGHEST_LIMIT:
        raise SettingsError(
            f"wait_translation or limit is too high: {wait}, {limit}",
            cure=f"they go up to {_LONGEST_WAIT} (seconds, a week) and {_HIGHEST_LIMIT} (messages an hour)",
        )
    return Schedule(place, times, digest == "hourly", silence, limit, wait)


def _read_time(text: str, key: str) -> time:
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        forms = {
            "digest": '"hourly", "daily" or local times like "08:00, 18:30"',
            "quiet": 'local times like "22:00-07:00"',
        }
        raise SettingsError(f"{key}: {text.strip()!r} is no time of day", cure=f"write {forms[key]}")
    return time(int(match[1]), int(match[2]))


def plan_sending(schedule: Schedule, now: datetime, recent: int) -> Sending:
    """Decide when an alert that is written now goes out.

    Args:
        now: aware.
        recent: alerts of the same rule during the last hour.
    """
    if schedule.hourly:
        sending = Sending(_next_hour(now, schedule.zone), True)
    elif schedule.times:
        sending = Sending(_next_of(schedule.times, now, schedule.zone), True)
    elif schedule.limit and recent >= schedule.limit:
        sending = Sending(_next_hour(now, schedule.zone), True)
    else:
        sending = Sending(now + timedelta(seconds=schedule.wait), False)
        if schedule.quiet and _is_quiet(schedule, sending.due) and not _is_quiet(schedule, now):
            # Found before the silence, it is told before it: without its translation rather than hours late.
            # A beginning that the clock leaves out, or shows twice, may lie before now.
            begins = _next_of((schedule.quiet[0],), sending.due - timedelta(days=1), schedule.zone)
            return Sending(max(now, begins), False)
    if schedule.quiet and _is_quiet(schedule, sending.due):
        # An end that the clock shows twice ends the silence both times.
        ends = tuple(schedule.quiet[1].replace(fold=fold) for fold in (0, 1))
        return Sending(_next_of(ends, sending.due, schedule.zone), True)
    return sending


def _next_hour(now: datetime, zone: ZoneInfo) -> datetime:
    local = now.astimezone(zone)  # whose full hour is not that of UTC everywhere
    return now + timedelta(hours=1, minutes=-local.minute, seconds=-local.second, microseconds=-local.microsecond)


def _next_of(times: tuple[time, ...], now: datetime, zone: ZoneInfo) -> datetime:
    today = now.astimezone(zone).date()
    moments = (
        datetime.combine(today + timedelta(days=day), moment, zone).astimezone(now.tzinfo)
        for day in range(3)
        for moment in times
    )
    # Local times that a change of the clock leaves out or doubles still give one moment each, so there is always a next one.
    return min(moment for moment in moments if moment > now)


def _is_quiet(schedule: Schedule, when: datetime) -> bool:
    if schedule.quiet is None:
        return False
    moment = when.astimezone(schedule.zone).time()
    start, stop = schedule.quiet
    return start <= moment < stop if start < stop else moment >= start or moment < stop
