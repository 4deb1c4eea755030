"""Servers that tests start, and what they do to them."""

from __future__ import annotations

import json
import os
import shutil
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import psycopg2

from load import embedded


def run_sql(url: str, statement: str) -> None:
    """Run one statement outside a transaction."""
    connection = psycopg2.connect(url)
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(statement)
    finally:
        connection.close()


def backend_cpu(pid: int) -> float:
    """Return the seconds of CPU that a server process of this machine has used so far (Linux: /proc, man proc)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


_MEMORY = Path("/dev/shm")
_ROOM = 4 * 2**30  # bytes: four servers whose logs are bounded, and the shared memory of their queries


def locate_server(folder: Path) -> embedded.EmbeddedPostgres:
    """Say where a test's server lies: in memory where there is room, else where `dateline up` would put it.

    ext4 passes over each inode deleted in the last seconds when it makes a file (`recently_deleted`, fs/ext4/ialloc.c): of
    700 files a clone, made and dropped a thousand times, that is a large part of what the tests take.
    """
    server = embedded.locate_embedded(folder)
    if not (_MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM):
        return server
    root = _MEMORY / f"dateline-test-{folder.name}"
    return replace(server, root=root, data=root / "data", socket=root / "run")


def remove_server(server: embedded.EmbeddedPostgres) -> None:
    """Stop a test's server and remove everything it kept."""
    embedded.stop(server)
    shutil.rmtree(server.root, ignore_errors=True)
    shutil.rmtree(server.socket, ignore_errors=True)


Answer = tuple[int, dict[str, str], bytes]
Handler = Callable[[str, str, dict[str, str], bytes], Answer]


@dataclass
class Seen:
    """One request as a local server saw it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class _Server(ThreadingHTTPServer):
    request_queue_size = 128  # connections that come at once, of more threads than five


@dataclass
class LocalServer:
    """A real HTTP server on 127.0.0.1 whose answers a function decides; it remembers every request."""

    answer: Handler
    port: int = 0
    requests: list[Seen] = field(default_factory=list)
    _server: ThreadingHTTPServer | None = None

    def __enter__(self) -> LocalServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The server's address without a closing slash."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Listen, on the same port as before where it was stopped."""
        outer = self

        class Requests(BaseHTTPRequestHandler):
            def _serve(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                outer.requests.append(Seen(self.command, self.path, headers, body))
                status, more, payload = outer.answer(self.command, self.path, headers, body)
                self.send_response(status)
                for name, value in {"Content-Length": str(len(payload)), **more}.items():
                    self.send_header(name, value)
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(payload)

            do_GET = do_POST = do_HEAD = _serve

            def log_message(self, *args: object) -> None:
                return

        self._server = _Server(("127.0.0.1", self.port), Requests)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def translator(table: dict[str, str]) -> Handler:
    """A server that speaks LibreTranslate's protocol and knows the sentences of `table`."""

    def answer(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        parts = urlsplit(path)
        given = dict(parse_qsl(parts.query))
        if "json" in headers.get("content-type", ""):
            given |= json.loads(body or b"{}")
        else:
            given |= dict(parse_qsl(body.decode()))
        if parts.path.rstrip("/").endswith("languages"):
            return (
                200,
                {"Content-Type": "application/json"},
                b'[{"code":"tr","name":"Turkish"},{"code":"en","name":"English"}]',
            )
        target = table.get(given.get("q", "").strip())
        if target is None:
            return 400, {"Content-Type": "application/json"}, json.dumps({"error": "unknown sentence"}).encode()
        return 200, {"Content-Type": "application/json"}, json.dumps({"translatedText": target}).encode()

    return answer
