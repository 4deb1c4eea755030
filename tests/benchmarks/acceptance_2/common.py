"""What the injectors of the second acceptance script share: pairs, swaps and the look at the Turkish."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Pair:
    """A Turkish text and its English translation; ``place`` is its line in the data."""

    place: int
    turkish: str
    english: str


@dataclass(frozen=True)
class Error:
    """An injected error: the pair as it was (perhaps two lines joined) and the English made wrong."""

    kind: str
    sub: str
    pair: Pair
    wrong: str


@dataclass(frozen=True)
class Swap:
    """``find`` in the English becomes ``put`` (re template), if the Turkish matches ``guard``."""

    find: str
    put: str
    guard: str


Injector = Callable[[Random, Pair, Sequence[Pair]], Iterator[tuple[str, str]]]

SMALL = {
    "two": ("iki", 2), "three": ("üç", 3), "four": ("dört", 4), "five": ("beş", 5), "six": ("altı", 6),
    "seven": ("yedi", 7), "eight": ("sekiz", 8), "nine": ("dokuz", 9), "ten": ("on", 10),
    "eleven": ("on bir", 11), "twelve": ("on iki", 12), "fifteen": ("on beş", 15), "twenty": ("yirmi", 20),
    "thirty": ("otuz", 30), "forty": ("kırk", 40), "fifty": ("elli", 50), "sixty": ("altmış", 60),
    "seventy": ("yetmiş", 70), "eighty": ("seksen", 80), "ninety": ("doksan", 90),
}  # fmt: skip


def lower(text: str) -> str:
    """Turkish small letters."""
    return text.replace("I", "ı").replace("İ", "i").lower()


def says(pair: Pair, pattern: str) -> bool:
    """Whether the Turkish of ``pair`` matches ``pattern`` at the beginning of a word."""
    return re.search(r"(?<!\w)(?:" + pattern + ")", lower(pair.turkish)) is not None


def places(pattern: str, text: str) -> list[re.Match[str]]:
    """All matches, unless there are none."""
    return list(re.finditer(pattern, text))


def put(text: str, match: re.Match[str], new: str) -> str:
    """``text`` with ``match`` replaced by ``new``, which takes over a capital at the beginning."""
    old = match.group(0)
    if old[:1].isupper() and new[:1].islower():
        new = new[0].upper() + new[1:]
    out = text[: match.start()] + new + text[match.end() :]
    return re.sub(r" {2,}", " ", out).replace(" ,", ",").replace(" .", ".").strip()


def swap(rng: Random, pair: Pair, sub: str, swaps: Iterable[Swap]) -> Iterator[tuple[str, str]]:
    """One error of each swap that fits the pair."""
    for rule in swaps:
        found = list(re.finditer(rule.find, pair.english))
        if found and says(pair, rule.guard):
            match = rng.choice(found)
            new = match.expand(rule.put)
            yield sub, put(pair.english, match, new)


def number_said(pair: Pair, value: float) -> bool:
    """Whether the Turkish says ``value``, in digits or as one of the small words."""
    text = lower(pair.turkish)
    whole = int(value) if value == int(value) else None
    forms = {f"{value:g}".replace(".", ",")}
    if whole is not None:
        forms |= {str(whole), f"{whole:,}".replace(",", "."), f"{whole:,}"}
        if whole >= 1000 and whole % 1000 == 0:
            forms.add(f"{whole // 1000} bin")
        forms |= {f"{whole:02d}"}
    else:
        forms.add(f"{value:g}")
    if any(re.search(r"(?<![\d.,])" + re.escape(form) + r"(?![.,]?\d)", text) for form in forms):
        return True
    return any(n == whole and re.search(rf"(?<!\w){word}(?!\w*lar)", text) for word, n in SMALL.values())


SENTENCE = re.compile(r"(?<=[.!?])[\"”')]*\s+(?=[\"“'(]?[A-ZÇĞİÖŞÜ])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Rev|St|Sen|Gov|Rep|Lt|Col|Gen|Capt|Sgt|Jr|Sr|No|vs|Prof|[A-Z]|U\.S|U\.K|p\.m|a\.m)\.)$"
)


def sentences(text: str) -> list[str]:
    """The sentences of ``text``."""
    out: list[str] = []
    start = 0
    for match in SENTENCE.finditer(text):
        end = match.end()
        piece = text[start:end].strip()
        if _ABBREVIATION.search(piece):
            continue
        out.append(piece)
        start = end
    out.append(text[start:].strip())
    return [s for s in out if s]
