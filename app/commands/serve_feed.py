"""`dateline serve-feed`: a rule's alerts as RSS or Atom."""

from __future__ import annotations

import os
from pathlib import Path

import typer

from core.errors import StackError, UsageError
from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def serve_feed(
    rule: str | None = typer.Argument(None, help="With --out: the rule whose alerts are written."),
    out: Path | None = typer.Option(None, "--out", help="Write one file (.rss or .atom) and end, instead of serving."),
    host: str = typer.Option("127.0.0.1", "--host", help="Where to listen; the feeds ask for no password."),
    port: int = typer.Option(8090, "--port", min=0, max=65_535, help="0 takes a free one."),
) -> None:
    """Serve every rule's alerts at /RULE.rss and /RULE.atom until it is interrupted, or write one feed to a file.

    Example: dateline serve-feed arms-and-troops --out /var/www/alerts.rss
    """
    from app.database import open_database
    from app.steps.feedout import make_server, render_feed, write_feed
    from load.connection import Database

    settings = read_settings(os.environ)
    if out is not None:
        if rule is None:
            raise UsageError("--out needs a rule", cure="dateline serve-feed RULE --out FILE")
        with open_database(settings, name="dateline serve-feed") as database:
            write_feed(out, render_feed(database, rule, out.suffix.lstrip("."), None))
        typer.echo(f"{out} written")
        return
    if rule is not None:
        raise UsageError(
            "a rule is named, and no file", cure=f"add --out FILE, or leave {rule!r} out: every rule is served"
        )
    with open_database(settings, name="dateline serve-feed") as database:
        url = database.url
    try:
        server = make_server(lambda: Database(url, name="dateline serve-feed"), host, port)
    except OSError as error:
        raise StackError(f"cannot listen on {host}:{port}: {error.strerror}", cure="choose another --port") from error
    typer.echo(f"feeds at http://{host}:{server.server_address[1]}/ (interrupt to end)")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        typer.echo("ended")
    finally:
        server.server_close()
