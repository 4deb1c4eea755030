"""Numbers: figures lost, doubled or crossed, number words, ordinals, ends of ranges, fractions and multiples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from .pairs import Change, Found, Pair, Rule, by_rules, fold, pairs

_NUMBER = re.compile(
    r"(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w,]|\.\d)|(?<![\w.,/:])\d+(?:\.\d+)?(?![\w:]|[,.]\d)"
)
_WORDS = {
    "two": "iki", "three": "üç", "four": "dört", "five": "beş", "six": "altı", "seven": "yedi", "eight": "sekiz",
    "nine": "dokuz", "ten": r"on(?!\w*lar)", "eleven": "on bir|onbir", "twelve": "on iki|oniki", "twenty": "yirmi",
    "thirty": "otuz", "forty": "kırk", "fifty": "elli",
}  # fmt: skip
_DIGITS = dict(zip(_WORDS, (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 40, 50), strict=True))
_ORDINALS = {
    "second": "ikinci", "third": "üçüncü", "fourth": "dördüncü", "fifth": "beşinci", "sixth": "altıncı",
    "seventh": "yedinci", "eighth": "sekizinci", "ninth": "dokuzuncu", "tenth": "onuncu",
}  # fmt: skip
_TEENS = {
    13: 30,
    14: 40,
    15: 50,
    16: 60,
    17: 70,
    18: 80,
    19: 90,
    30: 13,
    40: 14,
    50: 15,
    60: 16,
    70: 17,
    80: 18,
    90: 19,
}

_RULES = (
    Rule("fraction", r"\bhalf (?:of|the|a|an)\b", ("a third of", "a quarter of"), r"\byarı(?!ş|n\b)"),
    Rule("fraction", r"\ba third of\b", ("a half of", "two-thirds of"), r"üçte bir"),
    Rule("fraction", r"\btwo[- ]thirds\b", ("three-quarters", "one-third"), r"üçte iki"),
    Rule("fraction", r"\ba quarter of\b", ("a third of", "a fifth of"), r"dörtte bir|çeyre"),
    Rule(
        "multiple", r"\b(?:twice|double)\b", ("three times", "four times"), r"iki kat|iki kez|iki defa|iki kere|2 kat"
    ),
    Rule("multiple", r"\bdoubled\b", ("tripled", "halved"), r"iki kat|ikiye katla|katla"),
    Rule("multiple", r"\bdoubling\b", ("tripling", "halving"), r"iki kat|ikiye katla|katla"),
    Rule("multiple", r"\bthree times\b", ("five times",), r"üç kez|üç kat|üç defa|üç kere|3 kez"),
    Rule("multiple", r"\btwo-time\b", ("three-time",), r"iki kez|iki kere|iki defa|iki"),
    Rule("first", r"\bthe first time\b", ("the second time", "the third time"), r"\bilk\b"),
    Rule("first", r"\bfirst half\b", ("second half",), r"\bilk yarı"),
    Rule("first", r"\bsecond half\b", ("first half",), r"ikinci yarı"),
)


def make(random: Random) -> Iterator[Found]:
    """Every wrong number."""
    yield from _figures(random)
    yield from _words()
    yield from _scores()
    yield from by_rules(_RULES)


def shown(figure: str) -> str:
    """A pattern of the ways in which Turkish writes an English figure."""
    whole, _, part = figure.partition(".")
    ways = {whole.replace(",", ""), whole.replace(",", r"\.")}
    tail = rf"[,.]{part}" if part else ""
    return rf"(?<![\d.,])(?:{'|'.join(ways)}){tail}(?!\d|[.,]\d)"


def figures(pair: Pair) -> list[re.Match[str]]:
    """The figures of the English that stand once in it and in the Turkish, years apart."""
    places = list(_NUMBER.finditer(pair.en))
    written = [place.group() for place in places]
    return [
        place
        for place in places
        if written.count(place.group()) == 1
        and len(re.findall(shown(place.group()), pair.tr)) == 1
        and not re.fullmatch(r"1[5-9]\d\d|20[0-4]\d", place.group())
        and not re.match(r"0\d", place.group())
        and not re.match(r"\s*(?:[ap]\.?m\b|o'clock)", pair.en[place.end() :])
    ]


def put(pair: Pair, place: re.Match[str], new: str) -> str:
    """The English with `new` at `place`."""
    return pair.en[: place.start()] + new + pair.en[place.end() :]


def grouped(digits: str) -> str:
    """Digits with English commas."""
    return f"{int(digits):,}"


def _figures(random: Random) -> Iterator[Found]:
    for pair in pairs():
        for place in figures(pair):
            for sub, new in _wrong(place.group(), random):
                if new not in {place.group(), "0"} and not re.search(shown(new), pair.tr) and f" {new} " not in pair.en:
                    yield pair, Change(sub, put(pair, place, new))


def _wrong(figure: str, random: Random) -> Iterator[tuple[str, str]]:
    digits = figure.replace(",", "")
    if "." in digits:
        whole, part = digits.split(".")
        yield "decimal_other", f"{whole}.{(int(part[0]) + random.randint(1, 8)) % 10}{part[1:]}"
        yield "decimal_other", f"{int(whole) + random.randint(1, 4)}.{part}"
        yield "decimal_lost", whole
        return
    comma = "," in figure
    at = random.randrange(len(digits))
    if len(digits) > 2:
        yield "digit_lost", _write(digits[:at] + digits[at + 1 :], comma)
    if len(digits) > 1:
        yield "digit_doubled", _write(digits[: at + 1] + digits[at:], comma)
        crossed = digits[:-2] + digits[-1] + digits[-2]
        if crossed[0] != "0":
            yield "digits_crossed", _write(crossed, comma)
    yield "off_by_little", _write(str(int(digits) + random.randint(1, 3)), comma)
    yield "digit_other", _write(str((int(digits[0]) + random.randint(1, 7)) % 9 + 1) + digits[1:], comma)
    if int(digits) in _TEENS:
        yield "teen_for_ten", str(_TEENS[int(digits)])


def _write(digits: str, comma: bool) -> str:
    digits = digits.lstrip("0") or "0"
    return grouped(digits) if comma else digits


def _words() -> Iterator[Found]:
    names = list(_WORDS)
    for pair in pairs():
        source = fold(pair.tr)
        for index, (word, turkish) in enumerate(_WORDS.items()):
            places = list(re.finditer(rf"\b{word}\b(?!-)", pair.en, re.I))
            if len(places) == 1 and re.search(rf"\b(?:{turkish}|{_DIGITS[word]})(?!\w*(?:nci|ncı|ncu|ncü))", source):
                other = names[(index + 1) % len(names)] if index % 2 else names[index - 1]
                if not re.search(rf"\b(?:{_WORDS[other]})\b|\b{_DIGITS[other]}\b", source):
                    new = other.capitalize() if places[0].group()[0].isupper() else other
                    yield pair, Change("word", put(pair, places[0], new))
        ordinals = list(_ORDINALS)
        for index, word in enumerate(ordinals):
            places = list(re.finditer(rf"\b{word}\b(?! half|-)", pair.en))
            if len(places) == 1 and re.search(rf"\b(?:{_ORDINALS[word]}|{index + 2}\.)", source):
                other = ordinals[(index + 1) % len(ordinals)]
                if _ORDINALS[other] not in source:
                    yield pair, Change("ordinal", put(pair, places[0], other))


def _scores() -> Iterator[Found]:
    for pair in pairs():
        for place in re.finditer(r"(?<![\w.,-])(\d{1,3})-(\d{1,3})(?![\w-]|\.\d)", pair.en):
            low, high = place.groups()
            if low != high and re.search(rf"(?<!\d){low}\s*[-–]\s*{high}(?!\d)", pair.tr):
                yield pair, Change("score", put(pair, place, f"{int(low) + 1}-{high}"))
                yield pair, Change("score", put(pair, place, f"{low}-{int(high) + 2}"))
        place_ = re.search(r"\bbetween (\d+) and (\d+)\b", pair.en)
        if place_ and re.search(rf"{place_.group(1)}.*{place_.group(2)}", pair.tr):
            yield (
                pair,
                Change("range_end", put(pair, place_, f"between {place_.group(1)} and {int(place_.group(2)) * 2}")),
            )
