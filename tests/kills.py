"""SIGKILL at random moments while documents arrive: after recovery every document has one end and every alert arrived once.

    python -m tests.kills --kills 100 --documents 500 [--seed 1] [--gap 1.2]

Victims: a task (what a DAG's task calls), a worker, the scheduler that keeps the workers (tests/kills_scheduler.py), one
backend of Postgres (which makes it recover), and the postmaster. Half of the documents are dropped into an inbox folder, half
are committed as a crawler commits them. The receiver is a webhook that takes a key once, as one that honours it does.

The laws looked at afterwards: no document lost; each with one disposition, and the one it was made for; no article twice; one
alert for each article that was made to match, none for any other; none lost and none doubled at the receiver.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil
import psycopg2

from app.steps.seeding import seed_database
from core.errors import DatelineError, StoreUnavailableError
from core.resources import seeds_path
from load import embedded
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.migrations import migrate
from load.sources import upsert_source
from tests.arrivals import Arrival, alert_on_each_article, make_arrivals
from tests.servers import Answer, LocalServer, remove_server, run_sql

VICTIMS = {"task": 40, "worker": 25, "scheduler": 10, "backend": 10, "postmaster": 15}
_RECOVERY_SECONDS = 180.0


@dataclass
class Receiver:
    """A webhook that takes each key once; it remembers what it took and how often it was told again."""

    taken: dict[str, dict[str, Any]] = field(default_factory=dict)
    repeats: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """Take a message; slow enough for a kill to fall between the taking and its record."""
        with self.lock:
            if headers["idempotency-key"] in self.taken:
                self.repeats += 1
            else:
                self.taken[headers["idempotency-key"]] = json.loads(body)
        time.sleep(0.02)
        return 200, {}, b"ok"


@dataclass
class Outcome:
    """What a run showed."""

    kills: Counter[str]
    documents: int
    dispositions: dict[str, int]
    expected: dict[str, int]
    articles: int
    alerts_expected: int
    alerts_received: int
    doubled: int
    repeats: int
    broken: list[str]
    postgres_seconds: list[float]
    last_seconds: float
    seconds: float
    most_attempts: int


class Stage:
    """The processes of one run and the places they work in."""

    def __init__(self, folder: Path, server: embedded.EmbeddedPostgres, hook: str) -> None:
        self.inbox = folder / "inbox"
        self.inbox.mkdir()
        self.server = server
        self.url = server.url("kills")
        self.log = folder / "log"
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "AIRFLOW"))}
        self.environment = {
            **kept,
            "HOME": str(folder),
            "AIRFLOW_HOME": str(folder / "airflow"),
            "AIRFLOW_CONN_DATELINE_DB": self.url,
            "DATELINE_HOME": str(folder),
            "DATELINE_INBOX": str(self.inbox),
            "DATELINE_APPRISE_URLS": f"webhook+{hook}/hook",
            "DATELINE_TIMEOUT": "5",
            "OMP_NUM_THREADS": "1",
        }
        self.groups: list[int] = []
        self.scheduler = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            started = subprocess.Popen(
                [sys.executable, "-m", "tests.kills_scheduler"], env=self.environment, stdout=log, stderr=log,
                start_new_session=True, cwd=Path(__file__).resolve().parents[1],
            )  # fmt: skip
        self.groups.append(started.pid)
        return started

    def keep_scheduler(self) -> None:
        """Start the scheduler again where it is gone."""
        if self.scheduler.poll() is not None:
            self.scheduler = self._start()

    def stop(self) -> None:
        """End every process of the run."""
        for group in self.groups:
            try:
                os.killpg(group, signal.SIGKILL)
            except ProcessLookupError:
                continue
        self.scheduler.wait()

    def find(self, victim: str) -> list[int]:
        """Return the process ids that `victim` may mean now."""
        if victim == "scheduler":
            return [self.scheduler.pid]
        if victim == "postmaster":
            return [pid] if (pid := embedded.server_pid(self.server)) else []
        if victim == "backend":
            with psycopg2.connect(self.url) as connection, connection.cursor() as cursor:
                cursor.execute("SELECT pid FROM pg_stat_activity WHERE application_name = 'dateline task'")
                found = [int(row[0]) for row in cursor.fetchall()]
            connection.close()
            return found
        workers = psutil.Process(self.scheduler.pid).children()
        if victim == "worker":
            return [worker.pid for worker in workers]
        return [task.pid for worker in workers for task in worker.children()]

    def recover_postgres(self) -> float:
        """Bring Postgres back after a kill, as the supervisor of the stack does; returns the seconds until it answers."""
        start = time.monotonic()
        while time.monotonic() - start < 60:
            try:
                embedded.ensure_running(self.server)
                psycopg2.connect(self.url).close()
                return time.monotonic() - start
            except (DatelineError, psycopg2.OperationalError):
                time.sleep(0.1)
        raise AssertionError("Postgres did not come back within 60 s")


def arrive(stage: Stage, arrivals: list[Arrival], seconds: float) -> None:
    """Bring the documents evenly over `seconds`, each until it is in: a crawler tries again too."""
    start = time.monotonic()
    with Database(stage.url, name="arrivals") as database:
        for number, arrival in enumerate(arrivals):
            time.sleep(max(0.0, start + seconds * number / len(arrivals) - time.monotonic()))
            if arrival.by == "inbox":
                partial = stage.inbox / f".{arrival.name}"
                partial.write_bytes(arrival.body)
                partial.replace(stage.inbox / arrival.name)
                continue
            while not _commit(database, arrival):
                time.sleep(0.1)


def _commit(database: Database, arrival: Arrival) -> bool:
    try:
        with database.transaction("bring a document") as connection:
            source_id = upsert_source(connection, {"key": "push", "name": "Command line", "kind": "push"})
            document = NewDocument(
                source_id, arrival.url, arrival.body, datetime.now(UTC), content_type="text/html; charset=utf-8"
            )
            insert_document(connection, document)
    except StoreUnavailableError:
        return False
    return True


def kill_one(stage: Stage, rng: random.Random, postgres_seconds: list[float]) -> str:
    """Kill something that lives and bring back what nothing else brings back; returns what it was."""
    while True:
        stage.keep_scheduler()
        victim = rng.choices(list(VICTIMS), list(VICTIMS.values()))[0]
        try:
            found = stage.find(victim)
            if not found:
                time.sleep(0.02)
                continue
            os.kill(rng.choice(found), signal.SIGKILL)
        except (psutil.NoSuchProcess, ProcessLookupError, psycopg2.OperationalError):
            continue
        if victim in {"postmaster", "backend"}:
            postgres_seconds.append(stage.recover_postgres())
        if victim == "scheduler":
            stage.scheduler.wait()
        return victim


def run(
    kills: int, documents: int, seed: int, gap: float, say: Callable[[str], None] = lambda line: print(line, flush=True)
) -> Outcome:
    """Run it and look at the laws.

    Args:
        kills, documents: how many.
        seed: of the documents, the moments and the victims.
        gap: mean seconds between kills (exponential).
        say: told of the progress.
    """
    rng = random.Random(seed)
    arrivals = make_arrivals(documents, seed)
    folder = Path(tempfile.mkdtemp(prefix="dateline-kills-"))
    server = embedded.locate_embedded(folder / uuid.uuid4().hex)
    receiver = Receiver()
    killed: Counter[str] = Counter()
    postgres_seconds: list[float] = []
    start = time.monotonic()
    try:
        embedded.ensure_running(server)
        run_sql(server.url("postgres"), "CREATE DATABASE kills")
        with Database(server.url("kills")) as database:
            migrate(database)
            seed_database(database, seeds_path())
            alert_on_each_article(database)
        with LocalServer(receiver) as hook:
            stage = Stage(folder, server, hook.url)
            try:
                feeder = threading.Thread(target=arrive, args=(stage, arrivals, max(kills * gap, documents / 50)))
                feeder.start()
                for number in range(kills):
                    time.sleep(rng.expovariate(1 / gap))
                    victim = kill_one(stage, rng, postgres_seconds)
                    killed[victim] += 1
                    if (number + 1) % 10 == 0:
                        say(f"{number + 1:4} kills, {time.monotonic() - start:6.1f} s")
                feeder.join()
                last = time.monotonic()
                _wait_drained(stage)
                last_seconds = time.monotonic() - last
            finally:
                stage.stop()
                shutil.copy(stage.log, Path(tempfile.gettempdir()) / "dateline-kills.log")
        return _look(stage, arrivals, receiver, killed, postgres_seconds, last_seconds, time.monotonic() - start)
    finally:
        remove_server(server)
        shutil.rmtree(folder, ignore_errors=True)


_LEFT = """
SELECT (SELECT count(*) FROM disposition WHERE disposition IS NULL), (SELECT count(*) FROM delivery WHERE state <> 'sent')
"""


def _wait_drained(stage: Stage) -> None:
    deadline = time.monotonic() + _RECOVERY_SECONDS
    left: Any = None
    while time.monotonic() < deadline:
        stage.keep_scheduler()
        try:
            with (
                Database(stage.url, name="look") as database,
                database.transaction() as connection,
                connection.cursor() as cursor,
            ):
                cursor.execute(_LEFT)
                left = cursor.fetchone()
        except StoreUnavailableError:
            time.sleep(0.1)
            continue
        files = [path for path in stage.inbox.iterdir() if path.is_file()]
        if left == (0, 0) and not files:
            return
        time.sleep(0.1)
    raise AssertionError(f"not done {_RECOVERY_SECONDS:.0f} s after the last kill: {left} left; see the log")


def _look(
    stage: Stage, arrivals: list[Arrival], receiver: Receiver, killed: Counter[str], postgres_seconds: list[float],
    last_seconds: float, seconds: float,
) -> Outcome:  # fmt: skip
    with Database(stage.url) as database, database.transaction() as connection, connection.cursor() as cursor:

        def ask(statement: str) -> list[tuple[Any, ...]]:
            cursor.execute(statement)
            return list(cursor.fetchall())

        documents = ask("SELECT count(*) FROM document")[0][0]
        dispositions = dict(ask("SELECT coalesce(disposition, 'none'), count(*) FROM disposition GROUP BY 1"))
        articles = ask("SELECT count(*) FROM article")[0][0]
        versions = ask("SELECT count(*) FROM article_version")[0][0]
        twice = ask("SELECT text_hash FROM article_version GROUP BY 1 HAVING count(*) > 1")
        unended = ask(
            "SELECT document_id FROM document LEFT JOIN disposition USING (document_id) WHERE disposition IS NULL"
        )
        reasons = ask("SELECT document_id, reason FROM disposition WHERE disposition = 'quarantined'")
        alerts = ask(
            "SELECT alert_id, article_id, v.title FROM alert JOIN article_version v USING (version_id, article_id)"
        )
        most = ask("SELECT max(attempts) FROM disposition")[0][0]
    expected = dict(Counter(arrival.end for arrival in arrivals))
    wanted = sorted(number for number in (a.text for a in arrivals if a.alert))
    told = sorted(int(title.rsplit(" ", 1)[1]) for _, _, title in alerts)
    received = sorted(int(message["text"].splitlines()[0].rsplit(" ", 1)[1]) for message in receiver.taken.values())
    doubled = len(received) - len(set(received))
    laws = {
        f"{len(arrivals)} documents arrived and {documents} are kept": documents == len(arrivals),
        f"documents without an end: {unended}": not unended,
        f"dispositions are {dispositions}, not {expected}; {reasons}": dispositions == expected,
        f"{articles} articles and {versions} versions": articles == versions == expected["loaded"],
        f"a text twice: {twice}": not twice,
        f"alerts written {len(told)}, {len(wanted)} expected": told == wanted,
        f"alerts received {len(set(received))}, {len(wanted)} expected": sorted(set(received)) == wanted,
        f"alerts doubled at the receiver: {doubled}": not doubled,
    }
    return Outcome(
        killed, documents, dispositions, expected, articles, len(wanted), len(set(received)), doubled, receiver.repeats,
        [law for law, held in laws.items() if not held], postgres_seconds, last_seconds, seconds, most,
    )  # fmt: skip


def show(outcome: Outcome) -> None:
    """Print the table."""
    lines = [
        ("kills", f"{outcome.kills.total()}: " + ", ".join(f"{n} {v}" for v, n in sorted(outcome.kills.items()))),
        ("documents", f"{outcome.documents}"),
        ("dispositions", ", ".join(f"{n} {d}" for d, n in sorted(outcome.dispositions.items()))),
        ("expected", ", ".join(f"{n} {d}" for d, n in sorted(outcome.expected.items()))),
        ("articles", f"{outcome.articles}"),
        (
            "alerts expected, received, doubled",
            f"{outcome.alerts_expected}, {outcome.alerts_received}, {outcome.doubled}",
        ),
        ("sent again under a known key", f"{outcome.repeats}"),
        ("most claims of one document", f"{outcome.most_attempts}"),
        ("seconds, and from the last kill to the end", f"{outcome.seconds:.0f}, {outcome.last_seconds:.1f}"),
    ]
    if outcome.postgres_seconds:
        median, most = statistics.median(outcome.postgres_seconds), max(outcome.postgres_seconds)
        lines.append(("seconds until Postgres answers again", f"median {median:.2f}, longest {most:.2f}"))
    lines.append(("laws broken", "; ".join(outcome.broken) or "none"))
    width = max(len(name) for name, _ in lines)
    for name, value in lines:
        print(f"{name:{width}}  {value}")


def main() -> int:
    """Read the command line, run, print."""
    parser = argparse.ArgumentParser(description="Kill the pipeline's processes while documents arrive.")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--gap", type=float, default=1.2, help="mean seconds between kills")
    given = parser.parse_args()
    outcome = run(given.kills, given.documents, given.seed, given.gap)
    show(outcome)
    return 1 if outcome.broken else 0


if __name__ == "__main__":
    sys.exit(main())
