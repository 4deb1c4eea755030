"""House-keeping: partitions ahead and behind, and what rests on raw documents is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.steps.maintain import maintain
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.connection import Database
from load.documents import NewDocument, insert_document, read_document
from load.maintenance import kept_months
from load.sources import upsert_source
from tests.pages import page

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def store(database: Database, url: str, body: bytes, fetched_at: datetime) -> int:
    with database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        document_id = insert_document(
            connection, NewDocument(source_id, url, body, fetched_at, content_type="text/html")
        )
    assert document_id is not None
    return document_id


def test_history_gets_partitions_too_and_retention_reaches_it(database: Database) -> None:
    weather = page("Hava", ["Yarın yağmur bekleniyor, sıcaklık düşecek. " * 5])
    old, young = (
        store(database, "https://a.example/1", weather, NOW.replace(year=2019)),
        store(database, "https://a.example/2", weather, NOW.replace(month=10)),
    )
    process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"})))
    report = maintain(database, NOW, stored_days=365)
    assert (report["made"], report["dropped"]) == (5, 1)
    assert date(2019, 11, 1) not in kept_months(database) and date(2026, 10, 1) in kept_months(database)
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT document_id, tableoid::regclass::text FROM document_body")
        assert cursor.fetchall() == [(young, "document_body_2026_10")] and old != young
        cursor.execute("SELECT count(*) FROM article")
        assert cursor.fetchone() == (2,)


def test_partitions_are_made_ahead_and_take_over_what_came_before_them(database: Database) -> None:
    document_id = store(database, "https://a.example/1", page(), NOW)
    report = maintain(database, NOW, stored_days=30)
    assert report["made"] == 3
    assert [month.isoformat() for month in kept_months(database)] == ["2026-11-01", "2026-12-01", "2027-01-01"]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT tableoid::regclass::text FROM document_body")
        assert cursor.fetchall() == [("document_body_2026_11",)]
        assert read_document(connection, document_id).body == page()
    assert maintain(database, NOW, stored_days=30)["made"] == 0


def test_retention_drops_months_but_nothing_an_alert_or_an_open_document_rests_on(database: Database) -> None:
    tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    alerting, plain = datetime(2026, 1, 5, tzinfo=UTC), datetime(2026, 2, 5, tzinfo=UTC)
    waiting = datetime(2026, 3, 5, tzinfo=UTC)
    for moment in (alerting, plain, waiting):
        maintain(database, moment, stored_days=36_500)
    kept = store(database, "https://a.example/alert", page(), alerting)
    store(database, "https://a.example/plain", page("Hava", ["Yarın yağmur bekleniyor, sıcaklık düşecek. " * 5]), plain)
    process_documents(database, tools)
    store(database, "https://a.example/open", page("Bekleyen"), waiting)
    report = maintain(database, NOW, stored_days=30)
    # April 2026 and May 2026 were made ahead and are empty.
    assert (report["kept"], report["dropped"]) == (2, 3)
    months = [month.isoformat() for month in kept_months(database)]
    assert "2026-01-01" in months
    assert "2026-02-01" not in months
    assert "2026-03-01" in months
    with database.transaction() as connection:
        assert read_document(connection, kept).body == page()


def test_retention_keeps_what_a_figure_rests_on_and_thins_the_rest_of_its_month(database: Database) -> None:
    tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    moment = datetime(2026, 2, 5, tzinfo=UTC)
    maintain(database, moment, stored_days=36_500)
    counted = page("Limanda", ["Limana geçen ay 12 bin ton buğday getirildi, yüklemesi iki gün sürdü. " * 3])
    kept = store(database, "https://a.example/figure", counted, moment)
    gone = store(
        database, "https://a.example/plain", page("Hava", ["Yarın yağmur bekleniyor, sıcaklık düşecek. " * 5]), moment
    )
    process_documents(database, tools)
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM alert")
        assert cursor.fetchone() == (0,)
    report = maintain(database, NOW, stored_days=30)
    assert (report["kept"], report["thinned"]) == (1, 1)
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT document_id FROM document_body")
        assert cursor.fetchall() == [(kept,)] and gone != kept
    assert maintain(database, NOW, stored_days=30)["thinned"] == 0


def test_each_window_of_look_up_is_pruned_by_its_own_days_and_what_was_found_stays(database: Database) -> None:
    tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    old, young = NOW - timedelta(days=40), NOW - timedelta(days=2)
    store(database, "https://a.example/1", page(), old)
    store(database, "https://b.example/1", page(), old)
    store(database, "https://c.example/1", page("Hava", ["Yarın yağmur bekleniyor, sıcaklık düşecek. " * 5]), young)
    assert process_documents(database, tools) == {"loaded": 3}

    def held() -> list[int]:
        with database.transaction() as connection, connection.cursor() as cursor:
            counts = []
            for table in ("copy_text", "copy_shingle", "story_text", "story_sense", "story_key"):
                cursor.execute(f"SELECT count(DISTINCT article_id) FROM {table}")
                counts += [int(count) for (count,) in cursor.fetchall()]
        return counts

    assert held() == [3, 2, 2, 1, 2]  # a copy has no shingles nor story text of its own; the weather has no sense
    maintain(database, NOW, stored_days=3650, copy_days=60, story_days=60)
    assert held() == [3, 2, 2, 1, 2]
    maintain(database, NOW, stored_days=3650, copy_days=30, story_days=60)
    assert held() == [1, 1, 2, 1, 2]
    maintain(database, NOW, stored_days=3650, copy_days=30, story_days=30)
    assert held() == [1, 1, 1, 0, 1]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT (SELECT count(*) FROM copy), count(DISTINCT story_id), count(*) FROM article")
        assert cursor.fetchall() == [(1, 2, 3)]
