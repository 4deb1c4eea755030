"""When a source is polled next: as often as it publishes, by the hour of the day, within bounds. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

_HOURS = 24
_SMOOTH = 0.25  # weight of each neighbouring hour; the middle one has twice that
_PRIOR_ITEMS = 1.0  # items in the whole window that are assumed of a source not seen to publish yet
_HABIT = 0.95  # share of pauses between finds that a habit covers
_LEAST_PAUSES = 5
_MUCH_LONGER = 3.0  # times its habit, and at least a day, before a silence is reported
_LONGEST_OF_A_DAY, _LONGEST_BACKOFF = 3600.0, 6 * 3600.0  # seconds
_FAILURES_OF_A_DAY = 28  # five within the first hour, then one an hour
_LEAST_SILENCE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Between which waits a source is polled.

    Args:
        shortest, longest: seconds.
        expected: polls come when so many new items are expected. 0.5 finds four in five items within a poll of their own.
    """

    shortest: float = 120.0
    longest: float = 3600.0
    expected: float = 0.5


def hourly_rates(times: Sequence[datetime], now: datetime, days: int) -> tuple[float, ...]:
    """Estimate how many items an hour a source publishes at each hour of the day (UTC).

    A Poisson process whose rate changes with the hour of the day (Cho and Garcia-Molina, "Effective page refresh policies
    for web crawlers", ACM TODS 28(4), 2003, section 4), smoothed over neighbouring hours and with a small prior, so that an
    hour without finds is not held to be silent for ever.

    Args:
        times: when items were published or found; those outside the window are left out.
        now: the end of the window.
        days: its length; a source known for fewer days is asked for with fewer.
    """
    counts = [0.0] * _HOURS
    for moment in times:
        if timedelta(0) <= now - moment <= timedelta(days=days):
            counts[moment.astimezone(now.tzinfo).hour] += 1
    prior = _PRIOR_ITEMS / _HOURS
    return tuple(
        (2 * counts[hour] + counts[hour - 1] + counts[(hour + 1) % _HOURS]) * _SMOOTH / days + prior / days
        for hour in range(_HOURS)
    )


def next_wait(rates: Sequence[float], now: datetime, bounds: Bounds) -> float:
    """Return the seconds until as many new items are expected as `bounds` asks for.

    Args:
        rates: items an hour at each hour of the day, as `hourly_rates` gives them, in the zone of `now`.
        now: the poll just made.
    """
    expected, moment, waited = 0.0, now, 0.0
    while waited < bounds.longest:
        end = moment.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        seconds = (end - moment).total_seconds()
        rate = rates[moment.hour] / 3600.0
        missing = bounds.expected - expected
        if rate * seconds >= missing:
            waited += missing / rate
            break
        expected, moment, waited = expected + rate * seconds, end, waited + seconds
    return min(max(waited, bounds.shortest), bounds.longest)


def backoff(failures: int, bounds: Bounds) -> float:
    """Return the seconds to wait after so many failures in a row: doubled each time to an hour, and to six after a day of them.

    What a feed lists meanwhile runs out of it: a source that comes back is not to be found hours later.
    """
    longest = _LONGEST_OF_A_DAY if failures <= _FAILURES_OF_A_DAY else _LONGEST_BACKOFF
    return float(min(bounds.shortest * 2 ** min(max(failures - 1, 0), 20), longest))


def is_silent(finds: Sequence[datetime], now: datetime) -> bool:
    """Tell whether a source has been silent for much longer than its habit.

    Args:
        finds: when new items were found, in any order; the polls since then all worked.
        now: the present moment.
    """
    moments = sorted({moment.replace(second=0, microsecond=0) for moment in finds})
    pauses = sorted((b - a).total_seconds() for a, b in pairwise(moments))
    if len(pauses) < _LEAST_PAUSES:
        return False
    habit = pauses[min(int(len(pauses) * _HABIT), len(pauses) - 1)]
    return now - moments[-1] > max(timedelta(seconds=_MUCH_LONGER * habit), _LEAST_SILENCE)
