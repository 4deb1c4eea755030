"""What the triggers look at: work that waits, and nothing else."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.triggers import DueTrigger
from load.connection import Database
from load.documents import NewDocument, claim_documents, insert_document
from load.due import KINDS, Work, is_due
from load.sources import upsert_source
from tests.translating import add_article


def run(database: Database, *statements: str) -> None:
    with database.transaction() as connection, connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def store(database: Database, fetched_at: datetime) -> None:
    with database.transaction() as connection:
        source = upsert_source(connection, {"key": "s", "name": "S", "kind": "push"})
        insert_document(
            connection, NewDocument(source, f"https://s.example/{fetched_at.timestamp()}", b"x", fetched_at)
        )


@pytest.mark.parametrize("work", KINDS)
def test_an_empty_database_has_nothing_due(database: Database, work: Work) -> None:
    assert not is_due(database, work)


def test_a_document_is_due_when_its_notification_was_in_vain(database: Database, database_url: str) -> None:
    now = datetime.now(UTC)
    store(database, now)
    assert not is_due(database, "documents"), "a fresh one is told of by NOTIFY"
    store(database, now - timedelta(minutes=1))
    assert is_due(database, "documents")
    with Database(database_url) as worker:
        claim_documents(worker, 10)
        assert not is_due(database, "documents"), "somebody works on it"
    for _ in range(50):
        if is_due(database, "documents"):
            break
    assert is_due(database, "documents"), "its worker is gone"


def test_a_delivery_is_due_when_no_courier_has_it(database: Database) -> None:
    store(database, datetime.now(UTC))
    run(
        database,
        "INSERT INTO article (canonical_url, source_id, outlet, first_seen_at, published_precision, text_hash)"
        " SELECT 'https://s.example/1', source_id, 's.example', now(), 'none', 'x' FROM source WHERE key = 's'",
        "INSERT INTO article_version (article_id, number, document_id, created_at, body, text_hash, lang, lang_confidence, relevant, relevance, tagger_version)"
        " SELECT article_id, 1, document_id, now(), 'x', 'x', 'tr', 1, true, 1, '' FROM article, document",
        "INSERT INTO rule (key, definition) VALUES ('r', '{}')",
        "INSERT INTO alert (rule_id, article_id, version_id, subject, kind, evidence) SELECT rule_id, article_id, version_id, 's', 'article', '{}' FROM rule, article_version",
        "INSERT INTO delivery (alert_id, channel, not_before) SELECT alert_id, 'json://localhost', now() FROM alert",
    )
    assert not is_due(database, "deliveries")
    run(database, "UPDATE delivery SET not_before = now() - interval '3 seconds'")
    assert is_due(database, "deliveries")
    run(database, "UPDATE delivery SET state = 'sent'")
    assert not is_due(database, "deliveries")


@pytest.mark.parametrize(
    ("change", "expected"),
    [("next_poll_at = now() + interval '1 minute'", False), ("next_poll_at = now()", True)],
)
def test_a_source_is_due_at_its_time_and_only_where_it_is_enabled(
    database: Database, change: str, expected: bool
) -> None:
    with database.transaction() as connection:
        upsert_source(connection, {"key": "f", "name": "F", "kind": "feed", "url": "https://f.example/rss"})
    run(database, f"UPDATE source_state SET {change}", "UPDATE source SET enabled = true")
    assert is_due(database, "sources") is expected
    run(database, "UPDATE source SET enabled = false")
    assert not is_due(database, "sources")


def test_a_link_is_due_at_its_time_and_not_while_it_waits_for_another_try(database: Database) -> None:
    run(
        database,
        "INSERT INTO source (key, name, kind, enabled) VALUES ('p', 'P', 'push', true)",
        "INSERT INTO link (canonical_url, url, source_id, first_seen_at, last_seen_at, not_before)"
        " SELECT 'https://p.example/1', 'https://p.example/1', source_id, now(), now(), now() + interval '1 hour' FROM source WHERE key = 'p'",
    )
    assert not is_due(database, "sources")
    run(database, "UPDATE link SET not_before = now()")
    assert is_due(database, "sources")
    run(database, "UPDATE link SET state = 'fetched', look_at = now() + interval '1 minute'")
    assert not is_due(database, "sources")
    run(database, "UPDATE link SET look_at = now()")
    assert is_due(database, "sources")


def test_the_trigger_tells_of_what_waits_and_outlives_a_lost_database(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls = iter(["postgresql://nobody@127.0.0.1:9/none", *[database_url] * 10])
    monkeypatch.setattr("app.triggers._database_url", lambda: next(urls))
    store(database, datetime.now(UTC) - timedelta(minutes=1))
    trigger = DueTrigger("documents", 0.05, 0.05)

    async def first_two() -> list[object]:
        events = trigger.run()
        told = [(await anext(events)).payload, (await anext(events)).payload]
        await events.aclose()
        return told

    assert asyncio.run(asyncio.wait_for(first_two(), 30)) == [{"due": "documents"}] * 2
    name, arguments = trigger.serialize()
    assert name == "app.triggers.DueTrigger"
    assert DueTrigger(**arguments).serialize() == (name, arguments)


@pytest.mark.parametrize(("engines", "told"), [("google", True), ("memory", False)])
def test_the_trigger_tells_of_articles_that_are_off_as_soon_as_an_engine_is_set(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch, engines: str, told: bool
) -> None:
    monkeypatch.setattr("app.triggers._database_url", lambda: database_url)
    monkeypatch.setenv("DATELINE_ENGINES", engines)
    add_article(database, "Toplantı yapıldı.")
    run(database, "UPDATE translation SET state = 'off', not_before = 'infinity'")
    looks: list[bool] = []

    def look(*arguments: Any, **named: Any) -> bool:
        looks.append(is_due(*arguments, **named))
        return looks[-1] or len(looks) > 3  # the trigger goes on for ever where nothing is due

    monkeypatch.setattr("app.triggers.is_due", look)

    async def first() -> None:
        events = DueTrigger("translations", 0.05, 0.05).run()
        await anext(events)
        await events.aclose()

    asyncio.run(asyncio.wait_for(first(), 30))
    assert any(looks) == told
