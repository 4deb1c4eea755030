"""`dateline show`: one stored article, and all that was found in it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import typer

from core.errors import UsageError
from core.settings import read_settings

if TYPE_CHECKING:
    from load.connection import Database

app = typer.Typer(add_completion=False)
_LABEL = 12  # columns
_NO_NUMBER = 1 << 63  # beyond what Postgres numbers


@app.command()
def show(
    given: list[str] = typer.Argument(
        ..., metavar="ARTICLE...", help="The number that `dateline search` prints, or an address."
    ),
    text: bool = typer.Option(False, "--text", help="Print the whole text and its translation, too."),
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line, with the texts."),
) -> None:
    """Show articles as they stand now: source, time, dateline, topics, figures, names, and the state of the translation.

    Example: dateline show 1 --text
    """
    from app.database import open_database
    from app.jsonlines import write_record

    with open_database(read_settings(os.environ), name="dateline show") as database:
        rows = [_read(database, one) for one in given]
    for row in rows:
        if as_json:
            write_record(row, sys.stdout)
        else:
            _print(row, text=text)


def _read(database: Database, given: str) -> dict[str, Any]:
    """Return an article by its number or address.

    Raises:
        UsageError: there is none.
    """
    from load.articles import find_by_address, read_article

    numbered = given.isdecimal() and given.isascii()
    number = int(given) if numbered else find_by_address(database, given)
    row = read_article(database, number) if number is not None and number < _NO_NUMBER else None
    if row is None:
        told = f"there is no article {given}" if numbered else f"no article has the address {given!r}"
        raise UsageError(told, cure="`dateline search` prints the numbers and addresses of articles")
    return row


def _print(row: dict[str, Any], *, text: bool) -> None:
    from app.show import show_article

    for label, line in [("article", str(row["article_id"])), *show_article(row)]:
        typer.echo(f"{label:<{_LABEL}} {line}")
    if text:
        parts = [(row["title"], row["body"]), *((t["title"], t["body"]) for t in row["translations"] or [])]
        for title, body in parts:
            if body:
                typer.echo()
                if title:
                    typer.secho(title, bold=True)
                typer.echo(body)
    typer.echo()
