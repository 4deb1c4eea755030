"""The store of copies, and of the shingles by which any worker finds them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from core.model import Figure
from load.connection import Connection, Database, local_time, queries, read_prepared, read_rows
from load.history import read_figure
from load.places import GROUPS, PlacesMovedError, as_array, short_key, take_locks


@dataclass(frozen=True, slots=True)
class StoredText:
    """One known text: its shingles and numbers as little-endian 32-bit hashes, its times and outlet, and what its article is a copy of.

    `published` carries the publisher's own offset.
    """

    article_id: int
    shingles: bytes
    published: datetime | None
    day_only: bool
    first_seen_at: datetime
    copy_of: int | None
    numbers: bytes
    outlet: str
    version_id: int


@dataclass(frozen=True, slots=True)
class KnownTexts:
    """What a text may repeat: the candidates, and the earliest of the groups they belong to."""

    candidates: list[StoredText]
    roots: list[StoredText]


def hold_roots(connection: Connection, roots: Iterable[int], *, own: int | None) -> None:
    """Keep groups of copies as they were read, to the end of the transaction.

    Args:
        connection: a transaction that holds `load.places.lock_places`.
        roots: the earliest of each group that is to change.
        own: an edited article taken for one that has no copies and is none.

    Raises:
        PlacesMovedError: one of them was regrouped before it was held.
    """
    held = sorted({*roots, *([] if own is None else [own])})
    take_locks(connection, [(GROUPS, short_key(root)) for root in held])
    if queries("copies").count_moved(connection, roots=held, own=own):
        raise PlacesMovedError("a group of copies")


def find_known(
    connection: Connection,
    article_id: int,
    hashes: Sequence[int],
    text_hash: str,
    *,
    since: date,
    common: int,
    most: int,
) -> KnownTexts:
    """Return the texts that share most of these shingles, or have the very same words, with the earliest of their groups.

    Args:
        connection: an open transaction.
        article_id: the article asked for, left out of the answer.
        hashes: the text's sketch, 32-bit hashes.
        text_hash: of its words; who has, or had, the very same is among the candidates.
        since: the first day of the look-up window.
        common: a shingle of more articles than this is boilerplate.
        most: how many articles at most by shingles.
    """
    rows = read_prepared(
        connection,
        "copies",
        "find_known",
        article_id=article_id,
        hashes=as_array(hashes),
        text_hash=text_hash,
        since=since,
        common=common,
        most=most,
    )
    candidates = [_stored(row) for row in rows if row[-1]]
    return KnownTexts(candidates, [_stored(row) for row in rows if not row[-1]])


def read_texts(connection: Connection, article_ids: Sequence[int]) -> list[StoredText]:
    """Return the texts of articles in the look-up window; an edited article has several."""
    if not article_ids:
        return []
    with connection.cursor() as cursor:
        cursor.execute(queries("copies").read_texts.sql, {"article_ids": list(article_ids)})
        return [_stored(row) for row in cursor.fetchall()]


def _stored(row: tuple[Any, ...]) -> StoredText:
    article, shingles, published, offset, precision, first_seen, copy_of, numbers, outlet, version, _ = row
    return StoredText(
        int(article),
        bytes(shingles),
        local_time(published, offset),
        precision == "day",
        first_seen,
        copy_of,
        bytes(numbers),
        outlet,
        int(version),
    )


def read_bodies(connection: Connection, version_ids: Sequence[int]) -> dict[int, str]:
    """Return the bodies of versions by their identifiers; of what is gone there is none."""
    if not version_ids:
        return {}
    rows = read_rows(connection, "copies", "read_bodies", version_ids=list(version_ids))
    return {int(row["version_id"]): str(row["body"]) for row in rows}


def list_copies(connection: Connection, article_id: int) -> list[int]:
    """Return the articles that are copies of one."""
    return [int(row["article_id"]) for row in read_rows(connection, "copies", "list_copies", article_id=article_id)]


def find_original(connection: Connection, article_id: int) -> int:
    """Return the earliest known of the group of copies an article belongs to; itself where it is no copy."""
    return int(queries("copies").find_original(connection, article_id=article_id)[0])


def insert_text(
    connection: Connection,
    version_id: int,
    article_id: int,
    day: date,
    shingles: bytes,
    hashes: Sequence[int],
    *,
    numbers: bytes,
) -> None:
    """Keep the shingles and numbers of a version for comparison, and let its article be found by some (32-bit hashes)."""
    read_prepared(
        connection,
        "copies",
        "insert_text",
        version_id=version_id,
        article_id=article_id,
        day=day,
        shingles=shingles,
        hashes=as_array(hashes),
        numbers=numbers,
    )


@dataclass(frozen=True, slots=True)
class OlderText:
    """A text whose shingles are of an older form, and the day it is found by."""

    version_id: int
    article_id: int
    day: date
    body: str


def read_older(connection: Connection, most: int) -> list[OlderText]:
    """Return the newest texts whose shingles are of an older form, and hold them to the end of the transaction.

    Args:
        connection: an open transaction.
        most: how many; those that another one holds are left to it.
    """
    return [OlderText(**row) for row in read_rows(connection, "copies", "read_older", most=most)]


def rewrite_text(connection: Connection, text: OlderText, shingles: bytes, hashes: Sequence[int]) -> None:
    """Put shingles of today's form in the place of older ones, and let the article be found by some of them, too.

    Args:
        connection: the transaction that holds the text.
        text: the text.
        shingles: distinct sorted 32-bit hashes, little-endian.
        hashes: its sketch.
    """
    queries("copies").rewrite_text(
        connection,
        version_id=text.version_id,
        article_id=text.article_id,
        day=text.day,
        shingles=shingles,
        hashes=as_array(hashes),
    )


def point_copies(connection: Connection, root: int, links: Sequence[tuple[int, str, float]]) -> None:
    """Make articles copies of `root`, which is a copy of nothing from now on.

    Args:
        connection: an open transaction that holds these groups (`hold_roots`).
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


def first_of_group(connection: Connection, root: int) -> int:
    """Return which article of a group of copies came to us first, by its earliest."""
    return int(queries("copies").first_of_group(connection, root=root))


@dataclass(frozen=True, slots=True)
class Pair:
    """A copy and its original as they read now: title and body, and the figures of the body."""

    article_id: int
    copy_of: int
    lang: str
    text: str
    figures: tuple[Figure, ...]
    original_text: str
    original_figures: tuple[Figure, ...]


def read_pairs(connection: Connection, article_id: int) -> list[Pair]:
    """Return the pairs of copy and original that an article is one of."""
    return [
        Pair(
            row["article_id"],
            row["copy_of"],
            row["lang"],
            row["text"],
            tuple(map(read_figure, row["figures"])),
            row["original_text"],
            tuple(map(read_figure, row["original_figures"])),
        )
        for row in read_rows(connection, "copies", "read_pairs", article_id=article_id)
    ]


def write_denials(connection: Connection, articles: Sequence[int], rows: Sequence[dict[str, Any]]) -> None:
    """Put what copies deny of their originals in the place of what was known of it.

    Args:
        connection: an open transaction.
        articles: the copies that were compared, also those without a difference.
        rows: of the table `copy_denial`.
    """
    named = queries("copies")
    named.delete_denials(connection, articles=list(articles))
    if rows:
        named.insert_denial(connection, list(rows))


def forget_texts(database: Database, before: date) -> int:
    """Drop what the look-up window no longer needs; the copies found stay. Returns the number of index rows dropped."""
    with database.transaction("forget old shingles") as connection:
        return int(queries("copies").forget_before(connection, day=before))
