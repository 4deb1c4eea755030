"""`dateline marts`: the warehouse's views."""

from __future__ import annotations

import os
from itertools import groupby

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def marts() -> None:
    """List the warehouse's views with what each column means, refresh the materialized ones, and tell how to connect to them.

    Example: dateline marts list
    """


@app.command("list")
def list_marts(mart: str = typer.Argument(None, help="Only this one.")) -> None:
    """Print every view of the schema mart with its columns.

    Example: dateline marts list fact_figure
    """
    from app.database import open_database
    from core.errors import UsageError
    from load.marts import list_columns

    with open_database(read_settings(os.environ), name="dateline marts") as database:
        columns = list_columns(database)
    shown = [column for column in columns if mart in (None, column.relation)]
    if not shown:
        names = ", ".join(dict.fromkeys(column.relation for column in columns))
        raise UsageError(f"there is no mart {mart!r}", cure=f"marts are {names}")
    for relation, group in groupby(shown, key=lambda column: column.relation):
        typer.secho(f"mart.{relation}", bold=True)
        for column in group:
            typer.echo(f"  {column.name:<26} {column.kind:<26} {column.comment or ''}")


@app.command()
def refresh() -> None:
    """Bring the materialized views up to date (the DAG maintain does so daily).

    Example: dateline marts refresh
    """
    from app.database import open_database
    from load.marts import refresh_marts

    with open_database(read_settings(os.environ), name="dateline marts") as database:
        typer.echo(f"{refresh_marts(database)} materialized views refreshed")


@app.command()
def address() -> None:
    """Print the address for psql and other tools that take a libpq URL: they see the schema mart and only read.

    Of the Postgres that Dateline brought it is that of the role dateline_reader, on a Unix socket that only you (and root) may open;
    of one that you named in DATELINE_DATABASE_URL it is that of your role, without its password (docs/cookbook.md).

    Shorter than by copying: psql "$(dateline marts address)"

    Example: dateline marts address
    """
    from app.database import open_database, reader_url

    settings = read_settings(os.environ)
    with open_database(settings, name="dateline marts"):  # the views are there, and up to date
        typer.echo(reader_url(settings))
