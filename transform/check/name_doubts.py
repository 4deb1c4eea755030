"""Names put in the place of others where one of the two is a common word as well (Hill, Snow, Rose), so that its capital proves little.

A capital alone tells no name from "Supreme Court". What tells it: no word of the other language means the same, and the
word stands where a name does. Meanings are compared by sentence embeddings of single words, in the few sentences where
it comes to that.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from core import late_re as re
from core.text import APOSTROPHES, fold
from transform.check.lexicon import Names, is_title_noun, sound
from transform.check.meanings import Meanings, long_words
from transform.check.model import Problem
from transform.check.name_words import ENGLISH_NO_NAMES, FUNCTION_WORDS, Grade, Name, is_inflected
from transform.check.quotations import in_title
from transform.check.runs import LetterPattern
from transform.check.spellings import Spellings, heard_alike, is_slip
from transform.check.vocabulary import Vocabulary

# What follows a name that opens an English sentence as its subject, owner or first half.
SUBJECT = re.compile(r"['’]s\b|,? (?:who|which)\b| (?:[a-z]+ly )?(?!this|his|its|less|as\b|thus|across|plus|versus)(?:was|is|has|had|will|would|can|could|also|[a-z]{2,}ed|[a-z]{2,}(?<!s)s|said|told|met|won|lost|beat|struck|made|went|took|gave|came|got|ran|kept|held|saw|led|left|began|became|knew|thought|wrote|spoke|sent|put|set)\b")  # fmt: skip
_PAIR = LetterPattern(r"[A-ZÇĞİÖŞÜ](?<![^\W\d_].)(?=([^\W\d_]+)[ -]([A-ZÇĞİÖŞÜ][^\W\d_]+))")
_BEFORE = re.compile(r"([^\W\d_]+)[ -]\Z")
_AFTER = re.compile(r"[ -]([^\W\d_]+)")
# The least cosine of two words that mean the same, where the missing word is a name for sure, and where it may be none;
# chosen on NTREX-128 among 0.42, 0.45 and 0.48, where the words of translated names (Mahkemesi, Court) are mostly nearer.
_NEAR, _NEARER = 0.48, 0.45
_SAME = 0.55  # the same, where neither word is a common one
_PLAINLY = 0.65  # the same of two words in small letters, of which one stands where a person is told
_LONGEST_COMMON = 4  # letters of a person's name that is mostly another word of Turkish ("Ana", "Can")
_SAME_AS_PERSON = 0.75  # the same, where the other word is a known name of persons beside a name that was kept
# Beginnings of Turkish titles that stand beside a person's name and are no part of it.
_TITLES = tuple(
    "bay prof doktor dr başkan bakan senatör general albay yarbay komutan sözcü lider kral prens papa yargiç avukat müfettiş vali "
    "büyükelçi sekreter milletvekil müdür komiser komutan".split()
)
_POSSESSIVE = re.compile(r"[^aeıioöuü][ıiuü]\Z")
_NO_NAMES = FUNCTION_WORDS | ENGLISH_NO_NAMES
_SAYING = frozenset("said says say told added".split())  # near to names, which stand beside them
_NO_SUBJECT = ("ing", "ly")


class NameDoubts:
    """Judges pairs of a missing and a surplus word of which one may be no name."""

    def __init__(self, names: Names, vocabulary: Vocabulary, meanings: Meanings) -> None:
        """Keep what is known of words.

        Args:
            names: which words are names of persons, and which common nouns stand with a capital in names.
            vocabulary: which words are common.
            meanings: compares words over the two languages.
        """
        self._vocabulary = vocabulary
        self._meanings = meanings
        self._nouns = names.turkish_nouns
        self._persons = names.persons | names.given

    def find(
        self,
        source: str,
        target: str,
        missing: Sequence[Name],
        extra: Sequence[Name],
        own: Spellings,
        other: Spellings,
        told: Callable[[Name], bool],
    ) -> list[Problem]:
        """Find a surplus word in the place of a missing name; problems of the kind "name".

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            missing: what looks like a name in the source and has no counterpart.
            extra: words with a capital of the target that have no counterpart.
            own: the words of the source.
            other: the words of the target.
            told: whether a word of the target is told by the source, as far as all words on either side tell it.
        """
        here = [n for n in missing if self._is_name(n, source, other)]
        there = [n for n in extra if n.grade <= Grade.COMMON and self._may_be_name(n, target, own)] if here else []
        if not there:
            return []
        ours, theirs = self._common_turkish(source, other), self._common_english(target, own)
        for name in here:
            sure = name.repeated or name.grade >= Grade.SURE or self._vocabulary.is_foreign(name.text)
            near = _NEAR if sure else _NEARER
            if not sure and (self._meanings.tell(name.text, theirs, near) or self._is_plainly_told(name.text, theirs)):
                continue
            for put in there:
                if _are_titles(source, target, name, put) and not self._is_marked(source, name):
                    continue
                phrase = list(self._phrase(put, target, own))
                words = [put.text, *(phrase if self._is_in_phrase(name, source) else ())]
                # A word that stands alone inside a sentence is told only by a word that no other word tells better.
                rivals = long_words(target) if put.grade == Grade.COMMON and not phrase else ()
                if self._is_person(put.text):
                    return [Problem("name", name.text, put.text)]
                if not any(self._meanings.tell(word, ours, near, rivals) for word in words) and (sure or not told(put)):
                    return [Problem("name", name.text, put.text)]
        return []

    def beside(
        self, source: str, target: str, own: Spellings, other: Spellings, placed: Collection[str]
    ) -> list[Problem]:
        """Find a name of two words of which one was kept and one replaced (Michael Trust, for Michael Sanford).

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            own: the words of the source.
            other: the words of the target.
            placed: words of the source that a list tells the English of, which stands in the target.
        """
        theirs = _pairs(target)
        ours = _pairs(source) if theirs else []
        for place in (0, 1):
            for pair in ours:
                kept, gone = pair[place], pair[1 - place]
                new = [
                    p[1 - place] for p in theirs if p[place] == kept or (place and self._is_respelled(kept, p[place]))
                ]
                if not new or kept.lower() in _NO_NAMES:
                    continue
                if pair not in theirs and (word := self._find_parted(pair, new, own, other)):
                    return [Problem("name", " ".join(pair), word)]
                if gone in placed:
                    continue
                if self._is_part(gone, after=kept if place == 0 else "") and not other.have(gone, own):
                    for word in (w for w in new if w.lower() not in _NO_NAMES and not own.have(w, other)):
                        if not self._is_told(gone, word, source, target, own, other):
                            return [Problem("name", " ".join(pair), word)]
        return []

    def _find_parted(self, pair: tuple[str, str], new: Sequence[str], own: Spellings, other: Spellings) -> str:
        """Return the word beside one of two that stand in both texts, where the two stand together in the source only, or ""."""
        if not all(other.hold(w) and own.count(w) == 1 and self._is_part(w, after="") for w in pair):
            return ""
        words = (w for w in new if self._is_person(w) or not self._vocabulary.is_common_english(w))
        return next((w for w in words if not own.have(w, other)), "")

    def stand(self, source: str, target: str, missing: Name, extra: Name, own: Spellings, other: Spellings) -> bool:
        """Tell whether two names that look exchanged are: the missing one is a name for sure, or no word tells either.

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            missing: the name of the source.
            extra: the name of the target.
            own: the words of the source.
            other: the words of the target.
        """
        if missing.grade < Grade.KNOWN and self._are_one(source, target, missing, extra):
            return False
        if missing.repeated or missing.grade >= Grade.SURE or extra.grade == Grade.KNOWN:
            return True
        if self._vocabulary.is_foreign(missing.text):
            return True
        if self._is_slip(missing.text, extra.text):
            return False
        if is_inflected(missing.text) and missing.grade <= Grade.OPENING:
            return False
        if missing.grade == extra.grade == Grade.OPENING and self._are_subjects(source, target, missing, extra):
            return True
        if extra.grade < Grade.SURE and _are_titles(source, target, missing, extra):
            return False
        if missing.grade == Grade.LIKELY:
            return True
        if missing.grade == Grade.COMMON and not self._is_name(
            missing, source, other, strong=extra.grade >= Grade.LIKELY
        ):
            return False
        ours, theirs = self._common_turkish(source, other), self._common_english(target, own)
        if not self._vocabulary.is_common_turkish(missing.text):
            if missing.text.isascii() and self._is_person(extra.text):
                # A person is told by no common word.
                return self._meanings.nearest(missing.text, [w for w in theirs if w not in _SAYING]) < _PLAINLY
            ours = [w for w in ours if w != missing.text]  # names are near to names
        return not (
            self._meanings.tell(extra.text, ours, _SAME)
            or self._meanings.tell(missing.text, theirs, _SAME)
            or self._is_plainly_told(missing.text, theirs)
        )

    def _are_subjects(self, source: str, target: str, missing: Name, extra: Name) -> bool:
        """Tell whether two words that no list has open their sentences as the subject, apart from the verb in Turkish ("Nugroho, …")."""
        if not missing.text.isascii() or self._vocabulary.is_common_turkish(missing.text):
            return False
        apart = source.startswith(", ", missing.start + len(missing.text))
        return apart and SUBJECT.match(target, extra.start + len(extra.text)) is not None

    def _are_one(self, source: str, target: str, missing: Name, extra: Name) -> bool:
        """Tell whether two names are one that each language writes in its way, or stand in the title of a work each."""
        if missing.repeated:
            return False
        if heard_alike(missing.text, extra.text) and not self._is_person(extra.text):
            return True
        return extra.grade < Grade.KNOWN and _are_titles(source, target, missing, extra)

    def _is_slip(self, one: str, other: str) -> bool:
        """Tell whether two names that nobody knows differ in one letter, by a slip of a pen rather than by who is meant."""
        return is_slip(one, other) and not any(self._is_person(w) or self._vocabulary.is_name(w) for w in (one, other))

    def _is_told(self, gone: str, new: str, source: str, target: str, own: Spellings, other: Spellings) -> bool:
        """Tell whether one of two words beside a name is told by a word of the other side."""
        if self._is_person(gone) and not self._vocabulary.is_common_english(new):
            return False
        ours = [w for w in self._common_turkish(source, other) if w != gone]
        if self._meanings.tell(new, ours, _SAME_AS_PERSON if self._is_person(gone) else _NEAR):
            return True
        return not self._is_person(gone) and self._meanings.tell(gone, self._common_english(target, own), _NEAR)

    def _is_respelled(self, kept: str, word: str) -> bool:
        """Tell whether a family name of the target is another spelling of one of the source (Zaharova, Zakharova)."""
        if kept[0] != word[0] or len(kept) <= _LONGEST_COMMON or not heard_alike(kept, word):
            return False
        return not self._vocabulary.is_common_english(word) and not self._vocabulary.is_common_turkish(kept)

    def _is_plainly_told(self, word: str, theirs: Sequence[str]) -> bool:
        """Tell whether a Turkish word that may be no name means what an English common word does, capitals aside."""
        return self._meanings.tell_small(word, [w for w in theirs if w not in _SAYING])

    def _common_turkish(self, source: str, other: Spellings) -> list[str]:
        """Return the words of a Turkish sentence that can tell what an English common word does."""
        return [w for w in _untold(source, other) if w[0].islower() or not self._is_person(w)]

    def _is_person(self, word: str) -> bool:
        return sound(word) in self._persons

    def _common_english(self, target: str, own: Spellings) -> list[str]:
        """Return the words of an English sentence that can tell what a Turkish common word does."""
        return [
            w for w in _untold(target, own)
            if w.lower() not in FUNCTION_WORDS and (w[0].islower() or self._vocabulary.is_common_english(w))
        ]  # fmt: skip

    def _is_part(self, word: str, after: str) -> bool:
        """Tell whether a Turkish word beside a name is a part of it: no title, and no common word but behind a given name."""
        if self._is_person(word) and len(word) > _LONGEST_COMMON:
            return True
        if not word.isascii() or is_title_noun(word, self._nouns):
            return False
        if after and self._is_person(after) and len(after) > _LONGEST_COMMON:
            return not is_inflected(word)
        return self._vocabulary.is_foreign(word) or not self._vocabulary.is_common_turkish(word)

    def _is_name(self, name: Name, source: str, other: Spellings, *, strong: bool = False) -> bool:
        """Tell whether a Turkish word with a capital is a name, and no part of one that is translated."""
        if name.text.isupper():
            return False  # "AB'de kalma yanlıları", Remainers
        if name.repeated or name.grade == Grade.KNOWN or self._vocabulary.is_foreign(name.text):
            return True
        if name.grade == Grade.START or (name.grade == Grade.OPENING and is_inflected(name.text)):
            return False
        before, after = _beside(source, name)
        if name.grade == Grade.COMMON and before[:1].isupper() and _POSSESSIVE.search(name.text):
            return False  # the noun of a compound: "Geiger Sayacı"
        return not (after and not strong and self._is_plain(after, other)) and not (
            before and self._is_plain(before, other) and not is_title_noun(before, self._nouns)
        )

    def _is_marked(self, source: str, name: Name) -> bool:
        """Tell whether a name has an ending behind an apostrophe, as no common word of a title has ("Medinah'daki Mucize")."""
        after = source[name.start + len(name.text) :][:1]
        return after in tuple(APOSTROPHES) and not self._vocabulary.is_common_turkish(name.text)

    def _is_in_phrase(self, name: Name, source: str) -> bool:
        """Tell whether a Turkish word stands beside another with a capital, which is no title of a person."""
        return any(w[:1].isupper() and not fold(w).startswith(_TITLES) for w in _beside(source, name))

    def _is_plain(self, word: str, other: Spellings) -> bool:
        if not word[0].isupper() or other.hold(word) or self._vocabulary.is_foreign(word):
            return False
        if len(word) > _LONGEST_COMMON and self._is_person(word):
            return False
        return self._vocabulary.is_common_turkish(word)

    def _may_be_name(self, name: Name, target: str, own: Spellings) -> bool:
        if name.grade > Grade.START:
            return True
        end = name.start + len(name.text)
        if SUBJECT.match(target, end):
            return not name.text.endswith(_NO_SUBJECT)
        after = _AFTER.match(target, end)
        return after is not None and after.group(1)[0].isupper() and own.hold(after.group(1))

    def _phrase(self, name: Name, target: str, own: Spellings) -> Iterator[str]:
        """Yield the words with a capital beside a word, which tell what both are ("Artificial" of "Artificial Intelligence")."""
        for word in _beside(target, name):
            if word and word[0].isupper() and not own.hold(word) and word.lower() not in _NO_NAMES:
                yield word


def _untold(text: str, other: Spellings) -> list[str]:
    """Return the longer words of a text that do not stand in the other as they are."""
    return [w for w in long_words(text) if not other.hold(w)]


def _are_titles(source: str, target: str, name: Name, put: Name) -> bool:
    """Tell whether two words stand in the title of a work each, which is translated freely ("Taklit Anılar")."""
    return in_title(source, name.start) and in_title(target, put.start)


def _pairs(text: str) -> list[tuple[str, str]]:
    """Return each two words with a capital that stand side by side."""
    return [(m.group() + m.group(1), m.group(2)) for m in _PAIR.of(text).finditer(text)]


def _beside(text: str, name: Name) -> tuple[str, str]:
    """Return the words directly before and after a name, or "" where there are none."""
    before = _BEFORE.search(text, max(0, name.start - 30), name.start)
    after = _AFTER.match(text, name.start + len(name.text))
    return before.group(1) if before else "", after.group(1) if after else ""
