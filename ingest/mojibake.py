"""Text that somebody decoded wrongly before it was published, put right where that is certain."""

from __future__ import annotations

import re
from collections import Counter

# A letter that begins a UTF-8 sequence read as windows-1252 or -1254, and a character that continues one.
_CONTINUATION = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_TWICE = re.compile(rf"[ÂÃÄÅÐÑÎÏĞ][{_CONTINUATION}]|â[€‚ƒ„…†‡ˆ‰][{_CONTINUATION}]|[ìíëêãåæ][{_CONTINUATION}]{{2}}")
# What a misread run begins with, and the letters between which Turkish is misread: nearly every page has few or none. In
# UTF-8 nearly all begin with one byte, and bytes are looked through far faster than letters, one byte far faster than two.
_LEADS = frozenset("ÂÃÄÅÐÑÎÏĞâìíëêãåæ")
_SUSPECTS = re.compile(rb"\xc3[\x80-\xbf]")
_G_BREVE = "Ğ".encode()
# ISO-8859-9 read as ISO-8859-1: six letters change (Unicode mapping tables, 8859-9 against 8859-1).
_TWINS = str.maketrans("ÐðÝýÞþ", "ĞğİıŞş")
_TURKISH = re.compile(r"[ğĞşŞıİ]")
_OTHER_TONGUE = re.compile(r"[æÆáÁíÍěščřžĚŠČŘŽůŮ]")
_TURKISH_WORDS = re.compile(
    r"\b(?:bir|ve|bu|için|ile|de|da|olarak|daha|çok|gibi|sonra|kadar|olan|ise|en|yeni|dedi)\b", re.I
)
_FEWEST_TWINS = 3
_FEWEST_WORDS = 3


def repair_mojibake(text: str, data: bytes | None = None) -> str:
    """Return a text with twice-encoded and Turkish-as-Western letters put right, the rest as it was.

    Twice-encoded runs ("Ä±", "ÅŸ", "â€™") are handed line by line to ftfy, which changes a line only where the result is
    well-formed UTF-8 and looks less broken (Speer, ftfy, doi:10.5281/zenodo.2591652). "Ð Þ ý" become "Ğ Ş ı" only in a text
    that reads as Turkish, has several of them and not one Turkish letter that the misreading would have spoiled.

    Args:
        text: as it was decoded.
        data: the bytes it was decoded from where they are UTF-8, broken or not; None where they are not.
    """
    if text.isascii():
        return text
    if data is None:
        data = text.encode("utf-8", "replace")
    suspects = Counter(_SUSPECTS.findall(data) if b"\xc3" in data else ())
    letters = {letter.decode() for letter in suspects}
    if _G_BREVE[:1] in data and _G_BREVE in data:
        letters.add("Ğ")
    if not letters.isdisjoint(_LEADS) and _has_twice(text, letters & _LEADS):
        text = "\n".join(_repair_line(line) if _TWICE.search(line) else line for line in text.split("\n"))
    if (
        sum(suspects[letter.encode()] for letter in "ÐðÝýÞþ") >= _FEWEST_TWINS
        and not _TURKISH.search(text)
        and not _OTHER_TONGUE.search(text)
        and len(_TURKISH_WORDS.findall(text)) >= _FEWEST_WORDS
    ):
        return text.translate(_TWINS)
    return text


def _has_twice(text: str, leads: set[str]) -> bool:
    for lead in leads:
        position = text.find(lead)
        while position >= 0:
            if _TWICE.match(text, position):
                return True
            position = text.find(lead, position + 1)
    return False


def _repair_line(line: str) -> str:
    import ftfy

    return ftfy.fix_encoding(line).replace("\x00", "")  # which it makes of "À€"
