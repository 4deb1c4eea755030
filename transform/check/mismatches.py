"""A target that is no translation of its source as a whole: it says something else, or it breaks off."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from core import late_re as re
from transform.check.links import Told, Words, find_shares
from transform.check.model import Problem
from transform.check.sentences import USUAL

# The share of its words that the source may tell is at most so high, and it has so many words at least: true of 1 to 3 in
# 100 true pairs, and of 9 in 10 texts that translate something else. Only these are embedded.
MOST_TOLD, LEAST_WORDS = 0.1, 2
MANY = 12
# Fitted by tests/benchmarks/mismatch_model.py on NTREX-128, newstest2016 and 2018, FLORES and PUD: the weights of `describe`, and
# a constant. Each folder by the others: 80 to 93 in 100 of such texts are told by this alone, half of which come from the same page; 2 of
# 10,009 true pairs are flagged.
_WEIGHTS, _CONSTANT, _THRESHOLD = (-4.35, 4.20, -14.97, 0.76), 5.01, 4.0
# A text that breaks off: the source ends with a stop and the target without, it is so much too short, and of the words of the source
# no more are told. Of 14,184 true pairs 3 are such, all of them headlines, which have no article.
_STOP = re.compile(r"[.!?…。][\"”’'»)\]]*\s*\Z")
_ENDS = frozenset(".!?…\"”’'»)]:;")
_ARTICLE = re.compile(r"(?<!\w)(?:the|an?)(?!\w)")
# What it begins with comes first, as a search passes over other letters at once; so also elsewhere.
_MARK = re.compile(r"[\dA-ZÇĞİÖŞÜ](?:(?<=\d)\d*|(?<!\w.)[^\W\d_]{2,3})")
# Words that no sentence ends with.
_HANGING = re.compile(
    r"(?<!\w)(?:the|an?|and|or|of|to|from|with|at|by|for|because|than|that|into|their|its|his|our|was|were|is|are|has|have|had|will|would)\s*\Z"
)
_TOO_SHORT, _HALF_TOLD = 0.8, 0.5


def check_break(source: str, target: str, lowered: str, words: Words) -> list[Problem]:
    """Find a target that breaks off in the middle of its sentence, as that of an engine with a limit does.

    Args:
        source: the source.
        target: its translation.
        lowered: the target in small letters.
        words: beginnings of Turkish words → beginnings of English ones.

    Returns:
        A problem of the kind "omission", or none.
    """
    if target.rstrip()[-1:] in _ENDS or not _STOP.search(source):
        return []
    if _HANGING.search(lowered):
        return [Problem("omission", source, target)]
    if len(target) >= _TOO_SHORT * USUAL * len(source):
        return []
    if _ARTICLE.search(lowered) is None or find_shares([source], [target], words)[0].told[0] > _HALF_TOLD:
        return []
    return [Problem("omission", source, target)]


def breaks_off(source: str, target: str) -> bool:
    """Tell whether an English target ends in a word that ends no sentence, where its source has a stop."""
    return (
        target.rstrip()[-1:] not in _ENDS
        and _STOP.search(source) is not None
        and _HANGING.search(target.lower()) is not None
    )


def check_mismatch(
    source: str, target: str, told: Callable[[], Sequence[Told]], encode: Callable[[Sequence[str]], Any]
) -> list[Problem]:
    """Find a target that translates another text than its source: no name and no number is in both.

    Args:
        source: the source.
        target: its translation.
        told: gives the words of the target, as `find_told` does.
        encode: texts → one vector a text, of length 1.

    Returns:
        A problem of the kind "addition", the target, and one of the kind "omission", the source; or none.
    """
    if share_mark(source, target) or not is_strange(told()):
        return []
    score = sum(w * f for w, f in zip(_WEIGHTS, describe(source, target, told(), encode), strict=True)) + _CONSTANT
    return [Problem("omission", source, ""), Problem("addition", "", target)] if score > _THRESHOLD else []


def share_mark(source: str, target: str) -> bool:
    """Tell whether two texts share a number, or a word with a capital by its first letters."""
    return not set(_MARK.findall(source)).isdisjoint(_MARK.findall(target))


def is_strange(told: Sequence[Told]) -> bool:
    """Tell whether so few words of a target are told by its source that it is worth a closer look."""
    return len(told) >= LEAST_WORDS and sum(t for _, t in told) <= MOST_TOLD * len(told)


def describe(
    source: str, target: str, told: Sequence[Told], encode: Callable[[Sequence[str]], Any]
) -> tuple[float, float, float, float]:
    """Return the share of words told, how many words there are (to 12, as a share), the cosine of the two texts, and how far the
    length is from what is usual (logarithm, without its sign)."""
    vectors = encode([source, target])
    longer = abs(math.log(max(1, len(target)) / len(source) / USUAL))
    return sum(t for _, t in told) / len(told), min(len(told), MANY) / MANY, float(vectors[0] @ vectors[1]), longer
