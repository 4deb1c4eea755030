"""The whole check of one translated sentence."""

from __future__ import annotations

from core.resources import seeds_path
from transform.check.lexicon import read_names
from transform.check.model import Problem
from transform.check.names import NameCheck
from transform.check.numbers import check_numbers
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
        problems = check_numbers(source, target, self._langs)
        problems += self._names.check(source, target)
        return tuple(problems)
