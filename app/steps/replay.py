"""Run a stage again from stored documents, without the network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from app.steps.pages import extract_pages, is_further
from app.steps.process import extract_document, process_documents
from app.steps.tools import ProcessTools
from core.errors import UsageError
from core.model import Article, Disposition
from core.resources import seeds_path
from core.text import hash_text
from core.times import day_or_moment, published_moment
from load import articles, corrections, documents, translations
from load.connection import Connection, Database
from load.dispositions import read_disposition
from load.documents import StoredDocument
from transform.places import Places, read_places

STAGES = ("extract", "enrich", "quarantined")
_OF_VERSION = ("title", "lede", "body", "authors", "agency", "section", "signoff", "blocks")
_OF_ARTICLE = ("canonical_url", "published_at", "published_precision", "modified_at")
# Ends that say "an article we had already": extraction cannot tell them from a new one, and need not.
_HAD_ALREADY = {"duplicate", "unchanged"}


@dataclass(frozen=True, slots=True)
class Change:
    """What a stage would change in one field of one stored document; `old` and `new` as JSON writes them."""

    document_id: int
    url: str
    field: str
    old: Any
    new: Any


def replay(
    database: Database, tools: ProcessTools, *, stage: str, since: datetime | None, source: str | None
) -> Counter[str]:
    """Run `stage` again over the documents of `source` fetched since `since`.

    Args:
        database: where the documents are.
        tools: as for processing.
        stage: "extract" (and all after it), "enrich" (tags, figures), or "quarantined" (only what was set aside).
        since: the earliest time of fetching, or None for all.
        source: a source's key, or None for all.

    Returns:
        For "extract" how many versions were `corrected` or the `same`, articles `withdrawn` (or `kept`, where something
        rests on them), and how those ended that were decided anew.

    Raises:
        UsageError: there is no such stage.
    """
    if stage not in STAGES:
        raise UsageError(f"there is no stage {stage!r}", cure=f"stages are {', '.join(STAGES)}")
    if stage == "enrich":
        return _enrich_again(database, tools, since, source)
    if stage == "extract":
        done = _extract_again(database, tools, since, source)
    else:
        reopened = documents.reopen_documents(database, since=since, source=source, only_quarantined=True)
        done = Counter({"reopened": reopened})
    return done + process_documents(database, tools, budget=float("inf"))


def _enrich_again(database: Database, tools: ProcessTools, since: datetime | None, source: str | None) -> Counter[str]:
    done: Counter[str] = Counter()
    for row in articles.read_versions(database, since=since, source=source):
        found = tools.enricher.enrich(
            row["body"],
            title=row["title"],
            lang=row["lang"],
            published=published_moment(row),
            signoff=row["signoff"],
        )
        with database.transaction(f"replace what was found in version {row['version_id']}") as connection:
            articles.replace_findings(connection, row["version_id"], found)
            translations.requeue_translation(connection, row["version_id"], found, tools.target_language)
        done["enriched"] += 1
    return done


def _extract_again(database: Database, tools: ProcessTools, since: datetime | None, source: str | None) -> Counter[str]:
    done: Counter[str] = Counter()
    for document_id in documents.select_documents(database, since=since, source=source):
        known = read_disposition(database, document_id)
        with database.transaction(f"extract document {document_id} again") as connection:
            document = documents.read_document(connection, document_id)
            stored = corrections.read_loaded(connection, document_id)
            article = _extract(connection, document, stored, tools.enricher.places)
            if stored is not None:
                done[_correct(connection, tools, document, stored, article)] += 1
            elif known != "pending" and _ends_otherwise(known, document, article):
                corrections.reopen_document(connection, document_id)
                done["reopened"] += 1
            else:
                done["same"] += 1
    return done


def _correct(
    connection: Connection, tools: ProcessTools, document: StoredDocument, stored: dict[str, Any], article: Article
) -> str:
    document_id = document.document_id
    if article.disposition is not Disposition.ARTICLE:
        if corrections.withdraw_article(connection, stored, document_id):
            corrections.decide_again(connection, document_id, article.disposition, article.reason)
            return "withdrawn"
        reason = f"{article.reason}; article {stored['article_id']} stays, as something rests on it"
        corrections.decide_again(connection, document_id, None, reason)
        return "kept"
    changed = [field for field, _, _ in _compare(stored, article)]
    if not changed:
        return "same"
    corrections.correct_version(connection, stored, article, hash_text(f"{article.title or ''}\n{article.body}"))
    found = tools.enricher.enrich(
        article.body,
        title=article.title,
        lang=article.lang_declared,
        source_lang=document.source_language,
        published=day_or_moment(article.published_at, article.published_precision),
        signoff=article.signoff,
    )
    articles.replace_findings(connection, stored["version_id"], found)
    translations.requeue_translation(connection, stored["version_id"], found, tools.target_language)
    corrections.decide_again(connection, document_id, None, f"corrected by replay: {', '.join(changed)}")
    return "corrected"


def _extract(
    connection: Connection, document: StoredDocument, stored: dict[str, Any] | None, places: Places
) -> Article:
    """Extract again what a document was loaded as: alone, or with the other pages of its article."""
    if stored is not None and stored["pages"]:
        return extract_pages(connection, stored["pages"], lambda one: extract_document(one, places))
    return extract_document(document, places)


def _ends_otherwise(known: str, document: StoredDocument, article: Article) -> bool:
    if is_further(document, article):
        return False  # what came of it is decided by the pages before it
    if article.disposition is Disposition.ARTICLE:
        return known not in _HAD_ALREADY
    return known != article.disposition.value


def preview_extract(database: Database, *, since: datetime | None, source: str | None) -> Iterator[Change]:
    """Yield what the present extractor would change in stored documents, writing nothing."""
    places = read_places(seeds_path() / "gazetteer")
    for document_id in documents.select_documents(database, since=since, source=source):
        known = read_disposition(database, document_id)
        with database.transaction(f"read document {document_id}") as connection:
            document = documents.read_document(connection, document_id)
            stored = corrections.read_loaded(connection, document_id)
            article = _extract(connection, document, stored, places)
        url = document.final_url or document.url
        is_article = article.disposition is Disposition.ARTICLE
        if stored is not None and is_article:
            for field, old, new in _compare(stored, article):
                yield Change(document_id, url, field, old, new)
        elif stored is not None or (known != "pending" and _ends_otherwise(known, document, article)):
            end = "article" if is_article else f"{article.disposition.value}: {article.reason}"
            yield Change(document_id, url, "disposition", known, end)


def _compare(stored: dict[str, Any], article: Article) -> Iterator[tuple[str, Any, Any]]:
    """Yield each field that extraction now gives otherwise than stored, with both values as JSON writes them."""
    fields = _OF_VERSION + (_OF_ARTICLE if stored["is_current"] else ())
    for field in fields:
        old, new = _plain(stored[field]), _plain(getattr(article, field))
        # Wire text has no address of its own; what it is stored under is made of its text.
        if (old or None) != (new or None) and not (field == "canonical_url" and new is None):
            yield field, old, new


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, tuple | list):
        return [asdict(item) if hasattr(item, "__dataclass_fields__") else item for item in value]
    return value.value if hasattr(value, "value") else value
