"""The example in each command's `--help` runs as it stands, in a folder with the files that it names."""

from __future__ import annotations

import gzip
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest
import typer

from app.cli import app, main
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import list_alerts
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.engine_servers import EngineServer, serve
from tests.integration.test_sources_commands import HEADLINES, HTML, RSS, feed, home
from tests.pages import page
from tests.servers import Answer, LocalServer, run_sql
from tests.unit.app.test_help import walk

# Each is run by a test of its own (e2e, test_bench, test_engines), because it needs a stack, a peer or an index of models.
ELSEWHERE = {
    "dateline up",
    "dateline down",
    "dateline status",
    "dateline doctor",
    "dateline bench",
    "dateline models get",
    "dateline models",
}
RULES = '[[rule]]\nkey = "troops"\ntitle = "Troops"\ntopics = ["troops"]\nchannels = ["json://127.0.0.1:9/"]\n'
TMX = (
    '<tmx version="1.4"><header srclang="tr"/><body><tu><tuv xml:lang="tr"><seg>Gemi durdu.</seg></tuv>'
    '<tuv xml:lang="en"><seg>The ship stopped.</seg></tuv></tu></body></tmx>'
)
OPML = (
    '<opml version="2.0"><body><outline text="Deneme" xmlUrl="https://deneme.example/rss" language="tr"/></body></opml>'
)
ARTICLE = '{"id": 1, "url": "https://a.example/1", "title": "Gemi", "text": "Kuzey Kore 13 bin asker gönderdi.", "date": "2025-10-04"}\n'


@dataclass(frozen=True, slots=True)
class Place:
    """Where an example runs."""

    folder: Path
    environment: dict[str, str]
    site: str

    def run(self, example: str) -> subprocess.CompletedProcess[str]:
        for address in ("https://example.com", "https://haber.example"):
            example = example.replace(address, self.site)
        example = example.replace("/data/", f"{self.folder}/").replace("/var/www/", f"{self.folder}/")
        if not re.search(r"[|<>;*]", example):
            return self._run_here(shlex.split(example))
        return subprocess.run(
            ["/bin/sh", "-c", example],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def _run_here(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        """Run the command in this process: a new one a call would cost more than what is tested."""
        out, err = StringIO(), StringIO()
        with (
            patch.dict(os.environ, self.environment, clear=True),
            patch.object(sys, "argv", command),
            chdir(self.folder),
            redirect_stdout(out),
            redirect_stderr(err),
            pytest.raises(SystemExit) as ended,
        ):
            main()
        return subprocess.CompletedProcess(command, int(ended.value.code or 0), out.getvalue(), err.getvalue())


def warc(body: bytes) -> bytes:
    """A WARC file of one page."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        "WARC-Date: 2025-09-19T00:00:00Z\r\nWARC-Target-URI: https://a.example/w\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def examples() -> dict[str, str]:
    found = {}
    for path, text in walk(typer.main.get_command(app), "dateline"):
        example = text.partition("Example")[2].partition("\n\n")[0].lstrip("s:").strip()
        found[path] = " ".join(example.split())
    return {path: example for path, example in found.items() if path not in ELSEWHERE | {"dateline"}}


@pytest.fixture
def place(database: Database, database_url: str, tmp_path: Path) -> Iterator[Place]:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        answers: dict[str, Answer] = {
            "/": (200, HTML, home('<link rel="alternate" type="application/rss+xml" href="/rss">')),
            "/rss": (200, RSS, feed(*HEADLINES)),
            "/news/1": (200, HTML, page()),
        }
        return answers.get(path, (404, {}, b""))

    with LocalServer(site) as server, serve(EngineServer(lambda text: "The ship stopped.")) as engine:
        (tmp_path / "pages").mkdir()
        for name in ("page.html", "pages/a.html"):
            (tmp_path / name).write_bytes(page())
        for name in ("feed.xml", "other.xml"):
            (tmp_path / name).write_bytes(feed(*HEADLINES))
        texts = {
            "article.txt": "SEUL - Kuzey Kore Rusya'ya 120 konteyner mühimmat gönderdi.",
            "articles.jsonl": ARTICLE,
            "feeds.opml": OPML,
            "my-rules.toml": RULES,
            "our-work.tmx": TMX,
            "news.tr": "Gemi durdu.\n",
            "news.en": "The ship stopped.\n",
        }
        for name, text in texts.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        (tmp_path / "CC-NEWS-20250919.warc.gz").write_bytes(gzip.compress(warc(page())))
        root = Path(__file__).parents[2]
        (tmp_path / "my-topic.toml").write_bytes((root / "seeds/topics/03_troops.toml").read_bytes())
        (tmp_path / "tests").symlink_to(root / "tests")
        with database.transaction() as connection:
            source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
            document = NewDocument(source, "https://a.example/1", page(), datetime.now(UTC), content_type="text/html")
            insert_document(connection, document)
        process_documents(
            database,
            make_tools(database, read_settings({"HOME": "/nowhere", "DATELINE_APPRISE_URLS": "json://127.0.0.1:9/"})),
        )
        [alert] = list_alerts(database, 5)
        # The numbers that the examples name.
        for statement in (
            f"UPDATE dateline.delivery SET state = 'quarantined' WHERE alert_id = {alert['alert_id']}",
            "INSERT INTO dateline.alert (alert_id, rule_id, article_id, version_id, subject) OVERRIDING SYSTEM VALUE"
            f" SELECT 17, rule_id, article_id, version_id, 'x' FROM dateline.alert WHERE alert_id = {alert['alert_id']}",
            f"UPDATE dateline.delivery SET alert_id = 17 WHERE alert_id = {alert['alert_id']}",
            "INSERT INTO dateline.story (story_id, first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE VALUES (12, now(), now())",
            "UPDATE dateline.article SET story_id = 12",
        ):
            run_sql(database_url, statement)
        run_sql(database_url, f"UPDATE dateline.source SET url = '{server.url}/rss' WHERE key IN ('aa', 'dha')")
        kept = {name: value for name, value in os.environ.items() if not name.startswith("DATELINE_")}
        yield Place(
            tmp_path,
            kept
            | {
                "HOME": str(tmp_path / "home"),
                "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
                "DATELINE_DATABASE_URL": database_url,
                "DATELINE_ALLOW_HOSTS": "127.0.0.1",
                "DATELINE_GOOGLE_URL": engine.url,
                "DATELINE_TIMEOUT": "5",
            },
            server.url,
        )


def test_every_example_runs(place: Place) -> None:
    failed = []
    for path, example in examples().items():
        done = place.run(example)
        if done.returncode or "Traceback" in done.stderr:
            failed.append(f"{path}: {example}\n  exit code {done.returncode}: {done.stderr.strip()[-400:]}")
    assert not failed, "\n".join(failed)
