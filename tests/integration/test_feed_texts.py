"""The whole text that a feed carries stands in where the page gives none, and gives way when the page gives its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import escape
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from app.show import show_article
from app.steps.maintain import maintain
from app.steps.polling import poll_sources
from app.steps.process import process_documents
from app.steps.replay import preview_extract, replay
from core.settings import read_settings
from ingest.fetching import Fetcher
from load.alerts import upsert_rule
from load.articles import read_article
from load.connection import Database
from load.sources import upsert_source
from tests.crawlers import GAP, SiteCrawler, serve_site
from tests.pages import page
from tests.servers import Answer, LocalServer

TITLE = "Seul: Kuzey Kore Rusya'ya 12 bin asker gönderdi"
TEXT = [
    "Güney Kore istihbaratı, Kuzey Kore'nin Rusya'ya 12 bin asker gönderdiğini ve birliklerin Kursk bölgesine ulaştığını bildirdi.",
    "Açıklamada birliklerin doğu limanlarından gemilerle taşındığı ve eğitim alanlarına yerleştirildiği anlatıldı.",
    "Moskova yönetimi konuyla ilgili soruları yanıtsız bıraktı, Pyongyang'dan da bir açıklama gelmedi.",
    "Uzmanlar, sevkiyatın iki ülke arasında geçen yıl imzalanan anlaşmaya dayandığını ve sürebileceğini belirtti.",
]
MORE = "Savunma bakanı ise konunun gelecek hafta müttefiklerle görüşüleceğini söyledi."
HTML = {"Content-Type": "text/html; charset=utf-8"}
SHELL = (
    "<html><head><title>Gazete</title></head><body><div id='root'></div><script src='/app.js'></script></body></html>"
)
WALL = (
    "<html><head><title>Bir dakika lütfen...</title></head><body><h1>Bir dakika lütfen...</h1>"
    "<p>Siteye erişmeden önce tarayıcınız kontrol ediliyor.</p></body></html>"
)
CONSENT = (
    "<html><head><title>Çerez tercihleri</title></head><body><h1>Çerez tercihleriniz</h1><p>Çerezleri kişiselleştirme için kullanıyoruz; "
    "çerezleri kabul ediyor musunuz? Çerez ayarları</p><button>Tümünü kabul et</button></body></html>"
)
GONE = "<html><head><title>Sayfa bulunamadı</title></head><body><h1>Sayfa bulunamadı</h1><p>Haber yayından kaldırılmış olabilir.</p></body></html>"
VIDEO = (
    "<html><head><title>Askerler yolda</title><meta property='og:type' content='video.other'></head>"
    "<body><h1>Askerler yolda</h1><video src='/v.mp4'></video><p>Görüntüler.</p></body></html>"
)
ROBOTS = b"User-agent: *\nDisallow: /haber/\n"


def ok(text: str) -> Answer:
    return 200, HTML, text.encode()


@dataclass
class Site:
    """An outlet whose feed carries its articles, and one page of it."""

    now: datetime
    reply: Answer = field(default_factory=lambda: ok(SHELL))
    content: str | None = field(default_factory=lambda: "".join(f"<p>{one}</p>" for one in TEXT))
    robots: bytes = b""
    told: list[dict[str, Any]] = field(default_factory=list)
    server: LocalServer = None  # type: ignore[assignment]
    polls: int = 0
    others: str = ""

    def __post_init__(self) -> None:
        self.begin = self.now - timedelta(minutes=20)

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/hook":
            self.told.append(json.loads(body))
            return 200, {}, b"ok"
        if path == "/robots.txt":
            return 200, {}, self.robots
        if path.startswith("/haber/"):
            return self.reply
        self.polls += 1
        content = (
            f"<content:encoded>{escape(self.content)}</content:encoded>" if self.content and path == "/feed" else ""
        )
        return (
            200,
            {"Content-Type": "application/rss+xml"},
            (
                "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                f"<channel><title>Deneme {self.polls}</title><language>tr</language><item><title>{escape(TITLE)}</title>"
                f"<link>{self.server.url}/haber/1</link><description>{TEXT[0]}</description>{content}"
                f"<pubDate>{self.begin:%a, %d %b %Y %H:%M} GMT</pubDate></item>{self.others}</channel></rss>"
            ).encode(),
        )


@pytest.fixture
def site() -> Iterator[Site]:
    with serve_site(Site) as made:
        yield made


class Crawler(SiteCrawler):
    site: Site

    def versions(self) -> list[tuple[Any, ...]]:
        """Number, where its text comes from, why it was made, and its last sentence."""
        rows = self.sql("SELECT number, text_from, change_reasons, body FROM article_version ORDER BY version_id")
        return [(number, origin, reasons, body.split("\n\n")[-1]) for number, origin, reasons, body in rows]

    def ends(self) -> list[str]:
        return [row[0] for row in self.sql("SELECT disposition FROM disposition ORDER BY document_id")]


def add_source(crawler: Crawler, key: str, path: str) -> None:
    with crawler.database.transaction() as connection:
        url = f"{crawler.site.server.url}{path}"
        upsert_source(connection, {"key": key, "name": key, "kind": "feed", "url": url, "language": "tr"})


@pytest.fixture
def crawler(database: Database, site: Site) -> Crawler:
    settings = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "5"})
    made = Crawler(database, site, settings)
    rule = {"key": "k", "topics": ["troops", "arms"], "channels": [f"webhook+{site.server.url}/hook"]}
    with database.transaction() as connection:
        upsert_rule(connection, "k", rule_table(parse_rule(rule, "test")))
    add_source(made, "site", "/feed")
    return made


NONE = {
    "an empty frame": ok(SHELL),
    "a check for robots": ok(WALL),
    "a consent wall": ok(CONSENT),
    "a firewall": (403, {}, b"no"),
    "noise": (200, HTML, bytes(n * n * 31 % 251 for n in range(3000))),
    "its beginning": ok(page(TITLE, TEXT[:1]).decode()),
}


@pytest.mark.parametrize("reply", NONE.values(), ids=NONE)
def test_the_feeds_text_stands_in_where_the_page_gives_none(crawler: Crawler, site: Site, reply: Answer) -> None:
    site.reply = reply
    crawler.run()
    assert crawler.versions() == [(1, "feed", [], TEXT[-1])]
    [(article_id, url, published)] = crawler.sql(
        "SELECT article_id, url, published_at FROM mart.fact_article WHERE text_from = 'feed'"
    )
    assert url == f"{site.server.url}/haber/1" and published is not None
    row = read_article(crawler.database, article_id)
    assert row is not None and ("text from", "its feed, as its page gave none") in show_article(row)
    assert len(site.told) == 1
    [(reason,)] = crawler.sql("SELECT reason FROM disposition WHERE disposition = 'loaded'")
    assert reason.endswith("; the text of its feed, as its page gave none")


STAY_OUT = {
    "the page is no more": (ok(GONE), None),
    "missing": ((404, {}, b""), None),
    "taken away": ((410, {}, b""), None),
    "a film": (ok(VIDEO), None),
    "a teaser": (ok(SHELL), "".join(f"<p>{one}</p>" for one in TEXT[:3]) + "<p><a href='/haber/1'>Devamı…</a></p>"),
    "a summary alone": (ok(SHELL), ""),
}


@pytest.mark.parametrize(("reply", "content"), STAY_OUT.values(), ids=STAY_OUT)
def test_it_does_not_stand_in(crawler: Crawler, site: Site, reply: Answer, content: str | None) -> None:
    site.reply = reply
    if content is not None:
        site.content = content
    for _ in range(3):
        crawler.after(hours=1)
    assert crawler.versions() == [] and not site.told


def test_a_page_that_gives_its_own_text_is_loaded_and_the_feeds_forgotten(crawler: Crawler, site: Site) -> None:
    site.reply = ok(page(TITLE, TEXT).decode())
    crawler.run()
    assert [row[:2] for row in crawler.versions()] == [(1, None)]
    assert crawler.sql("SELECT * FROM feed_text") == []
    crawler.after(hours=1)
    assert crawler.ends() == ["loaded"] and crawler.sql("SELECT * FROM feed_text") == []


def listed(site: Site, number: int) -> str:
    content = "".join(f"<p>{number}. gün: {one}</p>" for one in [*TEXT, *map(str.upper, TEXT)])
    return (
        f"<item><title>Liman haberi {number}</title><link>{site.server.url}/haber/{number}</link><description>Kısa.</description>"
        f"<content:encoded>{escape(content)}</content:encoded></item>"
    )


def test_what_waits_as_its_host_shuts_us_out_is_told_by_the_feed(crawler: Crawler, site: Site) -> None:
    site.reply = (403, {}, b"no")
    site.others = "".join(listed(site, number) for number in range(2, 6))
    crawler.round()
    assert sum(request.path.startswith("/haber/") for request in site.server.requests) == 1
    assert len(crawler.versions()) == 1
    crawler.round()
    assert sum(request.path.startswith("/haber/") for request in site.server.requests) == 2
    assert len(crawler.versions()) == 5
    # What is listed while it rests is told at once.
    site.others += listed(site, 9)
    crawler.sql("UPDATE source_state SET next_poll_at = now()")
    poll_sources(crawler.database, Fetcher(crawler.settings, clock=crawler.clock), crawler.clock, gap=GAP, workers=1)
    assert process_documents(crawler.database, crawler.tools())["loaded"] == 1
    assert sum(request.path.startswith("/haber/") for request in site.server.requests) == 2


def test_what_robots_may_not_ask_for_is_told_by_the_feed(crawler: Crawler, site: Site) -> None:
    site.robots = ROBOTS
    crawler.run()
    assert crawler.versions() == [(1, "feed", [], TEXT[-1])]
    assert not any(request.path == "/haber/1" for request in site.server.requests)


@pytest.mark.parametrize(
    ("sentences", "expected", "rings"),
    [
        (TEXT, [(1, None, [], TEXT[-1])], 0),
        ([*TEXT, MORE], [(1, "feed", [], TEXT[-1]), (2, None, ["page"], MORE)], 0),
        (
            [TEXT[0].replace("12 bin", "15 bin"), *TEXT[1:]],
            [(1, "feed", [], TEXT[-1]), (2, None, ["figure"], TEXT[-1])],
            1,
        ),
    ],
    ids=["the same", "more", "another figure"],
)
def test_the_page_that_comes_later_takes_its_place(
    crawler: Crawler, site: Site, sentences: list[str], expected: list[tuple[Any, ...]], rings: int
) -> None:
    site.reply = (403, {}, b"no")
    crawler.run()
    site.reply = ok(page(TITLE, sentences).decode())
    assert crawler.after(minutes=30)["fetched"] == 0
    assert crawler.after(minutes=31)["fetched"] == 1
    assert crawler.versions() == expected
    assert len(site.told) == 1 + rings
    assert crawler.sql("SELECT count(*) FROM article") == [(1,)]
    # Walls and later texts of the feed take nothing back.
    site.reply, site.content = ok(WALL), "".join(f"<p>{one}</p>" for one in [*TEXT, "Haber güncelleniyor."])
    for _ in range(4):
        crawler.after(hours=8)
    assert crawler.versions() == expected


def test_a_wall_is_asked_for_again_while_the_feeds_text_stands_in(crawler: Crawler, site: Site) -> None:
    site.reply = ok(WALL)
    crawler.run()
    asked = sum(request.path == "/haber/1" for request in site.server.requests)
    site.reply = ok(page(TITLE, [*TEXT, MORE]).decode())
    crawler.after(minutes=10)
    assert sum(request.path == "/haber/1" for request in site.server.requests) == asked
    crawler.after(minutes=6)
    assert [row[:3] for row in crawler.versions()] == [(1, "feed", []), (2, None, ["page"])]
    assert crawler.sql("SELECT stand_in, rounds FROM link") == [(None, 0)]


def test_a_text_that_the_feed_changes_is_a_version_while_it_stands_in(crawler: Crawler, site: Site) -> None:
    crawler.run()
    site.content = "".join(f"<p>{one}</p>" for one in [TEXT[0].replace("12 bin", "15 bin"), *TEXT[1:]])
    crawler.after(hours=1)
    assert [row[:3] for row in crawler.versions()] == [(1, "feed", []), (2, "feed", ["figure"])]
    crawler.after(hours=1)
    assert len(crawler.versions()) == 2


def test_a_feed_that_carries_it_later_than_another_listed_it(crawler: Crawler, site: Site) -> None:
    crawler.sql("UPDATE source SET enabled = false")
    add_source(crawler, "short", "/short")
    crawler.run()
    assert crawler.ends() == ["not_an_article"]
    crawler.sql("UPDATE source SET enabled = true")
    crawler.after(hours=1)
    assert crawler.versions() == [(1, "feed", [], TEXT[-1])]


def test_a_page_at_an_address_that_only_it_names_is_the_same_article(crawler: Crawler, site: Site) -> None:
    site.reply = (403, {}, b"no")
    crawler.run()
    link = f"<link rel='canonical' href='{site.server.url}/haber/asker-sevkiyati-1'></head>"
    site.reply = ok(page(TITLE, [*TEXT, MORE]).decode().replace("</head>", link))
    crawler.after(minutes=61)
    assert [row[:3] for row in crawler.versions()] == [(1, "feed", []), (2, None, ["page"])]


def test_replay_changes_nothing_and_takes_nothing_back(crawler: Crawler, site: Site) -> None:
    site.reply = ok(page(TITLE, TEXT[:1]).decode())
    crawler.run()
    assert list(preview_extract(crawler.database, since=None, source=None)) == []
    assert replay(crawler.database, crawler.tools(), stage="extract", since=None, source=None) == {"same": 2}
    site.reply = ok(page(TITLE, [*TEXT, MORE]).decode())
    crawler.after(minutes=61)
    before = crawler.versions()
    assert [row[:2] for row in before] == [(1, "feed"), (2, None)]
    assert list(preview_extract(crawler.database, since=None, source=None)) == []
    crawler.sql("UPDATE disposition SET disposition = NULL, attempts = 0")
    assert process_documents(crawler.database, crawler.tools()) == {"not_an_article": 1, "unchanged": 2}
    assert crawler.versions() == before


def test_texts_that_were_never_needed_are_forgotten(crawler: Crawler, site: Site) -> None:
    site.reply = (503, {}, b"")
    crawler.run()
    assert crawler.versions() == [] and len(crawler.sql("SELECT * FROM feed_text")) == 1
    maintain(crawler.database, site.now + timedelta(days=20), stored_days=30)
    assert len(crawler.sql("SELECT * FROM feed_text")) == 1
    maintain(crawler.database, site.now + timedelta(days=31), stored_days=30)
    assert crawler.sql("SELECT * FROM feed_text") == []
