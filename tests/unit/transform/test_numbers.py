"""Numbers in Turkish and English, each as a newsroom writes it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from transform.number_atoms import parse_digits
from transform.numbers import find_numbers

TURKISH = [
    ("9,8 milyar dolarlık", "9,8 milyar", 9.8e9, "cardinal"),
    ("9.8 milyar dolar", "9.8 milyar", 9.8e9, "cardinal"),
    ("6.700 askerin", "6.700", 6700, "cardinal"),
    ("13 bin'den fazla", "13 bin", 13_000, "cardinal"),
    ("1.200.000 mermi", "1.200.000", 1_200_000, "cardinal"),
    ("bin 500 asker", "bin 500", 1500, "cardinal"),
    ("BİN 500 ASKER", "BİN 500", 1500, "cardinal"),
    ("3 bin 500 mermi", "3 bin 500", 3500, "cardinal"),
    ("2 milyon 300 bin ton", "2 milyon 300 bin", 2_300_000, "cardinal"),
    ("on üç bin asker", "on üç bin", 13_000, "cardinal"),
    ("onüç bin asker", "onüç bin", 13_000, "cardinal"),
    ("beş bin altı yüz yetmiş üç", "beş bin altı yüz yetmiş üç", 5673, "cardinal"),
    ("yarım milyon top mermisi", "yarım milyon", 500_000, "cardinal"),
    ("bir buçuk milyar", "bir buçuk milyar", 1.5e9, "cardinal"),
    ("1,5 milyonluk", "1,5 milyonluk", 1.5e6, "cardinal"),
    ("1500'ü aşkın", "1500", 1500, "cardinal"),
    ("bini aşkın", "bini", 1000, "cardinal"),
    ("on binlerce kişi", "on binlerce", 10_000, "indefinite"),
    ("yüzbinlerce mermi", "yüzbinlerce", 100_000, "indefinite"),
    ("yüzlercesi", "yüzlercesi", 100, "indefinite"),
    ("birkaç bin işçi", "birkaç bin", 1000, "indefinite"),
    ("yüzde 32,95 oranında", "yüzde 32,95", 32.95, "percent"),
    ("%30'u", "%30", 30, "percent"),
    ("yüzde otuz beşini", "yüzde otuz beşini", 35, "percent"),
    ("yüzde yüz", "yüzde yüz", 100, "percent"),
    ("üçte birinden fazlası", "üçte birinden", 1 / 3, "fraction"),
    ("dörtte üçü", "dörtte üçü", 0.75, "fraction"),
    ("onda biri", "onda biri", 0.1, "fraction"),
    ("binde 3", "binde 3", 0.003, "fraction"),
    ("nüfusun yarısından", "yarısından", 0.5, "fraction"),
    ("19. yüzyıl", "19.", 19, "ordinal"),
    ("19'uncu kez", "19'uncu", 19, "ordinal"),
    ("üçüncü kez", "üçüncü", 3, "ordinal"),
    ("19 Eylül 2025'te", "19 Eylül 2025", 20250919, "date"),
    ("3 ve 4 Eylül'de", "3 ve 4 Eylül", 903, "date"),
    ("19.09.2025 tarihli", "19.09.2025", 20250919, "date"),
    ("Haziran 2024'te", "Haziran 2024", 202406, "date"),
    ("2023'ten bu yana", "2023", 2023, "year"),
    ("1990'lı yıllar", "1990", 1990, "year"),
    ("saat 14.30'da", "14.30", 1430, "time"),
    ("2000'den fazla asker", "2000", 2000, "cardinal"),
    ("2000 asker", "2000", 2000, "cardinal"),
    ("Su-35 uçağı", "35", 0, "code"),
]
ENGLISH = [
    ("$9.8 billion worth", "9.8 billion", 9.8e9, "cardinal"),
    ("$1.2bn", "1.2bn", 1.2e9, "cardinal"),
    ("13,000 soldiers", "13,000", 13_000, "cardinal"),
    ("thirteen thousand", "thirteen thousand", 13_000, "cardinal"),
    ("one hundred and twenty-five", "one hundred and twenty-five", 125, "cardinal"),
    ("half a million", "half a million", 500_000, "cardinal"),
    ("one and a half billion", "one and a half billion", 1.5e9, "cardinal"),
    ("two million three hundred thousand", "two million three hundred thousand", 2_300_000, "cardinal"),
    ("tens of thousands of", "tens of thousands", 10_000, "indefinite"),
    ("hundreds of thousands", "hundreds of thousands", 100_000, "indefinite"),
    ("dozens", "dozens", 12, "indefinite"),
    ("several thousand", "several thousand", 1000, "indefinite"),
    ("30 per cent", "30 per cent", 30, "percent"),
    ("one third of", "one third", 1 / 3, "fraction"),
    ("a third of", "a third", 1 / 3, "fraction"),
    ("three quarters", "three quarters", 0.75, "fraction"),
    ("19th century", "19th", 19, "ordinal"),
    ("Sept. 19, 2025", "Sept. 19, 2025", 20250919, "date"),
    ("19 September 2025", "19 September 2025", 20250919, "date"),
    ("since 2023", "2023", 2023, "year"),
    ("2,000 troops", "2,000", 2000, "cardinal"),
    ("2000 troops", "2000", 2000, "cardinal"),
    ("KN-23 missile", "23", 0, "code"),
]
RUSSIAN = [
    ("МОСКВА, 28 ноя — РИА Новости", "28 ноя", 1128, "date"),
    ("ПХЕНЬЯН, 1 сен. (ТАСС)", "1 сен.", 901, "date"),
    ("с 3 мая", "3 мая", 503, "date"),
    ("28 ноября 2025 года", "28 ноября 2025", 20251128, "date"),
    ("в апр 2024", "апр 2024", 202404, "date"),
    ("в 2025 году", "2025", 2025, "year"),
    ("к 2026-му", "2026", 2026, "year"),
    ("в 1990-х", "1990", 1990, "year"),
    ("28 листопада", "28 листопада", 1128, "date"),
    ("КИЇВ, 2 гру", "2 гру", 1202, "date"),
    ("у 2025 році", "2025", 2025, "year"),
    ("4 маршала", "4", 4, "cardinal"),
    ("12 сентенций", "12", 12, "cardinal"),
    ("3 травмы", "3", 3, "cardinal"),
    ("2025 солдат", "2025", 2025, "cardinal"),
]
RANGES = [
    ("tr", "8-13 kişi", 8, 13),
    ("tr", "10 ila 12 bin asker", 10_000, 12_000),
    ("tr", "10 bin-12 bin", 10_000, 12_000),
    ("tr", "10 bin ile 12 bin arasında", 10_000, 12_000),
    ("tr", "on-on iki bin", 10_000, 12_000),
    ("tr", "yüzde 5-10", 5, 10),
    ("en", "between 10,000 and 12,000", 10_000, 12_000),
    ("en", "10 to 12 thousand", 10_000, 12_000),
    ("en", "$1-2 billion", 1e9, 2e9),
]


@pytest.mark.parametrize(
    ("lang", "text", "words", "value", "kind"),
    [("tr", *case) for case in TURKISH] + [("en", *case) for case in ENGLISH] + [("ru", *case) for case in RUSSIAN],
)
def test_reads_one_number(lang, text, words, value, kind):
    (number,) = find_numbers(text, lang)
    assert (number.text, number.kind) == (words, kind)
    assert number.value == pytest.approx(value)


@pytest.mark.parametrize(("lang", "text", "low", "high"), RANGES)
def test_reads_a_range_with_its_shared_scale(lang, text, low, high):
    (number,) = find_numbers(text, lang)
    assert (number.value, number.low, number.high) == (None, low, high)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("tr", "Bir asker yüzünü döndü, onu gördü."),
        ("tr", "Kontrol altına alındı; su altı aracı."),
        ("tr", "Bu yüzden ona söyledi."),
        ("en", "A man said one of them left."),
    ],
)
def test_ordinary_words_are_no_numbers(lang, text):
    assert find_numbers(text, lang) == ()


def test_a_rise_is_not_a_range():
    assert [n.value for n in find_numbers("rose from 5 to 7", "en")] == [5, 7]


@pytest.mark.parametrize(
    ("lang", "text", "value", "kind"),
    [
        ("tr", "on altıncı bitirdi", 16, "ordinal"),
        ("tr", "Onikinci Nehir", 12, "ordinal"),
        ("en", "the twenty-third session", 23, "ordinal"),
        ("tr", "yüzde seksenlik bir bölümü", 80, "percent"),
        ("en", "two-and-a-half hours", 2.5, "cardinal"),
        ("en", "at 2130 GMT", 2130, "time"),
        ("tr", "21.30 GMT", 2130, "time"),
    ],
)
def test_numbers_of_several_words_are_one(lang, text, value, kind):
    (number,) = find_numbers(text, lang)
    assert (number.value, number.kind) == (value, kind)


def test_a_count_before_a_calibre_is_a_number_of_its_own():
    assert [n.value for n in find_numbers("300 122-millimetre rockets", "en")] == [300, 122]


@pytest.mark.parametrize(
    ("lang", "digits", "value"), [("tr", "6.700", 6700), ("en", "6.700", 6.7), ("tr", "1.2.3", None)]
)
def test_separators_are_read_by_language(lang, digits, value):
    assert parse_digits(digits, lang) == value


@given(st.integers(min_value=1, max_value=999_999_999_999))
def test_grouped_digits_survive_in_both_languages(value):
    english = f"{value:,}"
    assert parse_digits(english, "en") == value
    assert parse_digits(english.replace(",", "."), "tr") == value


@given(
    st.text(alphabet="0123456789 .,:-%'’abinmyouzüçİIıdet\n$/", max_size=60),
    st.sampled_from(["tr", "en", "ru", "ko", "de"]),
)
@example("I0:00", "ko")
def test_offsets_always_name_the_slice(text, lang):
    last = 0
    for number in find_numbers(text, lang):
        assert text[number.start : number.end] == number.text
        assert last <= number.start < number.end
        last = number.end


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kazananlara onar bin lira verildi.", 10_000),
        ("Taraflar biner esir bıraktı.", 1000),
        ("Gruplar yüz ellişer kişi.", 150),
        ("Takımlara üçer puan yazıldı.", 3),
        ("Her sabah otobüse biner.", None),
        ("Ünlü milyoner geldi.", None),
        ("Beşar ve Beşşar konuştu.", None),
        ("6'şar bin askerin naaşı verildi.", 6000),
        ("2'şer milyon dolar ödendi.", 2_000_000),
        ("Yüzer havuz limana çekildi.", None),
        ("Her ülkeye birer nota verildi.", None),
    ],
)
def test_so_many_each_in_turkish(text: str, value: float | None) -> None:
    assert [n.value for n in find_numbers(text, "tr")] == ([] if value is None else [value])


@pytest.mark.parametrize(("text", "value"), [("Shops open at 5pm.", 500), ("He was seen at 7.55am.", 755)])
def test_an_hour_written_together_with_its_half(text: str, value: float) -> None:
    assert [(n.kind, n.value) for n in find_numbers(text, "en")] == [("time", value)]
