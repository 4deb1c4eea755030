"""Names that the target spells wrong: a letter changed, left out or put in, two exchanged, the end cut off, a Turkish ending kept.

English copies the names that are written in Latin letters, and rewrites others by rules that are few. So a word with a
capital that differs from a name of the source by one letter, and by none of those rules, is that name misspelled. Where
the target has a name that is known and the source one that nobody knows, it is the source that has the slip.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Set

from core.text import APOSTROPHES, fold
from transform.check.lexicon import Names
from transform.check.model import Problem
from transform.check.name_words import CAPITALIZED, ENGLISH_NO_NAMES, FUNCTION_WORDS
from transform.check.spellings import Spellings
from transform.check.vocabulary import Vocabulary, harmonize

_SHORTEST = 4  # letters of a name of which one can be wrong
_LONGEST_CUT, _LONGEST_ENDING = 3, 6  # letters that a cut takes off, and that a Turkish ending adds
_NO_MARKS = str.maketrans("ıøłđæßðþ", "ioldasdt")
_NO_NAMES = ENGLISH_NO_NAMES | FUNCTION_WORDS
# What English has for a letter of a name that Turkish writes by ear ("k>c": Kanada, Canada): every change of one letter
# that the human pairs of NTREX-128, newstest2016, newstest2018, FLORES, PUD and the first half of XQuAD have more than once
# between two names in no list, and what other vowels of Arabic names have (Muhammed, Mohammad).
_BY_EAR = frozenset(
    "k>c k>q c>j c>q y>i i>y e>a a>e i>e u>o v>w z>s".split()
)
_EAR_PUTS_IN = frozenset("hk")  # Reşetnikov, Reshetnikov; Zaharova, Zakharova
_EITHER = frozenset(("a>e", "e>a"))  # which even names that are copied have in either language
# Letters that a name seldom has twice: a doubled one is a slip.
_SELDOM_TWICE = frozenset("aiuyhjvwxqk")
# Endings that a Turkish name takes without an apostrophe: who is from a place, a language, the noun of a compound.
_DERIVED = re.compile(r"(?:l[iu](?:l[ae]r[a-z]*)?|[cs][iu]|c[ae]|l[iu]k|[iu])\Z")
_VOWELS = "aeiouy"
_SLAVIC_END = re.compile(r"(?:iy|yy|yi|ii|i|y)\Z")  # Zelenskiy, Zelensky, Zelenskyy
_ENGLISH_ENDS = frozenset("s es n an ian".split())  # which a Turkish ending can be as well: "Pakistan'ı", Pakistani
_MAY_BE_PEOPLE = re.compile(r"(?:[aei]n|a[blq]|esh)\Z")  # "Pakistan'ı", Pakistani; "Barzan'ı", Barzani
# Turkish case endings that no English name has grown by.
_CASE = frozenset("nin nun dan den tan ten ndan nden daki deki taki teki lari leri larin lerin yla yle".split())
# Given names that are short for longer ones.
_SHORT_FORMS = frozenset(
    "alex andy ben chris dan dave don doug ed fred greg jeff joe jon josh ken matt max mick mike mitch nate nick pat phil ray rich rob ron "
    "sam seb stan steph steve tim tom tony vic vince vlad walt will zach nath gabe abe theo leo liz beth kate jess jen jenn sue deb pam "
    "vicky angel fran gene".split()
)


class NameSpelling:
    """Finds the names of a translation that differ from those of its source by a slip."""

    def __init__(self, names: Names, vocabulary: Vocabulary) -> None:
        """Keep what is known of words.

        Args:
            names: which words are family names.
            vocabulary: which words are common, which are names.
        """
        self._vocabulary = vocabulary
        self._spelled = names.spelled

    def find(
        self, source: str, target: str, own: Spellings, other: Spellings, listed: Set[int], accepted: Set[str]
    ) -> list[Problem]:
        """Return the first name of the target that is one of the source with a slip; of the kind "name".

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            own: the words of the source.
            other: the words of the target.
            listed: the characters of the target that belong to names of a list.
            accepted: words of the target that translate terms of the glossary, folded.
        """
        there = [w for w in other.written if w[0].isupper() and len(w) >= _SHORTEST and not own.hold(w)]
        if not there:
            return []
        here = {letters(w): w for w in own.written if w[0].isupper() and len(w) > 1}
        found = [(name, put) for put in there for key, name in here.items() if _may_be_slip(key, letters(put))]
        if not found:
            return []
        ours, theirs = [letters(w) for w in own.written], [letters(w) for w in other.written]
        for name, put in found:
            key, word = letters(name), letters(put)
            if word in ours or fold(put) in accepted or word in _NO_NAMES:
                continue
            if theirs.count(key) >= ours.count(key) and (self._is_known(put) or not self._is_known(name)):
                continue
            if self._is_kept_ending(name, put, source):
                return [Problem("name", name, put)]
            edit = _edit(key, word) if len(key) >= _SHORTEST else None
            if edit is None or (edit[0] != "cut" and _is_listed(put, target, listed)):
                continue
            if self._is_slip(name, put, source, *edit):
                return [Problem("name", name, put)]
        return []

    def _is_known(self, word: str) -> bool:
        """Tell whether a word is a name or a word that somebody has written before."""
        return self._vocabulary.is_name(word) or self._vocabulary.is_in_english(word) or word.lower() in self._spelled

    def _is_kept_ending(self, name: str, put: str, source: str) -> bool:
        """Tell whether a word of the target is a name of the source with its Turkish ending ("Putinin")."""
        key, word = letters(name), letters(put)
        tail = word[len(key) :]
        if not tail or not word.startswith(key) or self._is_known(put) or tail in _ENGLISH_ENDS:
            return False
        if tail == "i" and _MAY_BE_PEOPLE.search(key):
            return False
        return tail in map(letters, _endings(name, source)) or (len(key) >= _SHORTEST and tail in _CASE)

    def _is_slip(self, name: str, put: str, source: str, way: str, change: str) -> bool:
        """Tell whether a word of the target is a name of the source with one letter wrong, or cut off."""
        copied = self._vocabulary.is_foreign(name)
        if self._is_known(put):
            return copied and self._is_known(name) and self._is_other_word(put, way, change)
        known = copied or self._is_known(name)
        if way == "cut":
            sure = known or bool(_endings(name, source))
            return not name.isupper() and (sure or not (_DERIVED.match(change) and harmonize(letters(put), change)))
        if _SLAVIC_END.sub("", letters(name)) == _SLAVIC_END.sub("", letters(put)):
            return False
        if way == "put in":
            if change[-1] in _EAR_PUTS_IN:
                return False
            return (copied and self._is_known(name)) or (change[0] == change[1] and (known or _is_odd(letters(put), change)))
        if way == "left out":
            return known or (change[0] != change[1] and change[1] != "y")
        if change not in _BY_EAR:
            return known or put[-1] != "s" or name[-1] == "s"
        if self._is_known(name):
            return copied or (name.isascii() and not self._vocabulary.is_common_turkish(name))
        return copied and change not in _EITHER

    def _is_other_word(self, put: str, way: str, change: str) -> bool:
        """Tell whether a known word of the target is no other form of the known name that it resembles."""
        if way == "cut":
            return change != "s" and letters(put) not in _SHORT_FORMS
        if way == "changed":
            return change not in _BY_EAR
        if way == "exchanged":
            return change not in ("er", "re")
        return way == "left out" and self._vocabulary.is_common_english(put)


def _is_odd(word: str, doubled: str) -> bool:
    """Tell whether a letter that a word has twice is one that a name has so hardly ever, or where none has it so."""
    if doubled[0] in _SELDOM_TWICE or doubled + doubled[0] in word:
        return True
    beside = re.search(rf"(.){doubled}(.?)", word)
    return doubled[0] not in _VOWELS and (beside is None or beside.group(1) not in _VOWELS or beside.group(2) not in _VOWELS)


def _is_listed(word: str, target: str, listed: Set[int]) -> bool:
    return any(m.start() in listed for m in CAPITALIZED.finditer(target) if m.group() == word)


def _endings(name: str, source: str) -> list[str]:
    """Return the endings that a name has behind an apostrophe."""
    return re.findall(rf"(?<![^\W\d_]){name}[{APOSTROPHES}]([^\W\d_]+)", source)


@functools.lru_cache(maxsize=65_536)
def letters(word: str) -> str:
    """Return a word in small letters without marks ("Agüero", "aguero")."""
    low = word.replace("İ", "I").lower()
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c)).translate(_NO_MARKS)


def _may_be_slip(key: str, word: str) -> bool:
    """Tell at little cost whether one word can be the other with a slip."""
    if not -_LONGEST_CUT <= len(word) - len(key) <= _LONGEST_ENDING or key == word:
        return False
    return key[0] == word[0] or key[1:] == word[1:]


def _edit(key: str, word: str) -> tuple[str, str] | None:
    """Return how one word becomes the other by a single change, and which: the letters, or the one before and the one."""
    at = next((i for i, (a, b) in enumerate(zip(key, word, strict=False)) if a != b), min(len(key), len(word)))
    a, b = key[at:], word[at:]
    if not a:
        return None  # an English ending; Turkish ones are looked for before
    if not b:
        return "cut", a
    if a[1:] == b[1:]:
        return "changed", f"{a[:1]}>{b[0]}"
    if a[1:] == b:
        return "left out", key[at - 1 : at] + a[0]
    if a == b[1:]:
        return "put in", key[at - 1 : at] + b[0]
    if a[:2] == b[1::-1] and a[2:] == b[2:]:
        return "exchanged", a[:2]
    return None
