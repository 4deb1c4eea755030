"""The store of how far archives (WARC files) were read."""

from __future__ import annotations

from collections.abc import Mapping

from load.connection import Connection, Database, queries


def open_archive(database: Database, path: str, size: int) -> tuple[int, bool]:
    """Return the offset at which to go on reading a file, and whether it was read to its end."""
    with database.transaction(f"open {path}") as connection:
        row = queries("archives").open_archive(connection, path=path, size=size)
    return int(row[0]), bool(row[1])


def advance_archive(
    connection: Connection, path: str, next_offset: int, counts: Mapping[str, int], *, done: bool
) -> None:
    """Record, with the documents of a portion, that a file was read up to an offset.

    Args:
        counts: stored, known, skipped and failed records of the portion.
    """
    numbers = {name: counts.get(name, 0) for name in ("stored", "known", "skipped", "failed")}
    queries("archives").advance_archive(connection, path=path, next_offset=next_offset, done=done, **numbers)
