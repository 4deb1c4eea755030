"""Korean names: a family name of one syllable, which is too short to be looked for by itself, and a given name of two.

"Ri Chang-ho" is no "Pak Chang Ho", and "Kim Jong-un" no "Kim Yo Jong": one half stands in both texts, and the other differs.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
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
# A Turkish text may leave out the hyphen; the family name is then one of the commonest, and no Turkish word.
_TURKISH_APART = re.compile(r"(?<!\w)(Kim|Choe|Ri|Pak) ([A-Z][a-z]{1,4}) ([A-Z][a-z]{1,4})(?!\w|-)")
_ENGLISH = re.compile(r"(?=(?<!\w)([A-Z][a-z]{1,4}) ([A-Z][a-z]{1,5})[ -]([A-Za-z][a-z]{1,5})(?!\w))")
# What stands behind the family name where a given name should: one that was cut, grown or replaced.
_BEHIND = re.compile(r" ([A-Z][^\W\d_]*(?:-[^\W\d_]*| (?=[A-Z][a-z]{1,4}(?!\w))[A-Z][a-z]{1,4})?)")
# Consonants as the romanizations of Korean write them now one way, now the other (voiced and not, plain and aspirated).
_ONE_EAR = (
    ("ch", "j"), ("c", "j"), ("ç", "j"), ("sh", "s"), ("ş", "s"), ("k", "g"), ("p", "b"), ("t", "d"), ("r", "l"), ("w", ""), ("v", ""),
    ("y", ""), ("kh", "g"), ("h", "h"),
)  # fmt: skip
_VOWELS = re.compile(r"[aeıioöuüô]+")
_NAME_PARTS = re.compile(r"(?<!\w)[A-ZÇĞİÖŞÜ][^\W\d_]+|(?<=\w-)[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Full:
    """A family name with a given name: the number of the family, the given name by its consonants, and both as written."""

    family: int | None
    given: str
    sounds: str
    text: str
    start: int
    end: int


def find_one_in_both(source: str, target: str) -> tuple[set[int], set[int]]:
    """Return where the Koreans stand whose full name both texts have, however each romanizes it ("Son-hui", "Sun Hee").

    Args:
        source: the Turkish sentence.
        target: the English sentence.

    Returns:
        The offsets of their letters in the source, and in the target.
    """
    ours = [n for n in _read_turkish(source) if n.family is not None]
    theirs = [n for n in _names(_ENGLISH, target) if n.family is not None] if ours else []
    both = {(n.family, n.given) for n in ours} & {(n.family, n.given) for n in theirs}
    here, there = (
        {at for n in names if (n.family, n.given) in both for at in range(n.start, n.end)} for names in (ours, theirs)
    )
    return here, there


def check_korean_names(source: str, target: str) -> list[Problem]:
    """Compare Koreans by their full names: of two that share one half the other must be alike; problems of the kind "name".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
    """
    ours = _read_turkish(source)
    if not ours:
        return []
    theirs = _names(_ENGLISH, target)
    return _find_other_family(ours, theirs) or _find_other_given(ours, theirs, source, target)


def _find_other_family(ours: list[_Full], theirs: list[_Full]) -> list[Problem]:
    for name in ours:
        same = [t for t in theirs if t.sounds == name.sounds]
        known = name.family
        if known is not None and same and all((t.family if t.family is not None else known) != known for t in same):
            return [Problem("name", name.text, same[0].text)]
    return []


def _find_other_given(ours: list[_Full], theirs: list[_Full], source: str, target: str) -> list[Problem]:
    """Find a family name of the source that the target has with a given name which nobody of the source has."""
    told = {(t.family, t.given) for t in theirs}
    lost = [n for n in ours if n.family is not None and (n.family, n.given) not in told]
    if not lost:
        return []
    kept = {n.given for n in ours}
    words = {_ear(w) for w in _NAME_PARTS.findall(source)}
    for match in re.finditer(r"(?<!\w)[A-Z][a-z]{1,4}(?= [A-Z])", target):
        family = _FAMILIES.get(fold(match[0]))
        name = next((n for n in lost if n.family == family), None)
        behind = _BEHIND.match(target, match.end())
        if name is None or behind is None:
            continue
        given = behind[1]
        heard = _ear(given)
        is_cut = " " not in given and name.given.startswith(heard)
        if heard in kept or (not is_cut and all(_ear(part) in words for part in re.split(r"[ -]", given))):
            continue
        if "-" in given or is_cut or _is_korean(given):
            return [Problem("name", name.text, f"{match[0]} {given}".rstrip())]
    return []


def _is_korean(given: str) -> bool:
    """Tell whether words behind a family name can be a given name: two short ones, each a syllable or two."""
    parts = given.split()
    return len(parts) == 2 and all(len(_VOWELS.findall(part.lower())) == 1 and len(part) < 6 for part in parts)


def _read_turkish(text: str) -> list[_Full]:
    if "-" not in text and "Kim " not in text and "Choe " not in text:
        return []
    return [*_names(_TURKISH, text), *_names(_TURKISH_APART, text)]


def _names(pattern: re.Pattern[str], text: str) -> list[_Full]:
    """Return the full names of a text."""
    found = []
    for match in pattern.finditer(text):
        family, *given = match.groups()
        found.append(
            _Full(
                _FAMILIES.get(fold(family)),
                _ear("".join(given)),
                sound("".join(given)),
                " ".join(match.groups()),
                match.start(1),
                match.end(3),
            )
        )
    return found


def _ear(name: str) -> str:
    """Return a given name by its consonants, one letter for those that are romanized in two ways."""
    key = fold(name).replace("-", "").replace(" ", "")
    for old, new in _ONE_EAR:
        key = key.replace(old, new)
    return _VOWELS.sub("*", key)
