"""`dateline maintain`: the daily house-keeping by hand, and what takes the room."""

from __future__ import annotations

import os

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False)

_SHOWN = 12


@app.command()
def maintain() -> None:
    """Make and drop monthly partitions, vacuum, refresh the materialized views, and tell the sizes (as the DAG maintain does daily).

    Raw documents older than DATELINE_STORED_DAYS go by whole months; a month on which an alert or an undecided document rests stays.

    Example: dateline maintain
    """
    from app.database import open_database
    from app.steps.maintain import maintain as keep_house
    from core.clock import utc_now
    from load.maintenance import table_sizes

    settings = read_settings(os.environ)
    with open_database(settings, name="dateline maintain") as database:
        report = keep_house(
            database,
            utc_now(),
            stored_days=settings.stored_days,
            copy_days=settings.copy_days,
            story_days=settings.story_days,
        )
        sizes = table_sizes(database)
    typer.echo(
        f"months of raw documents: {report['made']} made, {report['dropped']} dropped,"
        f" {report['kept']} kept for what an alert or a figure rests on, is set aside or undecided"
        f" ({report['thinned']} other documents dropped from them)"
    )
    if report["reread"]:
        typer.echo(f"{report['reread']} Turkish articles read again for search")
    typer.echo(f"{report['refreshed']} materialized views refreshed, all tables vacuumed")
    for name, size in list(sizes.items())[:_SHOWN]:
        typer.echo(f"  {name:<28} {size / 2**20:10.1f} MiB")
    typer.echo(f"  {'all ' + str(len(sizes)) + ' tables':<28} {sum(sizes.values()) / 2**20:10.1f} MiB")
