"""A web of many hosts in one process: each has its rules and its faults, and every request is written down.

Hosts are told apart by name (`h017.test`); a resolver leads all names to 127.0.0.1. What a host does follows from its number:

    0 mod 10   plain                            5 mod 10   every page moved (301)
    1 mod 10   robots.txt forbids /private/     6 mod 10   hangs: no answer before the client gives up
    2 mod 10   robots.txt asks for Crawl-delay  7 mod 10   slow: half a second a page
    3 mod 10   says 503 at the first request    8 mod 10   says "not modified" although it is
    4 mod 10   ETags that are honest            9 mod 10   no robots.txt (404)
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from tests.pages import BODY, feed, page

CRAWL_DELAY = 1.0


@dataclass
class Logged:
    """A request as its host saw it: when it came and when its answer was done (monotonic seconds)."""

    path: str
    start: float
    end: float
    status: int


@dataclass
class LocalWeb:
    """The web; `articles` is how many each host lists, and may grow while it is crawled."""

    hosts: int
    articles: int
    hang: float = 3.0
    log: dict[str, list[Logged]] = field(default_factory=lambda: defaultdict(list))
    _failed: set[str] = field(default_factory=set)

    def __enter__(self) -> LocalWeb:
        web = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                start = time.monotonic()
                host = (self.headers["Host"] or "").split(":")[0]
                status, headers, body = web.answer(host, urlsplit(self.path).path, dict(self.headers))
                try:
                    self.send_response(status)
                    for name, value in {**headers, "Content-Length": str(len(body))}.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    status = 0  # the client went away
                web.log[host].append(Logged(self.path, start, time.monotonic(), status))

            def log_message(self, *_: object) -> None:
                return

        class Server(ThreadingHTTPServer):
            request_queue_size = 256
            daemon_threads = True

        self._server = Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def names(self) -> list[str]:
        return [f"h{number:03}.test" for number in range(self.hosts)]

    def url(self, name: str) -> str:
        """The address of a host without a closing slash."""
        return f"http://{name}:{self.port}"

    def kind(self, name: str) -> int:
        return int(name[1:4]) % 10

    def resolve(self, host: str, port: int) -> list[str]:
        """Lead every name to this machine."""
        return ["127.0.0.1"]

    def open_articles(self, name: str) -> int:
        """How many of a host's articles may be fetched and can be had."""
        kind = self.kind(name)
        return 0 if kind == 6 else self.articles - (self.articles // 5 if kind == 1 else 0)

    def answer(self, host: str, path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        kind = self.kind(host)
        if kind == 6:
            time.sleep(self.hang)
            return 200, {}, b""
        if kind == 3 and host not in self._failed:
            self._failed.add(host)
            return 503, {"Retry-After": "1"}, b""
        if path == "/robots.txt":
            rules = {1: "User-agent: *\nDisallow: /private/\n", 2: f"User-agent: *\nCrawl-delay: {CRAWL_DELAY}\n"}
            return (404, {}, b"") if kind == 9 else (200, {"Content-Type": "text/plain"}, rules.get(kind, "").encode())
        if path == "/feed":
            return self._feed(host, kind, headers)
        if kind == 5 and not path.startswith("/new"):
            return 301, {"Location": f"/new{path}"}, b""
        if kind == 7:
            time.sleep(0.5)
        body = page(f"{host} {path}", [*BODY, f"Bu sayfa {host} sunucusunun {path} sayfasıdır."])
        return 200, {"Content-Type": "text/html; charset=utf-8"}, body

    def _feed(self, host: str, kind: int, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        tag = f'"{self.articles}"' if kind == 4 else '"same"' if kind == 8 else ""
        if tag and headers.get("If-None-Match") == tag:
            return 304, {"ETag": tag}, b""
        paths = [f"/private/{n}" if kind == 1 and n % 5 == 4 else f"/haber/{n}" for n in range(self.articles)]
        return (
            200,
            {"Content-Type": "application/rss+xml", **({"ETag": tag} if tag else {})},
            feed(self.url(host), paths),
        )
