"""Ukrainian spellings of names that are known in Russian: "Синдзо Абэ" → "Сіндзо Абе", "Ли Чжэ Мён" → "Лі Чже Мьон".

Source: the letters that stand for the same sounds in the two languages (Ukrainian orthography of 2019, § 129: the writing of Russian
names). Foreign names follow further rules, so that a spelling made so may be one that no one uses, which does no harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_RUSSIAN = re.compile(r"[а-яё -]+\Z")
_SOFT_YO = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])ё")
_LETTERS = str.maketrans({"и": "і", "ы": "и", "э": "е"})
_SHORTEST = 5  # letters: a shorter one may be a word


def spell_in_ukrainian(names: Iterable[str]) -> list[str]:
    """Return the Ukrainian spellings of those names that are written in Russian, and differ there.

    Args:
        names: spellings as a gazetteer has them, in small letters: Russian ones are made of Cyrillic letters, blanks and hyphens alone.
    """
    found = []
    for name in names:
        if len(name) < _SHORTEST or _RUSSIAN.match(name) is None:
            continue
        spelled = _SOFT_YO.sub("ьо", name).replace("ё", "йо").replace("ие", "іє").translate(_LETTERS)
        if spelled != name:
            found.append(spelled)
    return found
