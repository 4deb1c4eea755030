"""Numbers that nothing asks for, where a looser reading lets them pass: an order, a part for a half, another multiple.

"The fourth to do so" has a number that the source tells nowhere; "the second third" for "ikinci yarı" a part; "tripled" for "ikiye katladı" a
multiple. Each is told only where no word of the source can ask for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.number_values import bounds, close
from transform.numbers import Number

_LEAST = 4  # "first" to "third" are told by many words ("ilk", "öteki", "de"), and a third is a part too
_MOST = 40
# What is told by another word, or by a number that is worth something else: "son çeyrek", "1800'ler", "üçte ikisi", "son sırada".
_OTHER_BEHIND = re.compile(
    r"[ -](?:quarters?|centur|grade|floor|stor[ey]|form\b|amendment|avenue|street|hole|fleet|army|place|generation|estate|column|wheel|dimension|round|"
    r"of (?:july|january|february|march|april|may|june|august|september|october|november|december))"
)
_LAST = re.compile(r"(?<!\w)(?:son|sonuncu|nihai)")
_HALF = re.compile(r"(?<!\w)yari(?!ş|m|n(?!in)|l|c)\w*")
_HALF_TOLD = re.compile(r"\bhal(?:f|v)|\bmid|\bsemi|\b50\b|\bfifty\b|\bequal")
_PARTS = (
    (re.compile(r"\b(?:an?|one|two|first|second|other|last|latter|final|opening|own|top|bottom) thirds?\b(?![- ](?:time|day|place|part(?:y|ies)|person|one|term|world|man|woman))"), re.compile(r"(?<!\w)üç|3")),
    (re.compile(r"\b(?:an?|one|first|second|other|last|latter|final|opening|own|top|bottom) quarters?\b(?![- ]?final)"), re.compile(r"(?<!\w)(?:çeyre|dört|dörd|üç)|25|15|3")),
    (re.compile(r"\b(?:an?|one|first|second|other) fifths?\b(?![- ](?:time|day|place|one|term))"), re.compile(r"(?<!\w)beş|5|20")),
)  # fmt: skip
# What makes a thing so many times as much.
_TIMES = re.compile(
    r"(?<!\w)(?:iki|üç|dört|beş|[2-5])(?:['’]?(?:y?[ea]) (?:kat|çik|yüksel)| (?:kat|misli)|['’]?(?:nin|in|ün)? kat)"
)
_MULTIPLES = (
    (re.compile(r"\b(?:tripl|trebl)\w+"), re.compile(r"(?<!\w)üç|3|yüzde (?:200|iki yüz)|%200")),
    (re.compile(r"\bquadrupl\w+"), re.compile(r"(?<!\w)(?:dört|dörd)|4|yüzde (?:300|üç yüz)|%300")),
    (re.compile(r"\bquintupl\w+"), re.compile(r"(?<!\w)beş|5|yüzde (?:400|dört yüz)|%400")),
)
_HALVED = re.compile(r"\bhalv(?:e|es|ed|ing)\b")
_MAY_HALVE = re.compile(r"(?<!\w)(?:yari|ikide|ikiye (?:böl|ayir|ayr)|buçuk)|50|elli")
_WORDS_OF_PARTS = ("third", "quarter", "fifth")


def check_put_in(extra: Sequence[Number], source: str, folded: str, lowered: str) -> list[Problem]:
    """Find an order, a part or a multiple that no word of the source asks for; returns problems of the kind "number".

    Args:
        extra: the numbers of the target that have no equal.
        source: the Turkish text.
        folded: the same, folded.
        lowered: the lower-cased English text.
    """
    for number in extra:
        if number.kind == "ordinal" and _is_put_in(number, source, folded, lowered):
            return [Problem("number", "", number.text)]
    return _find_part(folded, lowered) or _find_multiple(folded, lowered)


def _is_put_in(number: Number, source: str, folded: str, lowered: str) -> bool:
    value = number.value
    if value is None or not _LEAST <= value < _MOST or _OTHER_BEHIND.match(lowered, number.end):
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


def find_loose(
    extra: Sequence[Number], pairs: Sequence[tuple[Number, Number]], right: Sequence[Number]
) -> list[Problem]:
    """Find a number of how many in the place of one that was paired with an order for want of a better: "last two matches" for "son beş maç".

    Args:
        extra: the numbers of the target that have no equal, those that a word may stand for too.
        pairs: numbers of equal worth.
        right: all numbers of the target.
    """
    put = [n for n in extra if n.kind == "cardinal" and n.value is not None and n.value >= 2]
    if len(put) != 1:
        return []
    loose = [a for a, b in pairs if a.kind == "cardinal" and b.kind == "ordinal"]
    for number in loose:
        same = [n for n in right if n.kind == "cardinal" and any(close(x, y) for x in bounds(n) for y in bounds(number))]
        if not same and number.value != put[0].value:
            return [Problem("number", number.text, put[0].text)]
    return []
