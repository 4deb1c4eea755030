"""`dateline translations`: how far the engines come, how they fare and what they cost; trying again what waits."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.callback(invoke_without_command=True)
def translations(
    context: typer.Context,
    as_json: bool = typer.Option(False, "--json", help="Print one JSON object."),
    days: int = typer.Option(7, "--days", min=1, max=3650, help="How many days of usage."),
) -> None:
    """Tell how many articles wait, from which relevance on they were translated today, and how each engine fares.

    Example: dateline translations
    """
    if context.invoked_subcommand is not None:
        return
    from app.database import open_database
    from app.jsonlines import write_record
    from core.clock import utc_now
    from load.translations import count_translations, list_engines, read_translation_queue

    with open_database(read_settings(os.environ), name="dateline translations") as database:
        states, queue, rows = count_translations(database), read_translation_queue(database), list_engines(database)
    engines = describe_engines(rows, utc_now(), days)
    if as_json:
        write_record({"states": states, "queue": queue, "engines": engines}, sys.stdout)
        return
    typer.echo(f"articles  {', '.join(f'{n} {state}' for state, n in states.items()) or 'none'}")
    if queue["waiting"]:
        typer.echo(f"waiting   {queue['waiting']}, the most relevant {queue['most_waiting']:.2f}")
    if queue["done"]:
        typer.echo(f"today     {queue['done']} done, down to relevance {queue['least_done']:.2f}")
    for engine in engines:
        typer.echo(f"{engine['engine']:<16} {engine['state']}")
        for day in engine["usage"]:
            typer.echo(f"{'':<16} {day['day']}  {day['requests']} requests, {day['characters']} characters")
    if not engines:
        typer.echo("engines   none was asked yet")


@app.command()
def retry() -> None:
    """Try everything that waits at once, failed articles too, and the engines with it: after a key or an address was mended.

    Example: dateline translations retry
    """
    from app.database import open_database
    from load.translations import reopen_translations

    with open_database(read_settings(os.environ), name="dateline translations") as database:
        typer.echo(f"{reopen_translations(database)} articles are tried again")


def describe_engines(rows: list[dict[str, Any]], now: datetime, days: int) -> list[dict[str, Any]]:
    """Join the rows of the engines' health and usage: one engine each, with its state in words and its days.

    Args:
        rows: engine, failures, not_before, last_error, lasting, day, requests, characters; one an engine and day.
        now: with a zone.
        days: how many days back usage is told.
    """
    engines: dict[str, dict[str, Any]] = {}
    for row in rows:
        known = engines.setdefault(row["engine"], {"engine": row["engine"], "state": _state(row, now), "usage": []})
        if row["day"] is not None and (now.date() - row["day"]).days < days:
            known["usage"].append({key: row[key] for key in ("day", "requests", "characters")})
    return list(engines.values())


def _state(row: Mapping[str, Any], now: datetime) -> str:
    if not row["failures"]:
        return "well"
    left = "" if row["not_before"] <= now else f", rests until {row['not_before']:%Y-%m-%d %H:%M:%S} UTC"
    cure = "; mend its setting, then `dateline translations retry`" if row["lasting"] else ""
    return f"failed {row['failures']} times{left}: {row['last_error']}{cure}"
