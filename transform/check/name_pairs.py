"""A Turkish sentence and its English translation with their names, and which of them the other lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core import late_re as re
from core.text import fold
from transform.check.lexicon import Names, sound
from transform.check.links import Words
from transform.check.name_places import Hit, PlaceFinder
from transform.check.name_words import Grade, Name, NameReader, is_headline, plain, words
from transform.check.spellings import Spellings
from transform.check.vocabulary import SUFFIX, Vocabulary
from transform.glossary import Glossary, Term

_NO_CODE = 4  # letters of a name in capitals that is no code
_MAY = re.compile("[Mm]ay[ıi]s|MAYIS|0?5[./]")
# The tail a short Turkish stem may have and still be the name: suffixes after an apostrophe, -lı, -lar, -ça.
_SIDE = re.compile(r"\b[Tt]he (North|South)\b(?! [A-Z]|-)")
_SHORT_TAIL_TR = r"(?:'\w+|l[ae]r\w*|l[iu]\w*|[cç]a\w*|y[ae]\w*|[iu]n\w*|[ae]|i|u)?(?!\w)"
_SHORT_TAIL_EN = r"(?:'s|s|\.)?(?!\w)"
_WHOLE_TAIL_TR = r"(?:'\w+|[cç][ae]\w*|l[iuıü]\w*|l[ae]r\w*|[dt][ae]\w*|n?[iu]n|y?[ae])?(?!\w)"
_WHOLE_TAIL_EN = r"(?:'s|n|an|ian|vian|nian|aian|ese|lese|i|s)?s?(?!\w)"


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence and its translation (the first and the second of each pair), with their names.

    Attributes:
        source: the Turkish sentence.
        target: the English sentence.
        hits: the names of the list.
        ids: the entries of the list that these can mean.
        keys: the words, by sound.
        left: the names of the source that the list does not settle.
        right: the names of the target that the list does not settle.
        accepted: words of the target that translate terms of the glossary.
        covered: words of the source, folded, of terms that the target translates.
        capitals: whether most words have a capital.
    """

    source: str
    target: str
    hits: tuple[Sequence[Hit], Sequence[Hit]]
    ids: tuple[set[int], set[int]]
    keys: tuple[Spellings, Spellings]
    left: list[Name]
    right: list[Name]
    accepted: set[str]
    covered: set[str]
    capitals: tuple[bool, bool]

    def told_words(self) -> set[str]:
        """Return the longer words, folded, of the names of the list that both texts have: in capitals they are no codes ("SEUL (AA)")."""
        return {
            fold(word)
            for text, hits, others in zip((self.source, self.target), self.hits, self.ids[::-1], strict=True)
            for hit in hits
            if hit.entries & others
            for word in words(text[hit.start : hit.end])
            if len(word) >= _NO_CODE
        }


class PairReader:
    """Reads the names of Turkish sentences and of their English translations."""

    def __init__(
        self, names: Names, glossary: Glossary, vocabulary: Vocabulary, places: frozenset[int], words: Words
    ) -> None:
        """Index the names that the two languages write differently.

        Args:
            names: these.
            glossary: terms of the beat.
            vocabulary: which words are common.
            places: the numbers of the names that are places.
            words: as of `NameReader`.
        """
        self._names = names
        self._glossary = glossary
        self._vocabulary = vocabulary
        self._reader = NameReader(names, vocabulary, places, words)
        self._turkish = PlaceFinder((x.turkish for x in names.exonyms), _SHORT_TAIL_TR, _WHOLE_TAIL_TR)
        self._korea_of = {
            side: next((i for i, x in enumerate(names.exonyms) if x.place and korea in x.turkish), -1)
            for side, korea in (("North", "kuzey kore"), ("South", "güney kore"))
        }
        self._last: tuple[tuple[str, str], tuple[list[Hit], list[Hit]]] | None = None
        self._koreas = frozenset(self._korea_of.values())
        self._english = PlaceFinder((x.english for x in names.exonyms), _SHORT_TAIL_EN, _WHOLE_TAIL_EN)

    def places(self, source: str, target: str) -> tuple[list[Hit], list[Hit]]:
        """Return the names of the list that a Turkish sentence has, and its translation."""
        if self._last and self._last[0] == (
            source,
            target,
        ):  # several parts of the check ask for the same texts in turn
            return self._last[1]
        # "ABD doları" is a currency, which English writes without the country.
        hits_source = [h for h in self._turkish.find(source) if not source.startswith("ABD dolar", h.start)]
        found = hits_source, self._with_sides(self._english.find(target), hits_source, target)
        self._last = (source, target), found
        return found

    def _with_sides(self, found: list[Hit], ours: Sequence[Hit], target: str) -> list[Hit]:
        """Add "the North" and "the South" where the source names that Korea."""
        if "he North" not in target and "he South" not in target:
            return found
        named = {hit.entries for hit in ours if not hit.entries.isdisjoint(self._koreas)}
        taken = {hit.start for hit in found}
        for side in _SIDE.finditer(target):
            entries = next((e for e in named if self._korea_of[side[1]] in e), None)
            if entries is not None and side.start(1) not in taken:
                found.append(Hit(side.start(1), side.end(1), entries))
        return sorted(found)

    def read(self, source: str, target: str) -> Pair:
        """Read the names of a sentence and of its translation."""
        hits = self.places(source, target)
        ids = (_entries(hits[0]), _entries(hits[1]))
        keys = (Spellings(source), Spellings(target))
        left = self._reader.turkish(source, hits[0], ids[1])
        right = self._reader.english(target, hits[1], ids[0], no_month="May" in target and _MAY.search(source) is None)
        capitals = (
            is_headline(keys[0].written, self._vocabulary.is_common_turkish),
            is_headline(keys[1].written, self._vocabulary.is_common_english),
        )
        if capitals[0]:
            left = [n for n in left if n.grade >= Grade.SURE or self._is_known(n.text)]
        if capitals[1]:
            right = [n for n in right if n.grade >= Grade.OPENING and n.text != "May"]
        accepted, covered = _read_terms(self._glossary.find(source), target)
        return Pair(source, target, hits, ids, keys, left, right, accepted, covered, capitals)

    def _is_known(self, word: str) -> bool:
        return self._vocabulary.is_name(word) or self._vocabulary.is_foreign(word)

    def find_missing(self, pair: Pair) -> list[Name]:
        """Return the names of the source that the target has in no spelling."""
        ours, theirs = pair.keys
        return [
            n
            for n in pair.left
            if not theirs.have(n.text, ours, exact=n.grade == Grade.KNOWN, capital=self._is_told_with_capital(n))
            and not _is_covered(fold(n.text), pair.covered)
            and (n.grade == Grade.KNOWN or not theirs.have_place(n.text))
        ]

    def _is_told_with_capital(self, name: Name) -> bool:
        """Tell whether a name of the source is one for certain, and no word that English may write small ("Liberal")."""
        return name.grade >= Grade.SURE and not self._vocabulary.is_common_turkish(name.text)

    def find_extra(self, pair: Pair) -> list[Name]:
        """Return the names of the target that the source has in no spelling."""
        ours, theirs = pair.keys
        return [
            n
            for n in pair.right
            if fold(n.text) not in pair.accepted
            and not (pair.target.startswith(".", n.start + len(n.text)) and ours.have_longer(n.text))
            and (
                len(n.text) == 1  # of an abbreviation that the list has ("U.K.") no letter tells anything
                or not ours.have(
                    n.text,
                    theirs,
                    exact=n.grade == Grade.KNOWN and sound(n.text) not in self._names.persons,
                    named=sound(n.text) in self._names.given,
                )
            )
            and (n.grade == Grade.KNOWN or not ours.have_place(n.text))
        ]


def _is_covered(word: str, covered: set[str]) -> bool:
    """Tell whether a folded word is one of a term of the glossary that the target translates, inflected or not ("Kolordusu" of "kolordu")."""
    return word in covered or any(
        len(term) > _NO_CODE and word.startswith(term) and SUFFIX.match(word[len(term) :]) is not None
        for term in covered
    )


def _entries(hits: Sequence[Hit]) -> set[int]:
    return {i for hit in hits for i in hit.entries}


def _read_terms(terms: Sequence[Term], target: str) -> tuple[set[str], set[str]]:
    """Return the words that translate the terms of a glossary, and the words of those terms that the target translates."""
    if not terms:
        return set(), set()
    in_target = {plain(w) for w in words(target)}
    accepted = {word for term in terms for text in term.accepted for word in words(text)}
    covered = {
        w for term in terms for w in words(term.turkish) if any(set(words(text)) <= in_target for text in term.accepted)
    }
    return accepted, covered
