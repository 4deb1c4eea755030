"""`dateline sources`: what is crawled, whether it answers, how it fares."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import typer

from app.commands.sources_ask import UNSEEDED, add, check, shipped
from core.errors import InputError, RefusedError, UsageError
from core.settings import read_settings

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="List, find, check, enable and disable sources; tell how they fare; exchange them as OPML (docs/sources.md).\n\n"
    "Example: dateline sources list",
)
app.command()(add)
app.command()(check)

_STATES = ("on", "off", "retired")
_HEALTH_STATES = ("well", "new", "failing", "silent", "late", "off", "retired")


@app.command("list")
def list_all(
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line."),
    lang: str | None = typer.Option(None, "--lang", help="Only this language (tr, ko, …)."),
    country: str | None = typer.Option(None, "--country", help="Only this country (TR, KR, …)."),
    state: str | None = typer.Option(None, "--state", help="Only these: on, off or retired."),
) -> None:
    """List the sources: state, id, language, country, tier, kind, name, address.

    Example: dateline sources list --lang tr --state on
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from load.sources import list_sources

    _must_be(state, _STATES, "state")
    with open_database(read_settings(os.environ), name="dateline sources") as database:
        rows = list_sources(database)
    if not shipped(rows):
        typer.echo(f"dateline sources list: {UNSEEDED}", err=True)
    _must_be(lang, {row["language"] for row in rows if row["language"]}, "language of a source")
    _must_be(country, {row["country"] for row in rows if row["country"]}, "country of a source")
    for row in rows:
        row["state"] = "retired" if row["retired"] else "on" if row["enabled"] else "off"
        if (lang or row["language"], country or row["country"], state or row["state"]) != (
            row["language"],
            row["country"],
            row["state"],
        ):
            continue
        if as_json:
            write_record(row, sys.stdout)
            continue
        place = f"{row['language'] or '-':<3} {row['country'] or '-':<3} {row['tier']}"
        typer.echo(f"{row['state']:<8} {row['key']:<22} {place}  {row['kind']:<12} {row['name']:<30} {row['url']}")


@app.command()
def enable(
    ids: list[str] | None = typer.Argument(None, metavar="ID…"),
    everything: bool = typer.Option(False, "--all", help="Every source that is not retired."),
    lang: str | None = typer.Option(None, "--lang", help="Every source in this language."),
) -> None:
    """Switch sources on; the crawl asks them at its next run.

    Example: dateline sources enable aa dha ntv; dateline sources enable --lang tr
    """
    _switch(ids, everything, lang, True)
    if not read_settings(os.environ).contact:
        typer.echo(
            "dateline sources: set DATELINE_CONTACT to an address where a site's owner can reach you; it stands in every request",
            err=True,
        )


@app.command()
def disable(
    ids: list[str] | None = typer.Argument(None, metavar="ID…"),
    everything: bool = typer.Option(False, "--all", help="Every source."),
    lang: str | None = typer.Option(None, "--lang", help="Every source in this language."),
) -> None:
    """Switch sources off; what they brought stays, and no reload of the seeds switches them on again.

    Example: dateline sources disable rt
    """
    _switch(ids, everything, lang, False)


@app.command()
def health(
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line."),
    state: str | None = typer.Option(None, "--state", help=f"Only these: {', '.join(_HEALTH_STATES)}."),
) -> None:
    """Tell how each source that is on fares: state, last success, failures in a row, next poll, interval, last new link.

    The ill ones (failing, silent for longer than their habit, late) come first. With --json or --state off, those that are off too.

    Example: dateline sources health --state failing
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from app.sourcehealth import ILL, judge
    from core.clock import utc_now
    from load.sources import source_health

    _must_be(state, _HEALTH_STATES, "state")
    with open_database(read_settings(os.environ), name="dateline sources") as database:
        rows = source_health(database)
    now = utc_now()
    judged = sorted(((judge(row, now), row) for row in rows), key=lambda pair: pair[0].state not in ILL)
    shown = 0
    counted = Counter(found.state for found, _ in judged)
    for found, row in judged:
        if state not in {None, found.state} or (state is None and not as_json and found.state in {"off", "retired"}):
            continue
        shown += 1
        if as_json:
            habit = None if row["habit_seconds"] is None else float(row["habit_seconds"])
            write_record(
                {
                    **row,
                    "state": found.state,
                    "reason": found.reason,
                    "habit_seconds": habit,
                    "interval_seconds": row["wait_seconds"],
                },
                sys.stdout,
            )
        else:
            typer.echo(_health_line(found.state, found.reason, row, now))
    if not shown and not as_json:
        typer.echo(
            "no source is on; `dateline sources check --enable` switches on those that answer"
            if state is None
            else "none"
        )
    summary = ", ".join(f"{counted[name]} {name}" for name in _HEALTH_STATES if counted[name])
    typer.echo(f"dateline sources health: {summary or 'no sources'}", err=True)


@app.command("import-opml")
def import_opml(
    path: Path = typer.Argument(..., metavar="FILE", help="An OPML file, as feed readers export it."),
    lang: str | None = typer.Option(None, "--lang", help="The language where the file names none."),
    off: bool = typer.Option(False, "--off", help="Leave what is new switched off."),
) -> None:
    """Take the feeds of an OPML file as sources; those that are known already stay as they are.

    Example: dateline sources import-opml feeds.opml --lang tr
    """
    from app.database import open_database
    from app.files import read_file
    from app.jsonlines import Failures
    from app.steps.sources import from_outline
    from ingest.opml import parse_opml
    from load.sources import add_sources, list_sources

    settings = read_settings(os.environ)
    failures = Failures("sources import-opml")
    body = read_file(path, settings.max_bytes)
    try:
        outlines = parse_opml(body)
    except InputError as error:
        raise InputError(f"{path}: {error.message}", cure=error.cure) from error
    with open_database(settings, name="dateline sources") as database:
        rows = list_sources(database)
        urls, keys = {row["url"] for row in rows}, {row["key"] for row in rows}
        new = []
        for outline in outlines:
            if outline.url in urls:
                continue
            where = f"{path}:{outline.line}"

            def problem(key: str, what: str, cure: str, where: str = where) -> None:
                failures(f"{where}: {key}: {what}; {cure}")

            source = from_outline(outline, lang, keys, problem)
            if source is not None and _may_be_asked(source.url, settings.allow_hosts, problem):
                new.append(source)
                urls.add(outline.url)
                keys.add(source.id)
        add_sources(database, [source.row() for source in new], enabled=not off)
    typer.echo(
        f"{len(new)} sources added, {len(outlines) - len(new) - failures.count} known already, {failures.count} refused"
    )
    raise typer.Exit(failures.exit_code)


def _may_be_asked(url: str, allow: tuple[str, ...], problem: Callable[[str, str, str], None]) -> bool:
    from ingest.addresses import refuse_private

    try:
        refuse_private(url, allow)
    except RefusedError as error:
        problem("xmlUrl", error.message, error.cure)
        return False
    return True


@app.command("export-opml")
def export_opml(
    path: Path | None = typer.Argument(None, metavar="[FILE]", help="Where to; without it, standard output."),
    only_on: bool = typer.Option(False, "--on", help="Only the sources that are on."),
) -> None:
    """Write the sources as OPML 2.0, in folders by language; `import-opml` reads it back without loss.

    Example: dateline sources export-opml sources.opml
    """
    from app.database import open_database
    from app.files import replace_file
    from app.steps.sources import to_outline
    from core.clock import utc_now
    from ingest.opml import write_opml
    from load.sources import list_sources

    with open_database(read_settings(os.environ), name="dateline sources") as database:
        rows = [row for row in list_sources(database) if not row["retired"] and (row["enabled"] or not only_on)]
    body = write_opml((to_outline(row) for row in rows), title="Dateline sources", created=utc_now())
    if path is None:
        sys.stdout.buffer.write(body)
        return
    with replace_file(path) as out:
        out.write(body)
    typer.echo(f"{len(rows)} sources written to {path}")


def _switch(ids: list[str] | None, everything: bool, lang: str | None, on: bool) -> None:
    from app.commands.sources_ask import choose_sources
    from app.database import open_database
    from load.sources import list_sources, switch_sources

    if not ids and not everything and lang is None:
        raise UsageError("no source named", cure="give ids, --lang CODE or --all")
    with open_database(read_settings(os.environ), name="dateline sources") as database:
        rows = list_sources(database)
        _must_be(lang, {row["language"] for row in rows if row["language"]}, "language of a source")
        chosen = choose_sources(rows, ids)
        keys = [
            row["key"]
            for row in chosen
            if (ids or not row["retired"]) and (ids or everything or row["language"] == lang)
        ]
        switched = switch_sources(database, keys, on)
    named = ", ".join(sorted(switched)[:10]) + (", …" if len(switched) > 10 else "")
    typer.echo(f"{len(switched)} source{'s' if len(switched) != 1 else ''} {'on' if on else 'off'}: {named}")


def _must_be(value: str | None, choices: Iterable[str], what: str) -> None:
    from ingest.sourcekeys import suggest

    known = sorted(choices)
    if value is not None and value not in known:
        raise UsageError(f"{value!r} is no {what}", cure=suggest(value, known) or f"use {', '.join(known)}")


def _health_line(state: str, reason: str, row: dict[str, Any], now: Any) -> str:
    from datetime import timedelta

    from app.sourcehealth import say_span

    def ago(moment: Any) -> str:
        return "never" if moment is None else f"{say_span(now - moment)} ago"

    ahead = row["next_poll_at"] - now
    coming = f"in {say_span(ahead)}" if ahead > timedelta() else "now"
    every = "-" if row["wait_seconds"] is None else say_span(timedelta(seconds=row["wait_seconds"]))
    line = (
        f"{state:<8} {row['key']:<22} success {ago(row['last_success_at']):<10} failures {row['failures']:<3} "
        f"next {coming:<10} every {every:<7} new {ago(row['last_new_at'])}"
    )
    return f"{line}  {reason}" if reason else line
