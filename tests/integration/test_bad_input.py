"""Bad input: one clear line each, all else goes on, nothing lost."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.steps.polling import poll_sources
from core.clock import utc_now
from core.settings import read_settings
from ingest.fetching import Fetcher
from load import embedded
from load.connection import Database
from load.dispositions import count_dispositions
from load.migrations import migrate
from load.sources import upsert_source
from tests.pages import feed, page
from tests.servers import LocalServer, remove_server

DATELINE = str(Path(sys.executable).with_name("dateline"))


@pytest.fixture
def environment(database_url: str, tmp_path: Path) -> dict[str, str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "AIRFLOW"))}
    return {
        **clean,
        "HOME": str(tmp_path),
        "DATELINE_HOME": str(tmp_path / "home"),
        "DATELINE_DATABASE_URL": database_url,
    }


def run(environment: dict[str, str], *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [DATELINE, *arguments], env=environment, input=stdin, capture_output=True, text=True, check=False
    )


def test_each_bad_file_is_one_line_and_the_good_one_is_loaded(
    environment: dict[str, str], database: Database, tmp_path: Path
) -> None:
    files = {
        "empty.txt": b"",
        "binary.bin": bytes(range(256)) * 40,
        "large.html": b"<html><body>" + b"<p>Uzun bir sayfa.</p>" * 2_300_000,
        "good.html": page(),
    }
    for name, body in files.items():
        (tmp_path / name).write_bytes(body)
    assert (tmp_path / "large.html").stat().st_size > 50_000_000
    done = run(environment, "ingest", "--now", *[str(tmp_path / name) for name in files], str(tmp_path / "absent.txt"))
    assert done.returncode == 1
    errors = done.stderr.strip().splitlines()
    assert len(errors) == 4  # the two that cannot be read, and the two that are no articles
    assert "large.html: larger than 20,000,000 bytes" in errors[0]
    assert "absent.txt: cannot be read" in errors[1]
    assert count_dispositions(database) == {"empty": 1, "unsupported": 1, "loaded": 1}


def test_a_document_of_its_own_is_told_of_each_input(
    environment: dict[str, str], database: Database, tmp_path: Path
) -> None:
    for name in ("first.txt", "second.txt", "third.txt"):
        (tmp_path / name).write_bytes(b"")
    names = [str(tmp_path / name) for name in ("first.txt", "second.txt")]
    stored = run(environment, "ingest", *names)
    assert stored.returncode == 0
    again = [
        json.loads(line) for line in run(environment, "ingest", *names, str(tmp_path / "third.txt")).stdout.splitlines()
    ]
    assert [line["state"] for line in again] == ["known", "known", "stored"]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT document_id FROM document ORDER BY url")
        in_store = [row[0] for row in cursor.fetchall()]
    assert [line["document_id"] for line in again] == in_store


def test_what_becomes_no_article_is_named_once_it_is_decided(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.4\n" + bytes(range(256)))
    (tmp_path / "good.html").write_bytes(page())
    names = [str(tmp_path / name) for name in ("empty.txt", "paper.pdf", "good.html")]
    undecided = run(environment, "ingest", *names)
    assert undecided.returncode == 0
    assert "`dateline up` or --now processes them" in undecided.stderr
    for arguments in (["--now", *names], names):
        done = run(environment, "ingest", *arguments)
        assert done.returncode == 1
        named = [line for line in done.stderr.splitlines() if str(tmp_path) in line]
        assert [line.split(": ")[1] for line in named] == names[:2]
        assert "is unsupported: a binary file" in named[1]


def test_an_empty_word_is_no_folder(environment: dict[str, str]) -> None:
    """`dateline ingest "$FILE"` without a FILE stored everything that lay in the current folder."""
    done = run(environment, "ingest", "")
    assert done.returncode == 2 and "an empty word is no file" in done.stderr and not done.stdout


def test_a_folder_without_files_is_an_input_that_failed(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "pages" / "below").mkdir(parents=True)
    done = run(environment, "ingest", str(tmp_path / "pages"))
    assert done.returncode == 1
    assert "there is no file in this folder" in done.stderr
    assert ".warc.gz" in done.stderr
    assert json.loads(done.stdout)["state"] == "refused"


def test_a_source_that_hangs_delays_only_itself(database: Database) -> None:
    silent = socket.create_server(("127.0.0.1", 0))
    settings = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "1"})
    with silent, LocalServer(lambda *_: (200, {}, feed("http://127.0.0.1", ["/a"]))) as server:
        addresses = {"hangs": f"http://127.0.0.1:{silent.getsockname()[1]}/feed", "works": f"{server.url}/feed"}
        with database.transaction() as connection:
            for key, url in addresses.items():
                upsert_source(connection, {"key": key, "name": key, "kind": "feed", "url": url})
        done = poll_sources(database, Fetcher(settings), utc_now, gap=0.05)
    assert done == {"failed": 1, "polled": 1, "new links": 1}


def test_usage_errors_are_two_and_bad_settings_are_named(environment: dict[str, str]) -> None:
    assert run(environment, "enrich", "--nonsense").returncode == 2
    assert run(environment, "replay", "--stage", "nonsense").returncode == 2
    assert run(environment, "rules", "disable", "nonsense").returncode == 2
    wrong = run({**environment, "DATELINE_WEB_PORT": "eighty"}, "status")
    assert wrong.returncode == 1
    assert "DATELINE_WEB_PORT='eighty'" in wrong.stderr
    odd = {**environment, "DATELINE_ENGINES": "memory gogle", "DATELINE_MAXBYTES": "1", "DATELINE_WEB_PORT": "1"}
    told = run(odd, "status")
    assert told.returncode == 1
    assert "there is no engine 'gogle' (did you mean 'google'?)" in told.stderr
    assert "did you mean DATELINE_MAX_BYTES?" in told.stderr
    refused = run(odd, "up")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "there is no engine 'gogle'" in refused.stderr
    bad_database = {**environment, "DATELINE_DATABASE_URL": "postgresql://nobody:wrong@127.0.0.1:1/x"}
    for command in (["ingest", "x"], ["alerts"], ["replay"]):
        done = run(bad_database, *command)
        assert done.returncode == 1
        assert "cannot connect to the database" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[embedded.EmbeddedPostgres]:
    server = embedded.locate_embedded(tmp_path / uuid.uuid4().hex)
    embedded.ensure_running(server)
    yield server
    remove_server(server)


def test_a_database_that_restarts_midway_loses_nothing(
    own_server: embedded.EmbeddedPostgres, environment: dict[str, str], tmp_path: Path
) -> None:
    url = own_server.url("postgres")
    with Database(url) as database:
        migrate(database)
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(120):
        (pages / f"{number:03}.html").write_bytes(page(f"Haber {number}", [f"{number} sayılı deneme. " * 20]))
    environment = {**environment, "DATELINE_DATABASE_URL": url}
    assert run(environment, "ingest", str(pages)).returncode == 0

    def restart() -> None:
        deadline = time.monotonic() + 30
        with Database(url) as watcher:
            while count_dispositions(watcher).get("loaded", 0) < 10 and time.monotonic() < deadline:
                time.sleep(0.01)
        pid = embedded.server_pid(own_server)
        assert pid is not None
        os.kill(pid, signal.SIGQUIT)
        while embedded.is_running(own_server):
            time.sleep(0.02)
        embedded.ensure_running(own_server)

    thread = threading.Thread(target=restart)
    thread.start()
    interrupted = run(environment, "replay", "--stage", "extract", "--since", "2999-01-01")
    thread.join()
    assert interrupted.returncode == 1
    assert "Traceback" not in interrupted.stderr
    assert len(interrupted.stderr.strip().splitlines()) == 1
    assert run(environment, "replay", "--stage", "extract", "--since", "2999-01-01").returncode == 0
    with Database(url) as database:
        assert count_dispositions(database) == {"loaded": 120}
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT count(*), count(DISTINCT canonical_url) FROM article")
            assert cursor.fetchone() == (120, 120)


def test_a_path_that_cannot_be_looked_at_holds_up_no_other(
    environment: dict[str, str], database: Database, tmp_path: Path
) -> None:
    (tmp_path / "good.html").write_bytes(page())
    done = run(environment, "ingest", "--now", "a" * 300, "haber.example/1", str(tmp_path / "good.html"))
    assert done.returncode == 1
    told = done.stderr.strip().splitlines()
    assert "File name too long" in told[0]
    assert "an address is written whole: https://haber.example/1" in told[1]
    assert len(told) == 2
    assert count_dispositions(database) == {"loaded": 1}


@pytest.mark.parametrize("command", [("status",), ("rules", "list"), ("enrich",)])
def test_a_full_disk_behind_standard_output_is_one_line(environment: dict[str, str], command: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [DATELINE, *command],
            env=environment,
            input='{"text": "Kuzey Kore Rusya\'ya 100 asker gönderdi."}\n',
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "dateline: input or output: No space left on device\n"


def test_a_reader_that_has_gone_is_no_failure(environment: dict[str, str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [DATELINE, "rules", "list"], env=environment, stdout=writer, stderr=subprocess.PIPE, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_labels_that_cannot_be_measured_are_named(environment: dict[str, str], tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    lines = (
        '{"id": 2}', '{"text": 5, "topics": []}', '{"text": "a"}', '{"text": "a", "topics": 5}', '{"text": "a", "figures": [1]}',
        '{"text": "a", "figures": [{"value": 1}]}', '{"text": "a", "topics": [1]}',
    )  # fmt: skip
    gold.write_text("\n".join(lines))
    done = run(environment, "eval", "topics", str(gold))
    assert (done.returncode, done.stdout) == (1, "")
    told = done.stderr.strip().splitlines()
    assert [line.split(", id")[0].rsplit(" ", 1)[1] for line in told[:-1]] == list("1234567")
    assert "'figures' lacks attribution, high, low" in told[5]
    assert told[-1].startswith("dateline: no labelled text was measured")
    gold.write_text(
        '{"text": "Kuzey Kore Rusya\'ya 100 asker gönderdi.", "relevant": true, "topics": ["troops"]}\n{}\n'
    )
    done = run(environment, "eval", "topics", str(gold))
    assert done.returncode == 1
    assert "relevance F1   1.000" in done.stdout


def test_files_out_need_a_folder_and_times_are_read_alike(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    done = run(environment, "export", str(tmp_path / "taken"))
    assert done.returncode == 1
    assert f"{tmp_path / 'taken'}: files cannot be written there: it is a file" in done.stderr
    assert run(environment, "replay", "--stage", "extract", "--dry-run", "--since", "30d").returncode == 0
    assert run(environment, "replay", "--since", "soon").returncode == 2
    absent = run(environment, "extract", str(tmp_path / "absent.html"))
    assert absent.stderr.count("absent.html") == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_below_that_may_not_be_read_is_named(
    environment: dict[str, str], database: Database, tmp_path: Path
) -> None:
    closed = tmp_path / "pages" / "closed"
    closed.mkdir(parents=True, mode=0o000)
    (tmp_path / "pages" / "good.html").write_bytes(page())
    done = run(environment, "ingest", "--now", str(tmp_path / "pages"))
    closed.chmod(0o700)
    assert done.returncode == 1
    assert done.stderr.startswith(f"dateline ingest: {closed}: cannot be read: Permission denied")
    assert count_dispositions(database) == {"loaded": 1}
