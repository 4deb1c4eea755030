"""The whole check of one translated sentence."""

from __future__ import annotations

from transform.check.model import Problem
from transform.check.numbers import check_numbers


class Checker:
    """Checks sentences of one language pair; made once, used for many."""

    def __init__(self, source_lang: str = "tr", target_lang: str = "en") -> None:
        """Prepare the check for a language pair (ISO 639-1)."""
        self._langs = (source_lang, target_lang)

    def check(self, source: str, target: str) -> tuple[Problem, ...]:
        """Return what the target says otherwise than the source; empty: nothing found."""
        return tuple(check_numbers(source, target, self._langs))
