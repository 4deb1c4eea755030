"""Run a stage again from stored documents, without the network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import unified_diff

from app.steps.process import ProcessTools, extract_document, process_documents
from core.errors import UsageError
from core.model import Disposition
from load import articles, documents
from load.connection import Database

STAGES = ("extract", "enrich", "quarantined")


@dataclass(frozen=True, slots=True)
class Change:
    """What a stage would change in one stored document."""

    document_id: int
    field: str
    diff: str


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

    Raises:
        UsageError: there is no such stage.
    """
    if stage not in STAGES:
        raise UsageError(f"there is no stage {stage!r}", cure=f"stages are {', '.join(STAGES)}")
    if stage == "enrich":
        return _enrich_again(database, tools, since, source)
    reopened = documents.reopen_documents(database, since=since, source=source, only_quarantined=stage == "quarantined")
    done = process_documents(database, tools, budget=float("inf"))
    done["reopened"] = reopened
    return done


def _enrich_again(database: Database, tools: ProcessTools, since: datetime | None, source: str | None) -> Counter[str]:
    done: Counter[str] = Counter()
    for row in articles.read_versions(database, since=since, source=source):
        found = tools.enricher.enrich(
            row["body"],
            title=row["title"],
            lang=row["lang"],
            published=row["published_at"].date() if row["published_at"] else None,
            signoff=row["signoff"],
        )
        with database.transaction(f"replace what was found in version {row['version_id']}") as connection:
            articles.replace_findings(connection, row["version_id"], found)
        done["enriched"] += 1
    return done


def preview_extract(database: Database, *, since: datetime | None, source: str | None) -> Iterator[Change]:
    """Yield what the present extractor would change in stored articles, writing nothing."""
    for document_id in documents.select_documents(database, since=since, source=source):
        with database.transaction(f"read document {document_id}") as connection:
            document = documents.read_document(connection, document_id)
            stored = articles.read_version_of(connection, document_id)
        article = extract_document(document)
        if stored is None:
            if article.disposition is Disposition.ARTICLE:
                known = documents.read_disposition(database, document_id)
                if known not in {"duplicate", "unchanged"}:
                    yield Change(document_id, "disposition", f"- {known}\n+ {article.disposition.value}")
            continue
        if article.disposition is not Disposition.ARTICLE:
            yield Change(document_id, "disposition", f"- article\n+ {article.disposition.value}: {article.reason}")
            continue
        for field in ("title", "lede", "body", "agency", "section", "signoff"):
            old, new = stored[field] or "", getattr(article, field) or ""
            if old != new:
                lines = unified_diff(old.splitlines(), new.splitlines(), "stored", "present", lineterm="", n=1)
                yield Change(document_id, field, "\n".join(lines))
