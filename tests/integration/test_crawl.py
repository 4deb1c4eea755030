"""Feeds into links, links into documents, against a real local site."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from app.steps.process import process_documents
from app.tasks import make_tools
from core.clock import utc_now
from core.settings import Settings, read_settings
from ingest.fetching import Fetcher
from load.connection import Database
from load.sources import upsert_source
from tests.pages import feed, page
from tests.servers import Answer, LocalServer, free_port


@pytest.fixture
def allowed() -> Settings:
    return read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"})


def query(database: Database, statement: str) -> list[tuple[object, ...]]:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


def add(database: Database, key: str, url: str) -> None:
    with database.transaction() as connection:
        upsert_source(connection, {"key": key, "name": key, "kind": "feed", "url": url})


def again(database: Database) -> None:
    """As if the waits had passed."""
    with database.transaction() as connection:
        connection.cursor().execute("UPDATE source_state SET next_poll_at = now()")
        connection.cursor().execute("UPDATE link SET not_before = now()")


def test_a_feed_is_polled_and_its_pages_kept_once(database: Database, allowed: Settings) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            if headers.get("if-none-match") == '"1"':
                return 304, {}, b""
            return (
                200,
                {"ETag": '"1"', "Content-Type": "application/rss+xml"},
                feed(server.url, ["/a", "/b", "/a?utm_source=rss"]),
            )
        return 200, {"Content-Type": "text/html; charset=utf-8"}, page(f"Haber {path}")

    with LocalServer(site) as server:
        add(database, "site", f"{server.url}/feed")
        fetcher = Fetcher(allowed)
        assert poll_sources(database, fetcher, utc_now, gap=0.05) == {"polled": 1, "new links": 2}
        assert fetch_links(database, fetcher, utc_now, gap=0.05) == {"fetched": 2}
        again(database)
        assert poll_sources(database, fetcher, utc_now, gap=0.05) == {"polled": 1}
        assert fetch_links(database, fetcher, utc_now, gap=0.05) == {}
    # The rules are asked for once and kept.
    assert [request.path for request in server.requests] == ["/robots.txt", "/feed", "/a", "/b", "/feed"]
    assert query(database, "SELECT count(*) FROM document") == [(2,)]


def test_bad_sources_are_rows_with_their_reason_and_stop_no_other(database: Database, allowed: Settings) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/html":
            return 200, {"Content-Type": "text/html"}, page()
        if path == "/busy":
            return 429, {"Retry-After": "190"}, b""
        return 200, {}, feed(server.url, ["/a"])

    with LocalServer(site) as server:
        for name in ("html", "busy", "good"):
            add(database, name, f"{server.url}/{name}")
        add(database, "gone", f"http://127.0.0.1:{free_port()}/feed")
        add(database, "inside", "http://localhost/feed")
        add(database, "nameless", "http://nosuch.invalid/feed")
        done = poll_sources(database, Fetcher(allowed), utc_now, gap=0.05)
    assert done == {"failed": 5, "polled": 1, "new links": 1}
    errors = dict(query(database, "SELECT key, last_error FROM source JOIN source_state USING (source_id)"))
    assert "no RSS or Atom feed" in str(errors["html"])
    assert "answered 429" in str(errors["busy"])
    assert "its robots.txt cannot be fetched: cannot be reached (Connection refused)" in str(errors["gone"])
    assert "its robots.txt cannot be fetched: nosuch.invalid: no address found (" in str(errors["nameless"])
    assert "no public address" in str(errors["inside"])
    assert errors["good"] is None
    waits = query(
        database,
        "SELECT extract(epoch FROM next_poll_at - now())::int FROM source_state JOIN source USING (source_id) WHERE key = 'busy'",
    )
    assert 150 <= int(str(waits[0][0])) <= 190


def test_a_site_that_fails_midway_is_completed_by_a_later_run(database: Database, allowed: Settings) -> None:
    broken = {"/b"}

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            return 200, {}, feed(server.url, ["/a", "/b", "/gone"])
        if path == "/gone":
            return 410, {}, b""
        return (503, {}, b"") if path in broken else (200, {"Content-Type": "text/html"}, page(path))

    with LocalServer(site) as server:
        add(database, "site", f"{server.url}/feed")
        fetcher = Fetcher(allowed)
        poll_sources(database, fetcher, utc_now, gap=0.05)
        assert fetch_links(database, fetcher, utc_now, gap=0.05) == {"fetched": 1, "pending": 1, "gone": 1}
        broken.clear()
        again(database)
        assert fetch_links(database, fetcher, utc_now, gap=0.05) == {"fetched": 1}


def test_a_page_has_the_date_that_only_its_feed_tells_and_the_zone_of_its_outlet(
    database: Database, allowed: Settings
) -> None:
    """A Korean paper under .com: its clock is Seoul's, and a page without a date is not without one for us."""
    bare = page(published="").replace(b'"datePublished": ""', b'"name": ""')
    local = page("Seul'den ikinci iddia", published="2025-10-04T09:30:00")
    dated = "<pubDate>04.10.2025 08:15</pubDate>"
    items = "".join(f"<item><title>{n}</title><link>/{n}</link>{dated}</item>" for n in (1, 2))

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            return 200, {}, f"<rss version='2.0'><channel>{items}</channel></rss>".encode()
        return 200, {"Content-Type": "text/html"}, bare if path == "/1" else local

    with LocalServer(site) as server:
        with database.transaction() as connection:
            definition = {"key": "seoul", "name": "Seoul", "kind": "feed", "country": "KR", "url": f"{server.url}/feed"}
            upsert_source(connection, definition)
        poll_sources(database, Fetcher(allowed), utc_now, gap=0.02, workers=1)
        fetch_links(database, Fetcher(allowed), utc_now, gap=0.02, workers=1)
    assert process_documents(database, make_tools(database, allowed)) == {"loaded": 2}
    found = query(database, "SELECT published_at, published_precision FROM article ORDER BY published_at")
    assert found == [
        (datetime(2025, 10, 3, 23, 15, tzinfo=UTC), "minute"),
        (datetime(2025, 10, 4, 0, 30, tzinfo=UTC), "second"),
    ]


def test_links_that_wait_for_a_slow_host_give_way_to_sources_that_are_due(
    database: Database, allowed: Settings
) -> None:
    """One host with many links and a long gap held up every source for as long as it had links."""
    paths = [f"/{number}" for number in range(30)]

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/robots.txt":
            return 200, {}, b"User-agent: *\nCrawl-delay: 1\n"
        return 200, {}, feed(server.url, paths) if path == "/feed" else page()

    with LocalServer(site) as server:
        add(database, "slow", f"{server.url}/feed")
        poll_sources(database, Fetcher(allowed), utc_now, gap=0.05, workers=1)
        add(database, "other", f"{server.url}/other")
        began = time.monotonic()
        done = fetch_links(database, Fetcher(allowed), utc_now, gap=0.05, workers=2, patience=2.0)
        assert 2 <= time.monotonic() - began < 6 and 1 <= done["fetched"] <= 6, "a source is due"
        with database.transaction() as connection:
            connection.cursor().execute("UPDATE source_state SET next_poll_at = now() + interval '1 hour'")
        again = fetch_links(database, Fetcher(allowed), utc_now, gap=0.05, workers=2, patience=0.0, budget=4.0)
        assert again["fetched"] >= 3, "none is due: the links go on"


def test_a_source_whose_host_rests_for_long_is_left_to_a_later_run(database: Database, allowed: Settings) -> None:
    with LocalServer(lambda *_: (200, {}, feed("http://g.example", ["/1"]))) as server:
        add(database, "resting", f"{server.url}/feed")
        poll_sources(database, Fetcher(allowed), utc_now, gap=0.05, workers=1)
        again(database)
        with database.transaction() as connection:
            connection.cursor().execute("UPDATE host SET next_at = now() + interval '90 seconds'")
        began = time.monotonic()
        assert poll_sources(database, Fetcher(allowed), utc_now, gap=0.05, workers=2) == {}
        assert time.monotonic() - began < 5
    [(wait,)] = query(database, "SELECT extract(epoch FROM next_poll_at - now())::int FROM source_state JOIN source USING (source_id) WHERE key = 'resting'")  # fmt: skip
    assert 80 <= int(str(wait)) <= 90


def test_the_newest_link_of_a_host_is_fetched_first(database: Database, allowed: Settings) -> None:
    """Behind a first sitemap of hundreds the news of the moment waited for an hour."""
    dates = {"/eski": "2025-10-01", "/yeni": "2025-10-04", "/arada": "2025-10-02"}

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            items = "".join(
                f"<item><link>{p}</link><pubDate>{day}T08:00:00Z</pubDate></item>" for p, day in dates.items()
            )
            return 200, {}, f"<rss version='2.0'><channel>{items}</channel></rss>".encode()
        return 200, {"Content-Type": "text/html"}, page(path)

    with LocalServer(site) as server:
        add(database, "site", f"{server.url}/feed")
        poll_sources(database, Fetcher(allowed), utc_now, gap=0.02, workers=1)
        fetch_links(database, Fetcher(allowed), utc_now, gap=0.02, workers=1)
        assert [r.path for r in server.requests if r.path in dates] == ["/yeni", "/arada", "/eski"]
