"""The store of translations: the queue of what is to be translated, and the memory of what was."""

from __future__ import annotations

from core.model import Enrichment
from load.connection import Connection, Database, queries, read_rows


def insert_translation(connection: Connection, version_id: int, found: Enrichment, target_language: str) -> None:
    """Queue a version for translation; one that is in the target language already is recorded as not needed."""
    needed = found.lang != target_language
    queries("translations").insert_translation(
        connection,
        version_id=version_id,
        target_lang=target_language,
        state="pending" if needed else "not_needed",
        reason="waits for its turn" if needed else f"the article is in {target_language}",
        relevance=found.relevance,
    )


def count_translations(database: Database) -> dict[str, int]:
    """Return how many translations stand in each state."""
    with database.transaction("count translations") as connection:
        rows = read_rows(connection, "translations", "count_translations")
    return {str(row["state"]): int(row["translations"]) for row in rows}
