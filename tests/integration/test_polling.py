"""Polls of every kind of source, against a real local site."""

from __future__ import annotations

import gzip
import socket
import time
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from core.clock import utc_now
from core.settings import Settings, read_settings
from ingest.fetching import Fetcher
from load.connection import Database
from load.hosts import claim_host
from load.sources import upsert_source
from tests.pages import feed, page
from tests.servers import Answer, LocalServer

XML = {"Content-Type": "application/xml"}
GAP = 0.02


@pytest.fixture
def allowed() -> Settings:
    return read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"})


def rows(database: Database, statement: str) -> list[tuple[Any, ...]]:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall()) if cursor.description else []


def add(database: Database, kind: str, url: str, **settings: Any) -> None:
    with database.transaction() as connection:
        upsert_source(connection, {"key": kind, "name": kind, "kind": kind, "url": url, "settings": settings})


def poll(database: Database, settings: Settings) -> dict[str, int]:
    """Poll as if every wait had passed."""
    rows(database, "UPDATE source_state SET next_poll_at = now()")
    return dict(poll_sources(database, Fetcher(settings), utc_now, gap=GAP, workers=2))


def state(database: Database) -> dict[str, Any]:
    names = "etag moved_url unchanged distrusted failures wait_seconds last_error".split()
    [row] = rows(database, f"SELECT {', '.join('t.' + n for n in names)} FROM source_state AS t JOIN source USING (source_id) WHERE origin = 'user'")  # fmt: skip
    return dict(zip(names, row, strict=True))


def paths(server: LocalServer) -> list[str]:
    return [request.path for request in server.requests if request.path != "/robots.txt"]


def test_an_index_of_news_sitemaps_gives_only_what_is_new(database: Database, allowed: Settings) -> None:
    today, listed = utc_now().isoformat(), [1]

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        base = server.url
        if path == "/index.xml":
            entries = f"<sitemap><loc>{base}/new.xml.gz</loc><lastmod>{today}</lastmod></sitemap>"
            entries += f"<sitemap><loc>{base}/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>"
            return (
                200,
                XML,
                f"<sitemapindex>{entries}<sitemap><loc>{base}/bad.xml</loc></sitemap></sitemapindex>".encode(),
            )
        if path == "/new.xml.gz":
            urls = "".join(f"<url><loc>{base}/haber/{n}</loc><lastmod>{today}</lastmod></url>" for n in listed)
            urls += f"<url><loc>{base}/eski</loc><lastmod>2020-01-01</lastmod></url>"
            return 200, XML, gzip.compress(f"<urlset>{urls}</urlset>".encode())
        return 404, {}, b""

    with LocalServer(site) as server:
        add(database, "sitemap", f"{server.url}/index.xml")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
        listed.append(2)
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
        assert poll(database, allowed) == {"polled": 1}
        assert "/old.xml" not in paths(server)
    assert rows(database, "SELECT count(*) FROM link WHERE url LIKE '%eski'") == [(0,)]


def test_a_feed_that_is_a_packed_file_is_read(database: Database, allowed: Settings) -> None:
    packed = gzip.compress(feed("http://g.example", ["/1"]))
    with LocalServer(lambda *_: (200, {"Content-Type": "application/x-gzip"}, packed)) as server:
        add(database, "feed", f"{server.url}/rss.xml.gz")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}


def test_a_host_that_rests_longer_than_another_is_waited_for(database: Database, allowed: Settings) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/robots.txt":
            slow = headers["host"] == slower.url.removeprefix("http://")
            return 200, {}, b"User-agent: *\nCrawl-delay: " + (b"2" if slow else b"1")
        return 200, XML, feed("http://g.example", [path])

    with LocalServer(site) as quicker, LocalServer(site) as slower:
        with database.transaction() as connection:
            for number, url in enumerate([quicker.url, quicker.url, slower.url, slower.url]):
                source = {"key": f"f{number}", "name": "F", "kind": "feed", "url": f"{url}/{number}"}
                upsert_source(connection, source)
        poll(database, allowed)
        rows(database, "UPDATE source_state SET next_poll_at = now()")
        rows(database, "UPDATE host SET next_at = now()")
        assert dict(poll_sources(database, Fetcher(allowed), utc_now, gap=GAP, workers=1)) == {"polled": 4}


def test_a_parameter_that_moves_at_each_poll_makes_no_new_link(database: Database, allowed: Settings) -> None:
    """The same twenty articles were fetched and loaded again at each poll."""
    polls = [0]

    def item(number: int, title: str, date: str) -> str:
        link = f"http://g.example/haber.php?haber={number}&amp;t={polls[0]}"
        return f"<item><title>{title}</title><link>{link}</link><pubDate>{date}</pubDate></item>"

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        polls[0] += 1
        noon = "Tue, 04 Nov 2025 12:00:00 +0300"
        items = [
            item(1, "Kuzey Kore Rusya'ya gemi gönderdi", noon),
            item(2, "Seul: Gemi Vladivostok'a vardı dün", noon),
            item(3, "Son dakika", noon),  # what many items are called
            item(4, "Son dakika", noon),
            item(5, "Kuzey Kore Rusya'ya gemi gönderdi", f"Tue, 04 Nov 2025 1{polls[0]}:30:00 +0300"),  # another report
        ]
        return 200, XML, f"<rss version='2.0'><channel>{''.join(items)}</channel></rss>".encode()

    with LocalServer(site) as server:
        add(database, "feed", f"{server.url}/")
        assert poll(database, allowed) == {"polled": 1, "new links": 5}
        assert poll(database, allowed) == {"polled": 1, "new links": 3}
        # What cannot be had by the old address is asked for by the new one.
        rows(database, "UPDATE link SET state = 'gone'")
        assert poll(database, allowed) == {"polled": 1, "new links": 5}


def test_an_error_of_ours_is_that_sources_and_the_others_are_polled(
    database: Database, allowed: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LocalServer(lambda *_: (200, XML, feed("http://g.example", ["/1"]))) as server:
        add(database, "feed", f"{server.url}/feed")
        add(database, "listing", f"{server.url}/bad", selector="a")
        monkeypatch.setattr("app.steps.polling.read_listing", lambda *_, **__: 1 / 0)
        assert poll(database, allowed) == {"polled": 1, "new links": 1, "failed": 1}
    [(error, failures)] = rows(database, "SELECT last_error, failures FROM source_state WHERE failures > 0")
    assert error == "an error of ours: ZeroDivisionError: division by zero" and failures == 1


def test_a_feed_that_is_called_a_sitemap_is_read_as_what_it_is(database: Database, allowed: Settings) -> None:
    with LocalServer(lambda *_: (200, XML, feed("http://g.example", ["/1"]))) as server:
        add(database, "sitemap", f"{server.url}/rss.xml")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}


def test_a_listing_is_read_by_its_selector(database: Database, allowed: Settings) -> None:
    with LocalServer(lambda *_: (200, {"Content-Type": "text/html"}, b"<main><h2><a href='/1'>A</a></h2></main><a href='/x'>x</a>")) as server:  # fmt: skip
        add(database, "listing", f"{server.url}/", selector="main h2 a")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
    assert rows(database, "SELECT title FROM link") == [("A",)]


def test_a_listing_without_a_selector_says_so(database: Database, allowed: Settings) -> None:
    with LocalServer(lambda *_: (200, {}, b"<p>x</p>")) as server:
        add(database, "listing", f"{server.url}/")
        assert poll(database, allowed) == {"failed": 1}
    assert "needs a selector" in state(database)["last_error"]


def test_a_server_that_lies_about_changes_is_found_out(database: Database, allowed: Settings) -> None:
    items = ["/0"]

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/robots.txt":
            return 404, {}, b""
        if headers.get("if-none-match"):
            return 304, {}, b""
        return 200, {**XML, "ETag": '"same"'}, feed(server.url, items)

    with LocalServer(site) as server:
        add(database, "feed", f"{server.url}/feed")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
        items.append("/1")
        for _ in range(12):
            assert poll(database, allowed) == {"polled": 1}
        assert state(database)["unchanged"] == 12
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
        assert state(database)["distrusted"]
        items.append("/2")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}


def test_what_a_feed_that_broke_off_did_not_list_is_asked_for(database: Database, allowed: Settings) -> None:
    whole = feed("http://g.example", ["/1", "/2"])
    body = [whole[: whole.index(b"/2")]]

    def site(method: str, path: str, headers: dict[str, str], _: bytes) -> Answer:
        if headers.get("if-none-match"):
            return 304, {}, b""
        return 200, {**XML, "ETag": '"1"'}, body[0]

    with LocalServer(site) as server:
        add(database, "feed", f"{server.url}/feed")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
        body[0] = whole
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
        assert poll(database, allowed) == {"polled": 1} and state(database)["unchanged"] == 1


def test_the_same_body_again_is_no_change_whatever_its_etag(database: Database, allowed: Settings) -> None:
    tags = iter(range(100))
    with LocalServer(lambda *_: (200, {**XML, "ETag": f'"{next(tags)}"'}, feed("http://g.example", ["/1"]))) as server:
        add(database, "feed", f"{server.url}/feed")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}
        assert poll(database, allowed) == {"polled": 1}
        assert rows(database, "SELECT items_seen FROM source_state WHERE items_seen > 0") == [(1,)]


def test_a_permanent_move_is_remembered_and_a_temporary_one_is_not(database: Database, allowed: Settings) -> None:
    status = [302]

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            return status[0], {"Location": "/new"}, b""
        return (200, XML, feed(server.url, ["/1"])) if path == "/new" and status[0] else (404, {}, b"")

    with LocalServer(site) as server:
        add(database, "feed", f"{server.url}/feed")
        poll(database, allowed)
        assert state(database)["moved_url"] is None
        status[0] = 301
        poll(database, allowed)
        assert state(database)["moved_url"] == f"{server.url}/new"
        before = paths(server).count("/feed")
        poll(database, allowed)
        assert paths(server).count("/feed") == before
        status[0] = 0
        assert poll(database, allowed) == {"failed": 1}
        assert state(database)["moved_url"] is None


def test_retry_after_and_backoff_decide_the_next_try(database: Database, allowed: Settings) -> None:
    answers: list[Answer] = [(503, {"Retry-After": "900"}, b""), (500, {}, b""), (500, {}, b""), (200, XML, feed("http://g.example", ["/1"]))]  # fmt: skip
    with LocalServer(lambda m, path, *_: (404, {}, b"") if path == "/robots.txt" else answers.pop(0)) as server:
        add(database, "feed", f"{server.url}/feed")
        waits = []
        for _ in range(4):
            poll(database, allowed)
            waits += rows(database, "SELECT round(extract(epoch FROM next_poll_at - last_polled_at)) FROM source_state WHERE last_polled_at IS NOT NULL")  # fmt: skip
    assert [int(wait[0]) for wait in waits[:3]] == [900, 240, 480]
    assert state(database)["failures"] == 0 and state(database)["last_error"] is None


@pytest.mark.parametrize("broken", ["/feed", "/robots.txt"])
def test_a_server_that_says_in_a_second_is_not_asked_each_second(
    database: Database, allowed: Settings, broken: str
) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        return (503, {"Retry-After": "1"}, b"") if path == broken else (404, {}, b"")

    with LocalServer(site) as server:
        add(database, "feed", f"{server.url}/feed")
        assert poll(database, allowed) == {"failed": 1}
        for _ in range(3):
            rows(database, "UPDATE source_state SET next_poll_at = next_poll_at - interval '2 seconds'")
            rows(database, "UPDATE host SET robots_until = robots_until - interval '2 seconds'")
            assert poll_sources(database, Fetcher(allowed), utc_now, gap=GAP, workers=1) == {}
    assert [request.path for request in server.requests].count(broken) == 1


def test_a_host_that_asks_for_long_pauses_is_waited_for(database: Database, allowed: Settings) -> None:
    """A sitemap's parts lie on the host that has just been asked: where it wants long pauses they were given up."""

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/robots.txt":
            return 200, {}, b"User-agent: *\nCrawl-delay: 1\n"
        if path == "/index.xml":
            return (
                200,
                XML,
                f"<sitemapindex><sitemap><loc>{server.url}/part.xml</loc></sitemap></sitemapindex>".encode(),
            )
        return 200, XML, f"<urlset><url><loc>{server.url}/haber/1</loc></url></urlset>".encode()

    with LocalServer(site) as server:
        add(database, "sitemap", f"{server.url}/index.xml")
        assert poll(database, allowed) == {"polled": 1, "new links": 1}


def test_the_parts_of_an_index_are_read_one_a_poll_where_the_host_asks_for_minutes(
    database: Database, allowed: Settings
) -> None:
    gone = {"/part2.xml"}

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/robots.txt":
            return 200, {}, b"User-agent: *\nCrawl-delay: 240\n"
        if path in gone:
            return 404, {}, b""
        if path == "/index.xml":
            names = "".join(f"<sitemap><loc>{server.url}/part{n}.xml</loc></sitemap>" for n in range(1, 5))
            return 200, {**XML, "ETag": '"1"'}, f"<sitemapindex>{names}</sitemapindex>".encode()
        name = path.removeprefix("/").removesuffix(".xml")
        return 200, XML, f"<urlset><url><loc>{server.url}/haber/{name}</loc></url></urlset>".encode()

    with LocalServer(site) as server:
        rows(
            database,
            f"INSERT INTO host (host, robots, robots_until) VALUES ('127.0.0.1:{server.port}', 'User-agent: *' || chr(10) || 'Crawl-delay: 240', 'infinity')",
        )
        add(database, "sitemap", f"{server.url}/index.xml")
        assert poll(database, allowed) == {"polled": 1}
        assert 230 < state(database)["wait_seconds"] <= 241
        for number in range(1, 5):
            assert poll(database, allowed) == {}  # its host rests: nothing is asked of it
            rows(database, "UPDATE host SET next_at = now()")
            assert poll(database, allowed) == ({"polled": 1} if number == 2 else {"polled": 1, "new links": 1})
        assert paths(server) == ["/index.xml", *(f"/part{n}.xml" for n in range(1, 5))]
        assert state(database)["etag"] == '"1"'
        assert rows(
            database,
            "SELECT cardinality(parts) FROM source_state AS t JOIN source USING (source_id) WHERE origin = 'user'",
        ) == [(0,)]
        rows(database, "UPDATE host SET next_at = now()")
        poll(database, allowed)
        assert paths(server)[-1] == "/index.xml"


def test_the_global_limit_holds_over_connections(database: Database) -> None:
    with Database(database.url) as other:
        assert claim_host(database, "http://a.example/", most=2) and claim_host(other, "http://b.example/", most=2)
        assert claim_host(database, "http://c.example/", most=2) is None
    # A claim dies with the connection that made it; its backend takes a moment to notice.
    deadline = time.monotonic() + 10
    while not (claimed := claim_host(database, "http://c.example/", most=2)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert claimed


def test_headers_that_drip_are_cut_off_at_the_deadline(database: Database) -> None:
    import socket
    import threading
    import time

    listening = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        line, _ = listening.accept()
        try:
            line.sendall(b"HTTP/1.1 200 OK\r\n")
            for number in range(200):
                line.sendall(f"X-{number}: a\r\n".encode())
                time.sleep(0.1)
        except OSError:
            pass

    threading.Thread(target=drip, daemon=True).start()
    settings = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "1"})
    with pytest.raises(Exception, match="took longer than 3 s"):
        Fetcher(settings).fetch(f"http://127.0.0.1:{listening.getsockname()[1]}/")
    listening.close()


def test_what_polls_find_is_fetched(database: Database, allowed: Settings) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        answers: dict[str, Answer] = {"/feed": (200, XML, feed(server.url, ["/1", "/gone"])), "/1": (200, {}, page()), "/gone": (410, {}, b"")}  # fmt: skip
        return answers.get(path, (404, {}, b""))

    with LocalServer(site) as server:
        add(database, "feed", f"{server.url}/feed")
        poll(database, allowed)
        assert fetch_links(database, Fetcher(allowed), utc_now, gap=GAP) == {"fetched": 1, "gone": 1}
        poll(database, allowed)
        assert fetch_links(database, Fetcher(allowed), utc_now, gap=GAP) == {}


def test_a_local_clock_that_calls_itself_gmt_is_the_newsrooms(database: Database, allowed: Settings) -> None:
    """Three hours to come, then not: it was no date first, and then a later one than before."""
    now = utc_now().replace(microsecond=0)

    def say(moment: datetime) -> str:
        return f"{moment + timedelta(hours=3):%a, %d %b %Y %H:%M:%S} GMT"  # Istanbul's clock

    listed = [say(now)]

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/robots.txt":
            return 404, {}, b""
        items = (
            f"<item><title>a</title><link>/1</link><pubDate>{listed[0]}</pubDate></item><!-- {len(server.requests)} -->"
        )
        return 200, XML, f"<rss version='2.0'><channel><title>t</title>{items}</channel></rss>".encode()

    def poll_later(**later: float) -> tuple[Any, ...]:
        rows(database, "UPDATE source_state SET next_poll_at = now()")
        rows(database, "UPDATE link SET state = 'fetched', fetched_at = first_seen_at")
        moment = now + timedelta(**later)
        assert poll_sources(database, Fetcher(allowed), lambda: moment, gap=GAP, workers=1)["polled"] == 1
        return rows(database, "SELECT published_at, listed_at, recalls FROM link")[0]

    with LocalServer(site) as server:
        with database.transaction() as connection:
            source = {"key": "s", "name": "s", "kind": "feed", "url": f"{server.url}/feed", "country": "TR"}
            upsert_source(connection, source)
        assert poll_later() == (now, now, 0)
        assert poll_later(hours=1) == (now, now, 0)
        assert poll_later(hours=4) == (now, now, 0)
        edited = now + timedelta(minutes=30)
        listed[0] = say(edited)
        assert poll_later(hours=1) == (now, edited, 1)


def test_a_feed_that_changes_its_encoding_lists_nothing_anew(database: Database, allowed: Settings) -> None:
    titles = ["Çağrı: İğneada'da şüpheli gemi", "Güney Kore ordusu: ışıklı mühimmat görüldü"]
    forms = [
        ("utf-8", "utf-8", "; charset=utf-8"),
        ("cp1254", "windows-1254", ""),
        ("iso8859_9", "iso-8859-9", "; charset=iso-8859-9"),
        ("utf-16", "utf-16", ""),
        ("cp1254", "utf-8", ""),  # its label cannot be meant
        ("utf-8-sig", "utf-8", "; charset=iso-8859-1"),
    ]
    form = forms[0]

    def site(_: str, path: str, __: dict[str, str], ___: bytes) -> Answer:
        if path == "/robots.txt":
            return 404, {}, b""
        items = "".join(
            f"<item><title>{title}</title><link>http://g.example/{n}</link><guid>{n}</guid></item>"
            for n, title in enumerate(titles)
        )
        text = f'<?xml version="1.0" encoding="{form[1]}"?><rss version="2.0"><channel><title>G</title>{items}</channel></rss>'
        return 200, {"Content-Type": f"application/rss+xml{form[2]}"}, text.encode(form[0])

    with LocalServer(site) as server:
        add(database, "feed", f"{server.url}/rss.xml")
        assert poll(database, allowed) == {"polled": 1, "new links": 2}
        rows(database, "UPDATE link SET state = 'fetched', fetched_at = now()")
        for form in forms[1:]:
            assert poll(database, allowed) == {"polled": 1}, form
            assert rows(database, "SELECT listed_title FROM link ORDER BY link_id") == [(title,) for title in titles], (
                form
            )
    assert rows(database, "SELECT DISTINCT state, recalls FROM link") == [("fetched", 0)]


def test_a_name_that_resolves_later_is_asked_then(database: Database, allowed: Settings) -> None:
    known = False

    def resolver(host: str, _: int) -> list[str]:
        if not known:
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return ["127.0.0.1"]

    with LocalServer(lambda *_: (200, XML, feed("http://news.test", ["/1"]))) as server:
        add(database, "feed", f"http://news.test:{server.port}/rss.xml")
        allowed = replace(allowed, allow_hosts=("news.test",))

        def work() -> dict[str, int]:
            rows(database, "UPDATE source_state SET next_poll_at = now()")
            return dict(poll_sources(database, Fetcher(allowed, resolver=resolver), utc_now, gap=GAP, workers=1))

        assert work() == {"failed": 1}
        told = state(database)
        assert "Temporary failure in name resolution" in told["last_error"] and told["failures"] == 1
        known = True
        rows(database, "UPDATE host SET robots_until = now(), next_at = now()")
        assert work() == {"polled": 1, "new links": 1}
        assert state(database)["failures"] == 0


class _Network:
    """Names of sites that resolve while the network is there; `told` says which of its sites answers what instead."""

    def __init__(self, database: Database, settings: Settings, port: int, sites: int) -> None:
        self.there, self.gone, self._database = False, {""}, database
        self.names = [f"s{n}.test" for n in range(sites)]
        self._fetcher = Fetcher(replace(settings, allow_hosts=tuple(self.names)), resolver=self._resolve)
        with database.transaction() as connection:
            for name in self.names:
                upsert_source(connection, {"key": name, "name": name, "kind": "feed", "url": f"http://{name}:{port}/rss.xml"})  # fmt: skip

    def _resolve(self, host: str, _: int) -> list[str]:
        if not self.there or host in self.gone:
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return ["127.0.0.1"]

    def fail(self, polls: int) -> None:
        """Poll in vain so many times, each as if its wait had passed."""
        for _ in range(polls):
            rows(self._database, "UPDATE source_state SET next_poll_at = now()")
            rows(self._database, "UPDATE host SET robots_until = now(), next_at = now() WHERE robots IS NULL")
            self.poll()

    def poll(self) -> dict[str, int]:
        return dict(poll_sources(self._database, self._fetcher, utc_now, gap=GAP, workers=1))

    def come_due(self, name: str) -> None:
        rows(self._database, f"UPDATE source_state SET next_poll_at = now() FROM source AS s WHERE source_state.source_id = s.source_id AND s.key = '{name}'")  # fmt: skip
        rows(self._database, f"UPDATE host SET robots_until = now(), next_at = now() WHERE host LIKE '{name}%'")


def _site(_: str, path: str, headers: dict[str, str], __: bytes) -> Answer:
    if headers["host"].startswith("s3."):
        return 503, {"Retry-After": "3600"}, b""
    return 200, XML, feed(f"http://{headers['host']}", ["/1"])


def _fail_links(database: Database) -> None:
    """Links of the first site: one that could not be reached, one that a server refused, one that waits for its next round."""
    for path, state_, error, look in (
        (
            "/a",
            "pending",
            "http://x/a: cannot be reached (Temporary failure in name resolution) (try again later)",
            "NULL",
        ),
        ("/b", "pending", "http://x/b: the server answered 503 (try again later)", "NULL"),
        ("/c", "failed", "http://x/c: no answer in time (try again later)", "now() + interval '5 hours'"),
        ("/d", "failed", "http://x/d: the server answered 403, as a firewall does", "now() + interval '5 hours'"),
    ):
        rows(
            database,
            "INSERT INTO link (canonical_url, url, source_id, state, last_error, not_before, look_at, attempts, first_seen_at, last_seen_at)"
            f" SELECT 'http://x{path}', 'http://x{path}', source_id, '{state_}', '{error}', now() + interval '1 hour', {look}, 3, now(), now()"
            " FROM source WHERE key = 's0.test'",
        )


def test_when_the_network_is_back_all_that_could_not_be_reached_is_asked_at_once(
    database: Database, allowed: Settings
) -> None:
    """Each waited for up to an hour, after a day for up to six, though the first that answered told that the network is back."""
    with LocalServer(_site) as server:
        network = _Network(database, allowed, server.port, 4)
        network.there = True
        network.gone |= {"s0.test", "s1.test", "s2.test"}
        network.fail(3)  # s3.test answered, that it is busy
        network.there = False
        _fail_links(database)
        network.there, network.gone = True, {"s2.test"}
        network.come_due("s0.test")
        done = network.poll()
        assert done["polled"] == 2 and done["new links"] == 2
        waits = dict(rows(database, "SELECT s.key, t.failures FROM source_state AS t JOIN source AS s USING (source_id) WHERE s.key LIKE 's%.test'"))  # fmt: skip
        # Asked once more, in vain; and left alone, as it asked for.
        assert waits == {"s0.test": 0, "s1.test": 0, "s2.test": 4, "s3.test": 3}
    due = rows(database, "SELECT right(url, 2) FROM link WHERE url LIKE 'http://x/%' AND (not_before <= now() AND state = 'pending' OR look_at <= now()) ORDER BY url")  # fmt: skip
    assert due == [("/a",), ("/c",)]


@pytest.mark.parametrize("case", ["one site was away", "a moment"])
def test_a_source_that_comes_back_hastens_no_other(database: Database, allowed: Settings, case: str) -> None:
    with LocalServer(_site) as server:
        network = _Network(database, allowed, server.port, 3)
        if case == "one site was away":
            network.there, network.gone = True, {"s0.test", "s1.test"}
        network.fail(4 if case == "one site was away" else 2)
        if case == "one site was away":
            network.come_due("s2.test")
            assert network.poll() == {"polled": 1}
        _fail_links(database)
        network.there, network.gone = True, {""}
        network.come_due("s0.test")
        assert network.poll()["polled"] == 1
    assert rows(database, "SELECT t.failures > 0 FROM source_state AS t JOIN source AS s USING (source_id) WHERE s.key = 's1.test'") == [(True,)]  # fmt: skip
    assert rows(database, "SELECT count(*) FROM link WHERE url LIKE 'http://x/%' AND (not_before <= now() AND state = 'pending' OR look_at <= now())") == [(0,)]  # fmt: skip
