"""A clock that stood ahead and was set back: nothing waits for as long as it was wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from core.clock import utc_now
from core.settings import read_settings
from ingest.fetching import Fetcher
from load.alerts import count_recent
from load.clock import watch_clock
from load.connection import Database
from load.due import is_due
from load.sources import upsert_source
from tests.pages import feed, page
from tests.servers import Answer, LocalServer

SETTINGS = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"})


def sql(database: Database, statement: str) -> list[tuple[Any, ...]]:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall()) if cursor.description else []


def set_back(database: Database, by: str) -> None:
    """Leave the database as a clock does that stood ahead: each time that was written lies ahead by so much."""
    sql(database, f"UPDATE clock_mark SET seen_at = now() + interval '{by}'")
    sql(
        database,
        f"UPDATE source_state SET next_poll_at = now() + interval '{by} 5 minutes', last_success_at = now() + interval '{by}'",
    )
    sql(
        database,
        f"UPDATE host SET next_at = now() + interval '{by} 2 seconds', links_after = now() + interval '{by} -2 seconds'",
    )
    sql(
        database,
        f"UPDATE link SET not_before = now() + interval '{by} -2 seconds', fetched_at = fetched_at + interval '{by}'",
    )


@pytest.mark.parametrize("by", ["1 hour", "3 years"])
def test_sources_hosts_and_links_go_on_at_once(database: Database, by: str) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        return (200, {}, feed(server.url, ["/1"])) if path == "/feed" else (200, {"Content-Type": "text/html"}, page())

    with LocalServer(site) as server:
        with database.transaction() as connection:
            upsert_source(connection, {"key": "s", "name": "S", "kind": "feed", "url": f"{server.url}/feed"})
        poll_sources(database, Fetcher(SETTINGS), utc_now, gap=0.01, workers=1)
        set_back(database, by)
        assert is_due(database, "sources")
        done = fetch_links(database, Fetcher(SETTINGS), utc_now, gap=0.01, workers=1)
        assert done == {"fetched": 1}
        [(wait, success)] = sql(
            database,
            "SELECT extract(epoch FROM next_poll_at - now()), last_success_at <= now() FROM source_state WHERE links_found > 0",
        )
        assert 250 < wait <= 300 and success, "its pause is what it was by the clock that was wrong"


def test_a_clock_that_goes_on_moves_nothing(database: Database) -> None:
    sql(database, "UPDATE clock_mark SET seen_at = now() - interval '2 days'")
    sql(database, "UPDATE source_state SET next_poll_at = now() + interval '5 hours'")
    assert watch_clock(database) == 0.0
    assert sql(database, "SELECT bool_and(next_poll_at > now() + interval '4 hours') FROM source_state") == [(True,)]
    assert sql(database, "SELECT abs(extract(epoch FROM seen_at - now())) < 5 FROM clock_mark") == [(True,)]


def test_it_is_done_once_and_what_has_no_end_stays(database: Database) -> None:
    sql(
        database,
        "INSERT INTO host (host, robots_until) VALUES ('a.example', 'infinity'), ('b.example', now() + interval '2 years')",
    )
    sql(database, "UPDATE clock_mark SET seen_at = now() + interval '2 years'")
    assert watch_clock(database) == pytest.approx(2 * 365.25 * 86400, rel=0.01)
    assert watch_clock(database) == 0.0
    assert sql(database, "SELECT host, robots_until <= now() + interval '1 hour' FROM host ORDER BY 1") == [
        ("a.example", False),
        ("b.example", True),
    ]


def test_what_never_was_stays_so(database: Database) -> None:
    with database.transaction() as connection:
        upsert_source(connection, {"key": "s", "name": "S", "kind": "feed", "url": "https://s.example/feed"})
    sql(
        database,
        "INSERT INTO link (source_id, url, canonical_url, first_seen_at, last_seen_at, not_before) "
        "SELECT source_id, 'https://s.example/1', 'https://s.example/1', now(), now(), now() + interval '2 years' FROM source WHERE key = 's'",
    )
    sql(database, "UPDATE source_state SET next_poll_at = now() + interval '2 years'")
    sql(database, "UPDATE clock_mark SET seen_at = now() + interval '2 years'")
    assert watch_clock(database) > 0
    never = sql(database, "SELECT last_success_at, last_polled_at, last_new_at, parts_since FROM source_state")
    assert {moment for row in never for moment in row} == {None}, "a sitemap that was never read would have nothing new"
    link = "SELECT fetched_at, beat_since, live_at, listed_at, not_before < now() + interval '1 hour' FROM link"
    assert sql(database, link) == [(None, None, None, None, True)]


def test_a_message_that_waits_goes_out_and_a_digest_of_tomorrow_stays(database: Database) -> None:
    waits = {"retry": ("3 years", False), "tomorrow": ("1 day", True), "far": ("3 years 1 day", True)}
    for number, (channel, (wait, gather)) in enumerate(waits.items()):
        sql(
            database,
            "SET LOCAL session_replication_role = replica;"  # of no article
            """INSERT INTO rule (key, definition, enabled) VALUES ('k', '{"key": "k", "digest": "daily"}', true) ON CONFLICT DO NOTHING;"""
            "INSERT INTO alert (rule_id, article_id, version_id, subject, thing, kind, evidence)"
            f" SELECT rule_id, 1, 1, 's{number}', 's', 'new', '{{}}' FROM rule WHERE key = 'k';"
            "INSERT INTO delivery (alert_id, channel, not_before, gather)"
            f" SELECT max(alert_id), '{channel}', now() + interval '{wait}', {gather} FROM alert",
        )
    sql(database, "UPDATE clock_mark SET seen_at = now() + interval '3 years'")
    watch_clock(database)
    rows = sql(database, "SELECT channel, round(extract(epoch FROM not_before - now()) / 3600) FROM delivery")
    assert dict(rows) == {"retry": 0, "tomorrow": 24, "far": 24}


def test_digests_keep_their_time_of_the_day_or_hour_and_what_failed_is_tried_again(database: Database) -> None:
    """A digest that had failed, and every hourly one, waited for as long as the clock had been wrong, up to eight days."""
    sql(
        database,
        "SET LOCAL session_replication_role = replica;"  # of no article
        "INSERT INTO rule (key, definition, enabled) VALUES"
        """ ('daily', '{"key": "daily", "digest": "daily"}', true), ('hourly', '{"key": "hourly", "digest": "hourly"}', true),"""
        """ ('limit', '{"key": "limit", "limit": 3}', true), ('quiet', '{"key": "quiet", "limit": 3, "quiet": "22:00-07:00"}', true);"""
        "INSERT INTO alert (rule_id, article_id, version_id, subject, thing, kind, evidence)"
        " SELECT rule_id, rule_id, rule_id, 's', 's', 'new', '{}' FROM rule WHERE key IN ('daily', 'hourly', 'limit', 'quiet');"
        "INSERT INTO delivery (alert_id, channel, not_before, gather, attempts)"
        " SELECT a.alert_id, r.key || t.tries, now() + interval '53 hours 30 minutes', true, t.tries"
        " FROM alert AS a INNER JOIN rule AS r ON a.rule_id = r.rule_id CROSS JOIN (VALUES (0), (1)) AS t (tries)"
        " WHERE r.key IN ('daily', 'hourly', 'limit', 'quiet')",
    )
    sql(database, "UPDATE clock_mark SET seen_at = now() + interval '53 hours'")
    watch_clock(database)
    rows = sql(
        database, "SELECT channel, round((extract(epoch FROM not_before - now()) / 3600)::numeric, 1) FROM delivery"
    )
    assert {channel: float(hours) for channel, hours in rows} == {
        "daily0": 5.5, "quiet0": 5.5, "hourly0": 0.5, "limit0": 0.5, "daily1": 0.5, "quiet1": 0.5, "hourly1": 0.5, "limit1": 0.5,
    }  # fmt: skip


def test_alerts_that_a_wrong_clock_dated_later_use_up_no_limit(database: Database) -> None:
    sql(
        database,
        "SET LOCAL session_replication_role = replica;"
        "INSERT INTO alert (rule_id, article_id, version_id, subject, thing, kind, evidence, created_at)"
        " SELECT 1, g, g, 's' || g, 's', 'new', '{}', now() + (g - 2) * interval '50 minutes' FROM generate_series(0, 6) AS g",
    )
    with database.transaction() as connection:
        assert count_recent(connection, 1, datetime.now(UTC)) == 2
