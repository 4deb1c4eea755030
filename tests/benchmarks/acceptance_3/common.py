"""What the injectors of the third acceptance script share: the corpus, edits, and the look at the Turkish."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

from acceptance.pairs import Pair


@dataclass(frozen=True)
class Corpus:
    """All pairs, the figures that their English states (by length, sorted), and the words in small letters of it."""

    pairs: Sequence[Pair]
    figures: Mapping[int, Sequence[str]]
    words: frozenset[str]


@dataclass(frozen=True)
class Edit:
    """A changed English text: its sub-kind, and the place of the change (the same for two edits of one thing)."""

    target: str
    sub: str
    place: tuple[int, str]


Injector = Callable[[Random, Pair, Corpus], Iterator[Edit]]

_VOWEL_AHEAD = r"\b([Aa]) (?=(?:[aeiou](?!ni|ne\b|se|ur)|8|11[ -]|18[ -]|hour)\w*)"
_CONSONANT_AHEAD = r"\b([Aa])n (?=(?:[bcdfgjklmnpqrstvwxyz]|h(?!our|on)|[1-79]|€|£|\$[1-79])\w)"


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled once: the lists hold more patterns than the cache of `re` does."""
    return re.compile(pattern, flags)


def find(pattern: str, text: str, flags: int = 0) -> Iterator[re.Match[str]]:
    """All matches of ``pattern`` in ``text``."""
    return compiled(pattern, flags).finditer(text)


def seen(pattern: str, text: str, flags: int = 0) -> bool:
    """Whether ``pattern`` occurs in ``text``."""
    return compiled(pattern, flags).search(text) is not None


def starts(pattern: str, text: str, flags: int = 0) -> bool:
    """Whether ``text`` begins with ``pattern``."""
    return compiled(pattern, flags).match(text) is not None


def says(pair: Pair, pattern: str) -> bool:
    """Whether ``pattern`` occurs in the Turkish, in small letters."""
    return seen(pattern, pair.low)


def like(new: str, old: str) -> str:
    """``new`` with a capital if ``old`` has one."""
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def mend_articles(text: str, start: int, length: int) -> str:
    """``text`` with "a" and "an" put right just before and in the ``length`` characters from ``start``."""
    low, high = max(0, start - 4), min(len(text), start + length + 14)
    part = compiled(_VOWEL_AHEAD).sub(r"\1n ", text[low:high])
    part = compiled(_CONSONANT_AHEAD).sub(r"\1 ", part)
    part = compiled(r"\b([Aa]) (?=[AEIO][a-z])").sub(r"\1n ", part)
    part = compiled(r"\b([Aa])n (?=[BCDFGJKLMNPQRSTVWXYZ][a-z])").sub(r"\1 ", part)
    return text[:low] + part + text[high:]


def put(text: str, start: int, end: int, new: str) -> str:
    """``text`` with ``new`` for [start:end]; spaces, articles and the capital of a sentence are put right."""
    out = re.sub(r"  +", " ", text[:start] + new + text[end:])
    out = mend_articles(re.sub(r" ([,.;:!?])", r"\1", out).strip(), start, len(new))
    begins = text[start : start + 1].isupper() and seen(r'(^|[.!?:"\'] ?["\']?)$', text[:start])
    if new == "" and begins and start < len(out):
        out = out[:start] + out[start].upper() + out[start + 1 :]
    return like(out, text)


def swap(pair: Pair, span: tuple[int, int], new: str, sub: str, at: int | None = None, mark: str = "") -> Edit:
    """The edit that puts ``new`` for ``span`` of the English; its place is ``at`` (else where it begins) and ``mark``."""
    return Edit(put(pair.en, *span, new), sub, (span[0] if at is None else at, mark))
