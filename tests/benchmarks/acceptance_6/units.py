"""Units: of length, weight, time, money and share."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from acceptance_5.pairs import Found

from .edits import Turn, by_turns

_N = (
    r"(?<![$£€\w])(\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|"
    r"billion|few|several|many)"
)
_LENGTHS = ("miles?", "kilometers"), ("kilometers?|kilometres?|km", "miles"), ("feet|foot", "meters"), ("met(?:er|re)s?", "kilometers"), ("yards?", "feet"), ("inch(?:es)?", "feet"), ("acres", "hectares"), ("centimet(?:er|re)s?", "inches")  # fmt: skip
_WEIGHTS = ("pounds", "tons"), ("kilograms?|kilos|kg", "pounds"), ("tons?|tonnes?", "kilograms"), ("grams?", "kilograms"), ("ounces", "pounds"), ("liters?|litres?", "gallons"), ("gallons", "liters")  # fmt: skip
_TIMES = ("seconds?", "minutes"), ("minutes?", "hours|seconds"), ("hours?", "minutes|days"), ("days?", "weeks|hours"), ("weeks?", "months|days"), ("months?", "years|weeks"), ("years?", "months|decades"), ("decades", "years"), ("centuries", "decades")  # fmt: skip
_MONEY = ("dollars", "euros|rubles"), ("euros?", "dollars"), ("pounds", "dollars"), ("cents", "dollars"), ("rubles|roubles", "dollars"), ("lira", "dollars"), ("yuan", "yen")  # fmt: skip
_TURNS: list[Turn] = [
    *[
        (sub, rf"{_N}([ -])(?:{old})\b", "|".join(rf"\1\2{word}" for word in new.split("|")))
        for sub, units in (("length", _LENGTHS), ("weight", _WEIGHTS), ("time", _TIMES), ("money", _MONEY))
        for old, new in units
    ],
    ("sign", r"\$(?=\d)", "€|£"),
    ("sign", "£", "$|€"),
    ("sign", "€", "$|£"),
    ("share", r"(\d) ?(?:%|percent|per cent)(?! points?)", r"\1 percentage points|\1 people|\1 million"),
    ("rate", r"\bper (?:day|week|month|year|hour)\b", "per minute|per decade"),
    ("rate", r"\b(?:a|each|every) (?:month|week)\b", "a year|a day"),
    ("degree", r"\bFahrenheit\b", "Celsius"),
    ("speed", r"\bmph\b", "kilometers per hour"),
]


def make(random: Random) -> Iterator[Found]:
    """Each unit behind a number, as another of its sort."""
    yield from by_turns(_TURNS, random)
