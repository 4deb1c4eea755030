"""A number a power of ten too large or too small: scale words, zeros, thousand marks and decimal points."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Edit, Way, cased, words
from translation_errors_14_figures import figures, grouped

_SCALE = {
    "thousand": "million|hundred", "million": "billion|thousand", "billion": "million|trillion",
    "trillion": "billion|million",
    "bn": "m|tn", "m": "bn", "tn": "bn", "k": "m", "mn": "bn", "hundred": "thousand",
}  # fmt: skip
_SCALED = re.compile(
    r"(?P<figure>\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several|a|half a|few))(?P<gap>[ -]?)"
    r"(?P<word>(?:thousand|million|billion|trillion|hundred)|(?<=\d)(?:bn|mn|m|tn|k))\b(?! years of)",
)
_ROUND = {
    "hundreds": "thousands|dozens", "thousands": "millions|hundreds", "dozens": "hundreds|thousands",
    "tens of thousands": "hundreds of thousands|tens of millions|thousands",
    "hundreds of thousands": "hundreds|thousands|hundreds of millions", "millions": "billions|thousands",
    "billions": "millions",
    "tens of millions": "tens of thousands", "hundreds of millions": "hundreds of thousands",
    "hundreds of billions": "hundreds of millions",
    "millionaire": "billionaire", "billionaire": "millionaire", "multimillion": "multibillion",
    "multi-million": "multi-billion",
    "double-digit": "triple-digit", "single-digit": "double-digit", "six-figure": "eight-figure",
    "five-figure": "six-figure",
    "seven-figure": "six-figure", "a dozen": "a hundred", "tenfold": "hundredfold", "decades-long": "centuries-long",
}  # fmt: skip
_TEN = {
    "two": "twenty|two hundred", "three": "thirty|three hundred", "four": "forty", "five": "fifty|five hundred",
    "six": "sixty|six hundred",
    "seven": "seventy", "eight": "eighty", "nine": "ninety", "ten": "a hundred|one hundred",
    "twenty": "two|two hundred", "thirty": "three|three hundred",
    "fifty": "five|five hundred", "sixty": "six",
}  # fmt: skip
_GAP = (
    r"(?= (?:people|men|women|children|years|months|weeks|days|hours|minutes|seconds|times|points|players|miles|"
    r"metres|meters|stores|other|others"
    r"|countries|states|members|games|matches|goals|wins|officers|students|more|major|decades|different|million|"
    r"singles|votes|seats|languages"
    r"|police|inches|feet|senators|former|local|young|passengers|groups|schools|new|families|cars|buildings|"
    r"homes)\b|-(?:year|day|week|month|point|hour|minute))"
)

_MEASURED = re.compile(
    r"[ -]?(?:%|per ?cent|[mb]illion|thousand|degree|hundred|trillion|yard|feet|foot|inch|met|mile|"
    r"kilom|km|year|month|week|day|hour|minute|point|to )"
)
_PER = re.compile(r"^[ -]?per ?cent")
_PERCENT = re.compile(r"(?<=\d)(?: ?percent\b| ?per cent\b|%)")
_AGE = re.compile(r"^, \d\d[,.]|^d ")


def scale_word(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """Thousand, million and billion change places."""
    edits = []
    for m in _SCALED.finditer(target):
        for new in _SCALE[m["word"].lower()].split("|"):
            edits.append(Edit(m.start("word"), m.end("word"), cased(m["word"], new)))
    return [e for e in edits if target[e.end : e.end + 9] not in (" thousand", " million ")]


def word_lost(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """The figure stays, its scale word is left out."""
    found = [m for m in _SCALED.finditer(target) if m["figure"][0].isdigit()]
    return [Edit(m.end("figure"), m.end("word"), "") for m in found]


def zeros(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """A whole number has a zero more or less, or three."""
    edits = []
    for f in figures(target):
        if not f.whole or _AGE.search(target[: f.end + 1][f.start - 2 :]) or target[f.end :].startswith("-year-old"):
            continue
        value, measured = int(f.text.replace(",", "")), bool(_MEASURED.match(target[f.end :]))
        news = (
            []
            if measured and value > 9 and "%" in target[f.end :][:2] + _PER.sub("%", target[f.end :])[:2]
            else [value * 10, value * 10]
        )
        news += [value * 1000] if value >= 10 and not measured else []
        news += [value // ten for ten in (10, 10, 100, 1000) if value % ten == 0 and value // ten > 1]
        edits += [Edit(f.start, f.end, grouped(new, f.text)) for new in news]
    return edits


def group_lost(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """The last three digits go with their comma, or the comma is read as a point."""
    found = [f for f in figures(target) if "," in f.text and f.whole]
    bare = [Edit(f.start, f.end, f.text.rsplit(",", 1)[0]) for f in found if not f.text.startswith("1,")]
    return bare + [Edit(f.start, f.end, ".".join(f.text.rsplit(",", 1))) for f in found]


def comma_moved(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """A long number is written with one digit of its group too few, so that it is a tenth."""
    found = [f for f in figures(target) if "," in f.text and f.whole]
    return [Edit(f.start, f.end, f"{int(f.text.replace(',', '')) // 10:,}") for f in found]


def point_moved(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """The decimal point moves a place or is lost."""
    edits = []
    for f in (f for f in figures(target) if not f.whole and "," not in f.text):
        left, right = f.text.split(".")
        lost = (left + right).lstrip("0")
        news = [
            lost,
            f"{left}{right[0]}.{right[1:]}".rstrip("."),
            f"0.{left}{right}" if len(left) == 1 else f"{left[:-1]}.{left[-1]}{right}",
        ]
        edits += [Edit(f.start, f.end, grouped(int(n), n) if n.isdigit() else n) for n in dict.fromkeys(news)]
    return edits


def scale_added(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """A plain count becomes thousands or millions; a percentage does not."""
    found = [
        f
        for f in figures(target)
        if f.whole and f.text.isdigit() and int(f.text) > 1 and re.match(r" [a-z]{4}", target[f.end :])
    ]
    free = [f for f in found if not _MEASURED.match(target[f.end :])]
    return [Edit(f.end, f.end, rng.choice([" thousand", " million", ",000"])) for f in free]


def permille(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """Percent is per thousand; seldom."""
    found = _PERCENT.finditer(target) if rng.random() < 0.1 else iter(())
    return [Edit(m.start(), m.end(), " per thousand") for m in found]


WAYS: list[tuple[float, Way]] = [
    (20, scale_word), (5, word_lost), (18, zeros), (7, group_lost), (6, comma_moved), (10, point_moved), (12,
    words(_ROUND)),
    (8, words(_TEN, after=_GAP)), (3, scale_added),
    (1, permille),
]  # fmt: skip
