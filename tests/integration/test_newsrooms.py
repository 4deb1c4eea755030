"""Newsrooms' servers and feeds as they are: what they list becomes an article, with its own text and time."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from core.settings import read_settings
from load.connection import Database
from load.sources import upsert_source
from tests.crawlers import SiteCrawler, serve_site
from tests.servers import Answer, LocalServer

HTML = {"Content-Type": "text/html; charset=utf-8"}


def telling(what: str) -> list[str]:
    """Running text of which the first sentence alone differs."""
    return [
        f"Güney Kore istihbaratı, Kuzey Kore'nin geçen ay Rusya'ya {what} gönderdiğini öne sürdü ve ayrıntıları bildirdi.",
        "Yetkililer, sevkiyatın Rason Limanı'ndan yapıldığını, gemilerin Vladivostok yakınlarında boşaltıldığını söyledi.",
        "Moskova ise iddiaları yanıtsız bıraktı ve iki ülke arasındaki iş birliğinin süreceğini açıkladı.",
    ]


def article(what: str, head: str = "", lang: str = "tr") -> bytes:
    title = f"Kore'den Rusya'ya {what} iddiası"
    text = "".join(f"<p>{line}</p>" for line in telling(what))
    return (
        f'<!doctype html><html lang="{lang}"><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>'
        f"{text}</article></body></html>"
    ).encode()


@dataclass
class Site:
    """An outlet whose pages and feed a test sets."""

    now: datetime
    pages: dict[str, Answer] = field(default_factory=dict)
    items: list[str] = field(default_factory=list)
    server: LocalServer = None  # type: ignore[assignment]

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            items = "".join(self.items)
            feed = (
                '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
                f"<title>Deneme</title>{items}</channel></rss>"
            )
            return 200, {"Content-Type": "application/rss+xml; charset=utf-8"}, feed.encode()
        if path == "/cookie" and "okur=1" not in headers.get("cookie", ""):
            return 302, {"Location": "/cookie", "Set-Cookie": "okur=1; path=/"}, b""
        return self.pages.get(path.partition("?")[0], (404, HTML, b"yok"))

    def lists(self, path: str, more: str = "", *, link: str | None = None) -> None:
        url = self.server.url + path if link is None else link
        self.items.append(f"<item><title>{path}</title><link>{url}</link>{more}</item>")


@pytest.fixture
def site() -> Iterator[Site]:
    with serve_site(Site) as made:
        yield made


class Crawler(SiteCrawler):
    site: Site

    def loaded(self) -> dict[str, datetime | None]:
        """The articles by what they tell, and their times."""
        rows = self.sql(
            "SELECT v.body, a.published_at FROM article a JOIN article_version v ON a.current_version_id = v.version_id"
        )
        return {body.split(" geçen ay Rusya'ya ")[1].split(" gönderdiğini")[0]: at for body, at in rows}

    def ends(self) -> list[tuple[str, str]]:
        links = self.sql("SELECT url, state || coalesce(' ' || last_error, '') FROM link ORDER BY 1")
        return [*links, *self.sql("SELECT url, reason FROM disposition JOIN document USING (document_id) ORDER BY 1")]


@pytest.fixture
def crawler(database: Database, site: Site) -> Crawler:
    settings = {"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "5"}
    made = Crawler(database, site, read_settings(settings))
    with database.transaction() as connection:
        source = {"key": "site", "name": "Site", "kind": "feed", "url": f"{site.server.url}/feed", "language": "tr"}
        upsert_source(connection, {**source, "country": "TR"})
    return made


def test_what_odd_servers_answer_is_had(crawler: Crawler, site: Site) -> None:
    site.pages = {
        "/robots.txt": (200, HTML, b"<html><body>Sayfa bulunamadi</body></html>"),
        "/cookie": (200, HTML, article("11 gemi")),
        "/refresh": (200, {**HTML, "Refresh": "0; url=/refreshed"}, b""),
        "/refreshed": (200, HTML, article("12 gemi")),
        "/script": (200, HTML, b"<html><head><script>window.location.replace('/scripted');</script></head></html>"),
        "/scripted": (200, HTML, article("13 gemi")),
        "/octets": (200, {"Content-Type": "application/octet-stream"}, article("14 gemi")),
        "/untyped": (200, {}, article("15 gemi")),
        "/packed": (200, HTML, gzip.compress(article("16 gemi"))),
        "/upper": (200, {"Content-Type": "TEXT/HTML;CHARSET=UTF8"}, article("17 gemi")),
        "/xhtml": (200, {"Content-Type": "application/xhtml+xml"}, article("18 gemi")),
        "/plain": (200, {"Content-Type": "text/plain; charset=utf-8"}, article("19 gemi")),
        "/bom": (200, {"Content-Type": "text/html"}, b"\xef\xbb\xbf" + article("20 gemi")),
        "/nuls": (200, HTML, b"\0\0" + article("21 gemi") + b"\0"),
    }
    for path in site.pages:
        if path not in ("/robots.txt", "/refreshed", "/scripted"):
            site.lists(path)
    crawler.round()
    assert sorted(crawler.loaded()) == [f"{number} gemi" for number in range(11, 22)], "\n".join(
        map(str, crawler.ends())
    )


def test_what_odd_feeds_list_is_had_with_its_time(crawler: Crawler, site: Site) -> None:
    site.pages = {f"/h/{n}-haber": (200, HTML, article(f"{n} uçak")) for n in range(11, 22)}
    base = site.server.url
    day = site.now.astimezone(UTC) + timedelta(hours=3, minutes=-30)  # half an hour ago, as Istanbul's clock shows it
    months = "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara".split()
    turkish = (
        f"{'Pzt Sal Çar Per Cum Cmt Paz'.split()[day.weekday()]}, {day:%d} {months[day.month - 1]} {day:%Y %H:%M:%S}"
    )
    dates = [
        f"{turkish} +0300", turkish, f"{day:%d.%m.%Y %H:%M:%S}", f"{day:%Y-%m-%d %H:%M:%S}", f"{day:%Y-%m-%dT%H:%M:%S}+03:00",
        f"{day:%d/%m/%Y %H:%M:%S}",
    ]  # fmt: skip
    for number, date in zip(range(11, 17), dates, strict=True):
        site.lists("", f"<guid>{number}</guid><pubDate>{date}</pubDate>", link=f"{base}/h/{number}-haber")
    site.lists("", link="/h/17-haber")
    site.lists("", link=f"\n   <![CDATA[ {base}/h/18-haber?utm_source=rss ]]>\n ")
    site.items.append(f"<item><title>A & B \x0b <b>kalın</title><link>{base}/h/19-haber</link></item>")
    site.items.append(f'<item><title>x</title><guid isPermaLink="false">{base}/h/20-haber</guid></item>')
    site.items.append(f'<item><title>x</title><link href="{base}/h/21-haber"/></item>')
    crawler.round()
    loaded = crawler.loaded()
    assert sorted(loaded) == [f"{number} uçak" for number in range(11, 22)], "\n".join(map(str, crawler.ends()))
    expected = day.replace(tzinfo=UTC) - timedelta(hours=3)
    assert {loaded[f"{number} uçak"] for number in range(11, 17)} == {expected}


def test_editions_in_other_languages_are_each_kept(crawler: Crawler, site: Site) -> None:
    base = site.server.url
    hreflang = "".join(
        f'<link rel="alternate" hreflang="{lang}" href="{base}/{lang}/1">' for lang in ("tr", "en", "ru")
    )
    head = f'{hreflang}<link rel="canonical" href="{base}/tr/1">'
    texts = {
        "en": ["South Korean intelligence said North Korea sent 120 containers of shells to Russia last month by ship.",
               "Officials said that the ships left the port of Rason and were unloaded near Vladivostok under heavy guard."],
        "ru": ["Разведка Южной Кореи сообщила, что КНДР в прошлом месяце отправила в Россию 120 контейнеров со снарядами.",
               "По словам чиновников, суда вышли из порта Раджин и разгрузились под Владивостоком под усиленной охраной."],
    }  # fmt: skip
    site.pages["/tr/1"] = (200, HTML, article("120 konteyner mermi", head))
    for lang, lines in texts.items():
        body = "".join(f"<p>{line}</p>" for line in lines)
        page = f'<html lang="{lang}"><head>{head}</head><body><article><h1>{lines[0][:60]}</h1>{body}</article></body></html>'
        site.pages[f"/{lang}/1"] = (200, HTML, page.encode())
    for path in ("/tr/1", "/en/1", "/ru/1"):
        site.lists(path)
    crawler.round()
    crawler.round()
    rows = crawler.sql(
        "SELECT a.canonical_url, v.lang FROM article a JOIN article_version v ON a.current_version_id = v.version_id"
    )
    assert sorted(rows) == [(f"{base}/{lang}/1", lang) for lang in ("en", "ru", "tr")], "\n".join(
        map(str, crawler.ends())
    )
