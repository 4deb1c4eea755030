"""`dateline eval`: measure what you have on your own data."""

from __future__ import annotations

import typer

from app.commands import eval_topics, eval_translation

app = typer.Typer(no_args_is_help=True, help="Measure taggers and translation engines on your own data.")
app.registered_commands += eval_topics.app.registered_commands + eval_translation.app.registered_commands


@app.callback()
def root() -> None:
    """Measure taggers and translation engines on your own data."""
