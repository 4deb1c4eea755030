"""`dateline backfill`: history in bulk."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import typer

from app.jsonlines import file_lines
from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def backfill(
    files: list[Path] = typer.Argument(None, metavar="FILE…", help="JSON lines, .gz or not; none: standard input."),
    source: str = typer.Option("backfill", "--source", help="Key of the source they are said to come from."),
    processes: int = typer.Option(
        min(max(2, (os.cpu_count() or 2) // 2), 4), "--processes", min=1, max=64, help="How many load at once."
    ),
    places: bool = typer.Option(True, "--places/--no-places", help="Then find their copies and stories."),
) -> None:
    """Load articles in bulk: lines {"url","title","body","published_at",…} as `dateline extract` prints them.

    A line that also holds what `dateline enrich` finds (lang, relevant, relevance, topics, entities, figures) is loaded as it
    is; another is enriched on the way. A line whose "disposition" says that it is no article is left out and counted. When all are loaded, each is placed among copies and stories in order of time, which
    takes longer than loading (`dateline stories place` does it later). Known addresses are skipped and placed articles stay
    where they are, so a killed run is simply run again. History rings no bell: no alerts are written.

    Example: dateline extract pages/*.html | dateline backfill --source archive
    """
    from app.commands.stories import place_history
    from app.database import open_database
    from app.jsonlines import Failures
    from app.steps.backfill import backfill as run
    from app.steps.loading import History
    from core.clock import utc_now
    from core.resources import seeds_path
    from load.backfill import ensure_source
    from transform.enrichment import load_enricher

    settings = read_settings(os.environ)
    failures = Failures("backfill")
    shown = sys.stderr.isatty()
    with open_database(settings, name="dateline backfill") as database:
        history = History(
            ensure_source(database, source), source, settings.target_language, partial(load_enricher, seeds_path())
        )
        done = run(
            database,
            history,
            _lines(files or [], failures),
            clock=utc_now,
            failed=failures,
            progress=lambda count: print(f"\r{count} lines", end="", file=sys.stderr) if shown else None,
            processes=processes,
        )
        if shown:
            print(file=sys.stderr)
        left_out = f", {done['left_out']} left out that are no articles" if done["left_out"] else ""
        print(f"{done['loaded']} loaded, {done['known']} known already, {done['failed']} failed{left_out}", flush=True)
        if places:
            print(f"{place_history(database, settings, failures)} placed in copies and stories")
    raise typer.Exit(failures.exit_code)


def _lines(files: list[Path], failed: Callable[[str], None]) -> Iterator[tuple[str, bytes]]:
    if not files:
        yield from ((f"line {n}", line) for n, line in enumerate(sys.stdin.buffer, 1) if line.strip())
    for path in files:
        yield from ((f"{path}:{n}", line) for n, line in enumerate(file_lines(path, failed), 1) if line.strip())
