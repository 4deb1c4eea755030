"""`dateline fetch`: pages, politely and safely, as JSON lines or into a folder."""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from pathlib import Path

import typer

from app.jsonlines import Failures, write_record
from core.errors import DatelineError
from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def fetch(
    urls: list[str] = typer.Argument(..., metavar="URL…", help="Web addresses."),
    output: Path = typer.Option(None, "--output", help="A folder for the bodies."),
) -> None:
    """Fetch addresses, a JSON line each: url, final_url, status, content_type, bytes, sha256, path.

    Example: dateline fetch https://example.com/news/1 --output pages
    """
    from ingest.fetching import Fetcher

    failures = Failures("fetch")
    fetcher = Fetcher(read_settings(os.environ))
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
