"""Numbers: another digit, one less or more, two of them turned round, another word for a number, an order, a share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance_5.pairs import Change, Found, pairs

from .edits import put

_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety"
).split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_SHARES = {
    "half": ["a third", "a quarter"], "a third": ["half", "a fifth"], "a quarter": ["half", "a third"],
    "two-thirds": ["one-third", "three-quarters"], "double": ["triple"], "doubled": ["tripled"], "twice": ["three times"],
    "dozens": ["hundreds"], "a dozen": ["two dozen"], "a couple of": ["ten"], "both": ["all three"],
}  # fmt: skip
_MONTH = r"Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)"
_FIGURE = re.compile(
    rf"(?<![\w.,:/-])(?<!Sept )(?!(?:1[89]|20)\d\d\b(?!,))\d+(?:,\d{{3}})*(?:\.\d+)?(?![\d:/])(?!(?:st|nd|rd|th)? (?:of )?(?:{_MONTH})\b)"
)
_BEHIND_MONTH = re.compile(rf"(?:{_MONTH})\s$")
_NUMBER_WORD = re.compile(rf"(?<![\w-])({'|'.join(_WORDS)})(?![\w-])", re.I)
_ORDINAL = re.compile(rf"(?<![\w-])({'|'.join(_ORDINALS)})(?![\w-])", re.I)
_ORDINAL_FIGURE = re.compile(rf"(?<!\w)(\d+)(st|nd|rd|th)\b(?! century)(?! (?:of )?(?:{_MONTH})\b)")
_SHARE = re.compile(rf"(?<![\w-])({'|'.join(_SHARES)})(?![\w-])", re.I)


def make(random: Random) -> Iterator[Found]:
    """Each number of each pair, changed in one way of its sort."""
    for pair in pairs():
        for place in _FIGURE.finditer(pair.en):
            if _BEHIND_MONTH.search(pair.en[: place.start()]):
                continue
            for sub, new in _figures(place.group(), random):
                yield pair, Change(sub, put(pair, place, new))
        for sub, pattern, words in ("word", _NUMBER_WORD, _WORDS), ("ordinal", _ORDINAL, _ORDINALS):
            for place in pattern.finditer(pair.en):
                new = random.choice([word for word in words if word != place.group().lower()])
                yield pair, Change(sub, put(pair, place, new.capitalize() if place.group()[0].isupper() else new))
        for place in _ORDINAL_FIGURE.finditer(pair.en):
            yield pair, Change("ordinal figure", put(pair, place, _ordinal(int(place[1]) + random.choice([1, 2, 10]))))
        for place in _SHARE.finditer(pair.en):
            yield pair, Change("share", put(pair, place, random.choice(_SHARES[place.group().lower()])))


def _figures(figure: str, random: Random) -> Iterator[tuple[str, str]]:
    """Wrong figures for a right one."""
    digits = [i for i, sign in enumerate(figure) if sign.isdigit()]
    at = random.choice(digits)
    others = [digit for digit in "123456789" if digit != figure[at]]
    yield "digit changed", figure[:at] + random.choice(others) + figure[at + 1 :]
    whole = figure.split(".")[0].replace(",", "")
    if "." not in figure:
        yield "digit put in", f"{int(whole[:at] + random.choice('123456789') + whole[at:]):,}"
        if len(whole) > 1:
            cut = int(whole[:-1])
            if cut:
                yield "digit dropped", f"{cut:,}"
    if len(whole) > 1 and whole[0] != whole[1] != "0":
        turned = whole[1] + whole[0] + whole[2:]
        yield (
            "digits turned round",
            figure.replace(figure.split(".")[0], f"{int(turned):,}" if "," in figure else turned),
        )


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
