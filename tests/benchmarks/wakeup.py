"""From NOTIFY to the process task's first line, and to the loaded row, on a running stack.

    dateline up --detach && python -m tests.benchmarks.wakeup 20

Commits documents one after the other as anything outside Airflow would, waits until each is loaded, and reads from Airflow
when the task that loaded it ran its first line.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
import urllib.request
from datetime import UTC, datetime
from typing import Any

from app.local.stack import find_running
from app.status import database_url
from core.errors import StackError
from core.settings import read_settings
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source

TEXT = "date 2025-10-04 Güney Kore istihbaratı, Kuzey Kore'nin Rusya'ya {number} konteyner top mermisi gönderdiğini öne sürdü. - SEUL"


def ask(url: str, token: str | None = None, body: dict[str, str] | None = None) -> Any:
    """Ask Airflow's API."""
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    data = json.dumps(body).encode() if body else None
    with urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=20) as answer:
        return json.load(answer)


def percentile(values: list[float], share: float) -> float:
    """The smallest value that at least `share` of the values do not exceed."""
    return sorted(values)[max(0, -(-int(len(values) * share * 100) // 100) - 1)]


def main(rounds: int) -> None:
    """Measure and print."""
    settings = read_settings(os.environ)
    running, url = find_running(settings), database_url(settings)
    if running is None or url is None:
        raise StackError("no stack runs here", cure="dateline up --detach")
    base = f"http://127.0.0.1:{running.port}"
    password = json.loads((settings.home / "secrets.json").read_text())["password"]
    token = ask(f"{base}/auth/token", body={"username": "admin", "password": password})["access_token"]
    first_line, loaded = [], []
    with Database(url) as database:
        while len(loaded) < rounds:
            marker = time.time_ns()
            with database.transaction() as connection:
                source_id = upsert_source(connection, {"key": "push", "name": "Command line", "kind": "push"})
                body = TEXT.format(number=marker).encode()
                document = NewDocument(source_id, f"bench:{marker}", body, datetime.now(UTC), content_type="text/plain")
                document_id = insert_document(connection, document)
            committed = time.time()
            while True:
                with database.transaction() as connection, connection.cursor() as cursor:
                    cursor.execute(
                        "SELECT done_at FROM disposition WHERE document_id = %s AND done_at IS NOT NULL", (document_id,)
                    )
                    row = cursor.fetchone()
                if row:
                    break
                time.sleep(0.05)
            woken = first_line_after(base, token, committed)
            if woken is None:
                print("  -  the timed sweep was running and took it; not counted", flush=True)
                continue
            loaded.append(row[0].timestamp() - committed)
            first_line.append(woken - committed)
            print(f"{len(loaded):3}  first line {first_line[-1]:6.3f} s  loaded {loaded[-1]:6.3f} s", flush=True)
            time.sleep(2.5)
    for name, values in (("NOTIFY to first line", first_line), ("NOTIFY to loaded row", loaded)):
        print(
            f"{name}: median {statistics.median(values):.2f} s, p95 {percentile(values, 0.95):.2f} s, n = {len(values)}"
        )


def first_line_after(base: str, token: str, committed: float) -> float | None:
    """When the first process task that loaded something after `committed` ran its first line, in seconds since the epoch."""
    for _ in range(40):
        runs = ask(f"{base}/api/v2/dags/process/dagRuns?limit=6&order_by=-run_after", token)["dag_runs"]
        found = []
        for run in runs:
            try:
                path = f"/api/v2/dags/process/dagRuns/{run['dag_run_id']}/taskInstances/load_documents/xcomEntries/return_value"
                value = ask(base + urllib.request.quote(path), token)["value"]
            except urllib.error.HTTPError:
                continue
            value = json.loads(value) if isinstance(value, str) else value
            if value["first_line_ms"] / 1000 > committed - 30:
                found.append(value["first_line_ms"] / 1000)
        late = [moment for moment in found if moment >= committed - 0.01]
        if late:
            return min(late)
        time.sleep(0.1)
    return None


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
