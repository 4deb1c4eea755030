"""`dateline bench`: how fast pages become rows here."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from core.errors import UsageError
from core.settings import read_settings

if TYPE_CHECKING:
    from app.steps.bench import BenchReport

app = typer.Typer(add_completion=False)


@app.command()
def bench(
    pages: Path = typer.Option(None, "--pages", help="Folder of HTML or text files; the shipped documents by default."),
    repeat: int = typer.Option(10, "--repeat", min=1, help="Articles made of each page, by other words and addresses."),
    workers: int = typer.Option(1, "--workers", min=1, help="Processes at once."),
    peer_python: Path = typer.Option(None, "--peer-python", help="Python of a venv with news-please, timed beside it."),
    as_json: bool = typer.Option(False, "--json", help="Print one JSON object."),
) -> None:
    """Measure pages → committed, tagged, clustered rows without translation, in a scratch database dropped afterwards.

    The peer's venv: uv venv VENV && uv pip install --python VENV/bin/python news-please lxml_html_clean

    Example: dateline bench --pages pages/ --repeat 5 --peer-python VENV/bin/python
    """
    from app.jsonlines import write_record
    from app.steps.bench import run_bench
    from app.steps.bench_pages import read_pages
    from core.resources import seeds_path

    settings = read_settings(os.environ)
    folder = pages or seeds_path() / "articles"
    if not folder.is_dir():
        raise UsageError(f"{folder} is no folder", cure="name a folder of pages with --pages")
    report = run_bench(
        settings, read_pages(folder, settings.max_bytes), repeat=repeat, workers=workers, peer_python=peer_python
    )
    if as_json:
        write_record(report, sys.stdout)
    else:
        _show(report, workers)


def _show(report: BenchReport, workers: int) -> None:
    ends = ", ".join(f"{count} {end}" for end, count in report.dispositions.items())
    print(f"{report.pages} documents, {workers} worker{'s' if workers > 1 else ''}: {ends}; {report.copies} copies")
    print(f"{'stage':<12} {'CPU ms a document':>18} {'documents a CPU second':>24}")
    rows = {**report.stages, "worker": report.cpu, "+ Postgres": report.cpu + report.backend_cpu}
    for name, seconds in rows.items():
        print(f"{name:<12} {1000 * seconds / report.pages:>18.2f} {_rate(report.pages, seconds):>24.1f}")
    print(f"articles: {_rate(report.articles, report.cpu):.1f} a CPU second of a worker,", end=" ")
    print(f"{_rate(report.articles, report.wall):.1f} a second of wall time ({report.wall:.1f} s)")
    steps = max(1, (len(report.memory) - 1) // 8)
    print("memory of a worker, MiB by documents done:", end=" ")
    print(" ".join(f"{mib:.0f}@{done}" for done, mib in report.memory[::steps]))
    if report.peer:
        theirs = _rate(report.peer["pages"], report.peer["cpu"])
        ours = _rate(report.pages, report.cpu)
        print(f"news-please, extraction alone: {theirs:.1f} pages a CPU second ({report.peer['pages']} pages, ", end="")
        print(f"{report.peer['failed']} failed); the whole worker here: {ours / theirs:.1f} times that")


def _rate(count: int, seconds: float) -> float:
    return count / seconds if seconds else 0.0
