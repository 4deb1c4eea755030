"""`dateline export`: the marts as CSV or Parquet, a file a month."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from core.errors import UsageError
from core.settings import read_settings

if TYPE_CHECKING:
    from app.steps.export import Exported

app = typer.Typer(add_completion=False)


@app.command()
def export(
    folder: Path = typer.Argument(..., help="Where to; made where absent."),
    mart: list[str] = typer.Option([], "--mart", help="Only this one (repeat; default: all, `dateline marts list`)."),
    form: str = typer.Option("parquet", "--format", help="parquet or csv."),
    since: str = typer.Option(None, "--since", help="First day: 30d, 2w or an ISO 8601 date."),
    until: str = typer.Option(None, "--until", help="The day after the last."),
) -> None:
    """Write the marts into a folder, a file a month; a second run writes only what is absent or has changed.

    The daily counts are as of their last refresh (`dateline marts refresh`).

    Example: dateline export /data/dateline --format parquet --since 2025-01-01
    """
    from app.database import open_database
    from app.steps.export import FORMATS, export_marts
    from app.times import read_range
    from core.clock import utc_now
    from load.marts import last_refresh, list_columns

    if form not in FORMATS:
        raise UsageError(f"there is no format {form!r}", cure=f"use {' or '.join(FORMATS)}")
    first, last = read_range(since, until, utc_now())
    if first and last and last.date() <= first.date():
        raise UsageError("no whole day lies between --since and --until", cure="--until is the day after the last")

    def report(done: Exported) -> None:
        state = "written" if done.written else "unchanged"
        print(f"{state:<10} {done.rows:>10} rows  {done.path}", flush=True)

    with open_database(read_settings(os.environ), name="dateline export") as database:
        files = export_marts(
            database,
            folder,
            tuple(mart),
            form=form,
            since=first.date() if first else None,
            until=last.date() if last else None,
            report=report,
        )
        names = mart or list({column.relation: None for column in list_columns(database)})
        refreshed = last_refresh(database)
    written = sum(done.written for done in files)
    print(f"{written} files written, {len(files) - written} unchanged", file=sys.stderr)
    _tell_absent(names, files, refreshed)


def _tell_absent(marts: list[str], files: list[Exported], refreshed: datetime | None) -> None:
    """Say which marts have no file, as they have no rows, and how old the daily counts are."""
    there = {done.path.parent.name for done in files}
    absent = [mart for mart in marts if mart not in there]
    if absent:
        print(f"dateline export: no rows, so no file: {', '.join(absent)}", file=sys.stderr)
    if refreshed is not None and any(mart.startswith("daily_") for mart in marts):
        when = f"{refreshed.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
        print(f"dateline export: daily counts are as of {when}; `dateline marts refresh` renews them", file=sys.stderr)
