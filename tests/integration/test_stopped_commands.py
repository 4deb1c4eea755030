"""Commands that are stopped while a server lets them wait: they end at once, leave nothing held, and the next one has all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from load.connection import Database
from load.sources import upsert_source
from tests.integration.test_alerts import claim
from tests.pages import feed
from tests.servers import Answer, LocalServer

# A shell that runs the tests in the background leaves its children deaf to SIGINT.
_MAIN = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from app.cli import main
main()
"""
PAGE = claim(1, "13 bin")


class _Slow:
    """A site whose pages and feeds do not come until they are let."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.asked = threading.Event()

    def __call__(self, _: str, path: str, __: dict[str, str], ___: bytes) -> Answer:
        if path == "/robots.txt":
            return 404, {}, b""
        self.asked.set()
        self.go_on.wait(60)
        if path.startswith("/rss"):
            return 200, {"Content-Type": "application/xml"}, feed("http://g.example", ["/1"])
        return 200, {"Content-Type": "text/html"}, PAGE


@pytest.fixture
def slow() -> Iterator[tuple[_Slow, LocalServer]]:
    site = _Slow()
    with LocalServer(site) as server:
        yield site, server
        site.go_on.set()


def start(database_url: str, *arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "DATELINE_DATABASE_URL": database_url, "DATELINE_ALLOW_HOSTS": "127.0.0.1 localhost"}
    return subprocess.Popen(
        [sys.executable, "-c", _MAIN, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def stop(process: subprocess.Popen[str], number: int) -> tuple[float, str]:
    """Send a signal; returns how long the process took to end, and what it said."""
    begin = time.monotonic()
    process.send_signal(number)
    try:
        _, said = process.communicate(timeout=90)
    finally:
        process.kill()
    return time.monotonic() - begin, said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("command", ["fetch", "ingest", "check"])
def test_a_command_that_waits_for_a_server_ends_at_once_and_the_next_has_all(
    database: Database, slow: tuple[_Slow, LocalServer], command: str, number: int
) -> None:
    site, server = slow
    with database.transaction() as connection:
        # More hosts than are asked at once.
        for n in range(20):
            upsert_source(connection, {"key": f"s{n}", "name": "S", "kind": "feed", "url": f"http://127.0.0.{n + 1}:{server.port}/rss"})  # fmt: skip
    words = {
        "fetch": ("fetch", f"{server.url}/1"),
        "ingest": ("ingest", "--now", f"{server.url}/1"),
        "check": ("sources", "check", *(f"s{n}" for n in range(20))),
    }[command]
    process = start(database.url, *words)
    assert site.asked.wait(60)
    seconds, said = stop(process, number)
    assert process.returncode != 0
    assert seconds < 5, said
    assert "Traceback" not in said, said
    site.go_on.set()
    begin = time.monotonic()
    process = start(database.url, *words[:2], *words[2:3])
    out, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    assert out and time.monotonic() - begin < 30, said
