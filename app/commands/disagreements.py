"""`dateline disagreements`: where articles and their translations say different things."""

from __future__ import annotations

import os
import sys

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def disagreements(
    since: str = typer.Option("30d", "--since", help="Translated since: 30d, 12h, 2w or an ISO 8601 date."),
    most: int = typer.Option(50, "--most", min=1, max=100_000, help="How many articles to show, newest first."),
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line."),
) -> None:
    """Show the articles in whose translation a figure, a claim or a name differs from the original.

    Example: dateline disagreements --since 7d
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from app.known import NOTHING_LOADED
    from app.times import read_moment
    from core.clock import utc_now
    from load.search import has_articles
    from load.translations import read_disagreements

    start = read_moment(since, utc_now())
    assert start is not None
    with open_database(read_settings(os.environ), name="dateline disagreements") as database:
        rows = read_disagreements(database, start, most)
        loaded = bool(rows) or has_articles(database)
    for row in rows:
        if as_json:
            write_record(row, sys.stdout)
            continue
        typer.echo(f"{row['renewed_at'] or row['done_at']:%Y-%m-%d %H:%M}  {row['title']}  {row['canonical_url']}")
        for one in row["disagreements"]:
            typer.echo(
                f"    {one['kind']:<18} {row['lang']}: {one['source'] or '-'}  {row['target_lang']}: {one['target'] or '-'}"
            )
    if not loaded:
        typer.echo(f"dateline disagreements: {NOTHING_LOADED}", err=True)
    elif not rows and not as_json:
        typer.echo("No translation differs from its original.")
