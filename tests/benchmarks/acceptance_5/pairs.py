"""The human pairs, a change to one, and the two ways in which changes are made."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random


@dataclass(frozen=True, slots=True)
class Pair:
    """A Turkish text and the English a human wrote for it."""

    tr: str
    en: str


@dataclass(frozen=True, slots=True)
class Change:
    """A wrong English text and the sort of error in it."""

    sub: str
    target: str


Found = tuple[Pair, Change]
Maker = Callable[[Random], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Rule:
    """Words of English, what an engine might say instead, and the Turkish that must stand (and must not) in the source."""

    sub: str
    english: str
    puts: tuple[str, ...]
    turkish: str
    absent: str = ""


def fold(text: str) -> str:
    """Turkish text in small letters."""
    return text.replace("İ", "i").replace("I", "ı").lower()


@cache
def pairs() -> tuple[Pair, ...]:
    """Every line with its translation, in the order of the file.

    Raises:
        FileNotFoundError: The evaluation data is not there.
    """
    folder = Path(os.environ.get("DATELINE_EVAL", "../shared/eval")) / "mt"
    turkish = (folder / "newstest2019-ref.tur.txt").read_text(encoding="utf-8").split("\n")
    english = (folder / "newstest2019-src.eng.txt").read_text(encoding="utf-8").split("\n")
    return tuple(Pair(tr.strip(), en.strip()) for tr, en in zip(turkish, english, strict=True) if tr.strip())


def like(word: str, model: str) -> str:
    """`word` with the capital that `model` begins with."""
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def by_rules(rules: Sequence[Rule]) -> Iterator[Found]:
    """Every pair that one rule changes at one place, the place being the only one of its kind in the English."""
    built = [(rule, re.compile(rule.english, re.I), re.compile(rule.turkish)) for rule in rules]
    for pair in pairs():
        source = fold(pair.tr)
        for rule, english, turkish in built:
            places = list(english.finditer(pair.en))
            if len(places) != 1 or not turkish.search(source) or (rule.absent and re.search(rule.absent, source)):
                continue
            place = places[0]
            for put in rule.puts:
                new = like(place.expand(put), place.group())
                target = pair.en[: place.start()] + new + pair.en[place.end() :]
                if target != pair.en:
                    yield pair, Change(rule.sub, tidy(target))


def tidy(text: str) -> str:
    """The text without the spaces and commas that a removal left, and with a capital at its head."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r"^[\s,;]+", "", text)
    text = re.sub(r",(\s*[,.])", r"\1", text)
    return re.sub(r"^([\"'“]?)([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)


def spread(found: Sequence[Found], limit: int, random: Random) -> list[Found]:
    """At most `limit` changes: one of each sort in turn, different pairs before the same pair again."""
    by_sub: dict[str, list[Found]] = {}
    for item in random.sample(list(found), len(found)):
        by_sub.setdefault(item[1].sub, []).append(item)
    for sub, items in by_sub.items():
        seen: dict[str, int] = {}
        keyed = []
        for item in items:
            keyed.append((seen.get(item[0].en, 0), item))
            seen[item[0].en] = seen.get(item[0].en, 0) + 1
        by_sub[sub] = [item for _, item in sorted(keyed, key=lambda pair: -pair[0])]
    chosen: list[Found] = []
    while len(chosen) < limit and any(by_sub.values()):
        for items in by_sub.values():
            if items and len(chosen) < limit:
                chosen.append(items.pop())
    return chosen


def draw(makers: Mapping[str, Maker], limit: int, name: str) -> Iterator[tuple[str, Pair, Change]]:
    """At most `limit` errors of each kind with the pair each was put into, the same for the same name of the draw."""
    for kind, make in makers.items():
        random = Random(f"{name}:{kind}")
        unique = {change.target: (pair, change) for pair, change in make(random) if change.target != pair.en}
        for pair, change in spread(list(unique.values()), limit, random):
            yield kind, pair, change
