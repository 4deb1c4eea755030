"""Units of measure, of time and of money put wrong, for the eighth script."""

from __future__ import annotations

import re

from translation_errors_8_tools import Case, rewrite

_LENGTHS = (
    "kilometers/miles;kilometres/miles;meters/feet;metres/feet;meters/yards;feet/yards;centimeters/inches;km/miles;"
    "mile/kilometer;km/h/mph;inches/feet;hectares/acres;acres/square kilometers;square miles/square kilometers;foot/meter"
)
_WEIGHTS = (
    "kilograms/pounds;kilos/pounds;kg/lb;tons/kilograms;tonnes/kilograms;grams/kilograms;barrels/liters;"
    "litres/gallons;liters/gallons;megawatts/kilowatts;kilotons/megatons;tons/pounds;stone/kilos"
)
_TIMES = (
    "hours/minutes;hour/minute;days/weeks;day/week;weeks/months;week/month;months/years;month/year;minutes/seconds;"
    "minute/hour;years/months;year/month;days/hours;decades/years;years/decades;decade/century;century/decade;years/weeks"
)
_MONEY = (
    "dollars/euros;euros/dollars;pounds/dollars;rubles/dollars;yuan/yen;won/yen;dollars/rubles;dollar/euro;lira/dollars;"
    "euro/dollar;ruble/dollar"
)
_BEFORE = (
    r"(?:(?<=\d)|(?<=\d[- ])|(?<=[a-z]on )|(?<=[a-z]and )|(?<=several )|(?<=a few )|(?<=dozen )|(?<=(?:per|few) )|"
    r"(?:(?<=\btwo[ -])|(?<=\bone[ -])|(?<=three[ -])|(?<=four[ -])|(?<=five[ -])|(?<=six[ -])|(?<=seven[ -])|(?<=eight[ -])|"
    r"(?<=nine[ -])|(?<=\bten[ -])|(?<=teen[ -])|(?<=twelve[ -])|(?<=ty[ -])))"
)


def _unit_rules(table: str) -> list[tuple[str, str]]:
    rules = []
    for item in table.split(";"):
        left, right = ("km/h", "mph") if item.startswith("km/h") else item.split("/")
        for old, new in ((left, right), (right, left)):
            rules.append((rf"{_BEFORE}{re.escape(old)}\b(?!-old)", new))
    return rules


def measure(case: Case) -> str | None:
    """Put another unit of length, area or weight, the figure as it was."""
    guard = r"metre|\bmil\b|\bmil[ei]|santim|hektar|dönüm|ton|kilo|gram|\bkg|\bkm|\bcm|varil|litre|galon|watt|pound|libre|fit|inç"
    return rewrite(case, _unit_rules(_LENGTHS + ";" + _WEIGHTS), guard)


def duration(case: Case) -> str | None:
    """Put another unit of time."""
    return rewrite(
        case, _unit_rules(_TIMES), r"saat|dakika|saniye|gün|hafta|ay\b|aylık|ayda|aydı|aydan|yıl|sene|yaşın|yüzyıl|asır"
    )


def money(case: Case) -> str | None:
    """Put another currency, by word or by sign, or leave it out."""
    rules = _unit_rules(_MONEY)
    rules += [(r"(?:US)?\$(?=\d)", "€|£|¥"), (r"£(?=\d)", "$|€"), (r"€(?=\d)", "$|£")]
    if len(re.findall(r"[$£€]", case.target)) == 1:  # of two prices, the second may go without
        rules.append((r"[$£€](?=\d)", ""))
    return rewrite(case, rules, r"dolar|avro|euro|sterlin|ruble|yuan|\bwon|\byen\b|lira|pound|[$£€₺₽]|kron|frank")


def other_measure(case: Case) -> str | None:
    """Percent as points or as nothing, Celsius as Fahrenheit, people as families, a hour as a day."""
    rules = [
        (r"(?<=\d) ?(?:percent\b|per cent\b|%)", " points|"), (r"\bpercentage points?\b", "percent"),
        (r"\bCelsius\b", "Fahrenheit"), (r"(?<=\d)°?C\b", "°F"), (r"\bFahrenheit\b", "Celsius"), (r"\bper (?:day|hour)\b", "per minute"), (r"\bper minute\b", "per hour"),
        (r"\b(?:a|per) year\b(?= ?[.,;]|$)", "a month"), (r"\b(?:a|per) (?:week|month)\b(?= ?[.,;]|$)", "a day"),
        (r"(?<=\d )goals\b", "points"), (r"(?<=\d )seats\b", "votes"), (r"(?<=\d )votes\b", "seats"), (r"\bkilotons?\b", "tons"),
        (r"(?<=\d )families\b", "people"), (r"\bmonthly\b", "weekly"), (r"\bweekly\b", "monthly"), (r"\bannual\b", "monthly"),
    ]  # fmt: skip
    guard = r"yüzde|%|puan|derece|günlük|saatte|günde|yılda|yıllık|ayda|haftada|aylık|haftalık|gol|sandalye|\boy\b|aile"
    return rewrite(case, rules, guard)


UNIT = (measure, duration, money, other_measure)
