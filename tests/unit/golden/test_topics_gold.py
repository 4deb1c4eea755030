"""The gold set must be sound before anything is measured on it."""

from __future__ import annotations

import gzip
import json
import os
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
GOLD = ROOT / "tests" / "golden" / "topics"
EVAL = Path(os.environ.get("DATELINE_EVAL", ROOT.parent / "shared" / "eval"))
TOPICS = {
    "arms",
    "ukraine_weapons",
    "troops",
    "casualties",
    "engineers",
    "labour",
    "summits",
    "treaty",
    "sanctions",
    "aid",
    "trade",
    "cyber",
    "military_technology",
    "missile_tests",
    "transport",
    "culture",
    "propaganda",
    "reports",
}
KINDS = {"person", "body", "unit", "place", "weapon", "ship", "document"}
STRENGTHS = {"stated", "reported", "alleged", "denied", "confirmed"}


def _records(pattern: str) -> list[dict[str, Any]]:
    lines = (line for path in sorted(GOLD.glob(pattern)) for line in path.read_text("utf-8").splitlines())
    return [json.loads(line) for line in lines]


RECORDS = _records("[a-z][a-z]0*.jsonl")
EVAL_LABELS = _records("eval_labels.jsonl")


def test_ids_are_unique_and_no_text_is_written_twice() -> None:
    assert RECORDS
    assert len({r["id"] for r in RECORDS}) == len(RECORDS)
    assert len({r["text"] for r in RECORDS}) == len(RECORDS)


def test_one_name_has_one_kind() -> None:
    pairs = {(e["name"], e["kind"]) for r in RECORDS + EVAL_LABELS for e in r["entities"] or ()}
    assert len({name for name, _ in pairs}) == len(pairs)


@pytest.mark.parametrize(("lang", "texts", "per_topic"), [("tr", 200, 8), ("en", 60, 3), ("ru", 10, 0), ("ko", 10, 0)])
def test_every_language_has_enough_texts_negatives_and_topics(lang: str, texts: int, per_topic: int) -> None:
    records = [r for r in RECORDS if r["lang"] == lang]
    topics = Counter(topic for r in records for topic in r["topics"])
    assert len(records) >= texts
    assert sum(not r["relevant"] for r in records) >= 0.3 * len(records)
    assert not {topic: topics[topic] for topic in TOPICS if topics[topic] < per_topic}


def test_every_strength_of_claim_is_measured() -> None:
    counts = Counter(f["strength"] for r in RECORDS for f in r["figures"])
    assert min(counts[strength] for strength in STRENGTHS) >= 10


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: r["id"])
def test_labels_are_sound(record: dict[str, Any]) -> None:
    text = record["text"]
    assert record["relevant"] in (0, 1)
    assert set(record["topics"]) <= TOPICS
    assert len(set(record["topics"])) == len(record["topics"])
    assert record["topics"] or not record["relevant"]
    assert not set("{}[]|") & set(text)
    for labels in (record["entities"], record["figures"]):
        spans = sorted((x["start"], x["end"]) for x in labels)
        assert all(text[x["start"] : x["end"]] == x["text"] and x["text"].strip() == x["text"] != "" for x in labels)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert {e["kind"] for e in record["entities"]} <= KINDS
    for figure in record["figures"]:
        assert figure["strength"] in STRENGTHS
        assert figure["what"] and " " not in figure["unit"]
        _check_bounds(figure)


@pytest.mark.parametrize("record", EVAL_LABELS, ids=lambda r: r["id"])
def test_labels_of_foreign_texts_carry_no_text(record: dict[str, Any]) -> None:
    assert set(record) == {"id", "relevant", "topics", "entities", "figures"}
    assert record["relevant"] in (0, 1)
    assert set(record["topics"]) <= TOPICS
    assert (record["entities"] is None) == (record["figures"] is None)
    entities = record["entities"] or []
    assert len({e["name"] for e in entities}) == len(entities)
    for entity in entities:
        assert set(entity) == {"name", "kind"}
        assert entity["kind"] in KINDS
    for figure in record["figures"] or []:
        assert set(figure) == {"value", "low", "high", "unit", "qualifier", "strength"}
        assert figure["strength"] in STRENGTHS
        _check_bounds(figure)


def test_every_text_of_the_two_foreign_sets_is_labelled_once() -> None:
    pages, mentions = EVAL / "pages_dev.jsonl", EVAL / "tr_news" / "mentions_dprk_dev.jsonl.gz"
    if not (pages.exists() and mentions.exists()):
        pytest.skip(f"no evaluation data in {EVAL}")
    page_labels = {r["id"]: r["dprk_russia"] for r in map(json.loads, pages.read_text("utf-8").splitlines())}
    with gzip.open(mentions, "rt", encoding="utf-8") as lines:
        mention_ids = [json.loads(line)["id"] for line in lines]
    assert sorted(r["id"] for r in EVAL_LABELS) == sorted([*page_labels, *mention_ids])
    assert {r["id"]: r["relevant"] for r in EVAL_LABELS if r["id"] in page_labels} == page_labels


def _check_bounds(figure: dict[str, Any]) -> None:
    value, low, high = figure["value"], figure["low"], figure["high"]
    if figure["qualifier"] == "range":
        assert value is None and low < high
        return
    expected = {
        "exact": (value, value),
        "about": (None, None),
        "at_least": (value, None),
        "more_than": (value, None),
        "at_most": (None, value),
        "fewer_than": (None, value),
    }
    assert value is not None and (low, high) == expected[figure["qualifier"]]
