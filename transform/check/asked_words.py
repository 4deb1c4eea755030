"""English words with the Turkish of which one has to stand in the source for each, made ready to be searched for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from core import late_re as re
from transform.check.runs import letters_of

_SOFT = {"k": "kğ", "ç": "çc", "t": "td", "p": "pb"}
_SHORTEST = 4  # letters of a beginning whose last one may be soft before a vowel


class Beginnings:
    """Beginnings of Turkish words of which a text may have one."""

    def __init__(self, beginnings: Iterable[str]) -> None:
        """Part those that are of letters alone from patterns.

        Nine in ten are of letters. To look at the words of a text for these takes a third of the time of a search for a pattern,
        and a pattern takes fifty times as long to compile, for which many of these lists are used too seldom.
        """
        letters: list[str] = []
        patterns: list[str] = []
        for beginning in beginnings:
            if beginning.isalpha():
                letters += _soften(beginning)
            else:
                patterns.append("|".join(_soften(beginning)))
        self._letters = tuple(letters)
        self._pattern = re.compile(rf"(?<![^\W\d])(?:{'|'.join(patterns).replace('_', ' ')})") if patterns else None

    def stand_in(self, folded: str) -> bool:
        """Tell whether some word of a folded text begins with one of these."""
        for word in letters_of(folded):
            if word.startswith(self._letters):
                return True
        return self._pattern is not None and self._pattern.search(folded) is not None


def _soften(beginning: str) -> list[str]:
    """Return a beginning with its last letter as it is and soft: "erkek", "erkeğin" (Göksel and Kerslake, 2005, ch. 2)."""
    last = _SOFT.get(beginning[-1], "") if len(beginning) >= _SHORTEST and beginning[-2].isalpha() else ""
    return [beginning[:-1] + letter for letter in last] or [beginning]


def read_asked(table: Mapping[str, str]) -> dict[str, Beginnings]:
    """Return, for each English word, what can ask for it in a folded Turkish text.

    Args:
        table: English words, parted by blanks → Turkish beginnings of words, parted by blanks; "_" joins two words.
    """
    asked: dict[str, Beginnings] = {}
    for said, beginnings in table.items():
        asked.update(dict.fromkeys(said.split(), Beginnings(beginnings.split())))
    return asked
