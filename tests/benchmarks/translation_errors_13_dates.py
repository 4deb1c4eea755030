"""Errors of the thirteenth script: other days, months, years, hours."""

from __future__ import annotations

import random
import re

from translation_errors_13_tools import Pair, Rule, by_turns, fixed, words

_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
]  # fmt: skip
_SHORT = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]
_LEAD = r"(?:in|In|on|since|Since|until|Until|by|By|of|from|From|to|last|Last|next|this|early|late|mid-|Early|Late|and|between|before|after|During|during|through)"


def date(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Give another day, month, year or hour, or another distance from today."""
    return by_turns(pair[1], [(6, _CALENDAR), (3, _DISTANCES), (1.5, _CLOCK)], rng)


def _weekday(match: re.Match[str], rng: random.Random) -> str:
    """Return another day of the week, a neighbour half of the time."""
    at = _DAYS.index(match[1])
    if rng.random() < 0.5:
        return _DAYS[(at + rng.choice([-1, 1])) % 7] + match[2]
    return rng.choice([d for d in _DAYS if d != match[1]]) + match[2]


def _month(match: re.Match[str], rng: random.Random) -> str:
    """Return another month, June for July and its like more often."""
    likely = {"June": "July", "July": "June", "March": "May", "September": "December", "January": "June"}
    names = _MONTHS if match[1] in _MONTHS else _SHORT
    if match[1] in likely and rng.random() < 0.4:
        return likely[match[1]]
    return rng.choice([m for m in names if m != match[1] and (m in _MONTHS) == (match[1] in _MONTHS)])


def _year(match: re.Match[str], rng: random.Random) -> str | None:
    """Return another year: a neighbour, or one with a digit misread."""
    year = int(match[1])
    steps = [-1, 1, -2, 2, 3, -10, 10, -5] if year < 2010 else [-1, 1, -2, 2, -3, -10, 4]
    if year < 1950:
        steps += [20, -30, 100]
    return str(year + rng.choice(steps))


def _decade(match: re.Match[str], rng: random.Random) -> str:
    """Return another decade."""
    return f"{match[1]}{rng.choice([d for d in '35678912' if d != match[2]])}0s"


def _day(match: re.Match[str], rng: random.Random) -> str | None:
    """Return another day of the month."""
    day = int(match["day"])
    others = [d for d in (day - 10, day - 2, day - 1, day + 1, day + 2, day + 10) if 0 < d < 29]
    new = rng.choice(others)
    ending = {1: "st", 2: "nd", 3: "rd"}.get(new % 10 if not 10 < new < 14 else 0, "th")
    ordinal = re.search(r"(?<=\d)(?:st|nd|rd|th)\b", match[0])
    return re.sub(r"(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?!\d)", f"{new}{ending if ordinal else ''}", match[0], count=1)


def _hour(match: re.Match[str], rng: random.Random) -> str | None:
    """Return another hour."""
    hour = int(match[1])
    return str(rng.choice([h for h in (hour - 2, hour - 1, hour + 1, hour + 2, hour + 3) if 0 < h < 13])) + match[2]


_MONTH_NAME = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)"
_PROPER_DAY = r"(?<!Black )(?<!Good )(?<!Bloody )(?<!Super )(?<!News )"
_CALENDAR: list[Rule] = [
    (
        re.compile(
            rf"{_PROPER_DAY}\b({'|'.join(_DAYS)})\b('s|’s|)(?! (?:Times|Night Live|Telegraph|Mirror|Mail|Express))"
        ),
        _weekday,
    ),
    (
        re.compile(
            rf"{_PROPER_DAY}\b({'|'.join(_DAYS)})\b('s|’s|)(?! (?:Times|Night Live|Telegraph|Mirror|Mail|Express))"
        ),
        _weekday,
    ),
    (
        re.compile(
            r"(?<!Theresa )(?<!Brian )\b(January|February|April|June|July|August|September|October|November|December)\b(?! 11\b)"
        ),
        _month,
    ),
    (
        re.compile(rf"\b(?<=\b)(?:{_LEAD} )\b(May|March)\b(?!['’]s| (?:told|said|is|was|has|will|for|\w+ed\b))"),
        lambda m, rng: m[0].replace(m[1], _month(re.match("(.*)", m[1]) or m, rng)),
    ),
    (
        re.compile(r"\b(May|March)(?= \d)|(?<=\d )(May|March)\b"),
        lambda m, rng: rng.choice([x for x in _MONTHS if x != m[0]]),
    ),
    (re.compile(r"\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\b(?=\.| \d)"), _month),
    (
        re.compile(
            r"(?<![\d.,$£€#/@-])\b(1[5-9]\d\d|20[0-3]\d)\b(?![,.]\d|-\d|%| (?:people|soldiers|troops|men|tons|tonnes|metres|meters|miles))(?!s\b)"
        ),
        _year,
    ),
    (
        re.compile(
            r"(?<![\d.,$£€#/@-])\b(1[5-9]\d\d|20[0-3]\d)\b(?![,.]\d|-\d|%| (?:people|soldiers|troops|men|tons|tonnes|metres|meters|miles))(?!s\b)"
        ),
        _year,
    ),
    (re.compile(r"\b(1[89]|20)([0-9])0s\b"), _decade),
    (re.compile(rf"\b{_MONTH_NAME}\.? (?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?![:.,]\d|\d)"), _day),
    (re.compile(rf"(?<![\d.,])\b(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?: of)? {_MONTH_NAME}\b"), _day),
    fixed(r"\b(1[5-9]|2[01])th(?=[ -][Cc]entury)", "16th", "14th", "18th", "19th"),
    fixed(r"\b(?:nineteenth|twentieth|eighteenth|seventeenth)(?=[ -][Cc]entury)", "sixteenth"),
    fixed(r"\b([Ff])irst (?=half of|quarter)", "second ", "last "),
    fixed(r"\b([Ss])econd (?=half of (?:the year|\d)|quarter of)", "first "),
]

_SPAN = r"(?=week|month|year|season|summer|spring|winter|autumn|fall|night|century|decade|weekend|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)"
_DISTANCES: list[Rule] = [
    fixed(rf"(?<!the )\b[Ll]ast {_SPAN}", "this ", "next "),
    fixed(rf"\b[Nn]ext {_SPAN}", "last ", "this "),
    fixed(
        r"(?<!arlier )(?<!ater )\b[Tt]his (?=year|month|week|summer|spring|winter|autumn|season|weekend)",
        "last ",
        "next ",
    ),
    fixed(r"\b([Ll]ast|[Nn]ext|[Tt]his) week\b", "{1} month", "{1} year"),
    fixed(r"\b([Ll]ast|[Nn]ext|[Tt]his) month\b", "{1} week", "{1} year"),
    fixed(r"\b([Ll]ast|[Nn]ext|[Tt]his) year\b", "{1} month", "{1} week"),
    fixed(r"\bthe following (day|week|month|year)\b", "the previous {1}"),
    fixed(r"\bthe previous (day|week|month|year)\b", "the following {1}"),
    fixed(r"\ba year ago\b", "a month ago", "two years ago"),
    fixed(r"\bearlier this (week|month|year)\b", "later this {1}", "last {1}"),
    fixed(r"\blater this (week|month|year)\b", "earlier this {1}"),
    *words(
        """
        yesterday > today|last week|on Monday
        today (?!['’]s) > yesterday\x20|tomorrow\x20
        tomorrow > today|yesterday|next week
        tonight > tomorrow|last night|this morning
        last night > this morning|tonight|last week
        this morning > this afternoon|last night|yesterday evening
        this afternoon > this morning|last night
        this evening > this morning
        (?<!ood )(?<!This )morning(?! [A-Z]) > evening|afternoon|night
        (?<!ood )afternoon(?! [A-Z]) > morning|evening
        (?<!ood )evening(?! [A-Z]) > morning
        at dawn > at dusk
        midnight > noon|dawn
        at noon > at midnight
        (?<=[a-z] )summer > winter|spring
        (?<=[a-z] )winter > summer|autumn
        (?<=[a-z] )spring (?=of|\\d) > autumn\x20
        (?<=[a-z] )autumn > spring
        early (?=January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Saturday|Friday|\\d{4}|this|next) > late\x20
        late (?=January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Saturday|Friday|\\d{4}|last|this) > early\x20
        at the end of (?=\\d|the year|the month|[A-Z]|last|this) > at the beginning of\x20
        by the end of (?=\\d|the year|the month|[A-Z]|last|this|next) > by the middle of\x20|by the start of\x20
        at the beginning of (?=\\d|the year|the month|[A-Z]|last|this) > at the end of\x20
        Christmas (?=Eve|Day) (?=\\w+) > New Year's\x20
        the day before > the day after
        the day after > the day before
        """
    ),
]
_CLOCK: list[Rule] = [
    (re.compile(r"(?<![\d.,:$£€])\b(1[0-2]|[1-9])((?:[:.][0-5]\d)? ?[ap]\.?m\b)"), _hour),
    fixed(r"(?<=\d)( ?)a\.m\.", "{1}p.m."),
    fixed(r"(?<=\d)( ?)p\.m\.", "{1}a.m."),
    fixed(r"(?<=\d)( ?)am\b", "{1}pm"),
    fixed(r"(?<=\d)( ?)pm\b", "{1}am"),
    (re.compile(r"(?<![\d.,:$£€])\b(1[0-2]|[1-9])(:[0-5]\d| o['’]clock)"), _hour),
]
