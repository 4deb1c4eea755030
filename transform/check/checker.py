"""The whole check of one translated sentence."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from core import late_re as re
from core.text import fold_once, normalize
from transform.check.alternatives import check_alternatives, may_set_aside
from transform.check.bodies import BodyCheck
from transform.check.capitals import CapitalText, in_capitals
from transform.check.clause_ends import check_ends
from transform.check.clauses import check_clauses, find_untold
from transform.check.contrary_senses import ContrarySenses
from transform.check.conversions import drop_converted
from transform.check.evidence import show
from transform.check.figures import check_figures
from transform.check.figures_of_names import check_owners, may_have_owners
from transform.check.knowledge import Knowledge
from transform.check.leftovers import Leftovers
from transform.check.links import find_told
from transform.check.lookalikes import straighten
from transform.check.meanings import Meanings
from transform.check.mismatches import check_break, check_mismatch
from transform.check.model import Problem
from transform.check.names import NameCheck
from transform.check.office_holders import check_holders
from transform.check.office_marks import check_office_marks
from transform.check.opposites import check_opposites
from transform.check.other_languages import check_language
from transform.check.parts_of_names import check_parts_of_names, may_have_parts
from transform.check.remarks import check_remarks
from transform.check.role_compared import check_compared, check_turned_on_himself
from transform.check.role_counted import check_counted_names, may_count_names
from transform.check.role_kin import check_kin
from transform.check.role_objects import check_objects
from transform.check.role_reporters import check_reporters, may_report
from transform.check.sentences import check_sentences, find_strangest
from transform.check.shape import check_shape
from transform.check.word_checks import check_contraries, check_each_sentence, check_words
from transform.numbers import Number

_LONGEST = 10_000  # characters; the longest segment is a sentence, and what is compared word by word takes time
_SHOWN = 200
_TURKISH = re.compile(r"[çğışöüÇĞİŞÖÜ]|[^\W\d_](?:[dt][ıiuü]|yor|[ae]ca[kğ]|[ae]ce[kğ])(?:l[ae]r)?(?!\w)")
_NUMBER_LANGS = frozenset({"tr", "en", "ru", "ko"})


def _are_roles(problems: Sequence[Problem]) -> bool:
    """Tell whether nothing but exchanged names was found, or nothing at all."""
    return not problems or all(p.kind == "role" for p in problems)


def _is_too_long(source: str, target: str) -> bool:
    return max(len(source), len(target)) > _LONGEST or len(target) > 20 * len(source) + 1000


def _too_long(source: str, target: str) -> Problem:
    if len(target) > 3 * len(source) + 200:
        return Problem("addition", "", _begin(target))
    if len(source) > 4 * len(target) + 200:
        return Problem("omission", _begin(source), "")
    return Problem("length", _begin(source), _begin(target))


def _begin(text: str) -> str:
    """Return how a text begins, cut between words where it has any; nothing else of it is looked at, however long it is."""
    if len(text) <= _SHOWN:
        return text
    words = text[: _SHOWN + 1].rsplit(None, 1)
    return words[0] if len(words) > 1 else text[:_SHOWN]


_BLANKS = re.compile(r"[ \t]{2,}")


def _tidy(text: str) -> str:
    """Write a text as it is kept, with one blank between words: engines and editors give no-break blanks, decomposed letters, soft hyphens."""
    text = normalize(text)
    return _BLANKS.sub(" ", text) if "  " in text or "\t" in text else text


class Checker:
    """Checks sentences of one language pair; made once, used for many.

    Turkish to English is checked whole; other pairs for numbers (tr, en, ru, ko) and for shape.
    """

    def __init__(self, source_lang: str = "tr", target_lang: str = "en", knowledge: Knowledge | None = None) -> None:
        """Prepare the check for a language pair (ISO 639-1).

        Args:
            source_lang: the language of the sources.
            target_lang: the language of the targets.
            knowledge: what Turkish to English is checked by; without it that pair is checked as any other.
        """
        self._langs = (source_lang, target_lang)
        self._knowledge = knowledge if self._langs == ("tr", "en") else None
        self._names: NameCheck | None = None
        self._bodies: BodyCheck | None = None
        self._leftovers: Leftovers | None = None
        self._capitals: CapitalText | None = None
        self._senses: ContrarySenses | None = None
        if self._knowledge is not None:
            known = self._knowledge
            meanings = Meanings(known.encode, known.roles.words)
            self._names = NameCheck(known.names, known.glossary, known.vocabulary, meanings, known.roles)
            self._capitals = CapitalText(known.names, known.vocabulary)
            self._bodies = BodyCheck(known.names.bodies)
            self._leftovers = Leftovers(known.vocabulary, known.glossary, known.roles.words, known.names)
            self._senses = ContrarySenses(known.contraries, meanings, known.roles.words)

    @property
    def names(self) -> NameCheck:
        """The check of names; of Turkish to English only."""
        assert self._names is not None
        return self._names

    @property
    def senses(self) -> ContrarySenses:
        """The check of contraries by vectors of single words; of Turkish to English only."""
        assert self._senses is not None
        return self._senses

    def check(self, source: str, target: str) -> tuple[Problem, ...]:
        """Return what the target says otherwise than the source; empty: nothing found."""
        if not source.strip():
            shown = target if len(target) <= _LONGEST else _begin(target)
            return (Problem("addition", "", straighten(shown)),) if target.strip() else ()
        # Before anything that takes time for each character.
        if _is_too_long(source, target):
            return (_too_long(source, target),)
        source, target = straighten(_tidy(source)), straighten(_tidy(target))
        if self._capitals is not None and (in_capitals(source) or in_capitals(target)):
            new_source, new_target = self._capitals.write(source, target)
            problems = self._find(new_source, new_target)
            if not problems and new_target != target:
                problems = self.names.check_headline(new_source, new_target, target)
        else:
            problems = self._find(source, target)
        return show(problems, source, target) if problems else ()

    def _find(self, source: str, target: str) -> list[Problem]:
        folded, lowered = fold_once(source), target.lower()
        problems = self._point(check_shape(source, target, self._langs), source, target)
        problems = problems or self._find_returned(source, target)
        if self._knowledge is None and not problems and self._langs[0] != self._langs[1]:
            problems = check_language(source, target, self._langs)
        pairs: list[tuple[Number, Number]] = []
        if any(p.kind in ("empty", "untranslated") for p in problems):
            return problems
        if _NUMBER_LANGS.issuperset(self._langs):
            words = self._knowledge.roles.words if self._knowledge is not None else None
            found, pairs = check_figures(source, target, self._langs, folded, lowered, words)
            problems += found
        if self._knowledge is not None and self._names is not None and self._leftovers is not None:
            problems += self._leftovers.check(source, target, folded) + check_remarks(folded, lowered)
            problems += check_words(self._knowledge, source, target, folded)
            problems = drop_converted(problems, folded, lowered) if problems else problems
            problems += self._check_names(source, target, folded, lowered)
            if may_have_owners(problems, pairs):
                problems = check_owners(problems, pairs, source, target, self._names.places(source, target))
            if _are_roles(problems) and may_set_aside(folded, lowered):
                hits = self._names.places(source, target)
                problems = check_alternatives(
                    problems, pairs, source, target, folded, self._knowledge.roles.words, hits
                )
            if _are_roles(problems) and may_have_parts(folded):
                problems = check_parts_of_names(problems, source, target, self._names.places(source, target))
            if not problems and may_count_names(pairs, source, target):
                problems = check_counted_names(pairs, source, target, self._names.places(source, target))
            if not problems and " kadar" in folded and " as " in lowered:
                problems = check_compared(source, target, self._names.places(source, target))
            problems = problems or check_turned_on_himself(source, target) or check_kin(source, target, lowered)
            if not problems and may_report(source, target):
                problems = check_reporters(source, target, self._names.places(source, target))
            if not problems:
                problems += self._check_whole(source, target, folded, lowered)
                # A sentence that was put in has words of direction too.
                problems = problems or check_opposites(folded, target.replace("’", "'"))
                problems = problems or check_contraries(self._knowledge, source, folded, target.replace("’", "'"))
                problems = problems or check_objects(source, target, self._knowledge.roles.words)
                problems = problems or self.senses.find(source, folded, target.replace("’", "'"))
                problems = problems or check_each_sentence(self._knowledge, source, target)
        return problems

    def _point(self, problems: list[Problem], source: str, target: str) -> list[Problem]:
        """Show of an addition that is told by its length only what has no counterpart."""
        if self._knowledge is None or [p.kind for p in problems] != ["addition"]:
            return problems
        strangest = find_strangest(source, target, self._knowledge.encode)
        if strangest == target:
            told = find_told(fold_once(source), target.lower(), self._knowledge.roles.words)
            clause = find_untold(source, target, lambda: told)
            strangest = clause.cut(target) if clause is not None else target
        return [Problem("addition", "" if strangest != target else source, strangest)]

    def _find_returned(self, source: str, target: str) -> list[Problem]:
        """Find a short source that came back: it holds a small word that is none of English, and looks Turkish."""
        if self._knowledge is None or self._leftovers is None or source.strip() != target.strip():
            return []
        common = self._knowledge.vocabulary.is_common_english
        words = re.findall(r"[^\W\d_]+", target) if _TURKISH.search(target) else []
        if self._leftovers.is_returned(target) or any(w.islower() and len(w) > 3 and not common(w) for w in words):
            return [Problem("untranslated", source, target)]
        return []

    def _check_whole(self, source: str, target: str, folded: str, lowered: str) -> list[Problem]:
        assert self._knowledge is not None
        encode, words = self._knowledge.encode, self._knowledge.roles.words
        told = functools.cache(lambda: find_told(folded, lowered, words))  # most texts need no look at their words
        return (
            check_mismatch(source, target, told, encode)
            or check_break(source, target, lowered, words)
            or check_sentences(source, target, encode, words)
            or check_clauses(source, folded, target, told, encode, words)
            or check_ends(source, folded, target, lambda: self.names.places(source, target), encode, words)
        )

    def _check_names(self, source: str, target: str, folded: str, lowered: str) -> list[Problem]:
        assert self._knowledge is not None and self._names is not None and self._bodies is not None
        known, small = self._knowledge, lowered.replace("’", "'")
        return (
            self._names.check(source, target)
            or self._bodies.check(source, target, folded, lowered)
            or known.offices.check(source, target, folded, small, known.roles.words)
            or check_office_marks(source, target, folded, small)
            or check_holders(source, target, folded, small, known.offices, lambda: self.names.places(source, target))
            or known.states.find(folded, target)
        )
