"""Two figures that have changed their nouns: "exports up 9% and imports down 12%" for "ihracat yüzde 12 gerilerken ithalat yüzde 9 arttı".

In Turkish the noun stands right before its figure; in English a few words before it, in the same clause.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core import late_re as re
from transform.check.links import STEM, Words
from transform.check.model import Problem
from transform.numbers import Number

_SURE, _NONE = 0.3, 0.05  # how surely two words mean the same, and when they hardly can
_TR_BEFORE = re.compile(r"([^\W\d_]{3,}) (?:ise |da |de |da ise |yaklaşik )?(?:yüzde |%)?\Z")
_EN_BEFORE = re.compile(r"((?:[a-z'-]+ ){1,5})[$€£]?\Z")
_SET_ASIDE = re.compile(r" (?:değil|yerine)(?!\w)")  # transform/check/alternatives.py tells these
_EN_SPLIT = re.compile(r"\b(?:and|but|while|with|as|or|whereas|though|for|in|of|than|by)\b")


def check_nouns_of_figures(
    pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str, words: Words
) -> list[Problem]:
    """Find two figures each told of the noun of the other; returns problems of the kind "number".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    if len(pairs) != 2 or pairs[0][0].value == pairs[1][0].value:
        return []
    first, second = sorted((a for a, _ in pairs), key=lambda number: number.start)
    if _SET_ASIDE.search(folded, first.end, second.start):
        return []
    nouns = [_TR_BEFORE.search(folded, max(0, a.start - 40), a.start) for a, _ in pairs]
    if nouns[0] is None or nouns[1] is None or nouns[0][1][:STEM] == nouns[1][1][:STEM]:
        return []
    one, other = (words.get(noun[1][:STEM], {}) for noun in nouns if noun)
    told = [_heads(lowered, b) for _, b in pairs]
    if _means(told[0], other, one) and _means(told[1], one, other):
        return [Problem("number", f"{nouns[0][1]} {pairs[0][0].text}", f"{told[0][-1]} {pairs[0][1].text}")]
    return []


def _heads(lowered: str, number: Number) -> list[str]:
    """Return the words before a number of its own clause, up to five."""
    before = _EN_BEFORE.search(lowered, max(0, number.start - 60), number.start)
    return _EN_SPLIT.split(before[1])[-1].split() if before else []


def _means(told: Sequence[str], meant: Mapping[str, float], not_meant: Mapping[str, float]) -> bool:
    """Tell whether some word means the one noun, and none the other."""
    return any(meant.get(w[:STEM], 0) >= _SURE for w in told) and all(not_meant.get(w[:STEM], 0) <= _NONE for w in told)
