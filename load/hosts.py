"""The store of hosts: one connection a host and a gap between requests, over all workers."""

from __future__ import annotations

from typing import Any

from load.connection import Connection, Database, queries, read_rows


def claim_host(database: Database, url: str, *, most: int = 0) -> dict[str, Any] | None:
    """Claim the host of an address for this connection.

    Args:
        database: where.
        url: the address.
        most: hosts claimed at once over all workers; 0: no limit.

    Returns:
        host, robots (the text kept, or None), robots_fresh, robots_error (why it is None); None where the host rests or another worker is at it.
    """
    with database.transaction("claim a host") as connection:
        if most and not queries("hosts").may_claim(connection, most=most):
            return None
        rows = read_rows(connection, "hosts", "claim_host", url=url)
    return rows[0] if rows else None


def keep_robots(database: Database, host: str, robots: str | None, seconds: float, error: str | None = None) -> None:
    """Keep a host's robots.txt for so many seconds; None: it could not be told, and why, so nothing may be fetched."""
    with database.transaction("keep robots.txt") as connection:
        queries("hosts").keep_robots(connection, host=host, robots=robots, seconds=seconds, error=error)


def release_host(database: Database, host: str, gap: float) -> None:
    """Give a host back; nobody may use it for `gap` seconds."""
    with database.transaction("release a host") as connection:
        queries("hosts").release_host(connection, host=host, gap=gap)


def host_wait(database: Database, url: str) -> float:
    """Return the seconds until the host of an address may be asked again, at least 0, where nobody is at it."""
    with database.transaction("see how long a host rests") as connection:
        seconds = queries("hosts").host_wait(connection, url=url)
    return max(float(seconds or 0.0), 0.0)


def rest_host(connection: Connection, url: str, seconds: float) -> None:
    """Note that the host of a link shut us out: no other link of it is fetched for `seconds`."""
    queries("hosts").rest_host(connection, url=url, seconds=seconds)


def end_rest(connection: Connection, url: str) -> None:
    """Note that the host of a link lets us in."""
    queries("hosts").end_rest(connection, url=url)
