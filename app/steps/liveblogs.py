"""Live blogs: each update a document, and so an article, of its own (docs/decisions/0098)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import islice

from core.model import Article
from ingest.liveblogs import UPDATE_TYPE, is_same_update, summary_of, update_line
from ingest.revisits import next_look
from load import links
from load.connection import Connection
from load.documents import NewDocument, StoredDocument, insert_document, newest_bodies
from transform.enrichment import Enricher

_FEW = 5  # updates; a blog is often had when it has just begun


def is_near(enricher: Enricher, blog: Article) -> bool:
    """Tell whether a live blog runs on North Korea, Russia or the war: its headline names one of them, or two updates do; of few one.

    What a front's diary tells of North Korea comes in an update of the evening, when nothing of the morning was on the beat.
    """
    texts = (f"{update.title or ''} {update.text}" for update in blog.updates)
    named = (enricher.names_a_side(enricher.name_entities(text)) for text in texts)
    return enricher.names_a_side(enricher.name_entities(blog.title or "")) or sum(islice(filter(None, named), 2)) >= (
        2 if len(blog.updates) > _FEW else 1
    )


def keep_updates(
    connection: Connection,
    document: StoredDocument,
    blog: Article,
    now: datetime,
    hours: Sequence[float],
    *,
    near: bool = False,
) -> int:
    """Keep the updates of a live blog as documents, those that are new or changed; returns how many.

    Args:
        connection: the transaction of the page's document.
        document: the page.
        blog: as extracted from it, with its updates.
        now: the present moment.
        hours: after which articles on the beat are looked at again.
        near: it may come to be on the beat, and is looked at as if it were.
    """
    # What stands above them, then the oldest first: they are processed, and ring, in that order.
    summary = summary_of(blog)
    updates = [*([summary] if summary else []), *reversed(blog.updates)]
    lines = [update_line(update, blog, document.final_url or document.url) for update in updates]
    known, kept = newest_bodies(connection, [address for address, _ in lines]), 0
    for address, line in lines:
        if address in known and is_same_update(known[address], line):
            continue
        new = NewDocument(
            source_id=document.source_id,
            link_id=document.link_id,
            url=address,
            body=line,
            fetched_at=document.fetched_at,
            content_type=UPDATE_TYPE,
        )
        kept += insert_document(connection, new, returned=address in known) is not None
    if document.link_id is not None:
        times = [update.published_at for update in blog.updates if update.published_at is not None]
        live_at = max(times, default=document.fetched_at)
        begin = document.beat_since or document.fetched_at
        look_at = next_look(begin, now, hours, live_at)
        links.note_live(connection, document.link_id, live_at, look_at, begin if near else None)
    return kept
