"""The store of documents: bytes as they were fetched, and the one disposition each of them ends in."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from hashlib import sha256
from typing import Any

from psycopg2 import Binary
from psycopg2.extras import Json

from core.errors import StoreError
from core.model import Disposition, FetchedPage
from load.connection import Connection, Database, queries, read_rows
from load.feedtexts import unpack_line

# Below this many bytes the gzip header costs more than it saves.
_SMALLEST_COMPRESSED = 200
_GZIP = 16 + zlib.MAX_WBITS  # zlib's way to say: with a header and a checksum
_FRESH = 4  # of a backlog so many times fewer of the newest are claimed as of the oldest
_USUAL_RATIO = 8  # of a page to what is kept of it: so much room is made at once


@dataclass(frozen=True, slots=True)
class NewDocument:
    """What a collector or a crawler brings to be kept."""

    source_id: int
    url: str
    body: bytes
    fetched_at: datetime
    final_url: str | None = None
    link_id: int | None = None
    status: int = 200
    headers: Mapping[str, str] | None = None
    content_type: str | None = None
    cut_at: int | None = None  # of a page that is larger than is read: so many bytes of it


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document as it is read back for processing."""

    document_id: int
    link_id: int | None
    source_id: int
    source_key: str
    source_name: str
    source_kind: str
    source_language: str | None
    source_country: str | None
    source_tier: int
    url: str
    final_url: str | None
    fetched_at: datetime
    content_type: str | None
    cut_at: int | None  # of a page that is larger than was read: so many bytes are kept
    listed_title: str | None  # that its link has at its source
    listed_at: datetime | None  # when it was published, as its source said when it first listed it
    first_seen_at: datetime | None  # its link, at any source
    beat_since: datetime | None  # of its link: what looks at it are counted from
    rounds: int  # of its link: how often it was asked for again hours later
    page_of: int | None  # the link of the first page of the article that its link is a further page of
    page: int | None  # which page of that it is
    live_at: datetime | None  # the newest update of the live blog that its link leads to
    feed_line: bytes | None  # of its link: the whole text that a feed carries of it (`load.feedtexts`)
    body: bytes


def document_of(page: FetchedPage, source_id: int, now: datetime, *, link_id: int | None = None) -> NewDocument:
    """Make a document of what a fetch brought.

    Args:
        page: the answer.
        source_id, link_id: where its address was seen.
        now: when it was had, where the answer does not say.
    """
    return NewDocument(
        source_id=source_id,
        link_id=link_id,
        url=page.url,
        final_url=page.final_url,
        body=page.body,
        fetched_at=page.fetched_at or now,
        status=page.status,
        headers=page.headers,
        content_type=page.headers.get("content-type"),
        cut_at=page.cut_at,
    )


def hash_body(body: bytes) -> str:
    """Return the hexadecimal SHA-256 of a document's bytes."""
    return sha256(body).hexdigest()


def insert_document(connection: Connection, document: NewDocument, *, returned: bool = False) -> int | None:
    """Keep a document and queue it; None where the same bytes from the same address are kept already.

    With `returned` they are kept all the same: the address is known to have had others in between.
    """
    named = queries("documents")
    digest = hash_body(document.body)
    document_id = named.insert_document(
        connection,
        source_id=document.source_id,
        link_id=document.link_id,
        url=document.url,
        final_url=document.final_url,
        fetched_at=document.fetched_at,
        status=document.status,
        headers=Json(dict(document.headers or {})),
        content_type=document.content_type,
        body_hash=digest,
        body_size=len(document.body),
        returned=returned,
        cut_at=document.cut_at,
    )
    if document_id is None:
        return None
    packed = gzip.compress(document.body, 6, mtime=0) if len(document.body) >= _SMALLEST_COMPRESSED else document.body
    encoding = "gzip" if packed is not document.body else "identity"
    named.insert_body(
        connection, document_id=document_id, fetched_at=document.fetched_at, encoding=encoding, body=Binary(packed)
    )
    named.insert_pending(connection, document_id=document_id)
    return int(document_id)


def newest_bodies(connection: Connection, urls: Sequence[str]) -> dict[str, bytes]:
    """Return the bytes that each of some addresses had last; those of which none are kept are left out."""
    rows = read_rows(connection, "documents", "newest_bodies", urls=list(urls))
    return {row["url"]: _unpack(row) for row in rows}


def find_copy(connection: Connection, document: NewDocument) -> int | None:
    """Return the id of the document kept with the same bytes from the same address, or None where there is none."""
    found = queries("documents").find_copy(connection, url=document.url, body_hash=hash_body(document.body))
    return None if found is None else int(found)


def claim_documents(database: Database, batch: int) -> list[tuple[int, int]]:
    """Claim up to `batch` pending documents for this connection.

    Returns:
        (document id, attempt) pairs: first the one that a worker died with before, if any, then the new ones, oldest first.
        Where more waits than a batch, of the newest a quarter as many come besides, before the others.
    """
    with database.transaction("claim documents") as connection:
        rows = queries("documents").claim_documents(connection, batch=batch, fresh=batch // _FRESH)
        ordered = sorted(rows, key=lambda row: (-row[1], not row[2], row[0]))
        return [(int(row[0]), int(row[1])) for row in ordered]


def read_document(connection: Connection, document_id: int) -> StoredDocument:
    """Read a document with its bytes.

    Raises:
        StoreError: its bytes are gone (retention), so it cannot be processed again.
    """
    rows = read_rows(connection, "documents", "read_document", document_id=document_id)
    return _stored(document_id, rows[0] if rows else {"body": None})


def read_pending(connection: Connection, document_id: int) -> StoredDocument | None:
    """Lock a claimed document for its one decision and read it; None where another connection decided or claimed it.

    Raises:
        StoreError: its bytes are gone (retention), so it cannot be processed again.
    """
    rows = read_rows(connection, "documents", "read_pending", document_id=document_id)
    return _stored(document_id, rows[0]) if rows else None


def _stored(document_id: int, row: Mapping[str, Any]) -> StoredDocument:
    if row["body"] is None:
        raise StoreError(f"the bytes of document {document_id} are no longer kept", cure="raise DATELINE_STORED_DAYS")
    plain = {field.name: row[field.name] for field in fields(StoredDocument) if field.name not in {"body", "feed_line"}}
    feed_line = None if row["feed_line"] is None else unpack_line(row["feed_line"])
    return StoredDocument(**plain, feed_line=feed_line, body=_unpack(row))


def _unpack(row: Mapping[str, Any]) -> bytes:
    packed = bytes(row["body"])
    return zlib.decompress(packed, _GZIP, _USUAL_RATIO * len(packed)) if row["encoding"] == "gzip" else packed


def lock_pending(connection: Connection, document_id: int) -> bool:
    """Lock a claimed document for its one decision; False where another connection decided or claimed it meanwhile."""
    return queries("documents").lock_pending(connection, document_id=document_id) is not None


def finish_document(
    connection: Connection,
    document_id: int,
    disposition: Disposition,
    reason: str,
    *,
    article_id: int | None = None,
    version_id: int | None = None,
    timings: Mapping[str, float] | None = None,
    may_be_repeated: bool = False,
) -> None:
    """Write the document's disposition: its one end.

    Args:
        connection: the transaction of all that it led to.
        document_id: of the document, claimed by this connection.
        disposition, reason: how it ended, and why.
        article_id, version_id: what it became, where it became anything.
        timings: seconds of each stage.
        may_be_repeated: the commit does not wait for the disk (docs/decisions/0073): after a crash of the server the document
            may be undecided again, with nothing of its end left. Not where something outside was told of it.
    """
    queries("documents").finish_document(
        connection,
        document_id=document_id,
        disposition=disposition.value,
        reason=reason[:2000],
        article_id=article_id,
        version_id=version_id,
        timings=Json(dict(timings or {})),
        may_be_repeated=may_be_repeated,
    )


def postpone_document(connection: Connection, document_id: int, reason: str, seconds: float) -> None:
    """Give a claimed document back, to be tried again after `seconds`."""
    queries("documents").postpone_document(connection, document_id=document_id, reason=reason[:2000], seconds=seconds)


def reopen_documents(
    database: Database, *, since: datetime | None, source: str | None, only_quarantined: bool = False
) -> int:
    """Queue decided documents again (replay); returns how many."""
    with database.transaction("reopen documents") as connection:
        return int(
            queries("documents").reopen_documents(
                connection, since=since, source=source, only_quarantined=only_quarantined
            )
        )


def select_documents(database: Database, *, since: datetime | None, source: str | None) -> list[int]:
    """Return the ids of the documents of a source since a time, oldest first."""
    with database.transaction("select documents") as connection:
        return [int(row[0]) for row in queries("documents").select_documents(connection, since=since, source=source)]
