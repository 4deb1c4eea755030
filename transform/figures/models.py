"""What is counted by the name of its model: "6 adet F-16", "five MiG-29s", "100 KN-23 ve KN-24 füzesi"."""

from __future__ import annotations

import re

from transform.figures.model import Phrase
from transform.figures.phrases import read_phrase
from transform.numbers import Number

_NAME = r"[A-Z][A-Za-z]{0,5}-\d{1,3}[A-Z]?"
_MODEL = re.compile(rf"(?: adet| tane)? (?P<model>{_NAME})(?![\w-]*[^\W\d_]{{3,}}|[.,]\d)s?")
_MORE = re.compile(rf"(?:,| ve| ile| veya| and| or| и| та) {_NAME}(?![\w-]*[^\W\d_]{{3,}}|[.,]\d)s?")


def read_model(text: str, folded: str, number: Number, stop: int, lang: str, unknown: Phrase | None) -> Phrase | None:
    """Return what the models behind a number are, told by the noun behind them or by the name of the first; None: no model is counted.

    Args:
        text: the text.
        folded: the folded text.
        number: the number, a whole one where it counts.
        stop: where the sentence ends.
        lang: ISO 639-1.
        unknown: what was read behind the number, a noun that no list has, if anything.
    """
    start, qualifier = (unknown.end, unknown.qualifier) if unknown else (number.end, "exact")
    told = _MODEL.match(text, start) if number.kind == "cardinal" and (number.value or 0) % 1 == 0 else None
    if told is None:
        return None
    end = told.end()
    while (more := _MORE.match(text, end, stop)) is not None:
        end = more.end()
    phrase = read_phrase(folded, end, stop, lang) if end > told.end() else None
    if phrase is not None and phrase.known and phrase.qualifier == "exact":
        return Phrase(phrase.unit, phrase.what, start, phrase.last, qualifier)
    return Phrase("items", told["model"], start, told.end(), qualifier)
