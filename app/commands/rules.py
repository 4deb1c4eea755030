"""`dateline rules`: what is watched."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from core.resources import seeds_path
from core.settings import read_settings

if TYPE_CHECKING:
    from alert.rules import Rule
    from app.steps.rulecheck import Names

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="List, add, try, enable and disable alert rules.\n\nExample: dateline rules list",
)


@app.command("list")
def list_all(as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line.")) -> None:
    """List the rules, with what is wrong with those that cannot be read; of channels only what is not secret.

    Example: dateline rules list --json
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from app.rulebook import name_channels, read_rulebook, tell_conditions
    from load.alerts import list_rules

    with open_database(read_settings(os.environ), name="dateline rules") as database:
        rows = list_rules(database)
        names = name_channels(database, (channel for row in rows for channel in _channels(row["definition"])))
    if not rows and not as_json:
        typer.echo("no rules yet; `dateline rules add FILE` writes some, docs/alerts.md shows the form")
    problems = read_rulebook(rows).problems
    for row in rows:
        definition, problem = row["definition"], problems.get(row["key"])
        if definition.get("channels"):
            definition["channels"] = [names[channel] for channel in _channels(definition)]
        if as_json:
            write_record({**row, "problem": problem}, sys.stdout)
            continue
        if problem is not None:
            typer.echo(f"bad  {row['key']}  {row['alerts']} alerts  {problem}")
            continue
        title = f"  “{definition['title']}”" if definition.get("title") else ""
        state = "on " if row["enabled"] else "off"
        typer.echo(f"{state}  {row['key']}  {row['alerts']} alerts{title}  {tell_conditions(definition)}")


def _channels(definition: Mapping[str, Any]) -> list[str]:
    """Return the channels of a definition; anyone may have written it."""
    named = definition.get("channels")
    return [str(channel) for channel in named] if isinstance(named, list) else []


@app.command()
def add(path: Path = typer.Argument(..., help="A TOML file of rule tables.")) -> None:
    """Add rules, or replace those with the same key; a rule that is switched off stays off.

    Example: dateline rules add my-rules.toml
    """
    from alert.rules import rule_table
    from app.database import open_database
    from app.steps.following import follow_rules
    from app.steps.rulecheck import known_sources, read_names
    from load.alerts import list_rules, upsert_rule

    names = read_names(seeds_path())
    rules, doubts = _read_checked(path, names)
    with open_database(read_settings(os.environ), name="dateline rules") as database:
        _warn(rules, doubts, names, known_sources(database))
        with database.transaction("write the rules") as connection:
            written = {rule.key: upsert_rule(connection, rule.key, rule_table(rule)) for rule in rules}
        # Which channels serve rules that name none is known to the tasks, whatever stands in the environment of this command.
        followed = {key: follow_rules(database, [rule_id], None) for key, rule_id in written.items()}
        on = {row["key"] for row in list_rules(database) if row["enabled"]}
    typer.echo(f"{len(rules)} rules written: {', '.join(written)}")
    for key, done in followed.items():
        parts = {"moved": "go to its new channels", "added": "are added", "withdrawn": "are taken back"}
        told = [f"{done[name]} {words}" for name, words in parts.items() if done[name]]
        if told:
            typer.echo(f"{key}: of the deliveries that wait, {', '.join(told)}")
    for rule in rules:
        if rule.key not in on:
            typer.echo(f"{rule.key} is off (`dateline rules enable {rule.key}`)")


@app.command("try")
def try_(
    rule: str = typer.Argument(..., help="The key of a rule in force, or a TOML file of rule tables."),
    since: str = typer.Option("30d", "--since", help="How far back: 30d, 12h, 2w or an ISO 8601 date."),
    most: int | None = typer.Option(
        None,
        "--most",
        min=0,
        max=100_000,
        help="Show only so many of the newest (20; with --json all); all are counted.",
    ),
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object for each, oldest first."),
) -> None:
    """Say what a rule would have sent over the articles and edits found since a time, and send nothing.

    History that `backfill` loaded rang no bell and rings none here.

    Example: dateline rules try my-rules.toml --since 30d
    """
    from alert.rules import parse_rule
    from app.database import open_database
    from app.steps.rulecheck import known_sources, read_names
    from app.steps.trials import try_rule
    from app.times import read_moment
    from core.clock import utc_now
    from core.errors import UsageError
    from ingest.articleline import MEDIA_TYPE
    from load.alerts import list_rules
    from load.history import Past, read_earlier, read_history

    now = utc_now()
    start = read_moment(since, now)
    assert start is not None
    settings = read_settings(os.environ)
    language = settings.target_language
    names = read_names(seeds_path())
    with open_database(settings, name="dateline rules") as database:
        if rule.endswith(".toml"):
            tried, doubts = _read_checked(Path(rule), names)
            _warn(tried, doubts, names, known_sources(database))
        else:
            tried = tuple(
                parse_rule(row["definition"], f"rule {row['key']!r}")
                for row in list_rules(database)
                if row["key"] == rule
            )
            if not tried:
                raise UsageError(
                    f"there is no rule {rule!r}", cure="`dateline rules list` names them, or give a .toml file"
                )

        def earlier(past: Past) -> Iterable[Past]:
            return read_earlier(database, past, start, bulk=MEDIA_TYPE)

        for one in tried:
            history = read_history(database, start, bulk=MEDIA_TYPE, edits=True)
            side_of = names.gazetteer.side_of
            trials = list(try_rule(one, history, earlier, target_language=language, side_of=side_of))
            _show_trials(one.key, trials, start, now, most, as_json)


def _read_checked(path: Path, names: Names) -> tuple[tuple[Rule, ...], list[str]]:
    """Return the rules of a file, none of which asks for what cannot be, and what is doubtful in how they are written."""
    from alert.rulefiles import check_rules, empty_conditions, read_tables
    from app.steps.rulecheck import refuse_names

    tables = read_tables(path)
    rules = check_rules(
        tables,
        path.name,
        lambda rule: refuse_names(rule, topics=names.topics, counted=names.counted, gazetteer=names.gazetteer),
    )
    doubts = [f"{key}: {name} = [] asks for nothing: any will do" for key, name in empty_conditions(tables)]
    return rules, doubts


def _warn(rules: Iterable[Rule], doubts: Iterable[str], names: Names, sources: Collection[str]) -> None:
    """Say what is doubtful, and which names of the rules nothing answers to yet."""
    from app.steps.rulecheck import warn_of_names

    unknown = warn_of_names(rules, sources=sources, counted=names.counted, gazetteer=names.gazetteer)
    for warning in (*doubts, *unknown):
        typer.echo(warning, err=True)


def _show_trials(key: str, trials: list[Any], start: datetime, now: datetime, most: int | None, as_json: bool) -> None:
    from alert.messages import tell_change
    from app.jsonlines import write_record

    if as_json:
        for trial in trials if most is None else trials[max(0, len(trials) - most) :]:
            write_record(_trial_record(key, trial), sys.stdout)
        return
    messages = len({(trial.due if trial.gather else trial) for trial in trials})
    days = max((now - start).total_seconds() / 86400, 1 / 24)
    typer.echo(
        f"{key}: {len(trials)} alerts in {messages} messages since {start:%Y-%m-%d %H:%M} UTC, {len(trials) / days:.1f} a day"
    )
    for trial in list(reversed(trials))[: 20 if most is None else most]:
        record = _trial_record(key, trial)
        typer.echo(f"  {record['found_at']:%Y-%m-%d %H:%M}  {record['kind']:<8} {record['source']}  {record['title']}")
        if record["evidence"]:
            typer.echo(f"      evidence: {' · '.join(record['evidence'])}")
        for line in tell_change(record["change"]):
            typer.echo(f"      {line}")


def _trial_record(key: str, trial: Any) -> dict[str, Any]:
    past, news = trial.past, trial.news
    return {
        "rule": key,
        "article_id": past.article_id,
        "kind": trial.kind,
        "subject": trial.subject.key,
        "found_at": past.found_at,
        "due": trial.due,
        "in_digest": trial.gather,
        "source": past.source_key,
        "url": past.article.canonical_url,
        "title": past.article.title or past.article.body.split("\n", 1)[0][:120],
        "topics": list(news.topics),
        "evidence": [span.text for span in news.match.evidence[:5]] if news.match else [],
        "change": news.change.table() if news.change else None,
    }


@app.command()
def enable(key: str) -> None:
    """Switch a rule on.

    Example: dateline rules enable arms-and-troops
    """
    _switch(key, True)


@app.command()
def disable(key: str) -> None:
    """Switch a rule off, and take back what it has waiting: digests, what failed, what waits for a translation.

    Example: dateline rules disable arms-and-troops
    """
    _switch(key, False)


def _switch(key: str, enabled: bool) -> None:
    from app.database import open_database
    from core.errors import UsageError
    from ingest.sourcekeys import suggest
    from load.alerts import enable_rule, list_rules, withdraw_deliveries

    with open_database(read_settings(os.environ), name="dateline rules") as database:
        known = [row["key"] for row in list_rules(database)]
        with database.transaction("switch a rule") as connection:
            if not enable_rule(connection, key, enabled):
                cure = suggest(key, known) or "`dateline rules list` names them"
                raise UsageError(f"there is no rule {key!r}", cure=cure)
            withdrawn = 0 if enabled else withdraw_deliveries(connection, key)
    typer.echo(f"{key} is {'on' if enabled else 'off'}" + (f"; {withdrawn} deliveries taken back" if withdrawn else ""))
