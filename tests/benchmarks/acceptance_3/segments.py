"""Lines of the corpus joined to longer segments, and the sentences of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import compiled, seen

_ABBREVIATIONS = (
    "Capt", "Mr", "Mrs", "Ms", "Dr", "St", "Sen", "Sens", "Rep", "Gov", "Rev", "Jr", "No", "US", "Oct", "Sept", "Prof", "vs",
    "v", "Lt", "Col", "Det", "Gen", "Lopez",
)  # fmt: skip
_NO_ABBREVIATION = (
    "".join(rf"(?<!\b{word}\.)" for word in _ABBREVIATIONS) + r"(?<!U\.S\.)(?<!\b[A-Z]\.)(?<!p\.m\.)(?<!a\.m\.)"
)
_BETWEEN = _NO_ABBREVIATION + r"(?<=[.!?])\s+(?=[\"“'A-Z])|(?<=[.!?][\"”])\s+(?=[A-Z\"“])"


def sentences(text: str) -> list[str]:
    """The sentences of ``text``."""
    return [part for part in compiled(_BETWEEN).split(text) if part]


def whole(text: str) -> bool:
    """Whether ``text`` ends as a sentence does."""
    return seen(r'[.!?]["\'”’)]?$', text)


def fits(run: Sequence[Pair], length: int) -> bool:
    """Whether the lines are whole sentences, and shorter than ``length`` together."""
    return all(whole(pair.en) for pair in run) and sum(len(pair.en) for pair in run) < length


def joined(texts: Sequence[str]) -> str:
    """Texts as one."""
    return " ".join(texts)


def segment(run: Sequence[Pair]) -> Pair:
    """Consecutive lines as one pair; its key is that of the first."""
    return Pair(run[0].key, joined([pair.tr for pair in run]), joined([pair.en for pair in run]))


def window(rng: Random, pairs: Sequence[Pair], place: int) -> tuple[int, int] | None:
    """The beginning and length of two or three lines, one of them that at ``place``, that may be joined."""
    found = []
    for length in (2, 3):
        for start in range(place - length + 1, place + 1):
            run = pairs[start : start + length] if start >= 0 else []
            if len(run) == length and fits(run, 900) and len({pair.en for pair in run}) == length:
                found.append((start, length))
    return rng.choice(found) if found else None


def likeness(one: str, two: str) -> float:
    """The share of the long words of the shorter text that the other has."""
    words, others = (set(re.findall(r"[a-z]{4,}", text.lower())) for text in (one, two))
    return len(words & others) / max(1, min(len(words), len(others)))
