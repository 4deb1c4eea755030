"""Japanese and Chinese, which put no blanks between words: names, relevance, topics and figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.resources import seeds_path
from transform.enrichment import Enricher, load_enricher
from transform.words import space_characters, split_words

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parents[2] / "golden" / "topics_ja_zh.tsv").read_text(encoding="utf-8").splitlines()
]
# Told otherwise than a reader would, so that a mend is noticed.
OTHERWISE = ("国連安保理の専門家パネル", "中国外務省報道官")


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return load_enricher(seeds_path())


@pytest.mark.parametrize(("gold", "lang", "text", "topics"), ROWS)
def test_relevance_and_topics(enricher: Enricher, gold: str, lang: str, text: str, topics: str) -> None:
    found = enricher.enrich(text, lang=lang)
    assert found.lang == lang
    assert (found.relevant is (gold == "1")) is not text.startswith(OTHERWISE)
    if gold == "1":
        assert {topic.topic for topic in found.topics} == set(topics.split(";"))


def test_a_character_is_a_word_and_kana_of_one_kind_are() -> None:
    assert list(split_words("北朝鮮がロシアに派兵。次").texts) == [
        "北",
        "朝",
        "鮮",
        "が",
        "ロシア",
        "に",
        "派",
        "兵",
        "次",
    ]
    assert list(split_words("北朝鮮。次").sentences) == [0, 0, 0, 1]
    assert space_characters("ロシア国防省") == "ロシア 国 防 省"


def test_korean_with_characters_is_cut_at_its_blanks() -> None:
    assert list(split_words("北, 러에 병력 3천명").texts) == ["北", "러에", "병력", "3천명"]


@pytest.mark.parametrize("text", ["北京で会談", "東北地方で雪", "北部で大雨"])
def test_the_north_of_something_is_no_north_korea(enricher: Enricher, text: str) -> None:
    assert "North Korea" not in {entity.name for entity in enricher.enrich(text, lang="ja").entities}


FIGURES = [
    line.split("\t")
    for line in (Path(__file__).parents[2] / "golden" / "figures_ja_zh.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("lang", "text", "gold"), FIGURES)
def test_figures(enricher: Enricher, lang: str, text: str, gold: str) -> None:
    figures = enricher.enrich(text, lang=lang).figures
    if not gold:
        assert figures == ()
        return
    value, qualifier, unit, what, who, strength = gold.split("|")
    [figure] = [one for one in figures if one.value == float(value)]
    told = figure.denied_by if strength == "denied" else figure.attribution
    assert (figure.qualifier, figure.unit, figure.what or "") == (qualifier, unit, what)
    assert (told or "", figure.strength) == (who, strength)
    assert text[figure.start : figure.end] == figure.text


@pytest.mark.parametrize(
    ("text", "value"), [("3万5千人", 35_000), ("9億8000万ドル", 9.8e8), ("１万２０００人", 12_000), ("1,234人", 1_234)]
)
def test_a_number_is_read_whole(enricher: Enricher, text: str, value: float) -> None:
    assert [f.value for f in enricher.enrich(f"北朝鮮の兵士は{text}。", lang="ja").figures] == [value]


@pytest.mark.parametrize("text", ["数千人の兵士", "9人に1人が兵士", "第3人民軍", "三千人の兵士", "3万2億人の兵士"])
def test_what_cannot_be_read_whole_is_no_number(enricher: Enricher, text: str) -> None:
    assert enricher.enrich(f"北朝鮮の{text}。", lang="ja").figures == ()
