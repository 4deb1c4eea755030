"""Names that are told several times, and names of several words: which mention of the source is which of the target.

What stands once in each text is paired by `role_names.pair`. Of a name that both texts tell as often, the mentions are
taken in order (`role_model` turns two of them round where its marks say so); where one text tells it more often, each
choice of its mentions is one reading, and only what holds in all readings counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product
from typing import NamedTuple

from transform.check.role_names import SHORT_NAMES, Mention, Token, alike

_WORDS = 4  # of a name at most
_TOLD = 3  # mentions of one name at most; more say little of each
_SHORT = 2  # letters of a word that is no name by itself
_READINGS = 4  # of a sentence at most
ALONE = -1
_PARTICLES = frozenset("de da di del der den du la le van von el al bin ben ter dos das".split())  # inside family names


class Aligned(NamedTuple):
    """A name of the source and its place in the target, with the number of the name if it is told several times."""

    name: Mention
    place: Mention
    group: int


Group = tuple[list[Mention], list[Mention]]


def join_words(
    ours: Sequence[Token], left: Sequence[Mention], theirs: Sequence[Token], right: Sequence[Mention]
) -> tuple[list[Mention], list[Mention]]:
    """Make one mention of the words of a name, where they stand side by side in both texts (Kim Jong-un, Kim Jong Un).

    Args:
        ours: the Turkish sentence.
        left: its names, word by word.
        theirs: the English sentence.
        right: its names, word by word.
    """
    runs = _find_runs(ours, left)
    runs_there = _find_runs(theirs, right)
    shared = runs.keys() & runs_there.keys() if runs or runs_there else set()
    # A run may be one word with a hyphen in the other text.
    shared |= runs.keys() & {m.key for m in right} | runs_there.keys() & {m.key for m in left}
    return (
        _join(ours, left, [s for key in shared for s in runs.get(key, ())]),
        _join(theirs, right, [s for key in shared for s in runs_there.get(key, ())]),
    )


def _find_runs(cut: Sequence[Token], found: Sequence[Mention]) -> dict[str, list[tuple[int, int]]]:
    """Return the runs of two and more words with a capital that no list has, by their letters: from which mention to which."""
    runs: dict[str, list[tuple[int, int]]] = {}
    for i, first in enumerate(found):
        key = first.key
        for j in range(i + 1, min(i + _WORDS, len(found))):
            before, last = found[j - 1], found[j]
            gap = last.first - before.last
            if gap > 1 or before.entries or last.entries or cut[before.last - 1].tail:
                break
            particle = cut[before.last].low if gap else ""
            if gap and particle not in _PARTICLES:
                break
            key += particle + last.key
            runs.setdefault(key, []).append((i, j + 1))
    return runs


def _join(cut: Sequence[Token], found: Sequence[Mention], runs: Sequence[tuple[int, int]]) -> list[Mention]:
    if not runs:
        return [m for m in found if m.last - m.first > 1 or _stands_alone(cut[m.first])]
    ends: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in sorted(runs, key=lambda run: (run[0] - run[1], run[0])):  # the longest first
        if taken.isdisjoint(range(i, j)):
            taken.update(range(i, j))
            ends[i] = j
    joined = []
    i = 0
    while i < len(found):
        j = ends.get(i, i + 1)
        one = found[i]
        if j > i + 1:
            one = Mention(one.first, found[j - 1].last, one.entries, "".join(m.key for m in found[i:j]))
        if j > i + 1 or one.last - one.first > 1 or _stands_alone(cut[one.first]):
            joined.append(one)
        i = j
    return joined


def _stands_alone(token: Token) -> bool:
    return len(token.text) > _SHORT or token.text.isupper() or token.text in SHORT_NAMES


def find_groups(
    left: Sequence[Mention], right: Sequence[Mention], paired: Sequence[tuple[Mention, Mention]]
) -> list[Group]:
    """Return the names that are told several times in either text.

    Args:
        left: the names of the source.
        right: those of the target.
        paired: those of them that stand once in each.
    """
    named = {p for name, _ in paired for p in range(name.first, name.last)}
    placed = {p for _, place in paired for p in range(place.first, place.last)}
    ours = [m for m in left if m.first not in named]
    theirs = [m for m in right if m.first not in placed]
    found: list[Group] = []
    if not ours or not theirs or len(ours) + len(theirs) < 3:
        return found
    edges = [[j for j, place in enumerate(theirs) if alike(name, place) > 0] for name in ours]
    seen: set[int] = set()
    for i, places in enumerate(edges):
        if i in seen or not places:
            continue
        names = [k for k, others in enumerate(edges) if not set(places).isdisjoint(others)]
        seen.update(names)
        # Which of them are one name must be sure.
        if all(edges[k] == places for k in names) and 1 < max(len(names), len(places)) <= _TOLD:
            found.append(([ours[k] for k in names], [theirs[j] for j in places]))
    return found


def align(paired: Sequence[tuple[Mention, Mention]], groups: Sequence[Group]) -> list[list[Aligned]]:
    """Return the readings of a sentence, each with its names in the order of the source."""
    kept = list(groups)
    while True:
        choices = [
            [
                [Aligned(a, x, n) for a, x in zip(some, there, strict=True)]
                for some in combinations(names, min(len(names), len(places)))
                for there in combinations(places, len(some))
            ]
            for n, (names, places) in enumerate(kept)
        ]
        many = 1
        for choice in choices:
            many *= len(choice)
        if many <= _READINGS:
            break
        kept.remove(max(kept, key=lambda g: abs(len(g[0]) - len(g[1]))))
    single = [Aligned(a, x, ALONE) for a, x in paired]
    return [
        sorted([*single, *(m for part in parts for m in part)], key=lambda m: m.name.first)
        for parts in product(*choices)
    ]
