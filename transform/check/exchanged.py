"""Two figures of a text that have changed places: "30 died, 12 were injured" for "12 kişi öldü, 30 kişi yaralandı".

Both texts have both numbers, so that no number is missing. What stands beside each tells: its unit, what is counted, the words
that mean the same in both texts, the other numbers, the order, brackets, which is a part of which. A log-linear model weighs how
much better the text as it stands fits its source than the text with the two exchanged.
`tests/benchmarks/exchange_model.py` fits the weights on true pairs (a pair with two figures exchanged is its own counter-example).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core import late_re as re
from transform.check.anchored import read_anchored
from transform.check.counted_words import find_counted
from transform.check.exchanged_bounds import Bounds, compare_bounds
from transform.check.links import Words
from transform.check.model import Problem
from transform.check.role_names import Mention, Token, tokens
from transform.check.role_reading import Reading
from transform.check.units import english_unit, turkish_unit
from transform.number_sums import CALIBRE
from transform.numbers import Number

Pair = tuple[Number, Number]
Features = dict[str, float]
_KINDS = frozenset({"cardinal", "percent", "year", "ordinal"})
_MOST = 8  # numbers; more are a table
_AFTER, _BEFORE = 34, 26  # characters beside a number that tell what it counts
_CUT = re.compile(
    r"[,;:.!?()] |\b(?:and|but|while|as|from|with|which|where|when|after|before|compared|down|up)\b|\b(?:ve|ise|ama|ancak|ile)\b"
)
_UP_DOWN = re.compile(r"\b(?:down|up)\b(?: \w+){0,2} ?\W?\Z")
# "From 120 to 75", "5 and 100 dollars": two figures of one thing, which nothing beside them tells apart.
_OF_ONE = re.compile(
    r"(?:[^,;.]{0,22} to|[^,;.]{0,3} (?:and|or)) (?:us)?\W?(?:about |around |more than |over |under |below )?\W?"
)
_DECADE = re.compile(r"['’]?l[ae]r")
_FROM = re.compile(r"\bfrom (?:us)?[$€£]?\Z")
_FROM_LONGEST = 8  # characters of its longest match
_ABLATIVE = re.compile(r"[\d,. ]{0,3}'?(?:[^\W\d]{0,3}[dt][ae]n)\b(?! (?:fazla|çok|az|uzun|yüksek|düşük|büyük|küçük))")
# Figures of a list keep their order; "29 maçın 19'u" is "19 of 29 matches".
_TR_LIST = re.compile(r"[,;:]|\b(?:ve|veya|ya da|ise|ama|ancak|fakat|ile(?! birlikte| beraber))\b")
_EN_LIST = re.compile(r"[,;:]|\b(?:and|or|while|but|whereas)\b")
_TR_WHOLE = re.compile(r"(?:[iuü]n|[dt][ae]n?)(?: [^\W\d]{1,12})?['’ (%]*(?:yüzde )?$")
_EN_PART = re.compile(
    r"(?<!\w)(?:of|in)(?: (?:the|an?|his|her|its|their|every|each|total|last|first|some|over|about|more|than|us|only|just)){0,3} ?[$€£]?$"
)
# The figure of a part, and that of the whole.
_PART_TR = re.compile(r"['’]?(?:s?[iuü]|n?[iuü]n[iuü]|s?[iuü]n[dt]?[ae]n?|s?[iuü]n[iuü]n)(?!\w)")
_OWN_PART = re.compile(
    r"(?:iki|alti|yedi|yirmi|elli)si|(?:üç|dörd|dokuz|otuz|yüz)[uü]|(?:beş|sekiz|kirk|altmiş|yetmiş|seksen|doksan|bin)i"
)
_PART_EN = re.compile(r"(?: \w+)?,? of\b")
_WHOLE_TR = re.compile(
    r"[^\d,;.]{0,30}?(?:[iuü]n|[dt][ae]n?)(?: [^\W\d]{1,12})? (?:(?:yüzde |%)?\d|(?:iki|alti|yedi|yirmi|elli)si|(?:üç|dörd|dokuz|otuz)[uü]|(?:beş|sekiz|kirk|altmiş|yetmiş|seksen|doksan)i)"
)
_WHOLE_EN = re.compile(
    r"\b(?:of|in|from)(?: (?:the|an?|his|her|its|their|every|each|total|last|first|some|over|about)){0,2} ?[$€£]?\Z"
)
_SIGN_AFTER = re.compile(r" ?([$€£₺])")
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "₺": "TRY"}
# How much each feature speaks for the figures as they stand. The first are `Reading.exchange`'s: how far a figure is from its place,
# how near to both are words that mean the same (on their left and right), so also of a third figure, the order. Then how many words for
# what is counted both have after them, after and before, before and after; a "from" at both; one unit; a unit at one only; meaning.
WEIGHTS: Features = {
    "apart": 0.1,
    "rank ll": 0.17,
    "rank lr": 0.93,
    "rank rl": 1.78,
    "rank rr": 1.41,
    "beside": 8.68,
    "order": 0.91,
    "third ll": 3.22,
    "third lr": -3.39,
    "third rl": 6.14,
    "third rr": 2.31,
    "after": 1.64,
    "after before": 1.52,
    "before after": 1.78,
    "from": 0.64,
    "unit": 2.58,
    "lone unit": -1.6,
    "bracket": 1.38,
    "part": 3.83,
    "whole": 1.05,
    "lists": 2.75,
    "part of whole": -2.23,
    "next_after capital capital": 3.33,
}
_DIGIT = re.compile(r"\d")
_OWN_VERB = re.compile(r"[^\W\d]{2,}(?:[dt][iuü]|m[iuü]ş|yor|[ae]c[ae]k)(?:l[ae]r)?(?:[dt][iuü]r?)?(?:[,;.]| ve\b)")
_NAMES = {tuple(name.split(" ")): name for name in WEIGHTS}  # as `Reading.exchange` names them
_MARGIN = 2.2  # from which odds on (their logarithm) two figures count as exchanged


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside a number: words after it and before it, its unit; is it a "from"?"""

    after: frozenset[str]
    before: frozenset[str]
    unit: str | None
    origin: bool
    bracket: bool
    part: bool
    whole: bool


def check_exchanged(
    pairs: Sequence[Pair],
    source: str,
    target: str,
    folded: str,
    lowered: str,
    words: Words,
    beside: Sequence[Pair] = (),
) -> list[Problem]:
    """Find two numbers that have changed places; returns problems of the kind "number".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        source: the Turkish text.
        target: the English text.
        folded: the folded source.
        lowered: the target in lower case.
        words: which words mean the same (`RoleTable.words`).
        beside: others, which are known to stand in their places and may tell that these do.
    """
    if len(pairs) < 2:
        return []
    for one, other in itertools.combinations(pairs, 2):
        if compare_bounds(one, other, folded, lowered) is Bounds.CROSSED:
            return [Problem("number", one[0].text, other[1].text)]
    standing = read_anchored([*pairs, *beside], source, target, folded, lowered, words)
    for (a, _), (c, d) in itertools.combinations(sorted([*pairs, *beside], key=lambda pair: pair[0].start), 2):
        if standing.get((a.start, c.start)) is False:
            return [Problem("number", a.text, d.text)]
    return find_exchange(
        (
            weighed
            for weighed in weigh_exchanges(pairs, source, target, folded, lowered, words)
            if (weighed[0][0][0].start, weighed[0][1][0].start) not in standing
        ),
        folded,
    )


def find_exchange(
    weighed: Iterable[tuple[tuple[Pair, Pair], Features]], folded: str, margin: float = _MARGIN
) -> list[Problem]:
    """Find the two of several that surest have changed places; returns a problem of the kind "number", or nothing.

    Args:
        weighed: what `weigh_exchanges` gave.
        folded: the folded source.
        margin: from which odds on two count as exchanged.
    """
    found = [
        (sum(WEIGHTS.get(key, 0.0) * value for key, value in features.items()), features, two)
        for two, features in weighed
    ]
    if not found:
        return []
    odds, features, best = min(found, key=lambda one: one[0])
    if odds > -margin:
        return []
    first, second = sorted((best[0][0], best[1][0]), key=lambda number: number.start)
    if _OWN_VERB.search(folded, first.end, second.start):
        # English may turn two clauses round, each with its figure: then their order tells nothing.
        odds -= sum(WEIGHTS[key] * features.get(key, 0.0) for key in ("order", "lists"))
    return [] if odds > 0 else [Problem("number", best[0][0].text, best[1][1].text)]


def weigh_exchanges(
    pairs: Sequence[Pair], source: str, target: str, folded: str, lowered: str, words: Words
) -> Iterator[tuple[tuple[Pair, Pair], Features]]:
    """Yield every two numbers that may have changed places, with what speaks for their standing as they do.

    Arguments as of `check_exchanged`.
    """
    pairs = sorted(
        [
            (a, b)
            for a, b in pairs
            if a.kind in _KINDS
            and (b.kind in _KINDS or b.kind == "time")
            and (a.kind == "ordinal") == (b.kind == "ordinal")
            and a.value is not None
            and b.value is not None
            and _DECADE.match(source, a.end) is None
            and "/" not in source[max(0, a.start - 1) : a.end + 1]  # "7/24" is "24/7"
        ],
        key=lambda pair: pair[0].start,
    )
    if not 2 <= len(pairs) <= _MOST:
        return
    values = [a.value for a, _ in pairs]
    apart = [
        (i, k)
        for i, k in itertools.combinations(range(len(pairs)), 2)
        if _told_apart(pairs[i], pairs[k], values, lowered)
    ]
    if not apart:
        return
    here, there = tokens(source, turkish=True), tokens(target, turkish=False)
    mentions = [(_mention(here, a), _mention(there, b)) for a, b in pairs]
    reading = Reading(here, there, mentions, apart, words)
    ours = _read([a for a, _ in pairs], folded, english=False)
    theirs = _read([b for _, b in pairs], lowered, english=True)
    for i, k in apart:
        features: Features = {}
        for key, value in reading.exchange(i, k, finer=False):
            name = _NAMES.get(key)
            if name is not None:
                features[name] = features.get(name, 0.0) + value
        (a, b), (c, d) = pairs[i], pairs[k]
        for name, value in _order(pairs[i], pairs[k], folded, lowered):
            features[name] = value
        for one, other, sign in ((a, b, 1), (c, d, 1), (a, d, -1), (c, b, -1)):
            for name, value in _shared(ours[one.start], theirs[other.start]):
                features[name] = features.get(name, 0.0) + sign * value
        if compare_bounds(pairs[i], pairs[k], folded, lowered) is Bounds.KEPT:
            continue
        if _share_unit(ours[a.start], ours[c.start], theirs[b.start], theirs[d.start]):
            features["unit"] = features["lone unit"] = 0.0
        yield (pairs[i], pairs[k]), features


def _share_unit(one: _Beside, other: _Beside, one_there: _Beside, other_there: _Beside) -> bool:
    """Tell whether one unit is said once in each text, at different figures: both have it ("16,36 ile … 16,41 lira", "16.36 lira … 16.41")."""
    ours, theirs = (one.unit, other.unit), (one_there.unit, other_there.unit)
    return ours[0] == theirs[1] and ours[1] == theirs[0] and ours.count(None) == 1


def _told_apart(one: Pair, other: Pair, values: Sequence[float | None], lowered: str) -> bool:
    (a, b), (c, d) = one, other
    if values.count(a.value) > 1 or values.count(c.value) > 1:
        return False
    if (a.kind == "year") != (c.kind == "year") and not (_DIGIT.search(b.text) and _DIGIT.search(d.text)):
        return False  # no year is written "seven", or "nine million"
    first, second = sorted((b, d), key=lambda n: n.start)
    return _OF_ONE.fullmatch(lowered, first.end, second.start) is None


def _order(one: Pair, other: Pair, folded: str, lowered: str) -> Iterator[tuple[str, float]]:
    """Yield whether two figures follow each other as in the source, where what joins them tells something of their order."""
    (a, b), (c, d) = one, other
    first, second = sorted((b, d), key=lambda n: n.start)
    order = 1.0 if b is first else -1.0
    if _TR_LIST.search(folded, a.end, c.start):
        if (a.kind == "year") == (c.kind == "year") and _EN_LIST.search(lowered, first.end, second.start):
            yield "lists", order
    elif _TR_WHOLE.search(folded, max(a.start, a.end - 3), c.start) and _EN_PART.search(
        lowered, first.end, second.start
    ):
        yield "part of whole", order


def _mention(cut: Sequence[Token], number: Number) -> Mention:
    """Return the tokens of a number."""
    own = [i for i, token in enumerate(cut) if token.start < number.end and token.end > number.start]
    return Mention(own[0], own[-1] + 1, frozenset(), "")


def _shared(ours: _Beside, theirs: _Beside) -> Iterator[tuple[str, float]]:
    """Yield what is the same beside a Turkish and an English number."""
    yield "after", min(2, len(ours.after & theirs.after))
    yield "after before", float(not ours.after.isdisjoint(theirs.before))
    yield "before after", float(not ours.before.isdisjoint(theirs.after))
    yield "from", float(ours.origin and theirs.origin)
    yield "unit", float(ours.unit is not None and ours.unit == theirs.unit)
    yield "bracket", float(ours.bracket == theirs.bracket)
    yield "part", float(ours.part and theirs.part)
    yield "whole", float(ours.whole and theirs.whole)
    yield "lone unit", float((ours.unit is None) != (theirs.unit is None))


def _read(numbers: Sequence[Number], text: str, *, english: bool) -> dict[int, _Beside]:
    """Return what stands beside each number, by where it begins; no further than the next number or clause."""
    numbers = sorted(numbers, key=lambda n: n.start)
    found = {}
    for i, number in enumerate(numbers):
        # A calibre is of what is counted, and parts nothing: "12 milyon 152 milimetrelik mermi".
        after = next((n for n in numbers[i + 1 :] if CALIBRE.match(text, n.end) is None), None)
        end = min(after.start if after else len(text), number.end + _AFTER)
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
            bool(
                _FROM.search(text, max(0, number.start - _FROM_LONGEST), number.start)
                if english
                else _ABLATIVE.match(text, max(number.start, number.end - 3))
            ),
            text.rfind("(", 0, number.start) > text.rfind(")", 0, number.start),
            (_PART_EN if english else _PART_TR).match(text, number.end) is not None
            or (not english and _OWN_PART.search(text, number.start, number.end) is not None),
            (
                _WHOLE_EN.search(text, max(0, number.start - 40), number.start)
                if english
                else _WHOLE_TR.match(text, number.end)
            )
            is not None,
        )
    return found
