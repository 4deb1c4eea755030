"""`dateline replay`: a stage again over stored documents, without the network."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import Any

import typer

from core.errors import UsageError
from core.settings import read_settings

app = typer.Typer(add_completion=False)


@app.command()
def replay(
    stage: str = typer.Option("enrich", "--stage", help="extract (and all after it), enrich, or quarantined."),
    since: str = typer.Option(None, "--since", help="Only documents fetched since (30d, 12h or a date)."),
    source: str = typer.Option(None, "--source", help="Only this source's key."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Show what extract would change, and write nothing."),
    as_json: bool = typer.Option(False, "--json", help="With --dry-run: one JSON line a changed field."),
) -> None:
    """Run a stage again over stored documents, without the network.

    `--stage extract --dry-run` shows, document by document, what the present extractor reads otherwise: words that would go
    in [-…-], words that would come in {+…+}. Without --dry-run this is kept: the version is put right in place (the
    publisher changed nothing), what was found in it is found again, and its translation is made again where the text changed.

    Example: dateline replay --stage extract --since 2026-01-01 --dry-run
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from app.known import check_known
    from app.steps import replay as steps
    from app.tasks import make_tools
    from app.times import read_moment
    from core.clock import utc_now
    from load.sources import source_keys

    settings = read_settings(os.environ)
    moment = read_moment(since, utc_now())
    if stage not in steps.STAGES:
        raise UsageError(f"there is no stage {stage!r}", cure=f"stages are {', '.join(steps.STAGES)}")
    if as_json and not dry_run:
        raise UsageError("--json is for --dry-run", cure="add --dry-run, or leave it out")
    if dry_run and stage != "extract":
        raise UsageError("--dry-run is for --stage extract", cure="leave it out, or use --stage extract")
    with open_database(settings, name="dateline replay") as database:
        check_known("source", [source] if source else [], source_keys(database))
        if dry_run:
            _show(steps.preview_extract(database, since=moment, source=source), as_json=as_json)
            return
        tools = make_tools(database, settings)
        done = steps.replay(database, tools, stage=stage, since=moment, source=source)
        write_record(dict(done), sys.stdout)
    if not done.total():
        print("dateline replay: no stored document is asked for by these options; nothing is done", file=sys.stderr)


def _show(changes: Iterator[Any], *, as_json: bool) -> None:
    from collections import Counter

    from app.diffs import show_changes
    from app.jsonlines import write_record

    fields: Counter[str] = Counter()
    seen: set[int] = set()

    def counted() -> Iterator[Any]:
        for change in changes:
            fields[change.field] += 1
            seen.add(change.document_id)
            yield change

    if as_json:
        for change in counted():
            write_record(change, sys.stdout)
    else:
        for line in show_changes(counted()):
            print(line)
    told = ", ".join(f"{field} {count}" for field, count in fields.most_common())
    ending = f": {told}. Without --dry-run this is kept." if told else "."
    print(f"dateline replay: {len(seen)} documents would change{ending}", file=sys.stderr)
