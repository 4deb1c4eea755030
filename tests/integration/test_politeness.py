from __future__ import annotations

import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise

import pytest

from app.steps.crawl import fetch_links
from app.steps.polite import PatientFetcher
from core.clock import utc_now
from core.errors import FetchError
from core.model import FeedItem
from core.settings import read_settings
from ingest.fetching import Fetcher
from load import links
from load.connection import Database
from load.hosts import claim_host, release_host
from load.sources import upsert_source

HOSTS = [f"paper{number}.test" for number in range(6)]
GAP = 0.3


class _Paper(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        host = self.headers["Host"].split(":")[0]
        began = time.monotonic()
        status, body = 200, f"<p>{host}{self.path}</p>".encode()
        if self.path == "/robots.txt":
            body = b"User-agent: *\nDisallow: /private\n"
            status = 503 if host == HOSTS[0] else 404 if host == HOSTS[1] else 200
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.server.seen.append((host, self.path, began))  # type: ignore[attr-defined]

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def web() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Paper)
    server.daemon_threads = True
    server.seen = []  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def test_two_workers_keep_every_hosts_rules(database: Database, web: ThreadingHTTPServer) -> None:
    paths = [f"/news/{number}" for number in range(5)] + ["/private/1"]
    with database.transaction() as connection:
        source = upsert_source(connection, {"key": "papers", "name": "Papers", "kind": "feed"})
        for host in HOSTS:
            for path in paths:
                url = f"http://{host}:{web.server_port}{path}"
                links.insert_link(connection, source, url, FeedItem(url, path), utc_now())
    settings = read_settings({"DATELINE_ALLOW_HOSTS": " ".join(HOSTS)})
    fetcher = Fetcher(settings, resolver=lambda *_: ["127.0.0.1"])
    crowd = [
        threading.Thread(target=fetch_links, args=(other, fetcher, utc_now), kwargs={"workers": 3, "gap": GAP})
        for other in (Database(database.url, name="one"), Database(database.url, name="two"))
    ]
    for thread in crowd:
        thread.start()
    for thread in crowd:
        thread.join(60)
    seen = web.seen  # type: ignore[attr-defined]
    asked = Counter((host, path) for host, path, _ in seen)
    assert set(asked.values()) == {1}, "something was fetched twice"
    expected = {(host, "/robots.txt") for host in HOSTS}
    expected |= {(host, path) for host in HOSTS[1:] for path in paths if "private" not in path}
    expected |= {(HOSTS[1], "/private/1")}  # it has no robots.txt: everything is allowed
    assert set(asked) == expected
    times = defaultdict(list)
    for host, _, began in sorted(seen, key=lambda row: row[2]):
        times[host].append(began)
    gaps = [after - before for row in times.values() for before, after in pairwise(row)]
    assert min(gaps) >= GAP - 0.01


def test_a_command_says_when_a_resting_host_may_be_asked(database: Database) -> None:
    url = "http://paper9.test/1"
    assert claim_host(database, url)
    release_host(database, "paper9.test", 90)
    patient = PatientFetcher(database, Fetcher(read_settings({})), patience=0.2)
    with pytest.raises(FetchError, match=r"rests between two requests \(try again in (90|89) s\)"):
        patient.fetch(url)


def test_a_command_waits_by_the_clock_that_is_passed_in(database: Database) -> None:
    url, now, pauses = "http://paper8.test/1", [0.0], []
    assert claim_host(database, url)
    release_host(database, "paper8.test", 90)

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        now[0] += seconds

    patient = PatientFetcher(database, Fetcher(read_settings({})), patience=60, timer=lambda: now[0], pause=pause)
    with pytest.raises(FetchError, match="rests between two requests"):
        patient.fetch(url)
    assert pauses == [5.0] * 11
