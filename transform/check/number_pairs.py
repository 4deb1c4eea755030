"""Which number of a sentence is which of its translation."""

from __future__ import annotations

from collections.abc import Sequence

from transform.check.number_values import equal
from transform.numbers import Number

_PERCENT = frozenset({"percent"})
_APART = frozenset({"percent", "ordinal"})  # kinds of which a number is paired with its like first
_SEEN = 100  # numbers of a table that have no match, on either side


def set_aside(
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


def pair_numbers(
    left: Sequence[Number], right: Sequence[Number]
) -> tuple[list[Number], list[Number], list[tuple[Number, Number]]]:
    """Pair equal numbers; a number named again on one side only still has its match.

    Returns:
        The numbers of the source that have no equal, those of the target, and the pairs.
    """
    pairs: list[tuple[Number, Number]] = []
    free = list(right)
    missing: list[Number] = []
    # "72 of those …, and 72 percent": a percent goes with a percent, and another goes with one only where it is left.
    first: dict[int, Number] = {}
    # "Three points off third place": so does an ordinal.
    for kinds in (_APART, _PERCENT):
        for number in left:
            kind = number.kind if number.kind in kinds else ""
            for other in free if number.start not in first else ():
                if (other.kind if other.kind in kinds else "") == kind and equal(number, other):
                    first[number.start] = other
                    free.remove(other)
                    break
    like = [match for number in left if number.kind == "ordinal" and (match := first.get(number.start))]
    for number in left:
        match = first.get(number.start) or next((other for other in free if equal(number, other)), None)
        if match is not None:
            if number.start not in first:
                free.remove(match)
            pairs.append((number, match))
        elif not any(equal(number, n) and not (n.kind == "ordinal" != number.kind and n in like) for n in right):
            missing.append(number)
    extra = [n for n in free if not any(equal(m, n) for m in left)]
    return missing, extra, pairs
