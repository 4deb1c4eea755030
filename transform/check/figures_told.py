"""Figures that the other language tells in another way: Roman numerals, doubling, quarters of a year, other measures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core import late_re as re
from transform.check.model import Problem
from transform.check.number_values import bounds, close
from transform.check.units import english_unit, turkish_unit
from transform.numbers import Number

# "II. Dünya Savaşı", "XIV. Louis", "World War II": one letter is an initial as often, but for wars.
_ROMAN_TR = re.compile(r"(?<![\w.])(?:([IVX]{2,5})\. (?=[A-ZÇĞİÖŞÜ])|([IV])\. (?=Dünya))")
_ROMAN_EN = re.compile(r"(?<![\w.'’])(?:([IVX]{2,5})|(?<=War )([IV]))(?![\w'’])")
_ROMANS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))

# "İki katına", "üçe katladı"; "doubled", "threefold", "three times".
_TIMES = ("iki", "üç", "dört", "beş", "alti", "yedi", "sekiz", "dokuz", "on")
_FOLD_TR = re.compile(rf"(?<!\w)(?:({'|'.join(_TIMES)}|\d+) kat(?!l[iı])|(iki|üç|dörd|beş)y?[ae] katla)")
_FOLD_EN = re.compile(
    r"\b(?:(?P<n2>doubl\w+|twofold)|(?P<n3>tripl\w+|threefold)|(?P<n4>quadrupl\w+|fourfold)|(?P<n5>quintupl\w+|fivefold))\b"
)
# Quarters and halves of a year or a game.
_PART_TR = re.compile(r"(?<!\w)(ilk|birinci|ikinci|üçüncü|dördüncü) (çeyre[kğ]|yari)(?!final|ş)")
_PART_EN = re.compile(r"\b(first|second|third|fourth) (quarter|half)(?![-\w])")
_FIRST = {
    "ilk": 1,
    "birinci": 1,
    "ikinci": 2,
    "üçüncü": 3,
    "dördüncü": 4,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
}
_ONCE_TR = re.compile(r"\bbir (?:kez|kere|defa)\b")
_TWICE_TR = re.compile(r"\biki|\bçift|2|\bkat")
_FIRST_TR = re.compile(
    r"(?<!\w)(?:[iİ]lk|[bB]irinci|1\.|(?<!yıl )(?<!ay )(?<!gün )(?<!hafta )(?<!saat )[öÖ]nce(?!sine)|[bB]aş(?![bk]))",
    re.IGNORECASE,
)
_FIRST_EN = re.compile(
    r"\b(?:first\w*|initial\w*|original\w*|earliest|debut|premier\w*|start\w*|begin\w*|beg[au]n)\b", re.IGNORECASE
)
_AGAIN_EN = re.compile(r"\b(?:again|another|other|twice|second|runner)\b", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])")

# What one of a unit is in another that tells the same: metres, kilograms, square metres, litres.
WORTH: dict[str, tuple[str, float]] = {
    "kilometre": ("length", 1000.0), "metre": ("length", 1.0), "centimetre": ("length", 0.01), "millimetre": ("length", 0.001),
    "mile": ("length", 1609.34), "yard": ("length", 0.9144), "foot": ("length", 0.3048), "inch": ("length", 0.0254),
    "kmh": ("speed", 1.0), "mph": ("speed", 1.60934), "knot": ("speed", 1.852),
    "tonne": ("mass", 1000.0), "kilogram": ("mass", 1.0), "gram": ("mass", 0.001),
    "hectare": ("area", 10_000.0), "acre": ("area", 4046.86), "litre": ("volume", 1.0), "gallon": ("volume", 3.785),
}  # fmt: skip
_TIME = {
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": 86_400.0,
    "week": 604_800.0,
    "month": 2_629_800.0,
    "year": 31_557_600.0,
}
WORTH |= {name: ("time", seconds) for name, seconds in _TIME.items()}
# How far a round figure of the other measure may be off: in its place, where it is told to be rough, in brackets behind.
_NEAR, _NEAR_ROUGHLY, _NEAR_IN_BRACKETS = 0.06, 0.15, 0.3
_ROUGHLY = re.compile(r"\byaklaşik \d|\b(?:about|around|roughly|nearly|some|approximately) \Z")
_ONE_EN = re.compile(
    r"\b(?:(half) an?|an?|one) (mile|foot|yard|gallon|acre|inch|hour|minute|day|week|month|year)\b(?! and)"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure told in another way than by a number: what it is worth, and its words."""

    value: int
    text: str


def roman(value: float) -> str:
    """Return a number from 1 to 39 in Roman numerals, any other as ""."""
    if not 0 < value < 40 or value != int(value):
        return ""
    left, letters = int(value), ""
    for worth, letter in _ROMANS:
        letters += letter * (left // worth)
        left %= worth
    return letters


def is_told_in_letters(number: Number, other: str) -> bool:
    """Tell whether a number stands in the other text in Roman numerals ("ilk 11", "starting XI")."""
    letters = roman(number.value) if number.value is not None and number.value > 1 else ""
    return bool(letters) and re.search(rf"(?<![\w.]){letters}(?![\w])", other) is not None


def check_ranks(left: Sequence[Number], right: Sequence[Number], source: str, target: str) -> list[Problem]:
    """Compare ordinals and Roman numerals with their like only; of the kind "number".

    "İkinci" is no "third", though "iki" may stand elsewhere, and "II. Dünya Savaşı" no "World War I".
    """
    ours = [_Told(round(n.value), n.text) for n in left if n.kind == "ordinal" and n.value is not None]
    romans = _romans(source, _ROMAN_TR)
    if not ours and not romans:
        return []
    theirs = [_Told(round(n.value), n.text) for n in right if n.kind == "ordinal" and n.value is not None]
    others = _romans(target, _ROMAN_EN)
    if not theirs and not others:
        return []
    here, there = {t.value for t in (*ours, *romans)}, {t.value for t in (*theirs, *others)}
    missing = [t for t in (*(t for t in ours if t.value != 1), *romans) if t.value not in there]
    extra = [t for t in (*(t for t in theirs if t.value != 1), *others) if t.value not in here]
    if others and not any(t.value in {round(v) for n in left for v in bounds(n)} for t in others):
        # "Birinci Dünya Savaşı" has no number of its own where "World War II" is put.
        missing = missing or [t for t in ours if t.value not in there]
    if missing and not extra and not _AGAIN_EN.search(target):
        # "A first summit" for "ikinci bir zirve", where the target has no two but those of the source.
        said, told = (Counter(round(v) for n in side for v in bounds(n)) for side in (left, right))
        missing = [t for t in missing if told[t.value] < said[t.value]]
        firsts = [t for t in theirs if t.value == 1] if missing else []
        if len(_FIRST_EN.findall(target)) > len(_FIRST_TR.findall(source)):
            extra = firsts
    extra = [t for t in extra if re.search(rf"(?<!\w){re.escape(t.text)}(?!\w)", source) is None]
    return [Problem("number", missing[0].text, extra[0].text)] if missing and extra else []


def _may_be_roman(text: str) -> bool:
    # One look each: an alternation, or a loop over these, takes ten times as long.
    return (
        "II" in text or "IV" in text or "VI" in text or "IX" in text or "XI" in text or "XV" in text or "XX" in text
        or "VV" in text or "VX" in text or "War " in text or ". Dünya" in text
    )  # fmt: skip


def _romans(text: str, pattern: re.Pattern[str]) -> list[_Told]:
    if not _may_be_roman(text):
        return []
    found = ((m.group(1) or m.group(2)) for m in pattern.finditer(text))
    return [_Told(value, letters) for letters in found for value in range(1, 40) if roman(value) == letters]


def check_parts(right: Sequence[Number], folded: str, lowered: str) -> list[Problem]:
    """Find a doubling told as a tripling, and the first quarter as the third; of the kind "number"."""
    if "twice" in lowered and (once := _ONCE_TR.search(folded)) and not _TWICE_TR.search(folded):
        return [Problem("number", once.group(), "twice")]
    if "kat" not in folded and "çeyre" not in folded and "yari" not in folded:
        return []
    ours = [_Told(_worth_of(m[1] or m[2]), m.group()) for m in _FOLD_TR.finditer(folded)]
    theirs = [_Told(int((m.lastgroup or "n0")[1:]), m.group()) for m in _FOLD_EN.finditer(lowered)] if ours else []
    here, there = Counter(t.value for t in ours), Counter(t.value for t in theirs)
    lost = [t for t in ours if here[t.value] > there[t.value] and t.value not in _values(right)]
    put = [t for t in theirs if there[t.value] > here[t.value]]
    if lost and put:
        return [Problem("number", lost[0].text, put[0].text)]
    parts = [(_FIRST[m[1]], m[2][:4] == "yari", m.group()) for m in _PART_TR.finditer(folded)]
    told = [(_FIRST[m[1]], m[2] == "half", m.group()) for m in _PART_EN.finditer(lowered)] if parts else []
    for order, is_half, text in parts:
        same_kind = [t for t in told if t[1] == is_half]
        if same_kind and all(t[0] != order for t in same_kind) and not (len(parts) > 1 or len(told) > 1):
            return [Problem("number", text, same_kind[0][2])]
    return []


def _worth_of(word: str) -> int:
    return int(word) if word.isdigit() else _TIMES.index({"dörd": "dört"}.get(word, word)) + 2


def _values(numbers: Sequence[Number]) -> set[int]:
    return {round(v) for n in numbers for v in bounds(n)}


def other_measures(
    left: Sequence[Number],
    missing: Sequence[Number],
    extra: Sequence[Number],
    folded: str,
    lowered: str,
    target: str,
) -> tuple[list[Number], list[Number]]:
    """Return what is left of the missing and the strange numbers without those that tell the same in another way.

    These are a length in miles for one in kilometres (near enough in brackets after it, "80 km (50 mi)"; all but equal in
    its place), "a mile" for 1.5 km, "90 minutes" for 1.5 hours, "9/11" for 11 September, and ".179" for 0.179.
    """
    lost, strange = [n for n in missing if not _is_one_of_theirs(n, folded, lowered)], list(extra)
    for number in extra:
        same: Callable[[Number], bool] | None = None
        if _is_slashed(number, left, target):
            strange.remove(number)
            continue
        if target[number.start - 1 : number.start] == "." and not target[number.start - 2 : number.start - 1].isdigit():
            same = _fraction_of(number)
        measure = WORTH.get(english_unit(lowered, number) or "")
        if measure and number.value:
            bracket = "(" in lowered[max(0, number.start - 4) : number.start] and number.value is not None
            near = _NEAR_ROUGHLY if _ROUGHLY.search(lowered, 0, number.start) or _ROUGHLY.search(folded) else _NEAR
            same = _measured(measure, number.value, folded, _NEAR_IN_BRACKETS if bracket else near)
            if bracket and any(same(n) for n in left):
                strange.remove(number)
                continue
        found = next((n for n in lost if same(n)), None) if same else None
        if found is not None:
            lost.remove(found)
            strange.remove(number)
    return lost, strange


def _is_one_of_theirs(number: Number, folded: str, lowered: str) -> bool:
    """Tell whether a Turkish measure is told by one of another unit: "a mile" for 1.5 km, "an hour" for 60 minutes."""
    unit = turkish_unit(folded, number)
    if unit not in WORTH:
        return False
    for one in _ONE_EN.finditer(lowered):
        near = _NEAR_ROUGHLY if one[2] not in _TIME else _NEAR
        if _measured(WORTH[one[2]], 0.5 if one[1] else 1.0, folded, near)(number):
            return True
    return False


def is_name_in(number: Number, other: str) -> bool:
    """Tell whether a number in words is part of a name that the other text has too ("Üç Anadolu", "Channel Ten")."""
    word = number.text
    if not word[0].isupper() or not word.isalpha() or word == "On":
        return False
    return re.search(rf"(?<!\w){word}(?!\w)", other) is not None


def _is_slashed(number: Number, left: Sequence[Number], target: str) -> bool:
    """Tell whether a number is part of a date with a stroke ("9/11", "3/11") that the source has too."""
    for match in _SLASHED.finditer(target):
        if match.start() <= number.start < match.end():
            days = {100 * int(a) + int(b) for a, b in (match.groups(), match.groups()[::-1])}
            return any(n.kind == "date" and n.value is not None and n.value % 10_000 in days for n in left)
    return False


def _fraction_of(number: Number) -> Callable[[Number], bool]:
    digits = re.sub(r"\D", "", number.text)
    return lambda n: n.value is not None and bool(digits) and close(n.value, float(f"0.{digits}"))


def _measured(measure: tuple[str, float], value: float, folded: str, near: float) -> Callable[[Number], bool]:
    """Return whether a Turkish number tells the same length, weight, … in another unit."""

    def same(number: Number) -> bool:
        kind, one = WORTH.get(turkish_unit(folded, number) or "", ("", 0.0))
        if kind != measure[0] or one == measure[1] or not number.value:
            return False
        return abs(value * measure[1] / (number.value * one) - 1) < near

    return same
