"""`dateline alerts`: what matched the rules, and how the sendings stand."""

from __future__ import annotations

import os
import sys

import typer

from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.callback(invoke_without_command=True)
def alerts(
    context: typer.Context,
    most: int = typer.Option(20, "--most", min=1, max=10_000, help="How many, newest first."),
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line."),
) -> None:
    """List the newest alerts with the state of their deliveries.

    Example: dateline alerts --most 5
    """
    if context.invoked_subcommand is not None:
        return
    from app.database import open_database
    from app.jsonlines import write_record
    from app.rulebook import name_channels
    from load.alerts import list_alerts

    with open_database(read_settings(os.environ), name="dateline alerts") as database:
        rows = list_alerts(database, most)
        names = name_channels(database, (d["channel"] for row in rows for d in row["deliveries"] or []))
    for row in rows:
        for delivery in row["deliveries"] or []:
            delivery["channel"] = names[delivery["channel"]]
    if not rows and not as_json:
        typer.echo("no alerts yet; `dateline rules list` shows what is watched")
    for row in rows:
        if as_json:
            write_record(row, sys.stdout)
            continue
        sent = ", ".join(f"{d['channel']}: {d['state']}" for d in row["deliveries"] or []) or "no channel set"
        kind = "" if row["kind"] == "new" else f"{row['kind']}: "
        typer.echo(
            f"{row['alert_id']:>6}  {row['created_at']:%Y-%m-%d %H:%M:%S}  {row['rule']}  {kind}{row['title']}  [{sent}]"
        )


@app.command()
def retry(alert_id: int = typer.Argument(None, help="Only this alert.")) -> None:
    """Queue quarantined deliveries again; they go to the channels that their rules have now.

    Example: dateline alerts retry 17
    """
    from app.database import open_database
    from core.errors import UsageError
    from load.alerts import read_alerts, retry_deliveries, silenced_rules

    with open_database(read_settings(os.environ), name="dateline alerts") as database:
        if alert_id is not None and not read_alerts(database, [alert_id]):
            raise UsageError(f"there is no alert {alert_id}", cure="`dateline alerts` names the newest")
        typer.echo(f"{retry_deliveries(database, alert_id)} deliveries queued again")
        for key in silenced_rules(database, alert_id):
            typer.echo(f"those of {key} stay, for it is off (`dateline rules enable {key}`)")
