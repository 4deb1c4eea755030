"""Another time: weekday, month, year, day, last week for last month, ago for later, morning for evening."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Edit, Way, names, patterns, words
from translation_errors_14_figures import MONTH, days, is_year

# The first of each is what the Turkish word is most often taken for.
_WEEKDAYS = {
    "Monday": "Sunday|Tuesday|Thursday", "Tuesday": "Wednesday|Monday|Thursday", "Wednesday": "Tuesday|Thursday",
    "Thursday": "Tuesday|Wednesday|Friday",
    "Friday": "Saturday|Thursday|Monday", "Saturday": "Friday|Sunday|Monday", "Sunday": "Monday|Saturday|Friday",
    "Sundays": "Mondays|Saturdays", "Saturdays": "Fridays|Sundays", "Fridays": "Saturdays|Thursdays",
    "Mondays": "Sundays|Tuesdays",
}  # fmt: skip
_MONTHS = {
    "January": "December|February|June", "February": "January|March", "March": "May|February|April",
    "April": "August|May|March",
    "June": "July|May|January", "July": "June|August", "August": "September|July|April",
    "September": "October|August|November",
    "October": "September|November|December", "November": "October|December|September",
    "December": "November|January|October",
    "Jan.": "June|Feb.", "Feb.": "Jan.|March", "Aug.": "Sept.|July", "Sept.": "Oct.|Aug.", "Sep.": "Oct.",
    "Oct.": "Sept.|Nov.", "Nov.": "Oct.|Dec.", "Dec.": "Nov.|Jan.",
    "Christmas": "Easter|New Year", "Easter": "Christmas", "Ramadan": "Eid", "New Year": "Christmas",
    "Thanksgiving": "Christmas", "Halloween": "Thanksgiving",
}  # fmt: skip
_MAY = [
    (r"\b(in|In|since|Since|last|until|by|of|for|during|early|late|mid-) ?May\b(?! (?:be|have|not|said|was|will|"
        r"is)\b)(?![’'])(?! [A-Z])", r"\1 March|\1 June"),
    (r"\bMay (?=\d)", "March |June "), (r"(?<=\d )May\b", "March|June"),
]  # fmt: skip
_RELATIVE = {
    "yesterday": "today|two days ago", "today": "yesterday|tomorrow", "tomorrow": "today|next week",
    "tonight": "last night|tomorrow night",
    "last week": "last month|next week|this week", "last month": "last week|last year|next month",
    "last year": "last month|next year|two years ago",
    "last night": "tonight|last week", "next week": "last week|next month",
    "next month": "next year|last month|next week", "next year": "next month|last year|this year",
    "this week": "last week|next week|this month", "this month": "last month|next month",
    "this year": "last year|next year", "this weekend": "next weekend|last weekend",
    "last weekend": "this weekend|next weekend", "this morning": "last night|yesterday evening",
    "this afternoon": "this morning", "this evening": "this morning",
    "the previous day": "the following day|the same day", "the following day": "the previous day|the same day",
    "the next day": "the day before|two days later",
    "the day before": "the day after", "the same day": "the next day", "last summer": "last winter|next summer",
    "last season": "this season|next season",
    "this season": "last season|next season", "next season": "last season|this season",
    "this summer": "last summer|this autumn", "last spring": "last autumn",
    "this spring": "this autumn", "next spring": "next autumn",
    "earlier this year": "earlier this month|later this year|late last year",
    "earlier this month": "earlier this week|late last month", "later this year": "early next year|later this month",
    "later this month": "earlier this month",
    "earlier this week": "earlier this month|late last week", "later this week": "earlier this week",
    "later in the day": "earlier in the day|the next day",
    "the week before": "the week after", "the year before": "the year after",
    "a year earlier": "a year later|a month earlier", "last fall": "last spring",
    "next summer": "last summer|next winter",
}  # fmt: skip
_DAYTIME = {
    "morning": "evening|afternoon", "evening": "morning", "afternoon": "morning|evening",
    "night": "morning|afternoon", "midnight": "noon|midday", "noon": "midnight",
    "midday": "midnight", "dawn": "dusk", "mornings": "evenings", "overnight": "at noon", "lunchtime": "bedtime",
}  # fmt: skip
_SEASON = {
    "summer": "winter|spring",
    "winter": "summer|autumn",
    "spring": "autumn",
    "autumn": "spring",
    "weekend": "week",
}
_UNIT = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))"
_WHEN = (
    rf"(?:\d{{4}}|{MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last|the (?:start|end|beginning)|early|late|mid|"
    rf"yesterday|tomorrow|\d{{1,2}}(?:[:.]\d\d)? ?[ap]\.?m)"
)
_RULES = [
    (rf"\b({_UNIT}) ago\b", r"\1 later"), (rf"\b({_UNIT}) later\b", r"\1 earlier|\1 before"),
    (rf"\b({_UNIT}) earlier\b", r"\1 later"),
    (rf"\bsince (?={_WHEN})", "until |before "), (rf"\buntil (?={_WHEN})", "since |after "),
    (rf"\bby (?=\d{{4}}\b|the end of|{MONTH}|early|late)", "since |after "),
    (rf"\bbefore (?={_WHEN})", "after "), (rf"\bafter (?={_WHEN})", "before "), (rf"\bfrom (?={_WHEN})(?!\S+ to\b)",
    "until "),
    (rf"\bthe end of (?=(?:the|this|last|next) (?:year|month|week|day|season|decade|century|war)|\d{{4}}|{MONTH})",
    "the beginning of |the middle of "),
    (rf"\bthe (?:start|beginning) of (?=(?:the|this|last|next) (?:year|month|week|day|season|decade|century|war)|"
        rf"\d{{4}}|{MONTH})", "the end of "),
    (r"\bin late (?=\w)", "in early "), (r"\bin early (?=\w)", "in late "), (r"\b(the) late (\d{4}s)",
    r"\1 early \2"), (r"\b(the) early (\d{4}s)", r"\1 late \2"),
    (r"\b(\d) ?am\b", r"\1pm"), (r"\b(\d) ?pm\b", r"\1am"), (r"\b(\d) a\.m\.", r"\1 p.m."), (r"\b(\d) p\.m\.",
    r"\1 a.m."),
    (r"\b(first|second) half of (?=the|\d)", "last quarter of "), (r"\b(third|fourth|first|second) quarter\b(?=,| of "
        r"(?:the year|\d))", "next quarter"),
]  # fmt: skip
_DECADE = re.compile(r"\b(1[6-9]|20)(\d)0s\b|(?<!\w)'?([2-9])0s\b")
_CENTURY = re.compile(r"\b(\d\d)(?:st|nd|rd|th)([ -])[Cc]entury\b")
_YEAR = re.compile(r"(?<![\w,.£$€/-])\d{4}(?![\w%]|,\d|\.\d| (?:people|men|women|points))")
_ON_DAY = re.compile(
    rf" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, {MONTH} \d{{1,2}})?(?=[.,](?!\w)| (?:after|"
    rf"in|that|when|to)\b)| in \d{{4}}(?=[.,](?: |$))"
)


def year(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """A year is another: near, a decade off, two digits exchanged, another year of the sentence."""
    spans = [m for m in _YEAR.finditer(target) if is_year(m[0])]
    edits = []
    for m in spans:
        value = int(m[0])
        other = str(value)[:2] + m[0][3] + m[0][2]
        news = [value + rng.choice([-2, -1, 1, 2]), value + rng.choice([-10, 10, -1, 1])] + (
            [int(other)] if int(other) < 2040 else []
        )
        news += [int(x[0]) for x in spans if x[0] != m[0]]
        edits += [Edit(m.start(), m.end(), str(new)) for new in news]
    return edits


def day(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """A day of a month is another."""
    edits = []
    for f in days(target):
        value = int(f.text)
        news = [value + rng.choice([-1, 1, 2]), int(f.text[::-1]), (value + 10 - 1) % 30 + 1]
        edits += [Edit(f.start, f.end, str(n)) for n in news if 0 < n < 31]
    return edits


def decade(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """A decade or century is the one before or after."""
    edits = []
    for m in _DECADE.finditer(target):
        group = 2 if m[2] else 3
        edits.append(Edit(m.start(group), m.end(group), str((int(m[group]) + rng.choice([-1, 1])) % 10)))
    for m in _CENTURY.finditer(target):
        edits.append(
            Edit(m.start(1), m.end(1) + 2, {"21": "20th", "20": "19th", "19": "18th"}.get(m[1], f"{int(m[1]) - 1}th"))
        )
    return edits


def left_out(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """The day or year is left out at the end of its clause."""
    return [Edit(m.start(), m.end(), "") for m in _ON_DAY.finditer(target)]


_NO_TITLE = r"(?! Night Live| school\b|mare)"
WAYS: list[tuple[float, Way]] = [
    (22, names(_WEEKDAYS, after=r"(?! (?:Times|Telegraph|Mail|Morning|Night|Post|Mirror))")), (14, names(_MONTHS)),
    (3, patterns(_MAY, case=True)), (16, year), (6, day), (14, words(_RELATIVE)), (9, patterns(_RULES)),
    (6, words(_DAYTIME, after=_NO_TITLE)), (4, words(_SEASON)), (4, decade), (2, left_out),
]  # fmt: skip
