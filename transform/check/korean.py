"""Family names of Koreans, whose one syllable is too short to be looked for by itself ("Ri Chang-ho" told as "Pak Chang Ho")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.text import APOSTROPHES, fold
from transform.check.lexicon import sound
from transform.check.model import Problem

# One name in the spellings of the South (Revised Romanization), of the North (McCune-Reischauer) and of Turkish papers.
_SPELLINGS = (
    "lee li ri yi rhee i", "park pak bak", "choe choi çoe çoi", "no roh noh ro nho", "kim gim", "yun yoon youn", "mun moon",
    "jung jeong chung jong chong cong çong cung", "jang chang cang çang", "jo cho co ço joe", "kang gang", "seo suh so sô", "ko go koh",
    "im lim rim yim", "ryu yu yoo ryoo", "an ahn", "o oh", "ju chu joo cu çu", "paek baek paik pek", "kwon gwon kvon",
    "sin shin şin", "hwang hvang", "pyon byun byon", "ryang yang", "ra na", "jon jeon chon jun con", "u woo", "hyon hyun",
    "ha", "han", "hong", "nam", "song", "won", "tae", "thae", "kwak gwak", "min", "pang bang", "ho heo hur huh", "cha ça",
)  # fmt: skip
_FAMILIES = {fold(spelling): number for number, group in enumerate(_SPELLINGS) for spelling in group.split()}
_TURKISH = re.compile(
    r"(?<!\w)([A-ZÇĞİÖŞÜ][a-zçğıöşüô]{1,4}) ([A-ZÇĞİÖŞÜ][a-zçğıöşü]{1,5})-([A-Za-zçğıöşü][a-zçğıöşü]{1,5})"
    rf"(?=[{APOSTROPHES}\W]|\Z)"
)
_ENGLISH = re.compile(r"(?=(?<!\w)([A-Z][a-z]{1,4}) ([A-Z][a-z]{1,5})[ -]([A-Za-z][a-z]{1,5})(?!\w))")


def check_korean_names(source: str, target: str) -> list[Problem]:
    """Compare the family names of Koreans whose given name stands on both sides; problems of the kind "name".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
    """
    if "-" not in source:
        return []
    theirs = list(_names(_ENGLISH, target))
    for family, given, text in _names(_TURKISH, source):
        same = [(f, t) for f, g, t in theirs if g == given]
        known = _FAMILIES.get(family)
        if known is not None and same and all(_FAMILIES.get(f, known) != known for f, _ in same):
            return [Problem("name", text, same[0][1])]
    return []


def _names(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the family name, the given name by sound, and the whole name."""
    for match in pattern.finditer(text):
        yield fold(match.group(1)), sound(match.group(2) + match.group(3)), " ".join(match.groups())
