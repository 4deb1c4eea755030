"""`dateline extract`: pages and wire text into articles."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import Any

import typer

from app.jsonlines import Failures, Record, format_record, number_records, optional_text, require_text
from app.options import WORKERS
from app.workers import share
from core.errors import InputError, UsageError

_FIELDS = (
    "url", "canonical_url", "title", "lede", "body", "authors", "agency", "dateline", "published_at",
    "published_precision", "modified_at", "lang_declared", "section", "disposition", "reason", "blocks", "signoff",
)  # fmt: skip
app = typer.Typer(add_completion=False)


@app.command()
def extract(
    files: list[Path] = typer.Argument(
        None, metavar="FILE…", help="HTML or text files, .gz or not; - is standard input; none: read lines."
    ),
    url: str = typer.Option(None, "--url", help="Where the one file came from."),
    workers: int = WORKERS,
) -> None:
    """Extract articles: one JSON line a file, or a line for each {"id","url","path"} on standard input.

    Fields: id, url, canonical_url, title, lede, body, authors, agency, dateline, published_at, published_precision,
    modified_at, lang_declared, section, disposition, reason, blocks, signoff.

    Example: dateline extract page.html --url https://example.com/news/1
    """
    if url and len(files or []) != 1:
        raise UsageError("--url is where one file came from", cure="give one FILE, or lines that each name their url")
    failures = Failures("extract")
    given: Any = ((None, {"id": str(path), "url": url, "path": str(path)}) for path in files or [])
    numbered = given if files else number_records(sys.stdin, failures)
    for outcome in share(numbered, lambda one: format_record(_extract(one[1])), workers):
        number, record = outcome.given
        name = f"{record['id']}" if number is None else f"line {number}, id {record['id']!r}"
        line = outcome.made
        if isinstance(outcome.error, InputError):
            told = str(outcome.error)
            failures(told if number is None and told.startswith(name) else f"{name}: {told}")
            continue
        if outcome.error is not None:  # an error of ours ends one document, as it does in the pipeline
            reason = f"{type(outcome.error).__name__}: {outcome.error}"
            failures(f"{name}: {reason}")
            line = format_record(_quarantined(record, reason))
        sys.stdout.write(line or "")  # a full disk or a reader that went away is no fault of the document
        sys.stdout.flush()
    raise typer.Exit(failures.exit_code)


@cache
def _places() -> Any:
    from core.resources import seeds_path
    from transform.places import read_places

    return read_places(seeds_path() / "gazetteer")


def _extract(record: Record) -> Record:
    from app.files import read_file
    from app.steps.dating import date_by_address, date_by_dateline
    from core.clock import utc_now
    from core.settings import read_settings
    from ingest.extraction import extract_article
    from ingest.zones import language_of, zone_of
    from transform.dateline import find_dateline

    places = _places()
    url, content_type = optional_text(record, "url"), optional_text(record, "content_type")
    body = read_file(Path(require_text(record, "path")), read_settings(os.environ).max_bytes)
    now = utc_now()
    article = extract_article(body, url=url, content_type=content_type, fetched_at=now)
    zone = zone_of(url, None, language_of(article.title, article.lang_declared))
    article = date_by_dateline(date_by_address(article, now, zone), places, now, zone)
    day = article.published_at.date() if article.published_at else None
    return _line(record, article, find_dateline(article.body, places, signoff=article.signoff, published=day))


def _quarantined(record: Record, reason: str) -> Record:
    from core.model import Article, Disposition

    article = Article(None, None, None, None, "", disposition=Disposition.QUARANTINED, reason=reason)
    return _line(record, article, None)


def _line(record: Record, article: Any, dateline: Any) -> Record:
    return {"id": record["id"], **{n: dateline if n == "dateline" else getattr(article, n) for n in _FIELDS}}
