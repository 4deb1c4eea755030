"""`dateline status`: what runs, and how many documents, links, translations and deliveries stand where."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def status(
    as_json: bool = typer.Option(False, "--json", help="Print one JSON object."),
    aside: bool = typer.Option(
        False,
        "--aside",
        help="List what did not become an article too: links that ended or fail, documents that are none.",
    ),
    source: str | None = typer.Option(None, "--source", help="With --aside: of this source alone."),
    most: int = typer.Option(50, "--most", min=1, help="With --aside: so many at most, the newest first."),
) -> None:
    """Tell what runs, and how many documents, links, translations and deliveries stand in each state.

    Exit code 1 where Airflow or the database does not run, a part of Airflow is not healthy (yet), or a setting is wrong.

    Example: dateline status --aside
    """
    from app import status as states
    from app.jsonlines import Failures
    from app.local import stack
    from app.settingscheck import unknown_variables, wrong_settings

    settings = read_settings(os.environ)
    failures = Failures("status")
    for error in wrong_settings(settings, os.environ):
        failures(str(error))
    for finding in unknown_variables(os.environ):
        typer.echo(f"dateline status: {finding.state}{f' ({finding.cure})' if finding.cure else ''}", err=True)
    listed = states.set_aside(settings, most, source) if aside else []
    running = stack.find_running(settings)
    components = stack.health(running.port, stack.PATIENCE) if running else {}
    known = states.counts(settings)
    if as_json:
        more = {"aside": listed} if aside else {}
        told = {"running": running is not None, "airflow": components, **known, **more}
        typer.echo(json.dumps(told, ensure_ascii=False, default=str))
    else:
        typer.echo(f"airflow       {states.describe_airflow(settings, running, components)}")
        for kind, numbers in known.items():
            typer.echo(f"{kind:<13} {', '.join(f'{number} {state}' for state, number in numbers.items()) or 'none'}")
        if not known:
            typer.echo("database      does not run; `dateline up` starts it")
        for row in listed:
            typer.echo(_aside_line(row))
    if running is None or stack.unhealthy(components) or not known or failures.count:
        raise typer.Exit(1)


def _aside_line(row: Mapping[str, Any]) -> str:
    when = f"{row['at']:%Y-%m-%d %H:%M}" if row["at"] else "-"
    title = f"  {row['title']}" if row["title"] else ""
    reason = row["reason"].removeprefix(f"{row['url']}: ")
    again = f"; asked for again {row['again_at']:%Y-%m-%d %H:%M}" if row["again_at"] else ""
    return f"{when}  {row['what']} {row['state']:<15} {row['source']:<20} {row['url']}{title}\n      {reason}{again}"
