"""The whole check of one translated sentence."""

from __future__ import annotations

from core.resources import seeds_path
from transform.check.lexicon import read_names
from transform.check.model import Problem
from transform.check.names import NameCheck
from transform.check.numbers import check_numbers
from transform.check.polarity import check_hedges, check_negation
from transform.check.quantities import check_dates, check_directions, check_units
from transform.check.shape import check_shape
from transform.glossary import read_glossary

_NUMBER_LANGS = frozenset({"tr", "en", "ru", "ko"})


class Checker:
    """Checks sentences of one language pair; made once, used for many.

    Turkish to English is checked whole; other pairs for numbers (tr, en, ru, ko) and for shape.
    """

    def __init__(self, source_lang: str = "tr", target_lang: str = "en") -> None:
        """Prepare the check for a language pair (ISO 639-1)."""
        self._langs = (source_lang, target_lang)
        self._whole = self._langs == ("tr", "en")
        self._names: NameCheck | None = None
        if self._whole:
            seeds = seeds_path()
            self._names = NameCheck(read_names(seeds / "exonyms.toml"), read_glossary(seeds / "glossary.toml"))

    def check(self, source: str, target: str) -> tuple[Problem, ...]:
        """Return what the target says otherwise than the source; empty: nothing found."""
        problems = check_shape(source, target, self._langs)
        if any(p.kind in ("empty", "untranslated") for p in problems):
            return tuple(problems)
        if _NUMBER_LANGS.issuperset(self._langs):
            found, pairs = check_numbers(source, target, self._langs)
            problems += found
            if self._whole:
                problems += check_units(pairs, source, target)
        if self._names is not None:
            problems += check_dates(source, target)
            problems += check_directions(source, target)
            problems += check_negation(source, target)
            problems += check_hedges(source, target)
            problems += self._names.check(source, target)
        return tuple(problems)
