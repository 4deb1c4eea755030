"""A paragraph in a third language within a Turkish article is never sent as Turkish: it goes to an engine for its own pair, or stays as it is and is marked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.show import show_article
from app.steps.collect import collect_paths
from app.steps.process import process_documents
from app.steps.translate import translate_articles
from app.steps.translator import TranslateTools
from app.tasks import make_tools
from core.clock import utc_now
from core.resources import seeds_path
from core.settings import read_settings
from load.articles import read_article
from load.connection import Database
from load.translations import reopen_translations
from tests.engine_servers import EngineServer, serve
from tests.pages import BODY, page
from tests.stored import query
from tests.unit.transform.test_third_languages import PARAGRAPHS
from transform.engines.base import EngineConfig
from transform.glossary import read_glossary

AFTER = "Bakanlık, açıklamanın ardından basın mensuplarının sorularını yanıtlamadan toplantıdan ayrıldığını bildirdi."
SHORT = "Putin konuşmasını Rusça “Спасибо” diyerek bitirdi ve salondan ayrıldı, Kim ise alkışladı."
TWO = ("ru", "ko", "de", "zh")


def translate(database: Database, server: EngineServer, *names: str) -> dict[str, Any]:
    configs = {
        "": EngineConfig(),
        "libretranslate": EngineConfig(url=server.url),
        "microsoft": EngineConfig(key="k", url=server.url),
    }
    glossary = read_glossary(seeds_path() / "glossary.toml")
    translate_articles(database, TranslateTools(names, configs, glossary, sleep=lambda _: None))
    row = read_article(database, 1)
    assert row is not None
    return dict(row)


def load(database: Database, folder: Path, *sentences: str) -> None:
    (folder / "p.html").write_bytes(page(sentences=[*BODY, *sentences, AFTER]))
    list(collect_paths(database, [folder / "p.html"], utc_now, max_bytes=1_000_000))
    assert process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"}))) == {"loaded": 1}


@pytest.mark.parametrize("lang", TWO)
def test_it_goes_to_an_engine_that_takes_its_pair(database: Database, tmp_path: Path, lang: str) -> None:
    load(database, tmp_path, PARAGRAPHS[lang], SHORT)
    with serve(EngineServer(lambda text: f"The ministry said so on Friday, number {len(text)}.")) as server:
        row = translate(database, server, "libretranslate")
    quoted = {text: said for text, said in server.sources.items() if text in PARAGRAPHS[lang]}
    assert quoted and set(quoted.values()) == {lang}
    assert {said for text, said in server.sources.items() if text not in quoted} == {"tr"} and SHORT in server.sources
    segments = row["translations"][0]["segments"]
    assert {s["source"] for s in segments if s.get("lang") == lang} == set(quoted)
    assert "not translated" not in dict(show_article(row))["translation"]


@pytest.mark.parametrize("lang", TWO)
def test_what_no_engine_takes_stays_as_it_is_and_is_marked(database: Database, tmp_path: Path, lang: str) -> None:
    load(database, tmp_path, PARAGRAPHS[lang], SHORT)
    with serve(EngineServer(lambda text: f"The ministry said so on Friday, number {len(text)}.")) as server:
        row = translate(database, server, "microsoft")  # whose server knows Turkish and English alone
    (translation,) = row["translations"]
    left = [s for s in translation["segments"] if s.get("lang") == lang]
    assert left and all(s["target"] == s["source"] and s["engine"] == "none" and not s.get("problems") for s in left)
    assert translation["state"] == "done" and PARAGRAPHS[lang] in translation["body"]
    assert f"not translated ({lang})" in dict(show_article(row))["translation"]
    assert query(database, "SELECT untranslated FROM mart.fact_translation") == [(len(left),)]
    assert SHORT in server.asked and not any(s["source"] in server.asked for s in left)


@pytest.mark.parametrize("lang", TWO[:2])
def test_what_stayed_as_it_is_goes_to_an_engine_that_is_added_later(
    database: Database, tmp_path: Path, lang: str
) -> None:
    load(database, tmp_path, PARAGRAPHS[lang], SHORT)
    with serve(EngineServer(lambda text: f"The ministry said so on Friday, number {len(text)}.")) as server:
        before = translate(database, server, "microsoft")["translations"][0]
        left = {s["source"] for s in before["segments"] if s.get("lang") == lang}
        asked = set(server.asked)
        assert translate(database, server, "microsoft", "libretranslate")["translations"][0]["body"] == before["body"]
        assert reopen_translations(database) == 1
        after = translate(database, server, "microsoft", "libretranslate")["translations"][0]
    assert set(server.asked) - asked == left and {server.sources[text] for text in left} == {lang}
    assert all(s["engine"] == "libretranslate" for s in after["segments"] if s.get("lang") == lang)
    assert after["state"] == "done" and query(database, "SELECT untranslated FROM mart.fact_translation") == [(0,)]
    assert reopen_translations(database) == 0


def test_what_stays_though_it_was_tried_again_waits_for_nothing(database: Database, tmp_path: Path) -> None:
    load(database, tmp_path, PARAGRAPHS["ko"], SHORT)
    with serve(EngineServer(lambda text: f"The ministry said so on Friday, number {len(text)}.")) as server:
        before = translate(database, server, "microsoft")["translations"][0]
        assert reopen_translations(database) == 1
        asked = len(server.asked)
        after = translate(database, server, "microsoft")["translations"][0]
    assert (after["state"], after["body"], len(server.asked)) == ("done", before["body"], asked)
    assert query(database, "SELECT again_at FROM translation") == [(None,)]


def test_without_an_engine_it_waits_as_the_rest_does(database: Database, tmp_path: Path) -> None:
    load(database, tmp_path, PARAGRAPHS["ko"])
    row = translate(database, EngineServer(str))
    assert row["translations"][0]["state"] == "off"
