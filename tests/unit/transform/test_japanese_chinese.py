"""Japanese and Chinese, which put no blanks between words: names, relevance and topics; their numbers are not read."""

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
    assert found.figures == ()


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
