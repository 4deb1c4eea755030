"""Moments of the periods that figures have (`transform.figures.periods`): "since August 2023", "first half of last year", "the last 3 months"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from transform.figures.moments import Moment

_MONTHS = {
    name: i
    for i, name in enumerate(
        "January February March April May June July August September October November December".split(), 1
    )
}
_MONTH = "|".join(_MONTHS)
_BACK = {"last": -1, "this": 0, "next": 1}
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?:last )?(?P<month>{_MONTH})(?: (?P<year>\d{{4}})| (?P<year_back>last) year)?",
        rf"(?P<month>{_MONTH}) to (?P<to_month>{_MONTH})",
        r"(?P<year>\d{4})(?: to (?P<to_number>\d{4}))?",
        r"(?P<decade>\d{4})s",
        r"(?P<back>last|this|next) (?P<unit>year|month|week)",
        r"(?P<number>first|second|third|fourth|last) (?P<unit>half|quarter) of (?:(?P<year>\d{4})|(?P<year_back>this|last) year)",
        r"the last (?:(?P<number>\d+) )?(?P<of>year|month|week|day|hour)s?",
        r"the first (?P<number>\d+) (?P<of>months)",
        r"(?P<end>the end of the year)",
        r"(?P<begin>the beginning)",
    )
)


@cache
def moment_of_period(period: str) -> Moment | None:
    """Return what a period tells; None of a rate ("a day"), a length ("3 weeks") and what has no bounds ("the near future")."""
    side, rest = None, period
    for word in ("since", "until"):
        if period.startswith(f"{word} "):
            side, rest = word, period[len(word) + 1 :]
    moment = next((found for form in _FORMS if (match := form.fullmatch(rest)) and (found := _moment(match))), None)
    return None if moment is None else replace(moment, side=side)


def _moment(match: re.Match[str]) -> Moment | None:
    told = {key: value for key, value in match.groupdict().items() if value is not None}
    year, year_back = (int(told["year"]) if "year" in told else None), _BACK.get(told.get("year_back", ""))
    if "decade" in told:
        return Moment("decade", year=int(told["decade"]))
    if "begin" in told:
        return Moment("vague")  # of the war
    if "end" in told:
        return Moment("year", back=0)
    if "of" in told:
        first = match.group().startswith("the first")
        return Moment("first" if first else "last", int(told.get("number", 1)), of=told["of"].rstrip("s"))
    if "month" in told:
        to_month = _MONTHS[told["to_month"]] if "to_month" in told else None
        return Moment("month", month=_MONTHS[told["month"]], to_month=to_month, year=year, year_back=year_back)
    if "number" in told:
        number = _NTH.get(told["number"]) or {"half": 2, "quarter": 4}[told["unit"]]
        return Moment(told["unit"], number, year=year, year_back=year_back)
    if year is not None:
        return Moment("year", year=year, to_number=int(told["to_number"]) if "to_number" in told else None)
    return Moment(told["unit"], back=_BACK[told["back"]])
