"""Names of a sentence and of its translation: the same persons, places and bodies, in either spelling."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from functools import cached_property

from core.text import APOSTROPHES, fold
from transform.check.korean import check_korean_names
from transform.check.lexicon import (
    Names,
    Vocabulary,
    is_title_noun,
    sound,
)
from transform.check.model import Problem
from transform.check.roles import check_roles
from transform.glossary import Glossary

_TOKEN = re.compile(rf"[^\W\d_]+(?:[.&-][^\W\d_]+)*(?:[{APOSTROPHES}][^\W\d_]+)?")
# What follows a name that opens a Turkish sentence as its subject: a comma, or a family name.
_IS_SUBJECT = re.compile(r",|\s(?=[A-ZÇĞİÖŞÜ][a-zçğıöşü]{2})")
_ALIKE, _SHORT_ALIKE = 0.72, 0.8  # how alike two spellings of a name are at least (Ratcliff and Obershelp's measure)
_NEXT_NAME = re.compile(r" ([A-Z][^\W\d_]{2,})")
_WORD_BEGINS = re.compile(r"(?<!\w)\w")
_LETTERS = re.compile(r"[^\W\d_]+")
_CAPITALIZED = re.compile(r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_]*")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_VOWELS = re.compile(r"[aeiou]")
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}]")
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?…:;]|[\"“”«»'‘’(\[*•]|\s[-–—]|--)[\s\"“'‘(]*\Z")
# English words that have a capital and are no names; weekdays and months are the date check's.
_ENGLISH_NO_NAMES = frozenset(
    "mr mrs ms dr sir lord lady st jr sr rev god monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec ok tv am pm ceo mp mps ams vs co inc ltd dna mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays didn doesn isn wasn aren weren hasn hadn haven wouldn couldn shouldn won don ain".split()
)
_TURKISH_NO_NAMES = frozenset(
    "bay bayan tv ceo dr prof sterlin ocak ancak fakat ama oysa hem hatta evet belki nitekim galiba elbette tabii bence sonra "
    "daha bu ben biz siz sen onlar hani yani demek keza bilakis misal neyse hele mesela".split()
)
# The tail a short Turkish stem may have and still be the name: suffixes after an apostrophe, -lı, -lar, -ça.
_SHORT_TAIL_TR = r"(?:'\w+|l[ae]r\w*|l[iu]\w*|[cç]a\w*|y[ae]\w*|[iu]n\w*|[ae]|i|u)?(?!\w)"
_SHORT_TAIL_EN = r"(?:'s|s|\.)?(?!\w)"
_WHOLE_TAIL_TR = r"(?:'\w+|l[iuıü]\w*|l[ae]r\w*|[dt][ae]\w*|n?[iu]n|y?[ae])?(?!\w)"
_WHOLE_TAIL_EN = r"(?:'s|n|an|ian|vian|nian|aian|ese|lese|i|s)?s?(?!\w)"


class Grade(IntEnum):
    """How surely a word with a capital is a name."""

    START = 1  # opens a sentence, and is in no list of ours
    COMMON = 2  # stands inside a sentence, but is a common word too (Reed, Post)
    OPENING = 3  # opens a sentence, and is in no list of common words
    LIKELY = 4  # stands inside a sentence, and is in no list of common words
    SURE = 5  # likely, and marked by an apostrophe or known with a capital only
    KNOWN = 6  # in our tables of places


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    grade: Grade
    start: int


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    entries: frozenset[int]


class NameCheck:
    """Compares the names of Turkish sentences with those of their English translations."""

    def __init__(self, names: Names, glossary: Glossary, vocabulary: Vocabulary) -> None:
        """Index the names that the two languages write differently."""
        self._names = names
        self._glossary = glossary
        self._vocabulary = vocabulary
        self._places = frozenset(i for i, x in enumerate(names.exonyms) if x.place)
        self._turkish = _Finder((x.turkish for x in names.exonyms), _SHORT_TAIL_TR, _WHOLE_TAIL_TR)
        self._english = _Finder((x.english for x in names.exonyms), _SHORT_TAIL_EN, _WHOLE_TAIL_EN)

    def check(self, source: str, target: str) -> list[Problem]:
        """Return the names that one side has and the other has not."""
        # "ABD doları" is a currency, which English writes without the country.
        hits_source = [h for h in self._turkish.find(source) if not source.startswith("ABD dolar", h.start)]
        hits_target = self._english.find(target)
        ids_source = {i for hit in hits_source for i in hit.entries}
        ids_target = {i for hit in hits_target for i in hit.entries}
        terms = self._glossary.find(source)
        accepted = {word for term in terms for text in term.accepted for word in _words(text)}
        left = self._source_names(source, hits_source, ids_target)
        right = self._target_names(target, hits_target, ids_source, accepted)
        source_keys, target_keys = _Keys(source), _Keys(target)
        in_target = {_plain(w) for w in _words(target)}
        covered = {
            w for term in terms for w in _words(term.turkish)
            if any(set(_words(text)) <= in_target for text in term.accepted)
        }  # fmt: skip
        if _is_headline(source):
            left = [n for n in left if n.grade >= Grade.SURE or self._vocabulary.is_name(n.text)]
        if _is_headline(target):
            right = [n for n in right if n.grade >= Grade.OPENING]
        missing = [n for n in left if not target_keys.have(n.text) and fold(n.text) not in covered]
        if not missing:
            missing = [
                _Name(n.text, Grade.START, n.start)
                for n in left
                if n.grade >= Grade.OPENING
                and n.grade < Grade.KNOWN
                and source_keys.count(n.text) > target_keys.count(n.text) > 0
            ]
            missing += self._more_often(source, hits_source, hits_target)
        extra = [n for n in right if not source_keys.have(n.text)]
        if not extra and any(n.grade >= Grade.SURE and len(n.text) > 2 for n in missing):
            # "Tokyo and Tokyo" for "Seul ve Tokyo": what was put in stands in the source too, but less often.
            extra = [
                _Name(n.text, Grade.OPENING, n.start)
                for n in right
                if n.grade >= Grade.SURE and target_keys.count(n.text) > source_keys.count(n.text) > 0
            ] + self._more_often(target, hits_target, hits_source, Grade.OPENING)
        if not missing:
            extra = [n for n in extra if n.grade == Grade.KNOWN or not _is_filled_in(n, source, target, source_keys)]
        problems = _compare(missing, extra) or check_korean_names(source, target)
        if not problems and not missing and any(n.grade >= Grade.LIKELY for n in extra):
            problems = self._in_place_of_another(source, target, extra)
        return problems or check_roles(
            source, target, hits_source, hits_target, self._names.turkish_nouns, self._names.persons
        )

    def _in_place_of_another(self, source: str, target: str, extra: list[_Name]) -> list[Problem]:
        """Find a name that only the target has, where it has no more names than the source: it replaces one.

        With more names, it is mostly one that the Turkish leaves unsaid ("takımını" told as "Liverpool").
        """
        surest = max(extra, key=lambda n: n.grade)
        ours = sum(
            not self._vocabulary.is_common_turkish(m.group()) or _STARTS_SENTENCE.search(source, 0, m.start()) is None
            for m in _CAPITALIZED.finditer(source)
            if len(m.group()) > 1 and m.group()[0].isupper()
        )
        theirs = sum(
            not self._vocabulary.is_common_english(m.group()) or _STARTS_SENTENCE.search(target, 0, m.start()) is None
            for m in _CAPITALIZED.finditer(target)
            if len(m.group()) > 1 and m.group()[0].isupper() and fold(m.group()) not in _ENGLISH_NO_NAMES
        )
        return [Problem("name", "", surest.text)] if theirs <= ours else []

    def _more_often(self, text: str, hits: list[_Hit], others: list[_Hit], grade: Grade = Grade.START) -> list[_Name]:
        """Return the places that stand in both texts, but in one oftener than in the other."""
        here = Counter(i for hit in hits for i in hit.entries & self._places)
        there = Counter(i for hit in others for i in hit.entries)
        return [
            _Name(text[hit.start : hit.end], grade, hit.start)
            for hit in hits
            if hit.entries & self._places and all(here[i] > there[i] > 0 for i in hit.entries & self._places)
        ]

    def _source_names(self, source: str, hits: list[_Hit], others: set[int]) -> list[_Name]:
        found = []
        known = self._settled(hits, others)
        for match in _TOKEN.finditer(source):
            start = match.start()
            if not source[start].isupper():
                continue
            stem = _APOSTROPHE.split(match.group())[0]
            if start in known:
                if not known[start]:
                    found.append(_Name(stem, Grade.KNOWN, start))
                continue
            if len(stem) < 3 or stem.isupper() or fold(stem) in _TURKISH_NO_NAMES:
                continue
            marked = stem != match.group()
            first = _STARTS_SENTENCE.search(source, 0, start) is not None
            grade = self._source_grade(stem, marked=marked, first=first)
            if grade is None and first and stem.isascii() and _IS_SUBJECT.match(source, match.end()):
                grade = Grade.START
            if grade:
                found.append(_Name(stem, grade, start))
        return found

    def _source_grade(self, stem: str, *, marked: bool, first: bool) -> Grade | None:
        if sound(stem) in self._names.persons:
            return Grade.SURE
        if not first and sound(stem) in self._names.given and not self._vocabulary.is_common_turkish(stem):
            return Grade.SURE
        capital = self._vocabulary.is_name(stem)
        if is_title_noun(stem, self._names.turkish_nouns):
            return None
        if self._vocabulary.is_common_turkish(stem):
            return Grade.COMMON if stem.isascii() and (marked or not first) else None
        if marked or (capital and (stem.isascii() or not first)):
            return Grade.SURE
        if not stem.isascii():
            return None if first else Grade.COMMON
        return Grade.OPENING if first else Grade.LIKELY

    def _settled(self, hits: list[_Hit], others: set[int]) -> dict[int, bool]:
        """Map each character of a known name to whether it is settled: the other side has it, or it is no place."""
        settled = {}
        for hit in hits:
            fine = bool(hit.entries & others) or not hit.entries & self._places
            settled.update(dict.fromkeys(range(hit.start, hit.end), fine))
        return settled

    def _target_names(self, target: str, hits: list[_Hit], others: set[int], accepted: set[str]) -> list[_Name]:
        found = []
        known = self._settled(hits, others)
        for match in _CAPITALIZED.finditer(target):
            start, word = match.start(), match.group()
            if not word[0].isupper():
                continue
            if start in known:
                if not known[start] and fold(word) not in accepted:
                    found.append(_Name(word, Grade.KNOWN, start))
                continue
            if (
                len(word) < 3
                or word[:-1].isupper()
                or fold(word) in _ENGLISH_NO_NAMES
                or _plain(fold(word)) in accepted
            ):
                continue
            if word.lower() in self._names.english_nouns:
                continue
            first = _STARTS_SENTENCE.search(target, 0, start) is not None
            found.append(_Name(word, self._target_grade(word, first=first), start))
        return found

    def _target_grade(self, word: str, *, first: bool) -> Grade:
        common = self._vocabulary.is_common_english(word)
        if sound(word) in self._names.persons and not (first and common):
            return Grade.KNOWN
        if not first and sound(word) in self._names.given:
            return Grade.SURE
        if common:
            return Grade.START if first else Grade.COMMON
        if self._vocabulary.is_name(word):
            return Grade.SURE
        return Grade.OPENING if first else Grade.LIKELY


class _Finder:
    """Finds the words of a list of alternatives, where they stand with a capital."""

    def __init__(self, alternatives: Iterable[tuple[str, ...]], short_tail: str, whole_tail: str) -> None:
        self._entries: dict[str, set[int]] = {}
        for i, words in enumerate(alternatives):
            for word in words:
                self._entries.setdefault(word, set()).add(i)
        ordered = sorted(self._entries, key=len, reverse=True)
        # One pattern for each two letters that an entry begins with: a pattern of all entries would be tried everywhere.
        self._patterns: dict[str, re.Pattern[str]] = {}
        for head in {w[:2] for w in ordered}:
            here = [w for w in ordered if w.startswith(head)]
            long = "|".join(re.escape(w) for w in here if len(w) > 3 and w[-1] != "=")
            short = "|".join(re.escape(w) for w in here if len(w) <= 3 and w[-1] != "=")
            # A final "=": the whole word, with the endings of peoples or cases ("Parish" is no "Paris").
            whole = "|".join(re.escape(w[:-1]) for w in here if w[-1] == "=")
            self._patterns[head] = re.compile(
                "|".join((
                    rf"({whole}){whole_tail}" if whole else "(?!)()",
                    rf"({long})[\w']*" if long else "(?!)()",
                    rf"({short}){short_tail}" if short else "(?!)()",
                ))
            )  # fmt: skip

    def find(self, text: str) -> list[_Hit]:
        hits = []
        folded = fold(text)
        end = 0
        for begin in _WORD_BEGINS.finditer(folded):
            at = begin.start()
            pattern = self._patterns.get(folded[at : at + 2]) if at >= end else None
            m = pattern.match(folded, at) if pattern else None
            if m is None:
                continue
            end = m.end()
            if text[at].isupper():
                word = m.group(1) or m.group(2) or m.group(3)
                # "european" begins with "europ" too: every entry that the words begin with is meant.
                entries = {i for n in range(4, len(word) + 1) for i in self._entries.get(word[:n], ())}
                entries |= self._entries.get(f"{word}=", set()) if m.group(1) else self._entries[word]
                hits.append(_Hit(m.start(), m.end(), frozenset(entries)))
        return hits


class _Keys:
    """The words of a text by sound."""

    def __init__(self, text: str) -> None:
        self._written = _LETTERS.findall(text)
        self._as_is = frozenset(self._written)

    @cached_property
    def _words(self) -> list[str]:
        return [sound(w) for w in self._written]

    @cached_property
    def _capitals(self) -> frozenset[str]:
        return frozenset(sound(w) for w in self._written if w[0].isupper())

    @cached_property
    def _joined(self) -> str:
        return "".join(self._words)

    @cached_property
    def _starts(self) -> frozenset[int]:
        return frozenset(itertools.accumulate((len(w) for w in self._words), initial=0))

    def have(self, name: str) -> bool:
        """Tell whether a name stands in the text in some spelling and inflection."""
        return name in self._as_is or all(self._has(sound(part)) for part in re.split(r"[.&-]", name) if len(part) > 1)

    def _has(self, key: str) -> bool:
        if len(key) <= 3:
            return any(w.startswith(key) for w in self._capitals)
        at = self._joined.find(key)
        while at >= 0:
            # Across words only where one begins ("Hongkong"); inside one only as a part that stands out.
            if at in self._starts or (len(key) > 5 and at + len(key) in self._starts):
                return True
            at = self._joined.find(key, at + 1)
        for word in self._words:
            short = min(len(key), len(word))
            if short < 4 or word[0] != key[0]:
                continue
            need = 4 if short < 6 else -(-short * 3 // 4)
            if word[:need] == key[:need]:
                return True
            # "O'Brien" sounds like "birini", which no capital makes a name.
            if word not in self._capitals:
                continue
            if len(_skeleton(key)) > 2 and _skeleton(key) == _skeleton(word):
                return True
            if SequenceMatcher(None, key, word[: len(key) + 1]).ratio() > (_ALIKE if short > 5 else _SHORT_ALIKE):
                return True
        return False

    def count(self, name: str) -> int:
        """Count how often a name stands in the text; inflected, but not respelled."""
        key = sound(name)
        return sum(w.startswith(key) for w in self._words)


def _skeleton(key: str) -> str:
    """Return the consonants: Velid and Walid differ in their vowels only."""
    return _VOWELS.sub("", key)


def _is_filled_in(name: _Name, source: str, target: str, keys: _Keys) -> bool:
    """Tell a given name that English puts before a family name of the source, and words that are no names for certain."""
    if not name.text[1:].islower() or _is_headline(target):
        return True
    after = _NEXT_NAME.match(target, name.start + len(name.text))
    if after is None or not keys.have(after.group(1)):
        return False
    return re.search(rf"[A-ZÇĞİÖŞÜ][^\W\d_]+ {after.group(1)}", source) is None


def _is_headline(text: str) -> bool:
    """Tell whether most words of a text have a capital, so that a capital tells nothing."""
    words = _LONG_WORD.findall(text)
    return len(words) > 4 and sum(w[0].isupper() for w in words) / len(words) > 0.7


def _words(text: str) -> list[str]:
    return [_plain(w) for w in re.findall(r"[\w.]+", fold(text))]


def _plain(word: str) -> str:
    return word.strip(".")


# Which pairs of a missing and a surplus name are a swap: (surest missing, surest surplus), 0 for none. Each pair was
# measured on the 1,997 human pairs of NTREX-128; those left out occur there too often.
_SWAPS = frozenset(
    {(Grade.COMMON, e) for e in (Grade.OPENING, Grade.LIKELY, Grade.SURE, Grade.KNOWN)}
    | {(m, e) for m in (Grade.START, Grade.OPENING, Grade.LIKELY, Grade.SURE, Grade.KNOWN)
       for e in (Grade.OPENING, Grade.LIKELY, Grade.SURE, Grade.KNOWN)}
    | {(Grade.SURE, Grade.COMMON)}
)  # fmt: skip


def _compare(missing: list[_Name], extra: list[_Name]) -> list[Problem]:
    for extra_name in sorted(extra, key=lambda n: -n.grade):
        for missing_name in sorted(missing, key=lambda n: -n.grade):
            if (missing_name.grade, extra_name.grade) in _SWAPS:
                return [Problem("name", missing_name.text, extra_name.text)]
    return []
