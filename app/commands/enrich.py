"""`dateline enrich`: texts into what they say: language, dateline, topics, entities, figures, relevance."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import typer

from app.jsonlines import Record, optional_text, require_text, run_filter, to_jsonable
from app.languages import require_language
from app.options import LINE_FILES, WORKERS
from core.errors import InputError

app = typer.Typer(add_completion=False)


@app.command()
def enrich(files: list[Path] = LINE_FILES, workers: int = WORKERS) -> None:
    """Read lines {"id","lang"?,"date"?,"title"?,"text"} and write what each text says.

    Offsets are characters of text. "date" is what "yesterday" is told from: a day, or a time with its offset. A line whose "lang" is no language ("xx") is named and left out; "" and "und" leave it open.

    Fields: id, lang, lang_confidence, lang_parts (each run {lang, start, end} of a text in several languages), dateline,
    relevant, relevance, topics, entities, figures, reasons, tagger_version.

    Example: echo '{"id": 1, "text": "Kuzey Kore 13 bin asker gönderdi."}' | dateline enrich
    """
    raise typer.Exit(run_filter("enrich", _enrich, files=files or (), workers=workers))


@cache
def _enricher() -> Any:
    from core.resources import seeds_path
    from transform.enrichment import load_enricher

    return load_enricher(seeds_path())


def _enrich(record: Record) -> Record:
    found = _enricher().enrich(
        require_text(record, "text"),
        title=optional_text(record, "title"),
        lang=_read_language(optional_text(record, "lang")),
        published=_read_date(record.get("date")),
    )
    fields: Record = to_jsonable(found)
    order = (
        "lang", "lang_confidence", "lang_parts", "dateline", "relevant", "relevance", "topics", "entities", "figures",
        "reasons", "tagger_version",
    )  # fmt: skip
    return {"id": record["id"], **{name: fields[name] for name in order}}


def _read_language(tag: str | None) -> str | None:
    """Return the language that a line names; "und" and "" name none, as what `enrich` itself wrote may be read again."""
    if not tag or not tag.strip() or tag.strip().lower() == "und":
        return None
    return require_language(tag, "lang")


def _read_date(value: Any) -> date | datetime | None:
    """Return a day, or a moment where the line gives hours."""
    if value is None or value == "":
        return None
    try:
        moment = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
        return moment if ":" in str(value) or "T" in str(value) else moment.date()
    except ValueError as error:
        raise InputError(f"'date' is {value!r}, no ISO 8601 date", cure="write it like 2025-09-19") from error
