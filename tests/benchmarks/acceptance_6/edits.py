"""How a text is edited: one place found by a pattern, and what is put there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from acceptance_5.pairs import Change, Found, Pair, like, pairs, tidy

Turn = tuple[str, str, str]
"""The sort of error, a pattern of English, what is put in its place (a template, alternatives parted by `|`)."""


def put(pair: Pair, place: re.Match[str], new: str) -> str:
    """The English of a pair with another text at one place."""
    return tidy(pair.en[: place.start()] + new + pair.en[place.end() :])


def by_turns(turns: Sequence[Turn], random: Random) -> Iterator[Found]:
    """Every pair with one place changed that one of the turns finds; what it is changed to is drawn."""
    built = [(sub, re.compile(pattern, re.I), new) for sub, pattern, new in turns]
    for pair in pairs():
        for sub, pattern, new in built:
            for place in pattern.finditer(pair.en):
                drawn = like(place.expand(random.choice(new.split("|"))), place.group())
                yield pair, Change(sub, put(pair, place, drawn))


def both_ways(sub: str, couples: str) -> list[Turn]:
    """Turns for words that are put for each other: `rise/fall rose/fell`, a space of a phrase as `_`."""
    turns = []
    for couple in couples.split():
        left, right = couple.replace("_", " ").split("/")
        turns += [(sub, rf"\b{left}\b", right), (sub, rf"\b{right}\b", left)]
    return turns
