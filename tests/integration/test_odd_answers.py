"""Answers that real servers give and no page is: each is followed, refused or tried again, and none is kept as a page."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from socket import create_server

import pytest

from core.errors import FetchError
from core.settings import read_settings
from ingest.fetching import Fetcher
from tests.servers import Answer, LocalServer

FETCHER = Fetcher(read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"}))
HTML = {"Content-Type": "text/html; charset=utf-8"}
ARTICLE = "<article><h1>Kuzey Kore füze denedi</h1></article>".encode()


class RawServer:
    """Answers each path with the bytes of a table, and closes the line."""

    def __init__(self, table: dict[str, bytes]) -> None:
        self.table = table
        self.paths: list[str] = []
        self._listening = create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._listening.accept()
                with line, suppress(OSError):
                    head = line.recv(65536).decode("latin-1")
                    path = head.split(" ")[1]
                    self.paths.append(path)
                    line.sendall(self.table.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))

    def close(self) -> None:
        self._listening.close()


@pytest.fixture
def raw() -> Iterator[RawServer]:
    server = RawServer({})
    yield server
    server.close()


def ok(body: bytes, more: str = "") -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n{more}\r\n".encode() + body


@pytest.mark.parametrize(
    ("location", "path"),
    [
        ("/haber/kuzey-kore-füze-denedi", "/haber/kuzey-kore-f%C3%BCze-denedi"),
        ("/haber/iki söz", "/haber/iki%20s%C3%B6z"),
        ("?sayfa=2", "/yaz%C4%B1?sayfa=2"),
        ("haber/1#yorumlar", "/haber/1"),
    ],
)
def test_a_redirect_is_followed_as_browsers_do(raw: RawServer, location: str, path: str) -> None:
    # Without the header the next request may meet the closed line, as it did now and then: an error to be tried again.
    told = f"Location: {location}\r\nContent-Length: 0\r\nConnection: close"
    raw.table["/yaz%C4%B1"] = f"HTTP/1.1 302 Found\r\n{told}\r\n\r\n".encode()
    raw.table[path] = ok(ARTICLE)
    assert FETCHER.fetch(f"{raw.url}/yazı").body == ARTICLE
    assert raw.paths == ["/yaz%C4%B1", path]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"HTTP/1.1 304 Not Modified\r\n\r\n", "nothing changed, though that was not asked"),
        (b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", "sends us on to no address"),
        (b"HTTP/1.1 300 Multiple Choices\r\nContent-Length: 0\r\n\r\n", "sends us on to no address"),
    ],
)
def test_what_is_no_page_is_a_failure_to_be_tried_again(raw: RawServer, answer: bytes, words: str) -> None:
    raw.table["/1"] = answer
    with pytest.raises(FetchError, match=words) as caught:
        FETCHER.fetch(f"{raw.url}/1")
    assert caught.value.retryable


def test_what_was_asked_for_a_change_may_say_that_there_is_none(raw: RawServer) -> None:
    raw.table["/1"] = b"HTTP/1.1 304 Not Modified\r\n\r\n"
    assert FETCHER.fetch(f"{raw.url}/1", etag='W/"1"').not_modified


def test_an_answer_of_the_old_kind_is_read(raw: RawServer) -> None:
    raw.table["/1"] = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + ARTICLE
    assert FETCHER.fetch(f"{raw.url}/1").body == ARTICLE


@pytest.mark.parametrize(
    "tag",
    [
        '<meta http-equiv="refresh" content="0; url=/haber/1">',
        "<META HTTP-EQUIV=refresh CONTENT='2;URL=\"/haber/1\"'>",
        '<meta content="0;/haber/1?a=1&amp;b=2" http-equiv="Refresh"/>',
    ],
)
def test_a_page_that_only_sends_on_is_a_redirect(tag: str) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        return 200, HTML, ARTICLE if path.startswith("/haber/1") else f"<html><head>{tag}</head></html>".encode()

    asked: list[str] = []
    with LocalServer(site) as server:
        page = FETCHER.fetch(f"{server.url}/git?id=1", before_redirect=asked.append)
        assert page.body == ARTICLE and page.moved_to is None
        assert asked == [page.final_url], "the rules of the host hold for it too"


@pytest.mark.parametrize(
    "body",
    [
        '<meta http-equiv="refresh" content="300">' + "<p>Son dakika</p>",
        '<meta http-equiv="refresh" content="180; url=/haber/1">' + "<p>Son dakika</p>",
        '<meta http-equiv="refresh" content="0; url=/git">',  # itself: to be asked for again, not round and round
        '<noscript><meta http-equiv="refresh" content="0; url=/haber/1"></noscript><script>challenge()</script>',
        '<meta http-equiv="refresh" content="0; url=/haber/1">' + "<p>Uzun bir haber metni.</p>" * 300,
    ],
)
def test_a_page_that_refreshes_itself_is_a_page(body: str) -> None:
    with LocalServer(lambda *_: (200, HTML, body.encode())) as server:
        assert FETCHER.fetch(f"{server.url}/git").body == body.encode()
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    "script",
    [
        "<script>window.location.replace('/haber/1');</script>",
        '<script type="text/javascript"><!--\nlocation.href = "\\/haber\\/1";\n//--></script><noscript>JavaScript gerekli</noscript>',
        '<title>Yonlendiriliyor</title><script>document.location="/haber/1"</script>',
    ],
)
def test_a_script_that_only_sends_on_is_a_redirect(script: str) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        return 200, HTML, ARTICLE if path.startswith("/haber/1") else f"<html><head>{script}</head></html>".encode()

    with LocalServer(site) as server:
        assert FETCHER.fetch(f"{server.url}/git?id=1").body == ARTICLE


@pytest.mark.parametrize(
    "body",
    [
        "<script>if (top != self) location.href = '/haber/1';</script>",
        "<script>setCookie(); location.reload();</script><script>location.href='/haber/1'</script>",
        "<script>location.href='/haber/1'</script><p>Son dakika: gemi limana girdi.</p>",
        "<script>location.href='/git'</script>",
        "<script>location.href='/haber/' + id</script>",
    ],
)
def test_a_script_on_a_page_or_with_a_condition_is_none(body: str) -> None:
    with LocalServer(lambda *_: (200, HTML, body.encode())) as server:
        assert FETCHER.fetch(f"{server.url}/git").body == body.encode()


def test_blanks_around_the_address_of_a_redirect_are_none_of_it() -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        return (200, HTML, ARTICLE) if path == "/haber/1" else (302, {"Location": "  /haber/1 \t"}, b"")

    with LocalServer(site) as server:
        assert FETCHER.fetch(f"{server.url}/git").body == ARTICLE


def test_a_header_that_sends_on_is_a_redirect() -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        return (200, HTML, ARTICLE) if path == "/haber/1" else (200, {**HTML, "Refresh": "0;URL=/haber/1"}, b"")

    with LocalServer(site) as server:
        assert FETCHER.fetch(f"{server.url}/git").body == ARTICLE


def test_a_page_that_sends_round_and_round_ends() -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        return 200, HTML, f'<meta http-equiv="refresh" content="0; url=/{int(path[1:]) + 1}">'.encode()

    with LocalServer(site) as server:
        with pytest.raises(FetchError, match="more than 5 redirects"):
            FETCHER.fetch(f"{server.url}/0")
        assert len(server.requests) == 6
