"""`dateline rules`: what is watched."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False, no_args_is_help=True, help="List, add, enable and disable alert rules.")


@app.command("list")
def list_all(as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line.")) -> None:
    """List the rules in force.

    Example: dateline rules list --json
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from load.alerts import list_rules

    with open_database(read_settings(os.environ), name="dateline rules") as database:
        rows = list_rules(database)
    for row in rows:
        if as_json:
            write_record(row, sys.stdout)
            continue
        conditions = {k: v for k, v in row["definition"].items() if v and k not in {"key", "title", "enabled"}}
        typer.echo(f"{'on ' if row['enabled'] else 'off'}  {row['key']}  {row['alerts']} alerts  {conditions}")


@app.command()
def add(path: Path = typer.Argument(..., help="A TOML file of [[rule]] tables.")) -> None:
    """Add rules, or replace those with the same key.

    Example: dateline rules add my-rules.toml
    """
    from alert.rules import read_rules, rule_table
    from app.database import open_database
    from load.alerts import upsert_rule

    rules = read_rules(path)
    with (
        open_database(read_settings(os.environ), name="dateline rules") as database,
        database.transaction("write the rules") as connection,
    ):
        for rule in rules:
            upsert_rule(connection, rule.key, rule_table(rule))
    typer.echo(f"{len(rules)} rules written: {', '.join(rule.key for rule in rules)}")


@app.command()
def enable(key: str) -> None:
    """Switch a rule on.

    Example: dateline rules enable arms-and-troops
    """
    _switch(key, True)


@app.command()
def disable(key: str) -> None:
    """Switch a rule off.

    Example: dateline rules disable arms-and-troops
    """
    _switch(key, False)


def _switch(key: str, enabled: bool) -> None:
    from app.database import open_database
    from core.errors import UsageError
    from load.alerts import enable_rule

    with (
        open_database(read_settings(os.environ), name="dateline rules") as database,
        database.transaction("switch a rule") as connection,
    ):
        if not enable_rule(connection, key, enabled):
            raise UsageError(f"there is no rule {key!r}", cure="`dateline rules list` names them")
    typer.echo(f"{key} is {'on' if enabled else 'off'}")
