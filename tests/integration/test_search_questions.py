"""How a question is read: hyphens and numbers of names, Russian, Ukrainian and Korean forms, words too common to ask for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.steps.backfill import backfill
from app.steps.loading import History
from core.clock import utc_now
from core.resources import seeds_path
from load.backfill import ensure_source
from load.connection import Database
from load.search import Question, question_stems, search_articles
from tests.goldens import read_rows
from transform.enrichment import load_enricher

ROWS = read_rows("search_questions.jsonl")


def _load(database: Database, rows: list[dict[str, Any]]) -> None:
    lines = (
        json.dumps({"url": f"https://a.example/{row['id']}", "title": row["title"], "body": row["text"], "lang": row["lang"], "published_at": f"{row['date']}T08:00:00+00:00"}).encode()
        for row in rows
    )  # fmt: skip
    history = History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path()))
    backfill(
        database,
        history,
        ((str(number), line) for number, line in enumerate(lines)),
        clock=utc_now,
        failed=pytest.fail,
    )


@pytest.mark.parametrize("part", [1, 2, 3, 4, 5, 6])
def test_questions_find_what_they_ask_for_and_no_more(database: Database, part: int) -> None:
    rows = [row for row in ROWS if row["set"] == part]
    _load(database, [row for row in rows if "id" in row])
    questions = [row for row in rows if "question" in row]
    found = {
        row["question"]: sorted(
            int(article["url"].rsplit("/", 1)[1]) for article in search_articles(database, Question(row["question"], most=50))
        )
        for row in questions
    }  # fmt: skip
    assert found == {row["question"]: row["finds"] for row in questions}


def test_common_words_alone_find_nothing_on_a_topic_either(database: Database) -> None:
    _load(database, [row for row in ROWS if row.get("id") == 101])
    for words in ("ve", "the", "OR", "of the"):
        assert search_articles(database, Question(words)) == []
        assert search_articles(database, Question(words, topics=("arms", "military_technology"))) == []


def test_forms_are_shown_as_found(database: Database) -> None:
    stems = question_stems(database, "Лаврова снаряд 북한이 Hwasong-20")
    assert {"лавр", "лавров"} <= set(stems["ru"])
    assert {"снаряд", "снарядів", "북한이"} <= set(stems["other"])
    assert {"hwasong", "20"} <= set(stems["tr"])


def test_characters_are_shown_as_found(database: Database) -> None:
    stems = question_stems(database, "北朝鮮のロシア派兵 KN23 -中国")
    assert stems["characters"] == ("北朝鲜", "ロシア", "派兵")  # in the one form of each character
    assert question_stems(database, "について")["characters"] == ("について",)
    assert "kn23" in stems["other"] and not any("朝" in stem for stem in stems["other"])


def test_what_was_stored_as_one_word_a_sentence_is_read_again(database: Database) -> None:
    _load(database, [row for row in ROWS if row.get("id") in {301, 309, 101, 513}])
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "UPDATE search_text AS s SET original = plain_vector(v.lang, v.title) || plain_vector(v.lang, v.body) || topic_words(v.version_id, v.lang)"
            " FROM article_version AS v WHERE s.version_id = v.version_id AND s.lang <> 'tr'"
        )
    assert search_articles(database, Question("国家情報院 OR 미사일")) == []
    migration = (Path(__file__).resolve().parents[2] / "sql" / "migrations" / "0136_forms_of_characters.sql").read_text(
        "utf-8"
    )
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(migration[migration.index("UPDATE dateline.search_text") :])
        assert cursor.rowcount == 3
    assert len(search_articles(database, Question("国家情報院"))) == 1
    assert len(search_articles(database, Question("飞弹"))) == 1
    assert len(search_articles(database, Question("미사일"))) == 1


def test_a_byte_that_is_no_letter_is_named_and_is_usage(database: Database, database_url: str) -> None:
    command = [sys.executable, "-c", "from app.cli import main; main()", "search", b"fuze\xff"]
    environment = {**os.environ, "DATELINE_DATABASE_URL": database_url, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, env=environment, capture_output=True, timeout=120, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"dateline: b'fuze\\xff' is no text in this locale (type it as UTF-8")


def test_a_mistyped_topic_is_named_before_the_taxonomy_is_stored(database: Database, database_url: str) -> None:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM topic")
    command = [sys.executable, "-c", "from app.cli import main; main()", "search", "mühimmat", "--topic", "armz"]
    environment = {**os.environ, "DATELINE_DATABASE_URL": database_url}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (2, "dateline: there is no topic 'armz' (did you mean 'arms'?)\n")
