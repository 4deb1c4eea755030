"""Two figures that have changed their owners: "Russia 300 and Ukraine 500" for "Rusya 500, Ukrayna 300".

A figure belongs to the name that stands right before it, and in English also to the one behind it and a preposition ("30 in Bursa"). Only
two figures that have exactly each other's names in the target are told; names that either text tells twice are left alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from core import late_re as re
from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.check.role_mentions import ALONE
from transform.check.role_model import read_text
from transform.numbers import Number

Pair = tuple[Number, Number]
_KINDS = frozenset({"cardinal", "percent"})
_TURKISH = re.compile(r"(?:['’]\w+)?(?: (?!ve |ile )[^\W\d]+){0,6}(?: (?:yüzde|%|\$|€|£))? ?[%$€£]?")
_NEAR = re.compile(r"(?:['’]\w+)?(?: [^\W\d]+){0,4}(?: (?:yüzde|%|\$|€|£))? ?[%$€£]?")
_AND = re.compile(r"(?:['’]\w+)?,? (?:ve|ile) (?:[^\W\d]+ ){0,2}?")
_RESPECTIVELY = re.compile(r"(?:['’]\w+)?,? sırasıyla (?:yüzde |%|\$|€)?")
_AND_FIGURE = re.compile(r"[^,;.]{0,24} (?:ve|ile) (?:yüzde |%|\$|€)?")
_PART = re.compile(r"['’]?s?[iıuü] ")
_ENGLISH = re.compile(r"(?:['’]s?)?(?: (?!and |or )[a-z-]+){0,5} ?(?:us)?[$€£]?")
_BEHIND = re.compile(r"[%+]?(?: [a-z-]+){0,4} (?:in|at|from|for|by|of)(?: the)? ")


class _Item(NamedTuple):
    """A name or a figure in one text: where it begins and ends, whether it is a figure, and its number."""

    start: int
    end: int
    is_figure: bool
    number: int


def check_owners(
    problems: Sequence[Problem],
    pairs: Sequence[Pair],
    source: str,
    target: str,
    hits: tuple[Sequence[Hit], Sequence[Hit]],
) -> list[Problem]:
    """Find two figures that belong to each other's names; returns problems of the kind "number".

    Two names that each keep their figure have not changed places, whatever their order, nor have the figures: a problem of the kind "role"
    is then taken back, or one of the kind "number".

    Args:
        problems: what was found of exchanged names and figures, or nothing.
        pairs: numbers of equal worth, Turkish and English.
        source: the Turkish text.
        target: the English text.
        hits: the names of the list in either text.
    """
    text = read_text(source, target, *hits)
    if text is None:
        return list(problems)
    ours = [_Item(a.start, a.end, True, i) for i, (a, _) in enumerate(pairs)]
    theirs = [_Item(b.start, b.end, True, i) for i, (_, b) in enumerate(pairs)]
    for i, (name, place, group) in enumerate(text.readings[0]):
        number = i if group == ALONE else -1
        ours.append(_Item(text.ours[name.first].start, text.ours[name.last - 1].end, False, number))
        theirs.append(_Item(text.theirs[place.first].start, text.theirs[place.last - 1].end, False, number))
    here, there = _read_turkish(source, ours), _read_english(target, theirs)
    found: list[Problem] = []
    for one, other in combinations(sorted(here.keys() & there.keys()), 2):
        (a, b), (c, d) = pairs[one], pairs[other]
        turned = here[one] == there[other] != here[other] == there[one]
        if turned and {a.kind, b.kind, c.kind, d.kind} <= _KINDS and a.kind == c.kind and a.value != c.value:
            found.append(Problem("number", a.text, d.text))
            break
    if not problems or found:
        return list(problems) or found
    near = _read_turkish(source, ours, _NEAR)
    kept = {i for i in near.keys() & there.keys() if near[i] == there[i]}
    if len({near[i] for i in kept}) < 2:
        return list(problems)
    told = {pairs[i][0].text for i in kept}, {pairs[i][1].text for i in kept}
    return [p for p in problems if p.kind == "number" and not (p.source in told[0] and p.target in told[1])]


def may_have_owners(problems: Sequence[Problem], pairs: Sequence[Pair]) -> bool:
    """Tell whether two figures are there that could have changed their owners, and nothing but exchanged ones was found, or names."""
    return len({a.value for a, b in pairs if a.kind in _KINDS and b.kind in _KINDS}) > 1 and all(
        p.kind == "role" or (p.kind == "number" and p.source and p.target) for p in problems
    )


def _read_turkish(text: str, items: list[_Item], joint: re.Pattern[str] = _TURKISH) -> Mapping[int, int]:
    items.sort()
    found = {
        right.number: left.number
        for left, right in pairwise(items)
        if right.is_figure and _is_name(left) and joint.fullmatch(text, left.end, right.start)
    }
    if "sırasıyla" in text:
        # "Fransa ile Almanya sırasıyla 12 ve 18".
        for one, other, first, second in zip(items, items[1:], items[2:], items[3:], strict=False):
            if not (_is_name(one) and _is_name(other) and first.is_figure and second.is_figure):
                continue
            spans = zip((_AND, _RESPECTIVELY, _AND_FIGURE), pairwise((one, other, first, second)), strict=True)
            if all(joint.fullmatch(text, left.end, right.start) for joint, (left, right) in spans):
                found |= {first.number: one.number, second.number: other.number}
    # "Yüzde 98'i Çin'le … Rusya'nın payı yüzde 1,2": the name behind a part, where none stands before it.
    owners = set(found.values())
    return found | {
        left.number: right.number
        for left, right in pairwise(items)
        if left.is_figure
        and left.number not in found
        and _is_name(right)
        and right.number not in owners
        and _PART.fullmatch(text, left.end, right.start)
    }


def _read_english(text: str, items: list[_Item]) -> Mapping[int, int]:
    items.sort()
    lowered = text.lower()
    found: dict[int, int] = {}
    for left, right in pairwise(items):
        if right.is_figure and _is_name(left) and _ENGLISH.fullmatch(lowered, left.end, right.start):
            found[right.number] = left.number
    for left, right in pairwise(items):
        # "To 1.6 million at CNN and 1.05 million at MSNBC": the name behind goes first.
        if left.is_figure and _is_name(right) and _BEHIND.fullmatch(lowered, left.end, right.start):
            found[left.number] = right.number
    return found


def _is_name(item: _Item) -> bool:
    return not item.is_figure and item.number >= 0
