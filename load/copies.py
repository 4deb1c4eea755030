"""The store of copies, and of the shingles by which any worker finds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from load.connection import Connection, Database, queries, read_rows


@dataclass(frozen=True, slots=True)
class StoredText:
    """One known text: its shingles as little-endian 32-bit hashes, its times, and what its article is a copy of.

    `published` carries the publisher's own offset.
    """

    article_id: int
    shingles: bytes
    published: datetime | None
    day_only: bool
    first_seen_at: datetime
    copy_of: int | None


def lock_places(connection: Connection) -> None:
    """Wait until no other transaction finds places for articles, and keep it so to the end of this one."""
    list(queries("copies").lock_places(connection))


def find_same_text(connection: Connection, text_hash: str, article_id: int) -> int | None:
    """Return another article that has, or had, the very same words."""
    row = queries("copies").find_same_text(connection, text_hash=text_hash, article_id=article_id)
    return int(row[0]) if row else None


def find_candidates(
    connection: Connection, article_id: int, hashes: Sequence[int], *, since: date, common: int, most: int
) -> list[int]:
    """Return the articles that share most of these shingles, most first.

    Args:
        connection: an open transaction.
        article_id: the article asked for, left out of the answer.
        hashes: signed 32-bit shingle hashes, the text's sketch.
        since: the first day of the look-up window.
        common: a shingle of more articles than this is boilerplate.
        most: how many articles at most.
    """
    rows = read_rows(
        connection,
        "copies",
        "find_candidates",
        article_id=article_id,
        hashes=list(hashes),
        since=since,
        common=common,
        most=most,
    )
    return [int(row["article_id"]) for row in rows]


def read_texts(connection: Connection, article_ids: Sequence[int]) -> list[StoredText]:
    """Return the texts of articles in the look-up window; an edited article has several."""
    if not article_ids:
        return []
    rows = read_rows(connection, "copies", "read_texts", article_ids=list(article_ids))
    return [
        StoredText(
            int(row["article_id"]),
            bytes(row["shingles"]),
            _local(row["published_at"], row["published_offset_minutes"]),
            row["published_precision"] == "day",
            row["first_seen_at"],
            row["copy_of"],
        )
        for row in rows
    ]


def list_copies(connection: Connection, article_id: int) -> list[int]:
    """Return the articles that are copies of one."""
    return [int(row["article_id"]) for row in read_rows(connection, "copies", "list_copies", article_id=article_id)]


def find_original(connection: Connection, article_id: int) -> int:
    """Return the earliest known of the group of copies an article belongs to; itself where it is no copy."""
    return int(queries("copies").find_original(connection, article_id=article_id)[0])


def insert_text(
    connection: Connection, version_id: int, article_id: int, day: date, shingles: bytes, hashes: Sequence[int]
) -> None:
    """Keep the shingles of a version for comparison, and let its article be found by some (signed 32-bit hashes)."""
    queries("copies").insert_text(
        connection, version_id=version_id, article_id=article_id, day=day, shingles=shingles, hashes=list(hashes)
    )


def point_copies(connection: Connection, root: int, links: Sequence[tuple[int, str, float]]) -> None:
    """Make articles copies of `root`, which is a copy of nothing from now on.

    Args:
        connection: an open transaction that holds `lock_places`.
        root: the earliest known.
        links: (article, kind, score).

    Raises:
        StoreError: at commit, where a copy would point to a copy.
    """
    named = queries("copies")
    named.delete_copy(connection, article_id=root)
    named.upsert_copy(
        connection,
        [{"article_id": article, "copy_of": root, "kind": kind, "score": score} for article, kind, score in links],
    )


def forget_texts(database: Database, before: date) -> int:
    """Drop what the look-up window no longer needs; the copies found stay. Returns the number of index rows dropped."""
    with database.transaction("forget old shingles") as connection:
        return int(queries("copies").forget_before(connection, day=before))


def _local(moment: datetime | None, offset_minutes: int | None) -> datetime | None:
    if moment is None or offset_minutes is None:
        return moment
    return moment.astimezone(timezone(timedelta(minutes=offset_minutes)))
