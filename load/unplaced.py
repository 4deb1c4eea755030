"""Articles that have no place yet: history that was loaded in bulk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from load.connection import Connection, Database, local_time, queries, read_rows

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An article without a place, as placing needs it; `published` carries the publisher's own offset."""

    article_id: int
    version_id: int
    outlet: str
    text_hash: str
    seen_at: datetime
    published: datetime | None
    day_only: bool
    title: str | None
    lede: str | None
    body: str
    lang: str
    agency: str | None  # credited in the text or its dateline
    entities: Sequence[str]


def list_unplaced(database: Database) -> Iterator[tuple[int, str]]:
    """Yield (article, address) of every article without a place, in order of time, as they are when their turn comes."""
    after = datetime.min.replace(tzinfo=UTC), 0
    while True:
        with database.transaction("list the articles without a place") as connection:
            rows = read_rows(connection, "places", "list_unplaced", after_time=after[0], after_id=after[1], most=_BATCH)
        yield from ((int(row["article_id"]), row["canonical_url"]) for row in rows)
        if len(rows) < _BATCH:
            return
        after = rows[-1]["at"], rows[-1]["article_id"]


def claim_unplaced(connection: Connection, article_id: int, canonical_url: str) -> Unplaced | None:
    """Lock an article's address and read it; None where another worker has it, or it has a place by now."""
    if not queries("places").try_address(connection, canonical_url=canonical_url):
        return None
    rows = read_rows(connection, "places", "read_unplaced", article_id=article_id)
    if not rows:
        return None
    row = rows[0]
    return Unplaced(
        row["article_id"],
        row["version_id"],
        row["outlet"],
        row["text_hash"],
        row["first_seen_at"],
        local_time(row["published_at"], row["published_offset_minutes"]),
        row["published_precision"] == "day",
        row["title"],
        row["lede"],
        row["body"],
        row["lang"],
        row["agency"],
        row["entities"],
    )


def prepare_place(connection: Connection, article_id: int, origin: str) -> None:
    """Keep who the news of an article comes from, and let this transaction's commit not wait for the disk."""
    queries("places").prepare_place(connection, article_id=article_id, origin=origin)
