"""The minus of a number: "eksi 5", "-5", "5 below zero", "$-3 million"."""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.numbers import Number

_MINUS = re.compile(
    r"(?:(?<![\w)\]%$€£-])[-−–](?=[$€£%]?\d)|(?<=[$€£%])(?<!\d[$€£%])[-−–](?=\d)|(?<!plus or )(?<!plus-or-)\b(?:minus|eksi|negative|sifirin altinda)\b|below zero)"
)
_TWICE_MINUS = re.compile(r"\bminus [-−]\d+|(?<![\w)])[-−]\d[\d.,]*(?: degrees?)? below (?:zero|freezing)")
_TO_MINUS = re.compile(r" ?(?:to|or|and|-|–) (?:minus |[-−])(?=\d)")
_MINUS_AFTER = re.compile(r"(?: ?°c?| degrees?(?: celsius| fahrenheit| centigrade)?)? below (?:zero|freezing)")

_GLUED = re.compile(r"[^\W\d_] [-–]\Z")
_FREE_DASH = re.compile(r"\s[-–—]\s|—")
_BELOW_ZERO = re.compile(
    r"['’]?\w{0,4}(?: ?[°%]|[ -](?:derece|degree|puan|point|percent|per cent))"
)  # what has a minus
_AGE = re.compile(r" yaş|[ -]years?[ -]old")


def check_signs(
    pairs: Sequence[tuple[Number, Number]], source: str, target: str, folded: str, lowered: str
) -> list[Problem]:
    """Find a minus lost or put in, and one told twice ("minus -5"); returns problems of the kind "sign".

    Args:
        pairs: numbers of the source, each with its counterpart in the target.
        source: the sentence.
        target: its translation.
        folded: the folded source.
        lowered: the folded target.
    """
    if not _may_be_minus(folded) and not _may_be_minus(lowered):
        return []
    problems = [Problem("sign", "", m.group()) for m in _TWICE_MINUS.finditer(target) if m.group() not in source]
    for a, b in pairs:
        minus_a, minus_b = _has_minus(folded, a), _has_minus(lowered, b)
        if a.value is None and b.value is not None and not minus_a:
            minus_b = minus_b or _TO_MINUS.match(target, b.end) is not None
        if minus_a != minus_b and any(c.isdigit() for c in a.text + b.text):
            here, there, number = (source, target, a) if minus_a else (target, source, b)
            if _is_dash(here, number, there):
                continue
            problems.append(Problem("sign", a.text, b.text))
    return problems


def _may_be_minus(folded: str) -> bool:
    return (
        "-" in folded or "−" in folded or "–" in folded or "minus" in folded or "eksi" in folded
        or "negative" in folded or "altinda" in folded or "below" in folded
    )  # fmt: skip


def _is_dash(text: str, number: Number, other: str) -> bool:
    """Tell whether a minus is a dash that lost the blank behind it: the other text has one, or an age follows."""
    if not _GLUED.search(text, 0, number.start) or _BELOW_ZERO.match(text, number.end):
        return False
    return _AGE.match(text, number.end) is not None or (
        _FREE_DASH.search(other) is not None and _FREE_DASH.search(text) is None
    )


def _has_minus(folded: str, number: Number) -> bool:
    around = folded[max(0, number.start - 20) : number.end]
    if any(m.end() >= len(around) - (number.end - number.start) - 2 for m in _MINUS.finditer(around)):
        return True
    return "below" in folded and _MINUS_AFTER.match(folded, number.end) is not None
