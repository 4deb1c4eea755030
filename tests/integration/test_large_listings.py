"""Sitemaps and feeds as large as their protocols let them be, and larger: nothing new in them is lost, nor lost in silence."""

from __future__ import annotations

import gzip
import resource
import time
from collections.abc import Callable

import pytest

from app.sourcehealth import judge
from core.clock import utc_now
from core.settings import Settings
from load.connection import Database
from load.sources import source_health
from tests.integration.test_polling import XML, add, allowed, paths, poll, rows
from tests.servers import Answer, LocalServer

__all__ = ["allowed"]

MOST = 10_000  # addresses of one sitemap; of 50,000 (sitemaps.org) a poll takes half a minute


def sitemap(addresses: list[str], *, date: str = "", more: str = "") -> bytes:
    dated = f"<lastmod>{date}</lastmod>" if date else ""
    entries = "".join(f"<url><loc>{address}</loc>{dated}{more}</url>" for address in addresses)
    return (
        f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'.encode()
    )


def serving(answer: Callable[[str], bytes | None]) -> Callable[..., Answer]:
    def site(_: str, path: str, __: dict[str, str], ___: bytes) -> Answer:
        body = None if path == "/robots.txt" else answer(path)
        return (404, {}, b"") if body is None else (200, XML, body)

    return site


def test_a_sitemap_of_ten_thousand_is_taken_whole_and_once(database: Database, allowed: Settings) -> None:
    listed = [f"http://g.example/haber/{n}" for n in range(MOST)]
    with LocalServer(serving(lambda _: sitemap(listed, date=utc_now().isoformat()))) as server:
        add(database, "sitemap", f"{server.url}/sitemap.xml")
        begin = time.monotonic()
        assert poll(database, allowed) == {"polled": 1, "new links": MOST}
        assert time.monotonic() - begin < 60
        listed.insert(0, "http://g.example/haber/yeni")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 2_000_000  # KB


@pytest.mark.parametrize("newest", ["first", "last"])
def test_of_many_addresses_without_dates_the_newest_are_found(
    database: Database, allowed: Settings, newest: str
) -> None:
    listed = [f"http://g.example/haber/{n}" for n in range(5_000)]
    with LocalServer(serving(lambda _: sitemap(listed))) as server:
        add(database, "sitemap", f"{server.url}/sitemap.xml")
        poll(database, allowed)
        for number in range(3):
            listed.insert(0 if newest == "first" else len(listed), f"http://g.example/yeni/{number}")
            assert poll(database, allowed) == {"polled": 1, "new links": 1}
    assert rows(database, "SELECT count(*) FROM link WHERE url LIKE '%/yeni/%'") == [(3,)]
    assert rows(database, "SELECT count(*) <= 503 FROM link") == [(True,)]


@pytest.mark.parametrize("packed", [False, True])
def test_a_sitemap_that_is_as_large_as_it_may_be_is_read(database: Database, allowed: Settings, packed: bool) -> None:
    """50 MB: larger than the largest page that is taken."""
    image = f"<image:image><image:loc>http://g.example/{'r' * 9000}.jpg</image:loc></image:image>"
    body = sitemap([f"http://g.example/haber/{n}" for n in range(4_000)], date=utc_now().date().isoformat(), more=image)
    assert 30_000_000 < len(body) < 50_000_000
    index = "<sitemapindex><sitemap><loc>{}/part.xml</loc></sitemap></sitemapindex>"

    def site(_: str, path: str, __: dict[str, str], ___: bytes) -> Answer:
        if path == "/index.xml":
            return 200, XML, index.format(server.url).encode()
        if path != "/part.xml":
            return 404, {}, b""
        return (200, {**XML, "Content-Encoding": "gzip"}, gzip.compress(body, 1)) if packed else (200, XML, body)

    with LocalServer(site) as server:
        add(database, "sitemap", f"{server.url}/index.xml")
        assert poll(database, allowed) == {"polled": 1, "new links": 4_000}


def test_a_part_that_cannot_be_had_is_told_of(database: Database, allowed: Settings) -> None:
    fine = False

    def site(_: str, path: str, __: dict[str, str], ___: bytes) -> Answer:
        if path == "/index.xml":
            names = ("good", "bad", "broken")
            entries = "".join(f"<sitemap><loc>{server.url}/{name}.xml</loc></sitemap>" for name in names)
            return 200, XML, f"<sitemapindex>{entries}</sitemapindex>".encode()
        if path == "/good.xml" or (fine and path != "/robots.txt"):
            return 200, XML, sitemap([f"http://g.example{path}/haber"])
        if path == "/broken.xml":
            return 200, {"Content-Type": "text/html"}, b"<html><p>Hata</p></html>"
        return (503, {}, b"") if path == "/bad.xml" else (404, {}, b"")

    def health() -> tuple[str, str]:
        [row] = [one for one in source_health(database) if one["key"] == "sitemap"]
        told = judge(row, utc_now())
        return told.state, told.reason

    with LocalServer(site) as server:
        add(database, "sitemap", f"{server.url}/index.xml")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
        state, reason = health()
        assert state == "well"
        assert "2 of its sitemaps could not be had" in reason and "/broken.xml" in reason and "no sitemap" in reason
        fine = True
        assert poll(database, allowed) == {"polled": 1, "new links": 2}
        assert health() == ("well", "")


def test_of_a_feed_that_is_larger_than_is_read_the_beginning_is(database: Database, allowed: Settings) -> None:
    def items(first: int) -> bytes:
        entries = "".join(
            f"<item><title>Haber {n}</title><link>http://g.example/haber/{n}</link><description>{'d' * 20_000}</description></item>"
            for n in range(first, 2_000)
        )
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>G</title>{entries}</channel></rss>'.encode()

    assert len(items(0)) > 40_000_000
    first = 5
    with LocalServer(serving(lambda _: items(first))) as server:
        add(database, "feed", f"{server.url}/rss.xml")
        done = poll(database, allowed)
        assert done["polled"] == 1 and done["new links"] > 900
        first = 0
        assert poll(database, allowed) == {"polled": 1, "new links": 5}
        assert len(paths(server)) == 2
    assert rows(database, "SELECT count(*) FROM link WHERE url LIKE '%/haber/4'") == [(1,)]
