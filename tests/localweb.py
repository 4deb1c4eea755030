"""A web of many hosts in one process: newspapers with rules, faults and lies, which log what they are asked."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise

from tests.pages import feed, page

# What is peculiar to every twelfth host; the others are ordinary.
KINDS = (
    "robots fail", "no robots", "crawl delay", "private", "moved feed", "liar", "hangs", "slow", "fails once", "gone",
    "redirects", "retry after",
)  # fmt: skip
_RULES = "User-agent: *\nDisallow: /gizli\n"


@dataclass(frozen=True, slots=True)
class Visit:
    """One request as its host saw it; times of `time.monotonic`, in seconds."""

    host: str
    path: str
    began: float
    ended: float
    status: int


@dataclass
class LocalWeb:
    """Serves `hosts` newspapers with `articles` articles each on one port of 127.0.0.1.

    Args:
        hosts: how many.
        articles: of each; numbers 0 to articles - 1.
        crawl_delay: seconds that the hosts of the kind "crawl delay" ask for.
        hang: seconds that a hanging answer takes: longer than the timeout of who asks.
    """

    hosts: int
    articles: int
    crawl_delay: float = 1.0
    hang: float = 4.0
    published: int = 0
    port: int = 0
    visits: list[Visit] = field(default_factory=list)
    _asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    _server: ThreadingHTTPServer | None = None

    def __enter__(self) -> LocalWeb:
        web = self
        self.published = self.published or self.articles

        class Requests(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                began = time.monotonic()
                host = self.headers["Host"].split(":")[0]
                web._asked[host + self.path] += 1
                status, headers, body = web.answer(host, self.path, self.headers.get("If-None-Match"))
                self.send_response(status)
                for name, value in {"Content-Length": str(len(body)), **headers}.items():
                    self.send_header(name, value)
                try:
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    status = 0  # who asked has gone
                web.visits.append(Visit(host, self.path, began, time.monotonic(), status))

            def log_message(self, *args: object) -> None:
                return

        class Server(ThreadingHTTPServer):
            request_queue_size = 256
            daemon_threads = True

        self._server = Server(("127.0.0.1", self.port), Requests)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()

    def names(self) -> list[str]:
        """Return the hosts' names."""
        return [f"gazete{number}.test" for number in range(self.hosts)]

    def kind(self, host: str) -> str:
        """Return what is peculiar to a host."""
        number = int(host.removeprefix("gazete").removesuffix(".test"))
        return KINDS[number % 24] if number % 24 < len(KINDS) else "ordinary"

    def url(self, host: str, path: str) -> str:
        """Return an address on a host."""
        return f"http://{host}:{self.port}{path}"

    def expected(self) -> set[tuple[str, str]]:
        """Return (host, path) of every article that the rules let anyone fetch."""
        found = set()
        for host in self.names():
            kind = self.kind(host)
            for number in range(self.published):
                closed = (
                    kind == "robots fail" or (kind == "private" and number % 4 == 1) or (kind == "gone" and number == 0)
                )
                if not closed:
                    found.add((host, self._path(kind, number, final=True)))
        return found

    def _path(self, kind: str, number: int, *, final: bool = False) -> str:
        if kind == "private" and number % 4 == 1:
            return f"/gizli/{number}"
        return f"/eski/{number}" if kind == "redirects" and number % 4 == 1 and not final else f"/haber/{number}"

    def answer(self, host: str, path: str, etag: str | None) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers and body; called in the thread of the connection."""
        kind, first = self.kind(host), self._asked[host + path] == 1
        html = {"Content-Type": "text/html; charset=utf-8"}
        if path == "/robots.txt":
            delay = f"Crawl-delay: {self.crawl_delay}\n" if kind == "crawl delay" else ""
            status = {"robots fail": 503, "no robots": 404}.get(kind, 200)
            return status, {"Content-Type": "text/plain"}, (_RULES + delay).encode()
        if path == "/feed" and kind == "moved feed":
            return 301, {"Location": "/besleme"}, b""
        if path in {"/feed", "/besleme"}:
            if etag and kind == "liar":
                return 304, {"ETag": etag}, b""
            paths = [self._path(kind, number) for number in range(self.published)]
            return 200, {"Content-Type": "application/rss+xml", "ETag": '"1"'}, feed(self.url(host, ""), paths)
        number = int(path.rsplit("/", 1)[-1])
        if path.startswith("/eski/"):
            return 302, {"Location": f"/haber/{number}"}, b""
        if kind == "hangs" and number == 0 and first:
            time.sleep(self.hang)
        if kind == "slow":
            time.sleep(0.3)
        if kind == "fails once" and number % 5 == 0 and first:
            return 500, html, b""
        if kind == "retry after" and number == 0 and first:
            return 429, {"Retry-After": "2"}, b""
        if kind == "gone" and number == 0:
            return 410, html, b""
        return 200, html, page(f"{host} {path}")


def check_rules(web: LocalWeb, gap: float) -> dict[str, float]:
    """Assert from the hosts' own logs that every rule was kept, and return what was measured.

    Args:
        web: after the crawl.
        gap: seconds that were to pass between two requests to a host that asks for no more.
    """
    rows: dict[str, list[Visit]] = defaultdict(list)
    for visit in sorted(web.visits, key=lambda visit: visit.began):
        rows[visit.host].append(visit)
    least = float("inf")
    for host, visits in rows.items():
        assert visits[0].path == "/robots.txt", f"{host}: asked for {visits[0].path} before its rules"
        assert sum(visit.path == "/robots.txt" for visit in visits) == 1 or web.kind(host) == "robots fail"
        own = max(gap, web.crawl_delay) if web.kind(host) == "crawl delay" else gap
        for before, after in pairwise(visits):
            if before.status == 0:
                continue  # a hanging answer ends here long after who asked has gone
            pause = after.began - before.ended
            # The host's clock stops a moment after its answer is out.
            assert pause >= own - 0.03, f"{host}: {after.path} {pause:.3f} s after {before.path}, not {own}"
            least = min(least, pause / own)
        if web.kind(host) == "robots fail":
            assert {visit.path for visit in visits} == {"/robots.txt"}
        if web.kind(host) != "no robots":
            assert not any(visit.path.startswith("/gizli") for visit in visits), f"{host}: robots.txt disregarded"
    answered = [(v.host, v.path) for v in web.visits if v.status == 200 and v.path.startswith("/haber")]
    hung = {(host, "/haber/0") for host in web.names() if web.kind(host) == "hangs"}
    twice = (
        {row for row in set(answered) - hung if answered.count(row) > 1}
        if len(answered) != len(set(answered))
        else set()
    )
    assert not twice, f"fetched twice: {sorted(twice)[:3]}"
    missed = web.expected() - set(answered)
    assert not missed, f"{len(missed)} missed: {sorted(missed)[:3]}"
    return {"pages": len(set(answered)), "requests": len(web.visits), "least gap": least}
