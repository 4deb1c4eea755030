"""A receiver that takes the connection and never answers holds up neither documents nor the alerts of others."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from alert.rules import parse_rule, rule_table
from app import tasks
from load.alerts import count_deliveries, enable_rule, upsert_rule
from load.connection import Database
from tests.arrivals import make_arrivals
from tests.servers import LocalServer

_TIMEOUT = 15  # seconds: DATELINE_TIMEOUT of the task
_SOON = 12.0  # seconds, on a busy machine; the task alone took longer than the timeout before


@contextmanager
def hanging_server() -> Iterator[tuple[int, list[socket.socket]]]:
    """A server that accepts and says nothing, as an SMTP server may too: its port, and the connections it has."""
    taken: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def accept() -> None:
            while True:
                try:
                    taken.append(server.accept()[0])
                except OSError:
                    return

        threading.Thread(target=accept, daemon=True).start()
        try:
            yield server.getsockname()[1], taken
        finally:
            server.shutdown(socket.SHUT_RDWR)
            for connection in taken:
                connection.close()


def wait_for(what: Callable[[], bool], seconds: float) -> float:
    """Wait until something holds and return after how many seconds it did."""
    start = time.monotonic()
    while not what():
        assert time.monotonic() - start < seconds
        time.sleep(0.02)
    return time.monotonic() - start


@pytest.fixture
def inbox(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The inbox of tasks that work on the test's database."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for name, value in {
        "DATELINE_HOME": str(tmp_path),
        "DATELINE_DATABASE_URL": database_url,
        "DATELINE_INBOX": str(folder),
        "DATELINE_TIMEOUT": str(_TIMEOUT),
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(tasks, "airflow_connection_url", lambda: None)
    return folder


def write_rules(database: Database, hanging: str, healthy: str) -> None:
    """Two rules that ring for every article, each to one receiver."""
    with database.transaction() as connection:
        enable_rule(connection, "arms-and-troops", False)
        for key, channel in (("hang", hanging), ("fast", healthy)):
            rule = parse_rule(
                {"key": key, "min_relevance": 0, "on": "article", "channels": [channel]}, "the rules of the test"
            )
            upsert_rule(connection, key, rule_table(rule))


@pytest.mark.parametrize(
    "channel", ["webhook+http://127.0.0.1:{port}/h", "mailto://127.0.0.1:{port}?from=a@a.example&to=b@b.example"]
)
def test_documents_load_and_ring_elsewhere_while_a_receiver_hangs(
    database: Database, inbox: Path, channel: str
) -> None:
    pages = [arrival.body for arrival in make_arrivals(30, 7) if arrival.alert][:4]
    with hanging_server() as (port, taken), LocalServer(lambda *_: (200, {}, b"ok")) as hook:
        write_rules(database, channel.format(port=port), f"webhook+{hook.url}/hook")
        (inbox / "0.html").write_bytes(pages[0])
        time.sleep(0.6)
        task = threading.Thread(target=tasks.run_process)
        task.start()
        wait_for(lambda: len(taken) == len(hook.requests) == 1, 60)
        hung = time.monotonic()
        for number, page in enumerate(pages[1:], 1):
            (inbox / f"{number}.html").write_bytes(page)
            assert wait_for(lambda rung=number: len(hook.requests) > rung, _SOON) < _SOON
        assert time.monotonic() - hung < _TIMEOUT
        assert task.is_alive()
        task.join(120)
        assert not task.is_alive()
        # Each was sent once, to either: those that hung are failures on record, to be tried again by the DAG `alert`.
        assert len(taken) == len(hook.requests) == len(pages)
        assert count_deliveries(database) == {"pending": 4, "sent": 4}
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT attempts, last_error IS NOT NULL, claimed_pid FROM delivery WHERE state = 'pending'")
            assert cursor.fetchall() == [(1, True, None)] * 4


def test_a_run_whose_time_is_up_loads_on_and_leaves_the_rest_to_the_dag_alert(
    database: Database, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "_PROCESS_SECONDS", 0.5)
    monkeypatch.setattr(tasks, "_PATIENCE_SECONDS", 0.5)
    pages = [arrival.body for arrival in make_arrivals(30, 7) if arrival.alert][:2]
    with hanging_server() as (port, taken), LocalServer(lambda *_: (200, {}, b"ok")) as hook:
        write_rules(database, f"webhook+http://127.0.0.1:{port}/h", f"webhook+{hook.url}/hook")
        tasks.make_tools(database, tasks.task_settings())  # the taggers are loaded once a process
        (inbox / "0.html").write_bytes(pages[0])
        time.sleep(0.6)
        task = threading.Thread(target=tasks.run_process)
        task.start()
        wait_for(lambda: bool(taken), 60)
        time.sleep(1)
        (inbox / "1.html").write_bytes(pages[1])
        wait_for(lambda: sum(count_deliveries(database).values()) == 4, _SOON)
        assert task.is_alive()
        # Under way is only what was begun in time, so that the run does end; the rest is anybody's.
        sweep = threading.Thread(target=tasks.run_deliver)
        sweep.start()
        wait_for(lambda: len(hook.requests) == 2, _SOON)
        task.join(120)
        sweep.join(60)
        assert len(taken) == len(hook.requests) == 2
