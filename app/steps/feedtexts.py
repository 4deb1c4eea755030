"""What a feed carries of whole articles: kept at the poll, and put in where a page gives no text (docs/decisions/0108)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from core.model import FeedItem
from ingest.feedtexts import TEXT_TYPE, may_stand_in, text_line, whole_texts
from load import feedtexts
from load.connection import Connection
from load.documents import NewDocument, insert_document

_FOR_ROBOTS = "robots.txt"  # what the reason of a refused link says that only a program is kept out of


def keep_feed_texts(connection: Connection, source_id: int, items: Mapping[str, FeedItem], now: datetime) -> None:
    """Keep the whole texts that a poll lists, of links that have no article of their own yet.

    Args:
        connection: the transaction of the poll; its links are noted.
        source_id: of the feed.
        items: by the canonical address of their links.
        now: the time of the poll.
    """
    whole = whole_texts(items)
    if not whole:
        return
    for url, known in feedtexts.look_up(connection, whole).items():
        if known.replaced or known.has_article:
            continue
        line = text_line(items[url])
        # Each of an outlet's feeds may have a text of its own: the first to have one is heard.
        if known.line is not None and (known.source_id != source_id or known.line == line):
            continue
        feedtexts.keep_text(connection, known.link_id, source_id, now, line)
        stand_in(connection, known.link_id)


def stand_in_at_host(connection: Connection, url: str) -> int:
    """Let the texts of links stand in that wait as their host shuts us out of one page after the other; returns how many."""
    return sum(stand_in(connection, link_id) for link_id in feedtexts.list_shut_out(connection, url))


def stand_in(connection: Connection, link_id: int, ended: tuple[str, str, bool, str | None] | None = None) -> bool:
    """Make a document of the text that the feed of a link carries, where its page gave none; returns whether that was done.

    Args:
        connection: a transaction that holds the link, or its document.
        link_id: the link.
        ended: of the page that came: how its document ends, why, whether it stands in for the page for a while, and what it
            names as its address; None: as its last page ended, or as the link did.
    """
    text = feedtexts.read_candidate(connection, link_id, TEXT_TYPE)
    if text is None:
        return False
    if ended is None and text.disposition is not None:
        ended = (text.disposition, text.reason or "", text.stands_in, text.final_url)
    refused = text.link_state == "refused" and _FOR_ROBOTS in (text.last_error or "")
    shut_out = text.is_shut_out or refused or text.link_state == "failed"
    gave_none = ended is not None and may_stand_in(ended[0], ended[1], stands_in=ended[2])
    if not text.stood_in and not gave_none and not shut_out:
        return False
    document = NewDocument(
        source_id=text.source_id,
        link_id=link_id,
        url=text.url,
        final_url=(ended[3] if ended else None) or text.url,
        body=text.line,
        fetched_at=text.seen_at,
        content_type=TEXT_TYPE,
    )
    insert_document(connection, document)
    feedtexts.note_standing(connection, link_id)
    return True
