"""`dateline replay`: a stage again over stored documents, without the network."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime

import typer

from core.errors import UsageError
from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def replay(
    stage: str = typer.Option("enrich", "--stage", help="extract (and all after it), enrich, or quarantined."),
    since: str = typer.Option(None, "--since", help="Only documents fetched since, ISO 8601."),
    source: str = typer.Option(None, "--source", help="Only this source's key."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Show what extract would change, and write nothing."),
) -> None:
    """Run a stage again over stored documents, without the network.

    Example: dateline replay --stage extract --since 2026-01-01 --dry-run
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from app.steps import replay as steps
    from app.tasks import make_tools

    settings = read_settings(os.environ)
    moment = _read_time(since)
    if stage not in steps.STAGES:
        raise UsageError(f"there is no stage {stage!r}", cure=f"stages are {', '.join(steps.STAGES)}")
    if dry_run and stage != "extract":
        raise UsageError("--dry-run is for --stage extract", cure="leave it out, or use --stage extract")
    with open_database(settings, name="dateline replay") as database:
        if dry_run:
            for change in steps.preview_extract(database, since=moment, source=source):
                write_record(change, sys.stdout)
            return
        tools = make_tools(database, settings)
        write_record(dict(steps.replay(database, tools, stage=stage, since=moment, source=source)), sys.stdout)


def _read_time(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--since {text!r} is no ISO 8601 time", cure="write it like 2026-01-31") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
