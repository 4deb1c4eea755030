"""Russian, Ukrainian and English numbers of which one word by itself says something else."""

from __future__ import annotations

import pytest

from transform.numbers import find_numbers

_WORTH = [
    ("ru", "В плен попали двадцать один солдат.", [21]),
    ("ru", "Погибли сто тридцать одного человека.", [131]),
    ("ru", "Отправлено два с половиной миллиона снарядов.", [2.5e6]),
    ("ru", "Запущен десяток ракет.", [10]),
    ("ru", "Запущено два десятка ракет.", [20]),
    ("ru", "Запущена дюжина ракет.", [12]),
    ("ru", "Погибло около сотни солдат.", [100]),
    ("ru", "Прибыло тысяч пять солдат.", [5000]),
    ("ru", "Отправлено миллионов пять снарядов.", [5e6]),
    ("ru", "Прибыло до 3-х тысяч солдат.", [3000]),
    ("ru", "Четверо солдат сдались.", [4]),
    ("ru", "Прибыл 12-тысячный контингент.", [12_000]),
    ("ru", "Отправлено четверть миллиона снарядов.", [250_000]),
    ("uk", "Загинули двадцять один солдат.", [21]),
    ("uk", "Відправлено два з половиною мільйони снарядів.", [2.5e6]),
    ("uk", "Загинуло близько сотні солдатів.", [100]),
    ("ru", "Прибыло более тысячи солдат.", [1000]),
    ("ru", "Прибыло около тысячи двухсот солдат.", [1200]),
    ("uk", "Прибуло понад тисячі солдатів.", [1000]),
    ("ru", "Они управляют половиной области.", [0.5]),
    ("uk", "Вони керують половиною області.", [0.5]),
    ("en", "It sent a million and a half shells.", [1.5e6]),
    ("en", "It sent a quarter of a million shells.", [250_000]),
    ("en", "It sent three quarters of a million shells.", [750_000]),
    ("en", "It sent 1.2m shells.", [1.2e6]),
    ("en", "It sent 3m artillery rounds.", [3e6]),
    ("ko", "9.8억 달러를 받았다.", [980_000_000]),
]
_RANGES = [
    ("en", "Five or six thousand troops came.", (5000, 6000)),
    ("en", "A ten-to-twelve thousand-man force.", (10_000, 12_000)),
    ("en", "Some 3-4,000 troops came.", (3000, 4000)),
    ("tr", "Beş veya altı bin asker geldi.", (5000, 6000)),
]


@pytest.mark.parametrize(("lang", "text", "worth"), _WORTH)
def test_a_number_is_read_by_what_stands_beside_it(lang: str, text: str, worth: list[float]) -> None:
    assert [number.value for number in find_numbers(text, lang)] == worth


@pytest.mark.parametrize(("lang", "text", "ends"), _RANGES)
def test_the_scale_of_a_range_is_of_both_ends(lang: str, text: str, ends: tuple[float, float]) -> None:
    assert [(number.low, number.high) for number in find_numbers(text, lang)] == [ends]


def test_one_by_itself_is_no_number() -> None:
    assert find_numbers("Один из солдат рассказал об этом.", "ru") == ()


def test_hundreds_stay_hundreds() -> None:
    assert [number.kind for number in find_numbers("Сотни солдат погибли.", "ru")] == ["indefinite"]


def test_metres_are_no_millions() -> None:
    assert [number.value for number in find_numbers("A 300m deep shaft, 1.2m wide.", "en")] == [300, 1.2]
    assert [number.value for number in find_numbers("Two 12m long missiles and 3m tall men.", "en")] == [2, 12, 3]


def test_the_nineties_stay_a_year() -> None:
    assert [number.kind for number in find_numbers("в 1990-х годах", "ru")] == ["year"]
