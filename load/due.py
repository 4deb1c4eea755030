"""Is there work that nobody does?"""

from __future__ import annotations

from typing import Literal, get_args

from load.clock import watch_clock_within
from load.connection import Database, queries

Work = Literal["documents", "deliveries", "translations", "sources"]
KINDS: tuple[str, ...] = get_args(Work)


def is_due(database: Database, work: Work, *, engines: bool = False) -> bool:
    """Tell whether rows of a kind wait that are due and that no living worker holds.

    Args:
        work: documents without a disposition; deliveries of alerts; translations; sources to poll or links to fetch.
        engines: whether there is an engine, so that translations are due which nothing else can help.

    Raises:
        StoreUnavailableError: the database cannot be reached.
    """
    with database.transaction(f"look for {work} that are due") as connection:
        watch_clock_within(connection)
        told = {"engines": engines} if work == "translations" else {}
        return bool(getattr(queries("due"), work)(connection, **told))
