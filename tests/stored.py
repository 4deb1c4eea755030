"""Pages put into a test's database, and rows read back."""

from __future__ import annotations

from datetime import UTC, datetime

from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.pages import page


def store_page(database: Database, url: str, title: str, sentences: list[str], published: str) -> None:
    """Store a page of our own writing, to be processed."""
    with database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        document = NewDocument(
            source_id=source_id,
            url=url,
            body=page(title, sentences, published=published),
            fetched_at=datetime.now(UTC),
            content_type="text/html",
        )
        assert insert_document(connection, document) is not None


def query(database: Database, statement: str) -> list[tuple[object, ...]]:
    """Run a statement in a transaction of its own and return its rows."""
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())
