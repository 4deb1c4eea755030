"""Sentences, as figures need them: the verb of saying that governs a number stands in its sentence."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"[.!?…][\"”’']?(?=\s)|\n")
_NO_END = re.compile(r"(?:\d\.|\b(?:[a-z]|dr|prof|no|mr|mrs|gen|u\.s|vb|st)\.)\Z")


def find_sentence_ends(text: str, folded: str) -> list[int]:
    """Return where sentences end: not after an ordinal ("528. İstihkam") or an abbreviation, nor before a small letter."""
    ends = []
    for match in _SENTENCE_END.finditer(folded):
        rest = text[match.end() : match.end() + 3].lstrip()
        if match.group() != "\n" and (
            rest[:1].islower() or _NO_END.search(folded[max(0, match.start() - 4) : match.start() + 1])
        ):
            following = re.match(r"\s*\w+", folded[match.end() : match.end() + 24])
            abbreviation = rest[:1].islower() or not folded[match.start() - 1].isdigit()
            if abbreviation or (
                following
                and re.match(
                    r"\s*(?:madde|istihkam|alay|tümen|tugay|kolordu|ordu|filo|yil|yüzyil|genel)", following.group()
                )
            ):
                continue
        ends.append(match.end())
    return ends
