"""Times as pages write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Precision
from ingest.pagedates import choose_time, read_time
from ingest.zones import language_of, zone_of

LATEST = datetime(2026, 6, 1, tzinfo=UTC)
ISTANBUL = timezone(timedelta(hours=3))

FORMS = [
    ("2025-10-04T09:30:00+03:00", "2025-10-04T09:30:00+03:00", Precision.SECOND),
    ("2025-10-04T06:30:00Z", "2025-10-04T06:30:00+00:00", Precision.SECOND),
    ("2025-10-04T06:30:00.158Z", "2025-10-04T06:30:00.158000+00:00", Precision.SECOND),
    ("2025-10-04T09:30+0300", "2025-10-04T09:30:00+03:00", Precision.MINUTE),
    ("2025-10-04 09:30:27 +03:00", "2025-10-04T09:30:27+03:00", Precision.SECOND),
    ("2025-10-04 09:30:27", "2025-10-04T09:30:27+03:00", Precision.SECOND),
    ("2025-10-04 09:30", "2025-10-04T09:30:00+03:00", Precision.MINUTE),
    ("2025-10-04", "2025-10-04T00:00:00+03:00", Precision.DAY),
    ("20251004T093000Z", "2025-10-04T09:30:00+00:00", Precision.SECOND),
    ("Sat, 04 Oct 2025 06:30:00 GMT", "2025-10-04T06:30:00+00:00", Precision.SECOND),
    ("Sat Oct 04 09:30:00 CEST 2025", "2025-10-04T09:30:00+02:00", Precision.SECOND),
    ("1759559400", "2025-10-04T06:30:00+00:00", Precision.SECOND),
    ("1759559400000", "2025-10-04T06:30:00+00:00", Precision.SECOND),
    ("4 Ekim 2025", "2025-10-04T00:00:00+03:00", Precision.DAY),
    ("4 Ekim 2025 Cumartesi, 09:30", "2025-10-04T09:30:00+03:00", Precision.MINUTE),
    ("04.10.2025 - 09:30", "2025-10-04T09:30:00+03:00", Precision.MINUTE),
    ("04/10/2025 09:30:15", "2025-10-04T09:30:15+03:00", Precision.SECOND),
    ("04 EKİM 2025 CUMARTESİ 09.30", "2025-10-04T09:30:00+03:00", Precision.MINUTE),
    ("Giriş: 12 Ağustos 2025, Saat: 21:05", "2025-08-12T21:05:00+03:00", Precision.MINUTE),
    ("12 Şub 2025 21:05 (GMT+3)", "2025-02-12T21:05:00+03:00", Precision.MINUTE),
    ("4 октября 2025, 09:30 МСК", "2025-10-04T09:30:00+03:00", Precision.MINUTE),
    ("2025년 10월 4일 09:30", "2025-10-04T09:30:00+03:00", Precision.MINUTE),
    ("입력 2025.10.04. 오후 9:30", "2025-10-04T21:30:00+03:00", Precision.MINUTE),
    ("2025年10月4日 21時30分", "2025-10-04T21:30:00+03:00", Precision.MINUTE),
    ("October 4, 2025 9:30 PM EDT", "2025-10-04T21:30:00-04:00", Precision.MINUTE),
    ("Oct. 4th, 2025", "2025-10-04T00:00:00+03:00", Precision.DAY),
    ("4 October 2025 • 4:45pm", "2025-10-04T16:45:00+03:00", Precision.MINUTE),
    ("4. Oktober 2025, 9:30 Uhr", "2025-10-04T09:30:00+03:00", Precision.MINUTE),
    ("4 de octubre de 2025", "2025-10-04T00:00:00+03:00", Precision.DAY),
    ("14:35, 4 Kasım 2025", "2025-11-04T14:35:00+03:00", Precision.MINUTE),
    ("14.35 - 04.11.2025", "2025-11-04T14:35:00+03:00", Precision.MINUTE),
    ("Published 2:35 p.m. ET Nov. 4, 2025", "2025-11-04T14:35:00-05:00", Precision.MINUTE),
    ("Updated 5:01 PM EDT, Fri July 4, 2025", "2025-07-04T17:01:00-04:00", Precision.MINUTE),
    ("July 4, 2025 at 2:35 p.m. ET", "2025-07-04T14:35:00-04:00", Precision.MINUTE),
    ("14:35 (MSK) 04.11.2025", "2025-11-04T14:35:00+03:00", Precision.MINUTE),
    ("10:00 3 Kasım 2025 | 4 Kasım 2025", "2025-11-03T10:00:00+03:00", Precision.MINUTE),
    ("3 Kasım 2025 | Güncelleme saati 10:00, 4 Kasım 2025", "2025-11-03T00:00:00+03:00", Precision.DAY),
    ("14h35 et 4 novembre 2025", "2025-11-04T00:00:00+03:00", Precision.DAY),
    ("2025.11.04. 오후 3:10", "2025-11-04T15:10:00+03:00", Precision.MINUTE),
    ("Вівторок, 4 листопада 2025, 14:35", "2025-11-04T14:35:00+03:00", Precision.MINUTE),
    ("31 жовтня 2025 р., 08:10", "2025-10-31T08:10:00+03:00", Precision.MINUTE),
    ("4 noyabr 2025, 14:35", "2025-11-04T14:35:00+03:00", Precision.MINUTE),
    ("주체114(2025)년 11월 4일", "2025-11-04T00:00:00+03:00", Precision.DAY),
    ("11/4/2025 2:35:00 PM", "2025-11-04T14:35:00+03:00", Precision.SECOND),
    ("4/11/2025 2:35 PM", "2025-11-04T14:35:00+03:00", Precision.MINUTE),
    ("10/24/2025 09:30", "2025-10-24T09:30:00+03:00", Precision.MINUTE),
    ("4.11.2025 - Güncelleme : 5.11.2025", "2025-11-04T00:00:00+03:00", Precision.DAY),
    ("4 Kasım 2025 Salı 10.11.2025", "2025-11-04T00:00:00+03:00", Precision.DAY),
    ("November 4, 2025 5:15 AM GMT+9Updated 2 hours ago", "2025-11-04T05:15:00+09:00", Precision.MINUTE),
    ("November 4, 2025 5:15 AM GMT", "2025-11-04T05:15:00+00:00", Precision.MINUTE),
    ("2031-01-01T00:00:00Z", None, None),
    ("0001-01-01T00:00:00", None, None),
    ("1970-01-01T00:00:00Z", None, None),
    ("2025-13-45", None, None),
    ("vor 58 Minuten", None, None),
    ("3 Minuten", None, None),
    ("true", None, None),
    ("", None, None),
]


@pytest.mark.parametrize(("text", "expected", "precision"), FORMS)
def test_forms(text: str, expected: str | None, precision: Precision | None) -> None:
    found = read_time(text, zone=ISTANBUL, latest=LATEST)
    assert (found.moment.isoformat() if found else None) == expected
    assert (found.precision if found else None) == precision


@pytest.mark.parametrize("value", [None, True, [], {}, 1759559400])
def test_values_that_are_no_text(value: object) -> None:
    found = read_time(value, zone=ISTANBUL, latest=LATEST)
    assert (found is None) == (value != 1759559400 or value is True)


def test_the_country_tells_the_zone_and_istanbul_is_the_rest() -> None:
    summer = datetime(2025, 7, 1)
    for url, hours in (
        ("https://haber.example.com/1", 3),
        (None, 3),
        ("https://www.blatt.de/1", 2),
        ("https://paper.co.uk/1", 1),
        ("https://news.co.kr/1", 9),
    ):
        assert summer.replace(tzinfo=zone_of(url)).utcoffset() == timedelta(hours=hours)
    for url, country, hours in (
        ("https://gazete.example.com/1", "KR", 9),
        ("https://gazete.example.com/1", "GB", 1),
        ("https://gazete.example.com/1", "US", -4),
        ("https://gazete.example.com/1", "RU", 3),
        ("https://gazete.example.com/1", "XK", 3),
        ("https://blatt.de/1", "KR", 2),  # its domain is nearer to it
    ):
        assert summer.replace(tzinfo=zone_of(url, country)).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("headline", "declared", "url", "country", "hours"),
    [
        ("北朝鮮、ロシアに追加派兵", "ja", None, None, 9),
        ("北朝鮮、ロシアに追加派兵", "en", "https://paper.example.com/1", None, 9),
        ("朝鲜向俄罗斯增派士兵", "zh", "https://paper.example.com/1", None, 8),
        ("北韓派兵赴俄", None, None, None, 8),
        ("북한, 러에 추가 파병", "en", "https://paper.example.com/1", None, 9),
        ("Kuzey Kore (북한) asker gönderdi", "tr", None, None, 3),
        ("North Korea sends troops", "en", "https://paper.example.com/1", None, 3),
        ("朝鲜向俄罗斯增派士兵", "zh", "https://paper.example.com/1", "DE", 2),  # where it is written is nearer to it
        ("北朝鮮派兵", "ja", "https://paper.co.kr/1", None, 9),
        (None, "zh-Hant", None, None, 8),
    ],
)
def test_east_asian_languages_tell_the_zone_where_no_country_does(
    headline: str | None, declared: str | None, url: str | None, country: str | None, hours: int
) -> None:
    zone = zone_of(url, country, language_of(headline, declared))
    assert datetime(2025, 7, 1, tzinfo=zone).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025年9月19日（金）8時05分", "2025-09-19T08:05:00+03:00"),
        ("2025年9月19日 晚上8:05", "2025-09-19T20:05:00+03:00"),
        ("2025年9月19日 凌晨12:05", "2025-09-19T00:05:00+03:00"),
        ("2025年9月19日 5:00 JST", "2025-09-19T05:00:00+09:00"),
        ("2025年9月19日 20:05（北京时间）", "2025-09-19T20:05:00+08:00"),
        ("2025年9月19日 20:05 日本時間", "2025-09-19T20:05:00+09:00"),
    ],
)
def test_hours_of_the_day_in_characters(text: str, expected: str) -> None:
    found = read_time(text, zone=ISTANBUL, latest=LATEST)
    assert found is not None and found.moment.isoformat() == expected


def test_a_day_is_refined_and_never_moved() -> None:
    chosen = choose_time(["2025-10-04", "2025-10-09T08:00:00Z", "4 Ekim 2025 09:30"], zone=ISTANBUL, latest=LATEST)
    assert chosen is not None and chosen.moment.isoformat() == "2025-10-04T09:30:00+03:00"


def test_a_wall_clock_takes_its_offset_from_where_one_is_given() -> None:
    chosen = choose_time(["2025-10-04 09:30:27", "2025-10-04T09:30:27+02:00"], zone=ISTANBUL, latest=LATEST)
    assert chosen is not None and chosen.moment.utcoffset() == timedelta(hours=2)


@given(st.text(alphabet="0123456789-/.: TZ+ekimocakpmAM年월", max_size=40))
def test_nothing_raises_and_nothing_lies_ahead(text: str) -> None:
    found = read_time(text, zone=ISTANBUL, latest=LATEST)
    assert found is None or (
        found.moment.tzinfo is not None and found.moment.astimezone(UTC) < LATEST + timedelta(hours=1)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-10-04T14:35:00Z", "2025-10-04T14:35:00+03:00"),  # three hours to come, unless it is Istanbul's clock
        ("2025-10-04T14:35:00+00:00", "2025-10-04T14:35:00+03:00"),
        ("2025-10-04T11:35:00Z", "2025-10-04T11:35:00+00:00"),
        ("2025-10-04T15:35:00Z", None),
        ("2025-10-04T14:35:00+02:00", None),  # who writes an offset of his own means it
    ],
)
def test_a_time_in_utc_that_is_to_come_is_the_newsrooms_clock(text: str, expected: str | None) -> None:
    found = read_time(text, zone=ISTANBUL, latest=datetime.fromisoformat("2025-10-04T14:36:00+03:00"))
    assert (found.moment.isoformat() if found else None) == expected
