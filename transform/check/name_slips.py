"""How one spelling of a name becomes another: the single edit between two words, and what is no difference."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterator
from string import ascii_lowercase
from typing import NamedTuple

from core import late_re as re

SHORTEST = 4  # letters of a name of which one can be wrong
LONGEST_CUT, _LONGEST_ENDING = 3, 6  # letters that a cut takes off, and that a Turkish ending adds
_UNMARKED = tuple(zip("ıøłđæßðþ", "ioldasdt", strict=True))
# Letters that a name seldom has twice: a doubled one is a slip.
_SELDOM_TWICE = frozenset("eiouyhjvwxqk")
VOWELS = frozenset(("", *"aeiouy"))
_TURKISH_LETTERS = frozenset("şçcj")
_IN_ENGLISH = str.maketrans({"ş": "sh", "ç": "ch", "c": "j", "j": "zh"})
_TWICE = re.compile(r"(.)\1")
_SLAVIC_END = re.compile(r"(?<![aeiou])(?:iy|yy|yi|ii|i|y)\Z")  # Zelenskiy, Zelensky, Zelenskyy
_SLAVIC_LAST = ("i", "y")


class Edit(NamedTuple):
    """The change by which one word becomes another: how, the letters of the first, those of the second, and where."""

    way: str
    old: str
    new: str
    at: int


def is_odd_double(word: str, at: int) -> bool:
    """Tell whether the letter at a place of a word, the same as the one before, is one that names have not twice there."""
    letter, beside = word[at], (word[at - 2 : at - 1], word[at + 1 : at + 2])
    return letter in _SELDOM_TWICE or letter in beside or (letter != "a" and any(b not in VOWELS for b in beside))


def without_ends(key: str, word: str) -> tuple[str, str]:
    """Return two words without what Slavic names end in, where both do so in different ways."""
    if key[-1:] not in _SLAVIC_LAST or word[-1:] not in _SLAVIC_LAST:
        return key, word
    one, other = _SLAVIC_END.sub("", key), _SLAVIC_END.sub("", word)
    both = one != key and other != word and key[len(one) :] != word[len(other) :]
    return (one, other) if both else (key, word)


def respell(name: str) -> str:
    """Return a name that Turkish writes by ear as English does, "" where it has no letter for that or is short."""
    low = name.replace("İ", "i").lower()
    if len(name) <= SHORTEST or _TURKISH_LETTERS.isdisjoint(low):
        return ""
    return letters(low.translate(_IN_ENGLISH))


def is_same(one: str, other: str) -> bool:
    """Tell whether two words differ in a letter that one has twice (Assad, Asad), or in a Slavic ending, only."""
    return _TWICE.sub(r"\1", one) == _TWICE.sub(r"\1", other) or _SLAVIC_END.sub("", one) == _SLAVIC_END.sub("", other)


def one_off(word: str) -> Iterator[str]:
    """Yield the words that one edit makes of a word: a letter changed, put in or left out, two exchanged."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in ascii_lowercase:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]


def without_marks(text: str) -> str:
    """Return a text in small letters without marks ("Agüero", "aguero"); a whole one at once, or a word."""
    low = text.replace("İ", "I").lower()
    if low.isascii():
        return low
    low = unicodedata.normalize("NFD", low)
    for mark in filter(unicodedata.combining, set(low)):
        low = low.replace(mark, "")
    for letter, plain in _UNMARKED:
        low = low.replace(letter, plain)
    return low


letters = functools.lru_cache(maxsize=65_536)(without_marks)


def may_be_slip(key: str, word: str) -> bool:
    """Tell at little cost whether one word can be the other with a slip."""
    if not -LONGEST_CUT <= len(word) - len(key) <= _LONGEST_ENDING or key == word:
        return False
    return key[0] == word[0] or key[1:] == word[1:]


def find_edit(key: str, word: str) -> Edit | None:
    """Return the single change by which one word becomes another; None where it takes more."""
    if key == word:
        return None
    at = next((i for i, (a, b) in enumerate(zip(key, word, strict=False)) if a != b), min(len(key), len(word)))
    a, b = key[at:], word[at:]
    if not b:
        return Edit("cut", a, "", at)
    if a[1:] == b[1:] and a:
        return Edit("changed", a[0], b[0], at)
    if a[1:] == b and a:
        return Edit("left out", a[0], "", at)
    if a == b[1:]:
        return Edit("put in", "", b[0], at)
    if a[:2] == b[1::-1] and a[2:] == b[2:]:
        return Edit("exchanged", a[:2], b[:2], at)
    return None
