"""Errors of date: month, day, weekday, year, century, and words such as "next week"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Corpus, Edit, find, like, says, seen, swap
from acceptance_3.figures import MONTH, MONTHS

_SHORT_MONTHS = {
    "Jan.": "ocak", "Feb.": "şubat", "Aug.": "ağustos", "Sept.": "eylül",
    "Sep.": "eylül", "Oct.": "ekim", "Nov.": "kasım", "Dec.": "aralık",
}  # fmt: skip
_WEEKDAYS = {
    "Monday": "pazartesi", "Tuesday": "salı", "Wednesday": "çarşamba", "Thursday": "perşembe",
    "Friday": "cuma", "Saturday": "cumartesi", "Sunday": "pazar",
}  # fmt: skip
_YEAR = r"(?<![\w$£€.,-])(1[5-9]\d\d|20[0-3]\d)(s?)(?![\d,.]\d|\w| (?:people|km|miles))"
_RELATIVE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"\blast (year|week|month|summer|season|night)\b", r"geçen|geçtiğimiz|dün|önceki|yıl", ()),
    (r"\bnext (year|week|month|summer|season)\b", r"gelecek|önümüzdeki|sonraki|haftaya|ertesi", ()),
    (r"\byesterday\b", r"\bdün", ("last week", "last month", "the day before yesterday")),
    (r"\btomorrow\b", r"\byarın", ("next week", "today", "next month")),
    (r"\bprevious century\b", r"önceki yüzyıl|geçen yüzyıl", ("following century",)),
    (r"\b(summer)\b(?! school| camp)", r"\byaz", ("winter", "spring")),
    (r"\bwinter\b", r"\bkış", ("summer", "autumn")),
    (r"\bspring\b", r"bahar", ("autumn",)),
    (r"\bautumn\b", r"bahar", ("spring",)),
    (r"\b(this year)\b", r"bu (yıl|sene)", ("last year",)),
    (r"\bmorning\b(?<!Good morning)", r"sabah", ("evening", "afternoon")),
    (r"\bevening\b", r"akşam", ("morning",)),
    (r"\bafternoon\b", r"öğleden sonra|ikindi", ("morning",)),
    (r"\btonight\b", r"bu (gece|akşam)", ("this morning", "tomorrow night")),
    (r"\bweekend\b", r"hafta sonu", ("weekday",)),
)
_FOR_LAST = {
    "year": ("two years ago", "five years ago", "last month"),
    "week": ("last month", "two weeks ago", "last year"),
    "month": ("last week", "last year", "two months ago"),
    "summer": ("last winter", "last spring"),
    "season": ("two seasons ago",),
    "night": ("last week", "this morning"),
}
_FOR_NEXT = {
    "year": ("next month", "in two years"),
    "week": ("next month", "in three weeks"),
    "month": ("next week", "next year"),
    "summer": ("next winter",),
    "season": ("next month",),
}


def date(rng: Random, pair: Pair, _: Corpus) -> Iterator[Edit]:
    """Another date where the Turkish states the same one."""
    yield from _months(rng, pair)
    yield from _days(rng, pair)
    yield from _weekdays(rng, pair)
    yield from _years(rng, pair)
    yield from _centuries(rng, pair)
    yield from _relative(rng, pair)


def _months(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(r"\b(" + "|".join(MONTHS) + r")\b", pair.en):
        old = match.group()
        if not says(pair, r"\b" + MONTHS[old]):
            continue
        if old in ("May", "March"):
            person = seen(r"(Theresa|Mrs\.?|Ms|Minister|PM) $", pair.en[: match.start()])
            if person or not says(pair, r"\b(mayıs|mart)\b|\b(mayıs|mart)['’ıt]"):
                continue
        yield swap(pair, match.span(), rng.choice([x for x in MONTHS if x != old]), "month")
    for match in find(r"\b(Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)\.", pair.en):
        turkish = _SHORT_MONTHS[match.group()]
        if turkish in pair.low:
            new = rng.choice([x for x in _SHORT_MONTHS if _SHORT_MONTHS[x] != turkish])
            yield swap(pair, match.span(), new, "month")


def _ending(day: int, old: str | None) -> str:
    """The ending of the ordinal, if the old day had one."""
    if not old:
        return ""
    return "th" if 10 <= day <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _days(rng: Random, pair: Pair) -> Iterator[Edit]:
    """Days after their month, then those before it."""
    for pattern in (MONTH + r" (\d{1,2})(st|nd|rd|th)?\b(?![,.]?\d)", r"\b(\d{1,2})(st|nd|rd|th)? (?:of )?" + MONTH):
        for match in find(pattern, pair.en):
            old, ending = match.groups()
            if not seen(rf"(?<!\d){old}(?!\d)", pair.tr):
                continue
            if pattern.startswith(MONTH):
                new = _other_day(rng, old)
            else:
                new = rng.choice([x for x in range(1, 29) if str(x) != old])
            span = match.start(1), match.end(2) if ending else match.end(1)
            yield swap(pair, span, f"{new}{_ending(new, ending)}", "day of month")


def _other_day(rng: Random, old: str) -> int:
    """Any other day or a near one."""
    if rng.random() < 0.5:
        day = rng.choice([x for x in range(1, 31) if str(x) != old])
    else:
        day = max(1, int(old) + rng.choice([-2, -1, 1, 2, 3]))
    if day > 30:
        day = 12
    return day + 3 if str(day) == old else day


def _weekdays(rng: Random, pair: Pair) -> Iterator[Edit]:
    pattern = r"\b(" + "|".join(_WEEKDAYS) + r")\b(?! (?:Times|Telegraph|Night|Mail|Express|Mirror))"
    for match in find(pattern, pair.en):
        old = match.group()
        if seen(r"(The|Fox News|NBC|Face the Nation) $", pair.en[: match.start()]):
            continue
        if says(pair, r"\b" + _WEEKDAYS[old] + r"(?!tesi)(\b|yı|y[ae]|n|d|l|s)"):
            yield swap(pair, match.span(), rng.choice([x for x in _WEEKDAYS if x != old]), "weekday")


def _years(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(_YEAR, pair.en):
        old, decade = match.groups()
        if old not in pair.tr:
            continue
        year = int(old)
        if decade:
            new = str(year + rng.choice([-10, 10, -20, 20, -30]))
        else:
            near = str(year + rng.choice([-1, 1, 2, -2, 3]))
            transposed = old[:2] + old[3] + old[2] if old[2] != old[3] else str(year - 10)
            new = rng.choice([near, transposed, str(year + rng.choice([-10, 10, -100]))])
        yield swap(pair, match.span(1), new, "year")


def _centuries(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(r"\b(\d\d)(st|th) [Cc]entur", pair.en):
        old = match.group(1)
        if old in pair.tr and "yüzyıl" in pair.low:
            new = str(int(old) + rng.choice([-1, 1, -2])) if int(old) < 20 else "1" + rng.choice("789")
            yield swap(pair, (match.start(1), match.end(2)), new + "th", "century")


def _relative(rng: Random, pair: Pair) -> Iterator[Edit]:
    for pattern, cue, others in _RELATIVE:
        if not says(pair, cue):
            continue
        for match in find(pattern, pair.en):
            old = match.group()
            if old.startswith("last "):
                new: str | None = _for_last(rng, pair.en, match)
            elif old.startswith("next "):
                new = _for_next(rng, pair.en, match)
            elif old == "morning" and _in_a_title(pair.en, match):
                new = None
            else:
                new = rng.choice(others)
            if new is not None and old != "weekend":  # drawn for, but left as it is
                yield swap(pair, match.span(), like(new, old), "relative/part " + old.split()[0])


def _in_a_title(text: str, match: re.Match[str]) -> bool:
    return seen(r"This $|Good $|the $", text[: match.start()]) and "This Morning" in text


def _for_last(rng: Random, text: str, match: re.Match[str]) -> str | None:
    new = rng.choice(_FOR_LAST[match.group(1)])
    before = seen(r"(the|his|her|over|'s|of|of the|from|since|since the) $", text[: match.start()])
    return None if before or text[match.end() : match.end() + 2] == "'s" else new


def _for_next(rng: Random, text: str, match: re.Match[str]) -> str:
    word = match.group(1)
    new = rng.choice(_FOR_NEXT[word])
    before = seen(r"(the|of|his|her|early|happen early) $", text[: match.start()])
    if (before or text[match.end() : match.end() + 2] in ("'s", "’s")) and not new.startswith("next"):
        return "next " + ("month" if word != "month" else "year")
    return new
