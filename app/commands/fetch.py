"""`dateline fetch`: pages, politely and safely, as JSON lines or into a folder."""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from app.jsonlines import Failures, write_record
from core.errors import DatelineError, UsageError
from core.settings import Settings, read_settings

if TYPE_CHECKING:
    from app.steps.polite import LonePoliteFetcher, PatientFetcher

app = typer.Typer(add_completion=False)


@app.command()
def fetch(
    urls: list[str] = typer.Argument(..., metavar="URL…", help="Web addresses."),
    output: Path = typer.Option(None, "--output", help="A folder for the bodies."),
) -> None:
    """Fetch addresses by their hosts' rules, a JSON line each: url, final_url, status, content_type, bytes, sha256, path.

    Their robots.txt and a gap between requests are kept to; where a database is there, together with all other workers.

    Example: dateline fetch https://example.com/news/1 --output pages
    """
    for url in urls:
        if "://" not in url:
            raise UsageError(f"{url!r} is no web address", cure="write it whole, like https://example.com/news/1")
    failures = Failures("fetch")
    fetcher = _make_fetcher(read_settings(os.environ))
    for url in urls:
        try:
            page = fetcher.fetch(url)
        except DatelineError as error:
            failures(str(error))
            continue
        digest = sha256(page.body).hexdigest()
        path = None
        if output is not None:
            output.mkdir(parents=True, exist_ok=True)
            path = output / digest[:16]
            path.write_bytes(page.body)
        write_record(
            {
                "url": url,
                "final_url": page.final_url,
                "status": page.status,
                "content_type": page.headers.get("content-type"),
                "bytes": len(page.body),
                "sha256": digest,
                "path": str(path) if path else None,
            },
            sys.stdout,
        )
    raise typer.Exit(failures.exit_code)


def _make_fetcher(settings: Settings) -> PatientFetcher | LonePoliteFetcher:
    """Return a fetcher that shares the hosts' state with the workers, where there is a database that they share."""
    from app.database import configured_url, open_database
    from app.local.stack import find_running
    from app.steps.polite import LonePoliteFetcher, PatientFetcher
    from ingest.fetching import Fetcher

    if configured_url(settings, os.environ) is None and find_running(settings) is None:
        return LonePoliteFetcher(Fetcher(settings))
    return PatientFetcher(open_database(settings, name="dateline fetch"), Fetcher(settings))
