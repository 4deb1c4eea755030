"""People and qualities as English wires tell them of Turkish ones: by their trade, place or body; and those that nothing asks for."""

from __future__ import annotations

import pytest

from tests.goldens import read_rows, whole_rows
from tests.knowledge import ready_checker

ROWS = read_rows("check_people_wires.jsonl")
CHECKER = ready_checker()


@pytest.mark.parametrize("row", [pytest.param(row, id=row["id"]) for row in ROWS if "right" in row])
def test_a_right_translation_passes(row: dict[str, str]) -> None:
    assert CHECKER.check(row["source"], row["right"]) == ()


@pytest.mark.parametrize("row", whole_rows(row for row in ROWS if "wrong" in row))
def test_whom_nothing_asks_for_is_told(row: dict[str, str]) -> None:
    assert CHECKER.check(row["source"], row["wrong"])


def test_the_gaps_are_few() -> None:
    assert sum(bool(row.get("missed")) for row in ROWS) <= 7
