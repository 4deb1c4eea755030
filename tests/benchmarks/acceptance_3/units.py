"""Errors of unit: another one beside the same number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Corpus, Edit, find, says, seen, starts, swap

_QUANTITY = (
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|few|many"
    r"|couple of|half a|half an|million|billion|hundred|thousand)"
)
_UNITS = (
    ("miles?", r"\bmil", ("kilometres", "metres", "yards")),
    ("km|kilomet(?:re|er)s?", r"km|kilometre", ("miles", "metres")),
    ("met(?:re|er)s", r"metre|\bm\b", ("feet", "kilometres", "centimetres", "miles")),
    ("feet|foot", r"fit|feet|ayak|ft|adım", ("metres", "inches", "yards")),
    ("inch(?:es)?", r"inç|inc|inch", ("feet", "centimetres")),
    ("yards?", r"yard|yarda", ("miles", "feet")),
    ("pounds", r"sterlin|pound|libre", ("euros", "dollars")),
    ("dollars", r"dolar", ("euros", "pounds", "cents")),
    ("euros", r"euro|avro", ("dollars", "pounds")),
    ("tonnes?|tons?", r"ton", ("kilograms", "pounds")),
    ("kg|kilograms?", r"kilo|kg", ("tonnes", "grams")),
    ("acres?", r"akre|dönüm|acre", ("hectares",)),
    ("hectares?", r"hektar", ("acres", "square metres")),
    ("degrees", r"derece|°|fahrenh", ("degrees Celsius",)),
    ("mph", r"mil|km|mph", ("km/h",)),
    ("seconds?", r"saniye", ("minutes", "hours")),
    ("minutes?", r"dakika|dk", ("hours", "seconds")),
    ("hours?", r"saat", ("days", "minutes", "weeks")),
    ("days?", r"gün", ("weeks", "months", "hours")),
    ("weeks?", r"hafta", ("months", "days", "years")),
    ("months?", r"\bay\b|\bay(lık|dır|da|dan|ın|ı|a|lar)", ("weeks", "years", "days")),
    ("years?", r"yıl|sene|yaş", ("months", "decades", "weeks")),
    ("decades?", r"on yıl|onyıl|on yıllar", ("years", "centuries")),
    ("cents?", r"sent", ("dollars",)),
)
_ONE = {
    "kilometres": "kilometre", "metres": "metre", "feet": "foot", "inches": "inch", "months": "month", "weeks": "week",
    "days": "day", "hours": "hour", "minutes": "minute", "seconds": "second", "years": "year", "decades": "decade",
    "centuries": "century", "miles": "mile", "yards": "yard", "tonnes": "tonne", "kilograms": "kilogram",
    "pounds": "pound", "dollars": "dollar", "euros": "euro", "hectares": "hectare", "acres": "acre",
    "centimetres": "centimetre", "grams": "gram", "cents": "cent", "square metres": "square metre",
}  # fmt: skip
_CURRENCIES = {
    "$": (r"dolar|\$", ("£", "€")),
    "£": (r"sterlin|£|pound", ("$", "€")),
    "€": (r"euro|avro|€", ("$", "£")),
}
_PERIODS = (
    ("weekly", "hafta", ("monthly", "daily")),
    ("monthly", r"\bay", ("weekly", "yearly")),
    ("daily", "gün", ("weekly", "hourly")),
    ("annual", "yıl|sene", ("monthly", "weekly")),
    ("annually", "yıl", ("monthly",)),
    ("yearly", "yıl", ("monthly",)),
    ("Fahrenheit", "fahr|derece", ("Celsius",)),
    ("Celsius", "sant|derece|°c", ("Fahrenheit",)),
    ("hourly", "saat", ("daily",)),
)


def unit(rng: Random, pair: Pair, _: Corpus) -> Iterator[Edit]:
    """The unit of a quantity changed, the number kept."""
    for name, cue, others in _UNITS:
        if says(pair, cue):
            yield from _measures(rng, pair, name, others)
            if name.startswith(("week", "month", "day", "hour", "year", "minute", "mile")):
                yield from _rates(rng, pair, name.rstrip("?").rstrip("s"), others)
    yield from _currencies(rng, pair)
    yield from _percents(rng, pair)
    yield from _periods(rng, pair)


def _measures(rng: Random, pair: Pair, name: str, others: Sequence[str]) -> Iterator[Edit]:
    """Units behind a quantity."""
    pattern = rf"\b(?:{_QUANTITY})(?:[ -]| more | or so | full | whole | consecutive )({name})\b(?! ago today)"
    text = pair.en
    for match in find(pattern, text, re.IGNORECASE):
        old, after = match.group(1), text[match.end() :]
        new = _in_number(rng.choice(others), text, match)
        if old in ("year", "years") and starts(r"-old| old|s? of age", after) and new not in ("month", "months"):
            new = "months" if new.endswith("s") else "month"
        if old.lower() == "minutes" and text[match.start() - 1 : match.start()] in '"':
            continue
        if old == "pounds" and not says(pair, "sterlin|pound"):
            new = "kilograms"
        if old == "feet" and new == "inches" and "," in match.group():
            new = "metres"
        told = starts(r" (fahr|cels)|\W+[FC]\b| (above|below)", after, re.IGNORECASE)
        if old == "degrees" and (told or not says(pair, "fahren|°f")):
            continue
        yield swap(pair, match.span(1), new, "unit " + old.lower().rstrip("s"))


def _in_number(new: str, text: str, match: re.Match[str]) -> str:
    """The new unit, in the singular where the old one is."""
    old, start = match.group(1), match.start(1)
    singular = not old.endswith("s") and old not in ("km", "feet", "mph", "foot", "kg")
    if singular or "-" in text[start - 1 : start] or starts(r"-old", text[match.end() :]):
        return _ONE.get(new, new)
    return _ONE.get(new, new) if seen(r"\b(half an?|(?<![\d.,])1|a) $", text[:start]) else new


def _rates(rng: Random, pair: Pair, base: str, others: Sequence[str]) -> Iterator[Edit]:
    """Units behind "a", "per", "each", "past" and the like."""
    pattern = (
        r"\b(an?|per|each|every|another|one|past|previous|whole|full|recent|coming|within|in)([ -])"
        rf"({base}s?)\b(?! (?:after|before) (?:day|year)|-old| and a half)"
    )
    for match in find(pattern, pair.en):
        before, gap, old = match.groups()
        if base == "day" and seen(r"\b(one|every|each) day$", match.group()):
            continue
        money = seen(r"pounds|£|\$", pair.en[max(0, match.start() - 30) : match.start()])
        if base == "year" and before in ("a", "an") and not money and rng.random() < 0.3:
            continue
        new = rng.choice([x for x in others if x in _ONE])
        if not old.endswith("s"):
            new = _ONE.get(new, new)
        if before in ("a", "an"):
            before = "an" if new.startswith(("hour", "inch")) else "a"
        yield swap(pair, match.span(), before + gap + new, "per " + base, at=match.start(3))


def _currencies(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(r"[$£€](?=\d)", pair.en):
        cue, others = _CURRENCIES[match.group()]
        if says(pair, cue):
            yield swap(pair, match.span(), rng.choice(others), "currency sign")


def _percents(rng: Random, pair: Pair) -> Iterator[Edit]:
    if not says(pair, r"yüzde|%"):
        return
    for match in find(r'(\d|ten|five|three) ?(percent|per cent|%)(?![\w"])', pair.en):
        after = pair.en[match.end() :]
        if starts(r"[,.]? (in (?!favor)|on|from|since|higher|lower|more|to|by|last|after)|\.|,", after):
            new = rng.choice([" percentage points", " points"])
        elif starts(r" of", after):
            new = rng.choice([" per thousand", " per mille"])
        else:
            new = " per thousand"
        yield swap(pair, (match.end(1), match.end(2)), new, "percent", at=match.start(2))


def _periods(rng: Random, pair: Pair) -> Iterator[Edit]:
    for word, cue, others in _PERIODS:
        if not says(pair, cue):
            continue
        for match in find(rf"\b{word}\b(?! (?:Mail|Express|Mirror|Beast|Telegraph))", pair.en):
            if word == "daily" and (_newspaper(pair.en, match) or not says(pair, "günlük|her gün")):
                continue
            yield swap(pair, match.span(), rng.choice(others), "unit " + word)


def _newspaper(text: str, match: re.Match[str]) -> bool:
    """Whether "daily" is a noun."""
    after = text[match.end() :].strip() or "."
    return seen(r"(U\.S\.|Chinese|a|the) $", text[: match.start()]) and starts(r"\W*(touting|newspaper|,|\.)", after)
