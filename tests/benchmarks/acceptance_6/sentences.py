"""Sentences: one dropped from two or three pairs told as one text, one of another pair put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance_5.pairs import Change, Found, Pair, pairs

_END = re.compile(r"(?<=[a-z]{3}[.!?])[\"”]? (?=[\"“]?[A-Z])")
_SHORTEST = 30
"""Characters: what is shorter is a heading or an exclamation, and hardly a sentence."""


def make_dropped(random: Random) -> Iterator[Found]:
    """Each two or three pairs in a row, the English of one left out; a pair of several sentences without one of them."""
    every = pairs()
    for first in range(len(every) - 3):
        some = every[first : first + random.choice([2, 3])]
        if all(len(pair.en) >= _SHORTEST for pair in some):
            joined = Pair(" ".join(pair.tr for pair in some), " ".join(pair.en for pair in some))
            left_out = random.randrange(len(some))
            yield joined, Change("of joined", " ".join(pair.en for i, pair in enumerate(some) if i != left_out))
    for pair in every:
        parts = _END.split(pair.en)
        if len(parts) > 1 and all(len(part) >= _SHORTEST for part in parts):
            left_out = random.randrange(len(parts))
            yield pair, Change("of one", " ".join(part for i, part in enumerate(parts) if i != left_out))


def make_invented(random: Random) -> Iterator[Found]:
    """Each pair with a sentence of another, before it, behind it or in its midst."""
    every = [pair for pair in pairs() if pair.en.endswith((".", '"', "?", "!")) and len(pair.en) >= _SHORTEST]
    for pair in every:
        other = random.choice(every).en
        sentence = random.choice(_END.split(other))
        if len(sentence) < _SHORTEST or sentence in pair.en:
            continue
        yield pair, Change("behind", f"{pair.en} {sentence}")
        yield pair, Change("before", f"{sentence} {pair.en}")
        parts = _END.split(pair.en)
        if len(parts) > 1:
            yield pair, Change("between", " ".join([parts[0], sentence, *parts[1:]]))
