"""The language of a text: langdetect, seeded, so that the same text has the same answer."""

from __future__ import annotations

from core.model import Language

_SHORTEST = 20  # letters; less says nothing


def detect_language(text: str, *, declared: str | None = None, prior: str | None = None) -> Language:
    """Detect the language of a text.

    Args:
        text: the text; its first 4,000 characters count.
        declared: the language its page declares, believed where the text is too short to tell.
        prior: the language its source usually writes.
    """
    from langdetect import DetectorFactory, LangDetectException, detect_langs

    DetectorFactory.seed = 0
    if sum(c.isalpha() for c in text[:4000]) < _SHORTEST:
        return Language(declared or prior or "und", 0.0)
    try:
        best = detect_langs(text[:4000])[0]
    except LangDetectException:
        return Language("und", 0.0)
    return Language(str(best.lang).split("-")[0], round(float(best.prob), 4))
