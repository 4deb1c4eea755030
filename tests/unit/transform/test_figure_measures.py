"""Measures, money, shares and names beside numbers: what a figure counts, and what is none."""

from __future__ import annotations

import pytest

from transform.figures import find_figures

_FIGURES = [
    ("tr", "Sel 1.200 kilometrekarelik alanı bastı.", [(1200, "km2")]),
    ("tr", "36 kilometre kare alan satıldı.", [(36, "km2")]),
    ("tr", "Fabrika 1.600 metrekare kapalı alanda kuruldu.", [(1600, "m2")]),
    ("en", "Fires burned 1,200 sq km.", [(1200, "km2")]),
    ("en", "Fires burned a 350-square-kilometer area.", [(350, "km2")]),
    ("ru", "Сгорело 1200 кв. км леса.", [(1200, "km2")]),
    ("ko", "면적은 1200㎢다.", [(1200, "km2")]),
    ("tr", "Rusya 3 milyon litre yakıt verdi.", [(3e6, "litres")]),
    ("en", "Russia sent 3 million liters of fuel.", [(3e6, "litres")]),
    ("tr", "Bomba 12,5 kilotonluk bir güce sahipti.", [(12.5, "kilotons")]),
    ("en", "It paid HK$2 billion and NT$40 million.", [(2e9, "HKD"), (40e6, "TWD")]),
    ("en", "It paid a $2 billion fine.", [(2e9, "USD")]),
    ("en", "Trump's $500m penalty was lifted.", [(500e6, "USD")]),
    ("en", "It paid A$5m and S$3m.", [(5e6, "AUD"), (3e6, "SGD")]),
    ("en", "Seoul's £20m aid and a €10m loan.", [(20e6, "GBP"), (10e6, "EUR")]),
    ("en", "It paid US$ 3 million.", [(3e6, "USD")]),
    ("tr", "Rusya 8,9 milyar metreküp gaz verdi.", [(8.9e9, "m3")]),
    ("en", "It pumped 8.9 bln cubic meters of gas.", [(8.9e9, "m3")]),
    ("ko", "훈련은 2주간 진행된다.", [(2, "weeks")]),
    ("tr", "9,8 milyar $ tutarında silah sattı.", [(9.8e9, "USD")]),
    ("tr", "20 milyon €'luk yardım yapıldı.", [(20e6, "EUR")]),
    ("ru", "Россия заплатила 5 млрд ₽.", [(5e9, "RUB")]),
    ("en", "Russia paid 5.5 bn RUB.", [(5.5e9, "RUB")]),
    ("tr", "Her 10 mermiden 7'si patlamadı.", [(0.7, "fraction")]),
    ("tr", "Her üç mermiden biri patlamadı.", [(0.3333, "fraction")]),
    ("en", "3 in 10 shells were duds.", [(0.3, "fraction")]),
    ("tr", "Yirmi kişiden onu öldü.", [(20, "people"), (10, "people")]),
    (
        "tr",
        "Pyongyang 44 füze denedi, geçen yıl 3 bin, bu yıl 5 bin işçi gönderdi.",
        [(44, "missiles"), (3000, "people"), (5000, "people")],
    ),
    ("tr", "En az 10, en fazla 12 bin asker gitti.", [(10_000, "people"), (12_000, "people")]),
    ("tr", "Karar 14'e karşı 1 oyla alındı.", [(14, "items"), (1, "items")]),
    ("tr", "Kayıplar 4.700'e ulaştı.", [(4700, "people")]),
    ("tr", "25 milyonluk ülkede kıtlık var.", [(25e6, "people")]),
    ("en", "It gave 12 MiG-29s.", [(12, "items")]),
    ("en", "North Korea's population is 26 million.", [(26e6, "people")]),
    ("en", "It holds 50 nuclear warheads and could make 40 more.", [(50, "items"), (40, "items")]),
    ("en", "Up to 10 may have been killed.", [(10, "people")]),
    ("en", "A magnitude 6.3 quake struck.", [(6.3, "magnitude")]),
    ("ru", "4 тысячи из 12 тысяч солдат погибли.", [(4000, "people"), (12_000, "people")]),
    ("ko", "병사 스무 명이 숨졌다.", [(20, "people")]),
]
_NONE = [
    ("tr", "Kuzey Kore 155'lik top satın aldı."),
    ("tr", "Veliaht Prens Muhammed bin Selman askerlerle görüştü."),
    ("tr", "90'lı yıllarda kıtlık vardı."),
    ("tr", "Konvoy saatte 100 kilometre hızla gitti."),
    ("tr", "Füze Mach 12 hıza ulaştı."),
    ("en", "Missiles flew at Mach 11."),
    ("en", "The ship sailed at 20 knots."),
    ("en", "Winds reached 85 miles per hour."),
    ("en", "Workers in their 20s and 30s were sent."),
    ("en", "A five-star general spoke."),
    ("en", "A 500-pound bomb was dropped."),
    ("en", "Shenghua Wen, 42, purchased many of the weapons."),
    ("en", "I was 17 when missiles fell."),
    ("en", "The destroyer, hull number 134, fired missiles."),
    ("en", "It has an 82 kWh battery."),
    ("ru", "Ракета летела со скоростью 5 км/с."),
    ("ru", "Ему 36 лет."),
    ("ko", "7분기 연속 증가했다."),
    ("ko", "5개년 계획을 발표했다."),
]


@pytest.mark.parametrize(("lang", "text", "figures"), _FIGURES)
def test_a_figure_has_its_unit(lang: str, text: str, figures: list[tuple[float, str]]) -> None:
    assert [(f.value, f.unit) for f in find_figures(text, lang)] == figures


@pytest.mark.parametrize(("lang", "text"), _NONE)
def test_what_counts_nothing_is_no_figure(lang: str, text: str) -> None:
    assert find_figures(text, lang) == ()


@pytest.mark.parametrize(
    "text", ["Kim Jong Un 20 milyon dolar verdi.", "Kim Jong Un'un 5 milyon doları", "Mısır'a 5 milyon dolar verildi."]
)
def test_a_name_is_no_flour(text: str) -> None:
    assert [f.what for f in find_figures(text, "tr")] == [None]


def test_models_are_told_by_the_noun_behind_them() -> None:
    figure = find_figures("Rusya 100'den fazla KN-23 ve KN-24 füzesi aldı.", "tr")[0]
    assert (figure.value, figure.unit, figure.qualifier) == (100, "missiles", "more_than")


@pytest.mark.parametrize("verb", ["보고한", "집계한", "공개한"])
def test_a_korean_participle_of_saying_before_a_figure_is_read(verb: str) -> None:
    figure = find_figures(f"국방부가 {verb} 1만 명 규모의 병력이다.", "ko")[0]
    assert (figure.value, figure.strength) == (10_000, "reported")
