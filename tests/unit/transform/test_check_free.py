"""Right translations as engines and editors give them, close and free, and the same wording with its meaning turned."""

from __future__ import annotations

from typing import Any

import pytest

from tests.goldens import mark_gap, read_rows, whole_rows
from tests.knowledge import ready_checker

ROWS = read_rows("check_free.jsonl")
RIGHT = [row for row in ROWS if "right" in row]
WRONG = [
    pytest.param(
        row["source"],
        wrong,
        id=f"{row['id']}-{i}",
        marks=mark_gap(wrong in row.get("missed", ())),
    )
    for row in ROWS
    for i, wrong in enumerate([*row.get("wrong", ()), *row.get("missed", ())])
]
CHECKER = ready_checker()


@pytest.mark.parametrize("row", whole_rows(RIGHT, "flagged"))
def test_a_right_translation_passes(row: dict[str, Any]) -> None:
    assert CHECKER.check(row["source"], row["right"]) == ()


@pytest.mark.parametrize(("source", "wrong"), WRONG)
def test_the_meaning_turned_is_told(source: str, wrong: str) -> None:
    assert CHECKER.check(source, wrong)


def test_the_gaps_are_few() -> None:
    assert sum(bool(row.get("flagged")) for row in RIGHT) <= 9
    assert sum(len(row.get("missed", ())) for row in ROWS) <= 67
