"""What engines do to Turkish (decision 0157): all rules of one row each, looked for together."""

from __future__ import annotations

from transform.check import dates, ends_put_in, names_translated, persons_of_speech, told_as_fact, wrong_senses
from transform.check.clues import ByClue
from transform.check.engine_rows import Texts
from transform.check.model import Problem

_BY_SOURCE = ByClue((*dates.LOST, *told_as_fact.ROWS, *persons_of_speech.ROWS))
_BY_TARGET = ByClue((*names_translated.ROWS, *ends_put_in.ROWS, *wrong_senses.ROWS))


def check_engine_errors(source: str, folded: str, target: str, lowered: str) -> list[Problem]:
    """Find what an engine has done to a sentence.

    Args:
        source: the Turkish text.
        folded: the same, folded.
        target: the English text, with straight apostrophes.
        lowered: the same in small letters.
    """
    rows = [*_BY_TARGET.of(lowered), *_BY_SOURCE.of(folded)]
    texts = Texts(source, folded, target, lowered) if rows else None
    return next((found for row in rows if texts and (found := row.find(texts))), [])
