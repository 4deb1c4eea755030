"""Documents to rows: each ends in one disposition, whatever happens on the way."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.steps.collect import collect_inbox, collect_paths
from app.steps.dating import DATED_BY_DATELINE
from app.steps.process import MAX_ATTEMPTS, process_documents
from app.steps.replay import preview_extract, replay
from app.steps.tools import ProcessTools
from app.tasks import make_tools
from core.clock import utc_now
from core.settings import read_settings
from load.alerts import list_alerts
from load.articles import read_article
from load.connection import Database, queries
from load.dispositions import count_dispositions, find_document
from load.documents import NewDocument, claim_documents, hash_body, insert_document
from load.sources import upsert_source
from load.translations import count_translations
from tests.pages import page

MOST = 1_000_000


@pytest.fixture
def tools(database: Database) -> ProcessTools:
    made: ProcessTools = make_tools(
        database, read_settings({"HOME": "/nowhere", "DATELINE_APPRISE_URLS": "json://127.0.0.1:9/"})
    )
    return made


def store(
    database: Database, body: bytes, url: str = "https://a.example/1", content_type: str | None = "text/html"
) -> int | None:
    with database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        return insert_document(
            connection,
            NewDocument(
                source_id=source_id, url=url, body=body, fetched_at=datetime.now(UTC), content_type=content_type
            ),
        )


def query(database: Database, statement: str) -> list[tuple[object, ...]]:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


def test_the_seed_document_becomes_a_row_an_analyst_can_read(
    database: Database, tools: ProcessTools, seed_document: Path, tmp_path: Path
) -> None:
    (tmp_path / seed_document.name).write_bytes(seed_document.read_bytes())
    import os

    os.utime(tmp_path / seed_document.name, (1, 1))
    collected = collect_inbox(database, tmp_path, utc_now, max_bytes=MOST)
    assert [result.state for result in collected] == ["stored"]
    assert (tmp_path / ".done" / seed_document.name).exists()
    assert process_documents(database, tools) == {"loaded": 1}
    document = find_document(database, hash_body(seed_document.read_bytes()))
    assert document is not None
    row = read_article(database, document["article_id"])
    assert row is not None
    assert row["lang"] == "tr"
    assert (row["dateline"]["place"], row["dateline"]["country"], row["dateline"]["dateline_date"]) == (
        "Seoul",
        "South Korea",
        "2025-09-19",
    )
    assert row["published_at"] == datetime(2025, 9, 18, 21, tzinfo=UTC)
    assert (row["published_precision"], row["published_offset_minutes"]) == ("day", 180)
    assert {"arms", "troops", "aid", "military_technology", "treaty"} <= {topic["topic"] for topic in row["topics"]}
    figures = {(f["value"], f["unit"], f["qualifier"]) for f in row["figures"]}
    assert {(9.8e9, "USD", "about"), (1.2e9, "USD", "at_most"), (13_000.0, "people", "at_least")} <= figures
    thirds = [f for f in row["figures"] if f["unit"] == "fraction"]
    assert [(f["qualifier"], round(f["value"], 3), f["what"]) for f in thirds] == [
        ("more_than", 0.333, "annual economic output")
    ]
    assert row["relevant"]
    body = row["body"]
    assert not body.startswith("date")
    assert not body.rstrip().endswith("SEUL")
    headings = [body[b["start"] : b["end"]] for b in row["blocks"] if b["kind"] == "heading"]
    assert len(headings) == 2
    for topic in row["topics"]:
        assert all(body[s["start"] : s["end"]] == s["text"] for s in topic["evidence"])
    for found in [*row["figures"], *row["entities"]]:
        assert body[found["start_offset"] : found["end_offset"]] == found["evidence"]
    assert [t["state"] for t in row["translations"]] == ["pending"]
    alerts = list_alerts(database, 10)
    assert [alert["rule"] for alert in alerts] == ["arms-and-troops"]
    assert [d["state"] for d in alerts[0]["deliveries"]] == ["pending"]
    # A day without a time is counted under that day, though its midnight in Istanbul is the day before in UTC.
    assert query(database, "SELECT DISTINCT date::text FROM mart.fact_figure") == [("2025-09-19",)]
    # Without a headline a story is called by its beginning, cut at a word; in English once there is English.
    [(label,)] = query(database, "SELECT label FROM mart.fact_story")
    assert str(label).endswith("…") and body.startswith(str(label).removesuffix("…") + " ")
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE translation SET body = 'A report says much. More follows.', state = 'done'")
    assert query(database, "SELECT label FROM mart.fact_story") == [("A report says much. More follows.",)]


def test_nothing_is_loaded_twice(database: Database, tools: ProcessTools, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(page())
    first = list(collect_paths(database, [path], utc_now, max_bytes=MOST))
    assert process_documents(database, tools) == {"loaded": 1}
    second = list(collect_paths(database, [path], utc_now, max_bytes=MOST))
    assert [first[0].state, second[0].state] == ["stored", "known"]
    assert process_documents(database, tools) == {}
    assert query(database, "SELECT count(*) FROM article") == [(1,)]
    assert count_translations(database) == {"pending": 1}


def test_each_kind_of_document_has_its_disposition(database: Database, tools: ProcessTools) -> None:
    store(database, page(), "https://a.example/1")
    store(database, page(), "https://a.example/1?utm_source=x")
    store(
        database,
        page(sentences=["Kuzey Kore Rusya'ya 200 konteyner daha gönderdi, denildi. " * 4]),
        "https://a.example/1#new",
    )
    store(database, page(), "https://b.example/copy")
    store(database, b"", "https://a.example/empty")
    store(database, b"%PDF-1.7 \x00\x01", "https://a.example/file.pdf")
    store(database, b"<html><body><p>Galeri</p></body></html>", "https://a.example/gallery")
    assert process_documents(database, tools) == {
        "loaded": 2,
        "unchanged": 1,
        "updated": 1,
        "empty": 1,
        "unsupported": 1,
        "not_an_article": 1,
    }
    assert query(database, "SELECT count(*) FROM disposition WHERE disposition IS NULL OR reason = ''") == [(0,)]
    assert query(database, "SELECT count(*) FROM copy WHERE kind = 'same_text'") == [(1,)]
    assert query(database, "SELECT count(*), max(number) FROM article_version") == [(3, 2)]
    # The new version holds another figure than what was told.
    assert query(database, "SELECT kind FROM alert ORDER BY alert_id") == [("new",), ("change",)]


def test_a_document_is_claimed_by_one_worker_and_freed_with_its_connection(database_url: str) -> None:
    with Database(database_url) as first, Database(database_url) as second:
        for number in range(4):
            store(first, page(f"Haber {number}"), f"https://a.example/{number}")
        mine = claim_documents(first, 3)
        theirs = claim_documents(second, 3)
        assert len(mine) == 3
        assert len(theirs) == 1
        assert not {document_id for document_id, _ in mine} & {document_id for document_id, _ in theirs}
        first.close()
        deadline = datetime.now(UTC).timestamp() + 5
        again: list[tuple[int, int]] = []
        while len(again) < 3 and datetime.now(UTC).timestamp() < deadline:
            again += claim_documents(second, 3)
        assert sorted(again) == [(document_id, 2) for document_id, _ in sorted(mine)]


_HELD = """
    SELECT count(*) FROM pg_locks
    WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


def test_a_document_that_kills_its_worker_takes_no_other_with_it(database_url: str) -> None:
    with Database(database_url) as look:
        made = [store(look, page(f"Haber {number}"), f"https://a.example/{number}") for number in range(12)]
        deadline = datetime.now(UTC).timestamp() + 20
        attempt = 0
        # Each worker dies with the first document of its batch in hand, until that one is to be set aside.
        while attempt <= MAX_ATTEMPTS and datetime.now(UTC).timestamp() < deadline:
            with Database(database_url) as worker:
                batch = claim_documents(worker, 20)
                attempt = dict(batch).get(made[0] or 0, attempt)
            # A server frees the locks of a closed connection one by one, a moment later.
            while query(look, _HELD) != [(0,)]:
                assert datetime.now(UTC).timestamp() < deadline
        assert attempt == MAX_ATTEMPTS + 1
        rest = query(look, f"SELECT max(attempts) FROM disposition WHERE document_id <> {made[0]}")
        assert rest == [(1,)]


def test_a_document_that_kills_its_worker_each_time_is_set_aside(database: Database, tools: ProcessTools) -> None:
    document_id = store(database, page())
    with database.transaction() as connection:
        connection.cursor().execute(
            "UPDATE disposition SET attempts = %s WHERE document_id = %s", (MAX_ATTEMPTS, document_id)
        )
    assert process_documents(database, tools) == {"quarantined": 1}
    assert "each worker died" in str(query(database, "SELECT reason FROM disposition"))


def test_an_error_sets_one_document_aside_and_the_rest_goes_on(database: Database, tools: ProcessTools) -> None:
    broken = store(database, page("Bir"), "https://a.example/1")
    store(database, page("İki"), "https://a.example/2")
    with database.transaction() as connection:
        connection.cursor().execute("DELETE FROM document_body WHERE document_id = %s", (broken,))
    assert process_documents(database, tools) == {"quarantined": 1, "loaded": 1}
    assert count_dispositions(database) == {"quarantined": 1, "loaded": 1}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.binary(max_size=400)
    | st.text(max_size=400).map(lambda text: f"<html><p>{text}</p></html>".encode("utf-8", "replace"))
)
def test_any_bytes_end_in_a_disposition(database: Database, tools: ProcessTools, body: bytes) -> None:
    if store(database, body, "https://a.example/any", None) is not None:
        assert sum(process_documents(database, tools).values()) == 1
    assert query(
        database, "SELECT count(*) FROM disposition WHERE disposition IS NULL OR disposition = 'quarantined'"
    ) == [(0,)]


def test_replay_runs_from_stored_documents(database: Database, tools: ProcessTools, seed_document: Path) -> None:
    store(database, seed_document.read_bytes(), "inbox:///seed.txt", "text/plain")
    process_documents(database, tools)
    before = query(database, "SELECT topic, score FROM tag ORDER BY topic")
    query(database, "DELETE FROM tag RETURNING 1")
    assert replay(database, tools, stage="enrich", since=None, source=None) == {"enriched": 1}
    assert query(database, "SELECT topic, score FROM tag ORDER BY topic") == before
    assert list(preview_extract(database, since=None, source=None)) == []
    query(database, "UPDATE article_version SET signoff = 'ANKARA' RETURNING 1")
    changes = list(preview_extract(database, since=None, source=None))
    assert [(change.field, change.old, change.new) for change in changes] == [("signoff", "ANKARA", "SEUL")]
    assert replay(database, tools, stage="extract", since=None, source="push") == {"corrected": 1}
    assert query(database, "SELECT signoff FROM article_version") == [("SEUL",)]
    assert query(database, "SELECT place FROM dateline") == [("Seoul",)]
    assert list(preview_extract(database, since=None, source=None)) == []
    assert replay(database, tools, stage="extract", since=None, source=None) == {"same": 1}
    assert replay(database, tools, stage="extract", since=datetime.now(UTC), source=None) == {}
    assert query(database, "SELECT count(*) FROM article_version") == [(1,)]
    assert count_dispositions(database) == {"loaded": 1}


def test_a_claim_looks_at_few_of_the_newest_where_all_were_read_before(database: Database) -> None:
    """Each of the newest had an older one of its address that waited: a claim read them all, seconds of 200,000 for every batch."""
    for text in ("old", "new"):
        for number in range(300):
            store(database, f"{text} {number}".encode(), f"https://a.example/{number}")
    claim = queries("documents").claim_documents.sql
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {claim}", {"batch": 8, "fresh": 2})
        [(plan,)] = cursor.fetchall()

    def looks(node: dict[str, Any]) -> int:
        return max([int(node["Actual Loops"]), *(looks(part) for part in node.get("Plans", ()))])

    assert looks(plan[0]["Plan"]) <= 100


def test_a_date_in_the_future_is_not_believed(database: Database, tools: ProcessTools) -> None:
    store(database, page(published="2999-01-01T00:00:00+03:00"))
    process_documents(database, tools)
    assert query(database, "SELECT published_at, published_precision FROM article") == [(None, "none")]


def test_wire_copy_dated_in_its_dateline_only_has_its_day_and_keeps_it(database: Database, tools: ProcessTools) -> None:
    months = "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split()
    day = utc_now().date() - timedelta(days=3)
    sentence = "Güney Kore Genelkurmayı, Kuzey Kore'nin denize kısa menzilli bir füze ateşlediğini bildirdi."
    text = f"SEUL, {day.day} {months[day.month - 1]} (AA) - {sentence}\n\n{sentence}\n"
    store(database, text.encode(), "urn:test:wire", "text/plain")
    assert process_documents(database, tools) == {"loaded": 1}
    found = query(
        database, "SELECT (published_at AT TIME ZONE 'Europe/Istanbul')::text, published_precision FROM article"
    )
    assert found == [(f"{day} 00:00:00", "day")]
    assert query(database, "SELECT reason FROM disposition") == [(f"new; {DATED_BY_DATELINE}",)]
    assert list(preview_extract(database, since=None, source=None)) == []


def test_the_newest_go_before_a_backlog_and_the_oldest_are_not_forgotten(database_url: str) -> None:
    with Database(database_url) as worker:
        made = [store(worker, page(f"Haber {number}"), f"https://a.example/{number}") for number in range(40)]
        # Of one address what is older goes first, wherever it stands.
        made += [store(worker, page(f"Haber 10, {again}"), "https://a.example/10") for again in (1, 2)]
        claimed = [document_id for document_id, _ in claim_documents(worker, 20)]
        assert claimed == [*made[35:40], *made[:20]]
        assert [one for one, _ in claim_documents(worker, 20)] == made[20:35] + made[40:]


def test_news_behind_many_newer_pages_that_were_read_before_is_not_forgotten(database_url: str) -> None:
    """More than were looked at repeated addresses that wait: nothing fresh was taken before the whole backlog."""
    with Database(database_url) as worker:
        made = [store(worker, page(f"Haber {number}"), f"https://a.example/{number}") for number in range(300)]
        news = store(worker, page("Yeni haber"), "https://a.example/new")
        for number in range(120):
            store(worker, page(f"Haber {number}, anew"), f"https://a.example/{number + 180}")
        claims = 0
        taken: list[int] = []
        while news not in taken:
            claims += 1
            taken += (batch := [document_id for document_id, _ in claim_documents(worker, 8)])
            with worker.transaction() as connection:
                connection.cursor().execute(
                    "UPDATE disposition SET disposition = 'loaded', claimed_pid = NULL WHERE document_id = any(%s)",
                    (batch,),
                )
        assert claims <= 25 and not set(made) <= set(taken)
        urls = "SELECT document_id, url FROM document WHERE document_id = any(%s)"
        with worker.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(urls, (taken,))
            url_of = dict(cursor.fetchall())
        for url in set(url_of.values()):
            own = [one for one in taken if url_of[one] == url]
            assert own == sorted(own), "what a page said before goes before what it says now"


def test_what_comes_while_a_backlog_waits_is_next_but_one_batch(database: Database, tools: ProcessTools) -> None:
    for number in range(60):
        store(database, page(f"Haber {number}"), f"https://a.example/{number}")
    ends: list[int] = []
    ended = (
        "SELECT count(*), count(*) FILTER (WHERE url LIKE '%new') FROM disposition JOIN document USING (document_id)"
        " WHERE disposition IS NOT NULL"
    )

    def look() -> float:
        with Database(database.url) as other:
            ((done, new),) = query(other, ended)
            if not ends and int(str(done)) >= 5:
                store(other, page("Yeni haber"), "https://a.example/new")
                ends.append(int(str(done)))
            elif len(ends) == 1 and new:
                ends.append(int(str(done)))
        return time.perf_counter()

    process_documents(database, replace(tools, timer=look))
    assert len(ends) == 2 and ends[1] - ends[0] <= 25
