"""A clause put into a sentence: nothing of the source is told by its words, nor by what it means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from transform.check.links import STEM, Words
from transform.check.model import Problem
from transform.check.role_marks import is_empty
from transform.check.sentences import USUAL

_WORD = re.compile(r"[^\W\d_]+|\d[\d.,]*")
_NO_DIGIT = re.compile(r"\D")
_SEAM = re.compile(r", |[;:–—] | - ")
_END = re.compile(r"[.!?…][\"”’']?(?=\s+[A-Z\"“‘]|\s*\Z)|\s*\Z")
# What stands behind a clause of this kind goes on with the sentence ("The match, which began at 8, went to extra time").
_RELATIVE = re.compile(r", (?:who|which|whose|where|when)\b")
_OPENING = re.compile(
    r"\W*(?:and|but|or|nor|so|yet|which|who|whose|where|when|while|although|though|as|after|before|because|since|until|if|with|amid|"
    r"despite|\w+ing)\b"
)
_TRIM = " ,;:–—-"
_HEAD, _TAIL, _MOST = 25, 4, 0.6  # characters before a clause; words of it; share of the text that it is at most
_ALIKE = 4  # letters that a word taken over keeps ("koordinasyon", "coordination")
# Words of a clause that something of the source may tell, at most; and words that nothing tells, at least.
_TOLD, _UNTOLD = 0.2, 2
_MANY = 8


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a target that next to no word of the source tells.

    Attributes:
        start: where it begins, with its comma.
        end: where it ends, without the full stop.
        features: share of its words that are told; how many it has (to 8, as a share); share told of the words before it; how
            much too long the text is, and how much without it (logarithms), and both without their signs.
    """

    start: int
    end: int
    features: tuple[float, ...]

    def cut(self, target: str) -> str:
        """Return the clause itself, without its comma."""
        return target[self.start : self.end].strip(_TRIM)


@dataclass(frozen=True, slots=True)
class ClauseModel:
    """Logistic models of "this clause was put in", as tests/benchmarks/clause_model.py fits them.

    Attributes:
        first: weights of a clause's features, and a constant, for a first look.
        least: the score from which on sentence vectors are asked.
        second: weights of the features, of what the vectors say, and a constant.
        threshold: the score from which on a clause is told as put in.
    """

    first: tuple[float, ...]
    least: float
    second: tuple[float, ...]
    threshold: float


# Fitted on NTREX-128, newstest2016 and 2018 and FLORES.
MODEL = ClauseModel(
    (-13.02, 4.79, 2.36, 1.28, 4.33, 2.34, -2.63, -1.54),
    1.13,
    (-5.73, 5.41, 1.01, 2.80, 1.12, 2.63, -0.99, -6.06, 6.10, -4.31, 12.30, -4.14, -2.90),
    2.5,
)


def check_clauses(
    source: str, folded: str, target: str, encode: Callable[[Sequence[str]], Any], words: Words
) -> list[Problem]:
    """Find a clause that was put onto a sentence ("…, which drew sharp criticism").

    Args:
        source: the source.
        folded: the source, folded.
        target: its translation.
        encode: texts → one vector a text, of length 1; asked for about 1 in 100 true pairs.
        words: beginnings of Turkish words → beginnings of English ones.

    Returns:
        One problem of the kind "addition", or none.
    """
    clause = find_untold(source, folded, target, words)
    if clause is None or _score(clause.features, MODEL.first) < MODEL.least:
        return []
    features = (*clause.features, *compare(source, target, clause, encode))
    if _score(features, MODEL.second) < MODEL.threshold:
        return []
    return [Problem("addition", "", clause.cut(target))]


def find_untold(source: str, folded: str, target: str, words: Words) -> Clause | None:
    """Return the clause of which most words have no counterpart in the source; None: none stands out.

    Args:
        source: the source.
        folded: the source, folded.
        target: its translation.
        words: as in `check_clauses`.
    """
    places = list(find_clauses(target))
    if not places:
        return None
    stems, letters = _reach(folded, words)
    cut = [(m.start(), m.group()) for m in _WORD.finditer(target.lower())]
    told = [(at, _is_told(word, stems, letters)) for at, word in cut if not is_empty(word)]
    best: tuple[int, Clause] | None = None
    longer = float(np.log(len(target) / len(source) / USUAL))
    for start, end in places:
        inside = [t for at, t in told if start <= at < end]
        outside = [t for at, t in told if at < start]
        many, few = len(inside), sum(inside)
        if many - few < _UNTOLD or few > _TOLD * many or not outside:
            continue
        without = float(np.log((len(target) - end + start) / len(source) / USUAL))
        lengths = (longer, without, abs(longer), abs(without))
        shares = (few / many, min(many, _MANY) / _MANY, sum(outside) / len(outside))
        if best is None or many - 3 * few > best[0]:
            best = (many - 3 * few, Clause(start, end, (*shares, *lengths)))
    return best and best[1]


def compare(
    source: str, target: str, clause: Clause, encode: Callable[[Sequence[str]], Any]
) -> tuple[float, float, float, float, float]:
    """Return what the vectors say of a clause: how near it is to the source, the rest of the target, the whole target; how
    much nearer the rest is than the whole; how near the clause is to the rest."""
    rest = target[: clause.start] + target[clause.end :]
    vectors = encode([source, target, rest, clause.cut(target)])
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


def _reach(folded: str, words: Words) -> tuple[set[str], set[str]]:
    """Return the beginnings of English words, and the numbers, that some word of the source may tell; and its own letters."""
    stems: set[str] = set()
    letters: set[str] = set()
    for word in _WORD.findall(folded):
        if word[0].isdigit():
            stems.add(_NO_DIGIT.sub("", word))
        elif not is_empty(word):
            stems.update(words.get(word[:STEM], ()))
            if len(word) >= _ALIKE:
                letters.add(word[:_ALIKE])
    return stems, letters


def _is_told(word: str, stems: set[str], letters: set[str]) -> bool:
    if word[0].isdigit():
        return _NO_DIGIT.sub("", word) in stems
    return word[:STEM] in stems or word[:_ALIKE] in letters
