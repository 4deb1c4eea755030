"""English words that deny by themselves: they tell a denied verb, and neither a verb of their own meaning that is denied nor another's."""

from __future__ import annotations

from typing import Any

import pytest

from tests.goldens import read_rows, whole_rows
from tests.knowledge import ready_checker

ROWS: list[dict[str, Any]] = read_rows("check_denying_words.jsonl")
WRONG = whole_rows(row for row in ROWS if "wrong" in row)
RIGHT = [pytest.param(row, id=row["id"]) for row in ROWS if "right" in row]
CHECKER = ready_checker()


@pytest.mark.parametrize("row", RIGHT)
def test_a_right_translation_passes(row: dict[str, Any]) -> None:
    assert CHECKER.check(row["source"], row["right"]) == ()


@pytest.mark.parametrize("row", WRONG)
def test_the_contrary_is_told(row: dict[str, Any]) -> None:
    assert CHECKER.check(row["source"], row["wrong"])


def test_the_gaps_are_few() -> None:
    assert sum(bool(row.get("missed")) for row in ROWS) <= 15
