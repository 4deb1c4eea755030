"""When a page that could not be had is asked for again: tries in a row, then hours later, within limits. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

STUB = "only "  # how the reason begins for which a page with too little text is no article
MOST_TRIES = 6
_LATER_TRIES = 2  # in each round hours later: a server that is down for days is not asked without end
_FIRST_WAIT = 60.0
_LONGEST_WAIT = 6 * 3600.0
# In hours. After tries in vain: most outages end within the hour, and one of a weekend is outlasted. After a page that stands in for another: most such end within
# the hour. With too little text: a wall in words that nobody foresaw, or a report that is being written. Where we are shut out: firewalls forget after minutes or hours, and who goes on asking is shut out for longer. What is
# missing may only be listed before it stands everywhere: copies near the reader keep "no such page" for minutes, at most hours.
_ROUNDS = {
    "failure": (1.0, 3.0, 8.0, 24.0, 48.0),
    "too many": (1.0, 3.0, 8.0, 24.0, 48.0),
    "stand-in": (0.25, 1.0, 4.0, 12.0, 24.0),
    "stub": (0.25, 1.0, 6.0),
    "shut out": (1.0, 3.0, 8.0, 24.0),
    "missing": (0.5, 6.0),
    "odd": (0.5, 6.0),
    "gone": (),
    "too large": (24.0,),
}
_FIRST_REST = 60.0
_LONGEST_REST = 3600.0


def wait_after(attempt: int, asked: float | None = None) -> float:
    """Return the seconds to wait after a failed try.

    Args:
        attempt: its number, from 1.
        asked: the seconds that the server asks us to wait, if it does: the least, never less than what we should wait of our own.
    """
    return max(float(min(_FIRST_WAIT * 2 ** (attempt - 1), _LONGEST_WAIT)), asked or 0.0)


def tells_stub(reason: str | None) -> bool:
    """Tell whether the reason for which a page was turned away is that it has too little text."""
    return reason is not None and reason.startswith(STUB)


def is_last_try(attempt: int, rounds: int) -> bool:
    """Tell whether a failed try is the last of its round.

    Args:
        attempt: its number in the round, from 1.
        rounds: how many rounds of tries were begun hours later.
    """
    return attempt >= (_LATER_TRIES if rounds else MOST_TRIES)


def next_round(
    rounds: int,
    now: datetime,
    why: Literal["failure", "too many", "stand-in", "stub", "shut out", "missing", "odd", "gone", "too large"],
    asked: float | None = None,
) -> datetime | None:
    """Return when a page that could not be had is asked for again; None: never by itself.

    Args:
        rounds: how often that was done.
        now: the time.
        why: a failure (`core.errors.FetchError`), another page came in its place ("stand-in"), or one with too little text ("stub").
        asked: the seconds that the server asks us to wait, if it does: the least.
    """
    hours = _ROUNDS[why]
    if rounds >= len(hours):
        return None
    return now + max(timedelta(hours=hours[rounds]), timedelta(seconds=asked or 0.0))


def rest_after(refusals: int, asked: float | None = None) -> float:
    """Return the seconds for which no other page of a host is asked for that shut us out or was asked too much.

    Args:
        refusals: of how many of its pages in a row it said so, from 1.
        asked: the seconds that it asks us to wait, if it does: believed once, then the least.
    """
    if refusals == 1 and asked is not None:
        return asked
    return max(float(min(_FIRST_REST * 2 ** min(refusals - 1, 10), _LONGEST_REST)), asked or 0.0)
