"""A sentence the source does not have: of the topic, about a name, a quote, one of another text, a note."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Pair
from translation_errors_14_finder import find, persons
from translation_errors_14_gazetteer import SURNAMES
from translation_errors_14_invented_words import SENTENCES, TOPICS

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PLACES = (
    "Leipzig",
    "Toronto",
    "Lisbon",
    "Ankara",
    "Warsaw",
    "Chicago",
    "Marseille",
    "Glasgow",
    "Osaka",
    "Nairobi",
    "Houston",
    "Zurich",
)
_FIGURES = ("12", "14", "17", "23", "35", "40", "62", "70", "85", "120")
_END = re.compile(r"[.!?]['\"”’)]{0,2}$")
_BREAK = re.compile(r"(?<=[a-z][.!?]) (?=[\"“]?[A-Z])|(?<=[a-z][.!?][\"”]) (?=[A-Z])")
_WHOLE = re.compile(r"[A-Z][^\"“”']{25,150}[.!]")


def _topics(target: str, rng: random.Random) -> list[str]:
    """Return sentences of the topic of the text, of any, about a name, quotes, notes, the topic ones most often."""
    fit = [t for t, words in TOPICS.items() if re.search(words, target, re.IGNORECASE)]
    group = rng.choices(["topic", "any", "glossary", "quote", "machine"], [44, 22, 12, 14, 6])[0]
    chosen = rng.choice(fit or ["any"]) if group == "topic" else group
    return SENTENCES[chosen].strip().splitlines()


def _filled(sentence: str, pair: Pair, pairs: list[Pair], rng: random.Random) -> str:
    """Return the sentence with a name of the text or another one, a place, a day and a figure."""
    found = [n.text for n in find(*pair, persons(pairs)) if n.kind == "person"]
    name = (
        rng.choice(found) if found and rng.random() < 0.7 else rng.choice(("Mr ", "Mrs ", "Ms ")) + rng.choice(SURNAMES)
    )
    figure = rng.choice([k for k in _FIGURES if k not in pair[1]])
    place, day = (rng.choice([x for x in some if x not in pair[1]]) for some in (_PLACES, _DAYS))
    return sentence.format(n=name, p=place, d=day, k=figure)


def _foreign(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Return a whole sentence of another text, near or far: what the next segment or the memory lends."""
    for _ in range(12):
        other = rng.choice(pairs)
        if other[1] not in pair[1] and _WHOLE.fullmatch(other[1]) and len(other[1]) < len(pair[1]) * 2:
            return other[1]
    return None


def _neighbour(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Return a whole sentence of just before or after."""
    at = next((i for i, p in enumerate(pairs) if p == pair), 0)
    near = [p[1] for p in pairs[max(0, at - 2) : at + 3] if p != pair and _WHOLE.fullmatch(p[1])]
    return rng.choice(near) if near else None


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Return the target with one sentence more: after it, between two of it or before it."""
    target = pair[1]
    if not _END.search(target) or len(target) < 30:
        return None
    how = rng.choices(["made", "near", "far"], [74, 14, 12])[0]
    new = _neighbour(pair, rng, pairs) if how == "near" else _foreign(pair, rng, pairs) if how == "far" else None
    new = new or _filled(rng.choice(_topics(target, rng)), pair, pairs, rng)
    breaks = [
        m
        for m in _BREAK.finditer(target)
        if not re.search(
            r"\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Capt|Rev|vs|No|"
            r"Prof|Jr|Sept|Oct|Nov|Dec|Aug|Jan|Feb|Inc)\.$",
            target[: m.start()],
        )
    ]
    if breaks and rng.random() < 0.6:
        at = rng.choice(breaks)
        return f"{target[: at.start()]} {new} {target[at.end() :]}"
    return f"{new} {target}" if rng.random() < 0.2 else f"{target} {new}"
