"""Many enriched articles at once, by COPY: for history, not for news (it writes no alerts)."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from io import StringIO
from typing import Any

from core.model import Article, Enrichment
from load.connection import Connection, Database, queries, read_rows
from load.documents import hash_body
from load.sources import upsert_source
from load.words import Text, WordMemory


@dataclass(frozen=True, slots=True)
class Entry:
    """An article with what was found in it, the line it came as, and when it was had."""

    article: Article
    found: Enrichment
    line: bytes
    text_hash: str
    seen_at: datetime


def ensure_source(database: Database, key: str) -> int:
    """Return the id of the source with this key; where there is none it is made, as one that is pushed to us."""
    with database.transaction("find the source") as connection:
        known = queries("sources").find_source(connection, key=key)
        return int(known[0]) if known else upsert_source(connection, {"key": key, "name": key, "kind": "push"})


def load_entries(
    database: Database,
    source_id: int,
    outlet: str,
    entries: Sequence[Entry],
    *,
    media_type: str,
    target_language: str,
    memory: WordMemory | None = None,
) -> list[int]:
    """Load articles whose address is not known yet, all in one transaction.

    Args:
        source_id: where they are said to come from.
        outlet: the outlet of an article without a web address.
        entries: at most a few thousand; of two with one address the first is loaded.
        media_type: of the lines, so that a replay knows how to read them.
        target_language: a relevant article in another language waits for a translation.
        memory: the spellings known from earlier calls; who loads much keeps one.

    Returns:
        The positions in `entries` of those that were loaded.
    """
    with database.transaction("load articles in bulk") as connection:
        named = queries("backfill")
        named.tune(connection)
        ids = read_rows(connection, "backfill", "reserve", count=len(entries))
        fresh = _insert_articles(connection, source_id, outlet, entries, ids)
        rows = [(entry, numbers) for entry, numbers in zip(entries, ids, strict=True) if numbers["article_id"] in fresh]
        _copy_documents(connection, source_id, rows, media_type)
        _copy_versions(connection, rows)
        _copy_findings(connection, rows)
        _copy_ends(connection, rows, target_language)
        if rows:
            _copy_words(connection, rows, memory or WordMemory())
    return [place for place, numbers in enumerate(ids) if numbers["article_id"] in fresh]


def _insert_articles(
    connection: Connection, source_id: int, outlet: str, entries: Sequence[Entry], ids: list[dict[str, Any]]
) -> set[int]:
    named = queries("backfill")
    named.make_stage(connection)
    lines = []
    for entry, numbers in zip(entries, ids, strict=True):
        article = entry.article
        published = article.published_at
        offset = published.utcoffset() if published else None
        address = article.canonical_url or f"urn:sha256:{entry.text_hash}"
        host = address.split("/", 3)[2] if address.startswith(("http://", "https://")) else outlet
        minutes = int(offset.total_seconds() // 60) if offset is not None else None
        lines.append(
            (
                numbers["article_id"], address, source_id, host, entry.seen_at, published, minutes,
                article.published_precision.value, article.modified_at, numbers["version_id"], entry.text_hash,
            )
        )  # fmt: skip
    _copy(
        connection,
        "pg_temp.article_stage (article_id, canonical_url, source_id, outlet, first_seen_at, published_at,"
        " published_offset_minutes, published_precision, modified_at, current_version_id, text_hash)",
        lines,
    )
    return {int(row[0]) for row in named.insert_articles(connection)}


def _copy_documents(
    connection: Connection, source_id: int, rows: list[tuple[Entry, dict[str, Any]]], media_type: str
) -> None:
    documents, bodies = [], []
    for entry, numbers in rows:
        url = entry.article.canonical_url or f"urn:sha256:{entry.text_hash}"
        digest = hash_body(entry.line)
        documents.append(
            (numbers["document_id"], source_id, url, entry.seen_at, "{}", media_type, digest, len(entry.line))
        )
        bodies.append((numbers["document_id"], entry.seen_at, "gzip", gzip.compress(entry.line, 1, mtime=0)))
    _copy(
        connection,
        "document (document_id, source_id, url, fetched_at, headers, content_type, body_hash, body_size)",
        documents,
    )
    _copy(connection, "document_body (document_id, fetched_at, encoding, body)", bodies)


def _copy_versions(connection: Connection, rows: list[tuple[Entry, dict[str, Any]]]) -> None:
    lines = []
    for entry, numbers in rows:
        article, found = entry.article, entry.found
        blocks = json.dumps([asdict(block) for block in article.blocks])
        lines.append(
            (
                numbers["version_id"], numbers["article_id"], 1, numbers["document_id"], entry.seen_at, article.title,
                article.lede, article.body, blocks, list(article.authors), article.agency, article.section,
                article.signoff, entry.text_hash, found.lang, found.lang_confidence,
                json.dumps([asdict(part) for part in found.lang_parts]), found.relevant, found.relevance,
                list(found.reasons), found.tagger_version,
            )
        )  # fmt: skip
    _copy(
        connection,
        "article_version (version_id, article_id, number, document_id, created_at, title, lede, body, blocks, authors,"
        " agency, section, signoff, text_hash, lang, lang_confidence, lang_parts, relevant, relevance, reasons,"
        " tagger_version)",
        lines,
    )


def _copy_findings(connection: Connection, rows: list[tuple[Entry, dict[str, Any]]]) -> None:
    tags: list[tuple[Any, ...]] = []
    entities: list[tuple[Any, ...]] = []
    figures: list[tuple[Any, ...]] = []
    datelines: list[tuple[Any, ...]] = []
    for entry, numbers in rows:
        version, found = numbers["version_id"], entry.found
        for t in found.topics:
            evidence = json.dumps([asdict(span) for span in t.evidence], ensure_ascii=False)
            tags.append((version, t.topic, t.score, evidence, found.tagger_version))
        entities += [(version, e.id, e.name, e.kind, e.start, e.end, e.text) for e in found.entities]
        figures += [
            (version, f.value, f.low, f.high, f.unit, f.qualifier, f.what, f.attribution, f.strength, f.giver, f.receiver,
             f.period, f.start, f.end, f.text)
            for f in found.figures
        ]  # fmt: skip
        if (d := found.dateline) is not None:
            datelines.append(
                (version, d.place, d.country, d.country_code, d.agency, d.date, d.start, d.end, d.text, d.latitude,
                 d.longitude, d.place_id)
            )  # fmt: skip
    _copy(connection, "tag (version_id, topic, score, evidence, tagger_version)", tags)
    _copy(connection, "entity (version_id, entity_id, name, kind, start_offset, end_offset, evidence)", entities)
    _copy(
        connection,
        "figure (version_id, value, low, high, unit, qualifier, what, attribution, strength, giver, receiver, period,"
        " start_offset, end_offset, evidence)",
        figures,
    )
    _copy(
        connection,
        "dateline (version_id, place, country, country_code, agency, dateline_date, start_offset, end_offset, evidence,"
        " latitude, longitude, place_id)",
        datelines,
    )


def _copy_ends(connection: Connection, rows: list[tuple[Entry, dict[str, Any]]], target_language: str) -> None:
    _copy(
        connection,
        "disposition (document_id, disposition, reason, article_id, version_id, attempts, done_at)",
        [
            (n["document_id"], "loaded", "new, by backfill", n["article_id"], n["version_id"], 1, entry.seen_at)
            for entry, n in rows
        ],
    )
    _copy(
        connection,
        "translation (version_id, target_lang, state, reason, relevance)",
        [
            (n["version_id"], target_language, "pending", "waits for its turn", entry.found.relevance)
            for entry, n in rows
            if entry.found.relevant and entry.found.lang != target_language
        ],
    )


def _copy_words(connection: Connection, rows: list[tuple[Entry, dict[str, Any]]], memory: WordMemory) -> None:
    texts = [
        Text(
            entry.article.title or "", entry.article.body, entry.found.lang, tuple(t.topic for t in entry.found.topics)
        )
        for entry, _ in rows
    ]
    vectors = memory.make_vectors(connection, texts)
    _copy(
        connection,
        "search_text (article_id, version_id, at, lang, original)",
        [
            (n["article_id"], n["version_id"], entry.article.published_at or entry.seen_at, entry.found.lang, vector)
            for (entry, n), vector in zip(rows, vectors, strict=True)
            if vector is not None
        ],
    )
    for (_, numbers), vector in zip(rows, vectors, strict=True):
        if vector is None:
            queries("backfill").refresh_search(connection, article_id=numbers["article_id"])


def _copy(connection: Connection, target: str, rows: Iterable[Sequence[Any]]) -> None:
    text = StringIO("".join("\t".join(map(_encode, row)) + "\n" for row in rows))
    with connection.cursor() as cursor:
        cursor.copy_expert(f"COPY {target} FROM STDIN", text)


def _escape(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
    return escaped.replace("\x00", "")


def _encode(value: Any) -> str:
    """Write one value in COPY's text format (PostgreSQL documentation, COPY, "Text Format")."""
    if isinstance(value, str):
        return _escape(value)
    if value is None:
        return "\\N"
    if isinstance(value, bool):
        return "t" if value else "f"
    if isinstance(value, bytes):
        return "\\\\x" + value.hex()
    if isinstance(value, list):
        items = ('"' + str(item).replace("\\", "\\\\").replace('"', '\\"') + '"' for item in value)
        return _escape("{" + ",".join(items) + "}")
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
