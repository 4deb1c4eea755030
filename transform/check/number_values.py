"""What a number can be worth in the other language, and when two are the same."""

from __future__ import annotations

import math

from core import late_re as re
from transform.numbers import Number

_FIRST_OF_YEAR_AND_MONTH, _LAST_OF_YEAR_AND_MONTH = 10_000, 9_999_999  # values of dates without a day
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.\d{4}")
_CLOCK = re.compile(r"(?<![\d.:])(\d{1,2})[.:](\d\d)(?![\d.:]\d)")


def equal(a: Number, b: Number) -> bool:
    """Tell whether two numbers, as the two languages write them, are worth the same."""
    if "time" in (a.kind, b.kind):
        return _equal_times(a, b)
    if "date" in (a.kind, b.kind):
        if _is_another_day(a, b) or _is_another_day(b, a):
            return False
        parts_a, parts_b = _date_parts(a), _date_parts(b)
        return parts_a <= parts_b or parts_b <= parts_a
    if a.kind == b.kind == "indefinite":
        # "Onlarca" are tens in Turkish, and dozens in English.
        x, y = bounds(a), bounds(b)
        return not x or not y or 0.1 < x[0] / y[0] < 10
    if a.kind == b.kind == "score":
        # "2-5 kaybetti" is "lost 5-2"; a result that must not be turned round is asked for elsewhere (`check_turned`).
        return sorted(re.findall(r"\d+", a.text)) == sorted(re.findall(r"\d+", b.text))
    if "score" in (a.kind, b.kind) and (a.value is not None or b.value is not None):
        return False  # "two goals down" is told apart (sums_told.py)
    if a.kind == b.kind == "percent" and a.value is not None and b.value is not None:
        return close(a.value, b.value)
    if a.value is not None and b.value is not None:
        # A reading is held to a number as it is written: the short forms of 1914 and 2014 are one.
        return any(close(x, b.value) for x in _readings(a)) or any(close(a.value, y) for y in _readings(b))
    bounds_a, bounds_b = bounds(a), bounds(b)
    if a.value is None and b.value is None and (a.kind == "score") != (b.kind == "score") and a.kind != "percent":
        return sorted(bounds_a) == sorted(bounds_b)
    if a.value is None and b.value is None and len(bounds_a) == len(bounds_b) == 2:
        return all(close(x, y) or _same_year(x, y) for x, y in zip(bounds_a, bounds_b, strict=True))
    return any(close(x, y) for x in bounds_a for y in bounds_b)


def bounds(number: Number) -> list[float]:
    """Return the value of a number, or the bounds of a range, as far as they are known."""
    return [v for v in (number.value, number.low, number.high) if v is not None]


def _readings(number: Number) -> list[float]:
    """Return what a number can be worth in the other language: a percent as a fraction, '90'lar as 1990."""
    value = number.value
    assert value is not None
    readings = [value]
    if number.kind == "percent":
        readings.append(value / 100)
    elif number.kind == "fraction":
        readings.append(value * 100)
    elif value < 100 and value == int(value):
        readings += [1900 + value, 2000 + value]
    elif 1900 <= value < 2100 and value == int(value):
        readings.append(value % 100)
    return readings


def _same_year(x: float, y: float) -> bool:
    """Tell whether one value is the short form of a year that is the other ("1998-99")."""
    short, full = sorted((x, y))
    return short < 100 and 1000 <= full < 2100 and close(short, full % 100)


def close(x: float, y: float) -> bool:
    """Tell whether two values are the same but for rounding of floats."""
    return math.isclose(x, y, rel_tol=1e-6, abs_tol=1e-9)


def _equal_times(a: Number, b: Number) -> bool:
    """Compare times of the day, 24 hours against 12 ("saat 19.00", "7 pm"), with or without minutes."""

    def clocks(n: Number) -> set[int]:
        written = {int(hour) * 100 + int(minute) for hour, minute in _CLOCK.findall(n.text)}
        if written and (n.kind == "time" or n.value is None):
            return {(clock + half) % 2400 for clock in written for half in (0, 1200)}  # both of "13.00-14.00"
        if n.value is None:
            return set()
        whole = round(n.value if n.value >= 25 else n.value * 100)
        return {whole, (whole + 1200) % 2400}

    return bool(clocks(a) & clocks(b)) or (a.value is not None and b.value is not None and close(a.value, b.value))


def _is_another_day(written: Number, told: Number) -> bool:
    """Tell whether a date in figures with dots (9.5.2026: the day first) is told by another month or day in words ("September 5")."""
    figures = _DOTTED.fullmatch(written.text)
    if figures is None or told.kind != "date" or told.value is None or not told.text.strip(".,-/ 0123456789"):
        return False
    whole = told.value > _LAST_OF_YEAR_AND_MONTH or told.value < _FIRST_OF_YEAR_AND_MONTH
    return whole and told.value % 10_000 != int(figures[2]) * 100 + int(figures[1])


def _date_parts(number: Number) -> set[int]:
    """Return the day and year of a date (its month is the date check's), or the value of a plain number."""
    if number.value is None:
        return {int(v) for v in bounds(number)}
    if number.kind != "date":
        return {int(number.value)}
    return {int(d) for d in re.findall(r"\d+", number.text)}
