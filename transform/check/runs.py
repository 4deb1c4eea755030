"""The runs of letters of a text, found quickly.

`[^\\W\\d_]` asks each letter three questions. Nearly all texts have letters of the Latin alphabets only, which can be listed: a
search by the list takes two thirds of the time.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

_LETTER = r"[^\W\d_]"
# All that this matches up to U+02AF; among the signs that are let through beside these there are no letters.
_LATIN = "[a-zA-Zª²³µ¹º¼-¾À-ÖØ-öø-ʯ]"
_OTHER = re.compile(r"[^\x00-ʯ\u0300-\u036f\u2000-\u206f\u20a0-\u20cf]")


@lru_cache(maxsize=16)
def is_latin(text: str) -> bool:
    """Tell whether a text has no letter but those of the Latin alphabets, and only common signs; the last ones are kept."""
    return text.isascii() or _OTHER.search(text) is None


class LetterPattern:
    """A pattern in which letters stand as `[^\\W\\d_]`; for texts in Latin letters they are listed."""

    def __init__(self, pattern: str) -> None:
        """Keep the pattern, which is compiled at its first use."""
        self._pattern = pattern

    def of(self, text: str) -> re.Pattern[str]:
        """Return the pattern to search a text with."""
        return self._latin if is_latin(text) else self._any

    @cached_property
    def _latin(self) -> re.Pattern[str]:
        return re.compile(self._pattern.replace(_LETTER, _LATIN))

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile(self._pattern)


_RUN = LetterPattern(rf"{_LETTER}+")


@lru_cache(maxsize=8)
def letters_of(text: str) -> list[str]:
    """Return the runs of letters of a text, in order; the last ones are kept, as several parts of the check ask for them."""
    return _RUN.of(text).findall(text)
