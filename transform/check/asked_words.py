"""English words with the Turkish of which one has to stand in the source for each, made ready to be searched for."""

from __future__ import annotations

from collections.abc import Mapping

from core import late_re as re

_SOFT = {"k": "[kğ]", "ç": "[çc]", "t": "[td]", "p": "[pb]"}
_SHORTEST = 4  # letters of a beginning whose last one may be soft before a vowel


def soften(beginning: str) -> str:
    """Return a pattern of a beginning whose last letter may be soft: "erkek", "erkeğin" (Göksel and Kerslake, 2005, ch. 2)."""
    last = _SOFT.get(beginning[-1], "")
    return beginning[:-1] + last if last and len(beginning) >= _SHORTEST and beginning[-2].isalpha() else beginning


def read_asked(table: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    """Return, for each English word, a pattern of what can ask for it in a folded Turkish text.

    Args:
        table: English words, parted by blanks → Turkish beginnings of words, parted by blanks; "_" joins two words.
    """
    asked = {}
    for said, beginnings in table.items():
        either = "|".join(soften(beginning) for beginning in beginnings.split())
        pattern = re.compile(rf"(?<![^\W\d])(?:{either.replace('_', ' ')})")
        asked.update(dict.fromkeys(said.split(), pattern))
    return asked
