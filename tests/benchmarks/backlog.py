"""A backlog is drained whole while news comes in beside it: how long news waits, what it takes, and whether anything is lost or twice.

    python -m tests.benchmarks.backlog --documents 5000 [--every 3]

One process does what tasks of the DAG `process` do, one after the other, on a server of its own; the receiver is a webhook.
Waits are from just before the commit of a document to the request at the webhook. The load average of the machine is printed with them.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import sys
import tempfile
import threading
import time
import uuid
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from app import tasks
from app.steps.seeding import seed_database
from core.resources import seeds_path
from load import embedded
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.migrations import migrate
from load.sources import upsert_source
from tests.arrivals import alert_on_each_article, relevant_page
from tests.benchmarks.wakeup import percentile
from tests.servers import Answer, LocalServer, locate_server, remove_server, run_sql


class Receiver:
    """Takes each message; knows which documents it was told of, when, and how often."""

    def __init__(self) -> None:
        self.at: dict[int, float] = {}
        self.told: Counter[int] = Counter()

    def __call__(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """Note whom it tells of; a document's number ends its title."""
        said = json.loads(body)
        for one in said.get("alerts") or [said]:
            number = int(one["headline"].rsplit(" ", 1)[1])
            self.at.setdefault(number, time.time())
            self.told[number] += 1
        return 200, {}, b"ok"


def store(database: Database, source: int, number: int, rng: random.Random) -> None:
    """Commit a document as a crawler does."""
    url = f"https://haber.example/{number}"
    with database.transaction() as connection:
        document = NewDocument(source, url, relevant_page(number, rng), datetime.now(UTC), content_type="text/html")
        insert_document(connection, document)


def main() -> int:
    """Run it and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--every", type=float, default=3.0, help="seconds between two documents that come meanwhile")
    asked = parser.parse_args()
    rng, receiver = random.Random(7), Receiver()
    folder = Path(tempfile.mkdtemp(prefix="dateline-backlog-"))
    server = locate_server(folder / uuid.uuid4().hex)
    embedded.ensure_running(server)
    try:
        run_sql(server.url("postgres"), "CREATE DATABASE backlog")
        url = server.url("backlog")
        with Database(url) as database, LocalServer(receiver) as hook:
            migrate(database)
            seed_database(database, seeds_path())
            alert_on_each_article(database)
            with database.transaction() as connection:
                source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
            for number in range(asked.documents):
                store(database, source, number, rng)
            came: dict[int, float] = {}
            over = threading.Event()

            def bring() -> None:
                with Database(url) as own:
                    number = asked.documents
                    while not over.wait(asked.every):
                        came[number] = time.time()
                        store(own, source, number, rng)
                        number += 1

            os.environ |= {
                "HOME": str(folder), "DATELINE_DATABASE_URL": url, "DATELINE_INBOX": str(folder / "inbox"),
                "DATELINE_APPRISE_URLS": f"webhook+{hook.url}/hook",
            }  # fmt: skip
            (folder / "inbox").mkdir()
            news = threading.Thread(target=bring)
            done: Counter[str] = Counter()
            started = time.monotonic()
            news.start()
            with patch.object(tasks, "airflow_connection_url", lambda: None):
                while len(receiver.told.keys() & range(asked.documents)) < asked.documents and (
                    ran := tasks.run_process()
                ):
                    done.update(ran)
                lasted = time.monotonic() - started
                over.set()
                news.join()
                while ran := tasks.run_process():
                    done.update(ran)
                tasks.run_deliver()
            with database.transaction() as connection, connection.cursor() as cursor:
                cursor.execute("SELECT article_id FROM alert")
                alerts = len(cursor.fetchall())
                cursor.execute("SELECT state, count(*) FROM delivery GROUP BY state")
                states = dict(cursor.fetchall())
    finally:
        remove_server(server)
    waits = sorted(receiver.at[number] - moment for number, moment in came.items() if number in receiver.at)
    lost = [number for number in range(asked.documents + len(came)) if number not in receiver.told]
    twice = [number for number, count in receiver.told.items() if count > 1]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{asked.documents} documents in {lasted:.0f} s, {asked.documents / lasted:.1f} a second; ends {dict(done)}")
    print(
        f"{len(came)} came meanwhile; they waited {statistics.median(waits):.1f} s (median), {percentile(waits, 0.95):.1f} (p95), {waits[-1]:.1f} (most)"
    )
    print(
        f"{alerts} alerts, deliveries {states}; told of none: {len(lost)} {lost[:5]}; twice: {len(twice)} {twice[:5]}"
    )
    print(f"most memory of the process {peak:.0f} MB; load average {os.getloadavg()}")
    return 1 if twice else 0


if __name__ == "__main__":
    sys.exit(main())
