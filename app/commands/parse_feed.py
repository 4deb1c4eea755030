"""`dateline parse-feed`: feed files into their items."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer

from app.jsonlines import Failures, to_jsonable, write_record
from core.errors import InputError
from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def parse_feed(
    files: list[Path] = typer.Argument(
        None, metavar="FILE…", help="RSS, Atom or JSON Feed files; - or none: one feed on standard input."
    ),
) -> None:
    """Print the items of feeds, a JSON line each: file, url, title, summary, published_at, updated_at, guid, lang.

    A file that is refused is one line on standard error, and so is an item with nothing in it.

    Example: dateline parse-feed feed.xml other.xml
    """
    from app.files import read_file
    from ingest import feeds

    failures = Failures("parse-feed")
    most = read_settings(os.environ).max_bytes
    for path in files or [Path("-")]:
        try:
            feed = feeds.parse_feed(read_file(path, most), url=None, content_type=None)
        except InputError as error:
            failures(str(error) if str(path) in str(error) else f"{path}: {error}")
            continue
        for number, item in enumerate(feed.items, 1):
            if not (item.url or item.title or item.summary or item.guid):
                failures(f"{path}: item {number} is empty: no address, title, text or guid; it is left out")
                continue
            write_record({"file": str(path), **to_jsonable(item)}, sys.stdout)
    raise typer.Exit(failures.exit_code)
