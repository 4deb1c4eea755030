"""Topics of headlines of ours, in the words of headlines."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher

ROWS = [
    (lang, text, frozenset(topics.split(";")))
    for line in (Path(__file__).parents[2] / "golden" / "headline_topics.tsv").read_text(encoding="utf-8").splitlines()
    for lang, text, topics in [line.split("\t")]
]
# Told otherwise: what is told more, or less.
OTHERWISE = {
    "N. Korean workers flown to Russian drone plant": {"military_technology"},
    "Russia supplied N. Korea with Pantsir systems: report": {"reports"},
    "N. Korea opens museum for soldiers killed in Kursk": {"troops"},
}


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


@pytest.mark.parametrize(("lang", "text", "topics"), ROWS)
def test_a_headline_has_its_topics(enricher: Enricher, lang: str, text: str, topics: frozenset[str]) -> None:
    found = enricher.enrich(text, lang=lang)
    assert found.relevant
    assert {topic.topic for topic in found.topics} ^ topics == OTHERWISE.get(text, set())
