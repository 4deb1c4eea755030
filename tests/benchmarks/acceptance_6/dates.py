"""Dates: another year, month, day of the month or week, another part of the day, another way in time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance_5.pairs import Change, Found, pairs

from .edits import Turn, by_turns, put

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SHORT = r"Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\."
_MONTH = re.compile(
    rf"\b(?:{'|'.join(month for month in _MONTHS if month != 'May')}|May(?= \d))\b|\b(?:{_SHORT})|(?<=\bin )May\b|(?<=\d )May\b"
)
_DAY = re.compile(rf"\b({'|'.join(_DAYS)})\b")
_YEAR = re.compile(r"(?<![\d$£€,.-])(?:1[6-9]|20)\d\d(?![\d,.]*\d)(?!s\b)(?=[\s,.;:)'’-]|$)")
_DECADE = re.compile(r"\b((?:19|20)\d)0s\b")
_DATE = re.compile(
    rf"\b({'|'.join(_MONTHS)}|{_SHORT}) (\d{{1,2}})(?!\d)|(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({'|'.join(_MONTHS)})\b"
)
_CLOCK = re.compile(r"\b(\d{1,2})([:.]\d\d)? ?([ap])\.?m\b")
_TURNS: list[Turn] = [
    ("part of the day", r"\bmorning\b", "evening|afternoon"),
    ("part of the day", r"\bevening\b", "morning"),
    ("part of the day", r"\bafternoon\b", "morning"),
    ("part of the day", r"\bmidnight\b", "noon"),
    ("near day", r"\byesterday\b", "tomorrow|today"),
    ("near day", r"\btoday\b", "yesterday|tomorrow"),
    ("near day", r"\btomorrow\b", "yesterday"),
    ("near period", r"\blast (week|month|year|night|summer|season)\b", r"next \1"),
    ("near period", r"\bnext (week|month|year|summer|season)\b", r"last \1"),
    ("near period", r"\bthis (week|month|year|summer)\b", r"last \1|next \1"),
    ("near period", r"\b(last|next) week\b", r"\1 month"),
    ("near period", r"\b(last|next) month\b", r"\1 year"),
    ("near period", r"\b(last|next) year\b", r"\1 month"),
    ("season", r"\bsummer\b", "winter"),
    ("season", r"\bwinter\b", "summer|spring"),
    ("season", r"\b(?:autumn)\b", "spring"),
    ("ago", r"\b(years|months|weeks|days|hours) ago\b", r"\1 later"),
]  # fmt: skip


def make(random: Random) -> Iterator[Found]:
    """Each date of each pair, changed."""
    for pair in pairs():
        for sub, pattern, words in ("month", _MONTH, _MONTHS), ("weekday", _DAY, _DAYS):
            for place in pattern.finditer(pair.en):
                others = [word for word in words if word[:3] != place.group()[:3]]
                yield pair, Change(sub, put(pair, place, random.choice(others)))
        for place in _YEAR.finditer(pair.en):
            yield (
                pair,
                Change("year", put(pair, place, str(int(place.group()) + random.choice([-10, -2, -1, 1, 2, 10])))),
            )
        for place in _DECADE.finditer(pair.en):
            yield pair, Change("decade", put(pair, place, f"{int(place[1]) - random.choice([1, 2])}0s"))
        for place in _DATE.finditer(pair.en):
            day = place[2] or place[3]
            other = str(random.choice([n for n in range(1, 31) if n != int(day)]))
            text = place.group()
            yield (
                pair,
                Change(
                    "day of the month", put(pair, place, re.sub(rf"(?<!\d){day}(?!\d)(?:st|nd|rd|th)?", other, text))
                ),
            )
        for place in _CLOCK.finditer(pair.en):
            hour = str(int(place[1]) % 12 + 1)
            yield pair, Change("clock", put(pair, place, f"{hour}{place[2] or ''} {place[3]}.m"))
    yield from by_turns(_TURNS, random)
