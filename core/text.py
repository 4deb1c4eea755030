"""Text folding that is safe for Turkish and keeps offsets: one character in, one character out."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from hashlib import sha256

from core import late_re as re

# Typographic variants of the apostrophe that Turkish newsrooms put before suffixes.
APOSTROPHES = "'’‘ʼ`´′＇"
_APOSTROPHE_PAIRS = tuple((c, "'") for c in APOSTROPHES[1:])
_WORD_LENGTH = 24  # characters; what is longer is no word as a rule
_MATCH_PAIRS = (*_APOSTROPHE_PAIRS, ("ı", "i"), ("â", "a"), ("î", "i"), ("û", "u"), ("\xa0", " "))
# What is not seen (soft hyphens, zero-width and direction marks, controls, tags), and the many blanks and line breaks.
_UNSEEN = (
    *range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xAD, 0x34F, 0x61C, 0x180E,
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB,
    *range(0xE0000, 0xE0080),
)  # fmt: skip
_BLANKS = (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_CLEAN: dict[int, str | None] = {
    **dict.fromkeys(_UNSEEN),
    **dict.fromkeys(_BLANKS, " "),
    **dict.fromkeys((0x0B, 0x0C, 0x0D, 0x85, 0x2028), "\n"),
    0x2029: "\n\n",
    # Half of a pair, which JSON can carry and neither UTF-8 nor Postgres can.
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}
_ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def casefold_turkish(text: str) -> str:
    """Lower-case by Turkish rules (İ→i, I→ı), keeping the length of the text.

    Source: Unicode SpecialCasing.txt, conditional mappings for `tr` and `az`.
    """
    return text.replace("İ", "i").replace("I", "ı").lower()


def fold(text: str) -> str:
    """Return the key that matching works on, with the same length as `text` (offsets carry over).

    Case is gone, dotted and dotless i are one letter (headlines in capitals and foreign names mix them),
    the circumflex is gone and every apostrophe is the straight one. `text` must be NFC.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    return _fold_word(text) if len(text) <= _WORD_LENGTH else _replace(text.replace("İ", "i").lower(), _MATCH_PAIRS)


@lru_cache(maxsize=1 << 14)
def _fold_word(word: str) -> str:
    """Return what `fold` does, for a word that is not ASCII: words come again (Zipf's law)."""
    return _replace(word.replace("İ", "i").lower(), _MATCH_PAIRS)


@lru_cache(maxsize=8)
def fold_once(text: str) -> str:
    """Return what `fold` does, for a whole text that several parts of the work fold one after the other; the last are kept."""
    return fold(text)


def _replace(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    # A dozen str.replace are ten times as fast as one str.translate on text that is not ASCII.
    for old, new in pairs:
        text = text.replace(old, new)
    return text


def normalize(text: str) -> str:
    """Return a text as it is to be kept: what is seen stays, what is not seen goes.

    NFC (Unicode Standard Annex #15); no soft hyphens, zero-width, direction or control characters; one kind of blank
    and one kind of line break, so that paragraphs stay. Quotes, apostrophes and dashes stay as displayed: for matching
    there is `fold`. "i" with a dot of its own, left by lower-casing "İ" without Turkish rules,
    is "i". Applying it again changes nothing.
    """
    if _ODD.search(text):
        text = text.replace("\r\n", "\n").translate(_CLEAN)
    return unicodedata.normalize("NFC", text.replace("i\u0307", "i"))


_WORD = re.compile(r"[^\W_]+")


def hash_text(text: str) -> str:
    """Return the hexadecimal SHA-256 of the words of a text: case, punctuation and spacing do not count."""
    return sha256(" ".join(_WORD.findall(fold(normalize(text)))).encode()).hexdigest()
