"""The day and the year that stand beside a month: "July 9 … August 6" for "6 Temmuz … 9 Ağustos" has every number and every month."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.number_dates import EN_MONTHS, TR_MONTHS
from transform.numbers import Number

# "Ocak'ta" and "Ocağı": a final k is soft before a vowel.
_TR = [f"{name}|{name[:-1]}ğ" if name.endswith("k") else name for name in TR_MONTHS]
_EN = [name[:3] for name in EN_MONTHS[0]]
_MONTH_TR = "|".join(f"(?P<m{i}>{name})" for i, name in enumerate(_TR, 1))
_MONTH_EN = "|".join(f"(?P<m{i}>{name})" for i, name in enumerate(_EN, 1))
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
_YEAR_TR = re.compile(rf"(?<!\w)(?:{_MONTH_TR})(?:'?\w{{0,3}})? {_YEAR}")
_YEAR_FIRST_TR = re.compile(rf"(?<!\d){_YEAR}(?:'?\w{{0,4}} | yili(?:n[iı]n)? )(?:{_MONTH_TR})")
_YEAR_EN = re.compile(rf"(?<!\w)(?:{_MONTH_EN})[a-z]*\.?(?: \d{{1,2}}(?:st|nd|rd|th)?)?,?(?: of)? {_YEAR}")
# No month has so many days, and no year has three digits in the news.
_NO_DAY = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|apr|aug|sept?|oct|nov|dec)\.?) (?:3[2-9]|[4-9]\d|\d{3})(?![\d:.,]*\d| ?(?:%|per ?cent|b\.?c|a\.?d\b|[a-z]+s\b))"
)
_DAY = re.compile(r"(?<![\d.,])\d{1,2}(?![\d.,]*\d)")
_Parts = dict[int, set[int]]


def check_bound_dates(left: Sequence[Number], right: Sequence[Number], folded: str, lowered: str) -> list[Problem]:
    """Find a day or a year told of another month; returns problems of the kind "date".

    Args:
        left: the numbers of the Turkish text.
        right: the numbers of the English text.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    dates = [n for n in left if n.kind == "date"]
    if dates:
        none = _NO_DAY.search(lowered)
        if none and none.group().split()[-1] not in re.findall(r"\d+", " ".join(n.text for n in dates)):
            return [Problem("date", dates[0].text, none.group())]
        found = _differ(_days(dates), _days(n for n in right if n.kind == "date"))
        if found:
            return [Problem("date", *map(str, found))]
    if len(left) < 2 or not any(n.kind in ("date", "year") for n in left):  # "2018 tarihli" is a number like any other
        return []
    ours = _years(_YEAR_TR, folded)
    for month, years in _years(_YEAR_FIRST_TR, folded).items():
        ours.setdefault(month, set()).update(years)
    found = _differ(ours, _years(_YEAR_EN, lowered)) if len(ours) else None
    return [Problem("date", *map(str, found))] if found else []


def _differ(ours: _Parts, theirs: _Parts) -> tuple[int, int] | None:
    """Return a part of a month's dates that the other text lacks, and what it has instead."""
    for month, parts in ours.items():
        told = theirs.get(month, set())
        lost, put = parts - told, told - parts
        if lost and put:
            return min(lost), min(put)
    return None


def _days(dates: Iterable[Number]) -> _Parts:
    """Return the days by month; those of a date written in figures only are left out, as either part can be the month."""
    found: _Parts = {}
    for date in dates:
        value = int(date.value or 0)
        month = value // 100 % 100 if value > 9_999_999 or value < 10_000 else 0
        if 1 <= month <= 12 and any(c.isalpha() for c in date.text):
            found.setdefault(month, set()).update(int(d) for d in _DAY.findall(date.text))
    return found


def _years(pattern: re.Pattern[str], text: str) -> _Parts:
    found: _Parts = {}
    for match in pattern.finditer(text):
        month = next(i for i in range(1, 13) if match[f"m{i}"])
        found.setdefault(month, set()).add(int(match["year"]))
    return found
