"""Numbers of a sentence and of its translation: the same values, with their scale and sign."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from core.text import fold
from transform.check.figures_told import check_parts, check_ranks, is_name_in, is_told_in_letters, other_measures
from transform.check.model import Kind, Problem
from transform.check.number_forms import (
    check_codes,
    check_crowds,
    check_hours,
    check_millions,
    check_points,
    check_written,
    per_thousand,
)
from transform.check.number_signs import check_signs
from transform.check.number_values import bounds, close, equal
from transform.check.sums_told import drop_sums
from transform.numbers import Number, find_numbers

# English words that stand for a number without naming it; a source number of that value needs no other match.
_EN_IMPLIED = {
    2: r"both|twice|couples?|pair|duo|double[ds]?|doubling|neither|twins?|twofold|mutual|bilateral|half|second",
    1: r"an?|one|once|single|the|another|first|lone|sole|only",
    3: r"triple[ds]?|trio|thrice|hat-trick|trilateral|thirds|threes",
    4: r"quarter\w*|quadr\w+|foursome|fours",
    6: r"half-dozen|half a dozen|sixes",
    10: r"decades?|tens",
    12: r"dozens?|noon",
    14: r"fortnight",
    20: r"couple of decades|two decades|twenties",
    30: r"thirties",
    40: r"forties",
    50: r"half|fifties",
    60: r"sixties",
    70: r"seventies",
    80: r"eighties",
    90: r"nineties",
    100: r"hundreds?|century|centuries|percent|cent",
    0.5: r"half|halves|halved|halfway|midway|semi\w*|mid-\w+",
    0.25: r"quarter\w*",
}
_EN_IMPLIED_RE = {k: re.compile(rf"\b(?:{v})\b", re.IGNORECASE) for k, v in _EN_IMPLIED.items()}
# The Turkish counterparts, for an English number that the source says in a word of its own.
_TR_IMPLIED = {
    1: r"bir\w*|ilk\w*|tek\w*|ön\w*|birinci\w*",
    2: r"iki\w*|çift\w*|yarı\w*|ikili|her ikisi\w*|ikişer|karşılıklı|birkaç|bir çift",
    3: r"üç\w*",
    4: r"dört\w*|dörd\w*|çeyrek\w*",
    6: r"altı\w*|yarım düzine",
    7: r"yedi\w*",
    10: r"on\b|onlarca",
    12: r"on iki\w*|düzine\w*|öğle(?!den sonra|nden sonra)\w*",
    14: r"iki hafta\w*|on dört\w*",
    1e6: r"(?<!\w )milyon(?!l[ae]r)",
    1e9: r"(?<!\w )milyar(?!l[ae]r)",
    0.5: r"yarı\w*|buçuk\w*|orta\w*",
    0.25: r"çeyre\w*",
}
_TR_IMPLIED_RE = {k: re.compile(rf"\b(?:{v})", re.IGNORECASE) for k, v in _TR_IMPLIED.items()}
# Number words that are other words as often: ten and the ending of "onun", six and under, face, handed, born.
_TR_OTHER_WORDS = frozenset({"on", "alti", "yüz", "elli", "kirk", "yedi", "dört", "bin"})
_WEAK_KINDS = frozenset({"indefinite", "ordinal", "fraction", "score"})
_QUARTER = re.compile(r"\bquarter(?:s|ly)?\b", re.IGNORECASE)  # "üç ay", "üç aylık"
_HALF_MORE = re.compile(r"½|[- ]1/2\b| and a half")  # "2½ years"
_DECADES = re.compile(r" (?:more |long |full )?decades?\b")
_DIGIT = re.compile(r"\d")
_COMMA = re.compile(r"(?<![\d.,])\d{1,3},\d{3}(?![\d,]|\.\d)")
_RUNNER_UP = re.compile(r" runners?[- ]up\b")
_DECIMAL = re.compile(r"(?<![\d.,])(\d+)[.,](\d{1,2})(?![\d.,])")
_MANY = 22_500  # pairs of numbers: 150 on either side are no sentence, but a table
_SEEN = 100  # numbers of a table that have no match, on either side
_POWERS = frozenset({10.0**n for n in (-12, -9, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 9, 12)})


def check_numbers(
    source: str, target: str, langs: tuple[str, str], folded: str, lowered: str
) -> tuple[list[Problem], list[tuple[Number, Number]]]:
    """Compare the numbers of a sentence with those of its translation.

    Args:
        source: the sentence.
        target: its translation.
        langs: their languages (ISO 639-1).
        folded: the folded source.
        lowered: the folded target.

    Returns:
        Problems of the kinds "number", "date", "scale" and "sign"; and the numbers that were paired.
    """
    left = [n for n in find_numbers(source, langs[0], folded) if n.kind != "code"]
    right = [_in_decades(n, target) for n in find_numbers(target, langs[1], lowered) if n.kind != "code"]
    if "," in source and _COMMA.search(source):
        left = _read_commas(left, source, target)
    if "binde" in source:
        right = [per_thousand(n, target) for n in right]
    alike: list[tuple[Number, Number]] = []
    if len(left) * len(right) > _MANY:
        left, right, alike = _set_aside(left, right)
    missing, extra, pairs = _pair(left, right)
    pairs = alike + pairs
    problems = check_signs(pairs, source, target, folded, lowered)
    turkish = langs == ("tr", "en")
    if turkish and (missing or extra):
        missing, extra = drop_sums(left, right, missing, extra, folded, lowered)
        missing, extra = other_measures(left, missing, extra, folded, lowered, target)
        missing = [n for n in missing if not is_told_in_letters(n, target) and not is_name_in(n, target)]
        extra = [n for n in extra if not is_told_in_letters(n, source) and not is_name_in(n, source)]
    missing = [n for n in missing if not _implied(n, target, _EN_IMPLIED_RE)]
    # "Öne sürdü" says no "1" where "1 milyon" has become one.
    extra = [n for n in extra if _is_left_of(n, missing) or not _implied(n, source, _TR_IMPLIED_RE)]
    problems += _mismatches(missing, extra, source, target)
    if turkish:
        problems = problems or check_points(source, target) or check_millions(left, source, lowered)
    problems = (
        problems
        or _scaled_ends(missing, right)
        or _ranges(left, right, target)
        or _again(missing, left, right)
        or check_ranks(left, right, source, target)
    )
    if not problems and _DIGIT.search(source) and _DIGIT.search(target):
        problems = check_codes(source, target) or check_written(source, target)
    if turkish:
        problems = problems or check_parts(right, folded, lowered)
    return problems or check_hours(pairs, source, target) or check_crowds(left, lowered), pairs


def _ranges(left: Sequence[Number], right: Sequence[Number], target: str) -> list[Problem]:
    """Find a range of which one bound is lost: "2 to 2" for "2 ila 4", where each of both numbers has an equal."""
    theirs = [v for n in right for v in bounds(n)]
    for number in left:
        ends = bounds(number)
        if (
            number.value is not None
            or number.kind == "score"
            or len(ends) != 2
            or any(equal(number, n) and n.value is None for n in right)
        ):
            continue
        lost = [v for v in ends if not any(close(v, x) or (v > 999 and close(v % 100, x)) for x in theirs)]
        if len(lost) == 1 and not re.search(rf"(?<!\d){lost[0]:g}(?!\d)", target) and not _says(lost[0], target):
            kept = [v for v in ends if v not in lost]
            told = next((n.text for n in right if any(close(v, x) for v in kept for x in bounds(n))), "")
            return [Problem("number", number.text, told)]
    return []


def _scaled_ends(missing: Sequence[Number], right: Sequence[Number]) -> list[Problem]:
    """Find an end of a range that has changed its scale ("from 660 thousand to 1.3 billion" for "660 milyon …")."""
    for number in missing:
        for other in right:
            if other.value is None and _is_firm(number) and number.value is not None and _is_scale_of(number, other):
                return [Problem("scale", number.text, other.text)]
    return []


def _says(value: float, target: str) -> bool:
    return value in _EN_IMPLIED_RE and _EN_IMPLIED_RE[value].search(target) is not None


def _again(missing: Sequence[Number], left: Sequence[Number], right: Sequence[Number]) -> list[Problem]:
    """Find a number told in the place of another that stands in the sentence too ("seven … seven" for "iki … yedi")."""
    for number in missing:
        if number.kind != "cardinal" or number.value is None:
            continue
        for other in right:
            if other.kind != "cardinal" or other.value is None or other.value < 2:
                continue
            here = sum(equal(other, n) for n in left)
            if 0 < here < sum(equal(other, n) for n in right):
                return [Problem("number", number.text, other.text)]
    return []


def _read_commas(left: Sequence[Number], source: str, target: str) -> list[Number]:
    """Read the commas of a Turkish text as its target has them, where its author wrote thousands as English does ("3,980 mil").

    Three digits after a comma are decimals in Turkish; of a number that ends in 0 or is greater than 9 they hardly are.
    """
    same = {m.group() for m in _COMMA.finditer(source) if _stands(m.group(), target)}
    if not any(figure[-1] == "0" or figure[1] != "," for figure in same):
        return list(left)
    read = []
    for number in left:
        value = float(number.text.replace(",", "")) if number.text in same else None
        read.append(number if value is None else replace(number, value=value, low=value, high=value))
    return read


def _in_decades(number: Number, text: str) -> Number:
    """Count "two decades" as the twenty years that Turkish says, and the "second runner-up" as the third."""
    if number.value is None:
        return number
    if number.kind == "cardinal" and _DECADES.match(text, number.end):
        value = number.value * 10
    elif number.kind == "ordinal" and _RUNNER_UP.match(text, number.end):
        value = number.value + 1
    else:
        return number
    return replace(number, value=value, low=value, high=value)


def _mismatches(missing: list[Number], extra: list[Number], source: str, target: str) -> list[Problem]:
    problems: list[Problem] = []
    used: set[int] = set()
    for number in missing:
        other = next(
            (i for i, n in enumerate(extra) if i not in used and _is_scale_of(number, n)),
            next((i for i, n in enumerate(extra) if i not in used and _comparable(number, n)), None),
        )
        if other is None:
            if _is_firm(number) and not _digits_stand(number, target):
                problems.append(Problem("number", number.text, ""))
            continue
        used.add(other)
        if ":" in number.text and re.search(number.text.replace(":", "[:.,]"), target):
            continue  # "4:41:30", "4:41.30"
        dates = {"date", "year"} & {number.kind, extra[other].kind}
        kind: Kind = "date" if dates else "scale" if _is_scale_of(number, extra[other]) else "number"
        problems.append(Problem(kind, number.text, extra[other].text))
    problems += [
        Problem("number", "", n.text)
        for i, n in enumerate(extra)
        if i not in used and _is_firm(n) and not _digits_stand(n, source) and not _stands(n.text, source)
    ]
    return problems


def _set_aside(
    left: Sequence[Number], right: Sequence[Number]
) -> tuple[list[Number], list[Number], list[tuple[Number, Number]]]:
    """Pair the numbers of a table that are worth the same as they stand, and return the first of what is left over.

    Each number of a text is compared with each of the other, which a text of nothing but numbers cannot be in a second.
    """
    waiting: dict[tuple[float | None, ...], list[int]] = {}
    for i, number in reversed(list(enumerate(right))):
        waiting.setdefault((number.value, number.low, number.high), []).append(i)
    pairs, ours, taken = [], [], set()
    for number in left:
        same = waiting.get((number.value, number.low, number.high))
        if same:
            taken.add(at := same.pop())
            pairs.append((number, right[at]))
        else:
            ours.append(number)
    theirs = [number for i, number in enumerate(right) if i not in taken]
    return ours[:_SEEN], theirs[:_SEEN], pairs


def _pair(
    left: Sequence[Number], right: Sequence[Number]
) -> tuple[list[Number], list[Number], list[tuple[Number, Number]]]:
    """Pair equal numbers; a number named again on one side only still has its match."""
    pairs: list[tuple[Number, Number]] = []
    free = list(right)
    missing: list[Number] = []
    # "72 of those …, and 72 percent": a percent goes with a percent, and another goes with one only where it is left.
    first: dict[int, Number] = {}
    for number in left:
        percent = number.kind == "percent"
        for other in free:
            if (other.kind == "percent") == percent and equal(number, other):
                first[number.start] = other
                free.remove(other)
                break
    for number in left:
        match = first.get(number.start) or next((other for other in free if equal(number, other)), None)
        if match is not None:
            if number.start not in first:
                free.remove(match)
            pairs.append((number, match))
        elif not any(equal(number, n) for n in right):
            missing.append(number)
    extra = [n for n in free if not any(equal(m, n) for m in left)]
    return missing, extra, pairs


def _implied(number: Number, other: str, words: dict[float, re.Pattern[str]]) -> bool:
    if number.kind in ("score", "time", "date"):
        return False
    values = bounds(number)
    if values == [3.0] * len(values) and words is _EN_IMPLIED_RE and _QUARTER.search(other):
        return True
    return any(key in words and words[key].search(other) for key in values)


def _is_firm(number: Number) -> bool:
    """Tell whether a number can stand alone as proof: digits, or a word that means nothing else ("yüz" is a face too)."""
    if number.kind in _WEAK_KINDS:
        return False
    if any(c.isdigit() for c in number.text):
        return True
    return number.value is not None and number.value > 2 and fold(number.text) not in _TR_OTHER_WORDS


def _comparable(a: Number, b: Number) -> bool:
    weak = {"indefinite", "fraction"}
    if (a.kind == "ordinal") != (b.kind == "ordinal") and not (a.text[:1].isdigit() and b.text[:1].isdigit()):
        return False
    return (a.kind in weak) == (b.kind in weak)


def _stands(figure: str, text: str) -> bool:
    """Tell whether a number stands in a text as it is written, by itself."""
    return re.search(rf"(?<![\d.,]){re.escape(figure)}(?![.,]?\d)", text) is not None


def _is_scale_of(a: Number, b: Number) -> bool:
    for x in bounds(a):
        for y in bounds(b):
            if x and y and any(math.isclose(x / y, p, rel_tol=0.001) for p in _POWERS):
                return True
    return False


def _is_left_of(number: Number, missing: Sequence[Number]) -> bool:
    """Tell whether a figure is what is left of one that is missing, its digits without the thousands or millions."""
    if not number.text.isdigit():
        return False
    return any(n.text.startswith(f"{number.text} ") and _is_scale_of(n, number) for n in missing)


def _digits_stand(number: Number, other: str) -> bool:
    """Tell whether the digits stand in the other text as they are ("F-35", "B-52", "Section 3.2")."""
    digits = [int(d) for d in re.findall(r"\d+", number.text)]
    decimal = _DECIMAL.search(number.text) if number.kind in ("cardinal", "percent") else None
    if decimal and decimal[2] == "5" and re.search(rf"(?<!\d){decimal[1]}(?:{_HALF_MORE.pattern})", other):
        return True
    if decimal and not re.search(rf"(?<!\d){decimal[1]}[.,]{decimal[2]}(?!\d)", other):
        return False
    if number.kind == "time" and len(digits) == 2 and f"{digits[0]:02}{digits[1]:02}" in other:
        return True  # "0300 GMT"
    if number.kind == "time" and digits:
        digits = [d for d in (digits[0] % 12 or 12, *digits[1:]) if d]
    if number.kind == "year" and digits:
        digits = [d % 100 for d in digits]
    return bool(digits) and all(re.search(rf"(?<!\d)(?:0|20|19)?{d}(?!\d)", other) for d in digits)
