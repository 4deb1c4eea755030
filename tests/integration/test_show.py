"""`dateline show`: one article by its number or address, with its text and its English."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.pages import page

ASKED = "https://a.example/gemi?from=feed"


def run(database_url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main()", "show", *arguments],
        env={**os.environ, "DATELINE_DATABASE_URL": database_url},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def article_id(database: Database) -> int:
    with database.transaction() as connection:
        source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        sentences = [
            "SEUL - Kuzey Kore'nin Rusya'ya mühimmat dolu 120 konteyner gönderdiği öne sürüldü.",
            "Pyongyang’ın açıklama yapmadığı ve Moskova'nın haberleri yorumlamadığı bildirildi.",
            "Güney Kore ordusu limandaki hareketliliği uydu görüntüleriyle izlediğini açıkladı.",
        ]
        body = page("Yeni sevkiyat", sentences, published="2025-09-19T10:00:00+03:00")
        insert_document(connection, NewDocument(source, ASKED, body, datetime.now(UTC), content_type="text/html"))
    assert process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"}))) == {"loaded": 1}
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT article_id FROM article")
        return int(cursor.fetchone()[0])  # type: ignore[index]


def test_an_article_is_shown_by_its_number_and_by_the_address_it_was_asked_for_at(
    article_id: int, database_url: str
) -> None:
    by_number, by_address = run(database_url, str(article_id), "--text"), run(database_url, ASKED, "--text")
    assert by_number.returncode == 0, by_number.stderr
    assert by_number.stdout == by_address.stdout
    for told in (
        f"article      {article_id}",
        "Yeni sevkiyat",
        "Seoul, South Korea",
        "120 containers",
        "Pyongyang’ın açıklama",
    ):
        assert told in by_number.stdout


def test_json_has_the_text_and_what_was_found(article_id: int, database_url: str) -> None:
    row = json.loads(run(database_url, str(article_id), "--json").stdout)
    assert (row["article_id"], row["title"]) == (article_id, "Yeni sevkiyat")
    assert "120 konteyner" in row["body"]
    assert row["figures"]
    assert row["dateline"]["place"] == "Seoul"


@pytest.mark.parametrize("given", ["999999", "https://a.example/none", "99999999999999999999", "gemi"])
def test_what_is_not_there_is_a_mistake_of_usage_with_a_cure(article_id: int, database_url: str, given: str) -> None:
    done = run(database_url, str(article_id), given)
    assert (done.returncode, done.stdout) == (2, "")
    assert given in done.stderr
    assert "dateline search" in done.stderr
