"""Errors of whole sentences: one dropped, one invented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from acceptance_2.common import Error, Pair, sentences

_WHO = ("The minister", "A spokesman", "The company", "The mayor", "Her brother", "The court", "An engineer from the firm", "The opposition", "A local shopkeeper", "The head teacher")  # fmt: skip
_WHAT = ("resigned that evening", "promised to pay for the damage", "asked for a new investigation", "left the country by train", "blamed the weather for the delay", "had warned of it in a letter", "will sell the building", "is in hospital with a broken leg", "thanked the volunteers", "called the figures a mistake", "bought two ships from a bank")  # fmt: skip


def _long(text: str) -> bool:
    return len(text.split()) >= 6


def _whole(pair: Pair) -> bool:
    """Whether both sides are one whole sentence or more, so that two may be joined."""
    return all(
        t[:1].isupper() and t.endswith(".") and '"' not in t and "“" not in t for t in (pair.turkish, pair.english)
    )


def join(pairs: Sequence[Pair]) -> Pair:
    """Consecutive lines as one pair."""
    return Pair(pairs[0].place, " ".join(p.turkish for p in pairs), " ".join(p.english for p in pairs))


def _runs(rng: Random, pairs: Sequence[Pair], length: int) -> Iterator[list[Pair]]:
    by_place = {p.place: p for p in pairs}
    starts = list(by_place)
    rng.shuffle(starts)
    for start in starts:
        run = [by_place.get(start + i) for i in range(length)]
        whole = [p for p in run if p is not None and _whole(p) and _long(p.english) and len(p.turkish.split()) >= 5]
        if len(whole) == length:
            yield whole


def dropped(rng: Random, pairs: Sequence[Pair]) -> Iterator[Error]:
    """A sentence left out: of a line that has several, or of two or three lines joined."""
    for pair in pairs:
        parts = sentences(pair.english)
        if len(parts) >= 2 and len(sentences(pair.turkish)) >= len(parts):
            for i, part in enumerate(parts):
                if _long(part) and part.count('"') % 2 == 0:
                    yield Error("sentence dropped", "of a line", pair, " ".join(parts[:i] + parts[i + 1 :]))
    for sub, length, left_out in (
        ("first of two", 2, 0),
        ("second of two", 2, 1),
        ("middle of three", 3, 1),
        ("last of three", 3, 2),
        ("one of four", 4, 2),
    ):
        for run in _runs(rng, pairs, length):
            yield Error(
                "sentence dropped", sub, join(run), " ".join(p.english for i, p in enumerate(run) if i != left_out)
            )


def invented(rng: Random, pairs: Sequence[Pair]) -> Iterator[Error]:
    """A sentence more than in the Turkish: of another article or made up."""
    pool = [p for p in pairs if _whole(p) and 6 <= len(p.english.split()) <= 30]
    for pair in rng.sample(list(pairs), len(pairs)):
        other = rng.choice([p for p in rng.sample(pool, 8) if abs(p.place - pair.place) > 60])
        made_up = f"{rng.choice(_WHO)} {rng.choice(_WHAT)}."
        if not pair.english.endswith((".", '."', "!", "?")):
            continue
        yield Error("sentence invented", "of another, at the end", pair, f"{pair.english} {other.english}")
        yield Error("sentence invented", "of another, in front", pair, f"{other.english} {pair.english}")
        yield Error("sentence invented", "made up, at the end", pair, f"{pair.english} {made_up}")
    for run in _runs(rng, pairs, 2):
        other = rng.choice([p for p in rng.sample(pool, 8) if abs(p.place - run[0].place) > 60])
        yield Error(
            "sentence invented",
            "of another, between two",
            join(run),
            f"{run[0].english} {other.english} {run[1].english}",
        )
        made_up = f"{rng.choice(_WHO)} {rng.choice(_WHAT)}."
        yield Error(
            "sentence invented", "made up, between two", join(run), f"{run[0].english} {made_up} {run[1].english}"
        )
