"""A part that is more than its whole, and a vote won by the fewer: figures that contradict what stands around them.

"350 of the 100 balloons", "of the 74 drones, 117 were shot down", "adopted by 20 votes to 77".
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.numbers import Number

_SOME = r"(?:(?:the|some|about|around|nearly|almost|over|more than|its|his|her|their|those|these|all|a total of|an estimated|at least) ){0,3}"
_OF = re.compile(rf"(?: [a-z-]+)? of {_SOME}")
_OF_THE = re.compile(rf"\bof {_SOME}\Z")
_AFTER = re.compile(r"[^\d,.;]{0,60}, (?:about |some |nearly |only |at least )?")
_FEW = 10  # "19,000 troops of the two countries"
_COUNTED = re.compile(r"[ -][a-z]{3,}")
_WERE = re.compile(r" (?:were|was|had|have|has|are|is)\b")
_VOTE = re.compile(
    r"\bby (?:a vote of )?(\d[\d,]*)(?: votes?)?(?: in favou?r)? (?:to|against) (\d[\d,]*)(?! ?(?:%|percent))\b"
)


def check_parts(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Find a part that is more than its whole, or a vote won by the fewer; returns problems of the kind "number".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    figures = sorted(
        (b for a, b in pairs if a.kind == b.kind == "cardinal" and b.value is not None), key=lambda b: b.start
    )
    for one, other in itertools.pairwise(figures):
        if one.value is None or other.value is None:
            continue
        if (
            one.value > other.value >= _FEW
            and _OF.fullmatch(lowered, one.end, other.start)
            and _COUNTED.match(lowered, other.end)
        ):
            return [Problem("number", "", lowered[one.start : other.end])]
        if (
            one.value < other.value
            and _OF_THE.search(lowered, max(0, one.start - 40), one.start)
            and _AFTER.fullmatch(lowered, one.end, other.start)
            and _WERE.match(lowered, other.end)
        ):
            return [Problem("number", "", lowered[one.start : other.end])]
    vote = _VOTE.search(lowered) if "vote" in lowered and "oy" in folded else None
    if vote and float(vote[1].replace(",", "")) < float(vote[2].replace(",", "")):
        return [Problem("number", "", vote.group())]
    return []
