"""Names of a sentence and of its translation: the same persons, places and bodies, in either spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from core.text import APOSTROPHES, fold
from transform.check.lexicon import Names, capital_words, is_common_english, is_common_turkish, sound
from transform.check.model import Problem
from transform.glossary import Glossary

_TOKEN = re.compile(rf"[^\W\d_]+(?:[.&-][^\W\d_]+)*(?:[{APOSTROPHES}][^\W\d_]+)?")
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}]")
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?…:;]|[\"“”«»'‘’(\[*•]|\s[-–—]|--)[\s\"“'‘(]*\Z")
# English words that have a capital and are no names; weekdays and months are the date check's.
_ENGLISH_NO_NAMES = frozenset(
    "mr mrs ms dr sir lord lady st jr sr rev god monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec ok tv am pm ceo mp mps ams vs co inc ltd dna mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays".split()
)
_TURKISH_NO_NAMES = frozenset("bay bayan tv ceo dr prof sterlin ocak".split())
# The tail a short Turkish stem may have and still be the name: suffixes after an apostrophe, -lı, -lar, -ça.
_SHORT_TAIL_TR = r"(?:'\w+|l[ae]r\w*|l[iu]\w*|[cç]a\w*|y[ae]\w*|[iu]n\w*|[ae]|i|u)?(?!\w)"
_SHORT_TAIL_EN = r"(?:'s|s|\.)?(?!\w)"
KNOWN, LIKELY, COMMON = 3, 2, 1


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    sure: int  # KNOWN: in our tables; LIKELY: no common word; COMMON: a capital, but a common word too
    start: int


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    entries: frozenset[int]


class NameCheck:
    """Compares the names of Turkish sentences with those of their English translations."""

    def __init__(self, names: Names, glossary: Glossary) -> None:
        """Index the names that the two languages write differently."""
        self._names = names
        self._glossary = glossary
        self._places = frozenset(i for i, x in enumerate(names.exonyms) if x.place)
        self._turkish = _Finder((x.turkish for x in names.exonyms), _SHORT_TAIL_TR)
        self._english = _Finder((x.english for x in names.exonyms), _SHORT_TAIL_EN)

    def check(self, source: str, target: str) -> list[Problem]:
        """Return the names that one side has and the other has not."""
        hits_source, hits_target = self._turkish.find(source), self._english.find(target)
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
        if _is_headline(source, target):
            left = [n for n in left if n.sure == KNOWN or n.text in capital_words()]
            right = [n for n in right if n.sure == KNOWN or n.text in capital_words()]
        missing = [n for n in left if not target_keys.have(n.text) and fold(n.text) not in covered]
        extra = [n for n in right if not source_keys.have(n.text)]
        return _compare(missing, extra)

    def _source_names(self, source: str, hits: list[_Hit], others: set[int]) -> list[_Name]:
        found = []
        known = self._settled(hits, others)
        for match in _TOKEN.finditer(source):
            start = match.start()
            if not source[start].isupper():
                continue
            if start in known:
                if not known[start]:
                    found.append(_Name(_APOSTROPHE.split(match.group())[0], KNOWN, start))
                continue
            stem = _APOSTROPHE.split(match.group())[0]
            if len(stem) < 3 or stem.isupper() or fold(stem) in _TURKISH_NO_NAMES:
                continue
            marked = stem != match.group()
            first = _STARTS_SENTENCE.search(source, 0, start) is not None
            if first and not marked and stem not in capital_words():
                continue
            if not marked and not stem.isascii() and stem not in capital_words():
                continue
            if not is_common_turkish(stem, self._names.turkish_nouns):
                found.append(_Name(stem, LIKELY, start))
        return found

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
        for match in re.finditer(r"[^\W\d_]+", target):
            start, word = match.start(), match.group()
            if not word[0].isupper():
                continue
            if start in known:
                if not known[start] and fold(word) not in accepted:
                    found.append(_Name(word, KNOWN, start))
                continue
            if len(word) < 3 or word.isupper() or fold(word) in _ENGLISH_NO_NAMES or _plain(fold(word)) in accepted:
                continue
            if word.lower() in self._names.english_nouns:
                continue
            first = _STARTS_SENTENCE.search(target, 0, start) is not None
            if is_common_english(word):
                if not first:
                    found.append(_Name(word, COMMON, start))
            elif not first or word in capital_words():
                found.append(_Name(word, LIKELY, start))
        return found


class _Finder:
    """Finds the words of a list of alternatives, where they stand with a capital."""

    def __init__(self, alternatives: Iterable[tuple[str, ...]], short_tail: str) -> None:
        self._entries: dict[str, set[int]] = {}
        for i, words in enumerate(alternatives):
            for word in words:
                self._entries.setdefault(word, set()).add(i)
        ordered = sorted(self._entries, key=len, reverse=True)
        long = "|".join(re.escape(w) for w in ordered if len(w) > 3)
        short = "|".join(re.escape(w) for w in ordered if len(w) <= 3)
        self._pattern = re.compile(rf"(?<!\w)(?:({long})[\w']*|({short}){short_tail})")

    def find(self, text: str) -> list[_Hit]:
        hits = []
        for m in self._pattern.finditer(fold(text)):
            if text[m.start()].isupper():
                word = m.group(1) or m.group(2)
                # "european" begins with "europ" too: every entry that the words begin with is meant.
                entries = {i for n in range(4, len(word)) for i in self._entries.get(word[:n], ())}
                hits.append(_Hit(m.start(), m.end(), frozenset(entries | self._entries[word])))
        return hits


class _Keys:
    """The words of a text by sound."""

    def __init__(self, text: str) -> None:
        self._words = [sound(w) for w in re.findall(r"[^\W\d_]+", text)]
        self._joined = "".join(self._words)

    def have(self, name: str) -> bool:
        """Tell whether a name stands in the text in some spelling and inflection."""
        return all(self._has(sound(part)) for part in re.split(r"[.&-]", name) if len(part) > 1)

    def _has(self, key: str) -> bool:
        if len(key) <= 3:
            return any(w.startswith(key) for w in self._words)
        if key in self._joined:
            return True
        for word in self._words:
            short = min(len(key), len(word))
            if short >= 3 and word[: max(3, short * 3 // 4)] == key[: max(3, short * 3 // 4)]:
                return True
            if short >= 4 and word[0] == key[0] and SequenceMatcher(None, key, word[: len(key) + 1]).ratio() > 0.72:
                return True
        return False


def _is_headline(source: str, target: str) -> bool:
    """Tell whether most words of either side have a capital, so that a capital tells nothing."""

    def share(text: str) -> float:
        words = [w for w in re.findall(r"[^\W\d_]+", text) if len(w) > 3]
        return sum(w[0].isupper() for w in words) / len(words) if words else 0.0

    return share(source) > 0.7 or share(target) > 0.7


def _words(text: str) -> list[str]:
    return [_plain(w) for w in re.findall(r"[\w.]+", fold(text))]


def _plain(word: str) -> str:
    return word.strip(".")


def _compare(missing: list[_Name], extra: list[_Name]) -> list[Problem]:
    sure_missing = [n for n in missing if n.sure >= LIKELY]
    sure_extra = [n for n in extra if n.sure >= LIKELY]
    if sure_missing and sure_extra:
        return [Problem("name", sure_missing[0].text, sure_extra[0].text)]
    return []
