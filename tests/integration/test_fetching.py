from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise

import pytest

from app.steps.polite import LonePoliteFetcher
from core.errors import FetchError, RefusedError
from core.settings import read_settings
from ingest.fetching import Fetcher
from tests.integration.test_search import dateline
from tests.localweb import LocalWeb, Visit

_BOMB = gzip.compress(bytes(50_000_000))


class _Web(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/out":
            self._answer(302, b"", Location=f"http://metadata.test:{self.server.server_port}/")  # type: ignore[attr-defined]
        elif self.path == "/bomb":
            self._answer(200, _BOMB, **{"Content-Encoding": "gzip"})
        elif self.path == "/image":
            self._answer(200, b"x", **{"Content-Type": "image/png"})
        elif self.path == "/busy":
            self._answer(503, b"", **{"Retry-After": "7"})
        elif self.path == "/drip":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            try:
                for _ in range(100):
                    self.wfile.write(b"x")
                    time.sleep(0.2)
            except OSError:
                return
        else:
            self._answer(200, gzip.compress("Kısa haber".encode()), **{"Content-Encoding": "gzip"})

    def _answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def port() -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Web)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


def make(answers: dict[str, list[str]], **environ: str) -> Fetcher:
    """A fetcher whose resolver takes the next answer for a host at each question."""
    settings = read_settings({"DATELINE_ALLOW_HOSTS": "news.test", "DATELINE_TIMEOUT": "1", **environ})
    return Fetcher(settings, resolver=lambda host, _: [answers[host].pop(0)])


def test_a_packed_page_is_read(port: int) -> None:
    page = make({"news.test": ["127.0.0.1"]}).fetch(f"http://news.test:{port}/page")
    assert page.body.decode() == "Kısa haber"


def test_a_redirect_is_checked_again(port: int) -> None:
    fetcher = make({"news.test": ["127.0.0.1"], "metadata.test": ["169.254.169.254"]})
    with pytest.raises(RefusedError, match=r"169\.254\.169\.254"):
        fetcher.fetch(f"http://news.test:{port}/out")


def test_a_name_server_is_asked_once_a_connection(port: int) -> None:
    answers = {"rebind.test": ["127.0.0.1", "93.184.216.34"]}
    with pytest.raises(RefusedError):
        make(answers).fetch(f"http://rebind.test:{port}/page")
    assert answers["rebind.test"] == ["93.184.216.34"]


@pytest.mark.parametrize(("path", "words"), [("bomb", "larger than"), ("image", "no text"), ("drip", "longer than")])
def test_what_would_harm_is_cut_off(port: int, path: str, words: str) -> None:
    started = time.monotonic()
    with pytest.raises(FetchError, match=words):
        make({"news.test": ["127.0.0.1"]}, DATELINE_MAX_BYTES="1000000").fetch(f"http://news.test:{port}/{path}")
    assert time.monotonic() - started < 10


def test_retry_after_is_handed_on(port: int) -> None:
    with pytest.raises(FetchError) as caught:
        make({"news.test": ["127.0.0.1"]}).fetch(f"http://news.test:{port}/busy")
    assert (caught.value.retryable, caught.value.retry_after) == (True, 7.0)


def test_without_a_database_the_rules_are_kept_too() -> None:
    with LocalWeb(12, 4, crawl_delay=0.4) as web:
        settings = read_settings({"DATELINE_ALLOW_HOSTS": " ".join(web.names()), "DATELINE_TIMEOUT": "1"})
        lone = LonePoliteFetcher(Fetcher(settings, resolver=lambda *_: ["127.0.0.1"]), gap=0.2)
        kinds = {web.kind(host): host for host in web.names()}
        for kind, path in (
            ("crawl delay", "/haber/0"),
            ("crawl delay", "/haber/1"),
            ("redirects", "/eski/1"),
            ("redirects", "/haber/2"),
            ("no robots", "/gizli/1"),
            ("gone", "/haber/1"),
        ):
            assert lone.fetch(web.url(kinds[kind], path)).status == 200
        for kind, path, message in (
            ("private", "/gizli/1", "robots.txt disallows"),
            ("robots fail", "/haber/1", "robots.txt cannot be fetched"),
            ("gone", "/haber/0", "answered 410"),
            ("gone", "/haber/2", ""),
        ):
            if message:
                with pytest.raises(FetchError, match=message):
                    lone.fetch(web.url(kinds[kind], path))
            else:
                lone.fetch(web.url(kinds[kind], path))
        with pytest.raises(RefusedError, match="only http"):
            lone.fetch("file:///etc/passwd")
    rows: dict[str, list[Visit]] = {}
    for visit in web.visits:
        rows.setdefault(visit.host, []).append(visit)
    assert [visit.path for visit in rows[kinds["redirects"]]] == ["/robots.txt", "/eski/1", "/haber/1", "/haber/2"]
    assert all([visit.path for visit in visits].count("/robots.txt") == 1 for visits in rows.values())
    for host, visits in rows.items():
        gap = 0.4 if web.kind(host) == "crawl delay" else 0.2
        assert all(after.began - before.ended >= gap - 0.03 for before, after in pairwise(visits)), host


@pytest.mark.parametrize("given", ["notaurl", "www.example.com/1"])
def test_what_is_no_web_address_is_a_wrong_use(database_url: str, given: str) -> None:
    told = dateline(database_url, "fetch", given)
    assert told.returncode == 2 and f"{given!r} is no web address" in told.stderr, told.stderr


@pytest.mark.parametrize("given", ["http:///1", "ftp://example.com/1"])
def test_an_address_that_is_never_fetched_is_refused_before_a_host_is_claimed(database_url: str, given: str) -> None:
    told = dateline(database_url, "fetch", given)
    assert told.returncode == 1 and "only http and https addresses are fetched" in told.stderr, told.stderr


@pytest.mark.parametrize("head", ["Content-Length: 50000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n19\r\n"])
def test_an_answer_that_breaks_off_is_no_page(head: str) -> None:
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        line, _ = listening.accept()
        with line:
            line.recv(9999)
            line.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{head}<html><body><p>Kuzey Kore\r\n".encode())

    threading.Thread(target=serve, daemon=True).start()
    settings = read_settings({"DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"})
    with pytest.raises(FetchError, match="its answer broke off") as caught:
        Fetcher(settings).fetch(f"http://127.0.0.1:{listening.getsockname()[1]}/")
    assert caught.value.retryable
    listening.close()


class _Lingering:
    """A server that keeps its lines open though it is asked to close them, and breaks off at the second request on one."""

    def __init__(self) -> None:
        self.lines: list[int] = []  # requests on each connection
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self.lines.append(0)
            threading.Thread(target=self._serve, args=(line, len(self.lines) - 1), daemon=True).start()

    def _serve(self, line: socket.socket, number: int) -> None:
        with line:
            while True:
                asked = b""
                while b"\r\n\r\n" not in asked:
                    more = line.recv(4096)
                    if not more:
                        return
                    asked += more
                self.lines[number] += 1
                if self.lines[number] > 1:
                    return
                line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 11\r\n\r\nHaber metni")


def test_a_line_that_its_server_keeps_open_is_not_used_again() -> None:
    """It was, so that what the server closed at that moment failed, and no deadline cut a line that dripped."""
    server = _Lingering()
    try:
        fetcher = Fetcher(
            read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "5"})
        )
        for number in range(1, 4):
            assert fetcher.fetch(f"http://127.0.0.1:{server.port}/{number}").body == b"Haber metni"
        assert server.lines == [1, 1, 1]
    finally:
        server.close()


class _Hands:
    """A clock that stands still but for the pauses that are made, and for what each look at it takes."""

    def __init__(self, look: float = 0.0) -> None:
        self.now, self.look = 1000.0, look
        self.pauses: list[float] = []

    def timer(self) -> float:
        self.now += self.look
        return self.now

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


def test_gaps_are_kept_by_the_clock_that_is_passed_in(port: int) -> None:
    hands = _Hands()
    fetcher = Fetcher(read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1"}))
    lone = LonePoliteFetcher(fetcher, gap=60.0, timer=hands.timer, pause=hands.pause)
    begin = time.monotonic()
    for _ in range(2):
        lone.fetch(f"http://127.0.0.1:{port}/")
    assert [seconds for seconds in hands.pauses if seconds] == [60.0, 60.0]
    assert time.monotonic() - begin < 30


def test_a_deadline_is_that_of_the_clock_that_is_passed_in(port: int) -> None:
    settings = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "10"})
    url = f"http://127.0.0.1:{port}/"
    assert Fetcher(settings, timer=_Hands(look=1.0).timer).fetch(url).status == 200
    with pytest.raises(FetchError, match="took longer than 30 s"):
        Fetcher(settings, timer=_Hands(look=16.0).timer).fetch(url)
