"""Dates as datelines write them, in Turkish, English, Russian, Ukrainian and Korean."""

from __future__ import annotations

import re
from datetime import date, timedelta

from core.text import fold

_MONTH_NAMES = (
    "ocak oca january jan января янв січня",
    "şubat şub february feb февраля фев лютого",
    "mart mar march марта мар березня",
    "nisan nis april apr апреля апр квітня",
    "mayıs may мая май травня",
    "haziran haz june jun июня июн червня",
    "temmuz tem july jul июля июл липня",
    "ağustos ağu august aug августа авг серпня",
    "eylül eyl september sept sep сентября сент сен вересня",
    "ekim eki october oct октября окт жовтня",
    "kasım kas november nov ноября ноя листопада",
    "aralık ara december dec декабря дек грудня",
)
_MONTHS = {fold(name): number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_NAME = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b"
_YEAR = r"(?:19|20)\d\d"
_WEEKDAY = (
    r"(?:pazartesi|sali|çarşamba|perşembe|cumartesi|cuma|pazar|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|mon|tue|wed|thu|fri|sat|sun)\b\.?"
)
_FORMS = (
    rf"(?P<d1>\d{{1,2}})\s+(?P<m1>{_NAME})\.?(?:,?\s+(?P<y1>{_YEAR})\b(?:\s*г(?:ода)?\b\.?)?)?",
    rf"(?P<m2>{_NAME})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y2>{_YEAR})\b)?",
    rf"(?P<y3>{_YEAR})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}})\b",
    rf"(?P<d4>\d{{1,2}})(?P<s4>[./-])(?P<m4>\d{{1,2}})(?P=s4)(?P<y4>{_YEAR}|\d\d)\b",
    rf"(?:(?P<y5>{_YEAR})\s*년\s*)?(?P<m5>\d{{1,2}})\s*월\s*(?P<d5>\d{{1,2}})\s*일(?:발)?",
)
# A dateline's date may carry a weekday, a time and, in the North Korean agency's copy, the Juche year.
_DATE = re.compile(
    rf"(?:{_WEEKDAY},?\s+)?(?:{'|'.join(_FORMS)})(?:,?\s+juche\s+\d{{2,3}}(?:\s*\(\d{{4}}\))?)?(?:(?:,|\s*[-–—|])?\s+\d{{1,2}}[:.]\d{{2}}\b)?"
    rf"(?:,?\s+{_WEEKDAY})?"
)
# How much later than the day of publication a dateline may lie (time zones) before its year is last year's.
_AHEAD = timedelta(days=2)


def match_date(folded: str, position: int, published: date | None) -> tuple[date | None, int] | None:
    """Read the date that begins at a position of a folded text.

    Args:
        folded: the folded text.
        position: where the date must begin.
        published: the day of publication, for a date without a year.

    Returns:
        The day and where its words end; the day is None where the year cannot be told or there is no such day.
        None where no date begins there, or where it carries a suffix and so belongs to a sentence ("19 Eylül'de").
    """
    found = _DATE.match(folded, position)
    if found is None:
        return None
    end = found.end()
    if re.match(r"'?\w", folded[end : end + 2]):
        return None
    parts = {key[0]: value for key, value in found.groupdict().items() if value}
    month = int(parts["m"]) if parts["m"].isdigit() else _MONTHS[parts["m"]]
    return resolve_day(int(parts["d"]), month, parts.get("y"), published), end


def resolve_day(day: int, month: int, year: str | None, published: date | None) -> date | None:
    """Return a day as a dateline names it, without a year the one nearest to publication; None where there is none."""
    if year is None and published is None:
        return None
    number = published.year if year is None and published else int(year or 0)
    try:
        found = date(number + 2000 if number < 100 else number, month, day)
        if year is None and published is not None:
            if found - published > _AHEAD:
                found = found.replace(year=number - 1)
            elif published - found > timedelta(days=366) - _AHEAD - timedelta(days=5):
                found = found.replace(year=number + 1)
        return found
    except ValueError:
        return None
