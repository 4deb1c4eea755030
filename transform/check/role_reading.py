"""A sentence and its translation as the model of roles sees them: which of its features hold for two names exchanged.

A name fits a place by the marks of both (`role_marks.py`), by the words beside it and in its clause (`role_clauses.py`) that
mean the same, by the verb it stands before or after, and by the order of the two names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import mul

from transform.check.links import Link
from transform.check.role_beside import Name, Place, fit_marks, order_marks, read_name, read_place
from transform.check.role_clauses import english_clauses, turkish_clauses
from transform.check.role_frames import Frames
from transform.check.role_marks import english_after, english_before, is_verbal, turkish_case, turkish_next
from transform.check.role_names import Mention, Token
from transform.check.role_nearness import LONGEST, Side, link_words, near, nearness, number_words, rank
from transform.check.role_speakers import ends_in_saying, is_said_by, is_speaker
from transform.check.role_weights import (
    APART,
    BESIDE,
    BESIDE_SURE,
    RANK,
    SAID,
    THIRD,
    THIRD_CLAUSE,
    UNSAID,
    Key,
    Marks,
    Order,
    RoleWeights,
    mark_keys,
    order_keys,
    verb_keys,
)  # fmt: skip

_CLAUSES_APART = tuple(
    0.5**n for n in range(LONGEST)
)  # how much less a name or verb says with so many ends of clauses between
_THIRD_SURE = 0.8  # how sure it is that a name of both is the same, against the words of the table
_COUPLE = 2
_SURE = 0.3  # what words beside two names say at most, besides what they say in sum
_BE = frozenset("is are was were be been being".split())
_DOERS = frozenset(("bare", "comma", "comma_capital", "before_capital", "gen_doer"))  # cases of who does a thing
_NOUNS, _DOES = frozenset(("word", "s_word", "that")), frozenset(("verb", "aux", "s_word"))  # before a doer, and after
_SHORT_PASSIVE = 4  # words between the two names: "was", an adverb, the verb, "by"
_PLAIN = (
    0.5  # odds by marks and nearness alone from which on two names are in no doubt: one exchange in 800 is let go by it
)


class Reading:
    """A sentence and its translation with the names that both have, as the model sees them."""

    def __init__(
        self,
        ours: Sequence[Token],
        theirs: Sequence[Token],
        names: Sequence[tuple[Mention, Mention]],
        candidates: Sequence[tuple[int, int]],
        words: Mapping[str, Mapping[str, float]],
        twins: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Take the marks of the names.

        Args:
            ours: the Turkish sentence.
            theirs: the English sentence.
            names: the names of both, paired.
            candidates: the pairs of them whose exchange would say something else, by their numbers.
            words: as in `RoleTable`.
            twins: the pairs of them that are mentions of one name.
        """
        self._ours, self._theirs, self._names, self.candidates = ours, theirs, names, candidates
        links = link_words(ours, theirs, names, words)
        self._clauses, self._clauses_there = clauses, clauses_there = turkish_clauses(ours), english_clauses(theirs)
        asked = sorted({n for both in (*candidates, *twins) for n in both})
        self._read_marks(asked, links)
        # How near each name is to the words that mean something of the other text, and to the other names.
        here, there = [p for p, _, _ in links], [q for _, q, _ in links]
        self._sure = sure = [value for _, _, value in links]
        order, order_there = sorted(set(here)), sorted(set(there))
        numbers, numbers_there = number_words(here, order), number_words(there, order_there)
        self._ranks: dict[int, list[Side]] = {}
        self._ranks_there: dict[int, list[Side]] = {}
        self._beside: dict[int, list[float]] = {}
        self._beside_there: dict[int, list[float]] = {}
        for n in asked:
            name, place = names[n]
            self._ranks[n] = rank(name, order, numbers)
            self._ranks_there[n] = rank(place, order_there, numbers_there)
            self._beside[n] = list(map(mul, near(name, here, clauses), sure))
            self._beside_there[n] = near(place, there, clauses_there)
        self._others: dict[int, list[float]] = {}
        self._others_there: dict[int, list[float]] = {}
        self._names_apart: dict[int, list[Side]] = {}
        self._places_apart: dict[int, list[Side]] = {}
        if len(names) > _COUPLE:
            firsts, firsts_there = [name.first for name, _ in names], [place.first for _, place in names]
            for n in asked:
                name, place = names[n]
                self._others[n] = near(name, firsts, clauses)
                self._others_there[n] = near(place, firsts_there, clauses_there)
                self._names_apart[n] = [nearness(name, first) for first in firsts]
                self._places_apart[n] = [nearness(place, first) for first in firsts_there]
        self._read: dict[int, tuple[Name, Place]] = {}
        self._frames: Frames | None = None
        self._fits: dict[tuple[int, int], tuple[float, float]] = {}

    def _read_marks(self, asked: Sequence[int], links: Sequence[Link]) -> None:
        """Read the marks of the names that are asked for, of their places, and who speaks."""
        ours, theirs = self._ours, self._theirs
        self._cases: dict[int, str] = {}
        self._nexts: dict[int, str] = {}
        self._before: dict[int, str] = {}
        self._after: dict[int, str] = {}
        self._verbs: dict[int, int | None] = {}
        self._speaker = -1  # the name of who speaks, in a sentence that ends in a verb of saying
        for n in asked:
            name, place = self._names[n]
            self._cases[n] = case = turkish_case(ours, name)
            self._nexts[n] = turkish_next(ours, name)
            self._before[n] = english_before(theirs, place)
            self._after[n] = english_after(theirs, place)
            self._verbs[n] = self._verb(name, links)
            if is_speaker(case, name) and ends_in_saying(ours):
                self._speaker = n
        self._said = {n: is_said_by(theirs, self._names[n][1]) for n in asked} if self._speaker >= 0 else {}

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
        if len(self._names) > _COUPLE:
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
        if len(self._names) > _COUPLE:
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

    def _verb(self, name: Mention, links: Sequence[Link]) -> int | None:
        """Return the place in the target of the next verb after a name of the source."""
        best = (len(self._ours), 0.0, -1)
        for p, q, sure in links:
            if name.last <= p <= best[0] and (p < best[0] or sure > best[1]) and is_verbal(self._ours[p].low):
                best = (p, sure, q)
        return best[2] if best[2] >= 0 else None

    def _marks(self, i: int, k: int) -> Marks:
        """Return the marks of a name of the source and of the place of a name of the target."""
        verb = self._verbs[i]
        side = "" if verb is None else "before" if self._names[k][1].last <= verb else "after"
        return self._cases[i], self._nexts[i], self._before[k], self._after[k], side

    def _measure(self, i: int, k: int) -> tuple[float, tuple[str, float, float] | None, list[float]]:
        """Return how far a name is from a place; on which side of this the verb of that stands, how near, and how much less for
        clauses between; and how near to both are words that mean the same, by the sides of both."""
        name, place = self._names[i][0], self._names[k][1]
        apart = abs(name.first / len(self._ours) - place.first / len(self._theirs))
        at = self._verbs[i]
        verb = None
        if at is not None:
            after, close = nearness(place, at)
            clauses = abs(self._clauses_there[at] - self._clauses_there[place.first])
            verb = ("after" if after else "before", close, _CLAUSES_APART[clauses])
        ranks = [0.0, 0.0, 0.0, 0.0]
        here, there = self._ranks[i], self._ranks_there[k]
        for (side_here, ours), (side_there, theirs), sure in zip(here, there, self._sure, strict=True):
            ranks[2 * side_here + side_there] += ours * theirs * sure
        return apart, verb, ranks

    def _measures(self, i: int, k: int) -> list[tuple[Key, float]]:
        """Return the features of `_measure`, and whether a verb of saying stands beside the place of who speaks."""
        apart, verb, ranks = self._measure(i, k)
        case = self._cases[i]
        found: list[tuple[Key, float]] = [(APART, apart), (("apart", case), apart)]
        if i == self._speaker:
            found.append((SAID if self._said[k] else UNSAID, 1.0))
        if verb is not None:
            side, close, clause = verb
            found += zip(verb_keys(case, side), (close, close, clause), strict=True)
        found += zip(RANK, ranks, strict=True)
        return found

    def _shared(self, i: int, k: int, beside: float) -> float:
        """Return how much more the words and names beside the two names, less in other clauses, mean the same as they stand.

        Args:
            i: the number of a name.
            k: the number of another.
            beside: what the words come to.
        """
        if len(self._names) == _COUPLE:
            return beside
        one, two = self._others[i], self._others[k]
        one_there, two_there = self._others_there[i], self._others_there[k]
        others = [j for j in range(len(self._names)) if j not in (i, k)]
        return beside + _THIRD_SURE * sum([(one[j] - two[j]) * (one_there[j] - two_there[j]) for j in others])

    def _parts(self, i: int, k: int) -> list[tuple[Key, float]]:
        """Return whether two names stand in the same parts of both texts: quotations, sentences, lists with other names."""
        if self._frames is None:
            self._frames = Frames(self._ours, self._theirs, self._names)
        return self._frames.compare(i, k)

    def _third(self, i: int, k: int) -> tuple[list[float], float]:
        """Return how near to the two names the other ones are in both texts (Putin, beside Russia), and in which clauses."""
        sums = [0.0, 0.0, 0.0, 0.0]
        third = 0.0
        ours, ours_k, theirs, theirs_k = (
            self._names_apart[i], self._names_apart[k], self._places_apart[i], self._places_apart[k],
        )  # fmt: skip
        clauses, clauses_there, names = self._clauses, self._clauses_there, self._names
        apart = _CLAUSES_APART
        (a, x), (b, y) = names[i], names[k]
        one, two = clauses[a.first], clauses[b.first]
        one_there, two_there = clauses_there[x.first], clauses_there[y.first]
        for j, (name, other) in enumerate(names):
            if j in (i, k):
                continue
            side, value = ours[j]
            side_k, value_k = ours_k[j]
            place, share = theirs[j]
            place_k, share_k = theirs_k[j]
            sums[2 * side + place] += value * share
            sums[2 * side_k + place_k] += value_k * share_k
            sums[2 * side + place_k] -= value * share_k
            sums[2 * side_k + place] -= value_k * share
            at, there = clauses[name.first], clauses_there[other.first]
            third += (apart[abs(at - one)] - apart[abs(at - two)]) * (
                apart[abs(there - one_there)] - apart[abs(there - two_there)]
            )
        return sums, third


def _weigh(features: Iterable[tuple[Key, float]], weights: Mapping[Key, float]) -> float:
    """Return the weighted sum of features; those that are not of the model weigh nothing."""
    total = 0.0
    for key, value in features:
        if value:
            total += weights.get(key, 0.0) * value
    return total
