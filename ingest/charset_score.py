"""How much a reading of bytes looks like writing: letters of one script, common ones, capitals at the heads of words."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_SAMPLE = 3000  # characters outside ASCII; more tell nothing new
_OTHER = re.compile(r"[^\x00-\x7f]")
# The commonest characters of each script in running text, from frequency lists in general use (Jun Da 2004 for Chinese,
# the National Institute of Korean Language's syllable counts, Russian National Corpus letter counts).
_COMMON = frozenset(
    "оеаинтсрвлкмдпуіїяьыгзбчйхжшюцщэєёґ"
    "이다는을에의가고하지로한도를사은기서대시어과인정자해나일으아니라국리들부보전수장주중공여원구"
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
    "ğışçöüİŞÇÖÜĞ"
)
_FINE = frozenset("âîûéèêëàáäåãæíìïóòôõøúùßñœłżźćęąśńčšžřěůőűťďÉÂÎÁÓÚŠŽČÅÆØÑ")
_MARKS = frozenset("“”‘’„‚–—…•«»°€£©®™·№§、。「」『』・，！？：；（）《》¿¡\xa0ªº²³´ー　ｰ")
# The six letters that windows-1254 and windows-1252 share bytes for; rare in every Western language but Icelandic.
_TWINS = frozenset("ðþýÐÞÝ")
_TURKISH_TWINS = frozenset("ğşıĞŞİ")
# Letters that stand beside ý, þ and ð in Icelandic, Faroese, Czech and Slovak, and not in Turkish.
_COMPANIONS = frozenset("æÆáÁéÉíÍóÓúÚěščřžůťňďĺľ")
_COMPANY = 0.2  # share of the sample


def score_reading(text: str) -> float:
    """Return how plausible a decoded text is: the mean over its characters outside ASCII, from -3 to 1; 0 for none.

    Args:
        text: the bytes as one codec reads them; unreadable ones are U+FFFD.
    """
    places = [found.start() for found in _OTHER.finditer(text)]
    if not places:
        return 0.0
    step = max(1, len(places) // _SAMPLE)
    sample = places[::step]
    northern = sum(text[at] in _COMPANIONS for at in sample) >= _COMPANY * len(sample)
    return sum(_score(text, at, northern) for at in sample) / len(sample)


def _score(text: str, at: int, northern: bool) -> float:
    char = text[at]
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    script = _script(char)
    if script == "bad":
        return -3.0
    if script == "mark":
        return 0.3 if char in _MARKS else -0.6
    beside = [c for c in (before, after) if c.isalpha()]
    if script == "latin":
        return _score_latin(char, before, beside, northern)
    if any(c.isascii() for c in beside) and script != "kana":
        return -0.8  # letters of two scripts in one word
    if script == "cyrillic":
        return _score_cyrillic(char, before, after)
    if script in {"hangul", "han"}:
        return 1.0 if char in _COMMON else 0.35 if script == "hangul" or _is_common_han(char) else -0.4
    return 0.9 if script == "kana" else -0.3


def _score_latin(char: str, before: str, beside: list[str], northern: bool) -> float:
    if any(ord(c) > 0x370 for c in beside):
        return -0.8
    if len(beside) == 2 and not any(c.isascii() for c in beside):
        return -0.1 if northern else -0.6  # runs of accented letters: another script read as this one
    if char.isupper() and before.isalpha() and before.islower():
        return -0.7
    if char in _TWINS:
        return 0.9 if northern else -0.2
    if northern and char in _TURKISH_TWINS:
        return -0.2
    return 0.9 if char in _COMMON else 0.6 if char in _FINE else -0.1


def _score_cyrillic(char: str, before: str, after: str) -> float:
    if char.islower():
        return 0.9 if char in _COMMON else 0.2
    if before.isalpha() and before.islower():
        return -0.8
    return 0.5 if not before.isalpha() and after.islower() else 0.1


@cache
def _script(char: str) -> str:
    code = ord(char)
    if char == "�" or 0x80 <= code <= 0x9F or 0xE000 <= code <= 0xF8FF or unicodedata.category(char) in {"Cn", "Co"}:
        return "bad"
    if 0xAC00 <= code <= 0xD7A3:
        return "hangul"
    if 0x3040 <= code <= 0x30FF:
        return "kana"
    if 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF:
        return "han"
    if 0x400 <= code <= 0x52F:
        return "cyrillic"
    if char.isalpha() and code < 0x250:
        return "latin"
    return "other" if char.isalpha() else "mark"


@cache
def _is_common_han(char: str) -> bool:
    """True for the 3,755 characters of GB 2312 level 1 and the 2,965 of JIS X 0208 level 1."""
    for codec, first, last in (("gb2312", 0xB0, 0xD7), ("euc_jp", 0xB0, 0xCF)):
        try:
            lead = char.encode(codec)[0]
        except UnicodeEncodeError:
            continue
        if first <= lead <= last:
            return True
    return False
