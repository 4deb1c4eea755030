"""Errors of unit: another one beside the same number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from acceptance_2.common import Pair, Swap, swap

_N = r"((?:\d[\d.,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|several|few|many|couple of|past|last|next|half an|million|billion|an|a|hundred|thousand))[ -])"


def _units(*rows: tuple[str, str, str]) -> tuple[Swap, ...]:
    return tuple(Swap(_N + rf"(?:{old})\b", rf"\1{new}", guard) for old, new, guard in rows)


_UNITS = {
    "time": _units(
        ("hours", "days", r"\S*saat"), ("hours", "minutes", r"\S*saat"), ("hour", "week", "saat"), ("minutes", "hours", r"\S*dakika|dk"), ("minutes", "seconds", r"\S*dakika|dk"), ("seconds", "minutes", "saniye"), ("days", "weeks", r"gün"), ("days", "hours", r"gün"),
        ("weeks", "months", r"hafta"), ("weeks", "days", r"hafta"), ("months", "years", r"\S*ay(?!n)"), ("months", "weeks", r"\S*ay(?!n)"), ("years", "months", r"\S*(?:yıl|sene|yaş)"), ("years", "decades", r"\S*(?:yıl|sene)"), ("year-old", "month-old", "yaş"), ("decades", "years", "on yıl|onlarca"), ("year", "week", r"yıl|sene"), ("month", "week", r"ay"), ("week", "month", r"hafta"), ("minute", "hour", "dakika"),
    ),
    "length and area": _units(
        ("miles?", "kilometres", r"mil(?!yo|ya|li|le)"), ("km|kilomet(?:re|er)s?", "miles", r"\S*(?:km|kilometre)"), ("feet|ft|foot", "metres", r"fit|feet|ayak|ft"), ("met(?:re|er)s?", "feet", r"\S*metre"), ("met(?:re|er)s?", "kilometres", r"\S*metre"), ("inch(?:es)?", "feet", r"inç|santi|cm"), ("inch(?:es)?", "metres", r"inç|santi|cm"),
        ("yards?", "miles", r"yard|metre"), ("mph", "km/h", r"mil(?!yo|ya|li|le)|mph"), ("km/h|kph", "mph", r"km|kilo"), ("acres?", "square miles", r"akr|dönüm|hektar"), ("hectares?", "acres", r"hektar"), ("cm|centimet(?:re|er)s?", "metres", r"cm|santi"), ("square (?:feet|foot)", "square miles", r"metrekare|fit"), ("m", "km", r"\S*metre|m"), ("feet|ft|foot", "inches", r"fit|feet|ayak|ft|metre"), ("miles?", "feet", r"mil(?!yo|ya|li|le)|k"),
    ),
    "money": (
        Swap(r"\$(?=\d)", "€", r"\S*\$|\S*dolar"), Swap(r"£(?=\d)", "$", r"\S*£|\S*(?:sterlin|pound|paund)"), Swap(r"€(?=\d)", "$", r"\S*€|\S*(?:euro|avro)"), Swap(r"\$(?=\d)", "£", r"\S*\$|\S*dolar"), Swap(r"£(?=\d)", "€", r"\S*£|\S*(?:sterlin|pound)"), Swap(r"\bdollars?\b", "euros", "dolar"), Swap(r"\beuros?\b", "dollars", "euro|avro"), Swap(r"\bdollars?\b", "yen", "dolar"), Swap(r"\bpounds\b", "dollars", "sterlin"), Swap(r"\brupees?\b", "dollars", "rupi"), Swap(r"\byen\b", "dollars", "yen"), Swap(r"\brupiahs?\b", "dollars", "rupi"), Swap(r"\bcents\b", "dollars", "sent|kuruş"), Swap(r"\b(?:yuan|lira|roubles?)\b", "dollars", "yuan|lira|ruble"), Swap(r"\$(\d(?:[\d.,]*\d)?(?: ?[mb]illion|bn|m)?)(?![\w])", r"\1 lira", r"\S*\$|\S*dolar"),
    ),
    "weight and others": _units(
        ("tonnes?|tons?", "kilos", r"ton"), ("kg|kilos?|kilograms?", "tonnes", r"kg|kilo"), ("pounds?|lbs?", "kilos", r"libre|pound|paund|pon"), ("lit(?:re|er)s?", "gallons", r"litre"), ("degrees", "per cent", r"\S*derece|°"), ("megawatts?|MW", "kilowatts", r"mega|mw"), ("grams?", "kilos", r"gram"), ("ounces?", "pounds", r"ons"), ("stone", "kilos", "stone"), ("knots", "mph", r"knot|deniz"), ("barrels", "litres", "varil"), ("GB", "MB", "gb"),
    ),
    "temperature": (Swap(r"°? ?F\b(?=[ .,;)])", "°C", r"\S*°|fahr|derece"), Swap(r"°? ?C\b(?=[ .,;)])", "°F", r"\S*°|santig|derece"), Swap(r"\bFahrenheit\b", "Celsius", "fahren"), Swap(r"\bCelsius\b", "Fahrenheit", "santig|celsi")),
}  # fmt: skip


def unit(rng: Random, pair: Pair, _others: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """The unit of a quantity changed, the number kept."""
    for sub, rules in _UNITS.items():
        for kind, text in swap(rng, pair, sub, rules):
            if not re.search(r"last-(?:hour|second)|years-long", text):
                one = re.sub(r"\b(an?) (feet|metres|hours|days|weeks|months|kilometres|inches|miles)\b", _one, text)
                yield kind, re.sub(r"\bhalf an (feet|metres|kilometres|inches|miles)\b", _half, one)


def _one(match: re.Match[str]) -> str:
    word = {"feet": "foot", "inches": "inch"}.get(match.group(2), match.group(2).removesuffix("s"))
    return ("an " if word[0] in "aeiou" or word == "hour" else "a ") + word


def _half(match: re.Match[str]) -> str:
    word = {"feet": "foot", "inches": "inch"}.get(match.group(1), match.group(1).removesuffix("s"))
    return f"half {'an' if word == 'inch' else 'a'} {word}"
