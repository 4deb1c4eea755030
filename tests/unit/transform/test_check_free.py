"""Right translations as engines and editors give them, close and free, and the same wording with its meaning turned."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.checks import load_checker

_GOLDEN = Path(__file__).parents[2] / "golden" / "check_free.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in _GOLDEN.read_text(encoding="utf-8").splitlines()]
RIGHT = [row for row in ROWS if "right" in row]
WRONG = [
    pytest.param(
        row["source"],
        wrong,
        id=f"{row['id']}-{i}",
        marks=[pytest.mark.xfail(strict=True)] if wrong in row.get("missed", ()) else [],
    )
    for row in ROWS
    for i, wrong in enumerate([*row.get("wrong", ()), *row.get("missed", ())])
]
CHECKER = load_checker("tr", "en")


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(row, id=row["id"], marks=[pytest.mark.xfail(strict=True)] if row.get("flagged") else [])
        for row in RIGHT
    ],
)
def test_a_right_translation_passes(row: dict[str, Any]) -> None:
    assert CHECKER.check(row["source"], row["right"]) == ()


@pytest.mark.parametrize(("source", "wrong"), WRONG)
def test_the_meaning_turned_is_told(source: str, wrong: str) -> None:
    assert CHECKER.check(source, wrong)


def test_the_gaps_are_few() -> None:
    assert sum(bool(row.get("flagged")) for row in RIGHT) <= 3
    assert sum(len(row.get("missed", ())) for row in ROWS) <= 11
