"""Market reports, sport, weather and round-ups that name the two in passing, and near ones that are on them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher

GOLD = Path(__file__).resolve().parents[2] / "golden" / "relevance_asides.jsonl"
CASES: list[dict[str, Any]] = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


@pytest.mark.parametrize("case", [case for case in CASES if not case["relevant"]], ids=lambda case: case["id"])
def test_a_text_on_something_else_is_at_most_marginal(enricher: Enricher, case: dict[str, Any]) -> None:
    found = enricher.enrich(case["text"], title=case["title"])
    assert found.relevance < 0.3, found.reasons


@pytest.mark.parametrize("case", [case for case in CASES if case["relevant"]], ids=lambda case: case["id"])
def test_prices_sport_and_weather_of_the_two_are_on_them(enricher: Enricher, case: dict[str, Any]) -> None:
    found = enricher.enrich(case["text"], title=case["title"])
    assert found.relevance >= 0.75, found.reasons


def test_the_reason_says_that_they_are_only_touched(enricher: Enricher) -> None:
    found = enricher.enrich(CASES[0]["text"], title=CASES[0]["title"])
    assert "only touch the two in a text on markets" in found.reasons[-1]


def test_an_item_of_a_menu_is_no_first_sentence(enricher: Enricher) -> None:
    text = "Hava Durumu. Piyasalar. Kuzey Kore, Rusya'ya 3 bin asker gönderdi."
    assert enricher.enrich(text).relevant


def test_a_market_report_with_more_on_the_two_is_on_them_as_well(enricher: Enricher) -> None:
    text = (
        "Kospi yüzde 2 düştü. Seul, Kuzey Kore'nin Rusya'ya 3 bin asker daha gönderdiğini açıkladı. "
        "Kuzey Kore askerlerinin Rusya'da eğitildiği bildirildi."
    )
    assert enricher.enrich(text, title="Borsa güne düşüşle başladı").relevant


def test_what_traders_watch_is_no_topic(enricher: Enricher) -> None:
    told = {case["id"]: enricher.enrich(case["text"], title=case["title"]).topics for case in CASES}
    markets = ("as-01", "as-04", "as-05", "as-07", "b01", "b02", "b04", "b06", "b07")
    assert {name: told[name] for name in markets if told[name]} == {}
    assert {topic.topic for topic in told["as-11"]} >= {"missile_tests"}  # an item of a round-up is news of it


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Kuzey Kore balistik füze denedi, Kospi düştü",
            "Kuzey Kore sabah iki balistik füze denedi. Kospi endeksi yüzde 2 düştü.",
        ),
        ("Asian shares slip", "Asian shares fell 1.2% after North Korea fired a ballistic missile. The dollar rose."),
    ],
)
def test_a_test_that_a_market_report_begins_with_is_one(enricher: Enricher, title: str, text: str) -> None:
    assert [topic.topic for topic in enricher.enrich(text, title=title).topics] == ["missile_tests"]
