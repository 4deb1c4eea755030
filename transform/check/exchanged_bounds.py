"""Two figures of which one is the most and one the least: "en fazla 500, en az 90"; and "en az bir", which is no figure."""

from __future__ import annotations

from enum import Enum

from core import late_re as re
from transform.check.model import Problem
from transform.numbers import Number

Pair = tuple[Number, Number]
_BOUND_NEAR = 32  # characters from a word of a bound to its figure
_TR_BOUND = re.compile(
    r"\b(?:(?P<most>en (?:fazla|çok|yüksek)|azami|maksimum)|(?P<least>en (?:az|düşük)|asgari|minimum)) \Z"
)
_EN_BOUND = re.compile(
    r"\b(?:(?P<most>maxim\w*|at most|up to|no more than)|(?P<least>minim\w*|at least|no less than)) (?:[\w-]+ )*\Z"
)


class Bounds(Enum):
    """How two figures of which one is the most and one the least ("en fazla 500, en az 90") are told."""

    KEPT = 1
    CROSSED = 2


def compare_bounds(one: Pair, other: Pair, folded: str, lowered: str) -> Bounds | None:
    """Compare the bounds of two figures; None: not both are bounded in both texts, or both in one way."""
    ours = [_bound(_TR_BOUND, folded, a.start) for a, _ in (one, other)]
    if set(ours) != {"most", "least"}:
        return None
    theirs = [_bound(_EN_BOUND, lowered, b.start) for _, b in (one, other)]
    if theirs == ours:
        return Bounds.KEPT
    return Bounds.CROSSED if theirs == ours[::-1] else None


def _bound(words: re.Pattern[str], text: str, start: int) -> str:
    found = words.search(text, max(0, start - _BOUND_NEAR), start)
    return (found.lastgroup or "") if found else ""


# "En az bir" is no figure: it is told by itself.
_TR_LEAST_ONE = re.compile(r"\ben az bir(?!i?n?c)\w*")
_EN_ONE_AT_MOST = re.compile(r"\b(?:no more than|not more than|at most|up to|fewer than|less than) (?:an?|one)\b")
# "Altında kalmadı", "aşmadı".
_NOT = r"m(?:[ae](?:d|y[ae]|z|s[iu])|[iuü]yor)"
TR_BOUND_DENIED = re.compile(
    rf"\W{{0,2}}(?:[\w']+\W+){{0,4}}?(?:(?:altin|üzerin|üstün)\w* \w{{1,6}}?{_NOT}|(?:aş|geç){_NOT})"
)
_TR_AT_MOST = re.compile(r"\ben (?:fazla|çok)|\bazami|\bolsa olsa|\bmaksimum")


def check_least_one(folded: str, lowered: str) -> list[Problem]:
    """Find "no more than one" for "en az bir"; returns problems of the kind "sign".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    one = _TR_LEAST_ONE.search(folded) if "en az bir" in folded else None
    none_more = _EN_ONE_AT_MOST.search(lowered) if one else None
    if one and none_more and not _TR_AT_MOST.search(folded):
        return [Problem("sign", one.group(), none_more.group())]
    return []
