"""Local servers that speak Google's and LibreTranslate's protocols as deep-translator calls them, well and badly."""

from __future__ import annotations

import html
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


@dataclass
class EngineServer:
    """What a server was asked, and how it misbehaves: a status, slowness, or an answer that is no translation."""

    translate: Callable[[str], str]
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    garbage: bytes | None = None
    asked: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    url: str = ""


@contextmanager
def serve(server: EngineServer) -> Iterator[EngineServer]:
    """Serve both protocols: GET /m is Google's page, POST /translate is LibreTranslate's."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            query = parse_qs(urlsplit(self.path).query)
            length = int(self.headers.get("Content-Length") or 0)
            query |= parse_qs(self.rfile.read(length).decode()) if length else {}
            text = query.get("q", [""])[0]
            server.asked.append(text)
            server.keys += query.get("api_key", [])
            time.sleep(server.delay)
            if server.garbage is not None:
                body = server.garbage
            elif self.command == "GET":
                shown = html.escape(server.translate(text))
                body = f'<html><div class="result-container">{shown}</div></html>'.encode()
            else:
                body = json.dumps({"translatedText": server.translate(text)}).encode()
            try:
                self.send_response(server.status)
                for name, value in server.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                pass  # the client gave up waiting, which is what a slow server is for

        do_GET = do_POST = answer

        def log_message(self, *args: object) -> None:
            pass

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listener.daemon_threads = True
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    server.url = f"http://127.0.0.1:{listener.server_address[1]}"
    try:
        yield server
    finally:
        listener.shutdown()
        listener.server_close()
        thread.join()
