"""Live blogs: each update becomes an article with its own time, figures and alerts, though the address is one."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from app.steps.crawl import fetch_links
from app.steps.replay import preview_extract, replay
from core.settings import read_settings
from ingest.fetching import Fetcher
from load.alerts import upsert_rule
from load.connection import Database
from load.sources import upsert_source
from tests.crawlers import GAP, HOURS, SiteCrawler
from tests.servers import Answer, LocalServer

PATH = "/dunya/zirve-canli-4711815"
WEATHER = "Meteoroloji, hafta sonu Karadeniz kıyılarında sağanak yağış beklendiğini bildirdi."


def soldiers(number: str) -> str:
    return f"Güney Kore istihbaratı, Kuzey Kore'nin Rusya'ya {number} asker gönderdiğini öne sürdü."


@dataclass
class Site:
    """An outlet with one live blog, which declares its updates or only shows them."""

    now: datetime
    updates: list[tuple[str, datetime, str]] = field(default_factory=list)  # name, time, text; the newest first
    declared: bool = True
    above: str = ""
    title: str = "Canlı anlatım: Vladivostok zirvesi"
    headline: str = "Zirve"
    told: list[dict[str, Any]] = field(default_factory=list)
    server: LocalServer = None  # type: ignore[assignment]
    fetches: int = 0

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/hook":
            self.told.append(json.loads(body))
            return 200, {}, b"ok"
        if path == "/feed":
            item = f"<item><title>Zirve canlı</title><link>{self.server.url}{PATH}</link><pubDate>{self.begin:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
            return (
                200,
                {"Content-Type": "application/rss+xml"},
                f"<rss version='2.0'><channel>{item}</channel></rss>".encode(),
            )
        if path != PATH:
            return 404, {}, b""
        self.fetches += 1
        return 200, {"Content-Type": "text/html; charset=utf-8"}, self.page()

    def page(self) -> bytes:
        shown = "".join(
            f"<div><time datetime='{at.isoformat()}'>{at:%H:%M}</time><p>{text}</p></div>"
            for _, at, text in self.updates
        )
        entries = [
            {"@type": "BlogPosting", "datePublished": at.isoformat(), "articleBody": text, "url": f"{PATH}#{name}"}
            for name, at, text in self.updates
        ]
        data = json.dumps({"@type": "LiveBlogPosting", "headline": self.headline, "liveBlogUpdate": entries})
        script = f'<script type="application/ld+json">{data}</script>' if self.declared else ""
        return (
            f"<html lang=tr><head><title>{self.title}</title>{script}</head><body>"
            f"<h1>{self.title}</h1><p>{self.above}</p>{shown}</body></html>"
        ).encode()

    def add(self, name: str, text: str) -> None:
        self.updates.insert(0, (name, self.now, text))

    def __post_init__(self) -> None:
        self.begin = self.now


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site(datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=5))
    made.server = LocalServer(made.answer)
    with made.server:
        yield made


class Crawler(SiteCrawler):
    site: Site

    def run(self) -> Counter[str]:
        done = super().run()
        del done["polled"], done["new links"]
        return done

    def figures(self) -> list[tuple[Any, ...]]:
        return self.sql(
            "SELECT a.published_at, f.value FROM mart.fact_figure AS f JOIN mart.fact_article AS a USING (article_id)"
            " WHERE f.value >= 1000 ORDER BY a.published_at"
        )


@pytest.fixture
def crawler(database: Database, site: Site) -> Crawler:
    settings = {"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "5"}
    made = Crawler(database, site, read_settings(settings))
    rule = {
        "key": "k",
        "topics": ["troops"],
        "figures": 'unit = "soldiers" and value >= 1000',
        "channels": [f"webhook+{site.server.url}/hook"],
    }
    made.sql("DELETE FROM rule")
    with database.transaction() as connection:
        upsert_rule(connection, "k", rule_table(parse_rule(rule, "test")))
        upsert_source(connection, {"key": "site", "name": "Site", "kind": "feed", "url": f"{site.server.url}/feed"})
    return made


@pytest.mark.parametrize("declared", [True, False])
def test_updates_reach_figures_and_alerts_with_their_own_times(crawler: Crawler, site: Site, declared: bool) -> None:
    site.declared = declared
    first = site.now
    site.updates = [
        ("b3", first, soldiers("8 bin")),
        ("b2", first - timedelta(minutes=30), WEATHER),
        ("b1", first - timedelta(hours=2), "Heyetlerin gelişi nedeniyle limana giden yollar trafiğe kapatıldı."),
    ]
    assert crawler.run() == {"fetched": 1, "not_an_article": 1, "loaded": 3}
    assert crawler.figures() == [(first, 8000.0)]
    assert [one["kind"] for one in site.told] == ["new"]
    # The feed says nothing of it: a live blog on the beat is looked at every quarter of an hour.
    assert crawler.after(minutes=10) == {}
    site.now += timedelta(minutes=6)
    site.add("b4", soldiers("11 bin"))
    assert crawler.run() == {"fetched": 1, "not_an_article": 1, "loaded": 1}
    assert crawler.figures() == [(first, 8000.0), (site.now, 11000.0)]
    assert len(site.told) == 2 and "11,000" in site.told[1]["text"]
    urls = crawler.sql("SELECT url FROM mart.fact_article ORDER BY article_id")
    assert len(set(urls)) == 4 and all(f"{PATH}#" in url for (url,) in urls)


def test_an_update_that_is_changed_and_changed_back_is_a_version_each_time(crawler: Crawler, site: Site) -> None:
    site.updates = [("b1", site.now, soldiers("8 bin"))]
    assert crawler.run() == {"fetched": 1, "not_an_article": 1, "loaded": 1}
    for number in ("11 bin", "8 bin"):
        site.updates = [("b1", site.begin, soldiers(number))]
        assert crawler.after(minutes=16) == {"fetched": 1, "not_an_article": 1, "updated": 1}
    assert crawler.sql("SELECT f.value FROM article_version JOIN figure AS f USING (version_id) ORDER BY number") == [
        (8000.0,),
        (11000.0,),
        (8000.0,),
    ]
    assert [one["kind"] for one in site.told] == ["new", "change", "change"]


def test_what_stands_above_the_updates_rings_when_it_changes(crawler: Crawler, site: Site) -> None:
    context = (
        "Görüşmeler Vladivostok'ta sürüyor; heyetlerin akşam saatlerinde ortak bir bildiri yayımlaması bekleniyor."
    )
    site.above = f"{soldiers('8 bin')} {context}"
    site.updates = [("b1", site.now, WEATHER)]
    assert crawler.run() == {"fetched": 1, "not_an_article": 1, "loaded": 2}
    site.above = f"{soldiers('11 bin')} {context}"
    assert crawler.after(minutes=16) == {"fetched": 1, "not_an_article": 1, "updated": 1}
    assert [one["kind"] for one in site.told] == ["new", "change"]
    assert crawler.sql("SELECT url FROM mart.fact_article WHERE versions = 2")[0][0].endswith("#summary")


def test_what_the_page_no_longer_shows_stays_and_what_is_the_same_costs_nothing(crawler: Crawler, site: Site) -> None:
    site.updates = [("b1", site.now, soldiers("8 bin"))]
    crawler.run()
    site.now += timedelta(minutes=16)
    site.updates = [("b2", site.now, WEATHER)]
    assert crawler.run() == {"fetched": 1, "not_an_article": 1, "loaded": 1}
    assert crawler.after(minutes=16) == {"unchanged": 1}
    assert crawler.sql("SELECT count(*) FROM document") == [(4,)] and len(crawler.figures()) == 1


def test_a_live_blog_is_looked_at_ever_more_seldom_as_it_falls_silent(crawler: Crawler, site: Site) -> None:
    site.updates = [("b1", site.now, soldiers("8 bin"))]
    crawler.run()
    for _ in range(4 * 60):
        site.now += timedelta(minutes=15)
        crawler.sql("UPDATE source_state SET next_poll_at = now() + interval '1 hour'")
        crawler.sql("UPDATE host SET next_at = now(), robots_until = 'infinity'")
        fetch_links(
            crawler.database,
            Fetcher(crawler.settings, clock=crawler.clock),
            crawler.clock,
            gap=GAP,
            workers=1,
            hours=HOURS,
        )
    assert 10 <= site.fetches <= 20
    assert crawler.sql("SELECT look_at FROM link") == [(None,)]


def test_a_diary_of_the_front_is_looked_at_before_it_is_on_the_beat(crawler: Crawler, site: Site) -> None:
    """What it tells of North Korea comes hours after its first updates, and its feed says nothing of it."""
    site.title, site.headline = "Canlı anlatım: Cephede son durum", "Cephede son durum"
    first = site.now
    site.updates = [
        ("b2", first, "Kursk'ta gece boyunca hava saldırısı alarmı verildi."),
        ("b1", first - timedelta(minutes=20), "Rus ordusu, Belgorod'da bir köprünün trafiğe kapatıldığını duyurdu."),
    ]
    assert crawler.run() == {"fetched": 1, "not_an_article": 1, "loaded": 2} and site.told == []
    for _ in range(3):
        assert crawler.after(minutes=16) == {"unchanged": 1}
    site.now += timedelta(minutes=40)
    site.add("b3", soldiers("11 bin"))
    assert crawler.run() == {"fetched": 1, "not_an_article": 1, "loaded": 1}
    assert [one["kind"] for one in site.told] == ["new"]


def test_a_live_blog_off_the_beat_is_not_looked_at_by_itself(crawler: Crawler, site: Site) -> None:
    site.title, site.headline = "Canlı anlatım: Hafta sonu havası", "Hafta sonu havası"
    site.updates = [("b1", site.now, WEATHER)]
    assert crawler.run() == {"fetched": 1, "not_an_article": 1, "loaded": 1}
    assert crawler.after(minutes=16) == {} and crawler.after(hours=25) == {}


def test_replay_leaves_a_live_blog_as_it_is(crawler: Crawler, site: Site) -> None:
    site.updates = [("b2", site.now, soldiers("8 bin")), ("b1", site.now, WEATHER)]
    crawler.run()
    assert list(preview_extract(crawler.database, since=None, source=None)) == []
    assert replay(crawler.database, crawler.tools(), stage="extract", since=None, source=None) == {"same": 3}


def test_updates_that_say_how_long_ago_they_were_are_kept_once(
    crawler: Crawler, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = site.now
    told = [
        (begin, "Kuzey Kore lideri özel treniyle Vladivostok garına vardı."),
        (begin - timedelta(minutes=7), soldiers("8 bin")),
        (begin - timedelta(minutes=50), WEATHER),
    ]

    def page() -> bytes:
        ages = [(int((site.now - at).total_seconds() // 60), text) for at, text in told]
        stamps = [(f"{age // 60} saat önce" if age >= 60 else f"{age or 1} dakika önce", text) for age, text in ages]
        shown = "".join(f"<div><span>{stamp}</span><p>{text}</p></div>" for stamp, text in stamps)
        return f"<html lang=tr><body><h1>Canlı anlatım: Vladivostok zirvesi</h1>{shown}</body></html>".encode()

    monkeypatch.setattr(site, "page", page)
    crawler.run()
    assert len(crawler.sql("SELECT 1 FROM article")) == 3 and len(site.told) == 1
    [(at, _)] = crawler.figures()
    assert abs(at - (begin - timedelta(minutes=7))) <= timedelta(minutes=1)
    for _ in range(3):
        crawler.after(minutes=26)
    assert site.fetches >= 3
    assert len(crawler.sql("SELECT 1 FROM article")) == 3 and len(site.told) == 1
    assert crawler.sql("SELECT max(number) FROM article_version") == [(1,)]
