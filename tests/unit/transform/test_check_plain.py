"""Plain sentences of the beat, each with a right translation and one that says the contrary: the errors a reader would never forgive."""

from __future__ import annotations

import pytest

from tests.goldens import read_rows, whole_rows
from tests.knowledge import ready_checker

PAIRS = read_rows("check_plain.jsonl")
CHECKER = ready_checker()


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["id"] for pair in PAIRS])
def test_the_right_one_passes(pair: dict[str, str]) -> None:
    assert CHECKER.check(pair["source"], pair["right"]) == ()


@pytest.mark.parametrize("pair", whole_rows(PAIRS))
def test_the_contrary_is_told(pair: dict[str, str]) -> None:
    assert CHECKER.check(pair["source"], pair["wrong"])


def test_the_gaps_are_few() -> None:
    assert sum(bool(pair.get("missed")) for pair in PAIRS) == 0
