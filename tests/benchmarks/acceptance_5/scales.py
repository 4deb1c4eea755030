"""Scales: milyon, milyar and bin slips, noughts lost or added, decimal commas read as thousands, percentage points."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from .numbers import figures, grouped, put, shown
from .pairs import Change, Found, Rule, by_rules, pairs

_RULES = (
    Rule("million", r"\bmillion\b(?!s)", ("billion", "thousand", "trillion"), r"\bmilyon", "milyar|trilyon"),
    Rule("billion", r"\bbillion\b(?!s)", ("million", "trillion", "thousand"), r"\bmilyar", "milyon|trilyon"),
    Rule("trillion", r"\btrillion\b", ("billion", "million"), r"trilyon", "milyon|milyar"),
    Rule("thousand", r"(?<=\d )thousand\b", ("million", "hundred"), r"\bbin\b"),
    Rule("short", r"(?<=\d)m\b(?!\w)", ("bn", "k"), r"milyon", "milyar"),
    Rule("short", r"(?<=\d)bn\b", ("m", "tn"), r"milyar", "milyon"),
    Rule("short", r"(?<=\d)k\b", ("m",), r"\bbin\b|\.000", "milyon"),
    Rule("scale_lost", r"(?<=\d) (?:million|billion|trillion)\b", ("",), r"milyon|milyar|trilyon"),
    Rule("hundreds", r"\bhundreds of\b(?! thous)", ("thousands of", "dozens of"), r"\byüzlerce", r"\bbinlerce|onlarca"),
    Rule("thousands", r"(?<!tens of )(?<!hundreds of )\bthousands of\b", ("hundreds of", "millions of"), r"\bbinlerce", "yüz|milyon|on bin"),
    Rule("tens", r"\btens of thousands\b", ("hundreds of thousands", "thousands"), r"on ?binlerce|onbinlerce"),
    Rule("millions", r"\bmillions of\b", ("billions of", "thousands of"), r"milyonlarca", "milyar"),
    Rule("dozens", r"\bdozens\b", ("hundreds", "thousands"), r"onlarca|düzinelerce"),
    Rule("decades", r"\bdecades\b(?!-)", ("centuries",), r"onlarca yıl|on yıllar|onyıllar"),
    Rule("decade", r"\ba decade\b", ("a century",), r"on yıl|10 yıl|onyıl"),
    Rule("century", r"\bcentury\b", ("decade",), r"yüzyıl|asır"),
    Rule("points", r"(?<=\d)(?: percent| per cent|%)", (" percentage points", " times", " per thousand"), r"yüzde|%", "puan|kat"),
    Rule("percent_lost", r"(?<=\d)(?: percent| per cent|%)", ("",), r"yüzde|%"),
)  # fmt: skip


def make(random: Random) -> Iterator[Found]:
    """Every wrong scale."""
    yield from by_rules(_RULES)
    for pair in pairs():
        for place in figures(pair):
            for sub, new in _slips(place.group(), pair.en[place.end() :]):
                if not re.search(shown(new), pair.tr):
                    yield pair, Change(sub, put(pair, place, new))


def _slips(figure: str, rest: str) -> Iterator[tuple[str, str]]:
    digits = figure.replace(",", "")
    if re.match(r"(?:st|nd|rd|th)\b", rest):
        return
    if "." in digits:
        whole, part = digits.split(".")
        yield "decimal_as_thousands", f"{grouped(whole + part)}"
        yield "decimal_as_thousands", f"{whole},{part.ljust(3, '0')[:3]}"
        return
    if "," in figure and digits.endswith("000"):
        yield "thousand_lost", digits[:-3]
        if not rest.startswith(("-", "m", "b")):
            yield "thousand_as_million", f"{grouped(digits[:-3])} million"
    if "," in figure:
        yield (
            "thousands_as_decimal",
            f"{int(digits) / 1000:.1f}" if digits.endswith("000") else figure.replace(",", ".", 1),
        )
    if digits.endswith("0") and len(digits) > 2:
        yield "nought_lost", grouped(digits[:-1])
    if not rest.startswith((" percent", "%", " per cent")) or int(digits) < 10:
        yield "nought_added", grouped(digits + "0")
