"""When what a figure tells of was: words into days, on the day of the article and in its zone; who said so when is no time of it."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from alert.figurelines import describe_sides
from app.show import show_when
from core.model import Dateline
from core.text import fold
from transform.articleday import day_of_article
from transform.figures import find_figures
from transform.figures.moments import Moment, resolve
from transform.figures.moments_periods import moment_of_period
from transform.figures.when import find_moments

TUESDAY = date(2025, 11, 4)
SEOUL = Dateline("Seoul", "South Korea", "KR", "Reuters", date(2025, 11, 10), 0, 15, "SEOUL (Reuters)")


def _when(lang: str, text: str, today: date | None = TUESDAY) -> tuple[str | None, str]:
    figure = find_figures(text, lang, today=today)[0]
    return figure.when_words, f"{figure.when_from or ''}..{figure.when_to or ''}"


JANUARY = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "North Korea sent 3,000 soldiers from December 20 to January 5, officials said.", "2025-12-20..2026-01-05"),
        ("en", "North Korea sent 3,000 soldiers between Dec. 20 and Jan. 5, officials said.", "2025-12-20..2026-01-05"),
        ("en", "North Korea sent 3,000 soldiers from December 20 to January 5, 2025, officials said.", "2024-12-20..2025-01-05"),
        ("en", "North Korea will send 3,000 soldiers from December 20 to January 5, officials said.", "2026-12-20..2027-01-05"),
        ("en", "North Korea will send 3,000 soldiers from December 20 to January 25, officials said.", "2025-12-20..2026-01-25"),
        ("tr", "Kuzey Kore 20 Aralık ile 5 Ocak arasında Rusya'ya 3 bin asker gönderdi.", "2025-12-20..2026-01-05"),
        ("ru", "КНДР отправила в Россию 3 тысячи солдат с 20 декабря по 5 января.", "2025-12-20..2026-01-05"),
        ("uk", "КНДР відправила до Росії 3 тисячі солдатів з 20 грудня по 5 січня.", "2025-12-20..2026-01-05"),
        ("ko", "북한은 12월 20일부터 1월 5일까지 러시아에 병사 3000명을 보냈다.", "2025-12-20..2026-01-05"),
        ("ko", "북한은 2025년 12월 20일부터 1월 5일까지 러시아에 병사 3000명을 보냈다.", "2025-12-20..2026-01-05"),
        ("en", "North Korea will send 3,000 soldiers from November to February.", "2025-11-01..2026-02-28"),
        ("en", "North Korea sent 3,000 soldiers from November to February 2025.", "2024-11-01..2025-02-28"),
        ("en", "North Korea sent 3,000 soldiers last winter.", "2024-12-01..2025-02-28"),
        ("en", "North Korea sent 3,000 soldiers this winter.", "2025-12-01..2026-02-28"),
        ("en", "From Nov. 28 to Dec. 3 North Korea sent 3,000 soldiers to Russia.", "2025-11-28..2025-12-03"),
        ("en", "From Jan. 10 to Jan. 20 North Korea sends 3,000 soldiers to Russia.", "2026-01-10..2026-01-20"),
    ],
)  # fmt: skip
def test_a_range_over_new_year_is_the_nearest(lang: str, text: str, days: str) -> None:
    assert _when(lang, text, JANUARY)[1] == days


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "12,000 days ago North Korea sent 3,000 soldiers to Russia."),
        ("en", "North Korea sent 3,000 soldiers to Russia 1.5 years ago."),
        ("tr", "Kuzey Kore 1.200 gün önce Rusya'ya 3 bin asker gönderdi."),
        ("tr", "Kuzey Kore 1,5 yıl önce Rusya'ya 3 bin asker gönderdi."),
        ("ru", "КНДР 1 200 дней назад отправила в Россию 3 тысячи солдат."),
        ("ru", "КНДР 1,5 года назад отправила в Россию 3 тысячи солдат."),
        ("uk", "КНДР 1 200 днів тому відправила до Росії 3 тисячі солдатів."),
    ],
)
def test_the_end_of_a_longer_number_counts_nothing(lang: str, text: str) -> None:
    assert _when(lang, text) == (None, "..")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "North Korea sent 2,000 soldiers last month and 4,000 soldiers were sent three years ago."),
        ("tr", "Kuzey Kore geçen ay 2 bin asker gönderdi, üç yıl önce de 4 bin asker göndermişti."),
    ],
)
def test_a_time_behind_and_is_of_what_stands_before_it(lang: str, text: str) -> None:
    figure = find_figures(text, lang, today=TUESDAY)[-1]
    assert (figure.when_from, figure.when_to) == (date(2022, 1, 1), date(2022, 12, 31))


@pytest.mark.parametrize(
    ("lang", "text", "words", "days"),
    [
        ("tr", "Kuzey Kore geçen salı 3 bin asker gönderdi.", "geçen salı", "2025-10-28..2025-10-28"),
        ("tr", "Kuzey Kore salı günü 3 bin asker gönderdi.", "salı günü", "2025-11-04..2025-11-04"),
        ("tr", "Kuzey Kore cuma günü 3 bin asker gönderecek.", "cuma günü", "2025-11-07..2025-11-07"),
        ("tr", "Kuzey Kore cuma günü 3 bin asker gönderdi.", "cuma günü", "2025-10-31..2025-10-31"),
        ("tr", "Kuzey Kore 19 Eylül'de 3 bin asker gönderdi.", "19 Eylül'de", "2025-09-19..2025-09-19"),
        ("tr", "Kuzey Kore 19 Eylül'de 3 bin asker gönderecek.", "19 Eylül'de", "2026-09-19..2026-09-19"),
        ("tr", "Ağustos, eylül ve ekim 2025'te 3 bin asker geldi.", "Ağustos, eylül ve ekim 2025'te", "2025-08-01..2025-10-31"),
        ("tr", "Kuzey Kore hafta sonu 3 bin asker gönderdi.", "hafta sonu", "2025-11-01..2025-11-02"),
        ("tr", "Kuzey Kore geçen yaz 3 bin asker gönderdi.", "geçen yaz", "2025-06-01..2025-08-31"),
        ("tr", "Ayın 30'unda 3 bin asker geldi.", "Ayın 30'unda", "2025-10-30..2025-10-30"),
        ("en", "North Korea sent 3,000 soldiers late last month.", "late last month", "2025-10-21..2025-10-31"),
        ("en", "North Korea sent 3,000 soldiers in early 2024.", "early 2024", "2024-01-01..2024-04-30"),
        ("en", "North Korea has sent 3,000 soldiers since August.", "since August", "2025-08-01..2025-11-04"),
        ("en", "From August 2023 to May 2024 North Korea sent 3,000 soldiers.", "From August 2023 to May 2024", "2023-08-01..2024-05-31"),
        ("ru", "КНДР в минувший вторник отправила 3000 солдат.", "в минувший вторник", "2025-10-28..2025-10-28"),
        ("ru", "КНДР неделю назад отправила 3000 солдат.", "неделю назад", "2025-10-27..2025-11-02"),
        ("uk", "КНДР наступної п'ятниці відправить 3000 солдатів.", "наступної п'ятниці", "2025-11-07..2025-11-07"),
        ("ko", "북한이 지난 5일 병력 3천 명을 보냈다.", "지난 5일", "2025-10-05..2025-10-05"),
        ("ko", "북한이 지난해 12월 병력 3천 명을 보냈다.", "지난해 12월", "2024-12-01..2024-12-31"),
    ],
)  # fmt: skip
def test_words_mean_days(lang: str, text: str, words: str, days: str) -> None:
    assert _when(lang, text) == (words, days)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("tr", "NIS salı günü yaptığı açıklamada 3 bin asker gittiğini söyledi."),
        ("tr", "Budanov salı günü, Kuzey Kore'nin 3 bin asker gönderdiğini söyledi."),
        ("en", "The NIS said on Tuesday that North Korea had sent 3,000 soldiers."),
        ("en", "On Tuesday the NIS said North Korea had sent 3,000 soldiers."),
        ("en", "North Korea had sent 3,000 soldiers, the NIS said on Tuesday."),
        ("ru", "КНДР отправила 3000 солдат, сообщили во вторник в Сеуле."),
        ("uk", "У вівторок Буданов повідомив, що КНДР відправила 3000 солдатів."),
        ("ko", "국정원은 4일 북한이 병력 3천 명을 보냈다고 밝혔다."),
    ],
)
def test_when_someone_said_so_is_no_time_of_the_figure(lang: str, text: str) -> None:
    assert _when(lang, text) == (None, "..")


@pytest.mark.parametrize(
    ("lang", "text", "today", "words"),
    [
        ("tr", "Kuzey Kore geçen salı 3 bin asker gönderdi.", None, "geçen salı"),
        ("tr", "Kuzey Kore birkaç gün önce 3 bin asker gönderdi.", TUESDAY, "birkaç gün önce"),
        ("en", "North Korea sent 3,000 soldiers last Monday.", date(2025, 11, 7), "last Monday"),
        ("en", "North Korea will send 3,000 soldiers next Friday.", TUESDAY, "next Friday"),
        ("en", "North Korea sent 3,000 soldiers on February 30.", TUESDAY, "February 30"),
        ("tr", "Savaşın başından bu yana 600 asker öldü.", TUESDAY, "Savaşın başından bu yana"),
    ],
)
def test_what_is_open_keeps_its_words_alone(lang: str, text: str, today: date | None, words: str) -> None:
    assert _when(lang, text, today) == (words, "..")


def test_a_year_needs_no_day_of_the_article() -> None:
    assert _when("tr", "Kuzey Kore 12 Mayıs 2024'te 3 bin asker gönderdi.", None) == (
        "12 Mayıs 2024'te",
        "2024-05-12..2024-05-12",
    )


REPORTS = Path(__file__).resolve().parents[2] / "golden" / "claims" / "reports_15.jsonl"
EVENTS = [one for one in map(json.loads, REPORTS.read_text("utf-8").splitlines()) if "event" in one]


@pytest.mark.parametrize("record", EVENTS, ids=lambda record: record["id"])
def test_the_day_of_an_event_is_among_the_times_of_its_report(record: dict[str, Any]) -> None:
    text, today, event = record["text"], date.fromisoformat(record["date"]), date.fromisoformat(record["event"])
    folded = fold(text)
    days = [resolve(moment, today) for _, _, moment in find_moments(folded, (0, len(text)), record["lang"])]
    assert any(first and last and first <= event <= last and (last - first).days <= 1 for first, last in days)


def test_a_time_long_ago_is_no_figure() -> None:
    assert [f.unit for f in find_figures("Три дня назад погибли 9 солдат.", "ru", today=TUESDAY)] == ["people"]


@pytest.mark.parametrize(
    ("published", "dateline", "day"),
    [
        (datetime.fromisoformat("2025-11-10T23:30+00:00"), SEOUL, date(2025, 11, 11)),  # already Tuesday there
        (datetime.fromisoformat("2025-11-10T23:30+00:00"), None, date(2025, 11, 10)),
        (datetime.fromisoformat("2025-11-10T23:30"), SEOUL, date(2025, 11, 10)),
        (date(2025, 11, 10), SEOUL, date(2025, 11, 10)),
        (None, None, None),
        (
            datetime.fromisoformat("2025-11-12T01:00+00:00"),
            Dateline("Seoul", "South Korea", "KR", None, date(2025, 11, 10), 0, 12, "SEOUL, Nov 10"[:12]),
            date(2025, 11, 10),
        ),
        (datetime.fromisoformat("2025-11-10T23:30+03:00"), Dateline("Omsk", "Russia", "RU"), date(2025, 11, 10)),
    ],
)
def test_the_day_is_that_of_where_it_was_filed(
    published: date | datetime | None, dateline: Dateline | None, day: date | None
) -> None:
    assert day_of_article(published, dateline) == day


@pytest.mark.parametrize(
    ("period", "days"),
    [
        ("since August 2023", (date(2023, 8, 1), TUESDAY)),
        ("until 2030", (None, date(2030, 12, 31))),
        ("first half of last year", (date(2024, 1, 1), date(2024, 6, 30))),
        ("the last 3 months", (date(2025, 8, 4), TUESDAY)),
        ("the first 9 months", (date(2025, 1, 1), date(2025, 9, 30))),
        ("November to January", (date(2025, 11, 1), date(2026, 1, 31))),
        ("2022 to 2024", (date(2022, 1, 1), date(2024, 12, 31))),
        ("1990s", (date(1990, 1, 1), date(1999, 12, 31))),
        ("July last year", (date(2024, 7, 1), date(2024, 7, 31))),
        ("until the end of the year", (None, date(2025, 12, 31))),
    ],
)
def test_a_period_means_days(period: str, days: tuple[date | None, date | None]) -> None:
    moment = moment_of_period(period)
    assert moment is not None and resolve(moment, TUESDAY) == days


def test_a_rate_and_the_near_future_mean_none() -> None:
    assert [moment_of_period(one) for one in ("a day", "3 weeks", "the near future")] == [None] * 3


def test_no_moment_of_any_day_fails_or_ends_before_it_begins() -> None:
    units = ("day", "weekday", "date", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "last", "first", "ago", "night")  # fmt: skip
    for unit in units:
        for number in (None, 0, 1, 31, 9999):
            for today in (None, date(1, 1, 1), date(2024, 2, 29), date(9999, 12, 31)):
                for future in (False, True):
                    for back in (None, -1, 1, 400):
                        moment = Moment(unit, number, back, month=number and number % 13, of="month", part="late")
                        first, last = resolve(moment, today, future=future)
                        assert first is None or last is None or first <= last


@pytest.mark.parametrize(
    ("words", "first", "last", "shown"),
    [
        (None, None, None, ""),
        ("birkaç gün önce", None, None, "; “birkaç gün önce”"),
        ("geçen salı", "2025-10-28", "2025-10-28", "; “geçen salı”: 2025-10-28"),
        ("geçen ay", "2025-10-01", "2025-10-31", "; “geçen ay”: 2025-10-01 to 2025-10-31"),
        ("until 2030", None, "2030-12-31", "; “until 2030”: until 2030-12-31"),
        ("since 2023", "2023-01-01", None, "; “since 2023”: since 2023-01-01"),
    ],
)
def test_when_is_shown(words: str | None, first: str | None, last: str | None, shown: str) -> None:
    assert show_when({"when_words": words, "when_from": first, "when_to": last}) == shown


@pytest.mark.parametrize(
    ("giver", "receiver", "shown"),
    [
        ("North Korea", "Russia", "; North Korea → Russia"),
        (None, "Russia", "; ? → Russia"),
        ("North Korea", None, "; North Korea → ?"),
        (None, None, ""),
    ],
)
def test_shows_who_gives_what_is_counted_and_to_whom(giver: str | None, receiver: str | None, shown: str) -> None:
    assert describe_sides({"giver": giver, "receiver": receiver}) == shown
