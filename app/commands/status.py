"""`dateline status`: what runs, and how many documents, translations and deliveries stand where."""

from __future__ import annotations

import json
import os

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def status(as_json: bool = typer.Option(False, "--json", help="Print one JSON object.")) -> None:
    """Tell what runs, and how many documents, translations and deliveries stand in each state.

    Exit code 1 where Airflow or the database does not run, a part of Airflow is not healthy (yet), or a setting is wrong.

    Example: dateline status --json
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
    running = stack.find_running(settings)
    components = stack.health(running.port) if running else {}
    known = states.counts(settings)
    if as_json:
        typer.echo(json.dumps({"running": running is not None, "airflow": components, **known}, ensure_ascii=False))
    else:
        typer.echo(f"airflow       {states.describe_airflow(settings, running, components)}")
        for kind, numbers in known.items():
            typer.echo(f"{kind:<13} {', '.join(f'{number} {state}' for state, number in numbers.items()) or 'none'}")
        if not known:
            typer.echo("database      does not run; `dateline up` starts it")
    if running is None or stack.unhealthy(components) or not known or failures.count:
        raise typer.Exit(1)
