"""Reads the times that a sentence tells in words: rows of patterns of each language, whose named groups say what is told.

Groups: `day` ("yesterday"), `cnt` and `of` ("three … days ago"), `wd` and `wd2` (days of the week), `d`, `d2`, `m`, `m2`, `y`, `y2` (day, month, year
and where a range ends), `un` (week, month, year), `dir` (last, this, next), `wk`, `mdir`, `ydir` (the same of the week, month or year it lies in),
`season`, `nth`, `part` (early, mid, late, sofar, rest), `since` and `until` (a side that is open). A name may end in `_` where a pattern
tells the same in two places.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from transform.figures.moments import Moment
from transform.number_words import read_word

# (unit of the moment, what tells at once that there is none, pattern).
Row = tuple[str, tuple[str, ...], re.Pattern[str]]
# Which words of a language begin so, and what they mean; the longest of a kind first.
Words = Mapping[str, Sequence[tuple[str, int | str]]]
_MEANT_AS = {
    "wd": "number", "wd2": "to_number", "d": "number", "d2": "to_number", "m": "month", "m2": "to_month", "y": "year", "y2": "to_number",
    "dir": "back", "wk": "week", "mdir": "month_back", "ydir": "year_back", "season": "number", "nth": "number", "un": "unit", "of": "of",
    "part": "part", "day": "back",
}  # fmt: skip
# The table in which the word of a group stands, where its name is another.
_TABLE = {"wd2": "wd", "m2": "m", "mdir": "dir", "ydir": "dir", "wk": "dir", "of": "un"}
_LARGEST_COUNT = 400


@dataclass(frozen=True, slots=True)
class Times:
    """How a language tells times."""

    lang: str
    rows: tuple[Row, ...]
    words: Words


def read_moment(unit: str, match: re.Match[str], times: Times) -> Moment | None:
    """Return what a match of a row tells; None where a count is no number or a day is none."""
    told: dict[str, int | str] = {"unit": unit}
    for name, text in match.groupdict().items():
        if text is None:
            continue
        group = name.rstrip("_")
        if group in {"since", "until"}:
            told["side"] = group
            continue
        if group == "cnt":
            count = _count(text, times)
            if count is None:
                return None
            told["back" if unit == "ago" else "number"] = -count if unit == "ago" else count
            continue
        field = _MEANT_AS[group]
        value = _value(group, text, times.words)
        if value is None:
            return None
        told[field] = value
    if unit == "ago":
        told.setdefault("back", -1)  # "неделю назад"
        told.setdefault("of", "day")  # "사흘 전"
    elif unit == "last":
        told.setdefault("number", 1)
    if "to_month" in told and ("year" in told or "year_back" in told):
        told["year_first"] = _starts(match, ("y", "ydir")) < _starts(match, ("m",))
    return Moment(**told)  # type: ignore[arg-type]


def _starts(match: re.Match[str], groups: tuple[str, ...]) -> int:
    """Where the first of some groups stands."""
    return min(match.start(name) for name, text in match.groupdict().items() if text and name.rstrip("_") in groups)


def _value(group: str, text: str, words: Words) -> int | str | None:
    if text.isdigit():
        return int(text)
    table = words[_TABLE.get(group, group)]
    return next((value for begins, value in table if text.startswith(begins)), None)


def _count(text: str, times: Times) -> int | None:
    if text.isdigit():
        return int(text) if int(text) <= _LARGEST_COUNT else None
    for begins, value in times.words.get("cnt", ()):
        if text == begins:
            return int(value)
    parts = read_word(text, times.lang)
    number = float(parts[0].value) if len(parts) == 1 and parts[0].role == "unit" else 0.0
    return int(number) if number >= 1 else None
