"""A sentence and its translation as the model of roles sees them: which of its features hold for two names exchanged.

A name fits a place by the marks of both (`role_marks.py`), by the words beside it that mean the same, by the verb it
stands before or after, and by the order of the two names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from transform.check.links import Link, drop_rivals, link
from transform.check.role_marks import english_after, english_before, is_verbal, turkish_case, turkish_next
from transform.check.role_names import Mention, Token

Key = tuple[str, ...]
_APART, _BESIDE = ("apart",), ("beside",)
# The side of the name that a word is on, and that of the place.
_NEAR = (("ll",), ("lr",), ("rl",), ("rr",))
_THIRD = tuple(("third", *sides) for sides in _NEAR)
_BOTH_RIGHT = 3
_REACH = 0.7  # by which power of the distance a word beside a name says less


class Reading:
    """A sentence and its translation with the names that both have, as the model sees them."""

    def __init__(
        self,
        ours: Sequence[Token],
        theirs: Sequence[Token],
        names: Sequence[tuple[Mention, Mention]],
        candidates: Sequence[tuple[int, int]],
        words: Mapping[str, Mapping[str, float]],
    ) -> None:
        """Take the marks of the names.

        Args:
            ours: the Turkish sentence.
            theirs: the English sentence.
            names: the names of both, paired.
            candidates: the pairs of them whose exchange would say something else, by their numbers.
            words: as in `RoleTable`.
        """
        self._ours, self._theirs, self._names, self.candidates = ours, theirs, names, candidates
        links = _link(ours, theirs, names, words)
        self._cases = [turkish_case(ours, name) for name, _ in names]
        self._nexts = [turkish_next(ours, name) for name, _ in names]
        self._before = [english_before(theirs, name) for _, name in names]
        self._after = [english_after(theirs, name) for _, name in names]
        self._verbs = [self._verb(name, links) for name, _ in names]
        # How near each name is to the words that mean something of the other text, and to the other names.
        self._near_names = [[_nearness(name, p, sure) for p, _, sure in links] for name, _ in names]
        self._near_places = [[_nearness(place, q) for _, q, _ in links] for _, place in names]
        self._names_apart = [[_nearness(name, other.first) for other, _ in names] for name, _ in names]
        self._places_apart = [[_nearness(place, other.first) for _, other in names] for _, place in names]
        self._fits: dict[tuple[int, int], float] = {}

    def are_known(self, i: int, k: int) -> bool:
        """Tell whether two names are of the list of names."""
        return bool(self._names[i][0].entries and self._names[k][0].entries)

    def exchange(self, i: int, k: int) -> Iterator[tuple[Key, float]]:
        """Yield the features by which the text as it is differs from the one with two names exchanged.

        Args:
            i: the number of a name.
            k: the number of a later name of the source.
        """
        for one, other, sign in ((i, i, 1.0), (k, k, 1.0), (i, k, -1.0), (k, i, -1.0)):
            for key in self._marks(one, other):
                yield key, sign
            for key, value in self._measures(one, other):
                yield key, sign * value
        yield from self._order(i, k)

    def odds(self, i: int, k: int, weights: Mapping[Key, float]) -> float:
        """Return the weighted sum of `exchange`: the logarithm of the odds that two names stand as they should."""
        total = 0.0
        for one, other, sign in ((i, i, 1.0), (k, k, 1.0), (i, k, -1.0), (k, i, -1.0)):
            fit = self._fits.get((one, other))
            if fit is None:
                fit = sum([weights.get(key, 0.0) for key in self._marks(one, other)])
                fit += _weigh(self._measures(one, other), weights)
                self._fits[one, other] = fit
            total += sign * fit
        return total + _weigh(self._order(i, k), weights)

    def _order(self, i: int, k: int) -> list[tuple[Key, float]]:
        """Return what is of both names: their order, and the other names beside them."""
        found: list[tuple[Key, float]] = []
        for j in range(len(self._names)):
            if j not in (i, k):
                found += self._third(i, k, j)
        order = 1.0 if self._names[i][1].first < self._names[k][1].first else -1.0
        first, second = self._cases[i], self._cases[k]
        found += (
            (("order",), order),
            (("order_first", first), order),
            (("order_second", second), order),
            (("order_both", first, second), order),
            (("order_gap", str(min(self._names[k][0].first - self._names[i][0].last, 6))), order),
        )
        return found

    def spans(self, i: int, k: int, source: str, target: str) -> tuple[str, str]:
        """Return the words from the one name to the other, of the source and of the target."""
        (a, x), (b, y) = self._names[i], self._names[k]
        first, last = (x, y) if x.first < y.first else (y, x)
        ours, theirs = self._ours, self._theirs
        return (
            source[ours[a.first].start : ours[b.last - 1].end],
            target[theirs[first.first].start : theirs[last.last - 1].end],
        )

    def _verb(self, name: Mention, links: Sequence[Link]) -> int | None:
        """Return the place in the target of the next verb after a name of the source."""
        best = (len(self._ours), 0.0, -1)
        for p, q, sure in links:
            if name.last <= p <= best[0] and (p < best[0] or sure > best[1]) and is_verbal(self._ours[p].low):
                best = (p, sure, q)
        return best[2] if best[2] >= 0 else None

    def _marks(self, i: int, k: int) -> list[Key]:
        """Return the marks of a name of the source and of the place of a name of the target, each of which weighs whole."""
        case, then, before, after = self._cases[i], self._nexts[i], self._before[k], self._after[k]
        found: list[Key] = [
            ("case_before", case, before),
            ("case_after", case, after),
            ("next_before", then, before),
            ("next_after", then, after),
        ]
        verb = self._verbs[i]
        if verb is not None:
            side = "before" if self._names[k][1].last <= verb else "after"
            found += (("verb", case, side), ("verb_before", case, before, side))
        return found

    def _measures(self, i: int, k: int) -> list[tuple[Key, float]]:
        """Return how far a name is from a place, and how near to it are words that mean what words near to the place do."""
        case = self._cases[i]
        apart = abs(self._names[i][0].first / len(self._ours) - self._names[k][1].first / len(self._theirs))
        found: list[tuple[Key, float]] = [(_APART, apart), (("apart", case), apart)]
        if not self._near_names[i]:
            return found
        near = [0.0, 0.0, 0.0, 0.0]
        for (side, ours), (other, theirs) in zip(self._near_names[i], self._near_places[k], strict=True):
            near[2 * side + other] += ours * theirs
        found += zip(_NEAR, near, strict=True)
        found += ((_BESIDE, min(sum(near), 1.0)), (("rr", case), near[_BOTH_RIGHT]))
        return found

    def _third(self, i: int, k: int, j: int) -> list[tuple[Key, float]]:
        """Return how near to the two names a third one is in both texts (Putin, beside Russia)."""
        (side, ours), (side_other, ours_other) = self._names_apart[i][j], self._names_apart[k][j]
        (place, theirs), (place_other, theirs_other) = self._places_apart[i][j], self._places_apart[k][j]
        return [
            (_THIRD[2 * side + place], ours * theirs),
            (_THIRD[2 * side_other + place_other], ours_other * theirs_other),
            (_THIRD[2 * side + place_other], -ours * theirs_other),
            (_THIRD[2 * side_other + place], -ours_other * theirs),
        ]


def _weigh(features: Iterable[tuple[Key, float]], weights: Mapping[Key, float]) -> float:
    """Return the weighted sum of features; those that are not of the model weigh nothing."""
    total = 0.0
    for key, value in features:
        if value:
            total += weights.get(key, 0.0) * value
    return total


def _nearness(name: Mention, at: int, sure: float = 1.0) -> tuple[bool, float]:
    """Return whether a token stands after a name, and how much it says there: less with every token between."""
    after = at >= name.last
    apart = at - name.last + 1 if after else name.first - at
    return after, sure * max(apart, 1) ** -_REACH


def _link(
    ours: Sequence[Token],
    theirs: Sequence[Token],
    names: Sequence[tuple[Mention, Mention]],
    words: Mapping[str, Mapping[str, float]],
) -> list[Link]:
    """Return which words of the target mean what words of the source do; names do not count."""
    named = {p for name, _ in names for p in range(name.first, name.last)}
    places = {q for _, name in names for q in range(name.first, name.last)}
    left = [(p, token) for p, token in enumerate(ours) if p not in named]
    right = [(q, token) for q, token in enumerate(theirs) if q not in places]
    return drop_rivals(link(left, right, words))
