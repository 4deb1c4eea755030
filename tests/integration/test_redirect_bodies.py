"""What a redirect has to say besides where it leads is never read: it may be without end, or a bomb."""

from __future__ import annotations

import socket
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress

import pytest
import requests

from alert.channels import send_message
from alert.messages import Message
from core.errors import DeliveryError
from core.settings import read_settings
from ingest.fetching import Fetcher
from transform.engines.transport import Exchange, calling, send

_MOST = 16_000_000  # bytes that may lie in the buffers of two sockets
_PIECE = zlib.compress(bytes(10_000_000))[:-20]


class _Endless:
    """A server that sends every address but `/page` on, with a body that has no end."""

    def __init__(self, head: str = "", piece: bytes = b"x" * 65536) -> None:
        self.sent = 0
        self._head, self._piece = head, piece
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            if b" /page " in line.recv(9999):
                line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 11\r\n\r\nHaber metni")
                return
            line.sendall(f"HTTP/1.1 302 Found\r\nLocation: /page\r\n{self._head}\r\n".encode())
            ends = time.monotonic() + 20
            while time.monotonic() < ends:
                line.sendall(self._piece)
                self.sent += len(self._piece)


@pytest.fixture(params=["plain", "a bomb"])
def endless(request: pytest.FixtureRequest) -> Iterator[_Endless]:
    server = _Endless("Content-Encoding: deflate\r\n", _PIECE) if request.param == "a bomb" else _Endless()
    yield server
    server.close()


def test_a_page_behind_it_is_had_at_once(endless: _Endless) -> None:
    settings = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "5"})
    begin = time.monotonic()
    page = Fetcher(settings).fetch(f"{endless.url}/old")
    assert (page.body, page.final_url) == (b"Haber metni", f"{endless.url}/page")
    assert endless.sent < _MOST and time.monotonic() - begin < 4


def test_a_webhook_that_moved_is_told_of_at_once(endless: _Endless) -> None:
    begin = time.monotonic()
    with pytest.raises(DeliveryError, match="answered 302"):
        send_message(f"webhook+{endless.url}/hook", Message("k", "Kural", "Metin", {}), timeout=5)
    assert endless.sent < _MOST and time.monotonic() - begin < 4


def test_an_engine_that_moved_is_given_up_at_the_largest_translation(endless: _Endless) -> None:
    begin = time.monotonic()
    with calling(Exchange(timeout=5)), pytest.raises(requests.ConnectionError, match="larger than"):
        send("get", f"{endless.url}/translate")
    assert endless.sent < 3 * _MOST and time.monotonic() - begin < 8
