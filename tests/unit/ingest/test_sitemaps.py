"""Sitemaps as publishers write them: what is listed, and what can be new."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta

import pytest

from core.errors import InputError
from ingest.sitemaps import MOST_CHILDREN, choose_new, read_sitemap

URL = "https://gazete.example/sitemap.xml"
NEWS = b"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> https://gazete.example/haber/1 </loc>
 <image:image><image:loc>https://gazete.example/1.jpg</image:loc><image:title>Foto</image:title></image:image>
 <news:news><news:publication><news:name>Gazete</news:name><news:language>tr-TR</news:language></news:publication>
 <news:publication_date>2025-09-19T10:30:00+03:00</news:publication_date><news:title>Silah &amp; asker</news:title></news:news></url>
<url><loc>/haber/2</loc><lastmod>2025-09-01</lastmod></url>
<url><loc></loc></url>
<url><loc>https://gazete.example/hakkimizda</loc></url>
</urlset>"""
INDEX = b"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://gazete.example/s-2025-08.xml</loc><lastmod>2025-08-31</lastmod></sitemap>
<sitemap><loc>https://gazete.example/s-2025-09.xml.gz</loc><lastmod>2025-09-19T11:00:00Z</lastmod></sitemap>
<sitemap><loc>https://gazete.example/s-static.xml</loc></sitemap></sitemapindex>"""


@pytest.mark.parametrize(
    "body", [NEWS, gzip.compress(NEWS, mtime=0), NEWS.replace(b"UTF-8", b"utf-16").decode().encode("utf-16")]
)
def test_a_news_sitemap(body: bytes) -> None:
    sitemap = read_sitemap(body, url=URL)
    first, second, third = sitemap.items
    assert (first.url, first.title, first.lang) == ("https://gazete.example/haber/1", "Silah & asker", "tr")
    assert first.published_at == datetime.fromisoformat("2025-09-19T10:30:00+03:00")
    assert (second.url, second.updated_at) == ("https://gazete.example/haber/2", datetime(2025, 9, 1, tzinfo=UTC))
    assert third.published_at is None and third.updated_at is None


def test_a_prefix_that_is_never_declared_is_no_matter() -> None:
    """It stopped the poll, and with it the run of the crawl."""
    link = b'<xhtml:link rel="alternate" hreflang="en" href="https://gazete.example/en/1"/>'
    body = (
        b"<urlset><url><loc>https://gazete.example/haber/1</loc>" + link + b"<news:title>A</news:title></url></urlset>"
    )
    [item] = read_sitemap(body, url=URL).items
    assert (item.url, item.title) == ("https://gazete.example/haber/1", "A")


def test_a_sitemap_that_is_a_text_lists_an_address_a_line() -> None:
    body = b"\xef\xbb\xbfhttps://gazete.example/haber/1\r\nhttps://gazete.example/haber/2\r\n"
    assert [item.url[-1] for item in read_sitemap(body, url=URL).items if item.url] == ["1", "2"]
    for none in (b"", b"https://gazete.example/haber/1\nSayfa bulunamadi"):
        with pytest.raises(InputError, match="no sitemap"):
            read_sitemap(none, url=URL)


def test_an_index_names_its_sitemaps() -> None:
    sitemap = read_sitemap(INDEX, url=URL)
    assert sitemap.items == ()
    assert [child.url.rsplit("/", 1)[1] for child in sitemap.children] == [
        "s-2025-08.xml",
        "s-2025-09.xml.gz",
        "s-static.xml",
    ]
    assert sitemap.children[1].changed_at == datetime(2025, 9, 19, 11, tzinfo=UTC)


def test_only_what_can_be_new_is_kept() -> None:
    since = datetime(2025, 9, 18, tzinfo=UTC)
    assert [item.url for item in choose_new(read_sitemap(NEWS, url=URL), since).items] == [
        "https://gazete.example/haber/1",
        "https://gazete.example/hakkimizda",
    ]
    children = choose_new(read_sitemap(INDEX, url=URL), since).children
    assert [child.url for child in children] == [
        "https://gazete.example/s-2025-09.xml.gz",
        "https://gazete.example/s-static.xml",
    ]


def test_a_huge_index_without_dates_is_looked_at_from_both_ends() -> None:
    entries = "".join(f"<sitemap><loc>https://g.example/s{number}.xml</loc></sitemap>" for number in range(1000))
    body = f"<sitemapindex>{entries}</sitemapindex>".encode()
    children = choose_new(read_sitemap(body, url=URL), datetime(2025, 9, 18, tzinfo=UTC)).children
    assert len(children) == MOST_CHILDREN
    assert {"https://g.example/s0.xml", "https://g.example/s999.xml"} <= {child.url for child in children}


def test_of_many_without_a_date_both_ends_are_taken() -> None:
    entries = "".join(f"<url><loc>https://g.example/{number}</loc></url>" for number in range(3000))
    kept = choose_new(read_sitemap(f"<urlset>{entries}</urlset>".encode(), url=URL), datetime.now(UTC)).items
    assert len(kept) == 500
    assert [item.url.rpartition("/")[2] for item in kept[::499]] == ["0", "2999"]


def test_a_broken_tail_costs_only_itself() -> None:
    assert len(read_sitemap(NEWS[: NEWS.index(b"<url><loc></loc>")] + b"<url><loc>https://x", url=URL).items) >= 2


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"<html><body>404</body></html>", "no sitemap"),
        (b"", "no sitemap"),
        (gzip.compress(NEWS, mtime=0)[:60], "gzip is broken"),
        (
            b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><urlset><url><loc>&a;</loc></url></urlset>',
            "external",
        ),
        (gzip.compress(b"<urlset>" + b" " * 60_000_000, mtime=0), "unpacks to more"),
    ],
)
def test_what_is_no_sitemap_or_does_harm_is_refused(body: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_sitemap(body, url=URL)


def test_times_without_a_zone_are_utc() -> None:
    body = b"<urlset><url><loc>https://g.example/1</loc><lastmod>2025-09-19T10:00:00</lastmod></url></urlset>"
    [item] = read_sitemap(body, url=URL).items
    assert item.updated_at is not None and item.updated_at.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "loc",
    [
        "https://gazete.example/haber.php?kategori=2&amp;id=5",
        "https://gazete.example/haber.php?kategori=2&id=5",
        "<![CDATA[https://gazete.example/haber.php?kategori=2&id=5]]>",
        "https://gazete.example/haber.php?kategori=2&#38;id=5",
    ],
)
def test_addresses_of_several_parameters_are_whole(loc: str) -> None:
    [item] = read_sitemap(f"<urlset><url><loc>{loc}</loc></url></urlset>".encode(), url=URL).items
    assert item.url == "https://gazete.example/haber.php?kategori=2&id=5"


@pytest.mark.parametrize(
    ("dates", "read"), [(("2018-01-01", "2019-01-01"), [1]), (("2019-01-01",) * 3, [0, 2]), (("2018-01-01", None), [1])]
)
def test_an_index_that_dates_no_part_anew_is_looked_at_all_the_same(
    dates: tuple[str | None, ...], read: list[int]
) -> None:
    """Content systems that write one date for all parts, once and for all: no article of theirs was found."""
    entries = "".join(
        f"<sitemap><loc>https://g.example/{number}.xml</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</sitemap>"
        for number, day in enumerate(dates)
    )
    index = read_sitemap(f"<sitemapindex>{entries}</sitemapindex>".encode(), url=URL)
    children = choose_new(index, datetime(2026, 11, 28, tzinfo=UTC)).children
    assert [child.url for child in children] == [f"https://g.example/{number}.xml" for number in read]
