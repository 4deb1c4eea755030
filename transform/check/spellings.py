"""Whether a name stands in a text of the other language: spelled as it is, as it sounds, or inflected."""

from __future__ import annotations

import itertools
import re
from difflib import SequenceMatcher
from functools import cached_property

from transform.check.lexicon import sound

_LETTERS = re.compile(r"[^\W\d_]+")
_VOWELS = re.compile(r"[aeiou]")
_ALIKE, _SHORT_ALIKE = 0.72, 0.8  # how alike two spellings of a name are at least (Ratcliff and Obershelp's measure)


class Spellings:
    """The words of a text by sound."""

    def __init__(self, text: str) -> None:
        self._written = _LETTERS.findall(text)
        self._as_is = frozenset(self._written)

    @cached_property
    def _words(self) -> list[str]:
        return [sound(w) for w in self._written]

    @cached_property
    def _capitals(self) -> frozenset[str]:
        return frozenset(sound(w) for w in self._written if w[0].isupper())

    @cached_property
    def _joined(self) -> str:
        return "".join(self._words)

    @cached_property
    def _starts(self) -> frozenset[int]:
        return frozenset(itertools.accumulate((len(w) for w in self._words), initial=0))

    def have(self, name: str) -> bool:
        """Tell whether a name stands in the text in some spelling and inflection."""
        return name in self._as_is or all(self._has(sound(part)) for part in re.split(r"[.&-]", name) if len(part) > 1)

    def _has(self, key: str) -> bool:
        if len(key) <= 3:
            return any(w.startswith(key) for w in self._capitals)
        at = self._joined.find(key)
        while at >= 0:
            # Across words only where one begins ("Hongkong"); inside one only as a part that stands out.
            if at in self._starts or (len(key) > 5 and at + len(key) in self._starts):
                return True
            at = self._joined.find(key, at + 1)
        for word in self._words:
            short = min(len(key), len(word))
            if short < 4 or word[0] != key[0]:
                continue
            need = 4 if short < 6 else -(-short * 3 // 4)
            if word[:need] == key[:need]:
                return True
            # "O'Brien" sounds like "birini", which no capital makes a name.
            if word not in self._capitals:
                continue
            if len(_skeleton(key)) > 2 and _skeleton(key) == _skeleton(word):
                return True
            if SequenceMatcher(None, key, word[: len(key) + 1]).ratio() > (_ALIKE if short > 5 else _SHORT_ALIKE):
                return True
        return False

    def count(self, name: str) -> int:
        """Count how often a name stands in the text; inflected, but not respelled."""
        key = sound(name)
        return sum(w.startswith(key) for w in self._words)


def _skeleton(key: str) -> str:
    """Return the consonants: Velid and Walid differ in their vowels only."""
    return _VOWELS.sub("", key)
