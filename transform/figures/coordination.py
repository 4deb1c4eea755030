"""What two numbers of a sentence share: "yedi Rus ve iki Çin uçağı" a noun, "20 bini, … 9 milyonu geçti" a verb."""

from __future__ import annotations

import re

from transform.figures.model import DURATIONS, Phrase
from transform.figures.phrases import read_phrase
from transform.figures.qualifiers import APOSTROPHE_SUFFIX, read_right
from transform.figures.sentences import Sentence
from transform.numbers import Number

_SHARED = re.compile(r"(?:'?\w*)?(?:,? [\w']+){0,3}(?:,| ve| değil,?| ile| ise| and| but| и|,? [\w']+ (?:ise|de|da)) ")
_ACCUSATIVE = re.compile(r"(?:\d'y?[iuü]|[iuü]),")
_PASSED = re.compile(r" (?:geç|aş)[a-zçğöşü]+\Z")


def read_shared_noun(number: Number, following: Number, sentence: Sentence) -> Phrase | None:
    """Return the noun of the next number where two numbers share it, None where they do not."""
    folded, lang = sentence.folded, sentence.lang
    if not _SHARED.fullmatch(folded, number.end, following.start) or following.end > sentence.stop:
        return None
    phrase = read_phrase(folded, following.end, sentence.stop, lang)
    if phrase is None or not phrase.known or phrase.unit in DURATIONS:
        return None
    qualifier, end = read_right(folded, number.end, lang)
    return Phrase(phrase.unit, phrase.what, end, max(end, phrase.last), qualifier)


def read_shared_verb(number: Number, following: Number, sentence: Sentence) -> str:
    """Return the qualifier that one Turkish verb gives both numbers: "konteyner sayısı 20 bini, mermi sayısı 9 milyonu geçti"."""
    folded = sentence.folded
    if following.end > sentence.stop or not _ACCUSATIVE.match(folded, number.end - 1):
        return "exact"
    end = following.end
    suffix = APOSTROPHE_SUFFIX.match(folded, end)
    for start in (end, suffix.end() if suffix else end):
        qualifier, stop = read_right(folded, start, "tr")
        if qualifier == "more_than" and _PASSED.search(folded, start, stop):
            return qualifier
    return "exact"
