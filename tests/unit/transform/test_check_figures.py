"""The check of figures on wire sentences of our own: half of them written before the rules were changed for them.

Each pair is a good translation with wrong ones. `gap` names what the check does not do yet.
"""

from __future__ import annotations

import pytest

from tests.goldens import ALIKE, count_gaps, read_rows, right_ones, wrong_ones
from tests.knowledge import ready_checker

CHECKER = ready_checker()
ROWS = read_rows("check_figures.jsonl")


@pytest.mark.parametrize(("source", "target"), right_ones(ROWS))
def test_a_good_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "kind"), wrong_ones(ROWS))
def test_a_wrong_translation_is_caught(source: str, target: str, kind: str) -> None:
    assert {p.kind for p in CHECKER.check(source, target)} & {kind, *ALIKE.get(kind, ())}


def test_the_gaps_are_few() -> None:
    assert len(ROWS) >= 80
    assert count_gaps(ROWS) <= 2


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
