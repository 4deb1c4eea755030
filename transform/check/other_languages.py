"""Whether a target is in its language at all, for the pairs whose words are not compared."""

from __future__ import annotations

from core import late_re as re
from transform.check.mismatches import breaks_off
from transform.check.model import Problem
from transform.language import detect_language
from transform.languages import is_latin

# Of letters that no language of the Latin alphabet writes; a name in parentheses may stand there in its own.
_FOREIGN = re.compile(
    r"(?<![(\w])[\u0370-\u058f\u0590-\u06ff\u0900-\u0fff\u10a0-\u10ff\u0400-\u052f]{3,}|(?<![(\w])[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,}"
)
_LETTER = re.compile(r"[^\W\d_]")
_MOST = 0.5  # of the letters
_SURE = 0.75  # what the language of a target is told with at least
_LEAST = 20  # letters


def check_language(source: str, target: str, langs: tuple[str, str]) -> list[Problem]:
    """Find a target, or words of one, in another language than it is to be in, and one that breaks off.

    Args:
        source: the source.
        target: its translation.
        langs: their languages (ISO 639-1).

    Returns:
        A problem of the kind "untranslated" or "omission", or none.
    """
    letters = len(_LETTER.findall(target))
    if is_latin(langs[1]) and (foreign := [match.group() for match in _FOREIGN.finditer(target)]):
        if sum(map(len, foreign)) > _MOST * letters:
            return [Problem("untranslated", source, target)]
        return [Problem("untranslated", foreign[0] if foreign[0] in source else "", foreign[0])]
    if letters >= _LEAST:
        told = detect_language(target)
        if told.code not in (langs[1], "und") and told.confidence >= _SURE:
            return [Problem("untranslated", source, target)]
    return [Problem("omission", source, target)] if langs[1] == "en" and breaks_off(source, target) else []
