"""`dateline translations`: how far the engines come, how they fare and what they cost; trying again what waits."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
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

    An engine whose characters of the day (DATELINE_DAILY_CHARACTERS) are spent says so, until when, and what to do.

    Example: dateline translations
    """
    if context.invoked_subcommand is not None:
        return
    from app.database import open_database
    from app.jsonlines import write_record
    from app.steps.engines import daily_characters
    from core.clock import utc_now
    from load.engines import list_engines
    from load.translations import count_translations, list_waiting_reasons, read_translation_queue
    from transform.engines.registry import named_engines

    budget, settings = daily_characters(os.environ), read_settings(os.environ)
    with open_database(settings, name="dateline translations") as database:
        states, queue, rows = count_translations(database), read_translation_queue(database), list_engines(database)
        reasons = list_waiting_reasons(database)
    described = describe_engines(rows, utc_now(), days, budget, reasons)
    if as_json:
        write_record({"states": states, "queue": queue, "engines": described}, sys.stdout)
        return
    typer.echo(f"articles  {', '.join(f'{n} {state}' for state, n in states.items()) or 'none'}")
    if off := states.get("off", 0):
        typer.echo(f"off       {off} {_tell_off(engines=bool(named_engines(settings.engines)))}")
    if queue["waiting"]:
        typer.echo(f"waiting   {queue['waiting']}, the most relevant {queue['most_waiting']:.2f}")
    if queue["done"]:
        typer.echo(f"today     {queue['done']} done, down to relevance {queue['least_done']:.2f}")
    for engine in described:
        typer.echo(f"{engine['engine']:<16} {engine['state']}")
        today = engine["budget"]
        if today and today["until"]:
            typer.echo(
                f"{'':<16} the day's characters are spent, {today['spent']} of {today['characters']}: waits until "
                f"{today['until']:%Y-%m-%d %H:%M} UTC; {today['cure']}"
            )
        for day in engine["usage"]:
            typer.echo(f"{'':<16} {day['day']}  {day['requests']} requests, {day['characters']} characters")
    if not described:
        typer.echo("engines   none was asked yet")


def _tell_off(*, engines: bool) -> str:
    if engines:
        return "met no engine when they came; the next run of the task translate takes them up"
    return "are not all in the memory, and no engine is set: name one in DATELINE_ENGINES, then `dateline down`, `up`"


@app.command()
def retry() -> None:
    """Try everything that waits at once, failed articles too, and the engines with it: after a key or an address was mended.

    Sentences in a third language that no engine took are tried again with them: after a model or an engine for their languages was added.

    Example: dateline translations retry
    """
    from app.database import open_database
    from load.translations import reopen_translations

    with open_database(read_settings(os.environ), name="dateline translations") as database:
        typer.echo(f"{reopen_translations(database)} articles are tried again")


def describe_engines(
    rows: list[dict[str, Any]], now: datetime, days: int, budget: int | None, reasons: Sequence[str] = ()
) -> list[dict[str, Any]]:
    """Join the rows of the engines' health and usage: one engine each, with its state in words, its budget and its days.

    Args:
        rows: engine, failures, not_before, last_error, lasting, day, requests, characters; one an engine and day.
        now: with a zone.
        days: how many days back usage is told.
        budget: DATELINE_DAILY_CHARACTERS; None: no bound.
        reasons: why translations wait.
    """
    from app.steps.engines import daily_cap
    from transform.engines.registry import own_daily_limit

    engines: dict[str, dict[str, Any]] = {}
    for row in rows:
        name = row["engine"]
        known = engines.setdefault(name, {"engine": name, "state": _state(row, now), "budget": None, "usage": []})
        if row["day"] is not None and (now.date() - row["day"]).days < days:
            known["usage"].append({key: row[key] for key in ("day", "requests", "characters")})
        if row["day"] == now.date():
            own = own_daily_limit(name)
            cap = daily_cap(name, own, budget)
            if cap is not None:
                known["budget"] = _budget(name, row["characters"], cap, now, reasons, is_own=cap == own)
    return list(engines.values())


def _budget(
    engine: str, spent: int, cap: int, now: datetime, reasons: Sequence[str], *, is_own: bool
) -> dict[str, Any]:
    """Tell how much of an engine's day is spent; where nothing more can be sent, until when, and what can be done."""
    from load.engines import spent_reason

    # What is left may be less than the next sentence: then an article waits for just this reason.
    over = spent >= cap or any(spent_reason(engine, spent, cap) in reason for reason in reasons)
    told: dict[str, Any] = {"spent": spent, "characters": cap, "until": None, "cure": ""}
    if over:
        told["until"] = datetime.combine(now.date() + timedelta(days=1), time(), UTC)
        raised = "raise DATELINE_DAILY_CHARACTERS (0: no bound), then `dateline translations retry`"
        told["cure"] = "this is the service's own limit; name another engine in DATELINE_ENGINES" if is_own else raised
    return told


def _state(row: Mapping[str, Any], now: datetime) -> str:
    if not row["failures"]:
        return "well"
    left = "" if row["not_before"] <= now else f", rests until {row['not_before']:%Y-%m-%d %H:%M:%S} UTC"
    cure = "; mend its setting, then `dateline translations retry`" if row["lasting"] else ""
    return f"failed {row['failures']} times{left}: {row['last_error']}{cure}"
