"""The clock of the database, watched: where it stood ahead and was set back, what was put off by it is due again."""

from __future__ import annotations

import logging

from load.connection import Connection, Database, queries

log = logging.getLogger("dateline")

_BEAT = 60.0  # seconds between two marks, and how far back a clock may be set before anything is done: no wait is so short that it matters
_TABLES = ("sources", "hosts", "links", "documents", "deliveries", "translations", "engines")


def watch_clock(database: Database) -> float:
    """Note the time, and where the clock was set back since the last note bring back by as much what waits.

    Returns:
        By how many seconds it was set back; 0.0: it was not.
    """
    with database.transaction("look at the clock") as connection:
        return watch_clock_within(connection)


def watch_clock_within(connection: Connection) -> float:
    """Do as `watch_clock` within a transaction."""
    clock = queries("clock")
    age = clock.mark_age(connection)
    if age is None or abs(float(age)) < _BEAT:
        return 0.0
    back = float(clock.move_mark(connection) or 0.0)
    if back < _BEAT:
        return 0.0
    for table in _TABLES:
        getattr(clock, f"set_back_{table}")(connection, seconds=back)
    log.warning("the database's clock was set back by %.0f s; what waited by it is due by the clock of now", back)
    return back
