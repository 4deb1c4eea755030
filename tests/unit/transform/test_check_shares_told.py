"""Shares told by two numbers or by one, and speeds with their conversion in brackets."""

import pytest

from app.checks import load_checker

CHECKER = load_checker("tr", "en")

SAME = [
    ("Evlerin onda dokuzu yıkıldı.", "Nine out of ten houses were destroyed."),
    ("Evlerin onda dokuzu yıkıldı.", "9 in 10 houses were destroyed."),
    ("Seçmenlerin dörtte üçü öneriye karşı.", "Three in four voters are against the proposal."),
    ("Nüfusun beşte biri yardıma muhtaç.", "One in five people needs aid."),
    ("Üç kişiden biri aç.", "A third of people are hungry."),
    ("Her 10 gençten 4'ü işsiz.", "Forty percent of young people are unemployed."),
    ("Her 10 gençten 4'ü işsiz.", "Two in five young people are unemployed."),
    ("Ürünlerin binde biri bozuk çıktı.", "One in a thousand products turned out faulty."),
    ("Tren saatte 800 kilometre (497 mil) hıza ulaştı.", "The train reached a speed of 800 kilometres (497 miles) an hour."),
    ("Tren saatte 800 kilometre (497 mil) hıza ulaştı.", "The train reached a speed of 497 miles an hour."),
    ("Rüzgâr saatte 120 kilometreyi (75 mil) buldu.", "Winds reached 120 kilometers per hour (75 miles per hour)."),
]  # fmt: skip
OTHER = [
    ("Evlerin onda dokuzu yıkıldı.", "Six out of ten houses were destroyed.", "number"),
    ("Seçmenlerin dörtte üçü öneriye karşı.", "Three out of five voters are against the proposal.", "number"),
    ("Üç kişiden biri aç.", "Two in three people are hungry.", "number"),
    ("Her beş çocuktan ikisi okula gitmiyor.", "Two in six children do not go to school.", "number"),
    ("Rüzgâr saatte 120 kilometreyi (75 mil) buldu.", "Winds reached 120 miles per hour (75 km per hour).", "unit"),
]


@pytest.mark.parametrize(("source", "target"), SAME)
def test_a_share_may_be_told_by_two_numbers(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "kind"), OTHER)
def test_another_share_is_told(source: str, target: str, kind: str) -> None:
    assert kind in {p.kind for p in CHECKER.check(source, target)}
