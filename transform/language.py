"""The language of a text: a fast detector where it is sure, and langdetect, seeded, as the referee where it is not."""

from __future__ import annotations

import re

from core.model import Language

_SHORTEST = 20  # letters; less says nothing
_ENOUGH = re.compile(rf"(?:[^\W\d_][\W\d_]*){{{_SHORTEST}}}")
_SURE_PERCENT = 85  # of the text in one language, by the fast detector
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def detect_language(text: str, *, declared: str | None = None, prior: str | None = None) -> Language:
    """Detect the language of a text.

    Args:
        text: the text; its first 4,000 characters count.
        declared: the language its page declares, believed where the text is too short to tell.
        prior: the language its source usually writes.
    """
    import pycld2
    from langdetect import DetectorFactory, LangDetectException, detect_langs

    if _ENOUGH.search(text, 0, 4000) is None:
        return Language(declared or prior or "und", 0.0)
    try:
        reliable, _, parts = pycld2.detect(_UNPRINTABLE.sub(" ", text[:4000]))
    except pycld2.error:
        reliable, parts = False, ()
    if reliable and parts[0][2] >= _SURE_PERCENT and len(parts[0][1]) == 2:
        return Language(parts[0][1], round(parts[0][2] / 100, 4))
    DetectorFactory.seed = 0
    try:
        best = detect_langs(text[:4000])[0]
    except LangDetectException:
        return Language("und", 0.0)
    return Language(str(best.lang).split("-")[0], round(float(best.prob), 4))
