"""Figures exchanged with "one", which is no figure by itself: "one fell into the sea and four on land" for "dördü denize, biri karaya düştü"."""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.numbers import Number

# "Biri" as the other part of a number of things; not "kaynaklardan biri", which is one of them.
_TR_ONE = re.compile(r"(?<![dt][ae]n )(?<!\w)biri(?:nin|ni|ne|yse|si)?(?!\w)(?! bile)")
_EN_ONE = re.compile(
    r"(?<!no )(?<!any )(?<!every )(?<!each )\bone\b(?! another| of the \w+est|-| day| time| year| month)"
)
_PART = re.compile(
    r"(?<!\w)(?:iki|üç|dörd|beş|alti|yedi|sekiz|dokuz|on)(?:s?[iuü])(?:n\w*)?(?!\w)|\d['’][yıiuü]{1,2}(?!\w)"
)


def add_one(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[tuple[Number, Number]]:
    """Return pairs of figures with "biri" and "one" added, where each text has one of it beside a part that is a figure.

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    found = [*pairs]
    if "biri" not in folded or not pairs or not _PART.search(folded):
        return found
    ours, theirs = list(_TR_ONE.finditer(folded)), list(_EN_ONE.finditer(lowered))
    if len(ours) != 1 or len(theirs) != 1 or any(a.value == 1 or b.value == 1 for a, b in pairs):
        return found
    one, other = (Number(m[0].start(), m[0].end(), m[0].group(), 1.0, 1.0, 1.0, "cardinal") for m in (ours, theirs))
    return [*found, (one, other)]
