"""`dateline ingest`: files, folders and addresses into documents; the running Airflow loads them by itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import typer

from core.errors import UsageError
from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def ingest(
    inputs: list[str] = typer.Argument(..., metavar="PATH|URL…", help="Files, folders, WARC files or web addresses."),
    now: bool = typer.Option(False, "--now", help="Also process the documents here, without waiting for Airflow."),
) -> None:
    """Store files and pages as documents, a JSON line each; a running Airflow loads them without further command.

    Fields: input, state (stored, known, refused), document_id, reason, disposition, article_id (null until it is processed).

    What was processed and is no article (an empty or binary file, a page without a text) is named on standard error, as what could
    not be stored is; what is only stored waits for Airflow, and the same command again tells what became of it.

    A WARC file (.warc, .warc.gz; also in a folder) gives one line: input, stored, known, skipped, failed. It is read page by page,
    and after an interruption from where it stopped.

    Example: dateline ingest article.txt pages/ https://example.com/news/1 CC-NEWS-20250919.warc.gz
    """
    from app.database import open_database
    from app.jsonlines import Failures
    from app.local.stack import find_running
    from app.steps.archives import find_archives
    from app.steps.collect import Collected, collect_paths, collect_urls
    from core.clock import utc_now
    from load.alerts import count_deliveries

    if not all(item.strip() for item in inputs):
        # The current folder by name is "."; an empty word is a variable of a shell that was never set.
        raise UsageError("an empty word is no file", cure="write '.' for this folder")
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
            unsent = count_deliveries(database).get("pending", 0) if find_running(settings) is None else 0
            if unsent:
                typer.echo(f"dateline ingest: {unsent} deliveries of alerts wait; `dateline up` sends them", err=True)
        waiting = sum([_tell(database, result, failures) for result in results])
        if stored_pages or waiting:
            _tell_who_decides(waiting, now=now, runs=find_running(settings) is not None)
    raise typer.Exit(failures.exit_code)


def _tell(database: Any, result: Any, failures: Any) -> bool:
    """Write the line of one input, name it where it is no article, and return whether its end is still to come."""
    from app.jsonlines import write_record
    from core.model import NO_ARTICLE
    from ingest.liveblogs import SPLIT
    from load.dispositions import read_end

    record = {
        "input": result.input,
        "state": result.state,
        "document_id": result.document_id,
        "reason": result.reason,
        "disposition": None,
        "article_id": None,
    }
    if result.document_id is not None:
        record |= read_end(database, result.document_id)
    write_record(record, sys.stdout)
    if record["disposition"] in NO_ARTICLE and not str(record["reason"]).endswith(SPLIT):
        failures(f"{result.input}: document {result.document_id} is {record['disposition']}: {record['reason']}")
    return result.document_id is not None and record["disposition"] is None


def _tell_who_decides(waiting: int, *, now: bool, runs: bool) -> None:
    if not runs and not now:
        told = "Airflow does not run here; `dateline up` or --now processes them"
    elif waiting:
        told = f"{waiting} stored, to be processed by Airflow; the same command again tells what became of them"
        told = told if runs else f"{waiting} stored and not decided yet; --now again goes on"
    else:
        return
    typer.echo(f"dateline ingest: {told}", err=True)


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
    from app.steps.collect import collect_pages
    from app.steps.process import process_documents
    from app.steps.seeding import seed_database
    from app.tasks import make_tools
    from core.clock import utc_now
    from core.resources import seeds_path
    from core.settings import Settings
    from load.connection import Database

    assert isinstance(database, Database)
    assert isinstance(settings, Settings)
    seed_database(database, seeds_path(), sources_on=settings.seed_sources)
    tools = make_tools(database, settings)
    process_documents(database, tools)
    while collect_pages(database, utc_now, settings):
        process_documents(database, tools)
