"""WARC files into documents: streaming, and resumed where a killed run stopped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from app.files import is_folder
from core.clock import Clock
from ingest.warc import WarcPage, is_warc, read_warc
from load.archives import advance_archive, open_archive
from load.connection import Connection, Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source

WARC_SOURCE = {"key": "warc", "name": "Archives", "kind": "warc", "tier": 3, "origin": "builtin"}
_PORTION = 50  # records a transaction


def find_archives(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the WARC files among paths, and those in folders among them, in order."""
    for path in paths:
        if is_folder(path):
            yield from sorted(file for file in path.rglob("*") if file.is_file() and is_warc(file))
        elif is_warc(path):
            yield path


def collect_archive(
    database: Database,
    path: Path,
    clock: Clock,
    *,
    max_bytes: int,
    failed: Callable[[str], None],
    progress: Callable[[int, int], None] = lambda _, __: None,
) -> Counter[str]:
    """Store the web pages of a WARC file as documents; a run after a kill goes on after the last portion kept.

    Args:
        database: where.
        path: the file.
        clock: the clock.
        max_bytes: a larger page is named and passed over.
        failed: told of each record that could not be read.
        progress: told of the bytes read and the size of the file.

    Returns:
        Counts: stored, known (the same bytes from the same address are kept), skipped (no web page), failed.

    Raises:
        InputError: the file cannot be read, or is no WARC file; what was read before is kept.
    """
    name, size = str(path.resolve()), path.stat().st_size if path.exists() else 0
    with database.transaction("find the archives' source") as connection:
        source_id = upsert_source(connection, WARC_SOURCE)
    offset, was_done = open_archive(database, name, size)
    done: Counter[str] = Counter()
    if was_done:
        done["read before"] += 1
        return done
    records = read_warc(path, offset=offset, max_bytes=max_bytes)
    while portion := list(islice(records, _PORTION)):
        counts: Counter[str] = Counter()
        with database.transaction(f"store pages of {path.name}") as connection:
            for record in portion:
                counts[_store(connection, record, source_id, clock, failed)] += 1
            end = portion[-1].next_offset
            advance_archive(connection, name, end, counts, done=end >= size)
        done += counts
        progress(end, size)
    return done


def _store(
    connection: Connection, record: WarcPage, source_id: int, clock: Clock, failed: Callable[[str], None]
) -> str:
    if record.error:
        failed(f"record at byte {record.offset}: {record.error}")
        return "failed"
    if not record.page:
        return "skipped"
    document = NewDocument(
        source_id=source_id,
        url=record.url,
        final_url=record.url,
        body=record.body,
        fetched_at=record.fetched_at or clock(),
        status=record.status,
        headers=record.headers,
        content_type=record.content_type,
    )
    return "known" if insert_document(connection, document) is None else "stored"
