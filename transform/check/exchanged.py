"""Two figures of a text that have changed places: "30 died, 12 were injured" for "12 kişi öldü, 30 kişi yaralandı".

Both texts have both numbers, so that no number is missing. What stands beside each tells: its unit, what is counted, the verb it goes
with, a name. Where these fit the other way round, and by a clear margin, and the meaning of the words around them says so too, the
two were exchanged. The weights are set on true pairs of NTREX-128, newstest2016 and 2018, FLORES-200 and our own.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from core.text import fold
from transform.check.counted_words import find_counted
from transform.check.model import Problem
from transform.check.units import english_unit, turkish_unit
from transform.numbers import Number

Pair = tuple[Number, Number]
_KINDS = frozenset({"cardinal", "percent"})
_MOST = 8  # numbers; more are a table
_AFTER, _BEFORE, _AROUND = (
    34,
    26,
    45,
)  # characters beside a number that tell what it counts, and a name that it stands by
_CUT = re.compile(
    r"[,;:.!?()] |\b(?:and|but|while|as|from|with|which|where|when|after|before|compared|down|up)\b|\b(?:ve|ise|ama|ancak|ile)\b"
)
_UP_DOWN = re.compile(r"\b(?:down|up)\b(?: \w+){0,2} ?\W?\Z")
# "From 120 to 75", "5 and 100 dollars": two figures of one thing, which nothing beside them tells apart.
_OF_ONE = re.compile(r"[^,;.]{0,22} (?:to|and|or) (?:us)?\W?(?:about |around |more than |over |under |below )?\W?")
_DECADE = re.compile(r"['’]?l[ae]r")
_FROM = re.compile(r"\bfrom (?:us)?[$€£]?\Z")
_ABLATIVE = re.compile(r"[\d,. ]{0,3}'?(?:[^\W\d]{0,3}[dt][ae]n)\b(?! (?:fazla|çok|az|uzun|yüksek|düşük|büyük|küçük))")
_NAME = re.compile(r"[A-ZÇĞİÖŞÜ]\w{3,}|(?:19|20)\d\d")
_SIGN_AFTER = re.compile(r" ?([$€£₺])")
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "₺": "TRY"}
_NUMERAL = re.compile(r"[$€£%]?\d[\d.,]*%?|\byüzde\b|\bpercent\b|\bper cent\b")
_LOOK, _EXCHANGED, _BY_MEANING = 0.5, 4, 3.0  # from which gain on a pair is embedded, is told; the weight of a cosine


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside a number: words after it and before it, its unit, names it is the nearest to; is it a percent, is it a "from"?"""

    after: frozenset[str]
    before: frozenset[str]
    unit: str | None
    names: frozenset[str]
    percent: bool
    origin: bool


def check_exchanged(
    pairs: Sequence[Pair], source: str, target: str, encode: Callable[[Sequence[str]], Any]
) -> list[Problem]:
    """Find two numbers that have changed places; returns problems of the kind "number".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        source: the Turkish text.
        target: the English text.
        encode: texts → one vector a text, of length 1.
    """
    pairs = [
        (a, b) for a, b in pairs
        if _DECADE.match(source, a.end) is None and a.kind in _KINDS and (b.kind in _KINDS or b.kind == "time") and a.value is not None and b.value is not None
    ]  # fmt: skip
    if not 2 <= len(pairs) <= _MOST:
        return []
    values = [a.value for a, _ in pairs]
    apart = [p for p in itertools.combinations(pairs, 2) if _told_apart(p, values, target)]
    if not apart:
        return []
    folded, lowered = fold(source), target.lower()
    names = _shared_names(source, target)
    ours = _read([a for a, _ in pairs], folded, names[0], english=False)
    theirs = _read([b for _, b in pairs], lowered, names[1], english=True)

    def gain(two: tuple[Pair, Pair]) -> float:
        (a, b), (c, d) = two
        here, there = ours[a.start], ours[c.start]
        one, other = theirs[b.start], theirs[d.start]
        return _fit(here, other) + _fit(there, one) - _fit(here, one) - _fit(there, other)

    best = max(apart, key=gain)
    score = gain(best)
    if score < _LOOK or score + _BY_MEANING * _closer(best, pairs, source, target, encode) < _EXCHANGED:
        return []
    return [Problem("number", best[0][0].text, best[1][1].text)]


def _told_apart(two: tuple[Pair, Pair], values: Sequence[float | None], target: str) -> bool:
    (a, b), (c, d) = two
    if values.count(a.value) > 1 or values.count(c.value) > 1:
        return False
    first, second = sorted((b, d), key=lambda n: n.start)
    between = target[first.end : second.start].lower()
    return len(between) >= 10 and _OF_ONE.fullmatch(between) is None


def _shared_names(source: str, target: str) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """Return where names and years stand that both texts have, by their first four letters."""
    ours, theirs = ([(m.start(), fold(m.group())[:4]) for m in _NAME.finditer(text)] for text in (source, target))
    both = {name for _, name in ours} & {name for _, name in theirs}
    return [x for x in ours if x[1] in both], [x for x in theirs if x[1] in both]


def _read(
    numbers: Sequence[Number], text: str, names: Sequence[tuple[int, str]], *, english: bool
) -> dict[int, _Beside]:
    """Return what stands beside each number, by where it begins; no further than the next number or clause."""
    numbers = sorted(numbers, key=lambda n: n.start)
    found = {}
    for i, number in enumerate(numbers):
        end = min(numbers[i + 1].start if i + 1 < len(numbers) else len(text), number.end + _AFTER)
        start = max(numbers[i - 1].end if i else 0, number.start - _BEFORE)
        cut = _CUT.search(text, number.end, end)
        end = cut.start() if cut else end
        start = max((m.end() for m in _CUT.finditer(text, start, number.start)), default=start)
        way = _UP_DOWN.search(text, max(0, number.start - 22), number.start) if english else None
        start = way.start() if way else start
        unit = english_unit(text, number) if english else turkish_unit(text, number)
        sign = _SIGN_AFTER.match(text, number.end) if unit is None and not english else None
        found[number.start] = _Beside(
            frozenset(find_counted(text, number.end, end, english=english)),
            frozenset(find_counted(text, start, number.start, english=english)),
            _SIGNS[sign[1]] if sign else unit,
            frozenset(
                name
                for at, name in names
                if min(numbers, key=lambda n: abs(at - n.start)) is number and abs(at - number.start) < _AROUND
            ),
            number.kind == "percent",
            bool(
                _FROM.search(text, 0, number.start)
                if english
                else _ABLATIVE.match(text, max(number.start, number.end - 3))
            ),
        )
    return found


def _fit(ours: _Beside, theirs: _Beside) -> float:
    """Return how well what stands beside a Turkish and an English number goes together."""
    fit = 1.5 * min(2, len(ours.after & theirs.after)) + 0.75 * min(2, len(ours.after & theirs.before))
    fit += 0.75 * bool(ours.before & theirs.after) + 0.4 * bool(ours.before & theirs.before)
    fit += 1.5 * (ours.origin and theirs.origin)
    fit += min(2, len(ours.names & theirs.names)) - 2 * (ours.percent != theirs.percent)
    if ours.unit and theirs.unit:
        return fit + (2 if ours.unit == theirs.unit else -2)
    return fit - 0.7 * bool(ours.unit or theirs.unit)


def _closer(
    two: tuple[Pair, Pair], pairs: Sequence[Pair], source: str, target: str, encode: Callable[[Sequence[str]], Any]
) -> float:
    """Return how much nearer the words around the numbers are to each other where the numbers change places (cosines)."""
    (a, b), (c, d) = two
    left, right = [x for x, _ in pairs], [x for _, x in pairs]
    around = [_around(source, n, left, 20, 45) for n in (a, c)] + [_around(target, n, right, 35, 35) for n in (b, d)]
    vectors = encode(around)
    likeness = vectors[:2] @ vectors[2:].T
    return float(likeness[0, 1] + likeness[1, 0] - likeness[0, 0] - likeness[1, 1])


def _around(text: str, number: Number, numbers: Sequence[Number], before: int, after: int) -> str:
    start = max([n.end for n in numbers if n.end <= number.start] + [number.start - before, 0])
    end = min([n.start for n in numbers if n.start >= number.end] + [number.end + after, len(text)])
    return _NUMERAL.sub(" ", f"{text[start : number.start]} {text[number.end : end]}").strip() or "-"
