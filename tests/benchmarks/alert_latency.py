"""From a committed document to its alert at a webhook, the whole way through Airflow, on a stack of its own.

    python -m tests.benchmarks.alert_latency --idle 50
    python -m tests.benchmarks.alert_latency --idle 0 --rate 20 --seconds 300

Starts `dateline up` in a folder and on a port of its own, with a local webhook as the only channel and a rule that tells of
every article it matches; removes all of it afterwards. Idle: documents one after the other, each after the alert of the one
before and a pause that falls anywhere against the DAGs' clock. Loaded: `--rate` documents a second, seven of ten of which match.
What is measured is the wall time from just before the commit (or, with --inbox, from the file's last byte) to the request at
the webhook. The load average of the machine is printed with it: other work on it is in the figures.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from load import embedded
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.arrivals import alert_on_each_article, relevant_page
from tests.benchmarks.wakeup import percentile
from tests.servers import Answer, LocalServer, free_port, remove_server

LOST_SECONDS = 150.0  # an alert that is not there so long after the last document counts as lost


@dataclass
class Hook:
    """When each document's alert arrived; documents are told apart by the number that ends their title."""

    at: dict[int, float] = field(default_factory=dict)
    keys: dict[int, set[str]] = field(default_factory=dict)

    def __call__(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        now = time.time()
        last = json.loads(body)["text"].splitlines()[0].rsplit(" ", 1)[1]
        if not last.isdigit():  # the seed document's
            return 200, {}, b"ok"
        number = int(last)
        self.at.setdefault(number, now)
        self.keys.setdefault(number, set()).add(headers["idempotency-key"])
        return 200, {}, b"ok"


@dataclass(frozen=True)
class Running:
    """A stack of our own."""

    url: str
    inbox: Path
    hook: Hook


@contextmanager
def running_stack() -> Any:
    """Start a stack, hand it over, and remove it."""
    folder = Path(tempfile.mkdtemp(prefix="dateline-latency-"))
    home = folder / "home"
    hook = Hook()
    with LocalServer(hook) as server:
        environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "AIRFLOW"))},
            "HOME": str(folder),
            "DATELINE_HOME": str(home),
            "DATELINE_WEB_PORT": str(free_port()),
            "DATELINE_ENGINES": "memory",
            "DATELINE_APPRISE_URLS": f"webhook+{server.url}/hook",
            "DATELINE_TIMEOUT": "5",
        }
        command = [str(Path(sys.executable).with_name("dateline"))]
        made = embedded.locate_embedded(home)
        try:
            subprocess.run([*command, "up", "--detach"], env=environment, check=True, stdout=subprocess.DEVNULL)
            with Database(made.url("dateline")) as database:
                alert_on_each_article(database)
            yield Running(made.url("dateline"), home / "inbox", hook)
        finally:
            subprocess.run([*command, "down"], env=environment, check=False, stdout=subprocess.DEVNULL)
            remove_server(made)
            shutil.rmtree(folder, ignore_errors=True)


def bring(stack: Running, database: Database, number: int, body: bytes, by_inbox: bool) -> float:
    """Bring one document; returns when."""
    if by_inbox:
        partial = stack.inbox / f".{number}.html"
        partial.write_bytes(body)
        partial.replace(stack.inbox / f"{number}.html")
        return time.time()
    with database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "Command line", "kind": "push"})
        address = f"https://haber.example/{number}"
        insert_document(connection, NewDocument(source_id, address, body, datetime.now(UTC), content_type="text/html"))
        return time.time()


def measure_idle(stack: Running, rounds: int, by_inbox: bool) -> list[float]:
    """Bring documents one by one; returns the seconds each alert took."""
    rng = random.Random(8)
    seconds = []
    with Database(stack.url) as database:
        for number in range(rounds):
            started = bring(stack, database, number, relevant_page(number, rng), by_inbox)
            while number not in stack.hook.at and time.time() < started + LOST_SECONDS:
                time.sleep(0.02)
            if number not in stack.hook.at:
                print(f"{number:3}  lost", flush=True)
                continue
            seconds.append(stack.hook.at[number] - started)
            print(f"{number:3}  {seconds[-1]:6.3f} s", flush=True)
            time.sleep(rng.uniform(1.5, 4.5))
    return seconds


def measure_load(stack: Running, rate: float, duration: float) -> tuple[list[float], int, float]:
    """Bring documents at a rate; returns the seconds each alert took, how many were lost, and the rate that was kept."""
    rng = random.Random(9)
    count, base = int(rate * duration), 100_000
    bodies = [
        relevant_page(base + number, rng) if number % 10 < 7 else f"<p>{number}</p>".encode() for number in range(count)
    ]
    started: dict[int, float] = {}
    begin = time.time()
    with Database(stack.url) as database:
        for number, body in enumerate(bodies):
            time.sleep(max(0.0, begin + number / rate - time.time()))
            started[base + number] = bring(stack, database, base + number, body, False)
    kept = count / (time.time() - begin)
    wanted = [number for number in started if (number - base) % 10 < 7]
    deadline = time.time() + LOST_SECONDS
    while time.time() < deadline and any(number not in stack.hook.at for number in wanted):
        time.sleep(0.2)
    there = [number for number in wanted if number in stack.hook.at]
    return [stack.hook.at[number] - started[number] for number in there], len(wanted) - len(there), kept


def show(name: str, seconds: list[float], more: str = "") -> None:
    """Print one line."""
    if not seconds:
        print(f"{name}: nothing arrived{more}")
        return
    print(
        f"{name}: median {statistics.median(seconds):.2f} s, p95 {percentile(seconds, 0.95):.2f} s, "
        f"longest {max(seconds):.2f} s, n = {len(seconds)}{more}; load average {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure document → alert on a stack of its own.")
    parser.add_argument("--idle", type=int, default=50, help="documents one by one")
    parser.add_argument("--inbox", action="store_true", help="as files in the inbox")
    parser.add_argument("--rate", type=float, default=0, help="then documents a second")
    parser.add_argument("--seconds", type=float, default=300, help="for so long")
    given = parser.parse_args()
    with running_stack() as stack:
        if given.idle:
            show("idle", measure_idle(stack, given.idle, given.inbox))
        if given.rate:
            seconds, lost, kept = measure_load(stack, given.rate, given.seconds)
            show(f"{given.rate:g} a second for {given.seconds:g} s", seconds, f", lost {lost}, kept {kept:.1f}/s")
        doubled = sum(len(keys) > 1 for keys in stack.hook.keys.values())
        print(f"documents with more than one alert: {doubled}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
