"""The check of translations on wire sentences of our own, written before it was changed for them.

Each pair is a good translation in free wording, with two wrong ones. `gap` names what the check does not do yet: "good"
where it flags the good one, else the wrong target it lets pass.
"""

from __future__ import annotations

import pytest

from tests.goldens import ALIKE, count_gaps, read_rows, right_ones, wrong_ones
from tests.knowledge import ready_checker

CHECKER = ready_checker()
ROWS = read_rows("check_wires.jsonl")


@pytest.mark.parametrize(("source", "target"), right_ones(ROWS))
def test_a_good_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "kind"), wrong_ones(ROWS))
def test_a_wrong_translation_is_caught(source: str, target: str, kind: str) -> None:
    assert {p.kind for p in CHECKER.check(source, target)} & {kind, *ALIKE.get(kind, ())}


def test_the_gaps_are_few() -> None:
    assert len(ROWS) >= 60
    assert count_gaps(ROWS) <= 3
