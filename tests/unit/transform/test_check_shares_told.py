"""Shares told by two numbers or by one, and speeds with their conversion in brackets."""

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

SAME = [
    ("Evlerin onda dokuzu yıkıldı.", "Nine out of ten houses were destroyed."),
    ("Evlerin onda dokuzu yıkıldı.", "9 in 10 houses were destroyed."),
    ("Seçmenlerin dörtte üçü öneriye karşı.", "Three in four voters are against the proposal."),
    ("Nüfusun beşte biri yardıma muhtaç.", "One in five people needs aid."),
    ("Üç kişiden biri aç.", "A third of people are hungry."),
    ("Her 10 gençten 4'ü işsiz.", "Forty percent of young people are unemployed."),
    ("Her 10 gençten 4'ü işsiz.", "Two in five young people are unemployed."),
    ("Ürünlerin binde biri bozuk çıktı.", "One in a thousand products turned out faulty."),
    ("Mermilerin 1/3'ü patlamadı.", "One third of the shells did not explode."),
    ("Füzelerin 10'da 7'si hedefi vurdu.", "Seven out of ten missiles hit the target."),
    ("Füzelerin 10'da 7'si hedefi vurdu.", "70 percent of the missiles hit the target."),
    ("Askerlerin yirmide biri döndü.", "Five percent of the soldiers returned."),
    ("Nüfusun on binde biri askerdir.", "One in ten thousand of the population is a soldier."),
    ("Mermilerin 3'te biri bozuktu.", "A third of the shells were faulty."),
    ("Yirmi kişiden onu öldü.", "Ten of the twenty people died."),
    ("En az 10, en fazla 12 bin asker gitti.", "At least 10,000 and at most 12,000 soldiers went."),
    ("Toplam dokuz virgül sekiz milyar dolar.", "A total of 9.8 billion dollars."),
    ("Ölü sayısı 12 binde kaldı.", "The death toll stayed at 12,000."),
    ("Sevkiyat 2,5'ten 3 milyona çıktı.", "Shipments rose from 2.5 million to 3 million."),
    ("Tren saatte 800 kilometre (497 mil) hıza ulaştı.", "The train reached a speed of 800 kilometres (497 miles) an hour."),
    ("Tren saatte 800 kilometre (497 mil) hıza ulaştı.", "The train reached a speed of 497 miles an hour."),
    ("Rüzgâr saatte 120 kilometreyi (75 mil) buldu.", "Winds reached 120 kilometers per hour (75 miles per hour)."),
]  # fmt: skip
OTHER = [
    ("Füzelerin 10'da 7'si hedefi vurdu.", "Six out of ten missiles hit the target.", "number"),
    ("Mermilerin 3'te biri bozuktu.", "A quarter of the shells were faulty.", "number"),
    ("Bütçenin 3/4'ü silaha gitti.", "Two thirds of the budget went to arms.", "number"),
    ("Bir iki bin asker gönderildi.", "Two or three thousand soldiers were sent.", "number"),
    ("Toplam dokuz virgül sekiz milyar dolar.", "A total of 8 billion dollars.", "number"),
    ("Ölü sayısı 12 binde kaldı.", "The death toll stayed at 12.", "scale"),
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
