"""The store of articles, their versions, and what was found in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from psycopg2.extras import Json

from core.model import Article, Block, Dateline, Enrichment, Figure
from load.connection import Connection, Database, queries, read_rows


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """The article at a canonical URL, as the decider needs it."""

    article_id: int
    text_hash: str
    version_id: int
    source_id: int
    title: str | None
    body: str
    version_number: int
    lang: str
    incomplete: str | None = None
    text_from: str | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a new article or version belongs."""

    canonical_url: str
    source_id: int
    outlet: str
    document_id: int
    text_hash: str
    seen_at: datetime
    origin: str | None = None  # who the news comes from, where that has been looked for


@dataclass(frozen=True, slots=True)
class Pages:
    """Of what an article over several pages is put together.

    `documents` are those of its pages, in order; `incomplete` says which pages are lacking, and why.
    """

    documents: tuple[int, ...]
    incomplete: str | None


def note_incomplete(connection: Connection, version_id: int, incomplete: str | None) -> None:
    """Note which pages of its article the text of a version lacks, and why; None: none."""
    queries("articles").note_incomplete(connection, version_id=version_id, incomplete=incomplete)


def note_text_from(connection: Connection, version_id: int, text_from: str | None) -> None:
    """Note where the text of a version comes from; None: from its page."""
    queries("articles").note_text_from(connection, version_id=version_id, text_from=text_from)


def find_article(connection: Connection, canonical_url: str) -> KnownArticle | None:
    """Return the article at a canonical URL, by http or https, and lock that address, so that two workers agree on what is new.

    The row itself stays unlocked: whoever waits for `load.places.lock_places` must hold no row another may need.
    """
    row = queries("articles").find_article(connection, canonical_url=canonical_url)
    if row is None:
        return None
    return KnownArticle(*row)


def find_renamed(connection: Connection, link_id: int, text_hash: str) -> list[tuple[str, str]]:
    """Return the canonical URLs and texts of articles that may be the one a link leads to, under an address it had before.

    Nothing is locked: most of them are other works.
    """
    rows = read_rows(connection, "articles", "find_renamed", link_id=link_id, text_hash=text_hash)
    return [(str(row["canonical_url"]), str(row["body"])) for row in rows]


def find_at(connection: Connection, urls: Sequence[str]) -> list[tuple[str, str]]:
    """Return the canonical URLs and texts of the articles at some addresses, in the order of these; nothing is locked."""
    rows = read_rows(connection, "articles", "find_at", urls=list(urls))
    return [(str(row["canonical_url"]), str(row["body"])) for row in rows]


def find_shown(connection: Connection, article_id: int, link_id: int) -> tuple[str | None, str] | None:
    """Return the headline and text that the page of a link had last of an article; None: it was not had before."""
    row = queries("articles").find_shown(connection, article_id=article_id, link_id=link_id)
    return None if row is None else (row[0], row[1])


def note_shown(
    connection: Connection, version_id: int, link_id: int, article: Article | None, seen_at: datetime
) -> None:
    """Note what the page of a link has of an article whose text comes from another page.

    Args:
        version_id: the article's current version.
        article: as extracted from that page; None: its text is the version's.
        seen_at: when the page was fetched.
    """
    queries("articles").note_shown(
        connection,
        version_id=version_id,
        link_id=link_id,
        is_same=article is None,
        title=article.title if article else None,
        body=article.body if article else None,
        seen_at=seen_at,
    )


def has_come_from(connection: Connection, article_id: int, url: str) -> bool:
    """Tell whether a version of an article was fetched from an address."""
    return bool(queries("articles").has_come_from(connection, article_id=article_id, url=url))


def find_version_address(connection: Connection, version_id: int) -> str | None:
    """Return the address that the document of a version was asked for at; None where there is no such version."""
    found = queries("articles").find_version_address(connection, version_id=version_id)
    return None if found is None else str(found)


def is_text_since(connection: Connection, version_id: int, at: datetime, now: datetime) -> bool:
    """Tell whether the page that a version is from was had after a time and not after `now`."""
    return bool(queries("articles").is_text_since(connection, version_id=version_id, at=at, now=now))


def insert_article(connection: Connection, article: Article, placement: Placement) -> int:
    """Insert an article without a version yet and return its id."""
    return int(
        queries("articles").insert_article(
            connection,
            canonical_url=placement.canonical_url,
            source_id=placement.source_id,
            outlet=placement.outlet,
            first_seen_at=placement.seen_at,
            **_published(article),
            modified_at=article.modified_at,
            text_hash=placement.text_hash,
        )
    )


def _published(article: Article) -> dict[str, Any]:
    offset = article.published_at.utcoffset() if article.published_at else None
    return {
        "published_at": article.published_at,
        "published_offset_minutes": int(offset.total_seconds() // 60) if offset is not None else None,
        "published_precision": article.published_precision.value,
    }


def take_page_time(connection: Connection, article_id: int, article: Article) -> None:
    """Put the time of publication that a page gives in the place of the one its feed listed it with."""
    if article.published_at is not None:
        queries("articles").take_page_time(connection, article_id=article_id, **_published(article))


def block_rows(blocks: Sequence[Block]) -> list[dict[str, Any]]:
    """Return blocks as their column keeps them; `asdict` would copy each value deep."""
    return [{"kind": block.kind, "start": block.start, "end": block.end} for block in blocks]


def insert_version(
    connection: Connection,
    article_id: int,
    number: int,
    article: Article,
    found: Enrichment,
    placement: Placement,
    *,
    change: tuple[tuple[str, ...], str | None] = ((), None),
    pages: Pages | None = None,
    text_from: str | None = None,
) -> int:
    """Insert a version of an article with its headline and everything found in it; `make_current` is to follow.

    Args:
        connection: the transaction of its document.
        article_id: of the article.
        number: of the version, from 1.
        article: what was extracted.
        found: what was found in it.
        placement: where it comes from.
        change: what it changed in the version before: the reasons, and the difference by words.
        pages: of an article over several.
        text_from: where its text comes from, if not from its page.

    Returns:
        The id of the version.
    """
    version_id = int(
        queries("articles").insert_version(
            connection,
            article_id=article_id,
            number=number,
            document_id=placement.document_id,
            created_at=placement.seen_at,
            title=article.title,
            lede=article.lede,
            body=article.body,
            blocks=Json(block_rows(article.blocks)),
            authors=list(article.authors),
            agency=article.agency,
            section=article.section,
            signoff=article.signoff,
            text_hash=placement.text_hash,
            lang=found.lang,
            lang_confidence=found.lang_confidence,
            lang_parts=Json([asdict(part) for part in found.lang_parts]),
            relevant=found.relevant,
            relevance=found.relevance,
            reasons=list(found.reasons),
            tagger_version=found.tagger_version,
            change_reasons=list(change[0]),
            diff=change[1],
            pages=list(pages.documents) if pages else [],
            incomplete=pages.incomplete if pages else None,
            text_from=text_from,
        )
    )
    insert_findings(connection, version_id, found)
    return version_id


def make_current(
    connection: Connection, article_id: int, version_id: int, article: Article, placement: Placement
) -> None:
    """Make a version the one that its article reads as now.

    A known article's row is locked by it until the transaction ends: whoever still waits for another's must not have done so.
    """
    queries("articles").set_current_version(
        connection,
        article_id=article_id,
        version_id=version_id,
        text_hash=placement.text_hash,
        modified_at=article.modified_at,
        origin=placement.origin,
    )


def insert_findings(connection: Connection, version_id: int, found: Enrichment) -> None:
    """Insert dateline, topics, entities and figures of a version."""
    if not (found.dateline or found.topics or found.entities or found.figures):
        return
    topics = [
        {"topic": topic.topic, "score": topic.score, "evidence": [asdict(span) for span in topic.evidence]}
        for topic in found.topics
    ]
    entities = [
        {
            "entity_id": entity.id,
            "name": entity.name,
            "kind": entity.kind,
            "start_offset": entity.start,
            "end_offset": entity.end,
            "evidence": entity.text,
        }
        for entity in found.entities
    ]
    queries("articles").insert_findings(
        connection,
        version_id=version_id,
        tagger_version=found.tagger_version,
        datelines=Json([_dateline_row(found.dateline)] if found.dateline else []),
        tags=Json(topics),
        entities=Json(entities),
        figures=Json([_figure_row(figure) for figure in found.figures]),
    )


def replace_findings(connection: Connection, version_id: int, found: Enrichment) -> None:
    """Put what the present taggers find in the place of what earlier ones found (replay)."""
    named = queries("articles")
    named.forget_findings(connection, version_id=version_id)
    named.update_enrichment(
        connection,
        version_id=version_id,
        lang=found.lang,
        lang_confidence=found.lang_confidence,
        lang_parts=Json([asdict(part) for part in found.lang_parts]),
        relevant=found.relevant,
        relevance=found.relevance,
        reasons=list(found.reasons),
        tagger_version=found.tagger_version,
    )
    insert_findings(connection, version_id, found)
    named.refresh_search_of(connection, version_id=version_id)


def insert_headline(connection: Connection, article_id: int, title: str | None, placement: Placement) -> None:
    """Keep a headline of an article, where it has not had it before."""
    if title:
        queries("articles").insert_headline(
            connection,
            article_id=article_id,
            title=title,
            document_id=placement.document_id,
            first_seen_at=placement.seen_at,
        )


def read_article(database: Database, article_id: int) -> dict[str, Any] | None:
    """Return an article's current version with everything found in it, as plain values, or None."""
    with database.transaction("read an article") as connection:
        rows = read_rows(connection, "articles", "read_article", article_id=article_id)
    return rows[0] if rows else None


def find_by_address(database: Database, address: str) -> int | None:
    """Return the number of the article of an address, canonical or as its document was asked for, or None."""
    with database.transaction("find an article") as connection:
        rows = read_rows(connection, "articles", "find_by_address", address=address)
    return rows[0]["article_id"] if rows else None


def read_versions(database: Database, *, since: datetime | None, source: str | None) -> list[dict[str, Any]]:
    """Return the stored versions of a source since a time, for replay."""
    with database.transaction("read versions") as connection:
        return read_rows(connection, "articles", "read_versions", since=since, source=source)


def _dateline_row(dateline: Dateline) -> dict[str, Any]:
    return {
        "place": dateline.place,
        "country": dateline.country,
        "country_code": dateline.country_code,
        "agency": dateline.agency,
        "dateline_date": dateline.date.isoformat() if dateline.date else None,
        "start_offset": dateline.start,
        "end_offset": dateline.end,
        "evidence": dateline.text,
        "latitude": dateline.latitude,
        "longitude": dateline.longitude,
        "place_id": dateline.place_id,
    }


def _figure_row(figure: Figure) -> dict[str, Any]:
    row = figure.to_row()
    row["start_offset"], row["end_offset"], row["evidence"] = row.pop("start"), row.pop("end"), row.pop("text")
    return row


def list_newest(database: Database, most: int) -> list[dict[str, Any]]:
    """Return the newest articles: outlet, times, relevance, topics, title (English where there is one)."""
    with database.transaction("list the newest articles") as connection:
        return read_rows(connection, "articles", "list_newest", most=most)
