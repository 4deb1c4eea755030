"""Files into documents: the inbox folder, and paths given by hand."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.files import is_folder, read_file
from app.steps.polite import PatientFetcher
from app.steps.seeding import INBOX_SOURCE, PUSH_SOURCE
from core.clock import Clock
from core.errors import DatelineError, InputError
from core.settings import Settings
from ingest.answers import raise_for_no_page
from ingest.fetching import Fetcher
from ingest.warc import is_warc
from load.connection import Database
from load.documents import NewDocument, document_of, find_copy, hash_body, insert_document
from load.links import keep_fetch
from load.pages import list_pushed
from load.sources import upsert_source

# A file still being written is left for the next look.
_SETTLED_SECONDS = 0.5
DONE_FOLDER = ".done"
REFUSED_FOLDER = ".refused"


@dataclass(frozen=True, slots=True)
class Collected:
    """What became of one input: `document_id` is that of its own document, also where it was known; None where it was refused."""

    input: str
    state: str  # stored | known | refused
    document_id: int | None = None
    reason: str = ""


def inbox_files(inbox: Path, now: float) -> Iterator[Path]:
    """Yield the settled files of an inbox folder, oldest first; hidden ones and folders are left alone.

    Args:
        inbox: the folder.
        now: seconds since the epoch.
    """
    settled = []
    with suppress(FileNotFoundError), os.scandir(inbox) as entries:
        for entry in entries:
            # A worker that its scheduler believed dead may move a file away between two looks at it.
            with suppress(FileNotFoundError):
                if not entry.name.startswith(".") and entry.is_file():
                    modified = entry.stat().st_mtime
                    if modified <= now - _SETTLED_SECONDS:
                        settled.append((modified, entry.name))
    for _, name in sorted(settled):
        yield inbox / name


def collect_inbox(database: Database, inbox: Path, clock: Clock, *, max_bytes: int) -> list[Collected]:
    """Store every settled file of the inbox, then move it away.

    The order matters: a kill between the commit and the move leaves a file that is known at the next look.
    """
    results = []
    with database.transaction("find the inbox source") as connection:
        source_id = upsert_source(connection, INBOX_SOURCE)
    for path in inbox_files(inbox, clock().timestamp()):
        result = _store_file(database, path, f"inbox:///{path.name}", source_id, clock, max_bytes)
        target = inbox / (REFUSED_FOLDER if result.state == "refused" else DONE_FOLDER)
        target.mkdir(mode=0o700, exist_ok=True)
        try:
            path.replace(target / path.name)
        except FileNotFoundError:
            continue  # another worker had it: what became of it is that one's to tell
        results.append(result)
    return results


def collect_paths(database: Database, paths: Iterable[Path], clock: Clock, *, max_bytes: int) -> Iterator[Collected]:
    """Store files given by hand, and the files of folders given by hand; each its own transaction."""
    with database.transaction("find the push source") as connection:
        source_id = upsert_source(connection, PUSH_SOURCE)
    for path in paths:
        if is_folder(path):
            closed: list[OSError] = []
            walk = os.walk(path, onerror=closed.append)
            files = sorted(
                file for folder, _, names in walk for name in names if (file := Path(folder, name)).is_file()
            )
            for error in closed:
                reason = f"{error.filename}: cannot be read: {error.strerror} (check the path and its permissions)"
                yield Collected(str(error.filename), "refused", reason=reason)
            if not files and not closed:
                yield Collected(str(path), "refused", reason=str(_no_files(path)))
            files = [file for file in files if not is_warc(file)]
        else:
            files = [path]
        for file in files:
            yield _store_file(database, file, file.resolve().as_uri(), source_id, clock, max_bytes)


def _no_files(folder: Path) -> InputError:
    return InputError(
        f"{folder}: there is no file in this folder or in one below it",
        cure="put in pages and texts, .gz or not, under any name, or archives that end in .warc or .warc.gz",
    )


def _store_file(database: Database, path: Path, url: str, source_id: int, clock: Clock, max_bytes: int) -> Collected:
    try:
        body = read_file(path, max_bytes)
    except InputError as error:
        return Collected(str(path), "refused", reason=str(error))
    name = path.name.removesuffix(".gz")
    content_type, _ = mimetypes.guess_type(name)
    document = NewDocument(source_id=source_id, url=url, body=body, fetched_at=clock(), content_type=content_type)
    return _store(database, str(path), document)


def _store(database: Database, name: str, document: NewDocument) -> Collected:
    with database.transaction(f"store {name}") as connection:
        document_id = insert_document(connection, document)
        if document_id is not None:
            return Collected(name, "stored", document_id)
        return Collected(name, "known", find_copy(connection, document))


def collect_urls(database: Database, urls: Iterable[str], clock: Clock, settings: Settings) -> Iterator[Collected]:
    """Fetch addresses given by hand, by their hosts' rules, and store what they answer; each its own transaction."""
    with database.transaction("find the push source") as connection:
        source_id = upsert_source(connection, PUSH_SOURCE)
    patient = PatientFetcher(database, Fetcher(settings))
    for url in urls:
        try:
            page = patient.fetch(url, part="page")
        except DatelineError as error:
            yield Collected(url, "refused", reason=str(error))
            continue
        yield _store(database, url, document_of(page, source_id, clock()))


def collect_pages(database: Database, clock: Clock, settings: Settings) -> int:
    """Fetch the further pages that addresses given by hand led to, by their hosts' rules; returns how many came.

    What cannot be had is left to the crawl, which tries again.
    """
    patient, came = PatientFetcher(database, Fetcher(settings)), 0
    for link in list_pushed(database):
        try:
            page = patient.fetch(link["url"], part="page")
            raise_for_no_page(page)
        except DatelineError:
            continue
        now = page.fetched_at or clock()
        document = document_of(page, link["source_id"], now, link_id=link["link_id"])
        told = {name.replace("-", "_"): page.headers.get(name) for name in ("etag", "last-modified")}
        with database.transaction(f"store {link['url']}") as connection:
            insert_document(connection, document)
            kept = {
                "fetched_at": now,
                "body_hash": hash_body(page.body),
                "look_at": None,
                "stand_in": None,
                "rounds": 0,
            }
            keep_fetch(connection, link["link_id"], told | kept)
        came += 1
    return came
