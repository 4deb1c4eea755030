"""Local servers that speak the protocols of translation services as their documentation states them, well and badly."""

from __future__ import annotations

import html
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
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
    contexts: list[str] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)  # of a text: its language, as LibreTranslate is told
    url: str = ""

    def reply(self, command: str, path: str, headers: Mapping[str, str], data: bytes) -> bytes:
        """Answer one request of the service that is meant by it; what it asked for is noted."""
        self.paths.append(path)
        query = parse_qs(urlsplit(path).query)
        if path.startswith("/languages"):  # Microsoft's, asked without a key
            return json.dumps({"translation": {"tr": {"name": "Turkish"}, "en": {"name": "English"}}}).encode()
        if path.startswith("/v1/chat/completions"):
            self.keys.append(headers["Authorization"].removeprefix("Bearer "))
            asked = json.loads(data)["messages"][-1]["content"]
            around, _, text = asked.rpartition("<s>")
            self.contexts.append(around.strip().removeprefix("<c>").removesuffix("</c>"))
            return self._told(text.removesuffix("</s>"), lambda t: {"choices": [{"message": {"content": t}}]})
        if "Ocp-Apim-Subscription-Key" in headers:
            self.keys.append(headers["Ocp-Apim-Subscription-Key"])
            return self._told(json.loads(data)[0]["text"], lambda t: [{"translations": [{"text": t, "to": "en"}]}])
        query |= parse_qs(data.decode())
        if headers.get("Authorization", "").startswith("DeepL-Auth-Key "):
            self.keys.append(headers["Authorization"].removeprefix("DeepL-Auth-Key "))
            self.contexts += query.get("context", [])
            return self._told(query["text"][0], lambda t: {"translations": [{"text": t}]})
        self.keys += query.get("api_key", [])
        text = query.get("q", [""])[0]
        self.sources |= dict.fromkeys(query.get("q", ()), query.get("source", [""])[0])
        if path.startswith("/get"):
            return self._told(text, lambda t: {"responseData": {"translatedText": t}, "matches": []})
        if command == "POST":
            return self._told(text, lambda t: {"translatedText": t})
        self.asked.append(text)
        shown = html.escape(self.translate(text))
        return f'<html><div class="result-container">{shown}</div></html>'.encode()

    def _told(self, text: str, shape: Callable[[str], Any]) -> bytes:
        self.asked.append(text)
        return json.dumps(shape(self.translate(text))).encode()


@contextmanager
def serve(server: EngineServer) -> Iterator[EngineServer]:
    """Serve every protocol: GET /m is Google's page, GET /get MyMemory's, POST /translate LibreTranslate's, DeepL's or Microsoft's by its key."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = server.reply(self.command, self.path, self.headers, self.rfile.read(length) if length else b"")
            time.sleep(server.delay)
            if server.garbage is not None:
                body = server.garbage
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
