"""The store of articles over several pages: which documents are their pages, and the links by which those are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from load.connection import Connection, Database, queries, read_rows


@dataclass(frozen=True, slots=True)
class PageLink:
    """The link of a page."""

    link_id: int
    url: str
    canonical_url: str


def lock_pages(connection: Connection, canonical_url: str) -> None:
    """Lock the pages of an article to the end of the transaction, by the address of the first of them."""
    queries("pages").lock_pages(connection, canonical_url=canonical_url)


def find_link(connection: Connection, canonical_url: str) -> PageLink | None:
    """Return the link at a canonical URL, or None."""
    rows = read_rows(connection, "pages", "find_link", canonical_url=canonical_url)
    return PageLink(**rows[0]) if rows else None


def read_link(connection: Connection, link_id: int) -> PageLink:
    """Return a link."""
    return PageLink(**read_rows(connection, "pages", "read_link", link_id=link_id)[0])


def hold_links(connection: Connection, link_ids: Sequence[int], canonical_urls: Sequence[str]) -> None:
    """Lock links, their further pages and those at some addresses, before any of them is written."""
    queries("pages").hold_links(connection, link_ids=list(link_ids), canonical_urls=list(canonical_urls))


def list_pages(connection: Connection, link_id: int) -> dict[int, tuple[int, str]]:
    """Return the further pages that are known of the first page at a link: number to (link id, address)."""
    rows = read_rows(connection, "pages", "list_pages", link_id=link_id)
    return {row["page"]: (row["link_id"], row["url"]) for row in rows}


def newest_documents(connection: Connection, url: str, text_type: str, most: int = 3) -> list[int]:
    """Return the documents that an address had last, the newest first, of those whose bytes are kept; not those of `text_type`."""
    urls = [url.rstrip("/"), url.rstrip("/") + "/"]
    rows = read_rows(connection, "pages", "newest_documents", urls=urls, text_type=text_type, most=most)
    return [row["document_id"] for row in rows]


def last_pages(connection: Connection, urls: Sequence[str]) -> int:
    """Return of how many pages the article was put together last that came from some addresses; 0: never of several."""
    return int(queries("pages").last_pages(connection, urls=list(urls)) or 0)


def keep_first(
    connection: Connection,
    canonical_url: str,
    url: str,
    source_id: int,
    seen_at: datetime,
    *,
    fetched_at: datetime | None = None,
    body_hash: str | None = None,
) -> int:
    """Return the id of the link of a first page, which is made where there is none.

    Args:
        fetched_at, body_hash: of its page, where that came in another way; None: it is to be fetched.
    """
    return int(
        queries("pages").keep_first(
            connection,
            canonical_url=canonical_url,
            url=url,
            source_id=source_id,
            seen_at=seen_at,
            fetched_at=fetched_at,
            body_hash=body_hash,
        )
    )


def ask_page(
    connection: Connection,
    first_id: int,
    number: int,
    canonical_url: str,
    url: str,
    seen_at: datetime,
    wait: float = 0.0,
) -> None:
    """Note the link of a further page; it is fetched where it never was, in `wait` seconds. Nothing where it is a page of another already."""
    queries("pages").ask_page(
        connection, first_id=first_id, page=number, canonical_url=canonical_url, url=url, seen_at=seen_at, wait=wait
    )


def drop_waiting(connection: Connection, first_id: int, single: int) -> None:
    """End the links of further pages that nobody has asked for yet, as another has all of them: that numbered `single`."""
    queries("pages").drop_waiting(connection, first_id=first_id, single=single)


def recall_pages(connection: Connection, first_id: int, fetched_at: datetime) -> int:
    """Let further pages be fetched again that came long before their first page, or not at all; returns how many."""
    return int(queries("pages").recall_pages(connection, first_id=first_id, fetched_at=fetched_at))


def list_pushed(database: Database) -> list[dict[str, Any]]:
    """Return the links of pages that addresses given by hand led to and that nobody has tried yet: link_id, url, source_id."""
    with database.transaction("look for further pages") as connection:
        return read_rows(connection, "pages", "list_pushed")
