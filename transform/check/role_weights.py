"""The weights of the model of roles, and what the marks of a name and of a place weigh together."""

from __future__ import annotations

import functools
from collections.abc import Mapping

Key = tuple[str, ...]
Marks = tuple[
    str, str, str, str, str
]  # the case of a name, what follows it; what stands before and after a place; its side of the verb
_KEPT = 65_536  # sums; of five marks with few values each


class RoleWeights:
    """Weighs features; what five marks weigh is worked out once, as most texts have the same ones."""

    def __init__(self, weights: Mapping[Key, float]) -> None:
        """Take the weights of the model, as `Reading.exchange` names its features."""
        self.table = weights
        self.of_marks = functools.lru_cache(maxsize=_KEPT)(self._of_marks)

    def _of_marks(self, marks: Marks) -> float:
        return sum([self.table.get(key, 0.0) for key in mark_keys(marks)])


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
