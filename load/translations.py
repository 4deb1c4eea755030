"""The store of translations: the queue of what is to be translated, and the memory of what was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from psycopg2.extras import Json

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


def claim_translations(database: Database, batch: int) -> list[dict[str, Any]]:
    """Claim up to `batch` pending translations, the most relevant first, for this connection."""
    with database.transaction("claim translations") as connection:
        rows = read_rows(connection, "translations", "claim_translations", batch=batch)
    return sorted(rows, key=lambda row: (-row["relevance"], row["translation_id"]))


def finish_translation(
    database: Database,
    translation_id: int,
    *,
    state: str,
    reason: str,
    title: str | None,
    body: str | None,
    engines: Sequence[str],
    problems: int,
    wait: float,
) -> None:
    """Write how far a translation has come; one that is still pending is free again after `wait` seconds."""
    with database.transaction("record a translation") as connection:
        queries("translations").finish_translation(
            connection,
            translation_id=translation_id,
            state=state,
            reason=reason[:1000],
            title=title,
            body=body,
            engines=list(engines),
            problems=problems,
            wait=wait,
        )


@dataclass(frozen=True, slots=True)
class MemoryKey:
    """What a translation memory is asked for: a language pair and the version of the glossary."""

    source_lang: str
    target_lang: str
    glossary_version: str


def recall_segment(database: Database, key: MemoryKey, source: str) -> list[dict[str, Any]]:
    """Return the known targets of a sentence, a translator's first: engine, model, target, problems."""
    with database.transaction("ask the translation memory") as connection:
        return read_rows(connection, "translations", "recall_segment", source_hash=hash_source(source), **asdict(key))


def keep_segment(
    database: Database,
    key: MemoryKey,
    *,
    engine: str,
    model: str,
    source: str,
    target: str,
    problems: list[dict[str, str]],
) -> None:
    """Keep one target of a sentence, in a transaction of its own: what was paid for is never lost."""
    with database.transaction("keep a segment") as connection:
        queries("translations").keep_segment(
            connection,
            source_hash=hash_source(source),
            engine=engine,
            model=model,
            source=source,
            target=target,
            problems=Json(problems),
            **asdict(key) | ({"glossary_version": ""} if engine == "human" else {}),
        )


def hash_source(source: str) -> str:
    """Return the hexadecimal SHA-256 of a sentence as it stands, but for white space."""
    return sha256(" ".join(source.split()).encode()).hexdigest()
