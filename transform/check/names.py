"""Names of a sentence and of its translation: the same persons, places and bodies, in either spelling."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core import late_re as re
from core.text import fold
from transform.check.korean import check_korean_names, find_one_in_both
from transform.check.lexicon import Exonym, Names
from transform.check.meanings import Meanings
from transform.check.model import Problem
from transform.check.name_accounts import NameAccounts
from transform.check.name_acronyms import AcronymCheck
from transform.check.name_codes import CodeCheck
from transform.check.name_counts import NameCounts
from transform.check.name_doubts import NameDoubts
from transform.check.name_for_common import CommonWordCheck
from transform.check.name_headlines import HeadlineCheck
from transform.check.name_joined import JoinedNames, check_directions
from transform.check.name_lists import check_lists
from transform.check.name_mixed import MixedCheck
from transform.check.name_pairs import Pair, PairReader
from transform.check.name_places import Hit
from transform.check.name_sides import Sides, find_capitals
from transform.check.name_signs import Candidate, NameSigns
from transform.check.name_spelling import NameSpelling
from transform.check.name_told import NOTHING_TOLD, Told, ToldNames
from transform.check.name_weights import WORTH, NameWeights, are_unlikely
from transform.check.name_words import CAPITALIZED, ENGLISH_NO_NAMES, Grade, Name
from transform.check.posts import check_posts
from transform.check.role_model import RoleCheck, RoleTable
from transform.check.role_speakers import find_lost_speaker
from transform.check.roles import check_roles
from transform.check.sentence_starts import opens_sentence
from transform.check.vocabulary import Vocabulary
from transform.glossary import Glossary

_NEXT_NAME = re.compile(r" ([A-Z][^\W\d_]{2,})")


@dataclass(frozen=True, slots=True)
class _Left:
    """The names that are left without a counterpart.

    Attributes:
        missing: names of the source.
        extra: names of the target.
        fewer: names of the source that the target has less often.
    """

    missing: list[Name]
    extra: list[Name]
    fewer: list[Name]


class NameCheck:
    """Compares the names of Turkish sentences with those of their English translations."""

    def __init__(
        self,
        names: Names,
        glossary: Glossary,
        vocabulary: Vocabulary,
        meanings: Meanings,
        roles: RoleTable,
    ) -> None:
        """Index the names that the two languages write differently."""
        self._names = names
        self._vocabulary = vocabulary
        self._places = frozenset(i for i, x in enumerate(names.exonyms) if x.place)
        self._pairs = PairReader(names, glossary, vocabulary, self._places, roles.words)
        self._doubts = NameDoubts(names, vocabulary, meanings)
        self._accounts = NameAccounts(names, vocabulary, meanings)
        self._signs = NameSigns(names, vocabulary, roles.words)
        self.weights = NameWeights(meanings)
        self._common = CommonWordCheck(vocabulary, meanings.nearest, roles.words)
        self._joined = JoinedNames(names.persons | names.given, vocabulary, roles.words, meanings)
        self._told = ToldNames(names.told)
        bodies = {word: turkish for turkish, english in names.bodies for word in english}
        self._acronyms = AcronymCheck(names.acronyms, bodies)
        self._mixed = MixedCheck(CodeCheck(vocabulary, names.acronyms, bodies), names.exonyms, bodies)
        self._roles = RoleCheck(roles, names.turkish_nouns, names.english_nouns)
        self._spelling = NameSpelling(names, vocabulary)
        self._counts = NameCounts(vocabulary, self._places)
        self._headlines = HeadlineCheck(names, self._pairs, vocabulary, meanings)

    @property
    def exonyms(self) -> Sequence[Exonym]:
        """The names that the two languages write differently."""
        return self._names.exonyms

    def places(self, source: str, target: str) -> tuple[list[Hit], list[Hit]]:
        """Return the names of the list that a Turkish sentence has, and its translation."""
        return self._pairs.places(source, target)

    def check(self, source: str, target: str) -> list[Problem]:
        """Return the names that one side has and the other has not."""
        pair = self._pairs.read(source, target)
        missing = self._pairs.find_missing(pair)
        fewer = self._counts.fewer(pair.left, *pair.keys)
        if all(n.grade <= Grade.COMMON for n in missing):
            missing = [*missing, *fewer, *self._counts.places(source, *pair.hits)]
        extra = self._pairs.find_extra(pair)
        by_words = self._told.find(source, target) if missing or extra else NOTHING_TOLD
        if extra:
            missing, extra = by_words.settle(missing, extra)
        if missing and extra:
            here, there = find_one_in_both(source, target)
            missing, extra = [n for n in missing if n.start not in here], [n for n in extra if n.start not in there]
        return (
            self._compare(pair, _Left(missing, extra, fewer), by_words)
            or (self._joined.find(self._sides(pair, by_words), missing, extra) if extra else [])
            or check_directions(source, target)
            or self._mixed.find(pair, missing, extra)
            or self._spelling.find(source, target, *pair.keys, pair.hits, pair.accepted)
            or check_lists(source, target, pair.hits[0])
            or self._find_exchanged(pair)
            or check_posts(source, target, pair.hits)
            or self._roles.check(source, target, *pair.hits)
            or find_lost_speaker(source, target, *pair.hits)
        )

    def _find_exchanged(self, pair: Pair) -> list[Problem]:
        found = check_roles(pair.source, pair.target, *pair.hits, self._names.turkish_nouns, self._names.persons)
        return [] if found and self._roles.are_converse(pair.source, pair.target, *pair.hits) else found

    def check_headline(self, source: str, target: str, headline: str) -> list[Problem]:
        """Return the names of a headline that stand for others; given are both texts written anew, and the headline as it was."""
        return self._headlines.find(source, target, headline)

    def _compare(self, pair: Pair, left: _Left, by_words: Told) -> list[Problem]:
        """Find a name of the target in the place of one of the source, by ever weaker signs."""
        source, target, (ours, theirs) = pair.source, pair.target, pair.keys
        missing, surplus, fewer = left.missing, left.extra, left.fewer
        extra = surplus
        if not missing:
            extra = [n for n in surplus if n.grade == Grade.KNOWN or not self._is_filled_in(n, pair)]
        fits = functools.partial(self._doubts.stand, source, target, own=ours, other=theirs)
        clear = [n for n in extra if n.grade >= Grade.LIKELY]
        problems = (
            _compare(missing, extra, fits)
            or _compare(fewer, clear, fits)
            or check_korean_names(source, target)
            or self._counts.find(source, target, missing, pair.right, pair.hits, pair.keys)
        )
        if not problems and not pair.capitals[1]:
            placed = {source[h.start : h.end] for h in pair.hits[0] if h.entries & pair.ids[1]}
            told_at = by_words.spans()[0]
            placed |= {word for start, word in find_capitals(source) if start in told_at} if told_at else set()
            problems = self._doubts.beside(source, target, ours, theirs, placed)
        if problems:
            return problems
        sides, drawn = None, list[Candidate]()
        if missing or any(n.grade >= Grade.OPENING for n in surplus) or (surplus and _lacks_listed(pair)):
            sides = self._sides(pair, by_words)
            drawn = self._signs.draw(sides, *self._repeated(pair), WORTH)
            told = functools.partial(self._accounts.tell, sides)
            if not are_unlikely(drawn):
                problems = self._doubts.find(source, target, missing, extra, ours, theirs, told)
        problems = problems or self._acronyms.check(
            source,
            target,
            _surest(missing),
            pair.told_words(),
            ([n.text for n in missing], [n.text for n in surplus if n.grade >= Grade.OPENING]),
        )
        if not problems and sides is not None and missing:
            problems = self._common.find(sides, missing, surplus, self._accounts)
        if problems or sides is None or are_unlikely(drawn):
            return problems
        balanced = not missing and any(n.grade >= Grade.LIKELY for n in extra) and self._is_balanced(source, target)
        return (
            self._accounts.find_taken(sides, surplus if missing else extra, balanced=balanced)
            or self._accounts.find_replaced(sides, missing)
            or self._accounts.find_replaced(sides, fewer)
            or self.weights.find(sides, drawn)
        )

    def _is_filled_in(self, name: Name, pair: Pair) -> bool:
        """Tell a given name that English puts before a family name of the source, and words that are no names for certain."""
        if not name.text[1:].islower() or pair.capitals[1]:
            return True
        after = _NEXT_NAME.match(pair.target, name.start + len(name.text))
        if after is None or not pair.keys[0].have(after.group(1), pair.keys[1]):
            return False
        before = re.search(rf"([^\W\d_]{{2,}})\.? {fold(after.group(1))}", fold(pair.source))
        # "Genel Sekreteri Rutte" has no given name, "Mark Rutte" has.
        return before is None or not pair.source[before.start()].isupper() or _OFFICE.fullmatch(before[1]) is not None

    def _repeated(self, pair: Pair) -> tuple[list[Name], list[Name]]:
        """Return the places that the source tells oftener than the target, and those that it tells less often."""
        ours, theirs = pair.hits
        return self._counts.places(pair.source, ours, theirs), self._counts.places(pair.target, theirs, ours)

    def draw(self, source: str, target: str) -> tuple[Sides, list[Candidate]]:
        """Return two texts and what may be a name of the source and one put for it, as the model of names is fitted on."""
        pair = self._pairs.read(source, target)
        sides = self._sides(pair, self._told.find(source, target))
        return sides, self._signs.draw(sides, *self._repeated(pair))

    def _sides(self, pair: Pair, by_words: Told) -> Sides:
        """Return the two texts with what is accounted for by the lists."""
        hits, ids = pair.hits, pair.ids
        told, placed = by_words.spans()
        told |= {at for hit in hits[0] if hit.entries & ids[1] for at in range(hit.start, hit.end)}
        placed |= {at for hit in hits[1] if hit.entries & ids[0] for at in range(hit.start, hit.end)}
        listed = {hit.start for hit in hits[0] if not hit.entries & (ids[1] | self._places)}
        lost, new = self._unmatched(hits[0], ids[1]), self._unmatched(hits[1], ids[0])
        return Sides(
            pair.source,
            pair.target,
            *pair.keys,
            told,
            placed,
            pair.covered,
            listed,
            pair.accepted,
            lost,
            new,
            headline=any(pair.capitals),
        )

    def _unmatched(self, hits: Sequence[Hit], others: set[int]) -> set[int]:
        """Return the characters of places of a list which the other text lacks."""
        return {
            at
            for hit in hits
            if hit.entries & self._places and not hit.entries & others
            for at in range(hit.start, hit.end)
        }

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


def _lacks_listed(pair: Pair) -> bool:
    """Tell whether the source has a name of the list that the target has not: a party, a body ("Tory", "Senato")."""
    return any(not hit.entries & pair.ids[1] for hit in pair.hits[0])


def _surest(missing: Sequence[Name]) -> list[str]:
    """Return the names that are some for certain and in no list of places, the surest first."""
    return [
        n.text for n in sorted(missing, key=lambda n: -n.grade) if n.grade in (Grade.OPENING, Grade.LIKELY, Grade.SURE)
    ]


_OFFICE = re.compile(
    r"\w*(?:sekreteri|sözcüsü|temsilcisi|elçisi|bakani|başkani|başbakani|lideri|komutani|müdürü|şefi|danişmani|yardimcisi|valisi|vekili|üyesi|direktörü|direktör|"
    r"koordinatörü|avukati|antrenörü|kaptani|profesör|doçent|general|amiral|albay|papa|kral|kraliçe|prens|prenses|emir|şeyh|senatör|başsavci|savci|yazar|hakem|hoca)"
)  # folded; what stands before a family name and is no given name
_HOME = frozenset({"Turkey", "Türkiye", "Turkish", "Turks"})
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
            # Whoever translates news of Turkey says of which land it is.
            if extra_name.text in _HOME and missing_name.grade in (Grade.COMMON, Grade.START):
                continue
            if (missing_name.grade, extra_name.grade) in _SWAPS and fits(missing_name, extra_name):
                return [Problem("name", missing_name.text, extra_name.text)]
    return []
