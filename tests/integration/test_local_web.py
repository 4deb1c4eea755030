"""A small web of hosts with rules, faults and lies, crawled by two workers at once."""

from __future__ import annotations

import threading

from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from core.clock import utc_now
from core.settings import read_settings
from ingest.fetching import Fetcher
from load.connection import Database
from load.sources import upsert_source
from tests.localweb import LocalWeb, check_rules

GAP = 0.1


def crawl(database: Database, fetcher: Fetcher) -> None:
    """Two workers poll what is due and fetch what waits, as if the waits had passed."""

    def work(name: str) -> None:
        with Database(database.url, name=name) as own:
            poll_sources(own, fetcher, utc_now, gap=GAP, workers=4)
            fetch_links(own, fetcher, utc_now, gap=GAP, workers=6)

    with database.transaction() as connection:
        connection.cursor().execute("UPDATE source_state SET next_poll_at = now()")
        connection.cursor().execute("UPDATE link SET not_before = now() WHERE state = 'pending'")
    crowd = [threading.Thread(target=work, args=(name,)) for name in ("one", "two")]
    for thread in crowd:
        thread.start()
    for thread in crowd:
        thread.join(120)
        assert not thread.is_alive()


def test_every_rule_is_kept_and_every_article_found(database: Database) -> None:
    with LocalWeb(24, 8, crawl_delay=0.3, hang=2.0, published=6) as web:
        settings = read_settings({"DATELINE_ALLOW_HOSTS": " ".join(web.names()), "DATELINE_TIMEOUT": "1"})
        fetcher = Fetcher(settings, resolver=lambda *_: ["127.0.0.1"])
        with database.transaction() as connection:
            for host in web.names():
                upsert_source(connection, {"key": host, "name": host, "kind": "feed", "url": web.url(host, "/feed")})
        crawl(database, fetcher)
        web.published = web.articles  # two more each
        for _ in range(14):  # the liar is found out at the thirteenth poll at the latest
            crawl(database, fetcher)
            done = {(v.host, v.path) for v in web.visits if v.status == 200}
            if web.expected() <= done:
                break
        measured = check_rules(web, GAP)
    assert measured["pages"] == len(web.expected())
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*), count(DISTINCT url) FROM document")
        count, distinct = cursor.fetchone() or (0, 0)
        cursor.execute("SELECT state, count(*) FROM link GROUP BY state")
        states = dict(cursor.fetchall())
    assert count == distinct == len(web.expected())
    assert set(states) <= {"fetched", "gone", "refused"}
    assert states["gone"] == 1
