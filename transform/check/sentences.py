"""The sentences of a text and of its translation: is every one there, and none put in?"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from typing import Any

from transform.check.model import Problem
from transform.segments import segment

Encode = Callable[[Sequence[str]], Any]

# Median length of an English target over its Turkish source, in characters, on NTREX-128 (1 % to 99 %: 0.60 to 1.33).
_USUAL = 0.93
# Logistic models of "this sentence has no counterpart", fitted on NTREX-128: true pairs and neighbours joined, against
# the same with a sentence dropped, and with one of another pair put in. Weights of the features of `_without_counterpart`,
# in their order, then the constant; and the score from which on a text is flagged.
_DROPPED = ((-9.58, -16.67, -8.53, -11.04, 3.28, 0.12, 9.87, 12.09, 20.09), -17.82, 0.2)
_INVENTED = ((-22.55, 1.57, 4.5, 0.99, 4.57, 0.81, 11.08, 0.63, 10.01), -8.59, 1.0)
_SHORTEST = 20  # characters; "Evet." says too little to be looked for
_LONG, _HALF = 1.4, 24
_SEAM = re.compile(r"(?<=[^\W_]) (?=[A-Z\"“][\w'’]+ )|(?<=[:;'’\"”)]) (?=[A-Z])")


def check_sentences(source: str, target: str, encode: Encode) -> list[Problem]:
    """Look for a sentence of one side that nothing of the other side is near to, by sentence embeddings.

    Only texts worth a look are embedded (the counts of sentences differ, or the lengths do), for it is slow: about
    1 ms a sentence.

    Args:
        source: one or more sentences.
        target: their translation.
        encode: texts → one vector a text, of length 1.

    Returns:
        Problems of the kinds "omission" and "addition".
    """
    ours, theirs = [s.text for s in segment(source)], [s.text for s in segment(target)]
    ratio = len(target) / max(1, len(source)) / _USUAL
    if len(ours) == len(theirs) and (0.8 < ratio < _LONG or (len(ours) == 1 and ratio < _LONG)):
        return []
    vectors = encode([*ours, *theirs, source, target])
    left, right = vectors[: len(ours)], vectors[len(ours) : len(ours) + len(theirs)]
    whole_left, whole_right = vectors[-2], vectors[-1]
    likeness = left @ right.T
    same = float(whole_left @ whole_right)
    put_in = _without_counterpart(theirs, likeness.T, right @ whole_left, right @ whole_right, same, ratio, _INVENTED)
    if put_in:
        return [Problem("addition", "", put_in)]
    lost = _without_counterpart(ours, likeness, left @ whole_right, left @ whole_left, same, ratio, _DROPPED)
    if lost:
        return [Problem("omission", lost, "")]
    return _unmarked_addition(target, whole_left, encode) if ratio > _LONG else []


def _without_counterpart(
    sentences: Sequence[str],
    likeness: Any,
    to_other: Any,
    to_own: Any,
    same: float,
    ratio: float,
    model: tuple[tuple[float, ...], float, float],
) -> str:
    """Return the sentence that surest has no counterpart, or "".

    Args:
        sentences: those of one side.
        likeness: (sentences, sentences of the other side), cosines.
        to_other: cosine of each with the whole other text.
        to_own: cosine of each with its own whole text.
        same: cosine of the two whole texts.
        ratio: length of the target over what is usual for the source.
        model: weights, constant and threshold.
    """
    if len(sentences) < 2:
        return ""
    weights, constant, threshold = model
    best = [float(row.max()) for row in likeness]
    total = sum(map(len, sentences))
    longer = math.log(max(ratio, 0.05))
    sign = -1.0 if model is _DROPPED else 1.0
    found, surest = "", threshold
    for i, sentence in enumerate(sentences):
        share = len(sentence) / max(1, total)
        others = (sum(best) - best[i]) / (len(best) - 1)
        features = (
            best[i], float(to_other[i]), share, longer, longer + sign * math.log(max(1 - share, 0.02)),
            len(sentences) - likeness.shape[1], others, same, float(to_own[i]),
        )  # fmt: skip
        score = constant + sum(w * f for w, f in zip(weights, features, strict=True))
        if score > surest and len(sentence) > _SHORTEST:
            found, surest = sentence, score
    return found


def _unmarked_addition(target: str, source_vector: Any, encode: Encode) -> list[Problem]:
    """Look for an addition that no full stop parts from the rest (a headline): one half is near to the source only."""
    seams = [m.start() for m in _SEAM.finditer(target) if _HALF < m.start() < len(target) - _HALF][:8]
    halves = [half for at in seams for half in (target[:at], target[at + 1 :])]
    if not halves:
        return []
    likeness = encode(halves) @ source_vector
    for i in range(0, len(halves), 2):
        near, far = sorted((i, i + 1), key=lambda k: -float(likeness[k]))
        if float(likeness[near]) > 0.5 and float(likeness[far]) < 0.12:
            return [Problem("addition", "", halves[far])]
    return []
