"""A sentence and its translation as the model of roles sees them: which of its features hold for two names exchanged.

A name fits a place by the marks of both (`role_marks.py`), by the words beside it and in its clause (`role_clauses.py`) that
mean the same, by the verb it stands before or after, and by the order of the two names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import mul

from transform.check.role_beside import Name, Place, fit_marks, order_marks, read_name, read_place
from transform.check.role_marks import is_preposition
from transform.check.role_measured import COUPLE, Measured
from transform.check.role_weights import (
    BESIDE,
    BESIDE_SURE,
    THIRD,
    THIRD_CLAUSE,
    Key,
    Order,
    RoleWeights,
    mark_keys,
    order_keys,
)  # fmt: skip

_SURE = 0.3  # what words beside two names say at most, besides what they say in sum
_BE = frozenset("is are was were be been being".split())
_DOERS = frozenset(("bare", "comma", "comma_capital", "before_capital", "gen_doer"))  # cases of who does a thing
_NOUNS, _DOES = frozenset(("word", "s_word", "that")), frozenset(("verb", "aux", "s_word"))  # before a doer, and after
_SHORT_PASSIVE = 4  # words between the two names: "was", an adverb, the verb, "by"
_OFFICE = 3  # words of an office between "by" and its holder
_PLAIN = (
    0.5  # odds by marks and nearness alone from which on two names are in no doubt: one exchange in 800 is let go by it
)


class Reading(Measured):
    """A sentence and its translation as the model sees them: the features that hold for two names exchanged."""

    def are_known(self, i: int, k: int) -> bool:
        """Tell whether two names are of the list of names."""
        return bool(self._names[i][0].entries and self._names[k][0].entries)

    def voice(self, i: int, k: int) -> int:
        """Compare the doer of an English passive, behind "by", with what the cases of two names tell in Turkish.

        The model has seen few of these, and weighs the places of the two names as those of an active verb.

        Returns:
            1 where both tell the same, -1 where they tell the contrary, 0 where this says nothing.
        """
        if self._does_in_relative(i, k) or self._does_in_relative(k, i):
            return 1
        first, second = (i, k) if self._names[i][1].first < self._names[k][1].first else (k, i)
        between = [t.low for t in self._theirs[self._names[first][1].last : self._names[second][1].first]]
        between = between[: _end_of_by(between)]
        if between[-1:] != ["by"] or _BE.isdisjoint(between):
            return 0
        doer, borne = self._cases[second], self._cases[first]
        if doer in _DOERS and borne in ("acc", "dat"):
            return 1
        return -1 if doer == "acc" and borne in _DOERS and len(between) <= _SHORT_PASSIVE else 0

    def _does_in_relative(self, i: int, k: int) -> bool:
        """Tell whether one name does what a relative clause tells, and the other what the sentence does, in both texts.

        "Kim'in yazdığı mektubu Kozlov götürdü", "Kozlov took the letter Kim had written".
        """
        return (
            self._cases[i] == "gen_doer"
            and self._cases[k] in _DOERS
            and self._before[i] in _NOUNS
            and self._after[i] in _DOES
            and self._before[k] == "first"
            and self._after[k] in _DOES
        )

    def exchange(self, i: int, k: int, *, finer: bool = True) -> Iterator[tuple[Key, float]]:
        """Yield the features by which the text as it is differs from the one with two names exchanged.

        Args:
            i: the number of a name.
            k: the number of a later name of the source.
            finer: those of the words beside and between the two names, too.
        """
        for one, other, sign in ((i, i, 1.0), (k, k, 1.0), (i, k, -1.0), (k, i, -1.0)):
            for key in mark_keys(self._marks(one, other)):
                yield key, sign
            for key, value in self._measures(one, other):
                yield key, sign * value
            if finer:
                for key in fit_marks(self._beside_name(one)[0], self._beside_name(other)[1]):
                    yield key, sign
        yield from self._order(i, k)
        if not finer:
            return
        yield from self._parts(i, k)
        order, marks = self._in_order(i, k)
        for key in marks:
            yield key, order

    def odds(self, i: int, k: int, weights: RoleWeights) -> float:
        """Return the weighted sum of `exchange`: the logarithm of the odds that two names stand as they should."""
        total = beside = 0.0
        for one, other, sign in ((i, i, 1.0), (k, k, 1.0), (i, k, -1.0), (k, i, -1.0)):
            fit, near_both = self._fits.get((one, other)) or self._fit(one, other, weights)
            total += sign * fit
            beside += sign * near_both
        total += self._weigh_order(i, k, beside, weights)
        return total if total > _PLAIN else total + self._doubt(i, k, weights.table)

    def _fit(self, i: int, k: int, weights: RoleWeights) -> tuple[float, float]:
        """Return the weighted sum of what a name and a place have in common, and how much words beside both say; it is kept."""
        apart, verb, ranks = self._measure(i, k)
        case = self._cases[i]
        total = weights.of_marks(self._marks(i, k)) + weights.of_case(case) * apart
        if i == self._speaker:
            total += weights.said if self._said[k] else weights.unsaid
        if verb is not None:
            side, close, clause = verb
            near_weight, clause_weight = weights.of_verb(case, side)
            total += near_weight * close + clause_weight * clause
        total += sum(map(mul, weights.rank, ranks))
        self._fits[i, k] = found = total, sum(map(mul, self._beside[i], self._beside_there[k]))
        return found

    def _weigh_order(self, i: int, k: int, beside: float, weights: RoleWeights) -> float:
        """Return the weighted sum of `_order`.

        Args:
            i: the number of a name.
            k: the number of another.
            beside: how much more words beside both names say as they stand than exchanged.
            weights: those of the model.
        """
        total = 0.0
        if len(self._names) > COUPLE:
            sums, clauses = self._third(i, k)
            total = sum(map(mul, weights.third, sums)) + weights.third_clause * clauses
        shared = self._shared(i, k, beside)
        total += weights.beside * shared + weights.beside_sure * max(-_SURE, min(_SURE, shared))
        order, marks = self._order_marks(i, k)
        return total + order * weights.of_order(marks)

    def _doubt(self, i: int, k: int, weights: Mapping[Key, float]) -> float:
        """Return what of the odds is told by the words beside and between two names, and by the parts of the texts they stand in."""
        (name, place), (second, right) = self._beside_name(i), self._beside_name(k)
        get = weights.get
        total = 0.0
        for one, other, sign in ((name, place, 1.0), (second, right, 1.0), (name, right, -1.0), (second, place, -1.0)):
            total += sign * sum([get(key, 0.0) for key in fit_marks(one, other)])
        total += _weigh(self._parts(i, k), weights)
        order, marks = self._in_order(i, k)
        return total + order * sum([get(key, 0.0) for key in marks])

    def _beside_name(self, i: int) -> tuple[Name, Place]:
        """Return what stands beside a name in both texts."""
        found = self._read.get(i)
        if found is None:
            name, place = self._names[i]
            found = (
                read_name(self._ours, name, self._cases[i]),
                read_place(self._theirs, place, self._before[i], self._after[i]),
            )
            self._read[i] = found
        return found

    def _in_order(self, i: int, k: int) -> tuple[float, Iterator[Key]]:
        """Return whether two names stand in one order in both texts (1 or -1), and what tells of it."""
        (a, x), (b, y) = self._names[i], self._names[k]
        (first, left), (second, right) = self._beside_name(i), self._beside_name(k)
        order = 1.0
        if y.first < x.first:
            order, x, y, left, right = -1.0, y, x, right, left
        between = (self._ours[a.last : b.first], self._theirs[x.last : y.first])
        return order, order_marks((first, second), (left, right), *between)

    def _order(self, i: int, k: int) -> list[tuple[Key, float]]:
        """Return what is of both names: their order, and the other names beside them."""
        found: list[tuple[Key, float]] = []
        if len(self._names) > COUPLE:
            sums, clauses = self._third(i, k)
            found += zip(THIRD, sums, strict=True)
            found.append((THIRD_CLAUSE, clauses))
        ours, theirs = self._beside, self._beside_there
        total = sum(map(mul, ours[i], theirs[i])) + sum(map(mul, ours[k], theirs[k]))
        total -= sum(map(mul, ours[i], theirs[k])) + sum(map(mul, ours[k], theirs[i]))
        shared = self._shared(i, k, total)
        found += ((BESIDE, shared), (BESIDE_SURE, max(-_SURE, min(_SURE, shared))))
        order, marks = self._order_marks(i, k)
        found += [(key, order) for key in order_keys(marks)]
        return found

    def _order_marks(self, i: int, k: int) -> tuple[float, Order]:
        """Return whether two names stand in one order in both texts (1 or -1), and with what marks."""
        (a, x), (b, y) = self._names[i], self._names[k]
        clause = "one" if self._clauses[a.first] == self._clauses[b.first] else "two"
        clause_there = "one" if self._clauses_there[x.first] == self._clauses_there[y.first] else "two"
        marks = clause, clause_there, self._cases[i], self._cases[k], str(min(b.first - a.last, 6))
        return 1.0 if x.first < y.first else -1.0, marks

    def places(self, i: int, k: int) -> tuple[int, int]:
        """Return where two names stand in the target."""
        return self._names[i][1].first, self._names[k][1].first

    def spans(self, i: int, k: int, source: str, target: str) -> tuple[str, str]:
        """Return the words from the one name to the other, of the source and of the target."""
        (a, x), (b, y) = self._names[i], self._names[k]
        first, last = (x, y) if x.first < y.first else (y, x)
        ours, theirs = self._ours, self._theirs
        return (
            source[ours[a.first].start : ours[b.last - 1].end],
            target[theirs[first.first].start : theirs[last.last - 1].end],
        )


def _end_of_by(words: Sequence[str]) -> int:
    """Return the place behind a last "by" that an office of a few words follows ("by parliament speaker"); else that behind the last word."""
    for back in range(1, _OFFICE + 2):
        if back > len(words) or not words[-back].isalpha() or (is_preposition(words[-back]) and words[-back] != "by"):
            break
        if words[-back] == "by":
            return len(words) - back + 1
    return len(words)


def _weigh(features: Iterable[tuple[Key, float]], weights: Mapping[Key, float]) -> float:
    """Return the weighted sum of features; those that are not of the model weigh nothing."""
    total = 0.0
    for key, value in features:
        if value:
            total += weights.get(key, 0.0) * value
    return total
