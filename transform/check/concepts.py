"""Words by which a translation can turn its meaning round, found alike in Turkish and in English."""

from __future__ import annotations

import functools
import itertools
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from core import late_re as re
from core.errors import SettingsError
from core.text import fold
from transform.check.runs import LetterPattern

_WORD = LetterPattern(r"([^\W\d_]+(?:-[^\W\d_]+)*)")
_PLAIN = "plain"
_JOINED = frozenset("high low higher lower highest lowest".split())  # are joined to what they tell of
_NOTHING = frozenset[str]()
_HELD = 100_000  # words of each list
_HEAD = 3  # letters


class Found(NamedTuple):
    """One word, or pair of words, of a text that means one or more concepts."""

    text: str
    start: int
    concepts: frozenset[str]


class Words:
    """Finds the words of one language; the longest entry that fits a word wins."""

    def __init__(self) -> None:
        self._exact: dict[str, set[str]] = {}
        self._begins: dict[str, set[str]] = {}
        self._second: dict[str, Words] = {}
        self._met = _Met(self)
        # Of the beginnings with the same first letters, longest first; most words are told by these to begin with none.
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._short: tuple[int, ...] = ()  # lengths of the beginnings that have fewer letters than that
        self.heads: set[str] = set()  # the first letters of all entries

    def add(self, entry: str, concept: str, *, whole: bool) -> None:
        """Index one entry ("_" joins two words), as a whole word or a beginning."""
        first, _, second = entry.partition("_")
        self.heads.add(first[:_HEAD])
        if second:
            self._second.setdefault(first, Words()).add(second, concept, whole=whole)
        else:
            (self._exact if whole else self._begins).setdefault(first, set()).add(concept)
            if not whole:
                shares = len(first) >= _HEAD
                lengths = self._lengths.get(first[:_HEAD], ()) if shares else self._short
                lengths = tuple(sorted({*lengths, len(first)}, reverse=True))
                if shares:
                    self._lengths[first[:_HEAD]] = lengths
                else:
                    self._short = lengths

    def of(self, word: str) -> frozenset[str]:
        """Return the concepts of a word; none: it has no entry."""
        exact = self._exact.get(word)
        if exact is not None:
            return frozenset(exact | self._begins.get(word, set()))
        for end in self._lengths.get(word[:_HEAD], ()):
            found = self._begins.get(word[:end]) if end <= len(word) else None
            if found:
                return frozenset(found)
        for end in self._short:
            found = self._begins.get(word[:end])
            if found:
                return frozenset(found)
        return _NOTHING

    def entry(self, word: str) -> tuple[frozenset[str], Words | None]:
        """Return the concepts of a word, and the words that make an entry with it; None: it begins no pair."""
        return self.of(word), self._second.get(word)

    def find(self, text: str) -> list[Found]:
        """Find the entries of a text, in order."""
        found = []
        words, starts = words_of(text)
        met = self._met
        skip = -1
        for i in itertools.compress(range(len(words)), map(met.__getitem__, words)):
            if i == skip:
                continue
            told = word = words[i]
            concepts, pairs = met[word]
            if pairs is not None and i + 1 < len(words):
                both = pairs.of(words[i + 1])
                if both:
                    concepts, skip, told = both, i + 1, f"{word} {words[i + 1]}"
            if concepts and _PLAIN not in concepts:
                found.append(Found(told, starts[i], concepts))
        return found


class _Met(dict[str, Any]):
    """What a list has of a word, looked up once for each, as words repeat: its entry, or () where there is none."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, word: str) -> tuple[()] | tuple[frozenset[str], Words | None]:
        if len(self) > _HELD:
            self.clear()
        concepts, pairs = self._words.entry(word)
        if not concepts and "-" in word and not word.startswith("non-"):
            first, _, last = word.partition("-")
            # "Debt-cutting"; "low-cost".
            concepts = self._words.of(first if first in _JOINED else last.rpartition("-")[2])
        found = (concepts, pairs) if concepts or pairs is not None else ()
        self[word] = found
        return found


@functools.lru_cache(maxsize=8)
def words_of(text: str) -> tuple[list[str], list[int]]:
    """Return the words of a text and where each begins; one text is searched by several lists, one after the other."""
    pieces = _WORD.of(text).split(text)  # what lies between words and the words, in turn
    ends = list(itertools.accumulate(map(len, pieces)))
    return pieces[1::2], ends[:-1:2]


class Concepts:
    """All concepts of the check, findable in Turkish and English."""

    def __init__(self, entries: Mapping[str, Mapping[str, object]]) -> None:
        """Index the concepts; see seeds/check_words.toml for the form."""
        self._turkish, self._english = Words(), Words()
        for concept, entry in entries.items():
            for word in fold(str(entry["tr"])).split():
                self._turkish.add(word.rstrip("="), concept, whole=word.endswith("="))
            for word in str(entry["en"]).split():
                self._english.add(word.rstrip("*="), concept, whole=not word.endswith("*"))
        self.soft_turkish = frozenset(c for c, e in entries.items() if e.get("soft") in ("tr", "both"))
        self.soft_english = frozenset(c for c, e in entries.items() if e.get("soft") in ("en", "both"))
        self.soft = self.soft_turkish | self.soft_english
        self.denial = frozenset(c for c, e in entries.items() if e.get("denial"))
        self.doubt = frozenset(c for c, e in entries.items() if e.get("doubt"))
        self.against = {c: str(e["against"]) for c, e in entries.items() if e.get("against")}
        self._may = {
            (concept, lang): re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, fold(str(e[key])).split()))})")
            for concept, e in entries.items()
            for lang, key in (("tr", "may_tr"), ("en", "may_en"))
            if e.get(key)
        }

    def may_mean(self, concept: str, text: str, lang: str) -> bool:
        """Tell whether some word of a text can mean a concept, though it says other things too ("may_tr", "may_en").

        Args:
            concept: the concept.
            text: a folded Turkish text, or a lower-cased English one.
            lang: "tr" or "en".
        """
        words = self._may.get((concept, lang))
        return words is not None and words.search(text) is not None

    def turkish(self, folded: str) -> list[Found]:
        """Find the concepts of a folded Turkish text, in order."""
        return self._turkish.find(folded)

    def english(self, lowered: str) -> list[Found]:
        """Find the concepts of a lower-cased English text, in order."""
        return self._english.find(lowered)


def pair_off(left: Iterable[Found], right: Iterable[Found], among: frozenset[str]) -> tuple[list[Found], list[Found]]:
    """Pair words of two texts that share a concept of some, one with one; return what is left of either side.

    Args:
        left: words of the source.
        right: words of the target.
        among: the concepts that count.
    """
    ours = list(left)
    theirs: list[Found] = []
    for found in right:
        match = next((f for f in ours if f.concepts & found.concepts & among), None)
        if match is None:
            theirs.append(found)
        else:
            ours.remove(match)
    return ours, theirs


def count(found: Iterable[Found]) -> Counter[str]:
    """Count each concept."""
    return Counter(c for f in found for c in f.concepts)


def read_concepts(path: Path) -> Concepts:
    """Read seeds/check_words.toml.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    try:
        return Concepts(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError) as error:
        raise SettingsError(f"check words {path}: {error}", cure="see seeds/check_words.toml for the form") from None
