"""When a page that could not be had is asked for again: tries in a row, then hours later, within limits. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

MOST_TRIES = 6
_LATER_TRIES = 2  # in each round hours later: a server that is down for days is not asked without end
_FIRST_WAIT = 60.0
_LONGEST_WAIT = 6 * 3600.0
# After tries in vain: an outage of a weekend is outlasted. After a page that stands in for another: most such end within the hour.
_AFTER_FAILURE = (3.0, 6.0, 12.0, 24.0, 48.0)
_AFTER_STAND_IN = (0.25, 1.0, 4.0, 12.0, 24.0)


def wait_after(attempt: int, asked: float | None = None) -> float:
    """Return the seconds to wait after a failed try.

    Args:
        attempt: its number, from 1.
        asked: the seconds that the server asks us to wait, if it does: the least, never less than what we should wait of our own.
    """
    return max(float(min(_FIRST_WAIT * 2 ** (attempt - 1), _LONGEST_WAIT)), asked or 0.0)


def is_last_try(attempt: int, rounds: int) -> bool:
    """Tell whether a failed try is the last of its round.

    Args:
        attempt: its number in the round, from 1.
        rounds: how many rounds of tries were begun hours later.
    """
    return attempt >= (_LATER_TRIES if rounds else MOST_TRIES)


def next_round(rounds: int, now: datetime, *, stood_in: bool = False) -> datetime | None:
    """Return when a page is asked for again after tries in vain or a page that stood in for it; None: never by itself.

    Args:
        rounds: how often that was done.
        now: the time.
        stood_in: another page came in its place, not a failure.
    """
    hours = _AFTER_STAND_IN if stood_in else _AFTER_FAILURE
    return now + timedelta(hours=hours[rounds]) if rounds < len(hours) else None
