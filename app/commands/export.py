"""`dateline export`: the marts as CSV or Parquet, a file a month."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer

from core.errors import UsageError
from core.settings import read_settings

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
    from app.steps.export import FORMATS, Exported, export_marts
    from app.times import read_moment
    from core.clock import utc_now

    if form not in FORMATS:
        raise UsageError(f"there is no format {form!r}", cure=f"use {' or '.join(FORMATS)}")
    now = utc_now()
    first, last = read_moment(since, now), read_moment(until, now)

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
    written = sum(done.written for done in files)
    print(f"{written} files written, {len(files) - written} unchanged", file=sys.stderr)
