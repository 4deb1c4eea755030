"""The gold set must be sound before anything is measured on it."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

GOLD = Path(__file__).resolve().parents[2] / "golden" / "topics"
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


def _records() -> list[dict[str, Any]]:
    lines = (line for path in sorted(GOLD.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines())
    return [json.loads(line) for line in lines]


RECORDS = _records()


def test_ids_are_unique_and_no_text_is_written_twice() -> None:
    assert RECORDS
    assert len({r["id"] for r in RECORDS}) == len(RECORDS)
    assert len({r["text"] for r in RECORDS}) == len(RECORDS)


def test_one_name_has_one_kind() -> None:
    pairs = {(e["name"], e["kind"]) for r in RECORDS for e in r["entities"]}
    assert len({name for name, _ in pairs}) == len(pairs)


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
