"""The store of texts that feeds carry of whole articles, which stand in where their pages give none (docs/decisions/0108)."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg2 import Binary

from load.connection import Connection, Database, queries, read_rows

# Pages in a row of which a host shut us out: one may be no page for programs, two say that none of its pages is.
_REFUSED = {"least_refusals": 2}


@dataclass(frozen=True, slots=True)
class KnownText:
    """What is known of a link whose feed carries its text: that text, and whether the link came to an article without it."""

    link_id: int
    replaced: bool
    source_id: int | None
    line: bytes | None
    has_article: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that may stand in: its link, and how the last page of it ended."""

    source_id: int
    seen_at: datetime
    line: bytes
    stood_in: bool
    url: str
    link_state: str
    last_error: str | None
    stands_in: bool
    is_shut_out: bool  # its page waits, as its host shut us out of others
    disposition: str | None
    reason: str | None
    final_url: str | None


def look_up(connection: Connection, canonical_urls: Iterable[str]) -> dict[str, KnownText]:
    """Return what is known of links, by address."""
    rows = read_rows(connection, "feedtexts", "look_up", urls=list(canonical_urls))
    return {
        row["canonical_url"]: KnownText(
            row["link_id"],
            row["replaced"],
            row["text_source_id"],
            None if row["line"] is None else unpack_line(row["line"]),
            row["has_article"],
        )
        for row in rows
    }


def keep_text(connection: Connection, link_id: int, source_id: int, seen_at: datetime, line: bytes) -> None:
    """Keep the text that a feed carries of a link, in the place of the one before."""
    packed = Binary(gzip.compress(line, 6, mtime=0))
    queries("feedtexts").keep(connection, link_id=link_id, source_id=source_id, seen_at=seen_at, line=packed)


def read_candidate(connection: Connection, link_id: int, text_type: str) -> Candidate | None:
    """Lock and return the text of a link none of whose pages came to an article; None: there is none.

    Args:
        text_type: the content type of documents made of such texts.
    """
    rows = read_rows(connection, "feedtexts", "read_candidate", link_id=link_id, text_type=text_type, **_REFUSED)
    if not rows:
        return None
    told: dict[str, Any] = {**rows[0], "line": unpack_line(rows[0]["line"])}
    return Candidate(**told)


def list_shut_out(connection: Connection, url: str) -> list[int]:
    """Lock and return the links that wait as the host of an address shut us out of its pages, and that have a text."""
    rows = read_rows(connection, "feedtexts", "list_shut_out", url=url, **_REFUSED)
    return [int(row["link_id"]) for row in rows]


def note_standing(connection: Connection, link_id: int) -> None:
    """Note that the text of a link stands in for its page."""
    queries("feedtexts").note_standing(connection, link_id=link_id)


def end_with_page(connection: Connection, link_id: int, page_at: datetime) -> None:
    """Note that the page of a link has given its article, and when it was had."""
    queries("feedtexts").end_with_page(connection, link_id=link_id, page_at=page_at)


def is_replaced(connection: Connection, link_id: int) -> bool:
    """Tell whether a text stood in for a page that has given its own since."""
    return bool(queries("feedtexts").is_replaced(connection, link_id=link_id))


def forget_kept(database: Database, before: datetime) -> int:
    """Forget the texts from before a time that never stood in; returns how many."""
    with database.transaction("forget texts of feeds") as connection:
        return int(queries("feedtexts").forget_kept(connection, before=before))


def unpack_line(packed: Any) -> bytes:
    """Return a line as it was before it was packed."""
    return gzip.decompress(bytes(packed))
