"""Who speaks and who is spoken to, told as others: "they are pleased to host us" for "sizi ağırlamaktan memnunuz".

English often reports in the third person what Turkish quotes, so that only words that Turkish sets apart count: "biz", "siz", "ben"
with their cases; and what is told must be told of others by the same sentence.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.engine_rows import Rows, Texts
from transform.check.model import Problem

_OTHERS = re.compile(r"\b(?:they|them|their|theirs|themselves|he|him|his|she|her|us|our|we|you|your)\b")
_QUOTED = re.compile(r"[\"“”]")
_INDIRECT = re.compile(
    r"\b(?:say|says|said|saying|tell|tells|told|telling|ask|asks|asked|urge[sd]?|claim\w*|warn\w*|call\w*|add(?:ed|s|ing)|accus\w+|thank\w*|demand\w*|state[sd]|believ\w+|according|argu\w+|complain\w*|insist\w*|vow\w*|promis\w*|pledg\w*)\b"
)


@dataclass(frozen=True, slots=True)
class _Person:
    """Words of a person, and what tells it in English."""

    said: re.Pattern[str]
    told: re.Pattern[str]

    def find(self, texts: Texts) -> list[Problem]:
        """Find the person told of others; a problem of the kind "role"."""
        said = self.said.search(texts.folded)
        other = _OTHERS.search(texts.lowered) if said and not self.told.search(texts.lowered) else None
        if not (said and other):
            return []
        unquoted = _QUOTED.search(texts.lowered) is None
        reported = unquoted and (_QUOTED.search(texts.folded) or _INDIRECT.search(texts.lowered))
        return [] if reported else [Problem("role", said.group(), other.group())]


# By clues of the source.
ROWS: Rows = (
    (
        ("bize", "bizi", "bizden", "bizde"),
        _Person(
            re.compile(r"(?<!\w)biz(?:e|i|im|den|de|imle|lere|leri)(?!\w)"),
            re.compile(r"\b(?:we|us|our|ours|ourselves|i|me|my)\b|\blet's|\bwe'"),
        ),
    ),
    (
        ("size", "sizi", "sizden", "sizde", "sizle", "sana ", "seni", "senden", "sende "),
        _Person(
            re.compile(
                r"(?<!\w)(?:siz(?:e|i|in|den|de|inle|lere|leri|lerin)|sana|seni|senin|senden|sende|seninle)(?!\w)"
            ),
            re.compile(r"\b(?:you|your|yours|yourself|yourselves)\b|\by'all"),
        ),
    ),
)
