"""A database of an earlier release keeps every row through the upgrade, and this release works on it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg2
import pytest
import yoyo

from app.steps.deliver import deliver_alerts
from app.steps.maintain import maintain
from app.steps.process import process_documents
from app.steps.seeding import seed_database
from app.tasks import make_tools
from core.resources import seeds_path, sql_path
from core.settings import read_settings
from load import embedded
from load.alerts import list_alerts, list_rules, retry_deliveries
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.memory import hash_source, source_key
from load.migrations import ensure_extensions, migrate, pending_migrations
from load.search import Question, read_again, search_articles
from load.sources import upsert_source
from tests.pages import BODY, page
from tests.servers import LocalServer, run_sql

ROWS = Path(__file__).parent / "upgrade"
# What a migration writes anew on purpose, by table; None: the table is gone.
REWRITTEN: dict[str, set[str] | None] = {
    "story_text": {"stems", "stem_counts", "names", "number_keys"},  # 0072: packed
    "story_word": None,  # 0072: in story_word_state
    "story_word_state": None,  # 0072: counted anew
    "translation_segment": {"problems"},  # 0095: of people, checked where they are used
    "alert": {"thing"},  # 0062
    "mart_build": None,  # built anew
    "delivery": {"named"},  # 0099
}
URL = "https://eski.example/1"


@pytest.fixture(params=["0050", "0090"])
def old(request: pytest.FixtureRequest, postgres: embedded.EmbeddedPostgres) -> Iterator[str]:
    """The URL of a database as a release of that migration left it, with rows in every table."""
    name = f"old_{uuid.uuid4().hex[:12]}"
    run_sql(postgres.url("postgres"), f"CREATE DATABASE {name}")
    url = postgres.url(name)
    ensure_extensions(url, ("pg_trgm", "unaccent"))
    backend = yoyo.get_backend(f"{url}&schema=public")
    then = yoyo.read_migrations(str(sql_path() / "migrations")).filter(lambda m: m.id[:4] <= request.param)
    backend.apply_migrations(backend.to_apply(then))
    backend.connection.close()
    for part in ("rows.sql", f"rows_{request.param}.sql"):
        run_sql(url, (ROWS / part).read_text(encoding="utf-8"))
    yield url
    run_sql(postgres.url("postgres"), f"DROP DATABASE {name} WITH (FORCE)")


def read_tables(url: str) -> dict[str, list[dict[str, Any]]]:
    connection = psycopg2.connect(url)
    try:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT relname FROM pg_class WHERE relnamespace = 'dateline'::regnamespace"
                " AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY relname"
            )
            names = [row[0] for row in cursor.fetchall()]
            tables = {}
            for name in names:
                cursor.execute(f"SELECT to_jsonb(t) FROM dateline.{name} AS t")
                tables[name] = [row[0] for row in cursor.fetchall()]
            return tables
    finally:
        connection.close()


def strip(row: dict[str, Any], columns: set[str]) -> list[tuple[str, str]]:
    return sorted((key, repr(value)) for key, value in row.items() if key in columns)


def test_every_row_is_kept(old: str) -> None:
    before = read_tables(old)
    assert [name for name, rows in before.items() if not rows] == []  # a table without rows would prove nothing
    with Database(old) as database:
        assert migrate(database)
        assert pending_migrations(database) == []
    after = read_tables(old)
    for name, rows in before.items():
        changed = REWRITTEN.get(name, set())
        if changed is None:
            continue
        columns = rows[0].keys() - changed
        assert columns <= after[name][0].keys(), name
        kept = [strip(row, columns) for row in after[name]]
        assert [row for row in rows if strip(row, columns) not in kept] == [], name
        assert len(kept) >= len(rows), name


def test_this_release_works_on_it(old: str) -> None:
    with LocalServer(lambda *_: (200, {}, b"ok")) as server, Database(old) as database:
        # The channel of then is a server of this test.
        run_sql(old, f"UPDATE dateline.delivery SET channel = replace(channel, ':9/', ':{server.port}/')")
        run_sql(
            old, f"UPDATE dateline.rule SET definition = replace(definition::text, ':9/', ':{server.port}/')::jsonb"
        )
        migrate(database)
        seed_database(database, seeds_path())

        def find(words: str) -> list[str]:
            return [row["url"] for row in search_articles(database, Question(words))]

        for _ in range(2):  # by the words of that release, and read again by this one's
            assert find("konteyneri") == find("mühimmatın") == find("munitions") == [URL]
            assert sorted(find("shells OR konteyner")) == [URL, "https://old.example/2"]
            assert find('"kuzey kore" -120') == []
            while read_again(database) is not None:
                pass
        assert find("vakıf") == [URL]

        rules = {row["key"]: row["enabled"] for row in list_rules(database)}
        assert (rules["munitions"], rules["silent"]) == (True, False)
        told = list_alerts(database, 50)
        assert sorted(d["state"] for alert in told for d in alert["deliveries"]) == ["pending", "quarantined", "sent"]
        assert deliver_alerts(database, timeout=5) == {"sent": 1}
        assert retry_deliveries(database, None) == 1

        # The page as it is now: a third version of the article of then, and an alert that tells of it.
        with database.transaction() as connection:
            source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
            body = page(sentences=[sentence.replace("120", "250") for sentence in BODY])
            insert_document(connection, NewDocument(source, URL, body, datetime.now(UTC), content_type="text/html"))
        tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
        assert process_documents(database, tools) == {"updated": 1}
        assert find("Rason") == [URL]

        maintain(database, datetime.now(UTC), stored_days=90_000)
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT number FROM article_version WHERE article_id = 1 ORDER BY number")
            assert cursor.fetchall() == [(1,), (2,), (3,)]
            cursor.execute("SELECT version_id, kind FROM alert WHERE rule_id = 1 ORDER BY alert_id")
            assert cursor.fetchall() == [(1, "new"), (2, "figure"), (4, "change")]
            cursor.execute("SELECT sources FROM translation WHERE version_id = 2")
            assert cursor.fetchone() == ([source_key(hash_source("Mühimmat taşındı"))],)
            cursor.execute("SELECT count(*) FROM mart.fact_article")
            assert cursor.fetchone() == (2,)
            cursor.execute("SELECT FROM story_summary WHERE story_id = 1")
            assert cursor.fetchone() is not None
