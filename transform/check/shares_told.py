"""Shares that one language tells by two numbers and the other by one: "nine out of ten" for "onda dokuzu", "a third" for "üç kişiden biri"."""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.number_values import equal
from transform.numbers import Number

_SHARES = frozenset({"fraction", "percent"})
_PLAIN = frozenset({"cardinal", "year"})
_MOST = 100_000  # "one in ten thousand"
# Between both numbers of "4 young people out of every 10", "one woman in four"; of "10 gençten 4'ü", "her üç Suriyeli çocuktan ikisi".
_EN_OF = r"(?: [\w'’-]+){0,3}? (?:in|of|out of|for)(?: (?:every|each|the|those|these))? "
_EN_BETWEEN = re.compile(_EN_OF)
_EN_ONE = re.compile(rf"\b(?P<one>one){_EN_OF}\Z")
_EN_BEFORE = (" in ", " of ", " every ", " each ", " the ", " for ", " those ", " these ")
_TR_BETWEEN = re.compile(r"'?(?: ?[\w'’-]+){0,3}?[^\W\d_][dt][ae]n ")
_TR_ONE = re.compile(r"'?(?: ?[\w'’-]+){0,3}?[^\W\d_][dt][ae]n (?P<one>bir(?:i\w*)?)(?!\w)")
_TR_TWO = re.compile(r"'?(?: ?[\w'’-]+){0,3}?[^\W\d_][dt][ae]n ikisi\w*")
_LONGEST = 48  # characters from the first number of a share to the second


def read_shares(
    left: Sequence[Number], right: Sequence[Number], folded: str, lowered: str
) -> tuple[list[Number], list[Number]]:
    """Read two numbers as the one share that they tell, where the other side tells that share.

    Args:
        left: the numbers of the source.
        right: the numbers of the target.
        folded: the folded Turkish sentence.
        lowered: the folded English one.
    """
    ours = [share for i in range(len(left)) if (share := _turkish(left, i, folded))]
    theirs = [share for i in range(len(right)) if (share := _english(right, i, lowered))]
    said = [n for n in left if n.kind in _SHARES]
    told = [n for n in right if n.kind in _SHARES]
    # The same two numbers on both sides have their equals as they are.
    ours = [s for s in ours if any(equal(s, n) for n in (*told, *theirs))]
    theirs = [s for s in theirs if any(equal(s, n) for n in (*said, *ours))]
    return _merged(left, ours), _merged(right, theirs)


def check_shares(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Find another share of as many: "two in three" for "üç kişiden biri"; of the kind "number".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish sentence.
        lowered: the folded English one.
    """
    for a, b in pairs:
        if not lowered.endswith(_EN_BEFORE, 0, b.start):
            continue
        ours = _TR_ONE.match(folded, a.end, a.end + _LONGEST)
        if ours and (told := _TWO.search(lowered, max(0, b.start - _LONGEST), b.start)) and a.value != 2:
            return [Problem("number", folded[a.start : ours.end()], lowered[told.start() : b.end])]
        two = _TR_TWO.match(folded, a.end, a.end + _LONGEST) if a.value != 2 else None
        if two and (told := _EN_ONE.search(lowered, max(0, b.start - _LONGEST), b.start)) and "two" not in lowered:
            return [Problem("number", folded[a.start : two.end()], lowered[told.start() : b.end])]
    return []


_TWO = re.compile(rf"\btwo{_EN_OF}\Z")


def _merged(numbers: Sequence[Number], shares: Sequence[Number]) -> list[Number]:
    if not shares:
        return list(numbers)
    rest = [n for n in numbers if not any(s.start <= n.start < s.end for s in shares)]
    return sorted((*rest, *shares), key=lambda n: n.start)


def _turkish(numbers: Sequence[Number], i: int, text: str) -> Number | None:
    """Return the share that a number of things begins ("üç kişiden biri", "her 10 gençten 4'ü")."""
    whole = numbers[i]
    if not _counts(whole):
        return None
    one = _TR_ONE.match(text, whole.end, whole.end + _LONGEST)
    if one:
        return _share(text, whole.start, one.end(), 1.0, whole.value)
    part = numbers[i + 1] if i + 1 < len(numbers) else None
    if part is None or not _counts(part) or not _TR_BETWEEN.fullmatch(text, whole.end, part.start):
        return None
    return _share(text, whole.start, part.end, part.value, whole.value)


def _english(numbers: Sequence[Number], i: int, text: str) -> Number | None:
    """Return the share that a number of things ends ("one in three", "4 out of every 10")."""
    whole = numbers[i]
    if not _counts(whole):
        return None
    part = numbers[i - 1] if i else None
    if part is not None and _counts(part) and _EN_BETWEEN.fullmatch(text, part.end, whole.start):
        return _share(text, part.start, whole.end, part.value, whole.value)
    one = _EN_ONE.search(text, max(0, whole.start - _LONGEST), whole.start)
    return _share(text, one.start(), whole.end, 1.0, whole.value) if one else None


def _counts(number: Number) -> bool:
    return number.kind in _PLAIN and number.value is not None and 0 < number.value <= _MOST


def _share(text: str, start: int, end: int, part: float | None, whole: float | None) -> Number | None:
    if part is None or whole is None or part >= whole:
        return None
    value = part / whole
    return Number(start, end, text[start:end], value, value, value, "fraction")
