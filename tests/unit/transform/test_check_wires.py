"""The check of translations on wire sentences of our own, written before it was changed for them.

Each pair is a good translation in free wording, with two wrong ones. `gap` names what the check does not do yet: "good"
where it flags the good one, else the wrong target it lets pass.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.checks import load_checker

CHECKER = load_checker("tr", "en")
ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "golden" / "check_wires.jsonl").read_text(encoding="utf-8").splitlines()
]
# A figure or a sentence that went is named by what it took along: "24" for "240" is a scale, a lost speaker a hedge.
ALIKE = {"number": {"scale", "date"}, "scale": {"number"}, "date": {"number"}, "omission": {"hedge", "number", "name"}}


def marked(row: dict[str, Any], what: str, name: str) -> Any:
    """Give a case its name, and mark it where it is a known gap."""
    gap = what in row.get("gap", ())
    return pytest.param(row, what, id=name, marks=[pytest.mark.xfail(strict=True)] if gap else [])


@pytest.mark.parametrize(("row", "what"), [marked(r, "good", r["id"]) for r in ROWS])
def test_a_good_translation_passes(row: dict[str, Any], what: str) -> None:
    assert CHECKER.check(row["source"], row[what]) == ()


@pytest.mark.parametrize(
    ("row", "what"), [marked(r, b["target"], f"{r['id']}-{i}") for r in ROWS for i, b in enumerate(r["bad"])]
)
def test_a_wrong_translation_is_caught(row: dict[str, Any], what: str) -> None:
    kind = next(b["kind"] for b in row["bad"] if b["target"] == what)
    found = {p.kind for p in CHECKER.check(row["source"], what)}
    assert found & {kind, *ALIKE.get(kind, ())}


def test_the_gaps_are_few() -> None:
    assert len(ROWS) >= 60
    assert sum(len(row.get("gap", ())) for row in ROWS) <= 3
