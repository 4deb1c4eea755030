"""A translated article is read again, and where the two disagree it is stored and shown: real Postgres, a local engine."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.steps.topics import try_topics
from app.steps.translate import translate_articles
from core.resources import seeds_path
from load.connection import Database
from load.history import read_history
from load.translations import read_disagreements
from tests.engine_servers import EngineServer, serve
from tests.integration.test_translate import add_article, make_tools, read_translation
from transform.enrichment import load_enricher
from transform.topics import read_topics

SOURCE = "NIS, Kuzey Kore'nin Rusya'ya 10 bin asker gönderdiğini öne sürdü."
RIGHT = "The NIS alleged that North Korea had sent 10,000 soldiers to Russia."
WRONG = "The NIS confirmed that Russia had sent 12,000 soldiers to North Korea."


def _translate(database: Database, target: str) -> dict[str, Any]:
    version = add_article(database, SOURCE)
    with serve(EngineServer(lambda text: target if text == SOURCE else text)) as google:
        tools = replace(make_tools("google", google=google), enricher=load_enricher(seeds_path()))
        assert translate_articles(database, tools)["done"] == 1
    return read_translation(database, version)


def test_a_right_translation_has_no_disagreement(database: Database) -> None:
    assert _translate(database, RIGHT)["disagreements"] == []


def test_a_wrong_translation_is_stored_with_its_disagreements(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = _translate(database, WRONG)
    kinds = {one["kind"]: one for one in row["disagreements"]}
    assert (kinds["figure_value"]["source"], kinds["figure_value"]["target"]) == ("10 bin", "12,000")
    assert SOURCE[kinds["figure_value"]["start"] : kinds["figure_value"]["end"]] == "10 bin"
    (shown,) = read_disagreements(database, datetime.now(UTC) - timedelta(days=1), 10)
    assert shown["disagreements"] == row["disagreements"]
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    result = CliRunner().invoke(app, ["disagreements", "--since", "1d"])
    assert result.exit_code == 0
    assert "figure_value" in result.output and "12,000" in result.output


def test_a_new_topic_is_tried_on_stored_articles(
    database: Database, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = add_article(database, SOURCE)
    add_article(database, "Borsa güne yükselişle başladı. Dolar ve avro da arttı.")
    add_article(database, "NIS, Seul'de bir casusluk davasında ifade verdi.")
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "UPDATE article AS a SET current_version_id = v.version_id, first_seen_at = now() "
            "FROM article_version AS v WHERE v.article_id = a.article_id"
        )
    path = tmp_path / "intelligence.toml"
    path.write_text(
        '[[topic]]\nid = "intelligence"\nscope = "relation"\ndefinition = "What services say."\n'
        '[topic.terms]\ntr = ["nis"]\n',
        "utf-8",
    )
    history = read_history(database, datetime.now(UTC) - timedelta(days=1))
    trials = list(try_topics(read_topics(path), history, load_enricher(seeds_path())))
    assert [(one.past.version_id, [t.topic for t in one.told]) for one in trials if one.told] == [
        (version, ["intelligence"])
    ]
    assert [t.topic for one in trials for t in one.kept_out] == ["intelligence"]
    assert len(trials) == 3
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    result = CliRunner().invoke(app, ["topics", "try", str(path), "--since", "1d", "--json"])
    assert result.exit_code == 0, result.output
    record = json.loads(result.output)
    assert record["evidence"] == ["NIS"]
    assert record["context"] == ["«NIS», Kuzey Kore'nin Rusya'ya 10 bin asker gönderdiğini…"]
    shown = CliRunner().invoke(app, ["topics", "try", str(path), "--since", "1d", "--most", "1"]).output
    assert "intelligence: 1 of 3 articles" in shown
    assert "1 more hold its terms, but are not on North Korea and Russia" in shown
