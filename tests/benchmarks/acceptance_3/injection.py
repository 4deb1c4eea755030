"""Draws the errors of the third acceptance script: up to a number of every kind, spread over sub-kinds and lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from acceptance.pairs import Change, Pair, load_pairs

from acceptance_3.common import Corpus, Edit, Injector
from acceptance_3.dates import date
from acceptance_3.figures import figures_by_length
from acceptance_3.hedges import hedge
from acceptance_3.names import name
from acceptance_3.negation_added import negation_added
from acceptance_3.negation_dropped import negation_dropped
from acceptance_3.numbers import number
from acceptance_3.scales import scale
from acceptance_3.segments import joined, segment, window
from acceptance_3.sentences import dropped, invented
from acceptance_3.signs import sign
from acceptance_3.units import unit

WANTED = 300  # of a kind, at most
_ENOUGH = 210  # of a kind; if there are fewer, some stand a second time, joined with the lines about them
_FILLED_UP = 230  # how many there are then
_SHARES = (0.12, 0.2, 1.0)  # of one sub-kind, at most; a greater one is allowed when the smaller gives too few
_ALONE = 0.68  # how often a line is left alone and not joined with those about it

_KINDS: dict[str, Injector] = {
    "number": number,
    "scale": scale,
    "sign": sign,
    "unit": unit,
    "date": date,
    "name": name,
    "negation dropped": negation_dropped,
    "negation added": negation_added,
    "hedge removed": hedge,
}


@dataclass(frozen=True, eq=False)
class _Found:
    """An edit of the line at ``line``."""

    line: int
    edit: Edit

    @property
    def place(self) -> tuple[int, tuple[int, str]]:
        return self.line, self.edit.place


@dataclass(frozen=True, eq=False)
class _Chosen:
    """A drawn edit: whether it is to be joined with the lines about it, and left out if it cannot be."""

    found: _Found
    join: bool
    must_join: bool = False


def inject(seed: int) -> Iterator[tuple[str, Pair, Change]]:
    """Yield corrupted pairs as the first script does: the kind of the error, the true pair, and the changed English."""
    rng = Random(seed)
    pairs = load_pairs()
    words = frozenset(w.lower() for pair in pairs for w in re.findall(r"[a-z]+", pair.en))
    corpus = Corpus(pairs, figures_by_length(pairs), words)
    for kind, injector in _KINDS.items():
        for chosen in _drawn(rng, injector, corpus):
            made = _made(rng, pairs, chosen)
            if made is not None:
                yield kind, *made
    for kind, maker in (("sentence dropped", dropped), ("sentence invented", invented)):
        for sub, pair, target in maker(rng, pairs, WANTED):
            yield kind, pair, Change(sub, target)


def _made(rng: Random, pairs: Sequence[Pair], chosen: _Chosen) -> tuple[Pair, Change] | None:
    """The true pair and the wrong English, joined with the lines about them where that was drawn and can be."""
    line, edit = chosen.found.line, chosen.found.edit
    about = window(rng, pairs, line) if chosen.join else None
    if about is None:
        return None if chosen.must_join else (pairs[line], Change(edit.sub, edit.target))
    start, length = about
    run = pairs[start : start + length]
    target = joined([edit.target if start + n == line else pair.en for n, pair in enumerate(run)])
    return segment(run), Change(edit.sub, target)


def _drawn(rng: Random, injector: Injector, corpus: Corpus) -> list[_Chosen]:
    """The edits of one kind."""
    found = list(_edits(rng, injector, corpus, range(len(corpus.pairs)), set()))
    rng.shuffle(found)
    spread, per_line = _spread(found)
    chosen = [_Chosen(one, rng.random() >= _ALONE) for one in spread]
    if len(chosen) < WANTED:
        chosen = _filled_up(rng, injector, corpus, found, chosen, per_line)
    rng.shuffle(chosen)
    return chosen


def _edits(
    rng: Random, injector: Injector, corpus: Corpus, lines: Sequence[int], known: set[tuple[int, str]]
) -> Iterator[_Found]:
    """All edits of ``lines`` whose text is not among ``known``, where they are added."""
    for line in lines:
        pair = corpus.pairs[line]
        if pair.en and pair.tr:
            for edit in injector(rng, pair, corpus):
                if edit.target.lower() != pair.en.lower() and (line, edit.target) not in known:
                    known.add((line, edit.target))
                    yield _Found(line, edit)


def _spread(found: Sequence[_Found]) -> tuple[list[_Found], Counter[int]]:
    """Up to the wanted number: one of a place, two or three of a line, no sub-kind above its share; how many of a line."""
    out: list[_Found] = []
    per_line: Counter[int] = Counter()
    per_sub: Counter[str] = Counter()
    places: set[tuple[int, tuple[int, str]]] = set()
    for share in _SHARES:
        for one in found:
            if len(out) >= WANTED:
                break
            if one.place in places or per_line[one.line] >= (2 if share < 1 else 3):
                continue
            if per_sub[one.edit.sub] < share * WANTED:
                out.append(one)
                per_line[one.line] += 1
                per_sub[one.edit.sub] += 1
                places.add(one.place)
    return out, per_line


def _filled_up(
    rng: Random,
    injector: Injector,
    corpus: Corpus,
    found: Sequence[_Found],
    chosen: Sequence[_Chosen],
    per_line: Counter[int],
) -> list[_Chosen]:
    """The chosen and more of the same places: with another edit, or (of a kind that is rare) with the same one, joined."""
    lines = sorted({one.line for one in found})
    known = {(one.found.line, one.found.edit.target) for one in chosen}
    more = [one for _ in range(3) for one in _edits(rng, injector, corpus, lines, known)]
    rng.shuffle(more)
    out, counts = list(chosen), per_line.copy()
    places: set[tuple[int, tuple[int, str]]] = set()
    for one in more:
        if len(out) >= WANTED:
            break
        if one.place not in places and counts[one.line] < 4:
            places.add(one.place)
            counts[one.line] += 1
            out.append(_Chosen(one, join=True))
    if len(out) >= _ENOUGH:
        return out
    again = [one.found for one in chosen if one.found.place not in places][: _FILLED_UP - len(out)]
    alone = {id(one) for one in again}
    out = [_Chosen(one.found, join=one.join and id(one.found) not in alone) for one in out]
    return out + [_Chosen(one, join=True, must_join=True) for one in again]
