"""A page that is looked at while what it had before is being read: neither waits for what the other holds (docs/decisions/0144)."""

from __future__ import annotations

import threading
import time
from datetime import timedelta
from typing import Any

import pytest

from app.steps.crawl import fetch_links
from app.steps.process import process_documents
from core.errors import StoreConflictError
from ingest.fetching import Fetcher
from load.alerts import lock_rule
from load.connection import Database
from tests.crawlers import GAP, HOURS, serve_site
from tests.integration.test_withdrawn_pages import LESS, REPORT, Site, kinds, make_crawler


def wait_for_waiters(database: Database, count: int) -> None:
    """Wait until so many connections wait for a lock."""
    for _ in range(200):
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
            )
            if cursor.fetchone()[0] >= count:  # type: ignore[index]
                return
        time.sleep(0.05)
    raise AssertionError(f"fewer than {count} wait")


@pytest.mark.parametrize(
    ("read", "first", "rung"),
    [
        (REPORT + b"<!-- again -->", "fetch", ["new", "withdrawn"]),
        (LESS, "fetch", ["new", "withdrawn", "change"]),
        (LESS, "read", ["new", "change", "withdrawn"]),
    ],
)
def test_a_page_is_taken_away_while_what_it_had_is_read(
    database: Database, read: bytes, first: str, rung: list[str]
) -> None:
    with serve_site(Site) as site:
        crawler = make_crawler(database, site)
        site.pages["/a"] = (200, REPORT)
        crawler.run()
        rule_id: Any = crawler.sql("SELECT rule_id FROM rule")[0][0]

        def fetch(own: Database) -> None:
            fetch_links(
                own, Fetcher(crawler.settings, clock=crawler.clock), crawler.clock, gap=GAP, workers=1, hours=HOURS
            )

        site.pages["/a"] = (200, read)
        site.now += timedelta(minutes=61)
        again = "UPDATE link SET state = 'pending', not_before = '-infinity', look_at = NULL"
        rested = "UPDATE host SET next_at = now(), links_after = now(), robots_until = 'infinity'"
        crawler.sql(again)
        crawler.sql(rested)
        fetch(database)
        site.pages["/a"] = (410, b"")
        site.now += timedelta(minutes=61)
        crawler.sql(again)
        crawler.sql(rested)
        tools, failed = crawler.tools(), []

        def run(step: Any) -> None:
            with Database(database.url) as own:
                try:
                    step(own)
                except Exception as error:
                    failed.append(error)

        threads = [
            threading.Thread(target=run, args=[fetch]),
            threading.Thread(target=run, args=[lambda own: process_documents(own, tools)]),
        ]
        if first == "read":
            threads.reverse()
        # The first holds all it takes but the rule and what comes after that; the other comes to where it waits for it.
        with Database(database.url) as other, other.transaction() as connection:
            lock_rule(connection, rule_id)
            threads[0].start()
            wait_for_waiters(database, 1)
            threads[1].start()
            wait_for_waiters(database, 2)
            time.sleep(1.2)  # Postgres looks for circles a second after a wait begins: the next who waits finds it
        for thread in threads:
            thread.join(30)
        assert failed == []
        ends = crawler.sql("SELECT disposition, attempts FROM disposition ORDER BY document_id")
        assert [attempts for _, attempts in ends] == [1, 1]
        assert crawler.sql("SELECT count(*) FROM link WHERE missing_at IS NOT NULL") == [(1,)]
        crawler.sql("UPDATE delivery SET not_before = now()")
        crawler.run()
        assert kinds(site) == rung


def test_a_deadlock_is_told_from_what_is_refused(database: Database) -> None:
    both = threading.Barrier(2)
    failed: list[Exception] = []

    def take(first: int, then: int) -> None:
        try:
            with (
                Database(database.url) as own,
                own.transaction("take both") as connection,
                connection.cursor() as cursor,
            ):
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", (first,))
                both.wait(10)
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", (then,))
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=take, args=order) for order in ((1, 2), (2, 1))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [type(error) for error in failed] == [StoreConflictError]
