"""The marts: documented views for analysts, rebuilt from sql/marts when those files change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from psycopg2 import sql

from core.resources import sql_path
from load.connection import Database, queries, read_rows


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a mart, with Postgres' name of its type and the comment kept in the database."""

    relation: str
    name: str
    kind: str
    comment: str | None


def rebuild_marts(database: Database) -> bool:
    """Drop and create everything in the schema `mart`, in one transaction: readers see the old views or the new.

    Returns:
        False where the marts were built from the same files already; nothing is locked then.
    """
    parts = [path.read_text(encoding="utf-8") for path in sorted((sql_path() / "marts").glob("*.sql"))]
    digest = sha256("\0".join(parts).encode()).hexdigest()
    named = queries("marts")
    with database.transaction("look at the marts") as connection:
        if named.built_digest(connection) == digest:
            return False
    with database.transaction("rebuild the marts") as connection, connection.cursor() as cursor:
        list(queries("administration").lock_marts(connection))
        # Another process may have built them while this one waited for the lock.
        if named.built_digest(connection) == digest:
            return False
        for part in parts:
            cursor.execute(part)
        named.record_build(connection, digest=digest)
    return True


def refresh_marts(database: Database) -> int:
    """Bring the materialized marts up to date, while readers go on reading; returns how many there are."""
    with database.transaction("refresh the marts") as connection, connection.cursor() as cursor:
        names = [row["name"] for row in read_rows(connection, "marts", "list_materialized")]
        for name in names:
            cursor.execute(
                sql.SQL("REFRESH MATERIALIZED VIEW CONCURRENTLY {}").format(sql.Identifier("mart", str(name)))
            )
        queries("marts").record_refresh(connection)
    return len(names)


def last_refresh(database: Database) -> datetime | None:
    """Return when the materialized marts were last brought up to date; None where they never were built."""
    with database.transaction("look when the marts were refreshed") as connection:
        moment: datetime | None = queries("marts").last_refresh(connection)
        return moment


def list_columns(database: Database) -> tuple[Column, ...]:
    """Return every column of every mart, in order."""
    with database.transaction("list the marts") as connection:
        return tuple(Column(**row) for row in read_rows(connection, "marts", "list_columns"))
