"""The words of a rule in a text: Turkish and English suffixes, softened consonants, and letters typed without their marks.

Source of the order of suffixes (plural, possessive, case, copula): Göksel & Kerslake, Turkish: A Comprehensive Grammar
(2005), chapter 8; of the changes of the stem: chapter 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from core.model import Span
from core.text import fold

_BARE = str.maketrans("üöşçğ", "uoscg")  # of folded letters
_LEAST_BARE = 5  # letters; "kurt" (wolf) is no "kürt" (Kurd)
_LEAST_FREE = 5  # letters from which on any ending may follow: verbs, derived words
_LONGEST_TAIL = 14  # letters; as for the terms of topics
_SOFT = {"k": "kğg", "p": "pb", "ç": "çc", "t": "td"}
# Nouns that lose their last vowel before one (2.3): "şehir", "şehri".
_DROPPED = {
    "şehir": "şehr", "nehir": "nehr", "emir": "emr", "isim": "ism", "resim": "resm", "fikir": "fikr", "oğul": "oğl",
    "omuz": "omz", "ağiz": "ağz", "burun": "burn", "nesil": "nesl", "vakit": "vakt", "nakit": "nakd", "hüküm": "hükm",
    "zulüm": "zulm", "keşif": "keşf", "kayip": "kayb", "akil": "akl", "seyir": "seyr", "şekil": "şekl", "izin": "izn",
}  # fmt: skip
# Japanese and Chinese put no blank between words: their characters bound nothing, and what they stand beside is whole.
_CHARACTERS = "\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇"
_CHARACTER = re.compile(f"[{_CHARACTERS}]")
_WIDE = {**{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}, 0x3000: " "}
_LETTER = rf"[^\W{_CHARACTERS}]"
_DERIVED = r"(?:l[iuü](?:[kğ])?|s[iuü]z|[cç][iuü])?"
_INFLECTED = (
    r"(?:l[ae]r)?(?:[iuü]?m(?:[iuü]z)?|[iuü]?n(?:[iuü]z)?|s?[iuü]|l[ae]r[iuü])?"
    r"(?:y?[iuüae]|n[iuüae]|n?[dt][ae]n?|n?[iuü]n|y?l[ae]|n?[cç][ae])?"
    r"(?:ki(?:l[ae]r)?(?:n?[dt][ae]n?|n[iuüae]|n[iuü]n)?)?"
    r"(?:y?[dt][iuü](?:l[ae]r)?|y?m[iuü]ş|[dt][iuü]r(?:l[ae]r)?|y?s[ae]|yken)?"
)
_ENGLISH = r"e?s|s'|ed|ing"


def find_words(text: str, words: Iterable[str]) -> Iterator[Span]:
    """Yield the first place of each word that stands in a text, with its suffixes.

    "uçak" finds "uçağı", "şehir" finds "şehri"; "top" finds "topu" and not "toplantı". A word of five letters or more may
    have any ending, and "top*" asks for that. Words of five letters or more are found too where they, or the text, are
    written without the marks of Turkish letters ("muhimmat").

    Args:
        text: NFC.
        words: of one word or several; of several the last takes the suffixes.
    """
    folded = fold(text)
    if _CHARACTER.search(folded) is not None:
        folded = fold(folded.translate(_WIDE))
    bare = folded.translate(_BARE)
    for word in words:
        key = " ".join(fold(word).split())
        if _CHARACTER.search(key) is not None:
            key = fold(key.translate(_WIDE))
        if not key.strip("*"):
            continue
        found = _pattern(key).search(folded)
        if found is None and len(key) >= _LEAST_BARE:
            found = _pattern(key.translate(_BARE)).search(bare)
        if found is not None:
            yield Span(found.start(), found.end(), text[found.start() : found.end()])


@lru_cache(maxsize=4096)
def _pattern(key: str) -> re.Pattern[str]:
    stem = key.rstrip("*")
    if _CHARACTER.search(stem) is not None:
        first, last = (
            r"" if _CHARACTER.match(end) else rf"(?{side}{_LETTER})" for end, side in ((stem[0], "<!"), (stem[-1], "!"))
        )
        return re.compile(first + re.escape(stem).replace(r"\ ", r"\s*") + last)
    latin = stem[-1] < "\u0250"
    last = stem.rpartition(" ")[2]
    if key.endswith("*"):
        tail = rf"(?:{_LETTER}|')*"
    elif not latin or len(last) >= _LEAST_FREE:
        tail = rf"(?:{_LETTER}{{0,{_LONGEST_TAIL}}}(?:'\w*)?)"
    else:
        # After three letters or fewer a derived word is another by chance: "top", "toplu", "toplum".
        derived = _DERIVED if len(last) > 3 else ""
        tail = rf"(?:'\w*|{derived}{_INFLECTED}(?:'\w*)?|{_ENGLISH})"
    forms = [re.escape(stem).replace(r"\ ", r"\s+")]
    soft = _SOFT.get(stem[-1], "") if latin else ""
    if soft:
        forms.append(f"{forms[0][:-1]}[{soft[1:]}](?=[aeiouüö])")
    for whole, short in _DROPPED.items():
        if last in (whole, whole.translate(_BARE)):
            forms.append(f"{forms[0][: -len(last)]}{short if last == whole else short.translate(_BARE)}(?=[aeiouüö])")
    return re.compile(rf"(?<!{_LETTER})(?:{'|'.join(forms)}){tail}(?!{_LETTER})")
