"""The sentences of a text and of its translation: is every one there, and none put in?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from transform.check.model import Problem
from transform.segments import segment

Encode = Callable[[Sequence[str]], Any]


def check_sentences(source: str, target: str, encode: Encode) -> list[Problem]:
    """Look for a sentence of one side that nothing of the other side is near to, by sentence embeddings.

    Only texts worth a look are embedded (the counts of sentences differ, or the lengths do), for it is slow: about
    1.5 ms a sentence.

    Args:
        source: one or more sentences.
        target: their translation.
        encode: texts → one vector a text, of length 1.

    Returns:
        Problems of the kinds "omission" and "addition".
    """
    ours, theirs = [s.text for s in segment(source)], [s.text for s in segment(target)]
    ratio = len(target) / max(1, len(source))
    if len(ours) == len(theirs) == 1 or (len(ours) == len(theirs) and 0.75 < ratio < 1.5):
        return []
    vectors = encode([*ours, *theirs, source, target])
    left, right = vectors[: len(ours)], vectors[len(ours) : len(ours) + len(theirs)]
    whole_left, whole_right = vectors[-2], vectors[-1]
    likeness = left @ right.T
    if len(theirs) > 1:
        for i, sentence in enumerate(theirs):
            best = max(float(likeness[:, i].max()), float(whole_left @ right[i]))
            if len(sentence) > 20 and best - 0.8 * (min(ratio, 2.0) - _USUAL) < 0.3:
                return [Problem("addition", "", sentence)]
    if len(ours) > 1:
        for i, sentence in enumerate(ours):
            best = max(float(likeness[i].max()), float(whole_right @ left[i]))
            without = _USUAL * (1 - len(sentence) / len(source))
            # A dropped sentence is near to nothing, and the target is as short as one without it.
            short = ratio < 0.9 * (1 - 0.7 * len(sentence) / len(source))
            if len(sentence) > 20 and short and best < 0.55 - 0.6 * (ratio - without):
                return [Problem("omission", sentence, "")]
    return []


# Median length of an English target over its Turkish source, in characters, on NTREX-128 (1 % to 99 %: 0.60 to 1.33).
# This and the numbers above were fitted on its pairs, with sentences dropped and put in.
_USUAL = 0.93
