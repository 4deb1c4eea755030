"""True pairs with one injected error each, of eleven kinds."""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from random import Random

from acceptance.hedges import hedge
from acceptance.measures import date, unit
from acceptance.names import name
from acceptance.numbers import number, scale
from acceptance.pairs import Change, Pair, load_pairs
from acceptance.polarity import negation_added, negation_dropped
from acceptance.sentences import sentence_dropped, sentence_invented
from acceptance.signs import sign

Maker = Callable[[Sequence[Pair], Random], Iterator[tuple[Pair, Change]]]
WANTED = 400  # a kind, at most
PER_PAIR = 3
SHARE = 0.35  # of one sub-kind in a kind, at most


def each(one: Callable[[Pair, Random], Iterator[Change]]) -> Maker:
    """A maker over all pairs from a function for one pair."""

    def make(pairs: Sequence[Pair], rng: Random) -> Iterator[tuple[Pair, Change]]:
        for pair in pairs:
            for change in one(pair, rng):
                yield pair, change

    return make


KINDS: dict[str, Maker] = {
    "number": each(number),
    "scale": each(scale),
    "sign": each(sign),
    "unit": each(unit),
    "date": each(date),
    "name swapped": each(name),
    "negation dropped": each(negation_dropped),
    "negation added": each(negation_added),
    "sentence dropped": sentence_dropped,
    "sentence invented": sentence_invented,
    "hedge removed": each(hedge),
}


def sample(found: Sequence[tuple[Pair, Change]], rng: Random) -> list[tuple[Pair, Change]]:
    """Up to WANTED changes: first one a pair, then a second and a third; no sub-kind above its share."""
    by_pair: dict[str, list[tuple[Pair, Change]]] = defaultdict(list)
    for item in found:
        by_pair[item[0].key].append(item)
    chosen: list[tuple[Pair, Change]] = []
    subs: Counter[str] = Counter()
    seen: set[str] = set()
    for items in by_pair.values():
        rng.shuffle(items)
        if rng.random() < 0.7:  # exchanges are rarer than replacements: let them come first
            items.sort(key=lambda item: not item[1].sub.startswith("exchanged"))
    order = sorted(by_pair)
    rng.shuffle(order)
    for turn in range(PER_PAIR):
        for key in order:
            if len(by_pair[key]) <= turn or len(chosen) >= WANTED:
                continue
            pair, change = by_pair[key][turn]
            if change.target not in seen and change.target != pair.en and subs[change.sub] < SHARE * WANTED:
                seen.add(change.target)
                subs[change.sub] += 1
                chosen.append((pair, change))
    return chosen


def inject(seed: int) -> Iterator[tuple[str, Pair, Change]]:
    """Yield corrupted pairs: the kind of the error, the true pair, and the changed English; the same for the same seed."""
    pairs = load_pairs()
    for kind, make in KINDS.items():
        rng = Random(seed * 1000 + zlib.crc32(kind.encode()) % 1000)
        yield from ((kind, pair, change) for pair, change in sample(list(make(pairs, rng)), rng))
