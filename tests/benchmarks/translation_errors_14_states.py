"""Names that stand for one another: to put one in the place of the other is no error."""

from __future__ import annotations

_STATES = (
    {"China", "Beijing", "Chinese"}, {"US", "U.S.", "United States", "America", "Washington", "American", "Americans",
    "White House"}, {"North Korea", "Pyongyang", "North Korean"},
    {"UK", "Britain", "London", "England", "British"}, {"Russia", "Moscow", "Russian"}, {"Indonesia", "Jakarta",
    "Indonesian"}, {"EU", "Europe", "European Union", "Brussels"},
    {"Congress", "House", "Senate"}, {"Manchester City", "City"}, {"GOP", "Republican Party", "Republicans"}, {"Palu",
    "Donggala", "Sulawesi"},
)  # fmt: skip


def state(name: str) -> bool:
    """Tell whether the name is one of a state that acts."""
    return any(name in group for group in _STATES)


def same(a: str, b: str) -> bool:
    """Tell whether the two names stand for one state or body."""
    return any({a, b} <= group for group in _STATES)
