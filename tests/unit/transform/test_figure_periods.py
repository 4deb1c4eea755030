"""Times that a figure holds for, and Korean counters, of which other words begin."""

from __future__ import annotations

import pytest

from transform.figures import find_figures
from transform.numbers import find_numbers

_PERIODS = [
    ("tr", "2024'ün ilk çeyreğinde 12 gemi geldi.", "first quarter of 2024"),
    ("tr", "Yılın ikinci yarısında 12 gemi geldi.", "second half of this year"),
    ("tr", "2022-2024 döneminde 12 gemi geldi.", "2022 to 2024"),
    ("tr", "Ocak-Eylül döneminde 12 gemi geldi.", "January to September"),
    ("tr", "1990'lı yıllarda 12 gemi geldi.", "1990s"),
    ("tr", "90'lı yıllarda 12 gemi geldi.", "1990s"),
    ("tr", "Ekim sonunda 12 gemi geldi.", "October"),
    ("tr", "Her gün 120 asker ölüyor.", "a day"),
    ("tr", "2030'a kadar 12 gemi yapılacak.", "until 2030"),
    ("en", "In the first quarter of 2024, 12 ships came.", "first quarter of 2024"),
    ("en", "In Q1 2024, 12 ships came.", "first quarter of 2024"),
    ("en", "Between 2022 and 2024, 12 ships came.", "2022 to 2024"),
    ("en", "From January to September, 12 ships came.", "January to September"),
    ("en", "Every day 120 soldiers die.", "a day"),
    ("ru", "С августа 2023 года прибыло 12 кораблей.", "since August 2023"),
    ("ru", "В 2024 году прибыло 12 кораблей.", "2024"),
    ("ru", "С 2022 по 2024 год прибыло 12 кораблей.", "2022 to 2024"),
    ("ru", "За последние три месяца прибыло 12 кораблей.", "the last 3 months"),
    ("ru", "За сутки погибли 120 солдат.", "a day"),
    ("uk", "З серпня 2023 року прибуло 12 кораблів.", "since August 2023"),
    ("uk", "Торік прибуло 12 кораблів.", "last year"),
    ("ko", "2023년 8월 이후 컨테이너 2만 개가 갔다.", "since August 2023"),
    ("ko", "지난해 병력 1만 명이 갔다.", "last year"),
    ("ko", "지난 3개월간 병력 1만 명이 갔다.", "the last 3 months"),
]


@pytest.mark.parametrize(("lang", "text", "period"), _PERIODS)
def test_a_figure_holds_for_the_time_beside_it(lang: str, text: str, period: str) -> None:
    assert [f.period for f in find_figures(text, lang)] == [period]


def test_what_a_korean_figure_is_compared_with_is_no_time_of_it() -> None:
    assert find_figures("병력은 작년 같은 기간보다 많은 1만 명이다.", "ko")[0].period is None


@pytest.mark.parametrize(
    "text",
    [
        "트럼프 2기 행정부가 출범했다.",
        "미사일 시험을 열기로 했다.",
        "세기의 회담에서 미사일을 논의했다.",
        "30대 남성이 숨졌다.",
        "전국 평균기온이 25.7도로 올랐다.",
        "오후 7시 30분 회담이 열렸다.",
    ],
)
def test_korean_words_that_begin_like_counters_count_nothing(text: str) -> None:
    assert find_figures(text, "ko") == ()


def test_a_korean_time_of_day_is_one_time() -> None:
    assert [(n.kind, n.value) for n in find_numbers("오후 2시 5분", "ko")] == [("time", 205)]
    assert [n.kind for n in find_numbers("3시간 30분 동안", "ko")] == ["cardinal", "cardinal"]


def test_a_year_before_what_is_counted_later_is_a_year() -> None:
    assert [n.kind for n in find_numbers("2022-2024 döneminde 12 gemi geldi.", "tr")] == ["year", "cardinal"]
    assert [n.kind for n in find_numbers("2024 sonunda asker gönderdi.", "tr")] == ["year"]
