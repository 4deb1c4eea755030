"""The weights of the model of roles, and what the marks of a name and of a place weigh together."""

from __future__ import annotations

import functools
from collections.abc import Mapping

Key = tuple[str, ...]
Marks = tuple[
    str, str, str, str, str
]  # the case of a name, what follows it; what stands before and after a place; its side of the verb
Order = tuple[
    str, str, str, str, str
]  # "one" clause or "two" in each text, the cases of two names, tokens between them
_KEPT = 65_536  # sums; of five marks with few values each
APART, BESIDE, BESIDE_SURE, THIRD_CLAUSE = ("apart",), ("beside",), ("beside_sure",), ("third_clause",)
SAID, UNSAID = ("speaker", "said"), ("speaker", "unsaid")  # who speaks in the source, beside a verb of saying or not
# The side of the name that a word is on, and that of the place.
_SIDES = (("ll",), ("lr",), ("rl",), ("rr",))
RANK = tuple(("rank", *sides) for sides in _SIDES)
THIRD = tuple(("third", *sides) for sides in _SIDES)


class RoleWeights:
    """Weighs features; what marks weigh together is worked out once, as most texts have the same ones.

    Attributes:
        table: the weights of the model, as `Reading.exchange` names its features; those of the commonest follow.
        said, unsaid, beside, beside_sure, third_clause: of one feature each.
        rank, third: by the sides of name and place.
    """

    def __init__(self, weights: Mapping[Key, float]) -> None:
        """Take the weights of the model, as `Reading.exchange` names its features."""
        self.table = weights
        self.said, self.unsaid, self.beside, self.beside_sure, self.third_clause = self._each(
            SAID, UNSAID, BESIDE, BESIDE_SURE, THIRD_CLAUSE
        )
        self.rank, self.third = self._each(*RANK), self._each(*THIRD)
        self.of_marks = functools.lru_cache(maxsize=_KEPT)(self._of_marks)
        self.of_order = functools.lru_cache(maxsize=_KEPT)(self._of_order)
        self.of_case = functools.lru_cache(maxsize=_KEPT)(self._of_case)
        self.of_verb = functools.lru_cache(maxsize=_KEPT)(self._of_verb)

    def _each(self, *keys: Key) -> list[float]:
        return [self.table.get(key, 0.0) for key in keys]

    def _of_marks(self, marks: Marks) -> float:
        return sum(self._each(*mark_keys(marks)))

    def _of_order(self, marks: Order) -> float:
        return sum(self._each(*order_keys(marks)))

    def _of_case(self, case: str) -> float:
        """Return what it weighs that a name of some case is far from a place."""
        return sum(self._each(APART, ("apart", case)))

    def _of_verb(self, case: str, side: str) -> tuple[float, float]:
        """Return what it weighs that a verb is near to a place on one side of it, and that it is in its clause."""
        near, near_case, clause = self._each(*verb_keys(case, side))
        return near + near_case, clause


def order_keys(marks: Order) -> list[Key]:
    """Return the features of the order of two names: whether they stand in one clause in each text, their cases, their distance."""
    clause, clause_there, first, second, gap = marks
    return [
        ("order",),
        ("order_clause", clause, clause_there),
        ("order_first", first),
        ("order_second", second),
        ("order_both", first, second),
        ("order_gap", gap),
    ]


def verb_keys(case: str, side: str) -> tuple[Key, Key, Key]:
    """Return the features of a verb on one side of a place: how near it is, and how many clauses away."""
    return ("verb_near", side), ("verb_near", case, side), ("verb_clause", side)


def mark_keys(marks: Marks) -> list[Key]:
    """Return the features of the marks of a name and of a place, each of which weighs whole; the side of the verb may be ""."""
    case, then, before, after, side = marks
    found: list[Key] = [
        ("case_before", case, before),
        ("case_after", case, after),
        ("next_before", then, before),
        ("next_after", then, after),
    ]
    if side:
        found += (("verb", case, side), ("verb_before", case, before, side))
    return found
