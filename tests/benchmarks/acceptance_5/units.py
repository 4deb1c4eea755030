"""Units: lengths, weights, money, speeds, temperatures, and spans of time."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from .pairs import Found, Rule, by_rules

_COUNT = r"((?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|several|few) )"

_SPANS = (
    ("second", ("minutes", "hours"), r"\bsaniye", r"dakika|saat"),
    ("minute", ("hours", "seconds"), r"\bdakika|\bdk\b", r"saat|saniye"),
    ("hour", ("days", "minutes"), r"\bsaat", r"\bgün|dakika"),
    ("day", ("weeks", "hours", "months"), r"\bgün(?!ey|eş)", r"hafta|saat|\bay\b|\bayl"),
    ("week", ("months", "days", "years"), r"\bhafta", r"\bay\b|\bayl|\bgün|\byıl"),
    ("month", ("weeks", "years", "days"), r"\bay\b|\bay(?:lık|da|dır|ın|ı|lar|dan|lardır)\b", r"hafta|yıl|\bgün"),
    ("year", ("months", "weeks", "days"), r"\byıl|\bsene|\byaş", r"\bay\b|\bayl|hafta|\bgün"),
)

_MEASURES = (
    ("length", r"(?<=[\d ])(?<!a )(?:miles?|mi)\b(?! per| an)", ("kilometers", "meters", "yards"), r"\bmil(?:\b|den|lik|e\b|in)", r"kilometre|km|metre"),
    ("length", r"(?<=[\d ])(?:kilomet(?:er|re)s?|km)\b(?! per|/)", ("miles", "meters"), r"kilometre|\bkm", r"\bmil\b"),
    ("length", r"(?<=[\d -])(?<!his )(?<!her )(?<!their )(?<!my )(?<!a )(?:feet|foot|ft)\b", ("meters", "inches", "miles"), r"\bfit|\bfeet|\d ayak", r"metre|inç"),
    ("length", r"(?<=[\d -])(?:met(?:er|re)s?|m)\b(?!illion)", ("feet", "kilometers", "yards"), r"(?<!kilo)\bmetre|\d m\b", r"fit|kilometre"),
    ("length", r"(?<=[\d -])(?:inch(?:es)?|in\.)", ("centimeters", "feet"), r"\binç", r"santim|fit"),
    ("length", r"(?<=[\d -])yards?\b", ("feet", "miles"), r"\byarda?\w*", r"fit|mil\b|metre"),
    ("speed", r"(?<=[\d ])(?:mph|miles per hour|miles an hour)\b", ("km/h", "meters per second"), r"\bmil\b|mph", r"kilometre|km"),
    ("area", r"(?<=[\d ])(?:acres?)\b", ("square meters", "square miles"), r"dönüm|akre|acre", r"metrekare"),
    ("area", r"(?<=[\d ])square (?:miles|meters|kilometers|feet)\b", ("acres",), r"kare", r"dönüm|akre"),
    ("weight", r"(?<=[\d ])(?:tons?|tonnes?)\b", ("kilograms", "pounds", "grams"), r"\bton(?:\b|luk|a\b|dan|un)", r"kilo|gram"),
    ("weight", r"(?<=[\d ])(?:kilograms?|kilos?|kgs?)\b", ("tons", "pounds", "grams"), r"kilo(?!metre)|\bkg", r"ton|pound"),
    ("weight", r"(?<=[\d ])(?:grams?)\b", ("kilograms", "ounces"), r"\bgram", r"kilo"),
    ("volume", r"(?<=[\d ])(?:lit(?:er|re)s?|gallons?)\b", ("barrels", "cubic meters"), r"litre|galon", r"varil"),
    ("heat", r"(?:degrees )?Fahrenheit\b", ("degrees Celsius",), r"fahrenheit|°f", r"santigrat|celsius|°c"),
    ("heat", r"(?:degrees )?(?:Celsius|centigrade)\b", ("degrees Fahrenheit",), r"santigrat|celsius|°c", r"fahrenheit"),
    ("money", r"\$(?=\d)", ("€", "£", "¥", "₺"), r"dolar|\$", r"euro|avro|sterlin|€|£"),
    ("money", r"£(?=\d)", ("$", "€", "¥"), r"sterlin|£|pound|paund", r"dolar|euro|avro|\$|€"),
    ("money", r"€(?=\d)", ("$", "£"), r"euro|avro|€", r"dolar|sterlin|\$|£"),
    ("money", r"\bdollars?\b", ("euros", "pounds", "rubles"), r"dolar|\$", r"euro|avro|sterlin"),
    ("money", r"\beuros?\b(?! (?:20|zone))", ("dollars", "pounds"), r"euro|avro|€", r"dolar|sterlin"),
    ("money", r"\b(?:cents|pence)\b", ("dollars", "euros"), r"sent|peni", r"dolar|euro"),
    ("money", r"(?<=\d)p\b", ("£",), r"peni|pens", r"sterlin"),
)  # fmt: skip


def make(_: Random) -> Iterator[Found]:
    """Every wrong unit."""
    rules = [Rule(*measure) for measure in _MEASURES]
    for name, puts, turkish, absent in _SPANS:
        sub, single = f"span_{name}", tuple(put[:-1] for put in puts)
        for english, texts in (
            (rf"\b{_COUNT}{name}s\b", tuple(rf"\1{put}" for put in puts)),
            (rf"\b(?:an?|one) {name}\b", tuple(f"{'an' if put == 'hour' else 'a'} {put}" for put in single)),
            (rf"\bper {name}\b", tuple(f"per {put}" for put in single)),
            (rf"\b(\d+|two|three|four|five|six|ten)-{name}(-old)?\b", tuple(rf"\1-{put}\2" for put in single)),
        ):
            rules.append(Rule(sub, english, texts, turkish, absent))
    yield from by_rules(rules)
