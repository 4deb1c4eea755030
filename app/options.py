"""Options that several commands have."""

from __future__ import annotations

from typing import Any

import typer

from app.workers import usual_workers

LINE_FILES: Any = typer.Argument(
    None, metavar="FILE…", help="JSON lines, .gz or not; none, or -: standard input.", show_default=False
)
# `Any`, as typer's own functions have it: what stands as a default is no number yet.
WORKERS: Any = typer.Option(
    usual_workers,
    "--workers",
    min=1,
    show_default="one a core, 4 at most",
    help="Processes that share a long input; the lines keep their order.",
)
