"""A changed extractor over stored documents: shown first, then kept, by the command line on a real database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.steps.process import extract_document, process_documents
from app.steps.replay import replay
from app.steps.tools import ProcessTools
from app.tasks import make_tools
from core.model import Article, Disposition
from core.settings import read_settings
from core.text import hash_text
from load import articles, documents
from load.connection import Database
from load.history import read_history
from tests.integration.test_process import query, store
from tests.integration.test_search import dateline
from tests.pages import BODY, page

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def tools(database: Database) -> ProcessTools:
    made: ProcessTools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    return made


def run(url: str, tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATELINE_DATABASE_URL": url, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main()", "replay", "--stage", "extract", *arguments],
        env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def load_as(database: Database, tools: ProcessTools, document_id: int, **former: object) -> int:
    """Load a document as a former extractor read it."""
    documents.claim_documents(database, 20)
    with database.transaction() as connection:
        document = documents.read_document(connection, document_id)
        present = extract_document(document, tools.enricher.places)
        article: Article = replace(present, disposition=Disposition.ARTICLE, **former)  # type: ignore[arg-type]
        placement = articles.Placement(
            article.canonical_url or "urn:x", document.source_id, "a.example", document_id,
            hash_text(f"{article.title or ''}\n{article.body}"), document.fetched_at,
        )  # fmt: skip
        article_id = articles.insert_article(connection, article, placement)
        found = tools.enricher.enrich(article.body, title=article.title)
        version_id = articles.insert_version(connection, article_id, 1, article, found, placement)
        articles.make_current(connection, article_id, version_id, article, placement)
        documents.finish_document(
            connection, document_id, Disposition.LOADED, "new", article_id=article_id, version_id=version_id
        )
    return article_id


def test_a_better_extraction_is_shown_and_then_kept(
    database: Database, database_url: str, tools: ProcessTools, tmp_path: Path
) -> None:
    good = store(database, page(), "https://a.example/liman-haberi-1")
    process_documents(database, tools)
    assert good is not None
    better = store(database, page("Rason'dan yeni sevkiyat"), "https://a.example/rason-haberi-2")
    assert better is not None
    boilerplate = "DAHA FAZLA HABER\n\n" + "\n\n".join(BODY)
    load_as(database, tools, better, body=boilerplate, agency="AA", authors=("Yorum Yaz",), published_at=None)
    none = store(
        database, b"<html><title>404</title><h1>Sayfa bulunamad\xc4\xb1</h1><p>Yok.</p></html>", "https://a.example/x-3"
    )
    assert none is not None
    load_as(database, tools, none, title="Sayfa bulunamadı", body="Yok.")
    found_now = store(database, page("Limana yeni gemi"), "https://a.example/gemi-haberi-4")
    assert found_now is not None
    documents.claim_documents(database, 20)
    with database.transaction() as connection:
        documents.finish_document(
            connection, found_now, Disposition.NOT_AN_ARTICLE, "only 7 characters of running text"
        )
    before = query(database, "SELECT xmin::text, version_id FROM article_version ORDER BY version_id")

    shown = run(database_url, tmp_path, "--dry-run")
    assert shown.returncode == 0, shown.stderr
    assert f"document {better}  https://a.example/rason-haberi-2" in shown.stdout
    assert "[-DAHA FAZLA HABER" in shown.stdout
    assert "Yorum Yaz → (none)" in shown.stdout
    assert "AA → (none)" in shown.stdout
    assert "loaded → not_an_article: error_page" in shown.stdout
    assert "not_an_article → article" in shown.stdout
    assert f"document {good} " not in shown.stdout
    assert max(map(len, shown.stdout.splitlines())) < 500
    assert "3 documents would change" in shown.stderr
    lines = [json.loads(line) for line in run(database_url, tmp_path, "--dry-run", "--json").stdout.splitlines()]
    assert {line["document_id"] for line in lines} == {better, none, found_now}
    assert {line["field"] for line in lines if line["document_id"] == better} >= {
        "body",
        "agency",
        "authors",
        "published_at",
    }
    assert query(database, "SELECT xmin::text, version_id FROM article_version ORDER BY version_id") == before

    kept = run(database_url, tmp_path)
    assert kept.returncode == 0, kept.stderr
    assert json.loads(kept.stdout) == {"same": 1, "corrected": 1, "withdrawn": 1, "reopened": 1, "loaded": 1}
    assert query(database, "SELECT count(*) FROM article_version WHERE body LIKE '%DAHA FAZLA%'") == [(0,)]
    assert query(
        database,
        f"SELECT v.agency, v.authors, v.number, a.published_precision FROM article_version v JOIN article a USING (article_id) WHERE v.document_id = {better}",
    ) == [(None, [], 1, "second")]
    assert query(database, "SELECT disposition, count(*) FROM disposition GROUP BY 1 ORDER BY 1") == [
        ("loaded", 3), ("not_an_article", 1),
    ]  # fmt: skip
    again = run(database_url, tmp_path, "--dry-run")
    assert again.stdout == ""
    assert "0 documents would change." in again.stderr
    assert json.loads(run(database_url, tmp_path).stdout) == {"same": 4}


def test_what_an_alert_rests_on_is_not_withdrawn(database: Database, tools: ProcessTools) -> None:
    from app.steps.replay import replay

    number = store(database, b"<html><title>404</title><h1>404</h1></html>", "https://a.example/x-1")
    assert number is not None
    article_id = load_as(database, tools, number, title="404", body="Yok.")
    query(database, "INSERT INTO rule (key, definition) VALUES ('r', '{}') RETURNING 1")
    query(
        database,
        f"INSERT INTO alert (rule_id, article_id, version_id, subject) SELECT r.rule_id, {article_id}, v.version_id, 's' FROM rule r, article_version v WHERE r.key = 'r' RETURNING 1",
    )
    assert replay(database, tools, stage="extract", since=None, source=None) == {"kept": 1}
    assert query(database, "SELECT count(*) FROM article") == [(1,)]
    assert "something rests on it" in str(query(database, "SELECT reason FROM disposition")[0][0])


def test_a_corrected_text_is_translated_again(database: Database, tools: ProcessTools) -> None:
    from app.steps.replay import replay

    number = store(database, page(), "https://a.example/liman-haberi-1")
    assert number is not None
    load_as(database, tools, number, body="Yanlış metin.")
    query(
        database,
        "INSERT INTO translation (version_id, target_lang, state) SELECT version_id, 'en', 'done' FROM article_version RETURNING 1",
    )
    assert replay(database, tools, stage="extract", since=None, source=None) == {"corrected": 1}
    assert query(database, "SELECT state, reason FROM translation") == [("pending", "the text was corrected")]
    assert query(database, "SELECT count(*) FROM tag") != [(0,)]


def test_a_source_that_there_is_not_is_refused_and_nothing_found_is_said(database_url: str) -> None:
    wrong = dateline(database_url, "replay", "--source", "inbx")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "there is no source 'inbx'" in wrong.stderr
    nothing = dateline(database_url, "replay", "--source", "aa")
    assert (nothing.returncode, nothing.stdout) == (0, "{}\n")
    assert "no stored document" in nothing.stderr


def test_figures_from_before_get_their_time_by_a_replay(database: Database, tools: ProcessTools) -> None:
    """Rows of an earlier release have no days; they are read as they stand, and told again from the day of their article."""
    body = page(sentences=["Kuzey Kore, geçen salı Rusya'ya 13 bin asker gönderdi.", *BODY[1:]])
    assert store(database, body, "https://a.example/asker-haberi-1") is not None
    process_documents(database, tools)
    told = "SELECT when_words, when_from::text, when_to::text FROM mart.fact_figure WHERE value = 13000"
    assert query(database, told) == [("geçen salı", "2025-09-30", "2025-09-30")]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE dateline.figure SET when_words = NULL, when_from = NULL, when_to = NULL")
    assert query(database, told) == [(None, None, None)]
    assert next(iter(read_history(database, datetime(2020, 1, 1, tzinfo=UTC)))).found.figures[0].when_from is None
    assert replay(database, tools, stage="enrich", since=None, source=None) == {"enriched": 1}
    assert query(database, told) == [("geçen salı", "2025-09-30", "2025-09-30")]
    figures = next(iter(read_history(database, datetime(2020, 1, 1, tzinfo=UTC)))).found.figures
    assert date(2025, 9, 30) in {figure.when_to for figure in figures}
