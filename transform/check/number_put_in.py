"""Numbers that nothing asks for, where a looser reading lets them pass: an order, a part for a half, another multiple.

"The fourth to do so" has a number that the source tells nowhere; "the second third" for "ikinci yarı" a part; "tripled" for "ikiye katladı" a
multiple. Each is told only where no word of the source can ask for it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.number_implied import TR_IMPLIED, is_implied
from transform.check.number_values import bounds, close
from transform.numbers import Number

_LEAST = 4  # "first" to "third" are told by many words ("ilk", "öteki", "de"), and a third is a part too
_MOST = 40
_QUARTER_OF_CENTURY = 25  # "antlaşmanın çeyrek asrı", "the treaty's 25th anniversary"
# What is told by another word, or by a number that is worth something else: "son çeyrek", "1800'ler", "üçte ikisi", "son sırada".
_OTHER_BEHIND = re.compile(
    r"[ -](?:quarters?|centur|grade|floor|stor[ey]|form\b|amendment|avenue|street|hole|fleet|army|generation|estate|column|wheel|dimension|round|"
    r"of (?:july|january|february|march|april|may|june|august|september|october|november|december))"
)
_LAST = re.compile(r"(?<!\w)(?:son(?!lan|uç|ra|bahar|suz)|nihai)")
_FIRST = re.compile(r"(?<!\w)ilk(?!e|el|ba|okul)\w*")
_FIRST_TOLD = re.compile(
    r"\b(?:first|1st|initial|earl|debut|maiden|inaugural|original|prim|once|new|one|start|begin|began|open|half|premier|last|previous|never|pioneer)"
)
_HALF = re.compile(r"(?<!\w)yari(?!ş|m|n(?!in)|l|c)\w*")
_HALF_TOLD = re.compile(r"\bhal(?:f|v)|\bmid(?!field)|\bsemi|\b50\b|\bfifty\b|\bequal|\bpart[- ]time")
_PARTS = (
    (re.compile(r"\b(?:an?|one|two|first|second|other|last|latter|final|opening|own|top|bottom) thirds?\b(?![- ](?:time|day|place|part(?:y|ies)|person|one|term|world|man|woman))"), re.compile(r"(?<!\w)üç|\b3\b|\b33")),
    (re.compile(r"\b(?:an?|one|first|second|other|last|latter|final|opening|own|top|bottom) quarters?\b(?![- ]?final)"), re.compile(r"(?<!\w)(?:çeyre|dört|dörd|üç)|25|15|3")),
    (re.compile(r"\b(?:an?|one|first|second|other) fifths?\b(?![- ](?:time|day|place|one|term))"), re.compile(r"(?<!\w)beş|5|20")),
)  # fmt: skip
# What makes a thing so many times as much.
_TIMES = re.compile(
    r"(?<!\w)(?:iki|üç|dört|beş|[2-5])(?:['’]?(?:y?[ea]) (?:kat|çik|yüksel)| (?:kat|misli)|['’]?(?:nin|in|ün)? kat)"
)
_MULTIPLES = (
    (re.compile(r"\b(?:tripl|trebl)\w+"), re.compile(r"(?<!\w)üç|(?<![\d:.,])3(?![\d:])|yüzde (?:200|iki yüz)|%200")),
    (
        re.compile(r"\bquadrupl\w+"),
        re.compile(r"(?<!\w)(?:dört|dörd)|(?<![\d:.,])4(?![\d:])|yüzde (?:300|üç yüz)|%300"),
    ),
    (re.compile(r"\bquintupl\w+"), re.compile(r"(?<!\w)beş|(?<![\d:.,])5(?![\d:])|yüzde (?:400|dört yüz)|%400")),
)
_HALVED = re.compile(r"\bhalv(?:e|es|ed|ing)\b")
_MAY_HALVE = re.compile(
    r"(?<!\w)(?:yari|ikide|ikiye (?:böl|ayir|ayr)|buçuk|kat\w* (?:daha )?(?:azal|düş|geril|küçül|eksil))|50|elli"
)
_WORDS_OF_PARTS = ("third", "quarter", "fifth")


def check_put_in(
    extra: Sequence[Number],
    left: Sequence[Number],
    right: Sequence[Number],
    source: str,
    folded: str,
    lowered: str,
) -> list[Problem]:
    """Find an order, a part or a multiple that no word of the source asks for; returns problems of the kind "number".

    Args:
        extra: the numbers of the target that have no equal.
        left: all numbers of the source.
        right: all of the target.
        source: the Turkish text.
        folded: the same, folded.
        lowered: the lower-cased English text.
    """
    for number in extra:
        if number.kind == "ordinal" and _is_put_in(number, source, folded, lowered):
            return [Problem("number", "", number.text)]
    return (
        _find_for_first(left, right, folded, lowered) or _find_part(folded, lowered) or _find_multiple(folded, lowered)
    )


def _is_put_in(number: Number, source: str, folded: str, lowered: str) -> bool:
    value = number.value
    if value is None or _OTHER_BEHIND.match(lowered, number.end):
        return False
    if "çeyrek as" in folded and lowered.startswith(" anniversary", number.end):
        return value != _QUARTER_OF_CENTURY and re.search(rf"(?<!\d){value:g}(?!\d)", source) is None
    if not _LEAST <= value < _MOST or (value == _QUARTER_OF_CENTURY and "çeyrek as" in folded):
        return False
    return _LAST.search(folded) is None and re.search(rf"(?<!\d){value:g}(?!\d)", source) is None


def _find_part(folded: str, lowered: str) -> list[Problem]:
    """Find a half told as another part, though another half be told right: "the first half …, the second third"."""
    if "yari" not in folded or not any(word in lowered for word in _WORDS_OF_PARTS):
        return []
    halves = _HALF.findall(folded)
    if len(_HALF_TOLD.findall(lowered)) >= len(halves):
        return []
    for part, asks in _PARTS:
        told = part.search(lowered)
        if told and not asks.search(folded):
            return [Problem("number", halves[0], told.group())]
    return []


def _find_multiple(folded: str, lowered: str) -> list[Problem]:
    """Find "tripled" for "ikiye katladı", and "halved" for it."""
    times = _TIMES.search(folded)
    if times is None:
        return []
    for multiple, asks in _MULTIPLES:
        told = multiple.search(lowered)
        if told and not asks.search(folded):
            return [Problem("number", times.group(), told.group())]
    halved = _HALVED.search(lowered)
    if halved and not _MAY_HALVE.search(folded):
        return [Problem("number", times.group(), halved.group())]
    return []


def _find_for_first(left: Sequence[Number], right: Sequence[Number], folded: str, lowered: str) -> list[Problem]:
    """Find an order in the place of "ilk", whose number the source tells of another thing: "the fourth party to want a four-day week"."""
    first = _FIRST.search(folded)
    if first is None or _FIRST_TOLD.search(lowered):
        return []
    for number in right:
        if number.kind != "ordinal" or number.value is None or number.value < 2 or _is_told(number, left, right):
            continue
        if not _OTHER_BEHIND.match(lowered, number.end):
            return [Problem("number", first.group(), number.text)]
    return []


def _is_told(number: Number, left: Sequence[Number], right: Sequence[Number]) -> bool:
    """Tell whether the source has an order of that number, or tells the number as often as the target, orders and all."""
    same = [n for n in left if any(close(v, number.value or 0.0) for v in bounds(n))]
    if not same or any(n.kind not in ("cardinal", "year") for n in same):
        return bool(same)
    return len(same) >= sum(n.value is not None and close(n.value, number.value or 0.0) for n in right)


def find_loose(
    source: str, pairs: Sequence[tuple[Number, Number]], left: Sequence[Number], right: Sequence[Number]
) -> list[Problem]:
    """Find a number in the place of one that was paired for want of a better: "their last two matches" for "son beş maç" beside "a fifth".

    Args:
        source: the Turkish text.
        pairs: numbers of equal worth.
        left: all numbers of the source.
        right: all of the target.
    """
    loose = [a for a, b in pairs if a.kind == "cardinal" and b.kind == "ordinal" and _is_alone(a, right)]
    if len(loose) != 1:
        return []
    orders = [a for a, b in pairs if a.kind == b.kind == "ordinal"]
    plain = source
    for order in orders:
        plain = plain.replace(order.text, "")
    for number in right:
        if (
            number.kind != "cardinal"
            or number.value is None
            or number.value < 2
            or is_implied(number, plain, TR_IMPLIED)
        ):
            continue
        if not any(_are_close(number, n) for n in left if n not in orders):
            return [Problem("number", loose[0].text, number.text)]
    return []


def _is_alone(number: Number, right: Sequence[Number]) -> bool:
    """Tell whether no number of the target that is no order is worth the same."""
    return not any(n.kind != "ordinal" and _are_close(number, n) for n in right)


def _are_close(one: Number, other: Number) -> bool:
    return any(close(x, y) for x in bounds(one) for y in bounds(other))


def find_before_number(source: str, target: str, left: Sequence[Number], right: Sequence[Number]) -> list[Problem]:
    """Find how many told otherwise before another number: "four 152-millimetre guns" for "iki 152 milimetrelik top"; of the kind "number".

    Args:
        source: the Turkish text.
        target: the English text.
        left: the numbers of the source.
        right: those of the target.
    """
    ours, theirs = _neighbours(source, left), _neighbours(target, right)
    for count, of in ours:
        same = [n for n in left if _are_close(n, of)]
        told = [c for c, other in theirs if _are_close(of, other)]
        if len(same) == len(told) == 1 and told[0].kind == count.kind and not _are_close(count, told[0]):
            return [Problem("number", count.text, told[0].text)]
    return []


def _neighbours(text: str, numbers: Sequence[Number]) -> list[tuple[Number, Number]]:
    """Return each two whole numbers that nothing but a space parts."""
    whole = [n for n in numbers if n.kind == "cardinal" and n.value is not None]
    return [(a, b) for a, b in itertools.pairwise(whole) if text[a.end : b.start] == " "]
