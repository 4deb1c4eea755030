"""`dateline down`: stop the local stack."""

from __future__ import annotations

import os

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def down() -> None:
    """Stop the Airflow and the embedded Postgres that `dateline up` started.

    Example: dateline down
    """
    from app.local.claim import hold_stop
    from app.local.stack import stop_stack

    settings = read_settings(os.environ)
    with hold_stop(settings, lambda told: typer.echo(f"dateline down: {told}", err=True)):
        stopped = stop_stack(settings)
    typer.echo(f"stopped {' and '.join(stopped)}" if stopped else "nothing was running")
