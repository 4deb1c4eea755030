"""Where the figures of an English text stand, years, days of a month and clock times apart."""

from __future__ import annotations

import re
from typing import NamedTuple

MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?\.?|July?\.?|Aug(?:ust|\.)|Sept?(?:ember|"
    r"\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_FIGURE = re.compile(
    r"(?<![\w.,:/&½-])\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|"
    r"(?<![\w.,:/&½-])\d+(?:\.\d+)?(?![\d½&/])(?![,:.]\d)"
)
_DAY = re.compile(rf"(?:{MONTH} (\d{{1,2}})\b)|(?:\b(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{MONTH})")
_CLOCK = re.compile(r"\b(\d{1,2})(?:[.:]\d\d)? ?(?:a\.?m\b|p\.?m\b|o'clock)")
_NAME_AFTER = re.compile(r"[-–]?[A-Za-z]*[A-Z]|[-–]\d|sports|-of-|-0|(?:st|nd|rd|th)\b|s\b|-count\b| Minutes\b|'s\b")


class Figure(NamedTuple):
    """A figure of the text: its place, how it is written."""

    start: int
    end: int
    text: str

    @property
    def whole(self) -> bool:
        """Tell whether it has no decimal point."""
        return "." not in self.text


def is_year(text: str) -> bool:
    """Tell whether the digits can be a year."""
    return bool(re.fullmatch(r"1[5-9]\d\d|20[0-4]\d", text))


def figures(text: str) -> list[Figure]:
    """Return the figures that count or measure something."""
    dates = [m.span(i) for m in _DAY.finditer(text) for i in (1, 2)] + [m.span() for m in _CLOCK.finditer(text)]
    found = [Figure(m.start(), m.end(), m[0]) for m in _FIGURE.finditer(text)]
    return [f for f in found if not any(a <= f.start < b for a, b in dates) and not _is_name(text, f)]


def clocks(text: str) -> list[Figure]:
    """Return the hours of the clock times."""
    return [Figure(m.start(1), m.end(1), m[1]) for m in _CLOCK.finditer(text)]


def days(text: str) -> list[Figure]:
    """Return the days of a month."""
    spans = [m.span(1) if m[1] else m.span(2) for m in _DAY.finditer(text)]
    return [Figure(a, b, text[a:b]) for a, b in spans]


def _is_name(text: str, figure: Figure) -> bool:
    """Tell whether the figure is a year, zero or part of a name, a score or an ordinal."""
    if (
        is_year(figure.text)
        or re.match(r"0\d", figure.text)
        or figure.text.strip("0.") == ""
        or len(figure.text.replace(",", "")) > 9
    ):
        return True
    return bool(_NAME_AFTER.match(text[figure.end :])) or bool(re.search(r"\b[A-Z]\w* $|[#@]$", text[: figure.start]))


def grouped(value: int, like: str) -> str:
    """Return the number, with commas where the model has them or the number is long."""
    return f"{value:,}" if "," in like or value > 9999 or (value > 999 and is_year(str(value))) else str(value)
