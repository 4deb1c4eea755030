"""Another unit: money, length, weight, time, percent against points, per day against per week."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Edit, Way, cased, patterns, words

_NUMBER = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
    r"fifty|sixty|ninety|hundred|thousand|million"
    r"|billion|several|few|couple of|many|half an?|these|those|past|last|next|first|hundreds of|thousands of|"
    r"dozens of|recent|every|within|this)"
)
_ONES = {
    "second": "minute", "minute": "hour|second", "hour": "minute|day", "day": "week|hour|month",
    "week": "month|day|year",
    "month": "week|year|day", "year": "month|week|decade", "decade": "year|century", "century": "decade|millennium",
    "night": "week",
    "mile": "kilometre|metre|yard", "kilometre": "mile|metre", "kilometer": "mile|meter", "metre": "foot|kilometre",
    "meter": "foot|kilometer",
    "centimetre": "inch|millimetre", "centimeter": "inch|millimeter", "acre": "hectare", "hectare": "acre",
    "tonne": "kilogram|pound", "ton": "kilogram|pound",
    "kilogram": "pound|gram|tonne", "kilo": "pound|gram", "gram": "kilogram|ounce", "litre": "gallon|millilitre",
    "gallon": "litre",
    "barrel": "tonne|litre", "dollar": "euro|pound|lira", "euro": "dollar|pound|lira", "yard": "mile|foot",
    "watt": "kilowatt", "kilowatt": "megawatt",
    "megawatt": "gigawatt|kilowatt", "gigabyte": "megabyte", "ounce": "gram", "lira": "dollar|euro",
    "ruble": "dollar|euro", "rouble": "dollar",
    "yen": "yuan|dollar", "yuan": "yen|dollar", "rupee": "rupiah|dollar", "cent": "euro", "weekend": "month",
    "season": "month",
}  # fmt: skip
_IRREGULAR = {
    "foot": "feet",
    "lira": "lira",
    "century": "centuries",
    "yuan": "yuan",
    "yen": "yen",
    "inch": "inches",
    "hour": "hours",
}
_RATE = {
    "daily": "weekly|hourly", "weekly": "monthly|daily", "monthly": "weekly|yearly|daily", "annual": "monthly|daily",
    "annually": "monthly", "hourly": "daily",
    "yearly": "monthly", "a day": "a week|an hour|a month", "a week": "a month|a day|a year",
    "a month": "a week|a year|a day", "a year": "a month|a week|a decade",
    "per day": "per week|per hour", "per week": "per day|per month", "per month": "per year|per week",
    "per year": "per month", "per hour": "per day|per minute",
    "an hour": "a day|a minute", "a minute": "an hour|a second", "per capita": "per household",
    "half an hour": "half a day", "every day": "every week|every hour",
    "every week": "every month|every day", "each year": "each month", "every year": "every month",
    "each day": "each week", "every month": "every week",
    "each week": "each day|each month", "fortnight": "month", "a decade": "a year|a century",
    "for decades": "for years|for centuries", "for years": "for months|for decades",
    "in decades": "in years|in centuries", "for months": "for weeks|for days",
    "in years": "in months|in weeks", "in weeks": "in days|in months", "for weeks": "for days|for months",
    "for days": "for hours|for weeks",
    "months later": "years later|days later", "years later": "months later|weeks later",
    "days later": "weeks later|hours later",
    "minutes later": "hours later|seconds later", "hours later": "days later|minutes later",
    "week later": "month later", "day later": "week later",
    "mph": "km/h|metres per second", "km/h": "mph", "kph": "mph", "kg": "lb|g|tonnes", "km": "miles|m",
    "cm": "mm|inches", "lbs": "kg", "sq m": "sq ft",
    "fahrenheit": "celsius", "celsius": "fahrenheit", "square feet": "square metres|square yards",
    "square miles": "square kilometres|hectares",
    "square metres": "square feet|hectares", "square kilometres": "square miles|square metres",
    "percentage points": "percent", "percentage point": "percent",
    "year-long": "month-long", "decades-long": "years-long|centuries-long", "weeks-long": "days-long",
    "day-long": "week-long", "month-long": "week-long",
}  # fmt: skip
_PERCENT = r"(?:(?<=\d)%|(?<=\d)[ -]percent\b|(?<=\d) per cent\b|(?<=\d)-percentage-point)"
_RULES = [
    (_PERCENT + r"(?= (?:in|to|from|on|after|for|by|and|compared|higher|lower|more|above|below)\b|[.,])",
    " percentage points| points| basis points"),
    (_PERCENT + r"(?= of (?:the )?(?:people|respondents|voters|population|those|all))", " million| thousand"),
    (r"(?<=\d) basis points\b", " percentage points"),
    (r"£(?=\d)", "$|€|₺"), (r"(?:US|A|C)?\$(?=\d)", "€|£|₺"), (r"€(?=\d)", "$|£"),
    (r"(?<=\d)( ?(?:m|bn|million|billion|thousand))? pounds\b", r"\1 dollars|\1 euros|\1 kilograms"),
    (r"(?<=[a-z]) pounds\b(?= (?:of|in|a|heavier|lighter))", " kilograms| ounces"),
    (rf"\b({_NUMBER}) feet\b", r"\1 metres|\1 inches|\1 yards"), (r"(?<=\d)-(?:foot|feet)\b(?!-\d)",
    "-metre|-inch|-yard"),
    (rf"\b({_NUMBER}) inches\b", r"\1 centimetres|\1 feet|\1 millimetres"), (r"(?<=\d)-inch\b", "-centimetre|-foot"),
    (r"(?<=\d)-ton\b", "-kilogram|-pound"), (r"(?<=\d)-mile\b", "-kilometre|-metre"), (r"(?<=\d)p\b", " pounds"),
    (r"\bpence\b", "pounds|cents"),
    (r"(?<=\d)mm\b", "cm"), (r"(?<=\d)C\b", "F"), (r"(?<=\d)°F\b", "°C"), (r"(?<=\d)°C\b", "°F"),
    (r"\b(year)s?-old\b", "month-old|week-old|day-old"),     (r"\b(\d+) years? old\b", r"\1 months old"),
    (r"(?<=\d)am\b", " hours"), (r"\b(\d+)-minute\b", r"\1-hour|\1-second"),
    (r"\bto (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) years in (prison|jail)",
    r"to several months in \1"),
    (r"\bthis (week)\b(?! in)", "this month|this year"), (r"\bthis (month)\b", "this week|this year"),
    (r"\b(in|within|for|over) (hours|days|weeks|months|years)\b", r"\1 minutes|\1 decades|\1 a day"),
    (r"\bthe (?:U\.?S\.?|Canadian|Australian) dollar\b", "the euro"), (r"\bmagnitude (?=\d)", "intensity "),
]  # fmt: skip
_COUNTED = re.compile(
    rf"\b{_NUMBER}(?: (?:and a half|million|billion|thousand|square|more|full|consecutive|calendar|long|US|U\.S\.|"
    rf"other))?(?P<gap>[ -])(?P<unit>{'|'.join(sorted(_ONES, key=len, reverse=True))})(?P<many>s?)\b(?!-old|'?s? "
    rf"old\b|'s)",
    re.IGNORECASE,
)
_DATED = re.compile(r"\b(?:last|next|this|first|past|every|these|those) $", re.IGNORECASE)


def plural(unit: str) -> str:
    """Return the unit in the plural."""
    if unit in _IRREGULAR or unit.split()[-1] in _IRREGULAR:
        return _IRREGULAR.get(unit, unit)
    return unit[:-1] + "ies" if unit.endswith("ry") else unit + "s"


def counted(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """The unit after a number is another one of its kind."""
    edits = []
    for m in _COUNTED.finditer(target):
        unit = m["unit"].lower()
        if _skipped(target, m):
            continue
        news = _ONES.get(unit, "").split("|")
        edits += [
            Edit(m.start("unit"), m.end("many"), cased(m["unit"], plural(n) if m["many"] else n)) for n in news if n
        ]
    return edits


def _skipped(target: str, m: re.Match[str]) -> bool:
    """Tell whether the unit is none: per cent, weekend, a date, a world name."""
    before, after = target[: m.start("unit")], target[m.end() :]
    if m["unit"][0].isupper() and m["unit"] != m["unit"].upper():
        return True
    if m["unit"].lower() == "cent" and not m["many"]:
        return True
    if m["unit"].lower() in ("second", "season", "night", "degree", "yard") and not m["many"] and m["gap"] == " ":
        return True
    if m["gap"] == "-" and before.lower().endswith(("last-", "first-", "this-", "next-")):
        return True
    return (not m["many"] and bool(_DATED.search(before))) or (before.endswith("few ") and after.startswith(" of"))


WAYS: list[tuple[float, Way]] = [(24, counted), (16, words(_RATE)), (16, patterns(_RULES, case=True))]
