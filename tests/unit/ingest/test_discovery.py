from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta

import pytest

from core.errors import FetchError, InputError
from core.model import FetchedPage
from ingest.discovery import (
    MOST_REQUESTS,
    Candidate,
    country_of,
    describe_page,
    discover,
    feed_links,
    link_tags,
    rank,
    robots_sitemaps,
    short_host,
)
from ingest.endpoints import Endpoint, examine_body

NOW = datetime(2025, 10, 4, 12, tzinfo=UTC)
HOME = "https://www.gazete.example/"


def answer(body: str | bytes, url: str = HOME, kind: str = "text/html; charset=utf-8") -> FetchedPage:
    return FetchedPage(url, url, 200, {"content-type": kind}, body.encode() if isinstance(body, str) else body)


RSS = (
    '<rss version="2.0"><channel><title>Gazete</title><language>tr-TR</language><item><title>Bir</title><link>https://g.example/1</link>'
    "<pubDate>Sat, 04 Oct 2025 08:00:00 GMT</pubDate></item><item><title>İki</title><link>https://g.example/2</link>"
    "<pubDate>Sat, 04 Oct 2025 11:00:00 +0300</pubDate></item></channel></rss>"
)
NEWS = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://g.example/1</loc><news:news><news:title>Bir</news:title>
<news:publication_date>2025-10-04T09:00:00+03:00</news:publication_date></news:news></url></urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://g.example/{}.xml</loc>
<lastmod>2025-10-04</lastmod></sitemap></sitemapindex>"""


@pytest.mark.parametrize(
    ("body", "kind", "items", "newest"),
    [
        (RSS, "feed", 2, datetime(2025, 10, 4, 8, tzinfo=UTC)),
        (NEWS, "news_sitemap", 1, datetime(2025, 10, 4, 6, tzinfo=UTC)),
        (gzip.compress(NEWS.encode()), "news_sitemap", 1, datetime(2025, 10, 4, 6, tzinfo=UTC)),
        (NEWS.replace("news:", "n:").replace("xmlns:news", "xmlns:n").encode("utf-16"), "news_sitemap", 1, datetime(2025, 10, 4, 6, tzinfo=UTC)),
        (INDEX.format("news-2025"), "news_sitemap", 1, datetime(2025, 10, 4, tzinfo=UTC)),
        (INDEX.format("archive"), "sitemap", 1, datetime(2025, 10, 4, tzinfo=UTC)),
        ('<urlset xmlns="x"><url><loc>https://g.example/a</loc></url><url/></urlset>', "sitemap", 2, None),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://g.example/1"}]}', "feed", 1, None),
    ],
)  # fmt: skip
def test_what_an_answer_is(body: str | bytes, kind: str, items: int, newest: datetime | None) -> None:
    found = examine_body(answer(body), how="x", title=None)
    assert (found.kind, found.items, found.newest) == (kind, items, newest)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<html><body>Hello</body></html>", "no RSS or Atom feed"),
        (b"", "empty"),
        (b"\x1f\x8b\x08broken", "gzip is broken"),
        ('<!DOCTYPE u [<!ENTITY a SYSTEM "file:///etc/passwd">]><urlset><url>&a;</url></urlset>', "external"),
    ],
)  # fmt: skip
def test_what_no_feed_and_no_sitemap_is(body: str | bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        examine_body(answer(body), how="x", title=None)


def test_a_sitemap_that_unpacks_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="unpacks to more than"):
        examine_body(answer(gzip.compress(b"<urlset>" + b" " * 51_000_000)), how="x", title=None)


LISTING = '<main><h2><a href="/1">Bir</a></h2><h2><a href="2">İki</a></h2><h2><a href="/1">Bir</a></h2></main><a href="/x">x</a>'


@pytest.mark.parametrize(("selector", "items"), [("main h2 a", 2), ("main h2", 2), ("a", 3)])
def test_a_listing_page_is_its_selectors_links(selector: str, items: int) -> None:
    found = examine_body(answer(LISTING), how="listing", title=None, selector=selector)
    assert (found.kind, found.items) == ("listing", items)


@pytest.mark.parametrize(("selector", "message"), [("h2 >", "cannot be read"), ("h5 a", "finds no link")])
def test_a_selector_that_does_not_serve_is_told(selector: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        examine_body(answer(LISTING), how="listing", title=None, selector=selector)


def test_link_tags_are_read_as_browsers_read_them() -> None:
    body = """<head><base href="https://cdn.example/x/"><LINK REL="Alternate nofollow" TYPE="application/RSS+xml; charset=utf-8" href="../rss" title="Ana">
    <link rel=alternate type=application/atom+xml href=https://a.example/atom#x><link rel="alternate" hreflang="en" href="/en">
    <link rel="alternate" type="application/rss+xml" href="/comments/feed" title="Comments"><link rel="stylesheet" type="text/xml" href="/s">
    <link rel="alternate" type="application/rss+xml" href="javascript:x()"><link rel="alternate" type="application/rss+xml"></head>"""
    assert link_tags(answer(body)) == [
        Candidate("https://cdn.example/rss", "a link tag", "Ana"),
        Candidate("https://a.example/atom", "a link tag"),
        Candidate("https://cdn.example/x/", "a link tag"),
    ]


@pytest.mark.parametrize(
    ("href", "found"),
    [
        ("/rss", True), ("/rss/gundem.xml", True), ("/dunya.rss", True), ("/feeds-rss-category-dunya", True), ("/feed/", True),
        ("https://rss.gazete.example/all", False), ("/service/rss.php", True), ("/news/feedback", False), ("/progress", False),
        ("https://other.example/rss", False), ("/rss/podcast", False), ("/comments/feed", False), ("/atom.xml", True),
        ("/haber/kamu-rssfeed", False),
    ],
)  # fmt: skip
def test_links_that_look_like_feeds(href: str, found: bool) -> None:
    assert bool(feed_links(answer(f'<a href="{href}">x</a>'))) is found


def test_sitemaps_of_robots_news_first() -> None:
    robots = "User-agent: *\nSitemap: https://g.example/sitemap.xml\nSITEMAP:https://g.example/news.xml # x\nSitemap: nonsense\n"
    assert [c.url for c in robots_sitemaps(robots, "https://g.example/")] == [
        "https://g.example/news.xml",
        "https://g.example/sitemap.xml",
    ]
    assert robots_sitemaps(None, "https://g.example/") == []
    [relative] = robots_sitemaps("Sitemap: /harita.xml", "https://g.example/dunya/")
    assert relative.url == "https://g.example/harita.xml"


def endpoint(url: str, kind: str, age: int | None, items: int = 20, title: str = "") -> Endpoint:
    newest = None if age is None else NOW - timedelta(hours=age)
    return Endpoint(url, kind, "x", title, None, items, newest)


def test_the_best_is_fresh_whole_and_no_side_show() -> None:
    order = [
        endpoint("https://g.example/rss", "feed", 1),
        endpoint("https://g.example/news.xml", "news_sitemap", 1),
        endpoint("https://g.example/old", "feed", 2000),
        endpoint("https://g.example/feed2", "feed", None),
        endpoint("https://g.example/sitemap.xml", "sitemap", None),
        endpoint("https://g.example/podcast/rss", "feed", 1),
        endpoint("https://g.example/empty", "feed", None, items=0),
    ]
    assert rank(reversed(order), NOW)[0].url == "https://g.example/rss"
    assert [e.url for e in rank(order, NOW)] == [e.url for e in order]


@pytest.mark.parametrize(
    ("url", "host", "country"),
    [
        ("https://www.hurriyet.com.tr/", "hurriyet", "TR"), ("https://t24.com.tr", "t24", "TR"), ("https://www.yna.co.kr/x", "yna", "KR"),
        ("https://feeds.bbci.co.uk/x", "bbci", "GB"), ("https://medyascope.tv/", "medyascope", None), ("https://meduza.io", "meduza", None),
        ("https://ria.ru", "ria", "RU"), ("https://tr.euronews.com/", "euronews", None), ("http://127.0.0.1:80/", "127.0.0.1", None),
        ("https://www.dw.com/tr", "dw", None), ("https://aa.com.tr", "aa", "TR"), ("https://rss.com", "rss", None),
    ],
)  # fmt: skip
def test_what_a_host_tells(url: str, host: str, country: str | None) -> None:
    assert (short_host(url), country_of(url)) == (host, country)


def test_what_a_home_page_tells_of_itself() -> None:
    body = '<html lang="tr-TR"><head><title>Gazete - Son dakika</title><meta property="og:site_name" content="Gazete"></head></html>'
    assert describe_page(answer(body)) == ("Gazete", "tr")
    assert describe_page(answer("<title>Only a title</title>")) == ("Only a title", None)
    assert describe_page(answer(b"\xff\xfe\x00")) == (None, None)


def test_a_site_that_answers_everything_with_pages_is_asked_a_bounded_number_of_times() -> None:
    asked: list[str] = []
    many = "".join(
        f'<a href="/rss/{n}">x</a><link rel="alternate" type="application/rss+xml" href="/f{n}">' for n in range(500)
    )

    def fetch(url: str) -> FetchedPage:
        asked.append(url)
        return answer(f"<html>{many}{url}</html>", url)

    robots = "\n".join(f"Sitemap: https://g.example/{n}.xml" for n in range(500))
    found = discover(HOME, fetch, lambda _: robots, now=NOW)
    assert found.found == () and len(found.refused) > 0
    assert len(asked) == len(set(asked)) == MOST_REQUESTS


def test_one_address_that_fails_stops_nothing() -> None:
    def fetch(url: str) -> FetchedPage:
        if url == HOME:
            return answer(
                '<link rel="alternate" type="application/rss+xml" href="/a"><link rel="alternate" type="application/rss+xml" href="/b">'
            )
        if url.endswith("/b"):
            return answer(RSS, url, "application/rss+xml")
        raise FetchError(f"{url}: the server answered 503")

    found = discover(HOME, fetch, lambda _: None, now=NOW)
    assert [endpoint.url for endpoint in found.found] == [f"{HOME}b"]
    assert (f"{HOME}a", f"{HOME}a: the server answered 503") in found.refused
    assert found.language == "tr"
