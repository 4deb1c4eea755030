"""Many enriched articles at once, by COPY: for history, not for news (it writes no alerts)."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.model import Article, Block, Enrichment, LanguagePart, Span
from load import binarycopy as as_
from load.articles import block_rows
from load.connection import Connection, Database, queries, read_rows
from load.documents import hash_body
from load.sources import upsert_source
from load.words import Text, WordMemory

_Rows = list[tuple["Entry", dict[str, Any]]]

_STAGE = as_.Target(
    "pg_temp.article_stage", article_id=as_.bigint, canonical_url=as_.text, source_id=as_.bigint, outlet=as_.text,
    first_seen_at=as_.timestamptz, published_at=as_.timestamptz, published_offset_minutes=as_.smallint,
    published_precision=as_.text, modified_at=as_.timestamptz, current_version_id=as_.bigint, text_hash=as_.text,
)  # fmt: skip
_DOCUMENT = as_.Target(
    "document", document_id=as_.bigint, source_id=as_.bigint, url=as_.text, fetched_at=as_.timestamptz, headers=as_.jsonb,
    content_type=as_.text, body_hash=as_.text, body_size=as_.integer,
)  # fmt: skip
_DOCUMENT_BODY = as_.Target(
    "document_body", document_id=as_.bigint, fetched_at=as_.timestamptz, encoding=as_.text, body=as_.raw
)
_VERSION = as_.Target(
    "article_version", version_id=as_.bigint, article_id=as_.bigint, number=as_.integer, document_id=as_.bigint,
    created_at=as_.timestamptz, title=as_.text, lede=as_.text, body=as_.text, blocks=as_.jsonb, authors=as_.texts,
    agency=as_.text, section=as_.text, signoff=as_.text, text_hash=as_.text, lang=as_.text, lang_confidence=as_.real,
    lang_parts=as_.jsonb, relevant=as_.boolean, relevance=as_.real, reasons=as_.texts, tagger_version=as_.text,
)  # fmt: skip
_TAG = as_.Target(
    "tag", version_id=as_.bigint, topic=as_.text, score=as_.real, evidence=as_.jsonb, tagger_version=as_.text
)
_ENTITY = as_.Target(
    "entity", version_id=as_.bigint, entity_id=as_.text, name=as_.text, kind=as_.text, start_offset=as_.integer,
    end_offset=as_.integer, evidence=as_.text,
)  # fmt: skip
_FIGURE = as_.Target(
    "figure", version_id=as_.bigint, value=as_.double, low=as_.double, high=as_.double, unit=as_.text, qualifier=as_.text,
    what=as_.text, attribution=as_.text, strength=as_.text, giver=as_.text, receiver=as_.text, period=as_.text,
    denied_by=as_.text, when_words=as_.text, when_from=as_.day, when_to=as_.day, start_offset=as_.integer, end_offset=as_.integer, evidence=as_.text,
)  # fmt: skip
_DATELINE = as_.Target(
    "dateline", version_id=as_.bigint, place=as_.text, country=as_.text, country_code=as_.text, agency=as_.text,
    dateline_date=as_.day, start_offset=as_.integer, end_offset=as_.integer, evidence=as_.text, latitude=as_.double,
    longitude=as_.double, place_id=as_.text,
)  # fmt: skip
_DISPOSITION = as_.Target(
    "disposition", document_id=as_.bigint, disposition=as_.text, reason=as_.text, article_id=as_.bigint,
    version_id=as_.bigint, attempts=as_.integer, done_at=as_.timestamptz,
)  # fmt: skip
_TRANSLATION = as_.Target(
    "translation", version_id=as_.bigint, target_lang=as_.text, state=as_.text, reason=as_.text, relevance=as_.real
)
_SEARCH_TEXT = as_.Target(
    "search_text", article_id=as_.bigint, version_id=as_.bigint, at=as_.timestamptz, lang=as_.text, original=as_.raw
)


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
    _STAGE.copy(connection, lines)
    return {int(row[0]) for row in named.insert_articles(connection)}


def _copy_documents(connection: Connection, source_id: int, rows: _Rows, media_type: str) -> None:
    documents, bodies = [], []
    for entry, numbers in rows:
        url = entry.article.canonical_url or f"urn:sha256:{entry.text_hash}"
        digest = hash_body(entry.line)
        documents.append(
            (numbers["document_id"], source_id, url, entry.seen_at, "{}", media_type, digest, len(entry.line))
        )
        bodies.append((numbers["document_id"], entry.seen_at, "gzip", gzip.compress(entry.line, 1, mtime=0)))
    _DOCUMENT.copy(connection, documents)
    _DOCUMENT_BODY.copy(connection, bodies)


def _copy_versions(connection: Connection, rows: _Rows) -> None:
    lines = []
    for entry, numbers in rows:
        article, found = entry.article, entry.found
        lines.append(
            (
                numbers["version_id"], numbers["article_id"], 1, numbers["document_id"], entry.seen_at, article.title,
                article.lede, article.body, _write_blocks(article.blocks), article.authors, article.agency, article.section,
                article.signoff, entry.text_hash, found.lang, found.lang_confidence, _write_parts(found.lang_parts),
                found.relevant, found.relevance, found.reasons, found.tagger_version,
            )
        )  # fmt: skip
    _VERSION.copy(connection, lines)


def _write_blocks(blocks: Sequence[Block]) -> str:
    return json.dumps(block_rows(blocks))


def _write_parts(parts: Sequence[LanguagePart]) -> str:
    return json.dumps([{"lang": part.lang, "start": part.start, "end": part.end} for part in parts]) if parts else "[]"


def _write_spans(spans: Sequence[Span]) -> str:
    return json.dumps([{"start": s.start, "end": s.end, "text": s.text} for s in spans], ensure_ascii=False)


def _copy_findings(connection: Connection, rows: _Rows) -> None:
    tags: list[tuple[Any, ...]] = []
    entities: list[tuple[Any, ...]] = []
    figures: list[tuple[Any, ...]] = []
    datelines: list[tuple[Any, ...]] = []
    for entry, numbers in rows:
        version, found = numbers["version_id"], entry.found
        tags += [(version, t.topic, t.score, _write_spans(t.evidence), found.tagger_version) for t in found.topics]
        entities += [(version, e.id, e.name, e.kind, e.start, e.end, e.text) for e in found.entities]
        figures += [
            (version, f.value, f.low, f.high, f.unit, f.qualifier, f.what, f.attribution, f.strength, f.giver, f.receiver,
             f.period, f.denied_by, f.when_words, f.when_from, f.when_to, f.start, f.end, f.text)
            for f in found.figures
        ]  # fmt: skip
        if (d := found.dateline) is not None:
            datelines.append(
                (version, d.place, d.country, d.country_code, d.agency, d.date, d.start, d.end, d.text, d.latitude,
                 d.longitude, d.place_id)
            )  # fmt: skip
    _TAG.copy(connection, tags)
    _ENTITY.copy(connection, entities)
    _FIGURE.copy(connection, figures)
    _DATELINE.copy(connection, datelines)


def _copy_ends(connection: Connection, rows: _Rows, target_language: str) -> None:
    _DISPOSITION.copy(
        connection,
        [
            (n["document_id"], "loaded", "new, by backfill", n["article_id"], n["version_id"], 1, entry.seen_at)
            for entry, n in rows
        ],
    )
    _TRANSLATION.copy(
        connection,
        [
            (n["version_id"], target_language, "pending", "waits for its turn", entry.found.relevance)
            for entry, n in rows
            if entry.found.relevant and entry.found.wants_translation(target_language)
        ],
    )


def _copy_words(connection: Connection, rows: _Rows, memory: WordMemory) -> None:
    texts = [
        Text(
            entry.article.title or "", entry.article.body, entry.found.lang, tuple(t.topic for t in entry.found.topics)
        )
        for entry, _ in rows
    ]
    vectors = memory.make_vectors(connection, texts)
    _SEARCH_TEXT.copy(
        connection,
        [
            (n["article_id"], n["version_id"], entry.article.published_at or entry.seen_at, entry.found.lang, vector)
            for (entry, n), vector in zip(rows, vectors, strict=True)
            if vector is not None
        ],
    )
    for (_, numbers), vector in zip(rows, vectors, strict=True):
        if vector is None:
            queries("backfill").refresh_search(connection, article_id=numbers["article_id"])
