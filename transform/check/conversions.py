"""Measures that the translation tells in another unit: "90 minutes" for "1,5 saat", "24 months" for "2 yıl".

Other parts of the check look at a figure or at a unit by itself, and take such a pair for a wrong figure and a wrong unit. What they
found is held here against what figure and unit are worth together. Only what was found is looked at: a pair without a problem costs
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from core import late_re as re
from core.text import fold
from transform.check.figures_told import WORTH
from transform.check.model import Problem
from transform.check.units import english_unit, turkish_unit
from transform.numbers import Number, find_numbers

_KINDS = frozenset({"number", "scale", "unit"})
# Four weeks are a month, and fifteen days two weeks: the one is told so, the other is what Turkish calls two weeks.
_NEAR, _NEAR_WEEKS = 0.03, 0.085
_DAY, _WEEK, _MONTH = (WORTH[unit][1] for unit in ("day", "week", "month"))
_TWO_UNITS = 0.0
_YEARS = {"century": 100.0, "decade": 10.0}
_TR_ALONE = re.compile(
    r"(?<!\w)(?:(?P<half>yarim)|(?P<quarter>çeyrek)|(?P<one>bir)) (?P<unit>yüzyil|asir|asr|[^\W\d]+)|(?<!\w)(?P<lone>(?:yüzyil|asir)(?:lik|d[iı]r))"
)
_EN_ALONE = re.compile(
    r"\b(?:(?:(?P<half>half)(?: an?|-an?)?|(?P<quarter>(?:a )?quarter(?: of an?|[- ]?))|(?P<one>an?|one))[ -](?P<unit>century|decade|[a-z]+)(?P<more> and a half)?|(?P<lone>fortnight))\b"
)
_TR_LONG = re.compile(r" ?(?P<century>yüzyil|asir|asr)")
_EN_LONG = re.compile(r"[ -](?:(?P<century>centur)|(?P<decade>decade))")
_BASIS_POINTS = re.compile(r"(?<![\d.,])(\d{1,4}(?:,\d)?) baz puan")
_POINTS = {
    "one": 1.0,
    "a": 1.0,
    "a full": 1.0,
    "half a": 0.5,
    "a half": 0.5,
    "a quarter of a": 0.25,
    "a quarter": 0.25,
    "three quarters of a": 0.75,
    "three-quarters of a": 0.75,
    "two": 2.0,
    "three": 3.0,
}
_PERCENTAGE_POINTS = re.compile(
    rf"(?<![\w.,])({'|'.join(sorted(_POINTS, key=len, reverse=True))}|\d+(?:\.\d+)?)[ -]percentage[ -]points?"
)
_JOINT = re.compile(r"[^\d(]{0,14}(?: and | ve |, | )?")


@dataclass(frozen=True, slots=True)
class _Measure:
    """A figure with its unit.

    Attributes:
        start, end: where it stands, without its unit's endings.
        dimension: length, mass, time …
        one: what one of its unit is worth, in the base unit of the dimension; `_TWO_UNITS` where it has two.
        worth: what all of it is worth.
        text: the words.
    """

    start: int
    end: int
    dimension: str
    one: float
    worth: float
    text: str


def drop_converted(problems: Sequence[Problem], folded: str, lowered: str) -> list[Problem]:
    """Return the problems without those of a measure that the other text tells in another unit.

    Args:
        problems: what was found.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    if not any(p.kind in _KINDS for p in problems):
        return list(problems)
    if "baz puan" in folded and _are_points_told(folded, lowered):
        return [p for p in problems if p.kind not in _KINDS]
    ours, theirs = list(_measures(folded, english=False)), list(_measures(lowered, english=True))
    same = [(a, b) for a in ours for b in theirs if _is_same(a, b) and not _has_rival(a, b, ours, theirs)]
    return [p for p in problems if p.kind not in _KINDS or not any(_is_of(p, a, b) for a, b in same)]


def check_points(folded: str, lowered: str) -> list[Problem]:
    """Find basis points told as as many percentage points, a hundred times as much; returns problems of the kind "unit".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    if "baz puan" not in folded:
        return []
    ours = {float(m[1].replace(",", ".")) for m in _BASIS_POINTS.finditer(folded)}
    theirs = next((m for m in _PERCENTAGE_POINTS.finditer(lowered) if m[1][0].isdigit() and float(m[1]) in ours), None)
    return [Problem("unit", "baz puan", theirs.group())] if theirs else []


def _are_points_told(folded: str, lowered: str) -> bool:
    """Tell whether basis points are told as a hundredth of them in percentage points ("100 baz puan", "a full percentage point")."""
    ours = {float(m[1].replace(",", ".")) / 100 for m in _BASIS_POINTS.finditer(folded)}
    theirs = {_POINTS.get(m[1]) or float(m[1]) for m in _PERCENTAGE_POINTS.finditer(lowered)}
    return bool(ours) and ours <= theirs


def _is_same(a: _Measure, b: _Measure) -> bool:
    if a.dimension != b.dimension or a.one == b.one:
        return False
    ones = {a.one, b.one}
    if ones == {_DAY, _WEEK} and {a.worth, b.worth} == {15 * _DAY, 2 * _WEEK}:
        return True
    near = _NEAR_WEEKS if ones == {_WEEK, _MONTH} else _NEAR
    return abs(a.worth / b.worth - 1) < near


def _has_rival(a: _Measure, b: _Measure, ours: Sequence[_Measure], theirs: Sequence[_Measure]) -> bool:
    """Tell whether a measure of the target tells another one of the source, and has one of the first's unit beside it.

    "800 kph (496 mph)" for "800 km/sa (497 mil/sa)": the 800 are told by the 800, so that 497 miles are told by 496.
    """
    taken = any(m.one == b.one and m.worth == b.worth for m in ours)
    return taken and any(m.one == a.one and all(m.worth != n.worth or m.one != n.one for n in ours) for m in theirs)


def _is_of(problem: Problem, a: _Measure, b: _Measure) -> bool:
    """Tell whether a problem is of nothing but two measures."""
    ours, theirs = fold(problem.source), problem.target.lower()
    return all(not part or part in whole or whole in part for part, whole in ((ours, a.text), (theirs, b.text)))


def _measures(text: str, *, english: bool) -> Iterator[_Measure]:
    found = sorted(_read(text, english=english), key=lambda m: m.start)
    yield from found
    for one, other in pairwise(found):
        # "2 yıl 3 ay", "an hour and 45 minutes"
        if one.dimension == other.dimension and one.one > other.one and _JOINT.fullmatch(text, one.end, other.start):
            worth = one.worth + other.worth
            yield replace(other, start=one.start, one=_TWO_UNITS, worth=worth, text=text[one.start : other.end])


def _read(text: str, *, english: bool) -> Iterator[_Measure]:
    for number in find_numbers(text, "en" if english else "tr", text):
        if number.value and number.kind in ("cardinal", "time"):
            long = (_EN_LONG if english else _TR_LONG).match(text, number.end)
            unit = None if long else english_unit(text, number) if english else turkish_unit(text, number)
            yield from _measure(text, number, (long and long.lastgroup) or unit or "")
    for match in (_EN_ALONE if english else _TR_ALONE).finditer(text):
        share = 0.5 if match["half"] else 0.25 if match["quarter"] else 1.0
        if match["lone"]:
            unit, share = ("week", 2.0) if english else ("century", 1.0)
            end = match.end()
        else:
            end = match.start("unit") - 1
            if english and match["more"]:
                share = 1.5
            at = Number(match.start(), end, match.group(), share, share, share, "cardinal")
            long = (_EN_LONG if english else _TR_LONG).match(text, end)
            unit = (long and long.lastgroup) or (english_unit(text, at) if english else turkish_unit(text, at)) or ""
        number = Number(match.start(), end, match.group(), share, share, share, "cardinal")
        yield from _measure(text, number, unit)


def _measure(text: str, number: Number, unit: str) -> Iterator[_Measure]:
    dimension, one = ("time", _YEARS[unit] * WORTH["year"][1]) if unit in _YEARS else WORTH.get(unit, ("", 0.0))
    if dimension and number.value:
        end = re.compile(r"[\s'-]*[^\W\d]*").match(text, number.end)
        stop = end.end() if end else number.end
        yield _Measure(number.start, stop, dimension, one, number.value * one, text[number.start : stop])
