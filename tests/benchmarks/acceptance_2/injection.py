"""Draws the errors: about as many of every sub-kind as it gives, up to a number of every kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from random import Random

from acceptance import pairs as first

from acceptance_2.claims import hedge, negation_added, negation_dropped
from acceptance_2.common import Error, Injector, Pair
from acceptance_2.dates import date
from acceptance_2.names import name
from acceptance_2.numbers import number, scale
from acceptance_2.signs import sign
from acceptance_2.units import unit
from acceptance_2.whole import dropped, invented

_KINDS: dict[str, Injector] = {
    "number": number, "scale": scale, "sign": sign, "unit": unit, "date": date, "name": name,
    "negation dropped": negation_dropped, "negation added": negation_added, "hedge removed": hedge,
}  # fmt: skip


def _drawn(rng: Random, errors: Sequence[Error], wanted: int) -> list[Error]:
    """``wanted`` errors, in turns of the sub-kinds."""
    by_sub: dict[str, list[Error]] = defaultdict(list)
    seen: set[str] = set()
    for error in errors:
        if error.wrong not in seen and error.wrong != error.pair.english:
            seen.add(error.wrong)
            by_sub[error.sub].append(error)
    for listed in by_sub.values():
        rng.shuffle(listed)
    out: list[Error] = []
    while len(out) < wanted and any(by_sub.values()):
        for sub in sorted(by_sub):
            if by_sub[sub] and len(out) < wanted:
                out.append(by_sub[sub].pop())
    return out


def inject(seed: int) -> Iterator[tuple[str, first.Pair, first.Change]]:
    """Yield corrupted pairs as the first script does: the kind of the error, the true pair, and the changed English."""
    pairs = [Pair(int(p.key), p.tr, p.en) for p in first.load_pairs()]
    for error in errors(pairs, seed):
        pair = first.Pair(str(error.pair.place), error.pair.turkish, error.pair.english)
        yield error.kind, pair, first.Change(error.sub, error.wrong)


def errors(pairs: Sequence[Pair], seed: int, wanted: int = 330) -> list[Error]:
    """Up to ``wanted`` errors of each kind in ``pairs``; some are of pairs that the check flags as they stand."""
    out: list[Error] = []
    for kind, injector in _KINDS.items():
        rng = Random(f"{seed} {kind}")
        found = [Error(kind, sub, pair, wrong) for pair in pairs for sub, wrong in injector(rng, pair, pairs)]
        out += _drawn(rng, found, wanted)
    for kind, maker in (("sentence dropped", dropped), ("sentence invented", invented)):
        rng = Random(f"{seed} {kind}")
        out += _drawn(rng, list(maker(rng, pairs)), wanted)
    return out
