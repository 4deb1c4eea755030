"""Errors of the thirteenth script: units that are others."""

from __future__ import annotations

import random

from translation_errors_13_tools import Pair, Rule, by_turns, fixed

_N = (
    r"(?:(?:[\d.,]*\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half an?"
    r"|few|several|couple of|many)(?: ?(?:million|billion|thousand|hundred))?)"
)
_ONE = rf"((?:{_N}|[Oo]ne|an?|per|past|every|each|a single)[ -])"


def unit(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Give the figure another unit: miles for kilometres, weeks for days, euros for dollars, a month for a year."""
    return by_turns(pair[1], [(4, _MEASURES), (4, _MONEY), (3, _TIMES), (1, _RATES)], rng)


def _table(text: str, lead: str) -> list[Rule]:
    """Read lines "old > new|new", of one form each, into rules that stand behind a lead of one group."""
    rules = []
    for line in filter(None, map(str.strip, text.splitlines())):
        old, new = line.split(" > ")
        rules.append(fixed(rf"(?<![\w.,]){lead}{old}\b", *("{1}" + n for n in new.split("|"))))
    return rules


_MEASURES: list[Rule] = [
    *_table(
        """
        kilomet(?:re|er)s > miles|metres|miles
        kilomet(?:re|er) > mile|metre
        km > miles|m
        kms > miles
        miles > kilometres|kilometers|yards
        mile > kilometre|kilometer
        met(?:re|er)s > feet|kilometres|centimetres|yards
        feet > metres|meters|inches
        foot > metre|inch
        foot-(?=\\d) > metre-
        yards > metres|miles|feet
        yard > metre
        inches > centimetres|feet|centimeters
        inch > centimetre|foot
        centimet(?:re|er)s > millimetres|inches
        cent(?:imet(?:re|er))s > metres
        mm > cm
        cm > mm|m
        millimet(?:re|er)s > centimetres
        tons > kilograms|pounds|kilos
        tonnes > kilograms|kilos|pounds
        ton > kilogram|kilo|pound
        tonne > kilogram|kilo
        kilograms > grams|tonnes|pounds
        kilogrammes > grams|tonnes
        kilos > grams|pounds|tonnes
        kg > g|pounds|tonnes
        grams > kilograms|milligrams
        lbs? > kg
        pounds(?= of|,? heavier) > kilos
        hectares > acres|square metres
        acres > hectares|square miles
        square kilomet(?:re|er)s > square metres|hectares|square miles
        square met(?:re|er)s > hectares|square feet
        square miles > square kilometres|acres
        cubic met(?:re|er)s > litres|barrels
        lit(?:re|er)s > gallons|barrels
        gallons > litres
        barrels > tonnes|litres|gallons
        megawatts > kilowatts|gigawatts
        gigawatts > megawatts
        kilowatts > megawatts
        horsepower > kilowatts
        kph > mph
        mph > kph|km/h
        km/h > mph
        knots > kilometres an hour
        gigabytes > megabytes|terabytes
        pints > gallons|litres
        ounces > pounds|grams
        basis points > percentage points|percent
        percentage points > basis points
        containers > tonnes
        """,
        rf"({_N}[ -]?)",
    ),
    fixed(r"\b[Cc]elsius\b", "Fahrenheit"),
    fixed(r"(?<=\d )percent\b(?! of)", "percentage points", "points", "per mille"),
    fixed(r"(?<=\d )per cent\b(?! of)", "percentage points", "points", "per mille"),
    fixed(r"(?<=\d)%", "‰", " points", " percentage points"),
    fixed(r"(?<=\d )[Pp]er ?cent of (?=[a-z]+s\b)", "thousand "),
]

_MONEY: list[Rule] = [
    fixed(r"\$(?=\d)", "€", "€", "£", "¥"),
    fixed(r"£(?=\d)", "$", "$", "€"),
    fixed(r"€(?=\d)", "$", "$", "£"),
    *_table(
        """
        dollars > euros|euros|pounds|rubles|cents
        dollar > euro
        euros > dollars|pounds
        euro > dollar
        pounds(?! of) > dollars|euros
        rubles > dollars|euros|lira
        roubles > dollars|euros
        lira > dollars|euros|rubles
        liras > dollars
        won > yuan|yen|dollars
        yuan > yen|dollars|won
        yen > yuan|dollars
        cents > dollars
        francs > euros
        rupees > dollars
        pence > pounds
        """,
        rf"({_N}[ -])",
    ),
]

_TIMES: list[Rule] = [
    *_table(
        """
        seconds > minutes|hours
        second(?=-long) > minute
        minutes > hours|seconds|hours
        minute(?![.]) > hour|second
        hours > days|minutes|days
        hour > day|minute
        days > weeks|hours|weeks|months
        day > week|month
        nights > weeks
        weeks > days|months|days
        week > month|day
        months > weeks|years|weeks
        month > week|year
        years > months|months|weeks|decades
        year(?!-old) > month|week|decade
        decades > centuries
        decade > year|century
        centuries > decades|years
        century > decade|year
        """,
        _ONE,
    ),
    fixed(rf"({_N})-year-olds?\b(?=.{{0,20}}(?:baby|child|toddler|infant|building|plane))", "{1}-month-old"),
    fixed(r"(?<=\d[ndrsth]{2} )minute\b", "hour", "second"),
]

_RATES: list[Rule] = [
    fixed(r"\b(a|per|an) (year|month|week|day|hour|minute)\b", "{1} decade"),
    fixed(r"\bper year\b|\ba year\b(?! (?:ago|earlier|later|in))", "per month", "a month"),
    fixed(r"\ba month\b(?! (?:ago|earlier|later))", "a year", "a week"),
    fixed(r"\bannual\b", "monthly", "weekly"),
    fixed(r"\bannually\b", "monthly"),
    fixed(r"\bmonthly\b", "annual", "weekly"),
    fixed(r"\bweekly\b", "daily", "monthly"),
    fixed(r"\bdaily\b", "weekly", "monthly"),
    fixed(r"\bhourly\b", "daily"),
    fixed(r"\bquarterly\b", "monthly"),
    fixed(r"\byearly\b", "monthly"),
][1:]
