"""`dateline eval`: measure what you have on your own data."""

from __future__ import annotations

import typer

from app.commands import eval_topics, eval_translation

app = typer.Typer(add_completion=False, no_args_is_help=True)
app.registered_commands += eval_topics.app.registered_commands + eval_translation.app.registered_commands


@app.callback()
def root() -> None:
    """Measure taggers and translation engines on your own data.

    Example: dateline eval translation --engine google --source news.tr --reference news.en
    """
