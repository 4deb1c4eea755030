"""Days that a time told in words means: "last Tuesday", "late last month", "since August", "19 September", told of an article's day.

A range is (first day, last day), both of them in it; None on one side leaves that side open. What cannot be told is (None, None).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

Range = tuple[date | None, date | None]

UNKNOWN: Range = (None, None)
_DAY = timedelta(days=1)
_MONTHS_OF_YEAR = 12
_LONGEST_MONTH = 31
# The first and last month of a part of a year, by its kind and number; winter ends in the year after.
_PARTS_OF_YEAR = {
    "quarter": {n: (3 * n - 2, 3 * n) for n in range(1, 5)},
    "half": {1: (1, 6), 2: (7, 12)},
    "season": {1: (3, 5), 2: (6, 8), 3: (9, 11), 4: (12, 14)},
}
# Where the parts of a month, a week and a year begin and end: days of the month, of the week from 0, months. "Late" goes to the end.
_PARTS = {
    "month": {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "first": (1, 15), "second": (16, 31)},
    "week": {"early": (0, 2), "mid": (1, 3), "late": (3, 6)},
    "year": {"early": (1, 4), "mid": (5, 8), "late": (9, 12)},
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as a text tells it, whatever the language.

    Attributes:
        unit: day, weekday, date, week, weekend, month, quarter, half, season, year, decade, last, first, night or vague.
        number: of the day, the weekday (0: Monday), the month, the quarter or season (1: spring), the year; how many of `of` in "last 3 months".
        back: how many units from the present one: 0 "this", -1 "last", 1 "next"; None: not told.
        month, month_back: of a day of the month.
        year, year_back: of a day, a month, a quarter or a season.
        year_first: the year is told before the day or month that it is of.
        week: of a weekday, from the present week; None: the nearest.
        of: the unit of `last` and `first`.
        to_number, to_month: where a range ends.
        part: early, mid, late, first or second half of a month, sofar ("earlier this month") or rest ("later this month").
        side: since or until; None: the time itself.
        until: where what begins here ends, told by a time of its own: "from August 2023 to September 2025".
    """

    unit: str
    number: int | None = None
    back: int | None = None
    month: int | None = None
    month_back: int | None = None
    year: int | None = None
    year_back: int | None = None
    year_first: bool = False
    week: int | None = None
    of: str = ""
    to_number: int | None = None
    to_month: int | None = None
    part: str | None = None
    side: str | None = None
    until: Moment | None = None


def resolve(moment: Moment, today: date | None, *, future: bool = False) -> Range:
    """Return the days that a moment means; (None, None) where it cannot be told.

    Args:
        moment: what the text tells.
        today: the day of the article where it was filed, or None; without it only what has a year is told.
        future: whether what is told of is still to come: it decides where a moment without a year or a direction lies.
    """
    teller = _TELLERS.get(moment.unit)
    if teller is None or (today is None and moment.year is None):
        return UNKNOWN
    if not all(1 <= month <= _MONTHS_OF_YEAR for month in (moment.month, moment.to_month) if month is not None):
        return UNKNOWN
    try:
        found = teller(moment, today or date(moment.year or 1, 1, 1), future)
        first, last = _part(moment, found, today)
    except (ValueError, OverflowError, LookupError):
        return UNKNOWN
    if first is None or last is None or first > last:
        return UNKNOWN
    if moment.to_number is not None or moment.to_month is not None:
        return first, last  # "с 8 по 13 октября"
    if moment.until is not None:
        _, last = resolve(moment.until, today, future=future)
        return UNKNOWN if last is None or last < first else (first, last)
    if moment.side == "since":
        return first, (today if today is not None and first <= today else None)
    return (None, last) if moment.side == "until" else (first, last)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month; months are counted on over the ends of the year."""
    year, month = year + (month - 1) // _MONTHS_OF_YEAR, (month - 1) % _MONTHS_OF_YEAR + 1
    following = date(year + month // _MONTHS_OF_YEAR, month % _MONTHS_OF_YEAR + 1, 1)
    return date(year, month, 1), following - _DAY


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return _month(year, first)[0], _month(year, last)[1]


def _ahead(moment: Moment, future: bool) -> bool:
    return moment.back == 1 or (moment.back is None and future)


def _tell_day(moment: Moment, today: date, _: bool) -> Range:
    day = today + timedelta(days=moment.back or 0)
    return day, day


def _tell_weekday(moment: Moment, today: date, future: bool) -> Range:
    number = moment.number or 0
    if moment.week is not None:
        day = _monday(today) + timedelta(days=7 * moment.week + number)
    elif moment.back == 0 and not future:
        day = _monday(today) + timedelta(days=number)
    elif _ahead(moment, future):
        day = today + timedelta(days=(number - today.weekday()) % 7 or (7 if moment.back == 1 else 0))
    else:
        day = today - timedelta(days=(today.weekday() - number) % 7 or (7 if moment.back == -1 else 0))
    if moment.to_number is None:
        return day, day
    return day, day + timedelta(days=(moment.to_number - number) % 7)


def _tell_date(moment: Moment, today: date, future: bool) -> Range:
    number = moment.number or 0
    ahead = _ahead(moment, future)
    if moment.month is None:
        month, told = _month_of_a_day(moment, today, number, ahead)
    else:
        month, year = moment.month, _year_of(moment, today)
        told = today.year if year is None else year
        if year is None and not ahead and (month, number) > (today.month, today.day):
            told -= 1
        elif year is None and ahead and (month, number) < (today.month, today.day):
            told += 1
    first = date(told, month, number)
    if moment.to_number is None:
        return first, first
    last = date(told, moment.to_month or month, moment.to_number)
    if first <= last:
        return first, last
    # Over New Year: a year that is told behind it is that of its end.
    ends_in_it = ahead and last >= today if _year_of(moment, today) is None else not moment.year_first
    return (first.replace(year=told - 1), last) if ends_in_it else (first, last.replace(year=told + 1))


def _month_of_a_day(moment: Moment, today: date, number: int, ahead: bool) -> tuple[int, int]:
    """The month and year of "the 5th": the nearest behind, the day itself among them, or ahead; or of "the 5th of last month"."""
    shift = moment.month_back
    if shift is None:
        shift = (1 if number < today.day else 0) if ahead else (-1 if number > today.day else 0)
    day = _month(today.year, today.month + shift)[0]
    return day.month, day.year


def _year_of(moment: Moment, today: date) -> int | None:
    if moment.year is not None:
        return moment.year
    return None if moment.year_back is None else today.year + moment.year_back


def _tell_week(moment: Moment, today: date, _: bool) -> Range:
    first = _monday(today) + timedelta(weeks=moment.back or 0)
    return first, first + timedelta(days=6)


def _tell_weekend(moment: Moment, today: date, future: bool) -> Range:
    saturday = _monday(today) + timedelta(days=5)
    if moment.week is not None:
        saturday += timedelta(weeks=moment.week)
    elif moment.back == -1 or (moment.back is None and not future and saturday > today):
        saturday -= timedelta(weeks=1)
    elif moment.back == 1 and saturday <= today:
        saturday += timedelta(weeks=1)
    return saturday, saturday + _DAY


def _tell_month(moment: Moment, today: date, future: bool) -> Range:
    if moment.month is None:
        return _month(today.year, today.month + (moment.back or 0))
    year, last = _year_of(moment, today), moment.to_month or moment.month
    if year is not None:
        year -= last < moment.month and not moment.year_first
    else:
        year = today.year
        if not _ahead(moment, future) and (
            moment.month > today.month or (moment.back == -1 and moment.month == today.month)
        ):
            year -= 1
        elif _ahead(moment, future):
            over = last < moment.month  # New Year: it begins in the year before that of its end
            year += (last < today.month) - over
    return _months(year, moment.month, last if last >= moment.month else last + _MONTHS_OF_YEAR)


def _tell_part_of_year(moment: Moment, today: date, future: bool) -> Range:
    first, last = _PARTS_OF_YEAR[moment.unit][moment.number or 0]
    year = _year_of(moment, today)
    if year is None:
        year = today.year
        if moment.back == -1:
            # In January the winter of last December is this one.
            year -= next(back for back in range(3) if _month(year - back, last)[1] < today)
        elif moment.back is None and not future:
            year -= _month(year, first)[0] > today
        elif _ahead(moment, future):
            year += _month(year, last)[1] < today or (moment.back == 1 and _month(year, first)[0] <= today)
        elif moment.number == 4 and last > _MONTHS_OF_YEAR and today.month <= last - _MONTHS_OF_YEAR:
            year -= 1  # "this winter" in January
    return _months(year, first, last)


def _tell_year(moment: Moment, today: date, _: bool) -> Range:
    year = moment.year if moment.year is not None else today.year + (moment.back or 0)
    return date(year, 1, 1), date(moment.to_number or year, 12, 31)


def _tell_decade(moment: Moment, _: date, __: bool) -> Range:
    year = moment.year or 0
    return date(year, 1, 1), date(year + 9, 12, 31)


def _tell_last(moment: Moment, today: date, _: bool) -> Range:
    """ "The last 3 months": from the same day of the month three months ago to today."""
    count = moment.number or 0
    if moment.of == "hour":
        return today - timedelta(days=-(-count // 24)), today
    if moment.of in {"day", "week"}:
        return today - timedelta(days=count * (7 if moment.of == "week" else 1)), today
    first, last = _month(today.year, today.month - count * (_MONTHS_OF_YEAR if moment.of == "year" else 1))
    return min(first + timedelta(days=today.day - 1), last), today


def _tell_first(moment: Moment, today: date, _: bool) -> Range:
    """ "The first nine months of 2025"."""
    year = _year_of(moment, today)
    if moment.of != "month" or not 1 <= (moment.number or 0) <= _MONTHS_OF_YEAR:
        return UNKNOWN
    return _months(today.year if year is None else year, 1, moment.number or 1)


def _tell_ago(moment: Moment, today: date, _: bool) -> Range:
    """ "Two weeks ago": the week, month or year so many before; days are told to the day."""
    back = moment.back or 0
    if moment.of == "day":
        return today + timedelta(days=back), today + timedelta(days=back)
    if moment.of == "week":
        return _tell_week(Moment("week", back=back), today, False)
    if moment.of == "month":
        return _month(today.year, today.month + back)
    return date(today.year + back, 1, 1), date(today.year + back, 12, 31)


def _tell_night(moment: Moment, today: date, future: bool) -> Range:
    """The night to a day, which begins on the day before it."""
    if moment.month is not None or moment.number is not None:
        kind = "weekday" if moment.month is None else "date"
        day, _ = _TELLERS[kind](moment, today, future)
    else:
        day = today + timedelta(days=moment.back or 0)
    return (None if day is None else day - _DAY), day


_TELLERS: dict[str, Callable[[Moment, date, bool], Range]] = {
    "day": _tell_day,
    "weekday": _tell_weekday,
    "date": _tell_date,
    "week": _tell_week,
    "weekend": _tell_weekend,
    "month": _tell_month,
    "quarter": _tell_part_of_year,
    "half": _tell_part_of_year,
    "season": _tell_part_of_year,
    "year": _tell_year,
    "decade": _tell_decade,
    "last": _tell_last,
    "first": _tell_first,
    "ago": _tell_ago,
    "night": _tell_night,
}


def _part(moment: Moment, found: Range, today: date | None) -> Range:
    """The beginning, middle or end of a range, what of it is past, or what is to come."""
    first, last = found
    if moment.part is None or first is None or last is None:
        return found
    if moment.part == "sofar":
        return first, (last if today is None else min(last, today))
    if moment.part == "rest":
        return (first if today is None else max(first, today)), last
    if moment.unit == "week":
        begins, ends = _PARTS["week"][moment.part]
        return first + timedelta(days=begins), first + timedelta(days=ends)
    if moment.unit == "month":
        begins, ends = _PARTS["month"][moment.part]
        return first.replace(day=begins), (last if ends == _LONGEST_MONTH else first.replace(day=ends))
    if moment.unit == "year":
        return _months(first.year, *_PARTS["year"][moment.part])
    return found
