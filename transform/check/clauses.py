"""A clause put into a sentence, or left out of it: the words of the other text do not tell it, nor what it means."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from core import late_re as re
from transform.check.links import ALIKE, NO_DIGIT, STEM, WORD, Parts, Told, Words, cut_words
from transform.check.model import Problem
from transform.check.sentences import USUAL

_SEAM = re.compile(r", |; |: |– |— | - ")  # by single letters, as a search passes over others at once
_END = re.compile(r"[.!?…][\"”’']?(?=\s+[A-Z\"“‘]|\s*\Z)|\s*\Z")
# What stands behind a clause of this kind goes on with the sentence ("The match, which began at 8, went to extra time").
_RELATIVE = re.compile(r", (?:who|which|whose|where|when)\b")
_OPENING = re.compile(
    r"\W*(?:and|but|or|nor|so|yet|which|who|whose|where|when|while|although|though|as|after|before|because|since|until|if|with|amid|"
    r"despite|\w+ing)\b"
)
# Who says so, behind what is said: Turkish tells it by the verb at its end ("ortaya çıktı", "öğrenildi").
_SAYS = re.compile(
    r"[,;:–—-]? ?(?:it )?(?:has|was|is|had|have)? ?(?:been )?(?:come to light|emerged|turned out|learned|learnt|reported|announced|said|stated|revealed|claimed)\W*",
    re.IGNORECASE,
)
_TRIM = " ,;:–—-"
_HEAD, _TAIL, _MOST = 25, 4, 0.6  # characters before a clause; words of it; share of the text that it is at most
# Words of a clause that something of the source may tell, at most; and words that nothing tells, at least.
_TOLD, _UNTOLD = 0.2, 2
_MANY = 8
# A clause can be lost where the source is so much too long (logarithm); it has so many words at least.
_LONGER, _LOST = 0.1, 3


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of one text that next to no word of the other tells.

    Attributes:
        start: where it begins, with its comma.
        end: where it ends, without the full stop.
        features: share of its words that are told (of a lost one: how much of its text it is); how many it has (to 8, as a
            share); share told of the other words; how much too long its text is, and how much without it (logarithms), and
            both without their signs.
    """

    start: int
    end: int
    features: tuple[float, ...]

    def cut(self, target: str) -> str:
        """Return the clause itself, without its comma."""
        return target[self.start : self.end].strip(_TRIM)


@dataclass(frozen=True, slots=True)
class ClauseModel:
    """Logistic models of "this clause was put in", or "lost", as tests/benchmarks/clause_model.py fits them.

    Attributes:
        first: weights of a clause's features, and a constant, for a first look.
        least: the score from which on sentence vectors are asked.
        second: weights of the features, of what the vectors say, and a constant.
        threshold: the score from which on a clause is told as put in, or lost.
    """

    first: tuple[float, ...]
    least: float
    second: tuple[float, ...]
    threshold: float


# Fitted on NTREX-128, newstest2016 and 2018 and FLORES. The thresholds were chosen where some 1 in 1,000 of these is flagged.
PUT_IN = ClauseModel(
    (-12.14, 4.35, 2.11, 1.58, 4.33, 2.22, -2.57, -1.13),
    1.51,
    (-4.49, 4.90, 0.95, 2.90, 1.04, 2.51, -0.11, -6.05, 7.14, -4.80, 13.84, -3.95, -3.10),
    2.5,
)
LOST = ClauseModel(
    (-2.90, 4.00, 1.60, 6.00, -0.27, 6.00, 0.37, -5.63),
    1.86,
    (-5.39, 3.68, 1.25, 5.30, -0.62, 5.30, 1.43, 2.75, 1.60, -4.19, 8.63, -0.97, -3.13),
    3.0,
)


def check_clauses(
    source: str,
    folded: str,
    target: str,
    told: Callable[[], Sequence[Told]],
    encode: Callable[[Sequence[str]], Any],
    words: Words,
) -> list[Problem]:
    """Find a clause that was put onto a sentence ("…, which drew sharp criticism"), or one that was left out.

    Args:
        source: the source.
        folded: the source, folded.
        target: its translation.
        told: gives the words of the target, as `find_told` does.
        encode: texts → one vector a text, of length 1; asked for about 2 in 100 true pairs.
        words: beginnings of Turkish words → beginnings of English ones.

    Returns:
        One problem of the kind "addition" or "omission", or none.
    """
    clause = find_untold(source, target, told)
    if clause is not None and is_sure(clause, target, source, encode, PUT_IN):
        return [Problem("addition", "", clause.cut(target))]
    clause = find_lost(source, folded, target, words)
    if clause is not None and is_sure(clause, source, target, encode, LOST):
        return [Problem("omission", clause.cut(source), "")]
    return []


def is_sure(clause: Clause, text: str, other: str, encode: Callable[[Sequence[str]], Any], model: ClauseModel) -> bool:
    """Tell whether a clause of a text was put in, or is lost, by a model: by its features, then by what the vectors say too.

    Args:
        clause: the clause.
        text: the text that has it.
        other: the one that lacks it.
        encode: texts → one vector a text, of length 1.
        model: which of both is asked.
    """
    if _score(clause.features, model.first) < model.least:
        return False
    return _score((*clause.features, *compare(text, other, clause, encode)), model.second) >= model.threshold


def find_untold(source: str, target: str, told: Callable[[], Sequence[Told]]) -> Clause | None:
    """Return the clause of which most words have no counterpart in the source; None: none stands out.

    Args:
        source: the source.
        target: its translation.
        told: gives the words of the target, as `find_told` does; asked only where there is a clause.
    """
    best: tuple[int, Clause] | None = None
    longer = math.log(len(target) / len(source) / USUAL)
    places: list[int] = []
    flags: list[bool] = []
    for start, end in find_clauses(target):
        if not places:
            places, flags = [at for at, _ in told()], [t for _, t in told()]
        first, behind = bisect_left(places, start), bisect_left(places, end)
        outside, inside = flags[:first], flags[first:behind]
        many, few = len(inside), sum(inside)
        if many - few < _UNTOLD or few > _TOLD * many or not outside or _SAYS.fullmatch(target, start, end):
            continue
        without = math.log((len(target) - end + start) / len(source) / USUAL)
        lengths = (longer, without, abs(longer), abs(without))
        shares = (few / many, min(many, _MANY) / _MANY, sum(outside) / len(outside))
        if best is None or many - 3 * few > best[0]:
            best = (many - 3 * few, Clause(start, end, (*shares, *lengths)))
    return best and best[1]


def find_lost(source: str, folded: str, target: str, words: Words) -> Clause | None:
    """Return the longest run of words of the source that no word of a short target tells; None: there is none.

    Args:
        source: the source.
        folded: the source, folded.
        target: its translation.
        words: as in `check_clauses`.
    """
    longer = math.log(len(source) * USUAL / len(target))
    if longer < _LONGER:
        return None
    heard = {""}
    for word in set(WORD.findall(target.lower())):
        heard.update((NO_DIGIT.sub("", word),) if word[0].isdigit() else (word[:STEM], word[:ALIKE]))
    cut = [(start, end, _tells(parts, heard, words)) for start, end, parts in cut_words(folded)]
    best = (0, 0)
    first = 0
    for at, (_, _, told) in enumerate([*cut, (0, 0, True)]):
        if told:
            if at - first > best[1] - best[0]:
                best = (first, at)
            first = at + 1
    many = best[1] - best[0]
    if many < _LOST:
        return None
    start, end = cut[best[0]][0], cut[best[1] - 1][1]
    without = math.log(max(1, len(source) - end + start) * USUAL / len(target))
    share = sum(t for _, _, t in cut) / len(cut)
    return Clause(
        start, end, (many / len(cut), min(many, _MANY) / _MANY, share, longer, without, abs(longer), abs(without))
    )


def _tells(parts: Parts, heard: set[str], words: Words) -> bool:
    stem, four, is_number = parts
    if is_number:
        return stem in heard
    return (four != "" and four in heard) or not heard.isdisjoint(words.get(stem, ()))


def compare(
    text: str, other: str, clause: Clause, encode: Callable[[Sequence[str]], Any]
) -> tuple[float, float, float, float, float]:
    """Return what the vectors say of a clause of a text: how near it is to the other text, the rest, and the whole; how much
    nearer the rest is than the whole; how near the clause is to the rest."""
    rest = text[: clause.start] + text[clause.end :]
    vectors = encode([other, text, rest if rest.strip() else text, clause.cut(text)])
    whole, without, alone = (float(vectors[i] @ vectors[0]) for i in (1, 2, 3))
    return alone, without, whole, without - whole, float(vectors[3] @ vectors[2])


def _score(features: Sequence[float], weights: Sequence[float]) -> float:
    return sum(f * w for f, w in zip(features, weights[:-1], strict=True)) + weights[-1]


def find_clauses(target: str) -> Iterator[tuple[int, int]]:
    """Yield where each clause that ends its sentence begins and ends: not one that opens a text, nor most of it."""
    for seam in _SEAM.finditer(target, _HEAD):
        end = _END.search(target, seam.end())
        if end is None or (_RELATIVE.search(target, 0, seam.start()) and _OPENING.match(target, seam.end()) is None):
            continue
        if target.count(" ", seam.end(), end.start()) >= _TAIL - 1 and end.start() - seam.start() <= _MOST * len(
            target
        ):
            yield seam.start(), end.start()
