"""A sentence and its translation as the model of roles sees them: which of its features hold for two names exchanged.

A name fits a place by the marks of both (`role_marks.py`), by the words beside it that mean the same, by the verb it
stands before or after, and by the order of the two names.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from transform.check.role_marks import english_after, english_before, is_content, is_verbal, turkish_case, turkish_next
from transform.check.role_names import Mention, Token

Key = tuple[str, ...]
Link = tuple[int, int, float]  # a token of the source, one of the target, how sure it is that they mean the same
STEM = 5  # letters by which words are compared: Turkish endings come after
_REACH = 0.7  # by which power of the distance a word beside a name says less
_SAME_NUMBER, _SAME_LETTERS = 0.8, 0.4
_RIVAL = 0.5  # a word means another that is so much less like it than the likest, at the least


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
        self._sure = [sure for _, _, sure in links]
        self._cases = [turkish_case(ours, name) for name, _ in names]
        self._nexts = [turkish_next(ours, name) for name, _ in names]
        self._before = [english_before(theirs, name) for _, name in names]
        self._after = [english_after(theirs, name) for _, name in names]
        self._verbs = [self._verb(name, links) for name, _ in names]
        # How far each name is from the words that mean something of the other text, and from the other names.
        self._from_names = [[_distance(name, p) for p, _, _ in links] for name, _ in names]
        self._from_places = [[_distance(place, q) for _, q, _ in links] for _, place in names]
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
            for key, value in self._fit(one, other):
                yield key, sign * value
        yield from self._order(i, k)

    def odds(self, i: int, k: int, weights: Mapping[Key, float]) -> float:
        """Return the weighted sum of `exchange`: the logarithm of the odds that two names stand as they should."""
        total = 0.0
        for one, other, sign in ((i, i, 1.0), (k, k, 1.0), (i, k, -1.0), (k, i, -1.0)):
            fit = self._fits.get((one, other))
            if fit is None:
                fit = self._fits[one, other] = _weigh(self._fit(one, other), weights)
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

    def _fit(self, i: int, k: int) -> list[tuple[Key, float]]:
        """Return how a name of the source fits the place of a name of the target."""
        case, then, before, after = self._cases[i], self._nexts[i], self._before[k], self._after[k]
        apart = abs(self._names[i][0].first / len(self._ours) - self._names[k][1].first / len(self._theirs))
        found: list[tuple[Key, float]] = [
            (("case_before", case, before), 1.0),
            (("case_after", case, after), 1.0),
            (("next_before", then, before), 1.0),
            (("next_after", then, after), 1.0),
            (("apart",), apart),
            (("apart", case), apart),
        ]
        verb = self._verbs[i]
        if verb is not None:
            side = "before" if self._names[k][1].last <= verb else "after"
            found += ((("verb", case, side), 1.0), (("verb_before", case, before, side), 1.0))
        if self._sure:
            self._add_beside(i, k, found)
        return found

    def _add_beside(self, i: int, k: int, found: list[tuple[Key, float]]) -> None:
        """Add how near to the name are words that mean what words near to the place do, on each side."""
        near = {"rr": 0.0, "rl": 0.0, "lr": 0.0, "ll": 0.0}
        for (side, ours), (other, theirs), sure in zip(
            self._from_names[i], self._from_places[k], self._sure, strict=True
        ):
            near[side + other] += sure * _nearness(ours * theirs)
        found += (
            (("rr",), near["rr"]),
            (("rl",), near["rl"]),
            (("lr",), near["lr"]),
            (("ll",), near["ll"]),
            (("beside",), min(sum(near.values()), 1.0)),
            (("rr", self._cases[i]), near["rr"]),
        )

    def _third(self, i: int, k: int, j: int) -> list[tuple[Key, float]]:
        """Return how near to the two names a third one is in both texts (Putin, beside Russia)."""
        found: list[tuple[Key, float]] = []
        p, q = self._names[j][0].first, self._names[j][1].first
        from_names = [_distance(self._names[one][0], p) for one in (i, k)]
        from_places = [_distance(self._names[one][1], q) for one in (i, k)]
        for one, other, sign in ((0, 0, 1.0), (1, 1, 1.0), (0, 1, -1.0), (1, 0, -1.0)):
            side, ours = from_names[one]
            other_side, theirs = from_places[other]
            found.append((("third", side + other_side), sign * _nearness(ours * theirs)))
        return found


def _weigh(features: Iterable[tuple[Key, float]], weights: Mapping[Key, float]) -> float:
    """Return the weighted sum of features; those that are not of the model weigh nothing."""
    total = 0.0
    for key, value in features:
        if value and key in weights:
            total += weights[key] * value
    return total


def _distance(name: Mention, at: int) -> tuple[str, int]:
    """Return on which side of a name a token stands ("l", "r"), and how many tokens away."""
    return ("r", max(at - name.last + 1, 1)) if at >= name.last else ("l", max(name.first - at, 1))


@functools.lru_cache(maxsize=4096)
def _nearness(distances: int) -> float:
    """Return how much a word beside a name says, by the product of its distances in the two texts."""
    return float(distances**-_REACH)


def _link(
    ours: Sequence[Token],
    theirs: Sequence[Token],
    names: Sequence[tuple[Mention, Mention]],
    words: Mapping[str, Mapping[str, float]],
) -> list[Link]:
    """Return which words of the target mean what words of the source do; names do not count."""
    named = {p for name, _ in names for p in range(name.first, name.last)}
    places = {q for _, name in names for q in range(name.first, name.last)}
    stems: dict[str, list[int]] = {}
    letters: dict[str, list[int]] = {}
    for q, token in enumerate(theirs):
        if q not in places and is_content(token):
            stems.setdefault(token.low[:STEM].strip(".,"), []).append(q)
            letters.setdefault(token.low[: STEM - 1].strip(".,"), []).append(q)
    found: list[Link] = []
    for p, token in enumerate(ours):
        if p in named or not is_content(token):
            continue
        sure: dict[int, float] = {}
        if token.is_word:
            if len(token.low) > 3:
                sure = dict.fromkeys(letters.get(token.low[: STEM - 1], ()), _SAME_LETTERS)
            for english, value in words.get(token.low[:STEM], {}).items():
                for q in stems.get(english, ()):
                    sure[q] = max(sure.get(q, 0.0), value)
        else:
            sure = dict.fromkeys(stems.get(token.low[:STEM].strip(".,"), ()), _SAME_NUMBER)
        found += [(p, q, value) for q, value in sure.items()]
    ours_best: dict[int, float] = {}
    theirs_best: dict[int, float] = {}
    for p, q, value in found:
        ours_best[p] = max(ours_best.get(p, 0.0), value)
        theirs_best[q] = max(theirs_best.get(q, 0.0), value)
    return [(p, q, v) for p, q, v in found if v >= _RIVAL * ours_best[p] and v >= _RIVAL * theirs_best[q]]
