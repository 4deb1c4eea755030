"""Connections to our database: opened here, and the driver's errors wrapped here, once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

import aiosql
import psycopg2
from psycopg2.extensions import connection as Connection

from core.errors import SettingsError, StoreConflictError, StoreError, StoreUnavailableError
from core.resources import sql_path

__all__ = ["Connection", "Database", "local_time", "queries", "read_prepared", "read_rows", "wrap_errors"]

_ADDRESS = (
    "write DATELINE_DATABASE_URL, or the Airflow connection dateline_db, like postgresql://user:password@host:5432/name, "
    "in the password %40 for @, %2F for /, %25 for %"
)
_ROLLED_BACK = "40"  # the class of SQLSTATE of what was rolled back for another's sake (deadlock, serialization)
_OPTIONS = "-c search_path=dateline,public -c timezone=UTC -c client_min_messages=warning"


@contextmanager
def wrap_errors(doing: str) -> Iterator[None]:
    """Turn the driver's errors into ours.

    Args:
        doing: what was being done, for the message ("load document 7").

    Raises:
        SettingsError: the address cannot be read.
        StoreUnavailableError: the server cannot be reached or went away; a retry can help.
        StoreConflictError: it rolled the transaction back for another's sake; run again, it can be had.
        StoreError: it refused; a retry cannot help.
    """
    try:
        yield
    except psycopg2.Error as error:
        if str(error).startswith("invalid dsn"):
            # From None: the driver's words, and a traceback with them, show the address with its password.
            raise SettingsError(f"cannot {doing}: the address of the database cannot be read", cure=_ADDRESS) from None
        if _is_lost(error):
            raise StoreUnavailableError(f"cannot {doing}: {_first_line(error)}", cure=_cure(str(error))) from error
        refused = StoreConflictError if _is_rolled_back(error) else StoreError
        raise refused(f"cannot {doing}: {_first_line(error)}") from error


def _is_rolled_back(error: psycopg2.Error) -> bool:
    return (error.pgcode or "").startswith(_ROLLED_BACK)


def _is_lost(error: psycopg2.Error) -> bool:
    """True where the server is away. A connection cut in mid-answer is a bare DatabaseError without a code, not an OperationalError.

    A deadlock is one by its class, but the server stands and the transaction can be run again: the connection keeps what it claimed.
    """
    if _is_rolled_back(error):
        return False
    if isinstance(error, psycopg2.OperationalError | psycopg2.InterfaceError):
        return True
    return type(error) is psycopg2.DatabaseError and error.pgcode is None


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__


# What a server, or the connection to it, says while it goes down or comes up.
_MOVING = (
    "already closed",
    "closed the connection",
    "shutting down",
    "starting up",
    "not yet accepting",
    "administrator command",
)


def _cure(message: str) -> str:
    if "password" in message or "authentication" in message:
        return "check user and password in DATELINE_DATABASE_URL or in the Airflow connection dateline_db"
    if "does not exist" in message:
        return "create that database or role, or run `dateline up`"
    if "No space left" in message:
        return "free some disk space"
    if "too many connections" in message or "connection slots" in message:
        return "raise max_connections or run fewer workers"
    if any(sign in message for sign in _MOVING):
        return "it stops or starts just now: try again in a moment; `dateline status` tells how it is"
    if "on socket" in message:
        yours = "; if it is one of yours, look at DATELINE_DATABASE_URL"
        return f"is it running? `dateline status` tells; `dateline up` starts the local one{yours}"
    # The local one listens on a socket of this machine only.
    return "it is a server of yours: is it up, and is its address right? See DATELINE_DATABASE_URL, or the Airflow connection dateline_db"


@cache
def queries(aggregate: str) -> Any:
    """Return the named queries of `sql/queries/<aggregate>.sql`."""
    return aiosql.from_path(sql_path() / "queries" / f"{aggregate}.sql", "psycopg2", mandatory_parameters=False)


def read_rows(connection: Connection, aggregate: str, name: str, **parameters: Any) -> list[dict[str, Any]]:
    """Run the named query `name` of `sql/queries/<aggregate>.sql` and return its rows as dictionaries."""
    with connection.cursor() as cursor:
        cursor.execute(getattr(queries(aggregate), name).sql, parameters)
        names = [column.name for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def local_time(moment: datetime | None, offset_minutes: int | None) -> datetime | None:
    """Return a time that was read with the offset that its publisher gave, where one is known."""
    if moment is None or offset_minutes is None:
        return moment
    return moment.astimezone(timezone(timedelta(minutes=offset_minutes)))


_PARAMETER = re.compile(r"%\((\w+)\)s")
_prepared: WeakKeyDictionary[Connection, set[str]] = WeakKeyDictionary()


def read_prepared(connection: Connection, aggregate: str, name: str, **parameters: Any) -> list[tuple[Any, ...]]:
    """Run a named query as `read_rows` does, planned once a connection, and return its rows as tuples.

    For what runs at every article: to plan a query over four tables costs more than to run it. The session must stay one:
    no pooler that changes it between transactions (docs/scaling.md). Each parameter needs a type in the query, by a cast
    or by what it is compared with.
    """
    prepare, execute, names = _as_prepared(aggregate, name)
    known = _prepared.setdefault(connection, set())
    with connection.cursor() as cursor:
        if execute not in known:
            cursor.execute(prepare)
            known.add(execute)
        cursor.execute(execute, [parameters[parameter] for parameter in names])
        return cursor.fetchall() if cursor.description else []


@cache
def _as_prepared(aggregate: str, name: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the PREPARE and the EXECUTE of a query, and the names of its parameters in their order."""
    text = getattr(queries(aggregate), name).sql
    names = tuple(dict.fromkeys(_PARAMETER.findall(text)))
    statement = _PARAMETER.sub(lambda match: f"${names.index(match[1]) + 1}", text)
    called = f"dateline_{aggregate}_{name}"
    return f"PREPARE {called} AS {statement}", f"EXECUTE {called} ({', '.join(['%s'] * len(names))})", names


class Database:
    """One connection to our database, opened at the first use and again after it was lost.

    Args:
        url: a libpq URL.
        name: shown in pg_stat_activity.
    """

    def __init__(self, url: str, *, name: str = "dateline") -> None:
        self.url = url
        self.name = name
        self._connection: Connection | None = None

    def connection(self) -> Connection:
        """Return the open connection.

        Raises:
            StoreUnavailableError: the server cannot be reached.
        """
        if self._connection is None or self._connection.closed:
            with wrap_errors("connect to the database"):
                self._connection = psycopg2.connect(
                    self.url, application_name=self.name, options=_OPTIONS, connect_timeout=10
                )
        return self._connection

    @contextmanager
    def transaction(self, doing: str = "use the database") -> Iterator[Connection]:
        """Run a block in one transaction: committed where it ends well, rolled back where it raises."""
        connection = self.connection()
        with wrap_errors(doing):
            try:
                with connection:
                    yield connection
            except psycopg2.Error as error:
                if _is_lost(error):
                    self.close()
                raise

    def close(self) -> None:
        """Close the connection; the next use opens another."""
        if self._connection is not None and not self._connection.closed:
            self._connection.close()
        self._connection = None

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
