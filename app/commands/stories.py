"""`dateline stories`: what happened, who had it first, and how many independent origins stand behind it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import typer

from alert.excerpts import excerpt_diff
from core.errors import UsageError
from core.settings import Settings, read_settings

if TYPE_CHECKING:
    from load.connection import Database
from core.times import show_published

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="List stories and show one with its articles.\n\nExample: dateline stories list",
)


@app.command("list")
def list_(
    most: int = typer.Option(20, "--most", min=1, max=10_000, help="How many, newest first."),
    least_origins: int = typer.Option(1, "--least-origins", min=1, help="Only stories with so many origins."),
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line."),
) -> None:
    """List the newest stories with how many articles, outlets, copies and independent origins each has.

    Example: dateline stories list --least-origins 2
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from load.stories import list_stories

    with open_database(read_settings(os.environ), name="dateline stories") as database:
        rows = list_stories(database, most=most, least_origins=least_origins)
        are_others = not rows and least_origins > 1 and bool(list_stories(database, most=1))
    if are_others and not as_json:
        typer.echo(f"no story has {least_origins} origins or more; `dateline stories list` lists all")
    elif not rows and not as_json:
        typer.echo("no stories yet; `dateline ingest` loads articles")
    for row in rows:
        if as_json:
            write_record(row, sys.stdout)
        else:
            typer.echo(f"{row['story_id']:>6}  {row['last_seen_at']:%Y-%m-%d %H:%M}  {_counts(row)}  {row['label']}")


@app.command()
def show(
    story_id: int = typer.Argument(help="The number that `dateline stories list` prints."),
    as_json: bool = typer.Option(False, "--json", help="Print one JSON object."),
) -> None:
    """Show a story: its articles in order of time, what copies what and with which figures changed, what was edited, and what was merged.

    Example: dateline stories show 12
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from load.stories import read_story

    with open_database(read_settings(os.environ), name="dateline stories") as database:
        story = read_story(database, story_id)
    if story is None:
        raise UsageError(f"there is no story {story_id}", cure="`dateline stories list` names them")
    if as_json:
        write_record(story, sys.stdout)
        return
    typer.echo(f"story {story['story_id']}: {story['label']}\n{_counts(story)}")
    for member in story["members"]:
        for line in _tell(member):
            typer.echo(line)
    for event in story["events"]:
        what = f"story {event['other_story_id']} {_HAPPENED[event['kind']]} story {event['story_id']}"
        typer.echo(f"{event['at']:%Y-%m-%d %H:%M}  {what} (article {event['article_id']})")


@app.command()
def place() -> None:
    """Place every article that has no place among copies and stories yet: history loaded by `dateline backfill`.

    In order of time, each in a transaction of its own: stop it when you like, and run it again, or several at once.

    Example: dateline stories place
    """
    from app.database import open_database
    from app.jsonlines import Failures

    settings, failures = read_settings(os.environ), Failures("stories place")
    with open_database(settings, name="dateline stories place") as database:
        print(f"{place_history(database, settings, failures)} placed in copies and stories")
    raise typer.Exit(failures.exit_code)


def place_history(database: Database, settings: Settings, failed: Callable[[str], None]) -> int:
    """Place what has no place yet, and return how many were; shows how far it is where someone looks on."""
    from app.steps.unplaced import place_unplaced
    from app.tasks import make_tools

    shown = sys.stderr.isatty()
    placed = place_unplaced(
        database,
        make_tools(database, settings),
        failed=failed,
        progress=lambda count: print(f"\r{count} placed", end="", file=sys.stderr) if shown else None,
    )
    if shown:
        print(file=sys.stderr)
    return placed


_HAPPENED = {"merge": "went into", "split": "left", "move": "took an article from"}


def _counts(row: dict[str, Any]) -> str:
    return f"{row['articles']} articles, {row['outlets']} outlets, {row['copies']} copies, {row['origins']} origins"


def _tell(member: dict[str, Any]) -> list[str]:
    when = show_published(member) or f"found {member['first_seen_at']:%Y-%m-%d %H:%M} UTC"
    copied = f"  {member['kind'].replace('_', ' ')} of {member['copy_of']}" if member["copy_of"] else ""
    origin = f" ({member['origin']})" if member["origin"] not in {None, member["outlet"]} else ""
    head = f"{member['article_id']:>6}  {when}  {member['outlet']}{origin}  {member['headline']}{copied}"
    figures = [
        f"        another figure than {member['copy_of']}: “{one['copy']}” where that says “{one['original']}”"
        for one in member["changed_figures"] or []
    ]
    figures += [_tell_denial(member["copy_of"], one) for one in member["denials"] or []]
    headlines = [f"        headline was: {title}" for title in member["headlines"] or [] if title != member["title"]]
    edits = [
        f"        version {edit['number']} ({', '.join(edit['reasons'])}): {' '.join(excerpt_diff(edit['diff'] or '')[:5])}"
        for edit in member["edits"] or []
    ]
    return [head, *figures, *headlines, *edits]


def _tell_denial(original: int, one: dict[str, Any]) -> str:
    if one["strength"]:
        return f"        otherwise than {original}: “{one['copy']}” is {one['strength']} here, {one['original_strength']} there"
    return f"        the opposite of {original}: “{one['copy']}” where that says “{one['original']}”"
