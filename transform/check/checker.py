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


class Checker:
    """Checks sentences of one language pair; made once, used for many."""

    def __init__(self, source_lang: str = "tr", target_lang: str = "en") -> None:
        """Prepare the check for a language pair (ISO 639-1)."""
        self._langs = (source_lang, target_lang)
        seeds = seeds_path()
        self._names = NameCheck(read_names(seeds / "exonyms.toml"), read_glossary(seeds / "glossary.toml"))

    def check(self, source: str, target: str) -> tuple[Problem, ...]:
        """Return what the target says otherwise than the source; empty: nothing found."""
        shape = check_shape(source, target)
        if any(p.kind in ("empty", "untranslated") for p in shape):
            return tuple(shape)
        problems, pairs = check_numbers(source, target, self._langs)
        problems += check_units(pairs, source, target)
        problems += check_dates(source, target)
        problems += check_directions(source, target)
        problems += check_negation(source, target)
        problems += check_hedges(source, target)
        problems += self._names.check(source, target)
        return tuple(shape + problems)
