"""What can be counted: nouns of Turkish, English, Russian, Ukrainian and Korean, each with its unit and canonical English name.

The table of a language has rows (unit, pattern, what): a unit of measure or money has "=" before it. Patterns are matched
against one whole folded word (`core.text.fold`); a Turkish stem allows any suffix. The order counts: the first pattern
that fits wins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from core.counted import list_narrower
from transform.figures.nouns_english import ENGLISH
from transform.figures.nouns_korean import KOREAN
from transform.figures.nouns_russian import RUSSIAN
from transform.figures.nouns_turkish import TURKISH
from transform.figures.nouns_ukrainian import UKRAINIAN


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun.

    Attributes:
        unit: as in `core.model.Figure.unit`.
        what: canonical English, plural.
        measure: True for a unit of measure or money, which stands next to its number and counts something else.
    """

    unit: str
    what: str
    measure: bool = False


_TABLES = {
    lang: tuple(
        (re.compile(rf"(?:{pattern})\Z"), Noun(unit.lstrip("="), what, unit.startswith("=")))
        for unit, pattern, what in table
    )
    for lang, table in (("tr", TURKISH), ("en", ENGLISH), ("ru", RUSSIAN), ("uk", UKRAINIAN), ("ko", KOREAN))
}


def list_counted() -> frozenset[str]:
    """Return every unit, and what is counted under it, in any language, with the wider names that answer for it."""
    nouns = [noun for table in _TABLES.values() for _, noun in table]
    named = frozenset(filter(None, (text for noun in nouns for text in (noun.unit, noun.what))))
    return named.union(*list_narrower().items())


@lru_cache(maxsize=32_768)
def read_noun(word: str, lang: str) -> Noun | None:
    """Return what a folded word counts, or None where it is no counted noun we know.

    Args:
        word: letters only, folded, without what follows an apostrophe.
        lang: ISO 639-1; a language without a table has the English one (digits with "km" or "USD" read anywhere).
    """
    for pattern, noun in _TABLES.get(lang, _TABLES["en"]):
        if pattern.match(word):
            return noun
    return None
