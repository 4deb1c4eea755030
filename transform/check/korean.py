"""Family names of Koreans, whose one syllable is too short to be looked for by itself ("Ri Chang-ho" told as "Pak Chang Ho")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from core.text import APOSTROPHES, fold
from transform.check.lexicon import sound
from transform.check.model import Problem
from transform.check.spellings import heard_alike

# One name in the spellings of the South (Revised Romanization), of the North (McCune-Reischauer) and of Turkish papers.
_SPELLINGS = (
    "lee li ri yi rhee i", "park pak bak", "choe choi çoe çoi", "no roh noh ro nho", "kim gim", "yun yoon youn", "mun moon",
    "jung jeong chung jong chong cong çong cung", "jang chang cang çang", "jo cho co ço joe", "kang gang", "seo suh so sô", "ko go koh",
    "im lim rim yim", "ryu yu yoo ryoo", "an ahn", "o oh", "ju chu joo cu çu", "paek baek paik pek", "kwon gwon kvon",
    "sin shin şin", "hwang hvang", "pyon byun byon", "ryang yang", "ra na", "jon jeon chon jun con", "u woo", "hyon hyun",
    "ha", "han", "hong", "nam", "song", "won", "tae", "thae", "kwak gwak", "min", "pang bang", "ho heo hur huh", "cha ça",
)  # fmt: skip
_FAMILIES = {fold(spelling): number for number, group in enumerate(_SPELLINGS) for spelling in group.split()}
_FIRST = frozenset(spelling.title() for group in _SPELLINGS for spelling in group.split())
_TURKISH = re.compile(
    r"(?<!\w)([A-ZÇĞİÖŞÜ][a-zçğıöşüô]{1,4}) ([A-ZÇĞİÖŞÜ][a-zçğıöşü]{1,5})-([A-Za-zçğıöşü][a-zçğıöşü]{1,5})"
    rf"(?=[{APOSTROPHES}\W]|\Z)"
)
# A family name and two syllables, with or without a hyphen; no fourth part, as in names of others and in titles.
_WHOLE = re.compile(
    r"(?<![\w-])(?<![A-ZÇĞİÖŞÜ][a-zçğıöşü] )([A-ZÇĞİÖŞÜ][a-zçğıöşüô]{1,4}) ([A-ZÇĞİÖŞÜ][a-zçğıöşü]{1,5})([ -])((?<= )[A-ZÇĞİÖŞÜ][a-zçğıöşü]{1,4}|(?<=-)[A-Za-zçğıöşü][a-zçğıöşü]{1,5})(?!\w)"
)
_ALIKE = 0.75  # the least likeness of two spellings of a given name
_ENGLISH = re.compile(r"(?=(?<!\w)([A-Z][a-z]{1,4}) ([A-Z][a-z]{1,5})[ -]([A-Za-z][a-z]{1,5})(?!\w))")


def check_korean_names(source: str, target: str) -> list[Problem]:
    """Compare the family names of Koreans whose given name stands on both sides; problems of the kind "name".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
    """
    return _check_given(source, target) or (_check_families(source, target) if "-" in source else [])


def _check_families(source: str, target: str) -> list[Problem]:
    """Find a Korean whose given name stands on both sides, and whose family name is another."""
    theirs = list(_names(_ENGLISH, target))
    for family, given, text in _names(_TURKISH, source):
        same = [(f, t) for f, g, t in theirs if g == given]
        known = _FAMILIES.get(family)
        if known is not None and same and all(_FAMILIES.get(f, known) != known for f, _ in same):
            return [Problem("name", text, same[0][1])]
    return []


def _check_given(source: str, target: str) -> list[Problem]:
    """Find a Korean whose given name is another's of the same family ("Kim Jong Un" for Kim Yo Jong)."""
    ours = [] if _FIRST.isdisjoint(source.split(" ")) else _whole(source)
    theirs = _whole(target) if ours else []
    for family, given, text in ours:
        cut = _cut(text, target)
        if cut:
            return [Problem("name", text, cut)]
        same = [(g, t) for f, g, t in theirs if f == family]
        if not same or any(_are_one(given, g) for g, _ in same):
            continue
        put = next((t for g, t in same if not any(_are_one(o, g) for _, o, _ in ours)), None)
        if put is not None:
            return [Problem("name", text, put)]
    return []


def _whole(text: str) -> list[tuple[int, str, str]]:
    """Return the whole names of Koreans in a text: the number of the family, the given name, and the name."""
    found = []
    for match in _WHOLE.finditer(text):
        family = _FAMILIES.get(fold(match.group(1)))
        if family is not None and (match.group(3) != "-" or match.group(2)[0].isupper()):
            found.append((family, match.group(2) + match.group(4).lower(), match.group()))
    return found


def _cut(name: str, target: str) -> str:
    """Return a name as the target has it, where that has lost its last syllable ("Kim Jong said"), else ""."""
    family, first, last = re.split("[ -]", name)
    found = re.search(rf"(?<!\w){family} {first}(?![\w-]| [A-Z])", target)
    return found.group() if found and last.title() not in target.title() else ""


def _are_one(turkish: str, english: str) -> bool:
    """Tell whether two given names can be one in two spellings: by their consonants, or by most of their letters."""
    if heard_alike(turkish, english) or heard_alike(english, turkish):
        return True
    return SequenceMatcher(None, sound(turkish), sound(english)).ratio() > _ALIKE


def _names(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the family name, the given name by sound, and the whole name."""
    for match in pattern.finditer(text):
        yield fold(match.group(1)), sound(match.group(2) + match.group(3)), " ".join(match.groups())
