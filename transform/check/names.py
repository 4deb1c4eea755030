"""Names of a sentence and of its translation: the same persons, places and bodies, in either spelling."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence
from typing import Any

from core.text import fold
from transform.check.korean import check_korean_names
from transform.check.lexicon import Names, sound
from transform.check.meanings import Meanings
from transform.check.model import Problem
from transform.check.name_accounts import NameAccounts, Sides
from transform.check.name_acronyms import AcronymCheck
from transform.check.name_counts import NameCounts
from transform.check.name_doubts import NameDoubts
from transform.check.name_places import Hit, PlaceFinder
from transform.check.name_told import ToldNames
from transform.check.name_words import (
    CAPITALIZED,
    ENGLISH_NO_NAMES,
    Grade,
    Name,
    NameReader,
    is_headline,
    plain,
    words,
)
from transform.check.role_model import RoleCheck, RoleTable
from transform.check.roles import check_roles
from transform.check.sentence_starts import opens_sentence
from transform.check.spellings import Spellings
from transform.check.vocabulary import Vocabulary
from transform.glossary import Glossary

_MAY = re.compile("[Mm]ay[ıi]s|MAYIS|0?5[./]")
_NEXT_NAME = re.compile(r" ([A-Z][^\W\d_]{2,})")
# The tail a short Turkish stem may have and still be the name: suffixes after an apostrophe, -lı, -lar, -ça.
_SHORT_TAIL_TR = r"(?:'\w+|l[ae]r\w*|l[iu]\w*|[cç]a\w*|y[ae]\w*|[iu]n\w*|[ae]|i|u)?(?!\w)"
_SHORT_TAIL_EN = r"(?:'s|s|\.)?(?!\w)"
_WHOLE_TAIL_TR = r"(?:'\w+|[cç][ae]\w*|l[iuıü]\w*|l[ae]r\w*|[dt][ae]\w*|n?[iu]n|y?[ae])?(?!\w)"
_WHOLE_TAIL_EN = r"(?:'s|n|an|ian|vian|nian|aian|ese|lese|i|s)?s?(?!\w)"


class NameCheck:
    """Compares the names of Turkish sentences with those of their English translations."""

    def __init__(
        self,
        names: Names,
        glossary: Glossary,
        vocabulary: Vocabulary,
        encode: Callable[[Sequence[str]], Any],
        roles: RoleTable,
    ) -> None:
        """Index the names that the two languages write differently."""
        self._names = names
        self._glossary = glossary
        self._vocabulary = vocabulary
        self._places = frozenset(i for i, x in enumerate(names.exonyms) if x.place)
        self._reader = NameReader(names, vocabulary, self._places)
        meanings = Meanings(encode)
        self._doubts = NameDoubts(names, vocabulary, meanings)
        self._accounts = NameAccounts(names, vocabulary, meanings)
        self._told = ToldNames(names.told)
        self._acronyms = AcronymCheck(
            names.acronyms, {word: turkish for turkish, english in names.bodies for word in english}
        )
        self._roles = RoleCheck(roles)
        self._counts = NameCounts(vocabulary, self._places)
        self._turkish = PlaceFinder((x.turkish for x in names.exonyms), _SHORT_TAIL_TR, _WHOLE_TAIL_TR)
        self._english = PlaceFinder((x.english for x in names.exonyms), _SHORT_TAIL_EN, _WHOLE_TAIL_EN)

    def places(self, source: str, target: str) -> tuple[list[Hit], list[Hit]]:
        """Return the names of the list that a Turkish sentence has, and its translation."""
        # "ABD doları" is a currency, which English writes without the country.
        hits_source = [h for h in self._turkish.find(source) if not source.startswith("ABD dolar", h.start)]
        return hits_source, self._english.find(target)

    def check(self, source: str, target: str) -> list[Problem]:
        """Return the names that one side has and the other has not."""
        hits_source, hits_target = self.places(source, target)
        ids_source = {i for hit in hits_source for i in hit.entries}
        ids_target = {i for hit in hits_target for i in hit.entries}
        terms = self._glossary.find(source)
        accepted = {word for term in terms for text in term.accepted for word in words(text)}
        left = self._reader.turkish(source, hits_source, ids_target)
        right = self._reader.english(target, hits_target, ids_source, no_month=_MAY.search(source) is None)
        source_keys, target_keys = Spellings(source), Spellings(target)
        in_target = {plain(w) for w in words(target)} if terms else set()
        covered = {
            w for term in terms for w in words(term.turkish)
            if any(set(words(text)) <= in_target for text in term.accepted)
        }  # fmt: skip
        turkish_capitals = is_headline(source_keys.written, self._vocabulary.is_common_turkish)
        english_capitals = is_headline(target_keys.written, self._vocabulary.is_common_english)
        if turkish_capitals:
            left = [
                n
                for n in left
                if n.grade >= Grade.SURE or self._vocabulary.is_name(n.text) or self._vocabulary.is_foreign(n.text)
            ]
        if english_capitals:
            right = [n for n in right if n.grade >= Grade.OPENING and n.text != "May"]
        missing = [
            n
            for n in left
            if not target_keys.have(n.text, source_keys, exact=n.grade == Grade.KNOWN)
            and fold(n.text) not in covered
            and (n.grade == Grade.KNOWN or not target_keys.have_place(n.text))
        ]
        fewer = self._counts.fewer(left, source_keys, target_keys)
        if not missing:
            missing = [*fewer, *self._counts.places(source, hits_source, hits_target)]
        extra = [
            n
            for n in right
            if fold(n.text) not in accepted
            and not (target.startswith(".", n.start + len(n.text)) and source_keys.have_longer(n.text))
            and not source_keys.have(
                n.text,
                target_keys,
                exact=n.grade == Grade.KNOWN and sound(n.text) not in self._names.persons,
                named=sound(n.text) in self._names.given,
            )
            and (n.grade == Grade.KNOWN or not source_keys.have_place(n.text))
        ]
        if extra:
            missing, extra = self._told.settle(source, target, missing, extra)
        surplus = extra
        if not missing:
            extra = [
                n
                for n in extra
                if n.grade == Grade.KNOWN
                or not _is_filled_in(n, source, target, source_keys, target_keys, capitals=english_capitals)
            ]
        fits = functools.partial(self._doubts.stand, source, target, own=source_keys, other=target_keys)
        clear = [n for n in extra if n.grade >= Grade.LIKELY]
        problems = _compare(missing, extra, fits) or _compare(fewer, clear, fits) or check_korean_names(source, target)
        if not problems:
            problems = self._counts.find(
                source, target, missing, right, (hits_source, hits_target), (source_keys, target_keys)
            )
        if not problems and not english_capitals:
            placed = {source[h.start : h.end] for h in hits_source if h.entries & ids_target}
            problems = self._doubts.beside(source, target, source_keys, target_keys, placed)
        if problems or not (missing or any(n.grade >= Grade.OPENING for n in surplus)):
            sides = None
        else:
            sides = self._sides(
                source, target, (source_keys, target_keys), (hits_source, hits_target), covered,
                headline=turkish_capitals or english_capitals,
            )  # fmt: skip
            told = functools.partial(self._accounts.tell, sides)
            problems = self._doubts.find(source, target, missing, extra, source_keys, target_keys, told)
        lost = [
            n.text
            for n in sorted(missing, key=lambda n: -n.grade)
            if n.grade in (Grade.OPENING, Grade.LIKELY, Grade.SURE)
        ]
        problems = problems or self._acronyms.check(source, target, lost)
        if not problems and sides is not None:
            balanced = not missing and any(n.grade >= Grade.LIKELY for n in extra) and self._is_balanced(source, target)
            problems = (
                self._accounts.find_taken(sides, surplus, balanced=balanced)
                or self._accounts.find_replaced(sides, missing)
                or self._accounts.find_replaced(sides, fewer)
            )
        return (
            problems
            or check_roles(source, target, hits_source, hits_target, self._names.turkish_nouns, self._names.persons)
            or self._roles.check(source, target, hits_source, hits_target)
        )

    def _sides(
        self,
        source: str,
        target: str,
        keys: tuple[Spellings, Spellings],
        hits: tuple[Sequence[Hit], Sequence[Hit]],
        covered: set[str],
        *,
        headline: bool,
    ) -> Sides:
        """Return the two texts with what is accounted for by the lists."""
        ids = [{i for hit in side for i in hit.entries} for side in hits]
        told, placed = self._told.spans(source, target)
        told |= {at for hit in hits[0] if hit.entries & ids[1] for at in range(hit.start, hit.end)}
        placed |= {at for hit in hits[1] if hit.entries & ids[0] for at in range(hit.start, hit.end)}
        listed = {hit.start for hit in hits[0] if not hit.entries & (ids[1] | self._places)}
        return Sides(source, target, *keys, told, placed, covered, listed, headline=headline)

    def _is_balanced(self, source: str, target: str) -> bool:
        """Tell whether the target has no more names than the source, so that one that only it has replaces one.

        With more names, it is mostly one that the Turkish leaves unsaid ("takımını" told as "Liverpool").
        """
        ours = sum(
            not self._vocabulary.is_common_turkish(m.group()) or not opens_sentence(source, m.start())
            for m in CAPITALIZED.finditer(source)
            if len(m.group()) > 1 and m.group()[0].isupper()
        )
        theirs = sum(
            not self._vocabulary.is_common_english(m.group()) or not opens_sentence(target, m.start())
            for m in CAPITALIZED.finditer(target)
            if len(m.group()) > 1 and m.group()[0].isupper() and fold(m.group()) not in ENGLISH_NO_NAMES
        )
        return theirs <= ours


def _is_filled_in(name: Name, source: str, target: str, keys: Spellings, own: Spellings, *, capitals: bool) -> bool:
    """Tell a given name that English puts before a family name of the source, and words that are no names for certain."""
    if not name.text[1:].islower() or capitals:
        return True
    after = _NEXT_NAME.match(target, name.start + len(name.text))
    if after is None or not keys.have(after.group(1), own):
        return False
    before = re.search(rf"([^\W\d_]{{2,}}) {fold(after.group(1))}", fold(source))
    return before is None or not source[before.start()].isupper()


# Which pairs of a missing and a surplus name are a swap: (surest missing, surest surplus), 0 for none. Each pair was
# measured on the 1,997 human pairs of NTREX-128; those left out occur there too often.
_SWAPS = frozenset(
    {(Grade.COMMON, e) for e in (Grade.OPENING, Grade.LIKELY, Grade.SURE, Grade.KNOWN)}
    | {(m, e) for m in (Grade.START, Grade.OPENING, Grade.LIKELY, Grade.SURE, Grade.KNOWN)
       for e in (Grade.OPENING, Grade.LIKELY, Grade.SURE, Grade.KNOWN)}
)  # fmt: skip


def _compare(missing: list[Name], extra: list[Name], fits: Callable[[Name, Name], bool]) -> list[Problem]:
    for extra_name in sorted(extra, key=lambda n: -n.grade):
        for missing_name in sorted(missing, key=lambda n: -n.grade):
            if (missing_name.grade, extra_name.grade) in _SWAPS and fits(missing_name, extra_name):
                return [Problem("name", missing_name.text, extra_name.text)]
    return []
