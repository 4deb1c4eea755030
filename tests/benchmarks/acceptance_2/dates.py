"""Errors of date: month, weekday, year, day, hour, and words as yesterday."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from acceptance_2.common import Pair, Swap, lower, put, swap

MONTHS = {
    "January": "ocak", "February": "şubat", "March": "mart", "April": "nisan", "May": "mayıs", "June": "haziran", "July": "temmuz",
    "August": "ağustos", "September": "eylül", "October": "ekim", "November": "kasım", "December": "aralık",
}  # fmt: skip
_SHORT = {
    "Jan.": "ocak",
    "Feb.": "şubat",
    "Aug.": "ağustos",
    "Sept.": "eylül",
    "Oct.": "ekim",
    "Nov.": "kasım",
    "Dec.": "aralık",
}
DAYS = {
    "Monday": "pazartesi", "Tuesday": "salı", "Wednesday": "çarşamba", "Thursday": "perşembe", "Friday": "cuma", "Saturday": "cumartesi", "Sunday": "pazar",
}  # fmt: skip
_RELATIVE = (
    Swap(r"\b[Yy]esterday\b", "tomorrow", r"dün(?!y)"), Swap(r"\b[Tt]oday\b", "yesterday", r"bugün"), Swap(r"\b[Tt]omorrow\b", "yesterday", r"yarın"), Swap(r"\b[Tt]onight\b", "last night", r"bu (?:gece|akşam)"),
    Swap(r"\b[Ll]ast (year|week|month|season|summer|night)\b", r"next \1", r"geçen|geçtiğimiz|önceki|dün"), Swap(r"\b[Nn]ext (year|week|month|season|summer)\b", r"last \1", r"\S* ?(?:gelecek|önümüzdeki|sonraki)"),
    Swap(r"\b[Tt]his (year|week|month|season|summer)\b", r"last \1", r"bu "), Swap(r"\b[Tt]his (year|week|month)\b", r"next \1", r"bu "), Swap(r"\bearlier this (week|month|year)\b", r"later this \1", r"bu "),
)  # fmt: skip
_PARTS = (
    Swap(r"\bmorning\b", "evening", r"sabah"), Swap(r"\bevening\b", "morning", r"akşam"), Swap(r"\bafternoon\b", "night", r"öğleden sonra"),
    Swap(r"\bmidnight\b", "noon", r"gece yarısı"), Swap(r"\bnoon\b", "midnight", r"öğle"), Swap(r"\bsummer\b", "winter", r"yaz(?!ı|a|d)"), Swap(r"\bwinter\b", "summer", r"kış"), Swap(r"\b(?:autumn|fall)(?= of)", "spring", r"sonbahar|güz"), Swap(r"\bspring(?= of| \d)", "autumn", r"bahar"), Swap(r"\bnight\b", "morning", r"gece"), Swap(r"\bweekend\b", "weekdays", r"hafta sonu"),
)  # fmt: skip


def _hours(rng: Random, pair: Pair) -> Iterator[tuple[str, str]]:
    for match in re.finditer(r"\b(\d{1,2})(?:([:.])(\d\d))? ?([ap])\.?m\b\.?", pair.english):
        hour, minutes, half = int(match.group(1)), match.group(3), match.group(4)
        clock = hour % 12 + (12 if half == "p" else 0)
        if not re.search(rf"(?<!\d)0?(?:{clock}|{hour})(?:[:.]{minutes or '00'})?(?!\d)", pair.turkish):
            continue
        dots = match.group(0)
        yield (
            "a.m. and p.m.",
            pair.english[: match.start()]
            + re.sub("[ap](?=\\.?m)", "p" if half == "a" else "a", dots, count=1)
            + pair.english[match.end() :],
        )
        new = (hour + rng.choice((1, 2, 3, 4, 5)) - 1) % 12 + 1
        yield "hour", pair.english[: match.start()] + re.sub(r"^\d+", str(new), dots) + pair.english[match.end() :]


def date(rng: Random, pair: Pair, _others: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """A date changed."""
    text = lower(pair.turkish)
    for sub, table in (("month", MONTHS), ("weekday", DAYS), ("month shortened", _SHORT)):
        for word, turkish in table.items():
            if not re.search(rf"(?<!\w){turkish}(?!tesi)", text):
                continue
            for match in re.finditer(rf"\b{re.escape(word)}(?!\w)", pair.english):
                if (
                    word in ("May", "March")
                    and not re.search(
                        r"(?:[Ii]n|[Oo]n|of|[Ss]ince|[Uu]ntil|[Bb]y|last|early|late|mid|\d) $",
                        pair.english[: match.start()],
                    )
                    and not re.match(r" \d", pair.english[match.end() :])
                ):
                    continue
                new = rng.choice([w for w, t in table.items() if t not in text])
                yield sub, put(pair.english, match, new)
    for match in re.finditer(
        r"(?<![\w$£€.,-])(1[5-9]\d\d|20[0-4]\d)(s?)(?![\w%]|[.,]\d| (?:people|million|votes|miles|men|women|troops))",
        pair.english,
    ):
        year = int(match.group(1))
        if match.group(1) in pair.turkish:
            new_year = year + rng.choice(
                (-30, -20, -10, 10) if match.group(2) else (-11, -7, -5, -4, -3, -2, -1, 1, 2, 3, 4)
            )
            if str(new_year) not in pair.turkish:
                yield ("decade" if match.group(2) else "year"), put(pair.english, match, str(new_year) + match.group(2))
    names = "|".join([*MONTHS, *(re.escape(s) for s in _SHORT)])
    for match in re.finditer(
        rf"\b((?:{names}) )(\d{{1,2}})(?!\d)|(?<!\d)(\d{{1,2}})((?:st|nd|rd|th)?(?: of)? (?:{'|'.join(MONTHS)})\b)",
        pair.english,
    ):
        day = int(match.group(2) or match.group(3))
        if day <= 31 and re.search(rf"(?<!\d){day}(?!\d)", pair.turkish):
            new_day = rng.choice(
                [
                    d
                    for d in range(4, 29)
                    if abs(d - day) > 1 and d % 10 > 3 and not re.search(rf"(?<!\d){d}(?!\d)", pair.turkish)
                ]
            )
            yield (
                "day",
                put(
                    pair.english,
                    match,
                    f"{match.group(1)}{new_day}"
                    if match.group(1)
                    else f"{new_day}{match.group(4).replace('st ', 'th ').replace('nd ', 'th ').replace('rd ', 'th ')}",
                ),
            )
    for match in re.finditer(r"\b(\d\d)(?:th|st)(?= century\b)", pair.english):
        if match.group(1) + "." in pair.turkish:
            yield "century", put(pair.english, match, f"{int(match.group(1)) - rng.choice((1, 2))}th")
    yield from swap(rng, pair, "relative day or year", _RELATIVE)
    yield from swap(rng, pair, "part of the day or year", _PARTS)
    yield from _hours(rng, pair)
