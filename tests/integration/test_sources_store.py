"""Seeds into rows: idempotent, the user's word kept, nothing deleted."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from app.show import show_article
from app.status import _examine_sources
from app.steps.process import process_documents
from app.steps.seeding import seed_database
from app.tasks import make_tools
from core.resources import seeds_path
from core.settings import read_settings
from ingest.sources import read_sources
from load.alerts import upsert_rule
from load.articles import read_article
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import count_sources, list_sources, seed_sources, source_health, switch_sources, upsert_source
from tests.pages import page


def seed(database: Database, *keys: str, on: bool = False, **more: Any) -> tuple[list[str], list[str]]:
    rows = [
        {"key": key, "name": key.upper(), "kind": "feed", "url": f"https://{key}.example/rss", **more} for key in keys
    ]
    with database.transaction() as connection:
        return seed_sources(connection, rows, enabled=on)


def states(database: Database) -> dict[str, bool]:
    return {row["key"]: row["enabled"] for row in list_sources(database)}


@pytest.fixture
def empty(database: Database) -> Database:
    with database.transaction() as connection:
        connection.cursor().execute("DELETE FROM source WHERE origin = 'seed'")
    return database


def test_the_shipped_seeds_are_rows_that_are_off_and_polled_by_nobody(database: Database) -> None:
    shipped, problems = read_sources(seeds_path() / "sources.toml")
    assert problems == () and len(shipped) >= 90
    assert count_sources(database) == (len(shipped), 0)
    assert seed_database(database, seeds_path())["sources"] == len(shipped)
    by_key = {row["key"]: row for row in list_sources(database)}
    assert (by_key["aa"]["language"], by_key["aa"]["country"], by_key["aa"]["tier"]) == ("tr", "TR", 1)
    assert by_key["aa"]["settings"]["found"]


def test_a_second_load_writes_nothing_and_a_change_only_itself(empty: Database) -> None:
    assert sorted(seed(empty, "aa", "dha")[0]) == ["aa", "dha"]
    assert seed(empty, "aa", "dha") == ([], [])
    assert sorted(seed(empty, "aa", "dha", tier=2)[0]) == ["aa", "dha"]
    assert {row["tier"] for row in list_sources(empty)} == {2}


def test_what_the_user_switched_survives_every_reload(empty: Database) -> None:
    seed(empty, "aa", "dha", "iha")
    assert switch_sources(empty, ["aa", "nobody"], True) == ["aa"]
    switch_sources(empty, ["dha"], False)
    seed(empty, "aa", "dha", "iha", on=True, tier=2)
    assert states(empty) == {"aa": True, "dha": False, "iha": True}
    seed(empty, "aa", "dha", "iha", tier=3)
    assert states(empty) == {"aa": True, "dha": False, "iha": True}, "unsetting the setting switches nothing off"


def test_a_seed_that_left_the_file_is_off_not_gone_and_comes_back_as_it_was(empty: Database) -> None:
    seed(empty, "aa", "dha")
    switch_sources(empty, ["aa"], True)
    assert seed(empty, "dha") == ([], ["aa"])
    assert states(empty) == {"aa": False, "dha": False}
    assert seed(empty, "dha") == ([], [])
    assert seed(empty, "aa", "dha") == (["aa"], [])
    assert states(empty)["aa"] is True


def test_a_retired_seed_that_the_user_switches_on_is_the_users(empty: Database) -> None:
    seed(empty, "aa", "dha")
    seed(empty, "dha")
    assert switch_sources(empty, ["aa"], True) == ["aa"]
    assert seed(empty, "dha") == ([], [])
    assert states(empty) == {"aa": True, "dha": False}


def test_a_source_of_the_users_own_is_not_taken_over(empty: Database) -> None:
    with empty.transaction() as connection:
        upsert_source(connection, {"key": "aa", "name": "Mine", "kind": "feed", "url": "https://mine.example/rss"})
    assert seed(empty, "aa") == ([], [])
    assert seed(empty, "dha") == (["dha"], [])
    assert [row["name"] for row in list_sources(empty) if row["key"] == "aa"] == ["Mine"]


def test_a_new_address_forgets_what_the_old_one_answered(empty: Database) -> None:
    seed(empty, "aa")
    with empty.transaction() as connection:
        connection.cursor().execute(
            "UPDATE source_state SET etag = 'x', failures = 7, moved_url = 'https://aa.example/old', distrusted = true,"
            " next_poll_at = now() + interval '6 hours'"
        )
    seed(empty, "aa", name="Other")
    assert source_health(empty)[0]["failures"] == 7
    seed(empty, "aa", url="https://new.example/rss")
    row = source_health(empty)[0]
    assert row["failures"] == 0 and row["last_error"] is None and row["moved_url"] is None
    with empty.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT etag, next_poll_at <= now() FROM source_state JOIN source USING (source_id) WHERE key = 'aa'"
        )
        assert cursor.fetchone() == (None, True)


@pytest.mark.parametrize(("failures", "sooner"), [(0, True), (3, False)])
def test_a_source_that_is_to_be_asked_oftener_is_asked_sooner(empty: Database, failures: int, sooner: bool) -> None:
    row = {"key": "aa", "name": "AA", "kind": "feed", "url": "https://aa.example/rss"}

    def wait() -> float:
        with empty.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "SELECT extract(epoch FROM next_poll_at - now()) FROM source_state NATURAL JOIN source WHERE key = 'aa'"
            )
            return float(cursor.fetchone()[0])  # type: ignore[index]

    with empty.transaction() as connection:
        upsert_source(connection, row)
        connection.cursor().execute(
            "UPDATE source_state SET last_polled_at = now(), next_poll_at = now() + interval '1 hour', failures = %s",
            (failures,),
        )
        upsert_source(connection, {**row, "settings": {"selector": "a"}})
    assert wait() > 3500
    with empty.transaction() as connection:
        upsert_source(connection, {**row, "settings": {"poll_seconds": 60}})
    assert (wait() < 61) is sooner


def test_the_habit_is_the_longest_usual_pause_between_new_links(empty: Database) -> None:
    seed(empty, "aa")
    with empty.transaction() as connection:
        connection.cursor().execute(
            """INSERT INTO link (canonical_url, url, source_id, first_seen_at, last_seen_at)
            SELECT 'https://aa.example/' || n, 'https://aa.example/' || n, source_id, at, at
            FROM source, generate_series(1, 100) AS n, LATERAL (SELECT now() - n * interval '30 minutes' AS at) AS t
            WHERE key = 'aa'"""
        )
    row = source_health(empty)[0]
    assert row["pauses"] == 99
    assert float(row["habit_seconds"]) == pytest.approx(1800, abs=61)


def test_language_country_and_tier_of_a_source_reach_its_articles_and_rules(empty: Database) -> None:
    with empty.transaction() as connection:
        definition = {"kind": "feed", "language": "tr", "alignment": "state media"}
        russian = {**definition, "key": "ru", "name": "Ru", "country": "RU", "tier": 3, "url": "https://ru.example/rss"}
        source = upsert_source(connection, russian)
        for key, more in {
            "of-ru": {"countries": ["RU"]},
            "of-tr": {"countries": ["TR"]},
            "best": {"max_tier": 2},
        }.items():
            upsert_rule(connection, key, rule_table(parse_rule({"key": key, "min_relevance": 0.0, **more}, key)))
        address = "https://ru.example/haber-1"
        insert_document(connection, NewDocument(source, address, page(), datetime.now(UTC), content_type="text/html"))
    tools = make_tools(empty, read_settings({"HOME": "/nowhere", "DATELINE_APPRISE_URLS": "json://127.0.0.1:9"}))
    assert process_documents(empty, tools) == {"loaded": 1}
    with empty.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT r.key FROM alert JOIN rule AS r USING (rule_id) WHERE r.key LIKE 'of-%' OR r.key = 'best'"
        )
        assert cursor.fetchall() == [("of-ru",)]
        cursor.execute("SELECT article_id FROM article")
        [(article_id,)] = cursor.fetchall()
    article = read_article(empty, article_id)
    assert article is not None
    assert dict(show_article(article))["source"] == "Ru (RU, state media, tier 3)"
    assert article["lang"] == "tr"


def test_the_doctor_tells_when_no_source_is_on_and_when_one_is_ill(database: Database) -> None:
    assert "none of " in _examine_sources(database).state and not _examine_sources(database).cure
    switch_sources(database, ["aa", "dha"], True)
    assert (_examine_sources(database).state, _examine_sources(database).cure) == ("2 on", "")
    with database.transaction() as connection:
        connection.cursor().execute(
            "UPDATE source_state SET failures = 2 WHERE source_id = (SELECT source_id FROM source WHERE key = 'aa')"
        )
    assert (_examine_sources(database).state, _examine_sources(database).cure) == ("2 on, 1 failing", "")
    switch_sources(database, ["dha"], False)
    assert "health" in _examine_sources(database).cure


def test_a_server_may_switch_all_seeds_on_at_its_start(database: Database) -> None:
    switch_sources(database, ["rt"], False)
    seed_database(database, seeds_path(), sources_on=True)
    known, on = count_sources(database)
    assert on == known - 1 and states(database)["rt"] is False
    seed_database(database, seeds_path())
    assert count_sources(database) == (known, on)


def test_a_bad_line_of_the_seeds_costs_that_source_only(
    database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    seeds = tmp_path / "seeds"
    shutil.copytree(seeds_path(), seeds)
    text = (seeds / "sources.toml").read_text(encoding="utf-8")
    (seeds / "sources.toml").write_text(text.replace('language = "tr"', 'language = "turkish"', 1), encoding="utf-8")
    switch_sources(database, ["aa"], True)
    assert seed_database(database, seeds)["sources"] == count_sources(database)[0] - 1
    assert "sources.toml:" in caplog.text and "did you mean 'tr'?" in caplog.text
    assert states(database)["aa"] is True, "nothing is taken for removed while a line is bad"
