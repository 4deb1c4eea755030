"""Shares in digits, decimals in words, and the scale that two bounds of one number have together."""

from __future__ import annotations

import pytest

from transform.numbers import Number, find_numbers

_SHARES = [
    ("tr", "Askerlerin 1/3'ü öldü.", 1 / 3),
    ("tr", "Bütçenin 3/4’ünü silaha harcadı.", 0.75),
    ("tr", "Füzelerin 10'da 7'si hedefi vurdu.", 0.7),
    ("tr", "Mermilerin 100'de 5'i patlamadı.", 0.05),
    ("tr", "Mermilerin 4'te üçü patlamadı.", 0.75),
    ("tr", "Askerlerin 3'te biri döndü.", 1 / 3),
    ("tr", "Askerlerin yirmide biri döndü.", 0.05),
    ("tr", "Askerlerin on ikide biri döndü.", 1 / 12),
    ("tr", "Nüfusun on binde biri asker.", 0.0001),
    ("en", "It gave 1/3 of its shells away.", 1 / 3),
    ("ru", "1/3 снарядов не взорвалась.", 1 / 3),
    ("uk", "3/4 снарядів не вибухнули.", 0.75),
]
_NO_SHARES = [
    ("tr", "Saat 10'da 7 asker geldi."),
    ("tr", "15/10'da 3 gemi geldi."),
    ("tr", "İstasyon 7/24 açık."),
    ("tr", "2023/24 sezonu başladı."),
    ("ru", "В 1/8 финала вышли 16 команд."),
    ("en", "The 24/7 hotline was set up after 9/11."),
]
_WORTH = [
    ("tr", "dokuz virgül sekiz milyar dolar", [9.8e9]),
    ("tr", "on iki virgül yirmi beş kilometre", [12.25]),
    ("tr", "3 virgül 5 milyon mermi", [3.5e6]),
    ("tr", "Sayı 12 binde kaldı.", [12_000]),
    ("tr", "Toplantı on ikide başladı.", [12]),
    ("tr", "İlk onbirde oynadı.", [11]),
    ("tr", "En az 10, en fazla 12 bin asker gitti.", [10_000, 12_000]),
    ("tr", "En az iki, en çok üç bin işçi gitti.", [2000, 3000]),
    ("tr", "En az 500, en fazla 2 bin asker gitti.", [500, 2000]),
    ("tr", "Sevkiyat 2,5'ten 3 milyona çıktı.", [2.5e6, 3e6]),
    ("tr", "Sayı 100'den 2 bine çıktı.", [100, 2000]),
    ("en", "nine point eight billion dollars", [9.8e9]),
    ("en", "two point seven five percent", [2.75]),
    ("en", "At that point two men came.", [2]),
    ("en", "At one point two men came.", [2]),
    ("en", "At least 10 and at most 12 thousand troops went.", [10_000, 12_000]),
    ("en", "half a percent", [0.5]),
    ("tr", "yüzde yarım", [0.5]),
    ("ru", "Прибыло не менее 10, но не более 12 тысяч военных.", [10_000, 12_000]),
    ("ru", "Удар шестью ракетами.", [6]),
    ("ru", "Запущено около полусотни ракет.", [50]),
    ("uk", "Передано пів мільйона снарядів.", [500_000]),
    ("ko", "병력 삼천오백 명", [3500]),
    ("ko", "스물두 명", [22]),
]
_RANGES = [
    ("tr", "bir ila iki milyon mermi", (1e6, 2e6)),
    ("tr", "bir iki bin asker", (1000, 2000)),
    ("en", "one or two thousand troops", (1000, 2000)),
    ("en", "10k-12k troops", (10_000, 12_000)),
    ("ko", "대여섯 명", (5, 6)),
    ("ko", "한두 명", (1, 2)),
    ("ko", "40~50%", (40, 50)),
]
_NAMES = ["Veliaht Prens Muhammed bin Selman geldi.", "Usame bin Ladin öldürüldü.", "Bin Zayid ile görüştü."]


@pytest.mark.parametrize(("lang", "text", "share"), _SHARES)
def test_a_share_in_digits_is_one_fraction(lang: str, text: str, share: float) -> None:
    assert [(n.kind, n.value) for n in find_numbers(text, lang)] == [("fraction", pytest.approx(share))]


@pytest.mark.parametrize(("lang", "text"), _NO_SHARES)
def test_days_rounds_and_clocks_are_no_shares(lang: str, text: str) -> None:
    assert not any(n.kind == "fraction" for n in find_numbers(text, lang))


@pytest.mark.parametrize(("lang", "text", "worth"), _WORTH)
def test_a_number_is_worth_what_all_its_words_say(lang: str, text: str, worth: list[float]) -> None:
    assert [n.value for n in find_numbers(text, lang)] == pytest.approx(worth)


@pytest.mark.parametrize(("lang", "text", "ends"), _RANGES)
def test_a_range_has_both_its_ends(lang: str, text: str, ends: tuple[float, float]) -> None:
    assert [(n.low, n.high) for n in find_numbers(text, lang)] == [ends]


@pytest.mark.parametrize("text", _NAMES)
def test_bin_of_an_arabic_name_is_no_thousand(text: str) -> None:
    assert find_numbers(text, "tr") == ()


def test_bin_behind_a_name_is_a_thousand_where_something_is_counted() -> None:
    assert [n.value for n in find_numbers("Muhammed bin lira verdi.", "tr")] == [1000]


def _kinds(text: str, lang: str) -> list[tuple[str, float | None]]:
    return [(n.kind, n.value) for n in find_numbers(text, lang)]


def test_a_change_of_percents_is_no_range() -> None:
    change: tuple[Number, ...] = find_numbers("It took the share from 2 percent to 3 percent.", "en")
    assert [n.value for n in change] == [2, 3]
    assert [n.low for n in find_numbers("Rates ranging from 2 percent to 3 percent.", "en")] == [2]


@pytest.mark.parametrize(
    ("lang", "text", "date"),
    [
        ("ru", "с 12 по 15 октября", 1012),
        ("ru", "12 и 13 октября", 1012),
        ("ru", "в ночь с 12 на 13 октября", 1012),
        ("uk", "з 12 по 15 жовтня", 1012),
        ("en", "from 12 to 15 October", 1012),
        ("en", "from Oct. 12 to 15 in Moscow", 1012),
        ("ko", "10월 12~15일", 1012),
    ],
)
def test_days_of_one_month_are_one_date(lang: str, text: str, date: int) -> None:
    assert _kinds(text, lang) == [("date", date)]


def test_may_of_what_may_be_is_no_month() -> None:
    assert _kinds("Up to 10 may have been killed.", "en") == [("cardinal", 10)]
    assert _kinds("On 10 May, he died.", "en") == [("date", 510)]


def test_the_hour_behind_a_day_is_no_day() -> None:
    assert _kinds("From Oct. 12 to 6:30 a.m. on Oct. 13", "en") == [("date", 1012), ("time", 630), ("date", 1013)]


def test_times_of_day_with_a_point() -> None:
    assert _kinds("В 14.30 мск корабль ушёл.", "ru") == [("time", 1430)]
    assert _kinds("Füze yerel saatle 07.10'da fırlatıldı.", "tr") == [("time", 710)]
