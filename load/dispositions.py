"""The store of how documents ended: counted, looked up, timed. Only read here; `load.documents` writes it."""

from __future__ import annotations

from typing import Any

from load.connection import Database, queries, read_rows


def count_dispositions(database: Database) -> dict[str, int]:
    """Return how many documents ended in each disposition; "pending" for those that have not yet."""
    with database.transaction("count dispositions") as connection:
        return {str(row[0]): int(row[1]) for row in queries("documents").count_dispositions(connection)}


def quarantined_documents(database: Database) -> tuple[int, str]:
    """Return how many documents were set aside, and the reason of the newest ("" where there is none)."""
    with database.transaction("count quarantined documents") as connection:
        count, reason = queries("documents").quarantined_documents(connection)
        return int(count), str(reason or "")


def find_document(database: Database, body_hash: str) -> dict[str, Any] | None:
    """Return where the oldest document with these bytes stands, or None where they are not kept."""
    with database.transaction("find a document") as connection:
        rows = read_rows(connection, "documents", "find_document", body_hash=body_hash)
    return rows[0] if rows else None


def read_end(database: Database, document_id: int) -> dict[str, Any]:
    """Return the disposition of a document (None: it has none yet), its reason and its article_id."""
    with database.transaction("read the end of a document") as connection:
        return read_rows(connection, "documents", "read_end", document_id=document_id)[0]


def read_disposition(database: Database, document_id: int) -> str:
    """Return a document's disposition, "pending" where it has none yet."""
    with database.transaction("read a disposition") as connection:
        return str(queries("documents").read_disposition(connection, document_id=document_id))


def sum_timings(database: Database) -> dict[str, float]:
    """Return the seconds that all documents together spent in each stage, and the number of copies found."""
    with database.transaction("sum the timings") as connection:
        row = read_rows(connection, "documents", "sum_timings")[0]
    return {name: float(value) for name, value in row.items()}
