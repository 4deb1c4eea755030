"""Partitions, statistics and sizes."""

from __future__ import annotations

from datetime import date, datetime

from load.connection import Database, queries, read_rows, wrap_errors

_PREFIX = "document_body_"


def kept_months(database: Database) -> list[date]:
    """Return the months that have a partition of raw documents, oldest first."""
    with database.transaction("list the partitions") as connection:
        names = [row["name"] for row in read_rows(connection, "maintenance", "list_partitions")]
    months = [name.removeprefix(_PREFIX) for name in names if name.removeprefix(_PREFIX)[:1].isdigit()]
    return sorted(datetime.strptime(f"{month}_01 +0000", "%Y_%m_%d %z").date() for month in months)


def waiting_months(database: Database) -> list[date]:
    """Return the months of raw documents that lie outside every partition, oldest first."""
    with database.transaction("look for raw documents without a partition") as connection:
        return [row["month"] for row in read_rows(connection, "maintenance", "list_waiting_months")]


def ensure_month(database: Database, month: date) -> bool:
    """Make the partition of a month; False where it is there."""
    if month in kept_months(database):
        return False
    with database.transaction("make a partition") as connection:
        queries("maintenance").ensure_month(connection, month=month)
    return True


def month_is_needed(database: Database, start: date, stop: date) -> bool:
    """True where an alert or a figure rests on a raw document of a month, or one is undecided or set aside."""
    with database.transaction("look what rests on a partition") as connection:
        return bool(queries("maintenance").rests_on(connection, start=start, stop=stop))


def thin_month(database: Database, start: date, stop: date) -> int:
    """Drop the raw documents of a month that nothing rests on; returns how many."""
    with database.transaction("thin a partition") as connection:
        return int(queries("maintenance").thin_month(connection, start=start, stop=stop))


def drop_month(database: Database, month: date) -> None:
    """Drop the partition of a month with its raw documents."""
    with database.transaction("drop a partition") as connection:
        queries("maintenance").drop_month(connection, month=month)


def vacuum(database: Database) -> None:
    """Free the space of dead rows and refresh the planner's statistics."""
    connection = database.connection()
    with wrap_errors("vacuum"):
        # VACUUM refuses to run inside a transaction.
        connection.autocommit = True
        try:
            with connection.cursor() as cursor:
                cursor.execute("VACUUM (ANALYZE, SKIP_LOCKED)")
        finally:
            connection.autocommit = False


def flush_words(database: Database) -> None:
    """Put the words of articles that came in bulk into their index; until then every search reads the list they wait in."""
    with database.transaction("put words into their index") as connection:
        list(queries("maintenance").flush_words(connection))


def table_sizes(database: Database) -> dict[str, int]:
    """Return the bytes of every table with its indexes, largest first."""
    with database.transaction("read the sizes") as connection:
        return {row["name"]: int(row["bytes"]) for row in read_rows(connection, "maintenance", "sizes")}
