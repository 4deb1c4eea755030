"""The marts are a contract: documented, complete, for readers only, and every query of the cookbook runs on them."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.commands.stories import place_history
from app.steps.backfill import backfill
from app.steps.loading import History
from core.clock import utc_now
from core.errors import StoreError
from core.resources import seeds_path
from core.settings import read_settings
from load.backfill import ensure_source
from load.connection import Database, wrap_errors
from load.marts import list_columns, rebuild_marts, refresh_marts
from tests.benchmarks.synthetic import make_lines
from tests.integration.test_search import dateline
from transform.enrichment import load_enricher

COOKBOOK = Path(__file__).parents[2] / "docs" / "cookbook.md"
QUERIES = dict(re.findall(r"^## (.+?)\n.*?```sql\n(.*?)```", COOKBOOK.read_text(encoding="utf-8"), re.M | re.S))


@pytest.fixture
def filled(database: Database) -> Database:
    """Two hundred generated articles of the last month."""
    backfill(
        database,
        History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path())),
        ((str(n), line) for n, line in enumerate(make_lines(200, seed=5, last=utc_now(), days=20))),
        clock=utc_now,
        failed=pytest.fail,
    )
    place_history(database, read_settings({"HOME": "/nowhere"}), pytest.fail)
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO story (label, first_seen_at, last_seen_at) SELECT 'Story ' || n, now(), now() FROM generate_series(1, 5) AS n"
        )
        cursor.execute("UPDATE article SET story_id = 1 + article_id % 5")
        cursor.execute("UPDATE source SET enabled = true, kind = 'feed' WHERE key = 'archive'")
    refresh_marts(database)
    return database


def run(database: Database, query: str, role: str | None = None) -> list[dict[str, Any]]:
    with database.transaction("ask") as connection, connection.cursor() as cursor, wrap_errors("ask"):
        if role:
            cursor.execute(f"SET LOCAL ROLE {role}")
        cursor.execute(query)
        names = [column.name for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def test_every_view_and_column_is_described(database: Database) -> None:
    columns = list_columns(database)
    assert len({column.relation for column in columns}) >= 13
    assert [f"{c.relation}.{c.name}" for c in columns if not c.comment] == []
    bare = run(
        database,
        "SELECT relname FROM pg_class WHERE relnamespace = 'mart'::regnamespace AND relkind IN ('v', 'm') AND obj_description(oid) IS NULL",
    )
    assert bare == []


def test_the_cookbook_has_its_queries() -> None:
    assert len(QUERIES) >= 10


def test_the_daily_counts_are_filled_by_a_refresh_and_not_before(database: Database, database_url: str) -> None:
    """What cookbook.md says of the first day."""
    line = {"url": "https://h.example/1", "title": "Asker", "text": "Kuzey Kore, Rusya'ya 12 bin asker gönderdi. Moskova haberi yorumlamadı.", "published_at": utc_now().isoformat()}  # fmt: skip
    backfill(
        database,
        History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path())),
        [("1", json.dumps(line).encode())],
        clock=utc_now,
        failed=pytest.fail,
    )
    assert run(database, "SELECT 1 FROM mart.fact_article", role="dateline_reader")
    timeline = QUERIES["Weekly timeline by topic"]
    assert run(database, timeline, role="dateline_reader") == []
    assert "materialized views refreshed" in dateline(database_url, "marts", "refresh").stdout
    assert run(database, timeline, role="dateline_reader")


# These ask for what generated, untranslated first versions do not have.
EMPTY_HERE = {
    "What is said to have happened in a month, day by day",
    "Which reports repeat one claim",
    "What changed",
    "Which figures outlets corrected",
    "What was taken away",
    "How soon alerts went out",
    "Translations to look at",
    "Stories carried by many outlets but resting on one origin",
}


def test_the_cookbook_runs_for_a_reader(filled: Database) -> None:
    answers = {name: run(filled, query, role="dateline_reader") for name, query in QUERIES.items()}
    assert {name for name, rows in answers.items() if not rows} <= EMPTY_HERE


def test_the_cookbook_tells_what_happened_day_by_day(database: Database) -> None:
    now = utc_now()
    text = "Kuzey Kore dün Rusya'ya 3 bin asker gönderdi. Moskova haberi yorumlamadı."
    line = {"url": "https://h.example/1", "title": "Asker", "text": text, "published_at": now.isoformat()}
    history = History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path()))
    backfill(database, history, [("1", json.dumps(line).encode())], clock=utc_now, failed=pytest.fail)
    [told] = run(database, QUERIES["What is said to have happened in a month, day by day"], role="dateline_reader")
    yesterday = now.date() - timedelta(days=1)
    assert (told["when_words"], told["when_from"], told["when_to"]) == ("dün", yesterday, yesterday)


def test_the_cookbook_finds_reports_that_repeat_one_claim(database: Database) -> None:
    today = utc_now().isoformat()
    texts = [
        "NIS, Kuzey Kore'nin Rusya'ya 3 binden fazla asker gönderdiğini bildirdi. Moskova haberi yorumlamadı.",
        "North Korea has sent more than 3,000 soldiers to Russia, the National Intelligence Service said. Moscow gave no comment.",
        "Kremlin, Kuzey Kore'nin Rusya'ya 3 bin asker gönderdiği haberini yalanladı.",
        "NIS, gönderilen 11 bin askerden 3 binden fazlasının öldüğünü bildirdi.",
    ]
    lines = [
        json.dumps({"url": f"https://h{n}.example/1", "title": f"Haber {n}", "text": text, "published_at": today})
        for n, text in enumerate(texts)
    ]
    backfill(
        database,
        History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path())),
        ((str(n), line.encode()) for n, line in enumerate(lines)),
        clock=utc_now,
        failed=pytest.fail,
    )
    [claim] = run(database, QUERIES["Which reports repeat one claim"], role="dateline_reader")
    assert (claim["claimant"], claim["qualifier"], claim["number"], claim["reports"]) == (
        "National Intelligence Service", "more_than", 3000, 2,
    )  # fmt: skip
    assert len(claim["article_ids"]) == 2


def test_a_reader_sees_the_marts_and_nothing_else(filled: Database) -> None:
    assert run(filled, "SELECT count(*) AS n FROM mart.fact_article", "dateline_reader") == [{"n": 200}]
    for forbidden in ("SELECT * FROM dateline.article", "DELETE FROM mart.fact_article", "CREATE TABLE mart.x (y int)", "SELECT dateline.refresh_search(1, 2)"):  # fmt: skip
        with pytest.raises(StoreError, match=r"permission denied|cannot delete"):
            run(filled, forbidden, "dateline_reader")


def test_a_denial_of_nobodys_claim_is_no_claim_of_the_outlet(filled: Database) -> None:
    stated = "SELECT sum(claims) AS n FROM mart.daily_claim WHERE claimant IS NULL"
    before = run(filled, stated)[0]["n"]
    with filled.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "UPDATE dateline.figure SET strength = 'denied', denied_by = 'Dmitry Peskov' WHERE figure_id IN"
            " (SELECT figure_id FROM mart.fact_figure WHERE claimant IS NULL AND NOT is_copy AND strength <> 'denied' LIMIT 3)"
        )
        assert cursor.rowcount == 3
    refresh_marts(filled)
    assert run(filled, stated)[0]["n"] == before - 3


def test_counts_agree_with_the_rows(filled: Database) -> None:
    rows = run(filled, "SELECT sum(articles) AS n FROM mart.daily_source")
    assert rows == [{"n": 200}]
    tags = run(filled, "SELECT count(*) AS n FROM dateline.tag")[0]["n"]
    assert run(filled, "SELECT sum(articles) AS n FROM mart.daily_topic")[0]["n"] == tags
    assert run(filled, "SELECT count(*) AS n FROM mart.fact_topic")[0]["n"] == tags
    assert run(filled, "SELECT sum(articles) AS n FROM mart.daily_topic_source")[0]["n"] == tags
    assert run(filled, "SELECT sum(articles) AS n FROM mart.daily_place") == run(
        filled, "SELECT count(*) AS n FROM dateline.dateline"
    )
    figures = "SELECT count(*) AS n FROM mart.fact_figure WHERE NOT is_copy AND (strength <> 'denied' OR claimant IS NOT NULL)"
    assert run(filled, "SELECT sum(claims) AS n FROM mart.daily_claim") == run(filled, figures)
    pairs = (
        "SELECT count(*) AS n FROM (SELECT DISTINCT a.version_id, a.entity_id, b.entity_id FROM dateline.entity AS a"
        " INNER JOIN dateline.entity AS b ON a.version_id = b.version_id AND a.entity_id < b.entity_id"
        " WHERE a.kind = 'person' AND b.kind = 'person') AS p"
    )
    assert run(filled, "SELECT sum(articles) AS n FROM mart.daily_pair") == run(filled, pairs)
    stories = run(filled, "SELECT sum(articles) AS n FROM mart.fact_story")
    assert stories == [{"n": 200}]
    copies = run(filled, "SELECT count(*) AS n FROM mart.fact_article WHERE is_copy")[0]["n"]
    assert copies == run(filled, "SELECT count(*) AS n FROM dateline.copy")[0]["n"] > 0


def test_marts_are_rebuilt_only_when_their_definition_changes(database: Database) -> None:
    assert not rebuild_marts(database)
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE dateline.mart_build SET digest = 'older'")
    assert rebuild_marts(database)
    assert not rebuild_marts(database)


def test_generated_articles_stay_in_their_days() -> None:
    last = datetime(2025, 9, 19, tzinfo=UTC)
    import json

    days = [
        datetime.fromisoformat(json.loads(line)["published_at"]) for line in make_lines(50, seed=1, last=last, days=3)
    ]
    assert all(last - timedelta(days=3) <= day <= last for day in days)
