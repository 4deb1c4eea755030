"""`dateline ingest`: files, folders and addresses into documents; the running Airflow loads them by itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def ingest(
    inputs: list[str] = typer.Argument(..., metavar="PATH|URL…", help="Files, folders, WARC files or web addresses."),
    now: bool = typer.Option(False, "--now", help="Also process the documents here, without waiting for Airflow."),
) -> None:
    """Store files and pages as documents, a JSON line each; a running Airflow loads them without further command.

    Fields: input, state (stored, known, refused), document_id, reason, disposition, article_id (null until it is processed).

    A WARC file (.warc, .warc.gz; also in a folder) gives one line: input, stored, known, skipped, failed. It is read page by page,
    and after an interruption from where it stopped.

    Example: dateline ingest article.txt pages/ https://example.com/news/1 CC-NEWS-20250919.warc.gz
    """
    from app.database import open_database
    from app.jsonlines import Failures, write_record
    from app.local.stack import find_running
    from app.steps.archives import find_archives
    from app.steps.collect import Collected, collect_paths, collect_urls
    from core.clock import utc_now
    from load.alerts import count_deliveries
    from load.documents import find_document

    settings = read_settings(os.environ)
    failures = Failures("ingest")
    paths = [Path(item) for item in inputs if "://" not in item]
    archives = list(find_archives(paths))
    paths = [path for path in paths if path not in archives]
    urls = [item for item in inputs if "://" in item]
    results: list[Collected] = []
    with open_database(settings, name="dateline ingest") as database:
        for result in (
            *collect_paths(database, paths, utc_now, max_bytes=settings.max_bytes),
            *collect_urls(database, urls, utc_now, settings),
        ):
            results.append(result)
            if result.state == "refused":
                failures(result.reason)
        stored_pages = sum(_ingest_archive(database, path, settings.max_bytes, failures) for path in archives)
        if now:
            _process(database, settings)
            waiting = count_deliveries(database).get("pending", 0) if find_running(settings) is None else 0
            if waiting:
                typer.echo(f"dateline ingest: {waiting} deliveries of alerts wait; `dateline up` sends them", err=True)
        for result in results:
            known = find_document(database, result.body_hash) if result.body_hash else None
            record = {
                "input": result.input,
                "state": result.state,
                "document_id": result.document_id,
                "reason": result.reason,
                "disposition": None,
                "article_id": None,
            }
            if known:
                record |= {"document_id": known["document_id"], "disposition": known["disposition"]}
                record |= {"article_id": known["article_id"], "reason": known["reason"]}
            write_record(record, sys.stdout)
        if (
            not now
            and (stored_pages or any(result.state == "stored" for result in results))
            and find_running(settings) is None
        ):
            typer.echo("dateline ingest: Airflow does not run here; `dateline up` or --now processes them", err=True)
    raise typer.Exit(failures.exit_code)


def _ingest_archive(database: Any, path: Path, max_bytes: int, failures: Any) -> int:
    """Store the pages of a WARC file, write its line, and return how many are new."""
    from app.jsonlines import write_record
    from app.steps.archives import collect_archive
    from core.clock import utc_now
    from core.errors import InputError

    shown = sys.stderr.isatty()

    def progress(read: int, size: int) -> None:
        if shown:
            print(f"\r{path.name}: {read * 100 // max(size, 1)} %", end="", file=sys.stderr, flush=True)

    try:
        done = collect_archive(
            database,
            path,
            utc_now,
            max_bytes=max_bytes,
            failed=lambda message: failures(f"{path}: {message}"),
            progress=progress,
        )
    except InputError as error:
        failures(str(error))
        return 0
    if shown:
        print(file=sys.stderr)
    counts = {name: done[name] for name in ("stored", "known", "skipped", "failed")}
    write_record({"input": str(path), **counts, "reason": "read before" if done["read before"] else ""}, sys.stdout)
    return done["stored"]


def _process(database: object, settings: object) -> None:
    from app.steps.process import process_documents
    from app.steps.seeding import seed_database
    from app.tasks import make_tools
    from core.resources import seeds_path
    from core.settings import Settings
    from load.connection import Database

    assert isinstance(database, Database)
    assert isinstance(settings, Settings)
    seed_database(database, seeds_path(), sources_on=settings.seed_sources)
    process_documents(database, make_tools(database, settings))
