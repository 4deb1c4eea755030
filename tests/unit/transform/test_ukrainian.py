"""Ukrainian for stories: as the encoder reads it, its names and its months."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from transform.encoder import SentenceEncoder
from transform.storytext import name_keys, read_story_text
from transform.storytimes import find_times
from transform.ukrainian import russify


@pytest.mark.parametrize(
    ("ukrainian", "russian"),
    [
        ("Північна Корея", "Северна Корея"),
        ("північнокорейських військовополонених", "северокорейских военнопленних"),
        ("зустрівся з губернатором", "встревся с губернатором"),
        ("повідомив речник", "сообщил представител"),
        ("Росії торік", "России в прошлом году"),
        ("Кім Чен Ин", "Ким Чен Ын"),
        ("в Курській області", "в Курской области"),
    ],
)
def test_words_of_news_are_written_as_russian_has_them(ukrainian: str, russian: str) -> None:
    assert russify(ukrainian) == russian


def test_the_encoder_finds_a_ukrainian_sentence_nearer_to_its_translation() -> None:
    encode = SentenceEncoder()
    text = "Бійці взяли в полон північнокорейського військового, якого поранили під Курськом, повідомив речник."
    english = "Soldiers captured a North Korean serviceman who had been wounded near Kursk, a spokesman said."
    raw, read, told = encode([text, russify(text), english])
    assert float(read @ told) > float(raw @ told) + 0.05


def test_names_with_ukrainian_letters_meet_their_other_spellings() -> None:
    assert name_keys("прийняв Кім") == name_keys("принял Ким")
    assert name_keys("лідер Шойгу й Ільїн") & name_keys("met Ilin")


def test_months_and_days_are_read() -> None:
    text = "12 листопада, у середу, йшлося про березень; лютий мороз тримався до 3 лютого."
    assert find_times(text, "uk") == {("month", 11.0), ("month", 3.0), ("month", 2.0), ("weekday", 3.0)}


def test_the_day_of_a_report_is_no_number_of_its_event() -> None:
    day = datetime(2026, 3, 18, 9, tzinfo=UTC)
    korean = read_story_text(None, "조선중앙통신이 18일 전했다. 25명이 숨졌다.", lang="ko", published=day, encode=None)
    assert korean.numbers == {25.0}
    russian = read_story_text(
        None, "ПХЕНЬЯН, 18 марта. /ТАСС/. Музей открыт 17 марта.", lang="ru", published=day, encode=None
    )
    assert russian.numbers == {-317.0}
    undated = read_story_text(None, "ПХЕНЬЯН, 18 марта. /ТАСС/. Музей.", lang="ru", published=None, encode=None)
    assert undated.numbers == {-318.0}
