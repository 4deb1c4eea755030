"""`dateline doctor`: look at everything that can be wrong, each with its cure."""

from __future__ import annotations

import os

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def doctor() -> None:
    """Examine versions, database, ports, disk and translation engines; each ill finding comes with its cure.

    Exit code 1 where something is ill.

    Example: dateline doctor
    """
    from app.status import examine

    findings = examine(read_settings(os.environ))
    for finding in findings:
        mark = "ill " if finding.cure else "well"
        typer.echo(
            f"{mark}  {finding.name:<24} {finding.state}" + (f"\n      cure: {finding.cure}" if finding.cure else "")
        )
    if any(finding.cure for finding in findings):
        raise typer.Exit(1)
