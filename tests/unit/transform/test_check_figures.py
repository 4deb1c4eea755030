"""The check of figures on wire sentences of our own: half of them written before the rules were changed for them.

Each pair is a good translation with wrong ones. `gap` names what the check does not do yet.
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
    for line in (Path(__file__).parents[2] / "golden" / "check_figures.jsonl").read_text(encoding="utf-8").splitlines()
]
# A number that lost its digits is named by its scale, another year by the date, and a lost sentence by its denial.
ALIKE = {
    "number": {"scale", "date"},
    "scale": {"number"},
    "date": {"number"},
    "omission": {"negation", "hedge"},
    "unit": {"number", "scale"},
}


def marked(row: dict[str, Any], what: str, name: str) -> Any:
    """Give a case its name, and mark it where it is a known gap."""
    gap = what in row.get("gap", ())
    return pytest.param(row, what, id=name, marks=[pytest.mark.xfail(strict=True)] if gap else [])


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_a_good_translation_passes(row: dict[str, Any]) -> None:
    assert CHECKER.check(row["source"], row["good"]) == ()


@pytest.mark.parametrize(
    ("row", "what"), [marked(r, b["target"], f"{r['id']}-{i}") for r in ROWS for i, b in enumerate(r["bad"])]
)
def test_a_wrong_translation_is_caught(row: dict[str, Any], what: str) -> None:
    kind = next(b["kind"] for b in row["bad"] if b["target"] == what)
    found = {p.kind for p in CHECKER.check(row["source"], what)}
    assert found & {kind, *ALIKE.get(kind, ())}


def test_the_gaps_are_few() -> None:
    assert len(ROWS) >= 80
    assert sum(len(row.get("gap", ())) for row in ROWS) <= 2


def test_an_addition_told_by_length_shows_the_sentence_without_a_counterpart() -> None:
    source = "Bakan dün Moskova'ya gitti ve mevkidaşıyla görüştü."
    told = "The minister went to Moscow yesterday and met his counterpart."
    invented = "Oil prices have fallen sharply across the whole of Asia, and traders expect them to fall further still."
    (problem,) = CHECKER.check(source, f"{told} {invented}")
    assert (problem.kind, problem.source, problem.target) == ("addition", "", invented)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kule 30 metre yüksekliğinde.", "The tower is 98 feet high."),
        ("Kan alkol oranı 0,179 ölçüldü.", "The blood alcohol level was measured at .179."),
        ("Doksanlarda bu köyde bin kişi yaşıyordu.", "A thousand people lived in this village in the nineties."),
        ("Takımın ilk 11'i açıklandı.", "The team's starting XI was announced."),
        ("Şirket üç aylık sonuçlarını açıkladı.", "The company announced its quarterly results."),
        ("Hata payı yüzde 3.", "The margin of error is plus or minus 3 percent."),
        ("Büyüme %-3,2 oldu.", "Growth came to -3.2%."),
        ("Büyüme yüzde -3,2 oldu.", "Growth came to minus 3.2 percent."),
        ("Zam %5-%7 olacak.", "The rise will be 5-7%."),
        ("Cezası 2,5 yıl sürecek.", "His sentence will last 2½ years."),
    ],
)
def test_figures_told_in_another_way_pass(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kule 30 metre yüksekliğinde.", "The tower is 150 feet high."),
        ("Kan alkol oranı 0,179 ölçüldü.", "The blood alcohol level was measured at .197."),
        ("Doksanlarda bu köyde bin kişi yaşıyordu.", "A thousand people lived in this village in the 1970s."),
        ("Takımın ilk 11'i açıklandı.", "The team's 12 were announced."),
        ("Hata payı yüzde 3.", "The margin of error is minus 3 percent."),
        ("Büyüme %-3,2 oldu.", "Growth came to 3.2%."),
        ("Büyüme %3,2 oldu.", "Growth came to -3.2%."),
        ("Cezası 2,5 yıl sürecek.", "His sentence will last 3½ years."),
    ],
)
def test_figures_told_wrong_are_caught(source: str, target: str) -> None:
    assert CHECKER.check(source, target)
