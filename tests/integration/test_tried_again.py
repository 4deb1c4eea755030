"""What a feed brings and cannot be had at once is had later: overloads, outages, pages that stand in, bodies that break off."""

from __future__ import annotations

import gzip
import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import brotli
import pytest
import zstandard

from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from app.steps.process import process_documents
from app.tasks import make_tools
from core.clock import utc_now
from core.settings import Settings, read_settings
from ingest.fetching import Fetcher
from load.connection import Database
from load.sources import upsert_source
from tests.integration.test_search import dateline
from tests.pages import feed, page
from tests.servers import Answer, LocalServer

GAP = 0.02
HTML = {"Content-Type": "text/html; charset=utf-8"}
WALL = (
    "<html><head><title>Bir dakika lütfen...</title></head><body><h1>Bir dakika lütfen...</h1>"
    "<p>Siteye erişmeden önce tarayıcınız kontrol ediliyor. Bağlantınızın güvenliğini doğrulamamız gerekiyor.</p></body></html>"
).encode()


@dataclass
class Outlet:
    """A site whose one page answers what a test sets, and what became of it, at a time that the test sets."""

    database: Database
    settings: Settings
    now: datetime = field(default_factory=utc_now)
    reply: Answer = (200, HTML, b"")
    front: Answer = (404, {}, b"")
    server: LocalServer = None  # type: ignore[assignment]

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            return 200, {}, feed(self.server.url, ["/haber/1"])
        if path == "/haber/1":
            return self.reply
        return self.front if path.partition("?")[0] in {"/", "/dunya/haber/1"} else (404, {}, b"")

    def clock(self) -> datetime:
        return self.now

    def poll(self) -> None:
        with self.database.transaction() as connection:
            upsert_source(connection, {"key": "site", "name": "Site", "kind": "feed", "url": f"{self.server.url}/feed"})
        poll_sources(self.database, Fetcher(self.settings), self.clock, gap=GAP, workers=1)

    def fetch(self, **later: float) -> Counter[str]:
        """Fetch what is due and decide about it; the waits within a round of tries count as past."""
        self.now += timedelta(**later)
        self.sql("UPDATE link SET not_before = '-infinity'")
        self.sql("UPDATE host SET next_at = now(), robots_until = 'infinity', links_after = '-infinity'")
        done = fetch_links(self.database, Fetcher(self.settings), self.clock, gap=GAP, workers=1)
        return done + process_documents(self.database, make_tools(self.database, self.settings))

    def sql(self, statement: str) -> list[tuple[Any, ...]]:
        with self.database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []

    def fetches(self) -> int:
        return sum(request.path == "/haber/1" for request in self.server.requests)

    def state(self) -> tuple[Any, ...]:
        return self.sql("SELECT state, last_error FROM link")[0]


@pytest.fixture
def outlet(database: Database) -> Iterator[Outlet]:
    made = Outlet(
        database, read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"})
    )
    made.server = LocalServer(made.answer)
    with made.server:
        made.poll()
        yield made


@pytest.mark.parametrize("status", [429, 503])
def test_a_short_retry_after_does_not_use_up_the_tries(outlet: Outlet, status: int) -> None:
    outlet.reply = (status, {"Retry-After": "20"}, b"")
    waits = []
    for _ in range(5):
        assert outlet.fetch() == {"pending": 1}
        waits += outlet.sql("SELECT extract(epoch FROM not_before - now())::int FROM link")
    assert [round(int(wait[0]) / 30) for wait in waits] == [2, 4, 8, 16, 32]
    outlet.reply = (status, {"Retry-After": "7200"}, b"")
    outlet.sql("UPDATE link SET attempts = 0")
    assert outlet.fetch() == {"pending": 1}
    assert outlet.sql("SELECT round(extract(epoch FROM not_before - now()) / 60)::int FROM link") == [(120,)]


def test_what_failed_for_good_is_tried_again_after_hours_within_a_limit(outlet: Outlet) -> None:
    outlet.reply = (503, {}, b"")
    for _ in range(6):
        last = outlet.fetch()
    assert last == {"failed": 1} and outlet.state()[0] == "failed" and outlet.fetches() == 6
    assert outlet.fetch(hours=0.9) == {}
    for hours in (1, 3, 8, 24, 48):
        assert outlet.fetch(hours=hours) == {"pending": 1}
        assert outlet.fetch() == {"failed": 1}
    assert outlet.fetches() == 16
    assert outlet.fetch(hours=1000) == {} and outlet.state() == ("failed", outlet.state()[1])


def test_an_article_lost_by_an_outage_of_hours_is_had(outlet: Outlet, database_url: str) -> None:
    outlet.reply = (503, {}, b"")
    for _ in range(6):
        outlet.fetch()
    [row] = json.loads(dateline(database_url, "status", "--aside", "--json").stdout)["aside"]
    assert row["state"] == "failed" and row["again_at"] is not None
    outlet.reply = (200, HTML, page())
    assert outlet.fetch(hours=3.1) == {"fetched": 1, "loaded": 1}
    assert outlet.sql("SELECT state, rounds, look_at FROM link") == [("fetched", 0, None)]


def test_a_page_that_stands_in_is_asked_for_again_until_the_article_comes(outlet: Outlet, database_url: str) -> None:
    outlet.reply = (200, {**HTML, "ETag": '"1"'}, WALL)
    assert outlet.fetch() == {"fetched": 1, "not_an_article": 1}
    [row] = json.loads(dateline(database_url, "status", "--aside", "--json").stdout)["aside"]
    assert (
        row["what"] == "document" and "error_page: titled 'Bir dakika" in row["reason"] and row["again_at"] is not None
    )
    assert "; asked for again 20" in dateline(database_url, "status", "--aside").stdout
    assert outlet.fetch(minutes=10) == {}
    assert outlet.fetch(minutes=6) == {"unchanged": 1}
    assert "if-none-match" not in outlet.server.requests[-1].headers
    outlet.reply = (200, HTML, page())
    assert outlet.fetch(minutes=30) == {}
    assert outlet.fetch(minutes=31) == {"fetched": 1, "loaded": 1}
    assert outlet.sql("SELECT state, rounds, stand_in, look_at FROM link") == [("fetched", 0, None, None)]


def test_a_page_that_stands_in_for_ever_is_asked_for_five_times_more(outlet: Outlet) -> None:
    for number in range(20):  # never the same bytes
        outlet.reply = (200, HTML, WALL + f"<!-- {number} -->".encode())
        outlet.fetch(hours=25)
    assert outlet.fetches() == 6


def test_a_stand_in_followed_by_an_outage_is_tried_on(outlet: Outlet) -> None:
    outlet.reply = (200, HTML, WALL)
    outlet.fetch()
    outlet.reply = (503, {}, b"")
    assert outlet.fetch(minutes=16) == {"pending": 1}
    assert outlet.fetch() == {"failed": 1}
    outlet.reply = (200, HTML, page())
    assert outlet.fetch(hours=7) == {"fetched": 1, "loaded": 1}


def test_what_is_no_more_is_not_asked_for_again(outlet: Outlet) -> None:
    outlet.reply = (200, HTML, page("Aradığınız sayfa bulunamadı", ["Aradığınız haber yayından kaldırılmış olabilir."]))
    assert outlet.fetch() == {"fetched": 1, "not_an_article": 1}
    assert outlet.fetch(hours=100) == {}


_ARTICLE = page(
    "Limanda tatbikat", [f"Yetkililer tatbikatın {n}. gününde açıklama yaptı ve {n * 7} gemi saydı." for n in range(80)]
)
_RAW = zlib.compressobj(wbits=-15)
_PACKED = {
    "gzip": gzip.compress(_ARTICLE),
    "deflate": zlib.compress(_ARTICLE),
    "br": brotli.compress(_ARTICLE),
    "x-gzip": gzip.compress(_ARTICLE[:900]) + gzip.compress(_ARTICLE[900:]),
    "zstd": zstandard.compress(_ARTICLE[:900]) + zstandard.compress(_ARTICLE[900:]),
}
_BARE = _RAW.compress(_ARTICLE) + _RAW.flush()


@pytest.mark.parametrize("kind", _PACKED)
def test_a_packed_body_that_breaks_off_is_no_article_and_is_tried_again(outlet: Outlet, kind: str) -> None:
    whole = _PACKED[kind]
    outlet.reply = (200, {**HTML, "Content-Encoding": kind}, whole[: len(whole) * 2 // 3])
    assert outlet.fetch() == {"pending": 1}
    assert "broke off" in outlet.state()[1]
    outlet.reply = (200, {**HTML, "Content-Encoding": kind}, whole + (b"\0" * 8 if kind == "gzip" else b""))
    assert outlet.fetch() == {"fetched": 1, "loaded": 1}
    assert "79. gününde" in outlet.sql("SELECT body FROM article_version")[0][0]


def test_deflate_without_its_header_is_read(outlet: Outlet) -> None:
    outlet.reply = (200, {**HTML, "Content-Encoding": "deflate"}, _BARE)
    assert outlet.fetch() == {"fetched": 1, "loaded": 1}


def test_a_body_packed_as_was_not_asked_for_is_no_text(outlet: Outlet) -> None:
    noise = bytes(number * number * 31 % 251 for number in range(3000))
    outlet.reply = (200, {**HTML, "Content-Encoding": "compress"}, noise)
    assert outlet.fetch() == {"pending": 1}
    assert "packed as 'compress', which was not asked for" in outlet.state()[1]
    outlet.reply = (200, {**HTML, "Content-Encoding": "zstd"}, noise)
    assert outlet.fetch() == {"pending": 1}
    assert "broken answer" in outlet.state()[1]
    outlet.reply = (200, {**HTML, "Content-Encoding": "br"}, noise)
    assert outlet.fetch() == {"pending": 1}
    assert "broken answer" in outlet.state()[1]
    outlet.reply = (200, HTML, noise)  # and without a word of it
    assert outlet.fetch() == {"fetched": 1, "unsupported": 1}


def test_a_page_packed_by_brotli_unasked_is_read(outlet: Outlet) -> None:
    outlet.reply = (200, {**HTML, "Content-Encoding": "br"}, _PACKED["br"])
    assert outlet.fetch() == {"fetched": 1, "loaded": 1}


@pytest.mark.parametrize(("kind", "pack"), [("br", brotli.compress), ("zstd", zstandard.compress)])
def test_what_a_body_unfolds_into_is_bounded(outlet: Outlet, kind: str, pack: Callable[[bytes], bytes]) -> None:
    outlet.reply = (200, {**HTML, "Content-Encoding": kind}, pack(b"a" * 80_000_000))
    assert outlet.fetch() == {"failed": 1}
    assert "larger than" in outlet.state()[1]


def test_a_page_with_too_little_text_is_asked_for_three_times_more(outlet: Outlet) -> None:
    """A wall in words that nobody foresaw, or a report that is being written: its article was lost."""
    outlet.reply = (200, HTML, page("Bekleyiniz", ["Ayrıntılar birazdan."]))
    assert outlet.fetch() == {"fetched": 1, "not_an_article": 1}
    begin = outlet.now
    for hours in (0.25, 1, 6):  # counted from the fetch, whose clock is that of the machine
        outlet.now = begin
        assert outlet.fetch(hours=hours - 0.05) == {}
        assert outlet.fetch(hours=0.1) == {"unchanged": 1}
    assert outlet.fetch(hours=100) == {} and outlet.fetches() == 4


def test_a_page_that_was_written_on_is_had(outlet: Outlet) -> None:
    outlet.reply = (200, HTML, page("Son dakika", ["Ayrıntılar birazdan."]))
    assert outlet.fetch() == {"fetched": 1, "not_an_article": 1}
    outlet.reply = (200, HTML, page())
    assert outlet.fetch(minutes=16) == {"fetched": 1, "loaded": 1}


def test_a_body_that_is_called_packed_and_is_not_is_read(outlet: Outlet) -> None:
    outlet.reply = (200, {**HTML, "Content-Encoding": "gzip"}, page())
    assert outlet.fetch() == {"fetched": 1, "loaded": 1}


def test_a_gate_that_says_where_it_leads_back_to_is_asked_again(outlet: Outlet) -> None:
    """It was kept as a page with too little text, and the article lost."""
    outlet.reply = (302, {"Location": "/?geri=https%3A%2F%2Fornek.example%2Fhaber%2F1"}, b"")
    outlet.front = (200, HTML, page("Hoş geldiniz", ["Devam etmek için aşağıdaki düğmeye dokunun."]))
    assert outlet.fetch() == {"fetched": 1, "not_an_article": 1}
    outlet.reply = (200, HTML, page())
    assert outlet.fetch(minutes=16) == {"fetched": 1, "loaded": 1}


@pytest.mark.parametrize("said", ["bytes 0-999/12000", "bytes 500-1499/*", "", "pages 1-2/9"])
def test_a_part_that_nobody_asked_for_is_no_page(outlet: Outlet, said: str) -> None:
    outlet.reply = (206, {**HTML, "Content-Range": said}, _ARTICLE[:1000])
    assert outlet.fetch() == {"pending": 1}
    assert "answered 206 with a part of the page" in outlet.state()[1]
    outlet.reply = (206, {**HTML, "Content-Range": f"bytes 0-{len(_ARTICLE) - 1}/{len(_ARTICLE)}"}, _ARTICLE)
    assert outlet.fetch() == {"fetched": 1, "loaded": 1}


def test_a_redirect_to_what_is_never_fetched_is_refused_at_once(outlet: Outlet) -> None:
    outlet.reply = (302, {"Location": "file:///etc/passwd"}, b"")
    assert outlet.fetch() == {"refused": 1}
    assert outlet.state()[1].endswith("redirected to file:///etc/passwd: only http and https addresses are fetched")
    assert outlet.fetches() == 1


@pytest.mark.parametrize("reply", [(200, HTML, b""), (204, {}, b""), (304, {}, b""), (200, HTML, b" \n")])
def test_an_empty_answer_is_no_page_and_is_tried_again(outlet: Outlet, reply: Answer) -> None:
    """It was kept as a page, its link as fetched, and the article lost."""
    outlet.reply = reply
    assert outlet.fetch() == {"pending": 1}
    outlet.reply = (200, HTML, page())
    assert outlet.fetch() == {"fetched": 1, "loaded": 1}


def test_a_page_that_is_sent_on_to_the_front_page_is_missing_and_asked_for_again(outlet: Outlet) -> None:
    """Its front page was kept as what became of the article."""
    outlet.reply = (302, {"Location": "/"}, b"")
    outlet.front = (200, HTML, page("Deneme Gazetesi", ["Günün haberleri."]))
    assert outlet.fetch() == {"gone": 1}
    assert "redirected to the front page" in outlet.state()[1]
    outlet.reply = (302, {"Location": "/dunya/haber/1"}, b"")
    outlet.front = (200, HTML, page())
    assert outlet.fetch(minutes=31) == {"fetched": 1, "loaded": 1}


@pytest.mark.parametrize(
    ("declared", "minutes", "expected"),
    [
        ("{:%Y-%m-%dT%H:%M}:00Z", 180, 0),  # Istanbul's clock with a Z behind it: three hours ahead of what is meant
        ("{:%Y-%m-%dT%H:%M}:00+03:00", 180, 0),
        ("{:%Y-%m-%dT%H:%M}:00Z", -120, -120),  # a time in UTC that can be
    ],
)
def test_what_was_listed_before_its_date_was_not_published_then(
    outlet: Outlet, declared: str, minutes: int, expected: int
) -> None:
    """Had within the three hours it was right, and wrong at every later fetch."""
    outlet.reply = (503, {}, b"")
    outlet.fetch()
    begin = outlet.now.replace(second=0, microsecond=0)
    outlet.reply = (200, HTML, page(published=declared.format(begin + timedelta(minutes=minutes))))
    assert outlet.fetch(hours=5) == {"fetched": 1, "loaded": 1}
    [(published,)] = outlet.sql("SELECT published_at FROM article")
    assert published == begin + timedelta(minutes=expected)
