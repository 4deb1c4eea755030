"""“The North” and “Kuzey'e” where a figure is given beside Russia alone, which the gazetteer leaves open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.model import Entity

# Capitalised and before a lower-case word or a mark: "the North delivered", "the North's army", not "the North Sea". The gazetteer asks for
# the other Korea besides (transform/short_names.py); here a figure that is given is at hand ("Russia supplied over a million barrels to the North").
_THE_NORTH = {
    "en": re.compile(
        r"\b(?:[Tt]he |(?:\A|(?<=[:;“\"‘] )|(?<=[“\"‘]))(?=North (?:got|gets|sen[dt]|to|will|has|receiv|ship|suppl|fire|says|denie)))(North)(?=['’]s\b|[,.;]| [a-z])"
    ),
    "tr": re.compile(r"\b(Kuzey)(?=['’](?:in|e|den|deki|i)\b)"),
}
_HINT = re.compile(r"the north|kuzey['’]|(?:\A|[:;“\"‘] ?)north ")


def find_the_north(
    text: str, folded: str, bounds: tuple[int, int], lang: str, entities: Sequence[Entity]
) -> list[Entity]:
    """Return the words of a sentence that mean North Korea and are no names of the gazetteer yet.

    Args:
        text: the text.
        folded: `fold(text)`.
        bounds: start and end of the sentence.
        lang: its language.
        entities: the names of the sentence.
    """
    pattern = _THE_NORTH.get(lang)
    if pattern is None or _HINT.search(folded, *bounds) is None:
        return []
    return [
        Entity("", "North Korea", "place", m.start(1), m.end(1), m.group(1))
        for m in pattern.finditer(text, *bounds)
        if not any(e.start <= m.start(1) < e.end for e in entities)
    ]
