"""What a better extractor changes in what is loaded: versions put right in place, and articles that were none withdrawn."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from psycopg2.extras import Json

from core.model import Article, Disposition
from load.connection import Connection, queries, read_rows


def read_loaded(connection: Connection, document_id: int) -> dict[str, Any] | None:
    """Return the version a document was loaded as and its article's times and address, or None; the version is locked."""
    rows = read_rows(connection, "corrections", "read_loaded", document_id=document_id)
    return rows[0] if rows else None


def correct_version(connection: Connection, stored: dict[str, Any], article: Article, text_hash: str) -> None:
    """Put what is extracted now in the place of what was extracted before; the publisher changed nothing.

    Args:
        connection: within the transaction that read `stored`.
        stored: what `read_loaded` returned.
        article: the present extraction of the same document.
        text_hash: `core.text.hash_text` of its title and body.
    """
    named = queries("corrections")
    named.correct_version(
        connection,
        version_id=stored["version_id"],
        title=article.title,
        lede=article.lede,
        body=article.body,
        blocks=Json([asdict(block) for block in article.blocks]),
        authors=list(article.authors),
        agency=article.agency,
        section=article.section,
        signoff=article.signoff,
        text_hash=text_hash,
    )
    if stored["is_current"]:
        offset = article.published_at.utcoffset() if article.published_at else None
        named.correct_article(
            connection,
            article_id=stored["article_id"],
            text_hash=text_hash,
            canonical_url=article.canonical_url,
            published_at=article.published_at,
            published_offset_minutes=int(offset.total_seconds() // 60) if offset is not None else None,
            published_precision=article.published_precision.value,
            modified_at=article.modified_at,
        )
    if (stored["title"], stored["body"]) != (article.title, article.body):
        named.translate_again(connection, version_id=stored["version_id"])


def withdraw_article(connection: Connection, stored: dict[str, Any], document_id: int) -> bool:
    """Remove an article that was none; False where an alert, a copy or another document rests on it, and it stays."""
    return (
        queries("corrections").withdraw_article(connection, article_id=stored["article_id"], document_id=document_id)
        is not None
    )


def decide_again(connection: Connection, document_id: int, disposition: Disposition | None, reason: str) -> None:
    """Write a decided document's reason again, and its disposition where it is another now."""
    queries("corrections").decide_again(
        connection,
        document_id=document_id,
        disposition=disposition.value if disposition else None,
        reason=reason[:2000],
    )


def reopen_document(connection: Connection, document_id: int) -> None:
    """Queue one decided document again."""
    queries("corrections").reopen_document(connection, document_id=document_id)
