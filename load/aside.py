"""What was found and did not become an article: links whose pages could not be had, documents that are none."""

from __future__ import annotations

from typing import Any

from load.connection import Database, queries, read_rows


def count_links(database: Database) -> dict[str, int]:
    """Return how many links stand in each state: pending, failing (to be tried again), fetched, gone, failed, refused."""
    with database.transaction("count the links") as connection:
        return {str(row[0]): int(row[1]) for row in queries("aside").count_links(connection)}


def count_set_aside(database: Database) -> list[tuple[str, str, int]]:
    """Return (disposition, kind, documents) of what is no article; the kind of a page that is none, else ""."""
    with database.transaction("count what was set aside") as connection:
        return [(str(row[0]), str(row[1]), int(row[2])) for row in queries("aside").count_documents(connection)]


def newest_end(database: Database) -> str:
    """Return why the newest link that ended could not be had; "" where none ended."""
    with database.transaction("find the newest link that ended") as connection:
        row = queries("aside").newest_ended(connection)
    return str(row[0] or "") if row else ""


def list_aside(database: Database, most: int, source: str | None = None) -> list[dict[str, Any]]:
    """Return links that ended or fail and documents that are no article, the newest first.

    Args:
        database: where.
        most: so many at most.
        source: the key of a source, to list its own alone.

    Returns:
        Of each: at, what ("link" or "document"), state, source, url, title (as its source lists it), reason, again_at (when its
        address is asked for again by itself; None: it is not).
    """
    with database.transaction("list what was set aside") as connection:
        return read_rows(connection, "aside", "list_aside", most=most, source=source)
