"""Accounts for each name of a sentence in its translation and back, by what words mean, where spelling alone leaves one over.

A name that the target has and the source has not is an error for certain only where it took a place: where a word with a
capital of the source has no counterpart either. And a name that the source has and the target has not was replaced where
a word with a capital stands in the target that nothing in the source tells.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from core.text import APOSTROPHES, fold
from transform.check.lexicon import Names, is_title_noun, sound
from transform.check.meanings import Meanings
from transform.check.model import Problem
from transform.check.name_sides import (
    LAST_WORD,
    MONTHS_AND_DAYS,
    NEXT_WORD,
    TITLES,
    TURKISH_CLOSED,
    Sides,
    find_capitals,
    find_content,
)
from transform.check.name_words import (
    ENGLISH_NO_NAMES,
    FUNCTION_WORDS,
    TURKISH_NO_NAMES,
    Grade,
    Name,
    is_inflected,
)
from transform.check.quotations import in_title
from transform.check.sentence_starts import opens_sentence
from transform.check.spellings import alike, is_short_for, is_slip, lacks_letter
from transform.check.vocabulary import SUFFIX, Vocabulary

_TELLS = 0.55  # the least cosine of two words that mean the same, of which one has a capital
_TELLS_CERTAINLY = 0.75  # the same, where no other word need be asked
_TELLS_NAME = 0.65  # the same, where one is in no list of common words: what no encoder knows is near to anything
# The same, where a name for certain is gone, and none of the other words is near to it: on NTREX-128, newstest and PUD the
# words that took no name's place are at 0.69 and more, or stand beside one that is; what took one is seldom above 0.65.
_TELLS_PLAINLY = 0.66
_STILL_LOST = 0.7  # the cosine from which on even a name for certain is told by a word
_TELLS_SOURCE = 0.5  # the same of a Turkish word that may be no name
_TELLS_LOAN = 0.75  # the same of a loan, which English has too
_NEXT_CAPITAL = re.compile(r"\s[A-ZÇĞİÖŞÜ][^\W\d_]")
_CALLED = re.compile(r" (?:adl[ıi]|adında|isimli|ismindeki)\b")  # behind a name: "called"
_SAYING = frozenset("said says say told added".split())  # near to names, which stand beside them
_SHORTEST_PLACE = 5  # letters; peoples are shorter, and often left unsaid
_ORDINALS = ("teenth", "tieth", "teen")


class NameAccounts:
    """Finds the place that a surplus name took, and what took the place of a missing one."""

    def __init__(self, names: Names, vocabulary: Vocabulary, meanings: Meanings) -> None:
        """Keep what is known of words.

        Args:
            names: which words are names of persons.
            vocabulary: which words are common.
            meanings: compares words over the two languages.
        """
        self._vocabulary = vocabulary
        self._meanings = meanings
        self._nouns = names.turkish_nouns
        self._acronyms = names.acronyms
        self._persons = names.persons | names.given

    def find_taken(self, sides: Sides, extra: Sequence[Name], *, balanced: bool) -> list[Problem]:
        """Find a word of the source in whose place a name of the target stands that the source has not.

        Args:
            sides: the sentence and its translation.
            extra: names of the target without a counterpart.
            balanced: the target has no more names than the source, so that what it has more took a place.
        """
        clear = [n for n in extra if n.grade >= Grade.OPENING]
        if not clear:
            return []
        places = [n for n in clear if n.grade == Grade.KNOWN and not self._may_be_common(n, sides)] if balanced else []
        if places and not any(lacks_letter(w, places[0].text) for _, w in find_capitals(sides.source)):
            return [Problem("name", "", places[0].text)]
        gone = [w for w in find_capitals(sides.source) if self._may_be_gone(w, sides, any_word=balanced)]
        if not gone:
            return []
        ours = find_content(sides.source, TURKISH_CLOSED)
        theirs = [w for w in find_content(sides.target, FUNCTION_WORDS) if all(w != n.text for n in clear)]
        for put in clear:
            if put.grade != Grade.KNOWN and self._meanings.reaches(put.text, ours, _TELLS_NAME):
                continue
            for start, word in gone:
                if is_slip(word, put.text) and not self._vocabulary.is_name(put.text):
                    continue
                if start in sides.listed or not self._meanings.reaches(word, theirs, self._least(word)):
                    return [Problem("name", word, put.text)]
        return []

    def _may_be_common(self, name: Name, sides: Sides) -> bool:
        """Tell whether a known name opens a sentence, and is a common word too ("States or departments")."""
        return self._vocabulary.is_common_english(name.text) and opens_sentence(sides.target, name.start)

    def find_replaced(self, sides: Sides, missing: Sequence[Name]) -> list[Problem]:
        """Find a word with a capital of the target that nothing tells, where a name of the source is missing.

        Args:
            sides: the sentence and its translation.
            missing: names of the source without a counterpart.
        """
        lost = [n for n in missing if self._is_lost(n, sides)]
        put = [w for w in find_capitals(sides.target) if self._may_be_put(w, sides)] if lost else []
        if not put:
            return []
        # What a word is asked with all names that may be lost holds with fewer of them; most texts need no more vectors than that.
        put = [w for w in put if not all(self._are_one(n, *w, sides) for n in lost) and self._is_untold(w, lost, sides)]
        if not put:
            return []
        gone = {n.text for n in lost}
        theirs = [w for w in find_content(sides.target, FUNCTION_WORDS, sides.placed) if w not in _SAYING | gone]
        lost = [n for n in lost if self._best(n.text, theirs) < (_STILL_LOST if self._is_certain(n) else _TELLS)]
        for start, word in put if lost else ():
            if any(self._are_one(n, start, word, sides) for n in lost):
                continue
            if self._is_untold((start, word), lost, sides):
                return [Problem("name", lost[0].text, word)]
        return []

    def _is_untold(self, place: tuple[int, str], lost: Sequence[Name], sides: Sides) -> bool:
        """Tell whether no word of the source tells a word with a capital of the target, where some names are lost.

        What is told where more names are lost is told where fewer are: these words are no longer left out, and less is asked of them.
        """
        start, word = place
        if all(n.repeated for n in lost) and self._is_title(start, word, sides.target):
            return False
        gone = {n.text for n in lost}
        ours = [w for w in find_content(sides.source, TURKISH_CLOSED) if w not in gone and not sides.other.hold(w)]
        rivals = find_content(sides.target, FUNCTION_WORDS)
        least = _TELLS_PLAINLY if any(self._is_certain(n) and not n.repeated for n in lost) else _TELLS
        return not (
            self._is_told(word, ours, rivals, least) or self._is_in_phrase(start, word, ours, rivals, sides, least)
        )

    def _is_title(self, start: int, word: str, target: str) -> bool:
        """Tell whether a word is a title or heads a phrase ("the Class of 2018"): a name told once may be just left out there."""
        if word.lower() in TITLES:
            return True
        return target.startswith(" of ", start + len(word)) and self._vocabulary.is_common_english(word)

    def tell(self, sides: Sides, put: Name) -> bool:
        """Tell whether a word of the target means what some word of the source does, by itself or with the word beside it."""
        ours = [w for w in find_content(sides.source, TURKISH_CLOSED) if not sides.other.hold(w)]
        rivals = find_content(sides.target, FUNCTION_WORDS)
        return self._is_told(put.text, ours, rivals) or self._is_in_phrase(put.start, put.text, ours, rivals, sides)

    def _best(self, word: str, others: Sequence[str]) -> float:
        return self._meanings.nearest(word, others)

    def _is_told(self, word: str, ours: Sequence[str], rivals: Sequence[str], least: float = _TELLS) -> bool:
        """Tell whether a Turkish word means what an English one does, and no other English word tells that one better."""
        if self._meanings.reaches(word, ours, _TELLS_CERTAINLY):
            return True
        if self._best(word, ours) < least:
            return False
        return self._meanings.nearest(word, ours, [r for r in rivals if r != word]) >= least

    def _least(self, word: str) -> float:
        """Return how near a word must be that tells a Turkish one: English has its own form of a loan ("Festivali")."""
        for cut in range(min(5, len(word) - 4)):
            stem, tail = word[: len(word) - cut], word[len(word) - cut :]
            if SUFFIX.match(tail) and self._vocabulary.is_in_english(stem):
                return _TELLS_LOAN
        return _TELLS_SOURCE

    def _is_lost(self, name: Name, sides: Sides) -> bool:
        if name.grade == Grade.KNOWN:  # a land is often left unsaid
            return (
                len(name.text) >= _SHORTEST_PLACE - self._is_certain(name)
                and not name.text.isupper()
                and not self._vocabulary.is_common_turkish(name.text)
            )
        if name.repeated:
            return not self._vocabulary.is_common_turkish(name.text)
        if name.grade == Grade.OPENING:
            return self._is_certain(name) and not self._vocabulary.is_common_turkish(name.text)
        if name.grade not in (Grade.LIKELY, Grade.SURE) or not name.text.isascii():
            return False
        if name.grade == Grade.LIKELY and not self._is_certain(name):
            # Mostly a common word that no list has, where the Turkish does not call it a name.
            return _CALLED.match(sides.source, name.start + len(name.text)) is not None
        if name.text[:2].isupper():
            return False  # a unit: "MWe"
        return self._is_certain(name) or not (is_inflected(name.text) or self._is_in_compound(name, sides))

    def _is_in_compound(self, name: Name, sides: Sides) -> bool:
        """Tell whether a word stands before the common noun of a compound that is translated ("Temyiz Mahkemesi")."""
        after = NEXT_WORD.match(sides.source, name.start + len(name.text))
        if after is None or not after.group(1)[0].isupper():
            return False
        return is_title_noun(after.group(1), self._nouns) or self._vocabulary.is_common_turkish(after.group(1))

    def _is_certain(self, name: Name) -> bool:
        return sound(name.text) in self._persons or self._vocabulary.is_foreign(name.text)

    def _are_one(self, name: Name, start: int, word: str, sides: Sides) -> bool:
        """Tell whether two words can be one: spelled alike, shortened ("Miss."), or in the titles of works."""
        if self._vocabulary.is_common_english(name.text) and self._best(name.text, [word]) >= _TELLS_SOURCE:
            return True  # "Resort" told as "Hotel"
        short = sides.target.startswith(".", start + len(word)) and is_short_for(word, name.text)
        if short or alike(name.text, word) or word.startswith(name.text):
            return True
        return in_title(sides.source, name.start) and in_title(sides.target, start)

    def _may_be_gone(self, place: tuple[int, str], sides: Sides, *, any_word: bool) -> bool:
        start, word = place
        key = fold(word)
        if start in sides.listed:
            return start not in sides.told
        if start in sides.told or key in sides.covered or key in MONTHS_AND_DAYS or key in TURKISH_NO_NAMES:
            return False
        if len(word) < 3 or sides.other.have(word, sides.own):
            return False
        if word.isupper():
            return any_word and word.isascii() and key not in self._acronyms
        first = opens_sentence(sides.source, start)
        common = self._vocabulary.is_common_turkish(word)
        if any_word:
            return not (first and common) or self._vocabulary.is_of_others(word)
        if is_inflected(word) or (sides.headline and not word.isascii()):
            return False
        if common or is_title_noun(word, self._nouns):
            is_loan = self._least(word) == _TELLS_LOAN
            if not is_loan and (sides.headline or not self._is_part(place, sides)):
                return False
        return not first or _NEXT_CAPITAL.match(sides.source, start + len(word)) is not None

    def _is_part(self, place: tuple[int, str], sides: Sides) -> bool:
        """Tell whether a common word is a part of a name ("Borsa İstanbul", "Michel Platini"), or has a name's apostrophe."""
        start, word = place
        after, before = (
            NEXT_WORD.match(sides.source, start + len(word)),
            LAST_WORD.search(sides.source, max(0, start - 30), start),
        )
        if after and after.group(1)[0].isupper() and sides.other.have(after.group(1), sides.own):
            return sides.other.hold(after.group(1)) or not self._vocabulary.is_common_turkish(after.group(1))
        if not word.isascii():
            return False
        if before and before.group(1)[0].isupper() and not opens_sentence(sides.source, before.start(1)):
            return sides.other.hold(before.group(1)) and not self._vocabulary.is_common_english(before.group(1))
        return sides.source[start + len(word) :][:1] in tuple(APOSTROPHES)

    def _may_be_put(self, place: tuple[int, str], sides: Sides) -> bool:
        start, word = place
        low = word.lower()
        if (
            start in sides.placed
            or len(word) < 3
            or word[:-1].isupper()
            or (low in FUNCTION_WORDS and not self._stands_alone(place, sides))
            or low in ENGLISH_NO_NAMES
        ):
            return False
        if low.endswith(_ORDINALS):
            return False
        return not opens_sentence(sides.target, start) and not sides.own.have(word, sides.other, exact=True)

    def _stands_alone(self, place: tuple[int, str], sides: Sides) -> bool:
        """Tell whether a small word has a capital for itself, in no title ("sent to Now on Monday")."""
        start, word = place
        after, before = (
            NEXT_WORD.match(sides.target, start + len(word)),
            LAST_WORD.search(sides.target, max(0, start - 30), start),
        )
        if word == "The" or any(m is not None and m.group(1)[0].isupper() for m in (after, before)):
            return False
        return before is not None and not in_title(sides.target, start)

    def _is_in_phrase(
        self, start: int, word: str, ours: Sequence[str], rivals: Sequence[str], sides: Sides, least: float = _TELLS
    ) -> bool:
        """Tell whether a word stands beside another with a capital that is told, and so is a part of what is translated."""
        after = NEXT_WORD.match(sides.target, start + len(word))
        before = LAST_WORD.search(sides.target, max(0, start - 30), start)
        beside = [m.group(1) for m in (after, before) if m is not None and m.start(1) not in sides.placed]
        if before and before.group(1).lower() in TITLES:
            beside = [w for w in beside if w != before.group(1)]
        return any(
            w[0].isupper()
            and not sides.own.hold(w)
            and w.lower() not in FUNCTION_WORDS
            and self._is_told(w, ours, rivals, least)
            for w in beside
        )
