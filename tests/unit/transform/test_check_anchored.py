"""Figures that only a time, a place or a group tells apart: true translations pass, and those with two figures exchanged do not."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.checker import Checker
from transform.numbers import find_numbers


@pytest.fixture(scope="module")
def checker() -> Checker:
    return ready_checker()


_EXCHANGED = [
    (
        "Kuzey Kore 2022'de 69, 2023'te 31 füze fırlattı.",
        "North Korea fired 69 missiles in 2022 and 31 in 2023.",
        "North Korea fired 31 missiles in 2022 and 69 in 2023.",
    ),
    (
        "Kuzey Kore geçen yıl 69, bu yıl 31 füze fırlattı.",
        "North Korea has fired 31 missiles this year, compared with 69 last year.",
        "North Korea has fired 69 missiles this year, compared with 31 last year.",
    ),
    (
        "2011 yılında 2.706 olan sığınmacı sayısı geçen yıl 1.127'ye düştü.",
        "There were 1,127 defections last year, against 2,706 in 2011.",
        "There were 2,706 defections last year, against 1,127 in 2011.",
    ),
    (
        "2023'te 3 bin olan asker sayısı 2024'te 11 bine yükseldi.",
        "In 2024 there were 11,000 troops, 3,000 in 2023.",
        "In 2024 there were 3,000 troops, 11,000 in 2023.",
    ),
    (
        "Ocakta 200, şubatta 350 konteyner gönderildi.",
        "Some 200 containers were sent in January and 350 in February.",
        "Some 350 containers were sent in January and 200 in February.",
    ),
    (
        "Pazartesi 15, salı 22 insansız hava aracı düşürüldü.",
        "On Monday 15 drones were shot down, on Tuesday 22.",
        "On Monday 22 drones were shot down, on Tuesday 15.",
    ),
    (
        "Geçen yılın ocak ayında 200, bu yılın ocak ayında 350 konteyner gönderildi.",
        "Some 350 containers were sent in January this year, up from 200 in January last year.",
        "Some 350 containers were sent in January last year, 200 in January this year.",
    ),
    (
        "İlk saldırıda 12, ikincisinde 20 asker öldü.",
        "Twelve soldiers died in the first attack, 20 in the second.",
        "Twenty soldiers died in the first attack, 12 in the second.",
    ),
    (
        "Fabrikada 15, depoda 23 işçi öldü.",
        "Fifteen workers died at the factory and 23 at the depot.",
        "Twenty-three workers died at the factory and 15 at the depot.",
    ),
    (
        "Kursk'ta 4 bin, Belgorod'da 1.500 asker bulunuyor.",
        "There are 4,000 troops in Kursk and 1,500 in Belgorod.",
        "There are 1,500 troops in Kursk and 4,000 in Belgorod.",
    ),
    (
        "Kadınların yüzde 40'ı, erkeklerin yüzde 25'i işsiz.",
        "Some 40 percent of women and 25 percent of men are unemployed.",
        "Some 25 percent of women and 40 percent of men are unemployed.",
    ),
    (
        "Limana 2022 yılında 3, geçen yıl 27 gemi yanaştı.",
        "Three ships docked at the port in 2022 and 27 last year.",
        "Twenty-seven ships docked at the port in 2022 and 3 last year.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), _EXCHANGED)
def test_figures_stand_with_what_they_are_of(checker: Checker, source: str, right: str, wrong: str) -> None:
    assert checker.check(source, right) == ()
    assert "number" in {problem.kind for problem in checker.check(source, wrong)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "Güney Kore'ye göre 2023'te 6 bin 700, 2024'te 10 bin konteyner gönderildi.",
            "According to South Korea, 6,700 containers were sent in 2023 and 10,000 in 2024.",
        ),
        (
            "İlk grupta 1.500, ikinci grupta 3 bin asker vardı.",
            "There were 1,500 soldiers in the first group and 3,000 in the second.",
        ),
        (
            "Ukrayna 300, Güney Kore 1.000 askerin öldüğünü söylüyor.",
            "Ukraine says 300 soldiers have died, South Korea 1,000.",
        ),
        # Nothing but their order speaks against these, and English may turn it round.
        (
            "Füze 1.500 kilometre yükseldi, 1.000 kilometre uçtu.",
            "The missile flew 1,000 kilometres and reached an altitude of 1,500 kilometres.",
        ),
        # Figures of different things: a period, and a price.
        (
            "Şirket fabrikayı Pyongyang'a üç yıl önce 125 milyon dolara sattı.",
            "The company sold the factory to Pyongyang for 125 million dollars three years ago.",
        ),
        (
            "Benzine geçen ay 2 dolar, bu ay üç kat zam geldi.",
            "Petrol rose threefold this month and by 2 dollars last month.",
        ),
        # A currency falls by rising against another.
        ("Rublenin dolar karşısındaki değeri 90'dan 95'e geriledi.", "The rouble fell from 90 to 95 against the dollar."),
        (
            "Asker sayısı aralıkta 11 bine çıktı; ekimde 3 bindi.",
            "In December the number of troops rose to 11,000; in October it had been 3,000.",
        ),
    ],
)  # fmt: skip
def test_true_figures_pass(checker: Checker, source: str, target: str) -> None:
    assert [p for p in checker.check(source, target) if p.kind in ("number", "scale", "sign")] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Asker sayısı ekimde 3 bindi.", [3000]),
        ("Kayıplar yüz elli bindir.", [150_000]),
        ("Üç asker gemiye bindi.", [3]),
        ("Heyet trene bindi.", []),
    ],
)
def test_a_thousand_with_a_copula_is_read_behind_a_number_only(text: str, values: list[float]) -> None:
    assert [number.value for number in find_numbers(text, "tr")] == values


@pytest.mark.parametrize(
    ("source", "right", "wrong", "kind"),
    [
        (
            "Seferberlik yaşı 25'ten 18'e indirildi.",
            "The mobilization age was lowered from 25 to 18.",
            "The mobilization age was lowered from 18 to 25.",
            "sign",
        ),
        (
            "Fiyat tavanı 60 dolardan 47,6 dolara düşürüldü.",
            "The price cap was lowered from $60 to $47.6.",
            "The price cap was lowered from $47.6 to $60.",
            "sign",
        ),
        (
            "Sınırın 60 dolardan 47,6 dolara çekilmesi onaylandı.",
            "A move of the cap from $60 to $47.6 was approved.",
            "A move of the cap from $47.6 to $60 was approved.",
            "number",
        ),
        (
            "Varil başına 60 dolar olan tavan fiyat 47,6 dolara indirildi.",
            "The price cap of $60 a barrel was lowered to $47.6.",
            "The price cap of $47.6 a barrel was lowered to $60.",
            "number",
        ),
        (
            "12 bin olan asker sayısı 15 bine yükseltildi.",
            "The number of troops, 12,000, was raised to 15,000.",
            "The number of troops, 15,000, was raised to 12,000.",
            "number",
        ),
        (
            "Yıllık üretim 2,5 milyon tondan 3 milyon tona çıktı.",
            "Annual output rose from 2.5 to 3 million tonnes.",
            "Annual output rose from 3 to 2.5 million tonnes.",
            "sign",
        ),
        (
            "Gelen yük 2019'daki 152 bin tondan 2023'te 70 bin tonun altına geriledi.",
            "Freight fell from 152,000 tons in 2019 to below 70,000 tons in 2023.",
            "Freight fell from 70,000 tons in 2019 to below 152,000 tons in 2023.",
            "number",
        ),
        (
            "İşçi sayısı bir yılda en az 4 bin artarak 19 bini aştı.",
            "The number of workers rose by at least 4,000 in a year to more than 19,000.",
            "The number of workers rose by at least 19,000 in a year to more than 4,000.",
            "number",
        ),
        (
            "Petrol 2,3 dolar gerileyerek 66,15 dolara indi.",
            "Oil slid $2.30 to $66.15.",
            "Oil slid $66.15 to $2.30.",
            "number",
        ),
        (
            "Bakanlık, son 24 saatte 61 askerin öldüğünü duyurdu.",
            "The ministry said 61 soldiers had died in the past 24 hours.",
            "The ministry said 24 soldiers had died in the past 61 hours.",
            "unit",
        ),
        (
            "Kazalar yüzde 4 azaldı, ölü sayısı ise yüzde 3 arttı.",
            "Accidents fell by 4 percent, while deaths rose by 3 percent.",
            "Accidents fell by 3 percent, while deaths rose by 4 percent.",
            "sign",
        ),
        (
            "Fırlatılan 117 insansız hava aracından 74'ü düşürüldü.",
            "Of the 117 drones launched, 74 were shot down.",
            "Of the 74 drones launched, 117 were shot down.",
            "number",
        ),
        (
            "Yaklaşık 350 balonun 100 kadarı güneye indi.",
            "About 100 of some 350 balloons landed in the south.",
            "About 350 of some 100 balloons landed in the south.",
            "number",
        ),
        (
            "Tasarı 77'ye karşı 20 oyla kabul edildi.",
            "The bill was passed by 77 votes to 20.",
            "The bill was passed by 20 votes to 77.",
            "number",
        ),
    ],
)  # fmt: skip
def test_figures_that_contradict_what_stands_around_them_are_told(
    checker: Checker, source: str, right: str, wrong: str, kind: str
) -> None:
    assert checker.check(source, right) == ()
    assert kind in {problem.kind for problem in checker.check(source, wrong)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kapasite 10 ve 20 ton.", "The capacity is 10 tonnes and 20."),
        ("Şoygu üç ayda üçüncü kez Pyongyang'a gitti.", "Shoigu went to Pyongyang for the third time in three months."),
        ("Tatbikata iki ülkeden 19 bin asker katıldı.", "The drill involved 19,000 troops of the two countries."),
    ],
)
def test_units_and_parts_that_are_told_once_pass(checker: Checker, source: str, target: str) -> None:
    assert [p for p in checker.check(source, target) if p.kind in ("unit", "number")] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It rose from 2.5 to 3 million tonnes.", [2_500_000, 3_000_000]),
        ("It fell from $3 to $2.5 billion.", [3e9, 2.5e9]),
    ],
)
def test_both_ends_of_a_change_have_the_scale_that_is_said_once(text: str, values: list[float]) -> None:
    assert [number.value for number in find_numbers(text, "en")] == values


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Kim, 2 Mart'ta gemiyi, 14 Mart'ta mühimmat fabrikasını gezdi.",
            "Kim toured the ship on March 2 and the munitions factory on March 14.",
            "Kim toured the ship on March 14 and the munitions factory on March 2.",
        ),
        (
            "Tatbikat 10 Kasım'da başladı, 15 Kasım'da sona erdi.",
            "The exercise began on November 10 and ended on November 15.",
            "The exercise began on 15 November and ended on 10 November.",
        ),
    ],
)
def test_two_days_of_a_month_that_changed_places_are_told(
    checker: Checker, source: str, right: str, wrong: str
) -> None:
    assert checker.check(source, right) == ()
    assert [problem.kind for problem in checker.check(source, wrong)] == ["date"]


def test_the_later_day_may_come_first(checker: Checker) -> None:
    source = "Kim, 2 Mart'ta gemiyi, 14 Mart'ta mühimmat fabrikasını gezdi."
    assert checker.check(source, "On March 14 Kim toured the munitions factory, after the ship on March 2.") == ()
