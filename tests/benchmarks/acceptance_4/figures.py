"""Numbers, scales and units that were told wrong."""

import re

from acceptance_4.tools import Rng, at, both_ways, changed, like, words

ONES = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth".split()
_TENS = dict(zip((20, 30, 40, 50, 60, 70, 80, 90), ONES[18:], strict=True))
_DIGITS = r"(?<![\w.,:/#-])(?P<sign>[$£€]?)(?P<n>\d+(?:,\d{3})*(?:\.\d+)?)(?P<after>-year-old|-minute|-day|-mile|-foot|th|st|nd|rd|bn|m|k|%)?(?![\w:/]|,\d|\.\d|[ap]m\b)"
_TIME = r"(?=\s?(?:[ap]\.?m\.?\b|o'clock|BST|January|February|March|April|May|June|July|August|September|October|November|December))"
_FRACTIONS = {
    "half": ("a third", "a quarter"),
    "a third": ("a half", "a quarter"),
    "a quarter": ("a third", "three quarters"),
    "twice": ("three times",),
    "double": ("triple", "treble"),
    "doubled": ("tripled", "quadrupled"),
    "two-thirds": ("three quarters", "one third"),
    "three quarters": ("two thirds",),
    "a dozen": ("a score",),
    "both": ("all three",),
    "a couple of": ("ten",),
    "once": ("three times",),
    "triple": ("double",),
}


def spelled(value: int) -> str:
    """Returns a number below a hundred in words."""
    if value < 2:
        return str(value)
    if value <= 20:
        return ONES[value - 2]
    tens, ones = divmod(value, 10)
    return _TENS[tens * 10] + (f"-{'one' if ones == 1 else ONES[ones - 2]}" if ones else "")


def is_year(digits: str) -> bool:
    """Tells whether digits may be a year's."""
    return len(digits) == 4 and digits.isdigit() and "1500" <= digits <= "2100"


def _dated(text: str, match: re.Match[str]) -> bool:
    months = r"(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\w*\.?\s$"
    return bool(re.match(_TIME, text[match.end() :]) or re.search(months, text[: match.start()]))


def _other_digits(digits: str, rng: Rng) -> str:
    places = [k for k, sign in enumerate(digits) if sign.isdigit()]
    bare = places
    if len(bare) > 1 and rng.random() < 0.4:
        k = rng.randrange(len(bare) - 1)
        one, two = bare[k], bare[k + 1]
        if digits[one] != digits[two] and not (k == 0 and digits[two] == "0"):
            signs = list(digits)
            signs[one], signs[two] = signs[two], signs[one]
            return "".join(signs)
    k = bare[0] if rng.random() < 0.5 or digits.endswith("0") else rng.choice(bare)
    other = rng.choice([d for d in "123456789" if d != digits[k]])
    return digits[:k] + other + digits[k + 1 :]


def numbers(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with one number wrong, told in digits, words, ordinals, shares or ranges."""

    def digit(match: re.Match[str], rng: Rng) -> str | None:
        n, after = match.group("n"), match.group("after") or ""
        if is_year(n) or _dated(text, match):
            return None
        new = _other_digits(n, rng)
        if after in ("th", "st", "nd", "rd"):
            end = "th" if new[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(new[-1], "th")
            return match.group("sign") + new + end
        if not after and not match.group("sign") and new.isdigit() and 1 < int(new) < 100 and rng.random() < 0.35:
            return spelled(int(new))
        return match.group("sign") + new + after

    def word(match: re.Match[str], rng: Rng) -> str | None:
        seen = match.group().lower()
        near = ONES.index(seen)
        other = ONES[max(0, min(len(ONES) - 1, near + rng.choice((-2, -1, 1, 2, 3))))]
        if other == seen:
            return None
        value = ONES.index(other) + 2
        return str(value) if rng.random() < 0.2 and value <= 20 and match.start() else like(other, match.group())

    def ordinal(match: re.Match[str], rng: Rng) -> str | None:
        return like(rng.choice([o for o in ORDINALS[:6] if o != match.group().lower()]), match.group())

    def lost(match: re.Match[str], rng: Rng) -> str | None:
        return (
            None
            if is_year(match.group(1))
            or text[: match.start()]
            .lower()
            .endswith(
                ("than ", "nearly ", "least ", "about ", "around ", "almost ", "over ", "some ", "the ", "of ", "to ")
            )
            else match.group(2)
        )

    found = changed(text, _DIGITS, digit, rng)
    found += changed(
        text,
        r"\b(\d+)-(?=\d)(?!\d+-)",
        lambda m, r: None if is_year(m.group(1)) else f"{int(m.group(1)) + r.randint(1, 3)}-",
        rng,
    )
    found += changed(
        text,
        r"(?<![\w'’-])(?:"
        + "|".join(ONES)
        + r")(?![\w]|-(?!year|month|day|week|hour|minute|time|part|point|man|goal))",
        word,
        rng,
        re.IGNORECASE,
    )
    found += changed(
        text, r"(?<![\w'’-])(?:" + "|".join(ORDINALS) + r")(?=\s[a-z])(?!\s(?:half|to|of|and)\b)", ordinal, rng
    )
    found += words(text, _FRACTIONS, rng) if not re.search(r"\bhalf of the season\b", text) else []
    if rng.random() < 0.3:
        found += changed(
            text,
            r"(?<![\w.,$£€-])(\d{1,3})\s((?:people|men|women|children|players|hours|days|stores|schools|minutes|soldiers|points|species)\b)",
            lost,
            rng,
        )
    return found


_SCALES = both_ways(
    (
        "million/billion",
        "millions/billions",
        "thousand/million",
        "thousands/millions",
        "hundreds/thousands",
        "hundreds/millions",
        "dozens/hundreds",
        "billion>trillion",
        "trillion>billion",
        "tens of thousands>thousands",
        "tens of thousands>hundreds of thousands",
        "hundreds of thousands>tens of thousands",
        "hundreds of thousands>millions",
        "dozens>thousands",
        "millions>hundreds",
    )
)


def scales(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with one power of ten wrong."""

    def short(match: re.Match[str], rng: Rng) -> str:
        return match.group(1) + {"bn": "m", "m": "bn", "k": "m"}[match.group(2)]

    def zeros(match: re.Match[str], rng: Rng) -> str | None:
        n = match.group("n")
        if is_year(n) or _dated(text, match) or (match.group("after") or "") in ("th", "st", "nd", "rd", "-year-old"):
            return None
        bare = n.replace(",", "")
        if "." in bare:
            whole, part = bare.split(".")
            new = rng.choice((whole + part, f"{whole}{part[0]}.{part[1:]}" if len(part) > 1 else f"{whole}{part}"))
            new = new.lstrip("0") or "0"
        else:
            value = int(bare)
            if value < 10 or re.match(r"-|,? (?:and|or|to) \d", text[match.end() :]):
                return None
            options = (
                [value * 10, value * 100]
                + ([value // 10] if value % 10 == 0 and value > 10 else [])
                + ([value // 100] if value % 1000 == 0 else [])
            )
            if match.group("after") == "%" or re.match(r" per ?cent", text[match.end() :]):
                return (
                    match.group("sign")
                    + (f"{value / 10:g}" if value % 10 else f"{value // 10}")
                    + (match.group("after") or "")
                )
            new = f"{rng.choice(options):,}"
        return match.group("sign") + new + (match.group("after") or "")

    found = words(text, _SCALES, rng) * 2
    found += changed(text, r"(\d)(bn|m|k)\b", short, rng) * 2
    found += changed(text, _DIGITS, zeros, rng)
    found += changed(
        text,
        r"\b(\d+(?:\.\d+)?) (million|billion)\b",
        lambda m, r: m.group(1) + ",000" if "." not in m.group(1) and m.group(2) == "million" else None,
        rng,
    )
    return found


_UNITS = both_ways(
    (
        "miles/kilometres",
        "miles/feet",
        "mile/kilometre",
        "feet/metres",
        "feet/inches",
        "inches/feet",
        "inches/centimetres",
        "meters/feet",
        "kilometers/miles",
        "kilometres/miles",
        "pounds/euros",
        "dollars/euros",
        "dollars/pounds",
        "euros/dollars",
        "kilograms/tonnes",
        "tons/kilograms",
        "metres/kilometres",
        "cm/km",
        "km/m",
        "mph>km/h",
        "km/h>mph",
        "hours/minutes",
        "hours/days",
        "minutes/seconds",
        "days/weeks",
        "weeks/months",
        "months/years",
        "years/months",
        "years/decades",
        "decades/centuries",
        "year/month",
        "hour/minute",
        "degrees>percent",
        "percent>degrees",
        "year/week",
        "gallons/litres",
        "liters/gallons",
        "grams/kilograms",
        "acres/hectares",
        "lbs>kilos",
        "decade/century",
        "seconds/hours",
    )
)
_THINGS = both_ways(
    (
        "people/families",
        "people>soldiers",
        "men/women",
        "women/children",
        "children>adults",
        "boys/girls",
        "schools/hospitals",
        "games/goals",
        "points/goals",
        "goals/points",
        "stores/restaurants",
        "players/coaches",
        "members/employees",
        "countries/cities",
        "buildings/bridges",
        "victims/suspects",
        "patients/doctors",
        "students/teachers",
        "pupils/teachers",
        "homes/shops",
        "houses/schools",
        "votes/seats",
        "matches/goals",
        "officers/civilians",
        "workers/managers",
        "cases/deaths",
        "dead/wounded",
        "killed/injured",
        "wounded/killed",
        "injured>killed",
        "shots/goals",
        "cars/ships",
        "planes/ships",
        "refugees/tourists",
        "passengers/pilots",
        "times>days",
        "jobs/factories",
        "meetings/phone calls",
        "states/counties",
        "species/samples",
        "rooms/floors",
        "districts/provinces",
        "wins/losses",
        "inmates/guards",
        "staff/visitors",
        "viewers/readers",
        "messages/videos",
        "earthquakes/storms",
        "residents/tourists",
        "churches/mosques",
        "companies/banks",
        "cells/genes",
        "pigs/sheep",
        "dogs/cats",
        "books/films",
        "songs/books",
        "trains/buses",
        "senators/judges",
        "allegations/convictions",
        "restaurants/hotels",
        "hotels/churches",
    )
)
_NUMBER = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred|hundreds of|thousand|thousands of|million|millions of|billion|several|few|many|dozens of|one|some)"


def units(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with another currency, measure, period or counted thing beside its number."""

    def measure(match: re.Match[str], rng: Rng) -> str | None:
        table = _UNITS if match.group("u") in _UNITS else _THINGS
        return match.group("n") + rng.choice(table[match.group("u")])

    every = sorted({*_UNITS, *_THINGS}, key=len, reverse=True)
    found = changed(
        text,
        rf"(?P<n>\b{_NUMBER}[ -](?:(?:more|other|additional|different|new|of the|of its|of his|of her|old|young|American|British|consecutive|square|million|billion|thousand|hundred|local) )?)(?P<u>{'|'.join(every)})\b(?!-)",
        measure,
        rng,
    )
    found += changed(
        text,
        r"(?P<n>\b\d+-)(?P<u>year|month|week|day|hour|minute|mile|foot|inch|metre|meter|kilometre|pound)(?=-|s?\b)",
        lambda m, r: (
            m.group("n")
            + r.choice(
                [
                    u
                    for u in (
                        ("year", "month", "week", "day", "hour", "minute")
                        if m.group("u") in ("year", "month", "week", "day", "hour", "minute")
                        else ("mile", "foot", "inch", "metre")
                    )
                    if u != m.group("u")
                ]
            )
        ),
        rng,
    )
    found += changed(text, r"[$£€](?=\d)", lambda m, r: r.choice([c for c in "$£€" if c != m.group()]), rng)
    found += changed(
        text,
        r"(?<=\d)(?: ?percent| per cent|%)(?! points)",
        lambda m, r: r.choice(
            ("", " people", " points", " million") if m.group() != "%" else ("", " people", " degrees")
        ),
        rng,
    )
    found += changed(
        text,
        r"\bper (hour|day|week|month|year)\b|\b(?:a|each|every) (day|week|month|year)\b(?! (?:ago|later|before|after|earlier|of))",
        lambda m, r: m.group().replace(
            m.group(1) or m.group(2),
            r.choice([u for u in ("day", "week", "month", "year") if u != (m.group(1) or m.group(2))]),
        ),
        rng,
    )
    return found


__all__ = ["at", "numbers", "scales", "units"]
