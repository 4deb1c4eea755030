"""WARC files: every page once, whatever is wrong with some records and wherever a run was killed."""

from __future__ import annotations

import gzip
import json
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from app.steps import archives
from app.steps.archives import collect_archive
from core.clock import utc_now
from core.errors import InputError
from load.connection import Database
from tests.integration.test_search import dateline
from tests.pages import page

MOST = 200_000


def write_warc(path: Path, pages: int, *, extra: list[tuple[str, bytes, bytes]] = []) -> None:  # noqa: B006
    """Write a WARC file of our own pages, each with its request, as crawlers do."""
    written = []

    def put(kind: str, url: str, http: bytes) -> None:
        head = (
            f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{uuid.uuid4()}>\r\nWARC-Target-URI: {url}\r\n"
            f"WARC-Date: 2025-09-19T08:00:00Z\r\nContent-Type: application/http; msgtype={kind}\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        record = head.encode() + http + b"\r\n\r\n"
        written.append(gzip.compress(record) if path.suffix == ".gz" else record)

    for number in range(pages):
        url = f"https://gazete.example/haber/{number}"
        put("request", url, b"GET / HTTP/1.1\r\n\r\n")
        body = page(f"Haber {number}")
        put("response", url, b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body)
    for url, headers, body in extra:
        put("response", url, headers + b"\r\n\r\n" + body)
    path.write_bytes(b"".join(written))


def collect(database: Database, path: Path) -> tuple[dict[str, int], list[str]]:
    bad: list[str] = []
    done = collect_archive(database, path, utc_now, max_bytes=MOST, failed=bad.append)
    return {name: count for name, count in done.items() if count}, bad


def count(database: Database) -> int:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM document")
        return int(cursor.fetchone()[0])


EXTRA: list[tuple[str, bytes, bytes]] = [
    ("https://gazete.example/foto.jpg", b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg", b"\xff\xd8"),
    ("https://gazete.example/yok", b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html", b"<p>yok</p>"),
    ("https://gazete.example/packed", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", gzip.compress(page("Sıkı"))),
    ("https://gazete.example/broken", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", b"\x1f\x8bxxxx"),
    ("https://gazete.example/large", b"HTTP/1.1 200 OK\r\nContent-Type: text/html", b"<p>" + b"x" * (MOST + 1)),
]  # fmt: skip


@pytest.mark.parametrize("name", ["news.warc.gz", "news.warc"])
def test_pages_are_stored_once_and_the_rest_is_counted(database: Database, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_warc(path, 4, extra=EXTRA)
    done, bad = collect(database, path)
    assert done == {"stored": 5, "skipped": 6, "failed": 2}
    assert "content encoding is broken" in bad[0] and "larger than 200,000 bytes" in bad[1]
    assert collect(database, path) == ({"read before": 1}, [])
    assert count(database) == 5


def test_a_killed_run_goes_on_where_it_stopped(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "news.warc.gz"
    write_warc(path, 40)
    monkeypatch.setattr(archives, "_PORTION", 7)
    real, calls = archives.insert_document, [0]

    def dying(connection: Any, document: Any) -> int | None:
        calls[0] += 1
        if calls[0] == 20:
            raise KeyboardInterrupt
        return real(connection, document)

    monkeypatch.setattr(archives, "insert_document", dying)
    with pytest.raises(KeyboardInterrupt):
        collect(database, path)
    before = count(database)
    assert 0 < before < 20
    done, _ = collect(database, path)
    assert done["stored"] == 40 - before and "known" not in done
    assert count(database) == 40


def test_what_is_no_warc_is_refused_and_a_cut_file_keeps_its_whole_records(database: Database, tmp_path: Path) -> None:
    (tmp_path / "x.warc.gz").write_bytes(b"not a warc at all" * 100)
    (tmp_path / "empty.warc").write_bytes(b"")
    for name in ("x.warc.gz", "empty.warc", "absent.warc"):
        with pytest.raises(InputError, match=r"WARC"):
            collect(database, tmp_path / name)
    whole, cut = tmp_path / "whole.warc.gz", tmp_path / "cut.warc.gz"
    write_warc(whole, 10)
    cut.write_bytes(whole.read_bytes()[:-300])
    with suppress(InputError):
        collect(database, cut)
    assert count(database) >= 8


def test_the_command_takes_a_folder_of_archives(database: Database, database_url: str, tmp_path: Path) -> None:
    for name in ("a.warc.gz", "b.warc.gz"):
        write_warc(tmp_path / name, 2)
    (tmp_path / "c.warc").write_bytes(b"x")
    done = dateline(database_url, "ingest", str(tmp_path))
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["stored"], line["known"], line["skipped"]) for line in lines] == [(2, 0, 2), (0, 2, 2)]
    assert done.returncode == 1 and "c.warc" in done.stderr
