"""The whole pipeline as a user has it: real Airflow on embedded Postgres, a site, a translator and a webhook of ours."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from load import embedded
from load.connection import Database
from load.dispositions import find_document
from load.documents import hash_body
from load.sources import upsert_source
from tests.pages import BODY, SENTENCES, TITLE, feed, page
from tests.servers import Answer, LocalServer, free_port, remove_server, translator

pytestmark = pytest.mark.e2e


@dataclass
class Stack:
    """A running stack and the servers around it."""

    home: Path
    environment: dict[str, str]
    port: int
    url: str
    printed: str
    site: LocalServer
    engine: LocalServer
    hook: LocalServer
    broken: set[str] = field(default_factory=set)
    paths: list[str] = field(default_factory=lambda: ["/haber-1"])
    edits: dict[str, list[str]] = field(default_factory=dict)

    def run(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run the command line."""
        command = [str(Path(sys.executable).with_name("dateline")), *arguments]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, cwd=self.home)
        assert not check or done.returncode == 0, done.stderr + done.stdout
        return done

    def query(self, statement: str) -> list[tuple[Any, ...]]:
        """Ask our database."""
        with Database(self.url) as database, database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall())

    def start_dag(self, name: str) -> None:
        """Start a run of a DAG, as the web page's button does."""
        _post(f"{self.api}/dags/{name}/dagRuns", b'{"logical_date": null}', self.log_in())

    @property
    def api(self) -> str:
        """The address of Airflow's API."""
        return f"http://127.0.0.1:{self.port}/api/v2"

    def log_in(self) -> dict[str, str]:
        """Return the headers that let one in to the API, and have it answer in JSON."""
        password = json.loads((self.home / "secrets.json").read_text())["password"]
        login = json.dumps({"username": "admin", "password": password}).encode()
        token = json.load(_post(f"http://127.0.0.1:{self.port}/auth/token", login, {}))["access_token"]
        return {"Authorization": f"Bearer {token}", "Accept": "application/json"}

    def ask(self, path: str) -> Any:
        """Ask Airflow's API."""
        return json.load(urllib.request.urlopen(urllib.request.Request(f"{self.api}{path}", headers=self.log_in())))


def _post(url: str, body: bytes, headers: dict[str, str]) -> Any:
    request = urllib.request.Request(url, body, {"Content-Type": "application/json", **headers}, method="POST")
    return urllib.request.urlopen(request, timeout=20)


def wait_for(what: str, look: Callable[[], object], seconds: float = 60.0) -> Any:
    """Wait until `look` returns something true."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.25)
    raise AssertionError(f"{what}: not within {seconds:.0f} s")


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    home = tmp_path_factory.mktemp("stack") / "home"

    def site_answer(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed.xml":
            return 200, {"Content-Type": "application/rss+xml"}, feed(site.url, made.paths)
        if path in made.broken:
            return 503, {}, b""
        return 200, {"Content-Type": "text/html; charset=utf-8"}, page(f"{TITLE} {path[-1]}", made.edits.get(path))

    titles = {f"{TITLE} {number}": f"Port claim from Seoul {number}" for number in range(1, 9)}
    with (
        LocalServer(site_answer) as site,
        LocalServer(translator({**SENTENCES, **titles})) as engine,
        LocalServer(lambda *_: (200, {}, b"ok")) as hook,
    ):
        port = free_port()
        environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "AIRFLOW"))},
            "HOME": str(home.parent),
            "DATELINE_HOME": str(home),
            "DATELINE_WEB_PORT": str(port),
            "DATELINE_ENGINES": "memory,libretranslate",
            "DATELINE_LIBRETRANSLATE_URL": engine.url,
            "DATELINE_ALLOW_HOSTS": "127.0.0.1",
            "DATELINE_APPRISE_URLS": f"webhook+{hook.url}/hook",
            "DATELINE_TIMEOUT": "5",
        }
        server = embedded.locate_embedded(home)
        made = Stack(home, environment, port, server.url("dateline"), "", site, engine, hook)
        home.mkdir()
        try:
            made.printed = made.run("up", "--detach").stdout
            yield made
        finally:
            made.run("down", check=False)
            remove_server(server)
            shutil.rmtree(home, ignore_errors=True)


def test_up_prints_the_seed_row(stack: Stack, seed_document: Path) -> None:
    for part in (
        "Seoul, South Korea, 2025-09-19",
        "language     tr",
        "arms",
        "about 9.8 billion USD",
        "at least 13,000 soldiers",
        "password",
    ):
        assert part in stack.printed
    assert stack.query("SELECT count(*), count(*) FILTER (WHERE disposition = 'loaded') FROM disposition") == [(1, 1)]
    with Database(stack.url) as database:
        assert find_document(database, hash_body(seed_document.read_bytes())) is not None
    assert (stack.home / "secrets.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="reads what a process has mapped from /proc")
def test_workers_inherit_the_encoder_from_the_scheduler(stack: Stack) -> None:
    def read(process: str, name: str) -> str:
        try:
            return Path("/proc", process, name).read_text()
        except OSError:  # it ended meanwhile, or is another user's
            return ""

    workers = []
    for process in (folder.name for folder in Path("/proc").glob("[0-9]*")):
        if read(process, "cmdline").startswith("airflow worker -- LocalExecutor"):
            parent = read(process, "stat").rpartition(")")[2].split()[1]
            # A worker's own environment is overwritten by its title.
            if f"DATELINE_HOME={stack.home}\0" in read(parent, "environ"):
                workers.append("sentencepiece" in read(process, "maps"))
    assert workers and all(workers)


def test_the_web_page_shows_the_logs_of_tasks(stack: Stack) -> None:
    """The web server reads them itself: no server of logs listens on every address of the machine."""
    done = stack.ask("/dags/process/dagRuns/~/taskInstances?state=success")["task_instances"][0]
    where = f"/dags/process/dagRuns/{done['dag_run_id']}/taskInstances/{done['task_id']}"
    lines = stack.ask(f"{where}/logs/{done['try_number']}")["content"]
    assert str(stack.home) in str(lines[:3]) and len(lines) > 5


def test_a_second_up_reuses_all(stack: Stack) -> None:
    again = stack.run("up", "--detach").stdout
    assert "known from an earlier start" in again
    assert stack.query("SELECT count(*) FROM document") == [(1,)]
    assert "healthy" in stack.run("status").stdout


def test_a_second_up_leaves_the_first_ones_stack_alone(stack: Stack) -> None:
    command = [str(Path(sys.executable).with_name("dateline")), "up"]
    second = subprocess.Popen(command, env=stack.environment, stdout=subprocess.PIPE, text=True)
    assert second.stdout is not None
    assert "runs already: process" in second.stdout.readline()
    second.send_signal(signal.SIGINT)
    second.communicate(timeout=30)
    whole = stack.run("up").stdout
    assert "another call started it; `dateline down` stops it" in whole
    assert "healthy" in stack.run("status").stdout


def test_from_the_feed_to_english_and_to_the_webhook(stack: Stack) -> None:
    with Database(stack.url) as database, database.transaction() as connection:
        upsert_source(
            connection,
            {
                "key": "deneme",
                "name": "Deneme",
                "kind": "feed",
                "url": f"{stack.site.url}/feed.xml",
                "language": "tr",
                "tier": 2,
            },
        )
    stack.start_dag("crawl")
    where = f"canonical_url = '{stack.site.url}/haber-1'"
    wait_for("the article", lambda: stack.query(f"SELECT 1 FROM article WHERE {where}"))
    translated = wait_for(
        "its translation",
        lambda: stack.query(
            "SELECT t.title, t.body FROM translation t JOIN article_version v USING (version_id) JOIN article USING (article_id)"
            f" WHERE t.state = 'done' AND {where}"
        ),
    )
    assert translated == [("Port claim from Seoul 1", "\n\n".join(SENTENCES[sentence] for sentence in BODY))]
    said = wait_for("the alert", lambda: [r for r in stack.hook.requests if b"haber-1" in r.body])
    assert json.loads(said[0].body)["outlet"] == "127.0.0.1"
    assert stack.query("SELECT count(*) FROM delivery WHERE state <> 'sent'") == [(0,)]
    assert "arms-and-troops" in stack.run("alerts").stdout


def test_a_document_committed_from_outside_is_loaded_without_a_command(stack: Stack, tmp_path: Path) -> None:
    path = tmp_path / "elden.html"
    path.write_bytes(page(f"{TITLE} 5"))
    done = json.loads(stack.run("ingest", str(path)).stdout)
    assert done["state"] == "stored"
    wait_for(
        "the document",
        lambda: stack.query(
            f"SELECT 1 FROM disposition WHERE document_id = {done['document_id']} AND disposition = 'loaded'"
        ),
        20,
    )


def test_killing_the_site_and_the_translator_midway_leaves_what_a_rerun_completes(stack: Stack) -> None:
    stack.paths += ["/haber-2", "/haber-3"]
    stack.broken.add("/haber-3")
    stack.engine.stop()
    stack.query("UPDATE source_state SET next_poll_at = now() RETURNING 1")
    stack.start_dag("crawl")
    wait_for(
        "the link that waits",
        lambda: stack.query("SELECT 1 FROM link WHERE url LIKE '%haber-3' AND last_error LIKE '%503%'"),
    )
    two = "FROM translation t JOIN article_version v USING (version_id) JOIN article a USING (article_id) WHERE a.canonical_url LIKE '%haber-2'"
    wait_for(
        "the translation that waits",
        lambda: stack.query(
            f"SELECT 1 {two} AND t.state IN ('pending', 'partial') AND t.attempts > 0 AND t.claimed_pid IS NULL"
        ),
    )
    stack.broken.clear()
    stack.engine.start()
    # As if the waits had passed.
    stack.query("UPDATE link SET not_before = now() WHERE state = 'pending' RETURNING 1")
    stack.query("UPDATE translation SET not_before = now() RETURNING 1")
    stack.query("UPDATE engine_state SET not_before = now(), failures = 0 RETURNING 1")
    stack.start_dag("crawl")
    stack.start_dag("translate")
    wait_for("the second page's translation", lambda: stack.query(f"SELECT 1 {two} AND t.state = 'done'"), 150)
    wait_for("the third page", lambda: stack.query("SELECT 1 FROM article WHERE canonical_url LIKE '%haber-3'"), 150)
    assert stack.query("SELECT count(*) FROM disposition WHERE disposition IS NULL OR disposition = 'quarantined'") == [
        (0,)
    ]


def test_an_article_that_its_outlet_changes_is_a_version_and_rings_without_a_command(stack: Stack) -> None:
    stack.edits["/haber-1"] = [sentence.replace("120 konteyner", "180 konteyner") for sentence in BODY]
    stack.query("UPDATE link SET look_at = now() WHERE url LIKE '%/haber-1' RETURNING 1")
    one = "FROM article_version JOIN article USING (article_id) WHERE canonical_url LIKE '%/haber-1'"
    wait_for("the second version", lambda: stack.query(f"SELECT 1 {one} AND number = 2"), 90)
    wait_for(
        "the alert of the change", lambda: [r for r in stack.hook.requests if json.loads(r.body)["kind"] == "change"]
    )


def test_a_taken_port_is_a_sentence_with_its_cure(stack: Stack) -> None:
    home = stack.home.parent / "other"
    environment = {**stack.environment, "DATELINE_HOME": str(home)}
    command = [str(Path(sys.executable).with_name("dateline")), "up", "--detach"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"port {stack.port} is taken" in done.stderr
    assert f"DATELINE_WEB_PORT={stack.port + 1}" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_start_that_fails_leaves_nothing_running(stack: Stack) -> None:
    home = stack.home.parent / "failed"
    wrong = f"postgresql://nobody@/nowhere?host={embedded.locate_embedded(stack.home).socket}"
    environment = {
        **stack.environment,
        "DATELINE_HOME": str(home),
        "DATELINE_DATABASE_URL": wrong,
        "DATELINE_WEB_PORT": str(free_port()),
    }
    command = [str(Path(sys.executable).with_name("dateline")), "up", "--detach"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    server = embedded.locate_embedded(home)
    try:
        assert done.returncode == 1
        assert "cannot connect to the database" in done.stderr
        assert not embedded.is_running(server)
    finally:
        remove_server(server)


def test_what_a_killed_supervisor_leaves_is_told_and_ended_by_the_next_start(stack: Stack) -> None:
    import psutil

    supervisor = psutil.Process(json.loads((stack.home / "stack.json").read_text())["pid"])
    family = supervisor.children(recursive=True)
    scheduler = next(child for child in supervisor.children() if "scheduler" in child.cmdline())
    supervisor.kill()
    scheduler.kill()  # else it ends its workers, told that its parent is gone
    wait_for("the end of both", lambda: not supervisor.is_running() and not scheduler.is_running(), 10)
    told = stack.run("doctor", check=False).stdout
    assert "processes of a stack whose supervisor was killed are left" in told
    assert "ended " in stack.run("up", "--detach").stdout
    assert not [process for process in family if process.is_running() and process.status() != psutil.STATUS_ZOMBIE]
    assert stack.run("status").returncode == 0


def test_a_dead_component_is_started_again_and_down_leaves_nothing(stack: Stack) -> None:
    import psutil

    supervisor = psutil.Process(json.loads((stack.home / "stack.json").read_text())["pid"])
    family = supervisor.children(recursive=True)
    triggerer = next(child for child in supervisor.children() if "triggerer" in child.cmdline())
    left = triggerer.children(recursive=True)
    assert left, "the triggerer has a process of its own for its triggers, which is what could be left behind"
    triggerer.kill()

    # Its orphans carry its command line and are the supervisor's for a moment: they are no new triggerer.
    old = {triggerer.pid, *(process.pid for process in left)}

    def started() -> bool:
        alive = [child for child in supervisor.children() if child.status() != psutil.STATUS_ZOMBIE]
        return any("triggerer" in child.cmdline() and child.pid not in old for child in alive)

    wait_for("a new triggerer", started, 30)
    assert not [process for process in left if process.is_running() and process.status() != psutil.STATUS_ZOMBIE]
    # The supervisor starts a killed server too, which is its child then; it ends in order all the same.
    server = embedded.locate_embedded(stack.home)
    killed = embedded.find_postmaster(server)
    assert killed is not None
    psutil.Process(killed).kill()
    wait_for("a new server", lambda: embedded.find_postmaster(server) not in (None, killed), 30)
    wait_for("its answer", lambda: embedded.is_running(server), 30)
    time.sleep(2)
    family += supervisor.children(recursive=True)
    assert "stopped Airflow and Postgres" in stack.run("down").stdout
    assert "database system is shut down" in server.log.read_text(encoding="utf-8").splitlines()[-1]
    assert not [process for process in family if process.is_running() and process.status() != psutil.STATUS_ZOMBIE]
    assert stack.run("status", check=False).returncode == 1
