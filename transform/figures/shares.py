"""What a percentage or fraction is of: "mermilerin yüzde 40'ı", "40 percent of the shells", "grew by 5 percent"."""

from __future__ import annotations

import re

from transform.figures.model import Phrase
from transform.figures.nouns import read_noun
from transform.figures.phrases import read_phrase
from transform.figures.qualifiers import read_right_of_suffix
from transform.figures.sentences import Sentence
from transform.numbers import Number

_RISING = re.compile(
    r"(?<!\w)(?:rose|risen|rise of|grew|grown|increas\w+|jump\w*|surged?|soared|climbed|gained|up)(?: by)?(?: nearly| about| some| over| more than)? \Z"
)
_FALLING = re.compile(
    r"(?<!\w)(?:fell|fallen|drop\w*|declin\w+|decreas\w+|down|shrank|plunged|slumped)(?: by)?(?: nearly| about| some| over| more than)? \Z"
)
_GROWTH = re.compile(r"\W*(?:\w+ ){0,1}(?:art(?:arak|ti|iş|tiğ|ir)|büyü|yüksel|increase|growth|rise|grew|рост|증가)")
_DECLINE = re.compile(r"\W*(?:\w+ ){0,1}(?:azal|düş|geril|daral|decrease|fall|drop|decline)")
_WORD = re.compile(r"[^\W\d_]+")
# Half of a match or a year is a part of it and no share.
_PERIOD = re.compile(r"(?:yil\w*|ay\w*|gün\w*|ilk|ikinci|son|yari|gece|maç\w*|year'?s?|first|second|last) \Z")
_OF_WHICH_TR = re.compile(
    r"n?[iuü]n (?:(?:yaklaşik|en az|neredeyse|ancak|sadece|yalnizca|henüz|şimdilik|bile) ){0,2}\Z"
)
_WHERE_TR = re.compile(r"[dt][ae]ki\Z")  # "ülkedeki kızların" are no countries
_ECONOMY_TR = re.compile(r"ekonomik üretim|hasila|gsyh")
_ECONOMY_EN = re.compile(
    r"(?: of)? (?:its |the |north korea's )?(?:own )?(?:annual |total )?(?:economic output|gdp|gross)"
)
_ALL = re.compile(r" (?:всех|всего|всей|всіх|всього|всієї)(?= )")
_ECONOMY = "annual economic output"


def read_share(number: Number, sentence: Sentence) -> Phrase | None:
    """Return what a percentage or fraction is of, or that it tells a growth or decline; None for what is no share."""
    folded, lang = sentence.folded, sentence.lang
    near = folded[max(sentence.first, number.start - 40) : number.start]
    if number.kind == "fraction" and number.value == 0.5 and not _is_half(number, near, sentence):
        return None
    qualifier, end = read_right_of_suffix(folded, number.end, lang)
    behind = folded[end : end + 30]
    if lang == "en" and number.kind == "percent" and (_RISING.search(near) or _FALLING.search(near)):
        what: str | None = "growth" if _RISING.search(near) else "decline"
    elif _GROWTH.match(behind):
        what = "growth"
    elif _DECLINE.match(behind):
        what = "decline"
    else:
        what = _whole_before(near) if lang == "tr" else _whole_behind(end, sentence)
    return Phrase("percent" if number.kind == "percent" else "fraction", what, end, end, qualifier)


def _is_half(number: Number, near: str, sentence: Sentence) -> bool:
    """False for "the first half" and "yarım"; a Turkish half is one of something: "mermilerin yarısı"."""
    if _PERIOD.search(near):
        return False
    if sentence.lang != "tr":
        return True
    half = sentence.folded.startswith(("yaris", "yaridan", "yariya yakin"), number.start)
    return half and _OF_WHICH_TR.search(near) is not None


def _whole_before(near: str) -> str | None:
    """The last noun among the four words before a Turkish share."""
    if _ECONOMY_TR.search(near):
        return _ECONOMY
    nouns = [
        noun
        for word in _WORD.findall(near)[-4:]
        if not _WHERE_TR.search(word)
        and (noun := read_noun(word, "tr")) is not None
        and not noun.measure
        and noun.what != "items"
    ]
    return nouns[-1].what if nouns else None


def _whole_behind(end: int, sentence: Sentence) -> str | None:
    if _ECONOMY_EN.match(sentence.folded[end : end + 60]):
        return _ECONOMY
    every = _ALL.match(sentence.folded, end, sentence.stop)
    following = read_phrase(sentence.folded, every.end() if every else end, sentence.stop, sentence.lang)
    return following.what if following is not None and not following.unit.startswith("USD") else None
