"""A page that quotes another language: its parts are stored, shown, found again by replay, and not translated twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.show import show_article
from app.steps.collect import collect_paths
from app.steps.process import process_documents
from app.steps.replay import replay
from app.steps.tools import ProcessTools
from app.steps.translate import translate_articles
from app.steps.translator import TranslateTools
from app.tasks import make_tools
from core.clock import utc_now
from core.resources import seeds_path
from core.settings import read_settings
from load.articles import read_article
from load.connection import Database
from tests.engine_servers import EngineServer, serve
from tests.pages import BODY, page
from tests.servers import run_sql
from transform.engines.base import EngineConfig
from transform.glossary import read_glossary

AFTER = "Liman idaresi, açıklamasının ardından basın mensuplarının sorularını yanıtlamadan toplantıdan ayrıldı."
QUOTE = (
    "“We have seen no ships of that kind in our port, and nobody has asked us about containers,” the harbour office "
    "said in its English statement on Friday."
)


@pytest.fixture
def tools(database: Database) -> ProcessTools:
    made: ProcessTools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    return made


def test_the_parts_of_a_mixed_page(database: Database, database_url: str, tools: ProcessTools, tmp_path: Path) -> None:
    (tmp_path / "p.html").write_bytes(page(sentences=[*BODY, QUOTE, AFTER]))
    list(collect_paths(database, [tmp_path / "p.html"], utc_now, max_bytes=1_000_000))
    assert process_documents(database, tools) == {"loaded": 1}
    row = read_article(database, 1)
    assert row is not None
    body = row["body"]
    assert [(p["lang"], body[p["start"] : p["end"]] == QUOTE) for p in row["lang_parts"]] == [
        ("tr", False),
        ("en", True),
        ("tr", False),
    ]
    assert "in parts tr" in dict(show_article(row))["language"]
    run_sql(database_url, "UPDATE dateline.article_version SET lang_parts = '[]'")
    replay(database, tools, stage="enrich", since=None, source=None)
    again = read_article(database, 1)
    assert again is not None
    assert again["lang_parts"] == row["lang_parts"]
    with serve(EngineServer(lambda text: f"EN {text}")) as server:
        configs = {"": EngineConfig(), "libretranslate": EngineConfig(url=server.url)}
        glossary = read_glossary(seeds_path() / "glossary.toml")
        translate_articles(database, TranslateTools(("libretranslate",), configs, glossary, sleep=lambda _: None))
        assert server.asked
        assert not any("harbour office" in text for text in server.asked)
    translated = read_article(database, 1)
    assert translated is not None
    assert QUOTE in translated["translations"][0]["body"]


ENGLISH = [
    f"The harbour office said on Friday that {n} ships had entered the port since August and that all of them had been inspected by its officers."
    for n in (12, 15, 18, 21, 24)
]


def _read_page(database: Database, tools: ProcessTools, folder: Path, sentences: list[str]) -> None:
    (folder / "p.html").write_bytes(page(sentences=sentences))
    list(collect_paths(database, [folder / "p.html"], utc_now, max_bytes=1_000_000))
    assert process_documents(database, tools) == {"loaded": 1}


def test_the_turkish_part_of_an_english_article_is_translated(
    database: Database, tools: ProcessTools, tmp_path: Path
) -> None:
    _read_page(database, tools, tmp_path, [*BODY, *ENGLISH])
    row = read_article(database, 1)
    assert row is not None
    assert [p["lang"] for p in row["lang_parts"]] == ["tr", "en"]
    assert (row["lang"], row["translations"][0]["state"]) == ("en", "pending")
    with serve(EngineServer(lambda text: f"EN {text}")) as server:
        configs = {"": EngineConfig(), "libretranslate": EngineConfig(url=server.url)}
        glossary = read_glossary(seeds_path() / "glossary.toml")
        translate_articles(database, TranslateTools(("libretranslate",), configs, glossary, sleep=lambda _: None))
        assert any(BODY[0] in text for text in server.asked)
        assert not any("harbour office" in text for text in server.asked)


def test_a_replay_queues_what_was_taken_to_be_in_english(
    database: Database, database_url: str, tools: ProcessTools, tmp_path: Path
) -> None:
    _read_page(database, tools, tmp_path, BODY)
    run_sql(database_url, "UPDATE dateline.translation SET state = 'not_needed', reason = 'the article is in en'")
    run_sql(database_url, "UPDATE dateline.article_version SET lang = 'en'")
    replay(database, tools, stage="enrich", since=None, source=None)
    row = read_article(database, 1)
    assert row is not None
    assert (row["lang"], row["translations"][0]["state"]) == ("tr", "pending")
