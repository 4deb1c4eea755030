"""Articles that their outlets change are fetched again, become versions and ring alerts; what moves without a change is not."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from core.settings import read_settings
from load.alerts import upsert_rule
from load.aside import list_aside
from load.connection import Database
from load.due import is_due
from load.links import claim_links, release_looks
from load.sources import upsert_source
from tests.crawlers import SiteCrawler, serve_site
from tests.pages import page
from tests.servers import Answer, LocalServer

REST = [
    "Açıklamada birliklerin doğu limanlarından gemilerle taşındığı ve eğitim alanlarına yerleştirildiği anlatıldı.",
    "Moskova yönetimi konuyla ilgili soruları yanıtsız bıraktı, Pyongyang'dan da bir açıklama gelmedi.",
]
WEATHER = [
    "Meteoroloji, hafta sonu Karadeniz kıyılarında sağanak yağış beklendiğini bildirdi.",
    "Sıcaklıkların mevsim normallerinin üç derece altına ineceği, rüzgarın kuzeyden eseceği açıklandı.",
]


@dataclass
class Item:
    """A page of the site and how the feed lists it."""

    sentences: list[str]
    title: str
    date: datetime
    etag: str | None = None


@dataclass
class Site:
    """An outlet with a feed, whose clock and contents a test sets."""

    now: datetime
    items: dict[str, Item] = field(default_factory=dict)
    told: list[dict[str, Any]] = field(default_factory=list)
    server: LocalServer = None  # type: ignore[assignment]
    # The feed is another file at each poll, as a build date makes it.
    polls: int = 0
    restamps: bool = False

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/hook":
            self.told.append(json.loads(body))
            return 200, {}, b"ok"
        if path == "/feed":
            self.polls += 1
            return 200, {"Content-Type": "application/rss+xml"}, self.feed()
        item = self.items.get(path)
        if item is None:
            return 404, {}, b""
        if item.etag and headers.get("if-none-match") == item.etag:
            return 304, {}, b""
        published = "2025-10-04T09:30:00+03:00" if path.startswith("/eski") else self.begin.isoformat()
        return (
            200,
            {"Content-Type": "text/html; charset=utf-8", **({"ETag": item.etag} if item.etag else {})},
            page(item.title, item.sentences, published=published),
        )

    def feed(self) -> bytes:
        entries = "".join(
            f"<item><title>{item.title}</title><link>{self.server.url}{path}</link>"
            f"<pubDate>{self.now if self.restamps else item.date:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
            for path, item in self.items.items()
        )
        return f"<rss version='2.0'><channel><title>Deneme {self.polls}</title>{entries}</channel></rss>".encode()

    def __post_init__(self) -> None:
        self.begin = self.now

    def fetches(self, path: str) -> int:
        return sum(request.path == path for request in self.server.requests)


@pytest.fixture
def site() -> Iterator[Site]:
    with serve_site(Site) as made:
        yield made


class Crawler(SiteCrawler):
    site: Site


@pytest.fixture
def crawler(database: Database, site: Site) -> Crawler:
    made = Crawler(
        database,
        site,
        read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "5"}),
    )
    rule = {"key": "k", "topics": ["troops", "arms"], "channels": [f"webhook+{site.server.url}/hook"]}
    made.sql("DELETE FROM rule")
    with database.transaction() as connection:
        upsert_rule(connection, "k", rule_table(parse_rule(rule, "test")))
        upsert_source(connection, {"key": "site", "name": "Site", "kind": "feed", "url": f"{site.server.url}/feed"})
    return made


def soldiers(number: str) -> list[str]:
    return [f"Kuzey Kore'nin Rusya'ya {number} asker gönderdiği bildirildi.", *REST]


def versions(crawler: Crawler) -> list[tuple[int, float]]:
    return crawler.sql(
        "SELECT v.number, f.value FROM article_version AS v JOIN figure AS f USING (version_id)"
        " WHERE f.value >= 1000 ORDER BY v.number"
    )


def test_a_later_date_in_the_feed_brings_the_edit_and_its_alert(crawler: Crawler, site: Site) -> None:
    site.items["/asker"] = Item(soldiers("8 bin"), "Asker iddiası", site.now, etag='"1"')
    assert crawler.run() == {"polled": 1, "new links": 1, "fetched": 1, "loaded": 1}
    assert crawler.after(minutes=20) == {"polled": 1}
    site.items["/asker"] = Item(soldiers("11 bin"), "Asker iddiası", site.now + timedelta(minutes=1), etag='"2"')
    assert crawler.after(minutes=2) == {"polled": 1, "fetched": 1, "updated": 1}
    assert versions(crawler) == [(1, 8_000), (2, 11_000)]
    assert [one["kind"] for one in site.told] == ["new", "change"]
    assert "8,000 soldiers (reported) → 11,000 soldiers (reported)" in site.told[1]["text"]


def test_a_page_that_is_changed_back_is_a_version_again(crawler: Crawler, site: Site) -> None:
    for number, soldiers_told in enumerate(("8 bin", "11 bin", "8 bin")):
        site.items["/asker"] = Item(soldiers(soldiers_told), "Asker iddiası", site.now)
        done = crawler.run()
        assert done["fetched"] == 1 and done["updated" if number else "loaded"] == 1
        site.now += timedelta(hours=1)
    assert versions(crawler) == [(1, 8_000), (2, 11_000), (3, 8_000)]
    assert [one["kind"] for one in site.told] == ["new", "change", "change"]


def test_another_title_in_the_feed_brings_the_edit(crawler: Crawler, site: Site) -> None:
    site.items["/asker"] = Item(soldiers("8 bin"), "Asker iddiası", site.now)
    crawler.run()
    site.items["/asker"] = Item(soldiers("11 bin"), "11 bin asker iddiası", site.now)
    assert crawler.after(minutes=20) == {"polled": 1, "fetched": 1, "updated": 1}
    assert [one["kind"] for one in site.told] == ["new", "change"]


def test_an_article_on_the_beat_is_looked_at_after_an_hour_though_the_feed_says_nothing(
    crawler: Crawler, site: Site
) -> None:
    site.items["/asker"] = Item(soldiers("8 bin"), "Asker iddiası", site.now, etag='"1"')
    site.items["/hava"] = Item(WEATHER, "Hafta sonu yağış var", site.now)
    site.items["/eski"] = Item(soldiers("3 bin"), "Eski asker iddiası", site.now)
    assert crawler.run()["loaded"] == 3
    assert not is_due(crawler.database, "sources")
    assert crawler.after(minutes=50) == {"polled": 1}
    site.items["/asker"] = Item(soldiers("11 bin"), "Asker iddiası", site.items["/asker"].date, etag='"2"')
    assert crawler.after(minutes=11) == {"polled": 1, "fetched": 1, "updated": 1}
    assert [one["kind"] for one in site.told] == [
        "new",
        "new",
        "change",
    ]  # of the old report, too: its numbers are its own
    # The same page stores nothing: after six hours, and after a day for the last time.
    assert crawler.after(hours=5) == {"polled": 1, "unchanged": 1}
    assert crawler.after(hours=18) == {"polled": 1, "unchanged": 1}
    assert crawler.after(hours=24) == {"polled": 1}
    assert [site.fetches(path) for path in ("/asker", "/hava", "/eski")] == [4, 1, 1]
    assert crawler.sql("SELECT count(*) FROM document") == [(4,)]


def test_what_is_to_be_looked_at_wakes_the_crawl(crawler: Crawler, site: Site) -> None:
    site.items["/asker"] = Item(soldiers("8 bin"), "Asker iddiası", site.now)
    crawler.run()
    assert not is_due(crawler.database, "sources")
    crawler.sql("UPDATE link SET look_at = now()")
    assert is_due(crawler.database, "sources")


def test_a_feed_that_stamps_everything_anew_is_not_believed(crawler: Crawler, site: Site) -> None:
    for number in range(4):
        site.items[f"/hava-{number}"] = Item(WEATHER, f"Hafta sonu yağış var {number}", site.now)
    crawler.run()
    site.restamps = True
    done = sum((crawler.after(minutes=30) for _ in range(20)), Counter[str]())
    assert done == {"polled": 20}
    # A title of its own is believed all the same.
    site.items["/hava-2"].title = "Hafta sonu kar var"
    assert crawler.after(minutes=30)["fetched"] == 1


def test_a_feed_of_one_item_that_stamps_it_anew_costs_six_fetches_at_growing_distances(
    crawler: Crawler, site: Site
) -> None:
    site.items["/hava"] = Item(WEATHER, "Hafta sonu yağış var", site.now)
    crawler.run()
    site.restamps = True
    sizes = []
    for _ in range(96):
        crawler.after(minutes=30)
        sizes.append(site.fetches("/hava"))
    assert sizes[0] == 2 and sizes[-1] == 7
    assert sizes.index(7) - sizes.index(6) == 16  # eight hours
    assert crawler.sql("SELECT count(*) FROM document") == [(1,)]


def test_a_page_that_cannot_be_had_again_stays_and_is_looked_at_in_its_turn(crawler: Crawler, site: Site) -> None:
    site.items["/asker"] = Item(soldiers("8 bin"), "Asker iddiası", site.now)
    crawler.run()
    kept = site.items.pop("/asker")
    assert crawler.after(hours=1)["not seen again"] == 1
    [(state, error)] = crawler.sql("SELECT state, last_error FROM link")
    assert state == "fetched" and "answered 404" in error
    [told] = list_aside(crawler.database, 10)
    assert (told["what"], told["state"]) == ("link", "not had again") and "answered 404" in told["reason"]
    site.items["/asker"] = replace(kept, sentences=soldiers("11 bin"))
    assert crawler.after(hours=5)["updated"] == 1
    assert crawler.sql("SELECT last_error FROM link") == [(None,)]


def test_a_flash_that_the_feed_announces_becomes_an_article_and_rings(crawler: Crawler, site: Site) -> None:
    flash = "Kuzey Kore'nin Rusya'ya 8 bin asker gönderdiği bildirildi."
    for path, title in (("/flas", "SON DAKİKA: Kuzey Kore'den Rusya'ya asker"), ("/bos", "Hava durumu")):
        site.items[path] = Item([flash], title, site.now)
    assert crawler.run() == {"polled": 1, "new links": 2, "fetched": 2, "loaded": 1, "not_an_article": 1}
    assert crawler.sql("SELECT body FROM article_version") == [(flash,)]
    assert [one["kind"] for one in site.told] == ["new"]


def test_a_flash_of_a_headline_alone_becomes_an_article_and_takes_its_text_later(crawler: Crawler, site: Site) -> None:
    title = "SON DAKİKA: Kuzey Kore Rusya'ya 8 bin asker gönderdi"
    site.items["/flas"] = Item([""], title, site.now)
    assert crawler.run() == {"polled": 1, "new links": 1, "fetched": 1, "loaded": 1}
    assert crawler.sql("SELECT title, body FROM article_version") == [(title, title)]
    assert [one["kind"] for one in site.told] == ["new"]
    site.items["/flas"].sentences = soldiers("8 bin")
    assert crawler.after(hours=5)["updated"] == 1
    (latest,) = crawler.sql("SELECT body FROM article_version ORDER BY number DESC LIMIT 1")
    assert latest[0].startswith(soldiers("8 bin")[0])


def test_a_worker_that_is_killed_loses_no_second_fetch(crawler: Crawler, site: Site, database_url: str) -> None:
    site.items["/asker"] = Item(soldiers("8 bin"), "Asker iddiası", site.now)
    crawler.run()
    site.now += timedelta(hours=1, minutes=1)
    site.items["/asker"].sentences = soldiers("11 bin")
    with Database(database_url) as killed:
        assert release_looks(killed, site.now) == 1
        [claimed] = claim_links(killed, 10)
        assert claimed["fetched_at"] is not None
        assert claim_links(crawler.database, 10) == []
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and crawler.sql("SELECT is_claimed(claimed_pid, claimed_start) FROM link") != [
        (False,)
    ]:
        time.sleep(0.05)
    assert crawler.run()["updated"] == 1


def test_what_was_never_had_goes_before_what_is_looked_at_again(crawler: Crawler, site: Site) -> None:
    site.items["/asker"] = Item(soldiers("8 bin"), "Asker iddiası", site.now)
    crawler.run()
    site.items["/yeni"] = Item(WEATHER, "Hafta sonu yağış var", site.now)
    crawler.sql("UPDATE link SET look_at = '-infinity'")
    release_looks(crawler.database, site.now)
    before = len(site.server.requests)
    crawler.run()
    paths = [request.path for request in site.server.requests[before:]]
    assert [path for path in paths if path in site.items] == ["/yeni", "/asker"]
