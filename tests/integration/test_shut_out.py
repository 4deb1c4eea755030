"""A firewall that lets no program in for hours, pages listed before they stand: what is asked for again, when, and what rests."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.sourcehealth import judge
from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from core.clock import utc_now
from core.settings import read_settings
from ingest.fetching import Fetcher
from load.connection import Database
from load.sources import source_health, upsert_source
from tests.integration.test_search import dateline
from tests.pages import feed, page
from tests.servers import Answer, LocalServer

HTML = {"Content-Type": "text/html; charset=utf-8"}
PATHS = [f"/haber/{number}" for number in range(4)]
FETCHER = Fetcher(read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"}))


@dataclass
class Outlet:
    """A site of four articles; all its pages, or those a test names, answer what the test sets."""

    database: Database
    reply: Answer = (403, {}, b"")
    own: dict[str, Answer] = field(default_factory=dict)
    now: datetime = field(default_factory=utc_now)
    server: LocalServer = None  # type: ignore[assignment]

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            return 200, {}, feed(self.server.url, PATHS)
        return self.own.get(path, self.reply)

    def poll(self) -> None:
        self.sql("UPDATE source_state SET next_poll_at = now()")
        poll_sources(self.database, FETCHER, lambda: self.now, gap=0.01, workers=1)

    def fetch(self, *, rested: bool = False, **later: float) -> Counter[str]:
        """Fetch what may be fetched after so much time; with `rested` the host's rest has passed too."""
        self.now += timedelta(**later)
        if rested:
            self.sql("UPDATE host SET links_after = '-infinity'")
        self.sql("UPDATE host SET next_at = now()")
        return fetch_links(self.database, FETCHER, lambda: self.now, gap=0.01, workers=1)

    def sql(self, statement: str) -> list[tuple[Any, ...]]:
        with self.database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []

    def asked(self) -> Counter[str]:
        return Counter(r.path for r in self.server.requests if r.path.startswith("/haber"))

    def rest(self) -> int:
        return round(self.sql("SELECT extract(epoch FROM links_after - now()) FROM host")[0][0])


@pytest.fixture
def outlet(database: Database) -> Iterator[Outlet]:
    made = Outlet(database)
    made.server = LocalServer(made.answer)
    with made.server:
        with database.transaction() as connection:
            upsert_source(connection, {"key": "site", "name": "Site", "kind": "feed", "url": f"{made.server.url}/feed"})
        made.poll()
        yield made


def test_an_article_behind_a_firewall_for_hours_is_had(outlet: Outlet) -> None:
    assert outlet.fetch() == {"failed": 1}, "one page is enough to tell that the host lets us in nowhere"
    assert outlet.fetch(minutes=59, rested=True) == {"failed": 1}, "the next one, not the first again"
    outlet.reply = (200, HTML, page())
    assert outlet.fetch(minutes=2, rested=True) == {"fetched": 3}
    assert outlet.fetch(hours=1) == {"fetched": 1}
    assert outlet.sql("SELECT DISTINCT state FROM link") == [("fetched",)]


def test_a_host_that_shuts_us_out_is_asked_ever_more_seldom_while_its_feed_is_polled(outlet: Outlet) -> None:
    rests = []
    for _ in range(4):
        assert outlet.fetch(rested=True) == {"failed": 1}
        rests.append(outlet.rest())
        assert outlet.fetch() == {}
        outlet.poll()
    assert rests == pytest.approx([60, 120, 240, 480], abs=2)
    assert sum(request.path == "/feed" for request in outlet.server.requests) == 5
    outlet.reply = (200, HTML, page())
    outlet.fetch(hours=1.1, rested=True)
    assert outlet.sql("SELECT refusals, links_after = '-infinity' FROM host") == [(0, True)]


def test_one_page_that_is_shut_is_asked_for_five_times_over_a_day_and_a_half(outlet: Outlet) -> None:
    outlet.reply, outlet.own = (200, HTML, page()), {PATHS[0]: (403, {}, b"")}
    outlet.fetch()
    assert outlet.fetch(rested=True) == {"fetched": 3}
    for hours in (1, 3, 8, 24):
        assert outlet.fetch(hours=hours - 0.1, rested=True) == {}
        assert outlet.fetch(hours=0.11, rested=True) == {"failed": 1}
    assert outlet.fetch(hours=1000, rested=True) == {} and outlet.asked()[PATHS[0]] == 5


@pytest.mark.parametrize(
    ("reply", "times"),
    [
        ((401, {}, b""), 5),  # shields against programs; a login names itself
        ((401, {"WWW-Authenticate": "Basic"}, b""), 5),  # a site locked for a while
        ((402, {}, b""), 5),  # "pay per crawl"
        ((400, {}, b""), 3),
        ((421, {}, b""), 3),
        ((423, {}, b""), 3),
        ((414, {}, b""), 1),
        ((405, {"x-amzn-waf-action": "captcha"}, b"<p>captcha</p>"), 5),
        ((202, {"x-amzn-waf-action": "challenge"}, b""), 5),
        ((503, {"cf-mitigated": "challenge"}, b"<title>Just a moment...</title>"), 5),
        ((404, {}, b""), 3),
        ((410, {}, b""), 1),
        ((451, {}, b""), 1),
    ],
)
def test_how_often_a_page_is_asked_for(outlet: Outlet, reply: Answer, times: int) -> None:
    outlet.reply, outlet.own = (200, HTML, page()), {PATHS[0]: reply}
    for _ in range(12):
        outlet.fetch(hours=30, rested=True)
    assert outlet.asked() == {PATHS[0]: times, **dict.fromkeys(PATHS[1:], 1)}


def test_a_page_listed_before_it_stands_is_had(outlet: Outlet) -> None:
    outlet.reply = (404, {}, b"")
    assert outlet.fetch() == {"gone": 4}
    outlet.reply = (200, HTML, page())
    assert outlet.fetch(minutes=29) == {}
    assert outlet.fetch(minutes=2) == {"fetched": 4}


@pytest.mark.parametrize("status", [403, 503])
def test_what_the_server_asks_for_is_the_least_wait(outlet: Outlet, status: int) -> None:
    outlet.reply, outlet.own = (200, HTML, page()), {PATHS[0]: (status, {"Retry-After": "36000"}, b"")}
    outlet.sql("UPDATE link SET rounds = 1, attempts = 1")
    outlet.fetch()
    outlet.fetch(rested=True)
    [(again,)] = outlet.sql("SELECT look_at FROM link WHERE state = 'failed'")
    assert again - outlet.now >= timedelta(hours=9.9)


def test_a_user_is_told_what_shuts_us_out_and_when_it_is_tried_again(outlet: Outlet, database_url: str) -> None:
    for _ in PATHS:
        outlet.fetch(rested=True)
    rows = json.loads(dateline(database_url, "status", "--aside", "--json").stdout)["aside"]
    assert {row["state"] for row in rows} == {"failed"} and all(row["again_at"] for row in rows)
    text = dateline(database_url, "status", "--aside").stdout
    assert "the server answered 403, as a firewall does that lets no program in" in text and "; asked for again" in text
    [row] = [row for row in source_health(outlet.database) if row["key"] == "site"]
    health = judge(row, utc_now())
    assert health.state == "failing" and "none of its pages does" in health.reason and "firewall" in health.reason
    assert "none of its pages does" in dateline(database_url, "sources", "health").stdout


def test_a_host_that_was_asked_too_much_rests_as_it_asks(outlet: Outlet) -> None:
    outlet.reply, outlet.own = (200, HTML, page()), {PATHS[0]: (429, {"Retry-After": "120"}, b"")}
    assert outlet.fetch() == {"pending": 1} and outlet.rest() == pytest.approx(120, abs=2)
    assert outlet.fetch() == {} and outlet.asked() == {PATHS[0]: 1}
    assert outlet.fetch(rested=True) == {"fetched": 3}


def test_rules_behind_a_firewall_are_asked_for_again_within_the_hour(database: Database) -> None:
    shut = [True]

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/robots.txt":
            return (403, {}, b"") if shut[0] else (200, {}, b"User-agent: *\nDisallow: /haber/\n")
        return 200, {}, feed(server.url, PATHS)

    with LocalServer(site) as server:
        with database.transaction() as connection:
            upsert_source(connection, {"key": "site", "name": "Site", "kind": "feed", "url": f"{server.url}/feed"})
        poll_sources(database, FETCHER, utc_now, gap=0.01, workers=1)
        shut[0] = False
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("UPDATE host SET robots_until = robots_until - interval '61 minutes'")
        time.sleep(0.05)
        assert fetch_links(database, FETCHER, utc_now, gap=0.01, workers=1) == {"refused": 4}
