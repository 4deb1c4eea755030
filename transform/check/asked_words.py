"""English words with the Turkish of which one has to stand in the source for each, made ready to be searched for."""

from __future__ import annotations

from collections.abc import Mapping

from core import late_re as re


def read_asked(table: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    """Return, for each English word, a pattern of what can ask for it in a folded Turkish text.

    Args:
        table: English words, parted by blanks → Turkish beginnings of words, parted by blanks; "_" joins two words.
    """
    asked = {}
    for said, beginnings in table.items():
        pattern = re.compile(rf"(?<![^\W\d])(?:{'|'.join(beginnings.replace('_', ' ').split(' '))})")
        asked.update(dict.fromkeys(said.split(), pattern))
    return asked
