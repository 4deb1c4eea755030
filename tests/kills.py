"""SIGKILL at random moments while documents arrive: after recovery every document has one end and every alert arrived once.

    python -m tests.kills --kills 100 --documents 500 [--seed 1] [--gap 1.2] [--airflow]

With `--airflow` it is a whole `dateline up` whose processes are killed (tests/kills_airflow.py), else processes of ours that stand
to each other as Airflow's do, which takes less time. Victims: a task (what a DAG's task calls), a worker, the scheduler that keeps the workers (tests/kills_scheduler.py), one
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
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

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

    victims: ClassVar[dict[str, int]] = {"task": 40, "worker": 25, "scheduler": 10, "backend": 10, "postmaster": 15}
    recovery_seconds = _RECOVERY_SECONDS
    # How long to wait for a victim that is not there before another is drawn.
    patience_seconds = 0.0

    @classmethod
    @contextmanager
    def opened(cls, folder: Path, hook: str) -> Iterator[Stage]:
        """Make a server with our database, start the processes on it, and end all of them afterwards."""
        server = embedded.locate_embedded(folder / uuid.uuid4().hex)
        try:
            embedded.ensure_running(server)
            run_sql(server.url("postgres"), "CREATE DATABASE kills")
            with Database(server.url("kills")) as database:
                migrate(database)
                seed_database(database, seeds_path())
                alert_on_each_article(database)
            stage = cls(folder, server, hook)
            try:
                yield stage
            finally:
                stage.stop()
        finally:
            remove_server(server)

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

    def recover(self, victim: str) -> float | None:
        """Bring back what nothing else brings back; returns the seconds until Postgres answers where that was killed."""
        if victim == "scheduler":
            self.scheduler.wait()
        return self.recover_postgres() if victim in {"postmaster", "backend"} else None

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
    deadline, victim = 0.0, ""
    while True:
        stage.keep_scheduler()
        if time.monotonic() >= deadline:
            victim = rng.choices(list(stage.victims), list(stage.victims.values()))[0]
            deadline = time.monotonic() + stage.patience_seconds
        try:
            found = stage.find(victim)
            if not found:
                time.sleep(0.02)
                continue
            os.kill(rng.choice(found), signal.SIGKILL)
        except (psutil.NoSuchProcess, ProcessLookupError, psycopg2.OperationalError):
            continue
        seconds = stage.recover(victim)
        postgres_seconds += [] if seconds is None else [seconds]
        return victim


def run(
    kills: int,
    documents: int,
    seed: int,
    gap: float,
    say: Callable[[str], None] = lambda line: print(line, flush=True),
    stage_class: type[Stage] = Stage,
) -> Outcome:
    """Run it and look at the laws.

    Args:
        kills, documents: how many.
        seed: of the documents, the moments and the victims.
        gap: mean seconds between kills (exponential).
        say: told of the progress.
        stage_class: what is killed.
    """
    rng = random.Random(seed)
    arrivals = make_arrivals(documents, seed)
    folder = Path(tempfile.mkdtemp(prefix="dateline-kills-"))
    receiver = Receiver()
    killed: Counter[str] = Counter()
    postgres_seconds: list[float] = []
    start = time.monotonic()
    try:
        with LocalServer(receiver) as hook, stage_class.opened(folder, hook.url) as stage:
            try:
                before = _count(stage)
                feeder = threading.Thread(target=arrive, args=(stage, arrivals, max(kills * gap, documents / 50)))
                feeder.start()
                for number in range(kills):
                    time.sleep(rng.expovariate(1 / gap))
                    killed[kill_one(stage, rng, postgres_seconds)] += 1
                    if (number + 1) % 10 == 0:
                        say(f"{number + 1:4} kills, {time.monotonic() - start:6.1f} s")
                feeder.join()
                last = time.monotonic()
                _wait_drained(stage)
                last_seconds = time.monotonic() - last
            finally:
                if stage.log.exists():
                    shutil.copy(stage.log, Path(tempfile.gettempdir()) / "dateline-kills.log")
            seconds = time.monotonic() - start
            return _look(stage, arrivals, receiver, before, killed, postgres_seconds, last_seconds, seconds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_LEFT = """
SELECT (SELECT count(*) FROM disposition WHERE disposition IS NULL), (SELECT count(*) FROM delivery WHERE state <> 'sent')
"""


def _wait_drained(stage: Stage) -> None:
    deadline = time.monotonic() + stage.recovery_seconds
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
    raise AssertionError(f"not done {stage.recovery_seconds:.0f} s after the last kill: {left} left; see the log")


@dataclass(frozen=True)
class Counts:
    """What stands in the database."""

    documents: int
    dispositions: Counter[str]
    articles: int
    versions: int


def _ask(stage: Stage, statement: str) -> list[tuple[Any, ...]]:
    with Database(stage.url) as database, database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


def _count(stage: Stage) -> Counts:
    tables = ("document", "article", "article_version")
    documents, articles, versions = (_ask(stage, f"SELECT count(*) FROM {table}")[0][0] for table in tables)
    ends = _ask(stage, "SELECT coalesce(disposition, 'none'), count(*) FROM disposition GROUP BY 1")
    return Counts(documents, Counter(dict(ends)), articles, versions)


def _numbers(titles: Iterable[str]) -> list[int]:
    """Return the numbers that end the titles of what arrived, sorted; the seed document's title has none."""
    return sorted(int(last) for last in (title.rsplit(" ", 1)[-1] for title in titles) if last.isdigit())


def _look(
    stage: Stage, arrivals: list[Arrival], receiver: Receiver, before: Counts, killed: Counter[str],
    postgres_seconds: list[float], last_seconds: float, seconds: float,
) -> Outcome:  # fmt: skip
    after = _count(stage)
    documents, dispositions = after.documents - before.documents, dict(after.dispositions - before.dispositions)
    articles, versions = after.articles - before.articles, after.versions - before.versions
    twice = _ask(stage, "SELECT text_hash FROM article_version GROUP BY 1 HAVING count(*) > 1")
    unended = _ask(
        stage, "SELECT document_id FROM document LEFT JOIN disposition USING (document_id) WHERE disposition IS NULL"
    )
    reasons = _ask(stage, "SELECT document_id, reason FROM disposition WHERE disposition = 'quarantined'")
    alerts = _ask(stage, "SELECT v.title FROM alert JOIN article_version AS v USING (version_id, article_id)")
    most = _ask(stage, "SELECT max(attempts) FROM disposition")[0][0]
    expected = dict(Counter(arrival.end for arrival in arrivals))
    wanted = sorted(number for number in (a.text for a in arrivals if a.alert))
    told = _numbers(title for (title,) in alerts if title)
    received = _numbers(message["text"].splitlines()[0] for message in receiver.taken.values())
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
    parser.add_argument("--airflow", action="store_true", help="kill the processes of a whole `dateline up`")
    given = parser.parse_args()
    stage_class = Stage
    if given.airflow:
        from tests.kills_airflow import AirflowStage

        stage_class = AirflowStage
    outcome = run(given.kills, given.documents, given.seed, given.gap, stage_class=stage_class)
    show(outcome)
    return 1 if outcome.broken else 0


if __name__ == "__main__":
    sys.exit(main())
