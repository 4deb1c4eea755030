"""The store of sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from psycopg2.extras import Json

from load.connection import Connection, Database, queries, read_rows

_WITHOUT = re.compile(r"[a-z]+://(?:www\.)?")  # of an address: what says nothing of who publishes there

_DEFAULTS: dict[str, Any] = {
    "url": None,
    "home": None,
    "language": None,
    "country": None,
    "owner": None,
    "alignment": None,
    "tier": 3,
    "settings": {},
    "origin": "user",
}


def upsert_source(connection: Connection, definition: Mapping[str, Any]) -> int:
    """Write a source's definition by its key and return its id; of its state only the next poll may come sooner.

    Args:
        definition: key, name, kind and any of url, home, language, country, owner, alignment, tier, settings, origin.
    """
    row = {**_DEFAULTS, **definition}
    named = queries("sources")
    source_id = int(named.upsert_source(connection, **{**row, "settings": Json(row["settings"])}))
    named.ensure_source_state(connection, source_id=source_id, poll_seconds=row["settings"].get("poll_seconds"))
    return source_id


def seed_sources(
    connection: Connection, definitions: Iterable[Mapping[str, Any]], *, enabled: bool, retire: bool = True
) -> tuple[list[str], list[str]]:
    """Bring the seed sources to what their file says.

    What the user switched on or off stays, a source of the user's own with the same key stays the user's, and a seed
    that left the file is retired: switched off, not deleted.

    Args:
        definitions: each as for `upsert_source`, every one of the file.
        enabled: True switches on every seed of which the user has said nothing; False leaves them as they are, new ones off.
        retire: whether a seed that is not among them has left the file (False where the file could not be read whole).

    Returns:
        The keys of those that are new or changed, and the keys retired by this call.
    """
    rows = read_rows(
        connection,
        "sources",
        "seed_sources",
        definitions=Json([{**_DEFAULTS, **definition} for definition in definitions]),
        enabled=enabled,
        retire=retire,
    )
    return [r["key"] for r in rows if not r["retired"]], [r["key"] for r in rows if r["retired"]]


def source_keys(database: Database) -> list[str]:
    """Return the key of every source, those of commands and of history included."""
    with database.transaction("list the keys of the sources") as connection:
        return [str(row["key"]) for row in read_rows(connection, "sources", "list_keys")]


def find_publisher(connection: Connection, url: str) -> dict[str, Any] | None:
    """Return the source that publishes at a web address: source_id, key, tier, country; None: none that is known does."""
    rows = read_rows(connection, "sources", "find_publisher", address=_WITHOUT.sub("", url))
    return rows[0] if rows else None


def list_sources(database: Database) -> list[dict[str, Any]]:
    """Return the sources that have an address, those that are on first, then by tier."""
    with database.transaction("list the sources") as connection:
        return read_rows(connection, "sources", "list_sources")


def switch_sources(database: Database, keys: Iterable[str], enabled: bool) -> list[str]:
    """Switch sources on or off as the user's own choice; returns the keys of those that exist."""
    with database.transaction("switch sources") as connection:
        switched = [
            str(row["key"])
            for row in read_rows(connection, "sources", "switch_sources", keys=list(keys), enabled=enabled)
        ]
        if enabled:
            queries("sources").due_now(connection, keys=switched)
    return switched


def source_health(database: Database) -> list[dict[str, Any]]:
    """Return the state of each source that has an address, and how often it brings something new."""
    with database.transaction("look at the sources") as connection:
        return read_rows(connection, "sources", "source_health")


def count_sources(database: Database) -> tuple[int, int]:
    """Return how many sources with an address there are, and how many of them are on."""
    with database.transaction("count the sources") as connection:
        row = queries("sources").count_sources(connection)
    return int(row[0]), int(row[1])


def read_robots(database: Database, url: str) -> str | None:
    """Return the robots.txt kept for an address's host, or None."""
    with database.transaction("read robots.txt") as connection:
        text = queries("sources").read_robots(connection, url=url)
    return None if text is None else str(text)


def add_sources(database: Database, definitions: Iterable[Mapping[str, Any]], *, enabled: bool) -> None:
    """Write sources of the user's own, all or none; one that exists is replaced and stays on or off as it is.

    Args:
        database: where.
        definitions: each as for `upsert_source`.
        enabled: whether those that are new are on.
    """
    with database.transaction("add sources") as connection:
        known = {row["key"] for row in read_rows(connection, "sources", "list_sources")}
        for definition in definitions:
            upsert_source(connection, {**definition, "origin": "user"})
            if not enabled and definition["key"] not in known:
                read_rows(connection, "sources", "switch_sources", keys=[definition["key"]], enabled=False)


def forget_failed_robots(database: Database, urls: Iterable[str]) -> None:
    """Let the robots.txt of hosts that could not be told lately be asked again: a person asks, who may have mended it."""
    with database.transaction("forget failed robots.txt") as connection:
        queries("sources").forget_failed_robots(connection, urls=list(urls))
