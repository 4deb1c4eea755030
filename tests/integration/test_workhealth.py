"""What `dateline doctor` says of the work."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from app.steps.process import process_documents
from app.steps.translate import translate_articles
from app.tasks import make_tools
from app.workhealth import examine_work
from core.settings import read_settings
from load.administration import failing_tasks
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.pages import page
from tests.translating import SENTENCES, add_article
from tests.translating import make_tools as translate_tools


def said(database: Database, *channels: str) -> dict[str, tuple[str, str]]:
    return {finding.name: (finding.state, finding.cure) for finding in examine_work(database, channels)}


def test_where_all_is_well_nothing_is_to_be_cured(database: Database) -> None:
    found = said(database, "json://localhost/x")
    ends = dict.fromkeys(("documents", "set aside", "links", "translations", "rules", "deliveries"), "")
    assert {name: cure for name, (_, cure) in found.items()} == ends
    assert found["translations"] == ("none waits", "")


def test_translations_that_wait_are_told(database: Database) -> None:
    add_article(database, SENTENCES[0])
    assert said(database)["translations"] == ("1 pending, `dateline translations` tells why", "")
    translate_articles(database, translate_tools("off"))
    assert said(database)["translations"] == ("1 off, `dateline translations` tells why", "")


def test_what_was_set_aside_is_named_with_its_cure(database: Database) -> None:
    environment = {"HOME": "/nowhere", "DATELINE_APPRISE_URLS": "slack://s3cret/a/b"}
    with database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        given = NewDocument(source_id, "https://a.example/1", page(), datetime.now(UTC), content_type="text/html")
        insert_document(connection, given)
    assert process_documents(database, make_tools(database, read_settings(environment))) == {"loaded": 1}
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE disposition SET disposition = 'quarantined', reason = 'OverflowError: too far'")
        cursor.execute('INSERT INTO rule (key, definition) VALUES (\'bad\', \'{"key": "bad", "topic": []}\')')
        cursor.execute("UPDATE delivery SET state = 'quarantined', last_error = 'answered 404'")
    found = said(database, "slak://s3cret/a/b")
    assert found["documents"][0] == "1 quarantined; the newest: OverflowError: too far"
    assert "dateline replay --stage quarantined" in found["documents"][1]
    assert "rule 'bad': unknown key 'topic'" in found["rules"][0] and found["rules"][1]
    told = re.fullmatch(r"1 quarantined to slack://… [0-9a-f]{4}; the newest: answered 404", found["deliveries"][0])
    assert told is not None, found["deliveries"]
    assert "dateline alerts retry" in found["deliveries"][1]
    assert "DATELINE_APPRISE_URLS: channel slak://… is of no kind" in found["channels"][0]
    assert "s3cret" not in str(found)


def test_a_stored_rule_that_cannot_ring_is_named_with_its_cure(database: Database) -> None:
    with database.transaction() as connection, connection.cursor() as cursor:
        for definition in (
            '{"key": "old", "topics": ["armz"]}',
            '{"key": "lost", "sources": ["goneoutlet"]}',
            '{"key": "off", "topics": ["armz"], "enabled": false}',
            '{"key": "good", "topics": ["arms"]}',
        ):
            cursor.execute(
                "INSERT INTO rule (key, definition, enabled) VALUES (%s, %s, %s)",
                (definition.split('"')[3], definition, "false" not in definition),
            )
    found = [finding for finding in examine_work(database, ()) if finding.name == "rules"]
    assert [finding.state.partition(" (")[0] for finding in found] == [
        "lost cannot ring: 'goneoutlet' is no source, and nothing has it",
        "old cannot ring: topics: 'armz' is no topic in force",
    ]
    assert all("dateline rules add FILE" in finding.cure for finding in found)
    assert "did you mean 'arms'?" in found[1].cure


def test_a_task_is_named_whose_last_try_was_no_success(database: Database) -> None:
    """Against the columns of Airflow's table, made by Airflow's own definition of it."""
    from airflow.models.taskinstance import TaskInstance
    from sqlalchemy.dialects import postgresql

    columns = TaskInstance.__table__.columns
    names = ("dag_id", "task_id", "state", "start_date", "end_date")
    kinds = ", ".join(f"{name} {columns[name].type.compile(postgresql.dialect())}" for name in names)
    now = datetime.now(UTC)
    tries = [
        ("process", "load_documents", "failed", 3),
        ("process", "load_documents", "success", 2),
        ("alert", "deliver", "success", 3),
        ("alert", "deliver", "up_for_retry", 1),
        ("crawl", "poll", "skipped", 1),
        ("crawl", "fetch", "running", 0),
        ("translate", "translate", "up_for_retry", 0),  # never begun
        ("maintain", "keep_house", "failed", 0),  # never begun, nor tried again
    ]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE task_instance ({kinds})")
        for dag, task, state, hours in tries:
            ended = now - timedelta(hours=hours)
            began = None if dag in {"translate", "maintain"} else ended - timedelta(seconds=9)
            cursor.execute("INSERT INTO task_instance VALUES (%s, %s, %s, %s, %s)", (dag, task, state, began, ended))
    assert [row[:3] for row in failing_tasks(database)] == [
        ("alert", "deliver", "up_for_retry"),
        ("maintain", "keep_house", "failed"),
    ]
