"""Listening to a Postgres channel: a wake-up only, the work itself is a row."""

from __future__ import annotations

import psycopg2
from psycopg2 import sql
from psycopg2.extensions import ISOLATION_LEVEL_AUTOCOMMIT

from load.connection import wrap_errors


class Listener:
    """A connection that listens on one channel; `fileno` makes it fit for `select` and for an event loop's reader."""

    def __init__(self, url: str, channel: str) -> None:
        with wrap_errors(f"listen on {channel}"):
            self._connection = psycopg2.connect(
                url, application_name=f"dateline listener {channel}", connect_timeout=10,
                keepalives=1, keepalives_idle=30, keepalives_interval=10, keepalives_count=3,
            )  # fmt: skip
            self._connection.set_isolation_level(ISOLATION_LEVEL_AUTOCOMMIT)
            with self._connection.cursor() as cursor:
                cursor.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))

    def fileno(self) -> int:
        """Return the socket's file descriptor."""
        return int(self._connection.fileno())

    def drain(self) -> int:
        """Take in what has arrived and return how many notifications there were.

        Raises:
            StoreUnavailableError: the connection was lost.
        """
        with wrap_errors("hear notifications"):
            self._connection.poll()
        count = len(self._connection.notifies)
        self._connection.notifies.clear()
        return count

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
