"""The names that a sentence and its translation have, and what is measured of two of them: the base of `Reading`.

A name fits a place by the marks of both (`role_marks.py`), by the words beside it and in its clause (`role_clauses.py`) that
mean the same, and by the verb it stands before or after.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import mul

from transform.check.links import Link
from transform.check.role_beside import Name, Place
from transform.check.role_clauses import english_clauses, turkish_clauses
from transform.check.role_frames import Frames
from transform.check.role_marks import english_after, english_before, is_verbal, turkish_case, turkish_next
from transform.check.role_names import Mention, Token
from transform.check.role_nearness import LONGEST, Side, link_words, near, nearness, number_words, rank
from transform.check.role_speakers import ends_in_saying, is_said_by, is_speaker
from transform.check.role_weights import APART, RANK, SAID, UNSAID, Key, Marks, verb_keys

# How much less a name or verb says with so many ends of clauses between.
_CLAUSES_APART = tuple(0.5**n for n in range(LONGEST))
_THIRD_SURE = 0.8  # how sure it is that a name of both is the same, against the words of the table
COUPLE = 2


class Measured:
    """A sentence and its translation with the names that both have, and what stands near to each."""

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
        if len(names) > COUPLE:
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
        if len(self._names) == COUPLE:
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
