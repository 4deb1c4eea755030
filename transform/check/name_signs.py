"""What speaks for one name in the place of another: the signs of a word that nothing tells and of one of the source that is told by nothing.

`tests/benchmarks/name_model.py` fits how much each weighs on names exchanged for others in true pairs, and prints `WEIGHTS`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from core.text import APOSTROPHES, fold
from transform.check.lexicon import Names, is_title_noun, sound
from transform.check.links import STEM, Words
from transform.check.name_context import owns_verb, stands_alone
from transform.check.name_doubts import SUBJECT
from transform.check.name_sides import MONTHS_AND_DAYS, Sides, find_beside, find_capitals
from transform.check.name_words import ENGLISH_NO_NAMES, FUNCTION_WORDS, TURKISH_NO_NAMES, Name, is_inflected
from transform.check.quotations import in_title
from transform.check.sentence_starts import opens_sentence
from transform.check.spellings import alike, heard_alike, is_short_for
from transform.check.vocabulary import Vocabulary

_RIVAL = 0.5  # a word means another that is so much less like it than the likest, at the least
_VERBAL = ("ing", "ed", "ly")
HARDLY = 0.1  # from which on the table gives a word some counterpart
_MOST = 12  # words of a side; a text of more is a list, or no sentence

_LOAN = 6  # letters of a word that both languages have taken over, at the least
# Fitted on NTREX-128, newstest2016 and 2018, FLORES and PUD; what weighed next to nothing is left out.
WEIGHTS: Mapping[str, float] = {
    "put alone": 0.23, "put alone common": 0.41, "put before name": -0.26, "put beside kept": -0.17,
    "put beside linked": -0.41, "put common": -1.73, "put first": -0.50, "put first common": 0.43,
    "put in title": -1.02, "put linked": -2.57, "put near": -4.96, "put nearest": -1.62, "put noun": -1.33,
    "put often": -1.96, "put person": 0.55, "put place": 2.46, "put subject": 0.28, "put verbal": -1.20,
    "gone alone": 0.91, "gone ascii": 1.35, "gone behind name": -0.67, "gone beside kept": -0.15,
    "gone beside linked": -0.77, "gone comma": 0.83, "gone common": -0.18, "gone first": -0.78,
    "gone foreign": 2.15, "gone linked": -1.04, "gone listed": 3.24, "gone marked": 0.69, "gone name": 1.17,
    "gone near": -3.83, "gone noun": -0.62, "gone of others": 0.50, "gone person": 0.49, "gone place": 2.41,
    "gone strange": 1.05, "both alike": -1.01, "both apart": -1.26, "both beside one": 1.35, "both near": -3.87,
    "balance": 0.22, "headline": -0.60, "many gone": -1.87,
}  # fmt: skip
CONSTANT = 8.68


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word of the source that nothing tells and a word of the target that tells nothing, with what speaks for an exchange.

    Attributes:
        gone: the word of the source.
        put: the word of the target, and where it stands.
        signs: what was found, by the names of `WEIGHTS`; without those of vectors.
        unheard: the word of the source is a name for certain, no place of a list: nothing like it was seen to have a counterpart.
    """

    gone: str
    put: tuple[int, str]
    signs: Mapping[str, float]
    unheard: bool


class NameSigns:
    """Finds every two words of which one may have been put for the other, with their signs; those of vectors are asked later."""

    def __init__(self, names: Names, vocabulary: Vocabulary, words: Words) -> None:
        """Keep what is known of words.

        Args:
            names: which words are names of persons, and which common nouns stand with a capital in names.
            vocabulary: which words are common.
            words: beginnings of Turkish words → beginnings of English ones, with how sure it is that they mean the same.
        """
        self._vocabulary = vocabulary
        self._words = words
        self._nouns = names.turkish_nouns
        self._english_nouns = names.english_nouns
        self._persons = names.persons | names.given

    def draw(
        self, sides: Sides, fewer: Sequence[Name], more: Sequence[Name], least: float = -math.inf
    ) -> list[Candidate]:
        """Return every two words that may be a name and what was put for it.

        Args:
            sides: the sentence and its translation.
            fewer: places of the source that the target has less often.
            more: places of the target that the source has less often.
            least: candidates that cannot come to it get no signs of both words together.
        """
        put = [*self._surplus(sides), *((n.start, n.text, True) for n in more)]
        gone = [*self._missing(sides), *((n.start, n.text, True) for n in fewer)] if put else []
        if not gone or max(len(put), len(gone)) > _MOST:
            return []
        links = self._link(sides)
        balance = (self._count_names(sides.target, target=True) - self._count_names(sides.source, target=False)) / 4
        shared = {"balance": balance, "many gone": min(len(gone), 4) / 4, "headline": float(sides.headline)}
        ours = [(start, word, again, self._of_source(start, word, sides, links[0])) for start, word, again in gone]
        unheard = {at for at, name, _, signs in ours if signs["gone strange"] and self._is_unheard(at, name, sides)}
        found = []
        for start, word, again in put:
            theirs = self._of_target(start, word, sides, links[1])
            for at, name, repeated, signs in ours:
                # Of two that both texts have, `NameCounts` tells.
                if (again and repeated) or ((again or repeated) and alike(name, word)):
                    continue
                alone = {**shared, **signs, **theirs}
                if weigh(alone) + WEIGHTS.get("both beside one", 0.0) >= least:
                    alone |= self._of_both((at, name), (start, word), sides)
                found.append(Candidate(name, (start, word), alone, at in unheard))
        return found

    def _surplus(self, sides: Sides) -> Iterator[tuple[int, str, bool]]:
        """Yield the words with a capital that the source has not, or less often: where, which, whether less often."""
        for start, word in find_capitals(sides.target):
            low = word.lower()
            if start in sides.placed or len(word) < 3 or word[:-1].isupper() or low in FUNCTION_WORDS or low == "may":
                continue
            if low in ENGLISH_NO_NAMES or fold(word) in sides.accepted or self._is_short(start, word, sides):
                continue
            if self._vocabulary.is_common_english(word) and self._is_no_subject(start, word, sides.target):
                continue
            if not (sides.own.have(word, sides.other) or sides.own.have_place(word)):
                if not _is_loan(start, word, sides):
                    yield start, word, False
            elif start not in sides.new_places and sides.other.count(word) > sides.own.count(word) > 0:
                yield start, word, True

    def _is_short(self, start: int, word: str, sides: Sides) -> bool:
        """Tell whether a word is short for one of the source ("Mo.", Missouri)."""
        stop = sides.target.startswith(".", start + len(word))
        return stop and any(is_short_for(word, w) for w in sides.own.written)

    def _is_no_subject(self, start: int, word: str, target: str) -> bool:
        """Tell whether a common word opens a sentence as no subject ("Later, they"), or heads a phrase ("the Class of 2018")."""
        end = start + len(word)
        return target.startswith(" of ", end) or (opens_sentence(target, start) and SUBJECT.match(target, end) is None)

    def _missing(self, sides: Sides) -> Iterator[tuple[int, str, bool]]:
        """Yield the words with a capital that the target has not, or less often: where, which, whether less often."""
        for start, word in find_capitals(sides.source):
            key = fold(word)
            if start in sides.told or key in sides.covered or key in MONTHS_AND_DAYS or key in TURKISH_NO_NAMES:
                continue
            if len(word) < 2 or word.isupper():
                continue
            if not (sides.other.have(word, sides.own) or sides.other.have_place(word)):
                yield start, word, False
            elif start not in sides.lost_places and sides.own.count(word) > sides.other.count(word) > 0:
                yield start, word, True

    def _link(self, sides: Sides) -> tuple[dict[str, float], dict[str, float]]:
        """Return how sure the table is of a counterpart of each word of the source, and of the target."""
        stems: dict[str, list[str]] = {}
        for word in sides.other.written:
            stems.setdefault(word.lower()[:STEM], []).append(word)
        found = [
            (word, english, sure)
            for word in dict.fromkeys(sides.own.written)
            for stem, sure in self._words.get(fold(word)[:STEM], {}).items()
            for english in stems.get(stem, ())
        ]
        ours: dict[str, float] = {}
        theirs: dict[str, float] = {}
        for word, english, sure in found:
            ours[word], theirs[english] = max(ours.get(word, 0.0), sure), max(theirs.get(english, 0.0), sure)
        return (
            {w: max(s for v, e, s in found if v == w) for w in {v for v, e, s in found if s >= _RIVAL * theirs[e]}},
            {e: max(s for _, f, s in found if f == e) for e in {e for v, e, s in found if s >= _RIVAL * ours[v]}},
        )

    def _of_target(self, start: int, word: str, sides: Sides, told: Mapping[str, float]) -> dict[str, float]:
        known, low = self._vocabulary, word.lower()
        first, common = opens_sentence(sides.target, start), known.is_common_english(word)
        before, after = find_beside(sides.target, start, word)
        beside = [w for w in (before, after) if w[:1].isupper() and w.lower() not in FUNCTION_WORDS]
        alone = stands_alone(sides.target, start, word)
        return {
            "put alone": float(alone),
            "put alone common": float(alone and common),
            "put subject": float(owns_verb(sides.target, start, word)),
            "put first": float(first),
            "put common": float(common),
            "put first common": float(first and common),
            "put verbal": float(first and low.endswith(_VERBAL)),
            "put person": float(sound(word) in self._persons),
            "put place": float(start in sides.new_places),
            "put often": min(1.0, math.log1p(known.count_english(word)) / 14),
            "put linked": told.get(word, 0.0),
            "put beside kept": float(any(sides.own.have(w, sides.other) for w in beside)),
            "put beside linked": max([told.get(w, 0.0) for w in beside if not sides.own.hold(w)], default=0.0),
            "put noun": float(low in self._english_nouns),
            "put before name": float(after[:1].isupper()),
            "put in title": float(in_title(sides.target, start)),
        }

    def _of_source(self, start: int, word: str, sides: Sides, told: Mapping[str, float]) -> dict[str, float]:
        known = self._vocabulary
        before, after = find_beside(sides.source, start, word)
        beside = [w for w in (before, after) if w[:1].isupper()]
        end = sides.source[start + len(word) :][:1]
        common, noun = known.is_common_turkish(word), is_title_noun(word, self._nouns)
        strange = not (common or noun or is_inflected(word) or told.get(word, 0.0) >= HARDLY)
        return {
            "gone strange": float(strange),
            "gone alone": float(stands_alone(sides.source, start, word)),
            "gone first": float(opens_sentence(sides.source, start)),
            "gone common": float(common),
            "gone foreign": float(known.is_foreign(word)),
            "gone name": float(known.is_name(word)),
            "gone person": float(sound(word) in self._persons),
            "gone place": float(start in sides.lost_places),
            "gone listed": float(start in sides.listed),
            "gone linked": told.get(word, 0.0),
            "gone beside kept": float(any(sides.other.have(w, sides.own) for w in beside)),
            "gone beside linked": max([told.get(w, 0.0) for w in beside if not sides.other.hold(w)], default=0.0),
            "gone noun": float(noun),
            "gone marked": float(end in tuple(APOSTROPHES)),
            "gone comma": float(end == ","),
            "gone ascii": float(word.isascii()),
            "gone behind name": float(before[:1].isupper()),
            "gone of others": float(known.is_of_others(word)),
        }

    def _is_unheard(self, start: int, word: str, sides: Sides) -> bool:
        """Tell whether a word of the source, no place of a list, is none of those of which a counterpart was ever seen."""
        if start in sides.lost_places or start in sides.listed:
            return False
        return self._vocabulary.is_foreign(word) or fold(word)[:STEM] not in self._words

    def _of_both(self, gone: tuple[int, str], put: tuple[int, str], sides: Sides) -> dict[str, float]:
        one, other = sound(gone[1]), sound(put[1])
        beside = zip(find_beside(sides.source, *gone), find_beside(sides.target, *put), strict=True)
        like = 1.0 if heard_alike(gone[1], put[1]) else SequenceMatcher(None, one, other).ratio()
        return {
            "both alike": like,
            "both apart": abs(gone[0] / len(sides.source) - put[0] / len(sides.target)),
            "both beside one": float(
                any(a[:1].isupper() and b[:1].isupper() and sound(a).startswith(sound(b)) for a, b in beside)
            ),
        }

    def _count_names(self, text: str, *, target: bool) -> int:
        """Count the words with a capital that are more than the first of a sentence."""
        is_common = self._vocabulary.is_common_english if target else self._vocabulary.is_common_turkish
        closed = FUNCTION_WORDS if target else frozenset[str]()
        return sum(
            word.lower() not in closed and not (opens_sentence(text, start) and is_common(word))
            for start, word in find_capitals(text)
        )


def _is_loan(start: int, word: str, sides: Sides) -> bool:
    """Tell whether a word opens the sentence, and is a common one of the source by ear ("Speculative", "spekülatif")."""
    if len(word) < _LOAN or not opens_sentence(sides.target, start):
        return False
    return any(heard_alike(w, word) for w in sides.own.written if w[0].islower() and len(w) >= _LOAN)


def weigh(signs: Mapping[str, float]) -> float:
    """Return the logarithm of the odds that signs of a candidate give."""
    return CONSTANT + sum(WEIGHTS[name] * value for name, value in signs.items() if value and name in WEIGHTS)
