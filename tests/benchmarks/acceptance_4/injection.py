"""The errors of this tester, one a pair and kind, chosen by a seed."""

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from acceptance_4 import dates, figures, hedges, names, negations, signs, wholes

MAKERS = {
    "number": figures.numbers,
    "scale": figures.scales,
    "sign": signs.signs,
    "unit": figures.units,
    "date": dates.dates,
    "name": names.names,
    "role": names.roles,
    "negation dropped": negations.dropped,
    "negation added": negations.added,
    "omission": wholes.omitted,
    "addition": wholes.invented,
    "hedge": hedges.hedges,
}


MOST = 250
"""Errors a kind."""


@dataclass(frozen=True)
class Pair:
    """A true pair: Turkish and English."""

    tr: str
    en: str


@dataclass(frozen=True)
class Change:
    """An English target with one error, and of what sort it is."""

    target: str
    sub: str


def pairs() -> list[tuple[str, str]]:
    """Returns the pairs of NTREX-128."""
    folder = Path(os.environ.get("DATELINE_EVAL", Path(__file__).resolve().parents[4] / "shared/eval")) / "mt"
    sides = [
        (folder / name).read_text(encoding="utf-8").splitlines()
        for name in ("newstest2019-ref.tur.txt", "newstest2019-src.eng.txt")
    ]
    return list(zip(*sides, strict=True))


def inject(seed: int) -> Iterator[tuple[str, Pair, Change]]:
    """Yields (kind, pair, change): one error a pair and kind, `MOST` a kind where there are so many."""
    every = pairs()
    for kind, make in MAKERS.items():
        rng = random.Random(f"{kind} {seed}")
        order = list(range(len(every)))
        rng.shuffle(order)
        made = 0
        for number in order:
            source, target = every[number]
            if kind == "omission" and made % 2 == 0 and number + 1 < len(every):
                other_source, other_target = every[number + 1]
                if min(len(target.split()), len(other_target.split())) < 5 or not source.rstrip().endswith(
                    (".", '"', "”")
                ):
                    continue
                joined = Pair(f"{source} {other_source}", f"{target} {other_target}")
                yield kind, joined, Change(rng.choice((target, other_target)), "sentence")
                made += 1
                continue
            options = sorted({one for one in make(source, target, rng) if one.strip() != target.strip()})
            if options:
                yield kind, Pair(source, target), Change(rng.choice(options), kind)
                made += 1
            if made >= MOST:
                break
