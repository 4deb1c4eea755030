"""Numbers for which a word of the other text could stand, held against a number that stands in their place.

"The" may tell a Turkish "1", and "yarısı" an English "two": such a number alone proves nothing. It does where both texts write
digits, each one that the other lacks, or where the other text tells a third number once more than this one.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.number_implied import TR_IMPLIED, is_implied
from transform.check.number_values import bounds, equal
from transform.numbers import Number

_KINDS = frozenset({"cardinal", "percent", "fraction"})
_BELOW = {"üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9, "on": 10}
_SHARE = re.compile(rf"({'|'.join(_BELOW)})[dt][ae] ")

Rivals = tuple[str, str]  # a number of the source and one of the target, or ""


def find_rivals(
    missing: Sequence[Number], extra: Sequence[Number], left: Sequence[Number], right: Sequence[Number], source: str
) -> Rivals | None:
    """Return a number of the source and the one that stands in its place, each written so that no word stands for it.

    Args:
        missing: numbers of the source that have no equal, those that a word may stand for too.
        extra: those of the target.
        left: all numbers of the source.
        right: all of the target.
        source: the Turkish text.
    """
    for number in missing:
        if not _is_written(number):
            continue
        for other in extra:
            if other.kind == number.kind and _is_written(other):
                return number.text, other.text
        for other in right:
            if _has_strange_end(other, left):
                return number.text, other.text
        if number.kind != "fraction" and (told := find_again(number, left, right, digits=True)):
            return number.text, told
    return _find_spread(extra, left, right, source) or _find_whole(missing, extra)


def find_again(number: Number, left: Sequence[Number], right: Sequence[Number], *, digits: bool = False) -> str:
    """Return what stands in the place of a missing number, of the others of the source: "seven … seven" for "iki … yedi".

    Args:
        number: a number of the source that has no equal.
        left: all numbers of the source.
        right: all of the target.
        digits: whether only digits count.
    """
    if number.kind not in _KINDS or number.value is None:
        return ""
    for other in right:
        if other.kind != number.kind or other.value is None or (other.kind == "cardinal" and other.value < 2):
            continue
        if digits and not _is_written(other):
            continue
        here = sum(equal(other, n) for n in left)
        if 0 < here < sum(equal(other, n) for n in right):
            return other.text
    return ""


def _has_strange_end(number: Number, left: Sequence[Number]) -> bool:
    """Tell whether a range in digits has one end that the source has, and one that it has not: "3 to 4" for "1'den 4'e kadar"."""
    if number.value is not None or number.kind != "cardinal" or not number.text[0].isdigit():
        return False
    known = {v for n in left for v in bounds(n)}
    return len([v for v in bounds(number) if v in known]) == 1


def _is_written(number: Number) -> bool:
    return number.kind in _KINDS and number.value is not None and any(c.isdigit() for c in number.text)


def _find_spread(
    extra: Sequence[Number], left: Sequence[Number], right: Sequence[Number], source: str
) -> Rivals | None:
    """Find "two … four" for "dört … dört": a number told twice by the source, once by the target, and a strange one beside it."""
    for other in extra:
        if other.kind != "cardinal" or other.value is None or other.value < 2 or is_implied(other, source, TR_IMPLIED):
            continue
        for number in left:
            if number.kind != "cardinal" or number.value is None or number.value < 2:
                continue
            told = sum(equal(number, n) for n in right)
            if 0 < told < sum(equal(number, n) for n in left if n.kind == "cardinal"):
                return number.text, other.text
    return None


def _find_whole(missing: Sequence[Number], extra: Sequence[Number]) -> Rivals | None:
    """Find a share told as the number that divides it: "three" for "üçte biri"."""
    for number in missing:
        share = _SHARE.match(number.text.lower()) if number.kind == "fraction" else None
        if share is None:
            continue
        for other in extra:
            if other.kind == "cardinal" and other.value == _BELOW[share[1]]:
                return number.text, other.text
    return None


def find_once_less(extra: Sequence[Number], left: Sequence[Number], right: Sequence[Number]) -> list[Problem]:
    """Find a number in digits that only the target has, where it tells one of the source once less and both have as many: "17th, 15th" for "17., 17."."""
    put = [
        n
        for n in extra
        if n.value is not None and n.text[:1].isdigit() and n.kind in ("cardinal", "ordinal", "percent")
    ]
    if len(put) != 1 or len(left) != len(right):
        return []
    for n in left:
        if n.value is None or n.kind != put[0].kind or not n.text[:1].isdigit():
            continue
        ours = sum(equal(n, other) for other in left)
        if ours > 1 and sum(equal(n, other) for other in right) == ours - 1:
            return [Problem("number", n.text, put[0].text)]
    return []
