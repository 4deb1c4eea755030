"""Numbers of a sentence and of its translation: the same values, with their scale and sign."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from core import late_re as re
from core.text import fold
from transform.check.bound_dates import check_bound_dates
from transform.check.concepts import words_of
from transform.check.figures_told import check_parts, check_ranks, is_name_in, is_told_in_letters, other_measures
from transform.check.model import Kind, Problem
from transform.check.number_forms import (
    check_codes,
    check_crowds,
    check_hours,
    check_millions,
    check_points,
    check_turned,
    check_written,
    per_thousand,
)
from transform.check.number_implied import EN_IMPLIED, TR_IMPLIED, is_implied
from transform.check.number_pairs import pair_numbers, set_aside
from transform.check.number_put_in import check_put_in, find_before_number, find_loose
from transform.check.number_rivals import find_again, find_once_less, find_rivals
from transform.check.number_signs import check_signs
from transform.check.number_values import bounds, close, equal
from transform.check.shares_told import check_shares, read_shares
from transform.check.sums_told import counts_names, drop_sums
from transform.numbers import Number, find_numbers

# Number words that are other words as often: ten and the ending of "onun", six and under, face, handed, born.
_TR_OTHER_WORDS = frozenset({"on", "alti", "yüz", "elli", "kirk", "yedi", "dört", "bin"})
_WEAK_KINDS = frozenset({"indefinite", "ordinal", "fraction", "score"})
_HALF_MORE = re.compile(r"½|[- ]1/2\b| and a half")  # "2½ years"
_AND_HALF = re.compile(r"and (?:a|one)[- ]half|half (?:as|again|that|times)|1[.,]5|½|1/2")
_DECADES = re.compile(r" (?:more |long |full )?decades?\b")
_DIGIT = re.compile(r"\d")
_COMMA = re.compile(r"(?<![\d.,])\d{1,3},\d{3}(?![\d,]|\.\d)")
_RUNNER_UP = re.compile(r" runners?[- ]up\b")
_DECIMAL = re.compile(r"(?<![\d.,])(\d+)[.,](\d{1,2})(?![\d.,])")
_ONE_OR_TWO = re.compile(r"\b(?:an?|one)\b(?:[ -]\w+){0,2}[ -](?:or|to|and)\b|\bcouples?\b", re.IGNORECASE)  # "1-2"
_NONE = re.compile(r"(?!)")
# "Bin kadarı", "bine yakın", "bin asker"; not "Muhammed bin Selman", "bin bir", "bin yıllık", "trene bin.".
_THOUSAND = re.compile(
    r"[Bb]in(?: (?:kadar|civar|dolay|(?:kişi|asker|mermi|konteyner|ton|dolar|avro|euro|lira|ruble|varil|metre|kilometre|personel|işçi|füze|araç|sivil)(?:lik|luk)?)"
    r"|e yak[ıi]n|i aşk[ıi]n|den fazla)"
)
_MANY = 22_500  # pairs of numbers: 150 on either side are no sentence, but a table
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
    turkish = langs == ("tr", "en")
    left = [n for n in find_numbers(source, langs[0], folded, words_of(folded)) if n.kind != "code"]
    right = [
        _in_decades(n, target) for n in find_numbers(target, langs[1], lowered, words_of(lowered)) if n.kind != "code"
    ]
    digits = _DIGIT.search(source) is not None
    if not (left or right or digits) and not _DIGIT.search(target):
        return _compare_bare(source, target, folded, lowered, turkish=turkish), []
    if digits and _COMMA.search(source):
        left = _read_commas(left, source, target)
    if "binde" in source:
        right = [per_thousand(n, target) for n in right]
    alike: list[tuple[Number, Number]] = []
    if len(left) * len(right) > _MANY:
        left, right, alike = set_aside(left, right)
    missing, extra, pairs = pair_numbers(left, right)
    if turkish and (missing or extra):
        left, right = read_shares(left, right, folded, lowered)
        missing, extra, pairs = pair_numbers(left, right)
    pairs = alike + pairs
    problems = check_signs(pairs, source, target, folded, lowered)
    if turkish and (missing or extra):
        missing, extra = drop_sums(left, right, missing, extra, folded, lowered)
        missing, extra = other_measures(left, missing, extra, folded, lowered, target)
        missing = [n for n in missing if not is_told_in_letters(n, target) and not is_name_in(n, target)]
        extra = [n for n in extra if not is_told_in_letters(n, source) and not is_name_in(n, source)]
        extra = [n for n in extra if not counts_names(n, target)]
    rivals = find_rivals(missing, extra, left, right, source) if turkish else None
    missing = [n for n in missing if not is_implied(n, target, EN_IMPLIED)]
    # "Öne sürdü" says no "1" where "1 milyon" has become one.
    extra = [n for n in extra if _is_left_of(n, missing) or not is_implied(n, source, TR_IMPLIED)]
    problems += _mismatches(missing, extra, source, target) or (_find_parts(extra, target) if turkish else [])
    if rivals and not problems:
        problems = [Problem("number", *rivals)]
    if turkish:
        problems = (
            problems
            or find_loose(source, pairs, left, right)
            or find_before_number(source, target, left, right)
            or check_points(source, target)
            or check_millions(left, source, lowered)
            or check_put_in(extra, left, right, source, folded, lowered)
        )
    problems = (
        problems
        or _scaled_ends(missing, right)
        or _ranges(left, right, target)
        or _again(missing, left, right)
        or find_once_less(extra, left, right)
        or check_ranks(left, right, source, target)
    )
    if not problems and digits and _DIGIT.search(target):
        problems = check_codes(source, target) or check_written(source, target) or check_turned(left, source, target)
    if turkish:
        problems = (
            problems
            or check_shares(pairs, folded, lowered)
            or check_parts(right, folded, lowered)
            or check_bound_dates(left, right, folded, lowered)
        )
    return problems or check_hours(pairs, source, target) or check_crowds(left, lowered), pairs


_PART_OF = re.compile(r" of (?:the|his|her|their|its|our|my|these|those|them)\b")


def _find_parts(extra: Sequence[Number], target: str) -> list[Problem]:
    """Find a number of English that nothing says, before "of the": "two of the questions" for "sorulardan biri"."""
    firm = (n for n in extra if n.kind == "cardinal" and n.value is not None and n.value >= 2 and n.text.isalpha())
    return next(([Problem("number", "", n.text)] for n in firm if _PART_OF.match(target, n.end)), [])


def _compare_bare(source: str, target: str, folded: str, lowered: str, *, turkish: bool) -> list[Problem]:
    """Compare two sentences without a number and without a digit: only words that tell one by the way are left."""
    if not turkish:
        return check_ranks((), (), source, target)
    return (
        check_millions((), source, lowered)
        or check_ranks((), (), source, target)
        or check_parts((), folded, lowered)
        or check_put_in((), (), (), source, folded, lowered)
    )


def _ranges(left: Sequence[Number], right: Sequence[Number], target: str) -> list[Problem]:
    """Find a range of which one bound is lost: "2 to 2" for "2 ila 4", where each of both numbers has an equal."""
    ranges = [n for n in left if n.value is None and n.kind != "score" and len(bounds(n)) == 2]
    if not ranges:
        return []
    theirs = [v for n in right for v in bounds(n)]
    told = [n for n in right if n.value is None and n.kind != "score" and len(bounds(n)) == 2]
    if len(ranges) == len(told) == 1 and ranges[0].kind == told[0].kind and not equal(ranges[0], told[0]):
        return [Problem("number", ranges[0].text, told[0].text)]
    for number in ranges:
        ends = bounds(number)
        if any(equal(number, n) for n in told):
            continue
        lost = [v for v in ends if not any(close(v, x) or (v > 999 and close(v % 100, x)) for x in theirs)]
        if (
            len(lost) == 1
            and not re.search(rf"(?<!\d){lost[0]:g}(?!\d)", target)
            and not (_ONE_OR_TWO if lost[0] == 1 else EN_IMPLIED.get(lost[0], _NONE)).search(target)
        ):
            kept = [v for v in ends if v not in lost]
            end = next((n.text for n in right if any(close(v, x) for v in kept for x in bounds(n))), "")
            return [Problem("number", number.text, end)]
    return []


def _scaled_ends(missing: Sequence[Number], right: Sequence[Number]) -> list[Problem]:
    """Find an end of a range that has changed its scale ("from 660 thousand to 1.3 billion" for "660 milyon …")."""
    for number in missing:
        for other in right:
            if other.value is None and _is_firm(number) and number.value is not None and _is_scale_of(number, other):
                return [Problem("scale", number.text, other.text)]
    return []


def _again(missing: Sequence[Number], left: Sequence[Number], right: Sequence[Number]) -> list[Problem]:
    """Find a number told in the place of another that stands in the sentence too."""
    return next(([Problem("number", n.text, told)] for n in missing if (told := find_again(n, left, right))), [])


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
            firm = _is_firm(number) or _is_thousand(number, source, target) or _is_one_and_half(number, target)
            if firm and not _digits_stand(number, target):
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


def _is_firm(number: Number) -> bool:
    """Tell whether a number can stand alone as proof: digits, or a word that means nothing else ("yüz" is a face too)."""
    if number.kind in _WEAK_KINDS:
        return False
    if any(c.isdigit() for c in number.text):
        return True
    return number.value is not None and number.value > 2 and fold(number.text) not in _TR_OTHER_WORDS


def _is_thousand(number: Number, source: str, target: str) -> bool:
    """Tell whether "bin" by itself is the number, by what it counts or by a word of amounts: it is "get on" and part of names too."""
    lost = number.value == 1000.0 and "thousand" not in target.lower()
    return lost and _THOUSAND.match(source, number.start) is not None


def _is_one_and_half(number: Number, target: str) -> bool:
    """Tell whether "bir buçuk" is told by no half that is added to one ("half an hour", "one hour")."""
    lost = number.value == 1.5 and number.kind == "cardinal" and number.text.endswith("buçuk")
    return lost and _AND_HALF.search(target) is None


def _comparable(a: Number, b: Number) -> bool:
    weak = {"indefinite", "fraction"}
    if (a.kind == "ordinal") != (b.kind == "ordinal") and not (a.text[:1].isdigit() and b.text[:1].isdigit()):
        return False
    return (a.kind in weak) == (b.kind in weak)


def _stands(figure: str, text: str) -> bool:
    """Tell whether a number stands in a text as it is written, by itself ("ten" does not in "destekten")."""
    whole = r"\b" if figure.isalpha() else ""
    return re.search(rf"(?<![\d.,]){whole}{re.escape(figure)}{whole}(?![.,]?\d)", text) is not None


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
