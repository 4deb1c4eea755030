"""Dates and times that were told wrong."""

import re

from acceptance_4.figures import ORDINALS, is_year
from acceptance_4.tools import Rng, both_ways, changed, words

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April June July August September October November December".split()
_WORDS = both_ways(
    (
        "tomorrow/yesterday",
        "today/yesterday",
        "tomorrow>today",
        "this morning/this evening",
        "last night/tonight",
        "tonight/last night",
        "last week/next week",
        "last month/last week",
        "last year/next year",
        "next year/last year",
        "next month/last month",
        "this week/last week",
        "this year/last year",
        "this month/last month",
        "last season/next season",
        "next season/last season",
        "this season/last season",
        "in the morning/in the evening",
        "in the afternoon/in the morning",
        "at night>at noon",
        "morning/evening",
        "morning/afternoon",
        "afternoon/morning",
        "evening/morning",
        "summer/winter",
        "spring/autumn",
        "winter/summer",
        "midnight/noon",
        "noon/midnight",
        "overnight>at midday",
        "last summer/next summer",
        "this summer/last summer",
        "earlier this week>earlier this month",
        "earlier this month>earlier this year",
        "earlier this year>late last year",
        "the next day>the day before",
        "the day before>the day after",
        "the previous day>the following day",
        "the following day>the previous day",
        "last weekend/next weekend",
        "this weekend/last weekend",
        "daily>weekly",
        "weekly>daily",
        "annual>monthly",
        "monthly>annual",
        "late>early",
    )
)
del _WORDS["late"]
_MOVE = ("ago", "later", "earlier")


def dates(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with another day, month, year or time of day."""

    def year(match: re.Match[str], rng: Rng) -> str | None:
        digits = match.group()
        if not is_year(digits):
            return None
        if digits[2] != digits[3] and rng.random() < 0.4 and digits[:2] + digits[3] + digits[2] <= "2019":
            return digits[:2] + digits[3] + digits[2]
        return str(int(digits) + rng.choice((-10, -2, -1, 1, 2, 10)))

    def clock(match: re.Match[str], rng: Rng) -> str:
        hour, rest, half = match.groups()
        if rng.random() < 0.5:
            return hour + (rest or "") + half.replace("a", "#").replace("p", "a").replace("#", "p")
        return (
            str((int(hour) + rng.choice((1, 2, 3, 4))) % 12 + 1 if (int(hour) + 2) % 12 + 1 != int(hour) else 5)
            + (rest or "")
            + half
        )

    def century(match: re.Match[str], rng: Rng) -> str:
        return f"{int(match.group(1)) + rng.choice((-2, -1, 1))}th" + match.group(2)

    days, months = "|".join(DAYS), "|".join(MONTHS)
    found = changed(
        text,
        rf"\b(?:{days})\b(?! (?:Times|Night|Telegraph|Review|Mail|Live|Takeaway)|\w)",
        lambda m, r: r.choice([d for d in DAYS if d != m.group()]),
        rng,
    )
    found += changed(
        text,
        rf"\b(?:{months})\b(?! (?:[A-Z]))",
        lambda m, r: r.choice([d for d in [*MONTHS, "May"] if d != m.group()]),
        rng,
    )
    found += changed(text, r"(?<=\b[io][nf] )May\b", lambda m, r: r.choice(MONTHS), rng)
    found += changed(text, r"(?<![\w,.-])\d{4}(?![\w,.]\d|\w)(?! (?:people|men|miles|feet|meters|votes))", year, rng)
    found += changed(
        text,
        r"\b(?:19|18|20)([1-9])0s\b",
        lambda m, r: m.group()[:2] + r.choice([d for d in "23456789" if d != m.group(1)]) + "0s",
        rng,
    )
    found += changed(
        text,
        rf"(?<=\b(?:.{{0}}))\b(\d{{1,2}}) (?={months})|(?<= )(\d{{1,2}})(?=,? (?:19|20)\d\d)",
        lambda m, r: None if not m.group(1) else f"{(int(m.group(1)) + r.randint(2, 11)) % 28 + 1} ",
        rng,
    )
    found += changed(
        text,
        rf"\b({months}|Sept\.|Oct\.|Nov\.|Dec\.|Jan\.|Feb\.|Aug\.) (\d{{1,2}})\b(?!,\d)",
        lambda m, r: f"{m.group(1)} {(int(m.group(2)) + r.randint(2, 11)) % 28 + 1}",
        rng,
    )
    found += changed(text, r"\b(\d{1,2})([.:]\d\d)?( ?[ap]\.?m\b)", clock, rng)
    found += changed(text, r"\b(\d\d)th([ -]century)", century, rng)
    found += changed(
        text,
        r"\b(years?|months?|weeks?|days?|decades?) (ago|later|earlier)\b",
        lambda m, r: m.group(1) + {"ago": " from now", "later": " earlier", "earlier": " later"}[m.group(2)],
        rng,
    )
    found += changed(
        text,
        rf"\b(?:{'|'.join(ORDINALS)}) (?=(?:day|week|month|year)\b)",
        lambda m, r: r.choice([o for o in ORDINALS[1:6] if o != m.group().strip()]) + " ",
        rng,
    )
    return found + words(text, _WORDS, rng)
