"""What a number counts, and the kinds of units it may be counted in."""

from __future__ import annotations

from dataclasses import dataclass

DURATIONS = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years"})
# What no one gives to anyone: time, lengths, areas, points of an index.
NOT_GIVEN = DURATIONS | {
    "km",
    "m",
    "cm",
    "inches",
    "miles",
    "hectares",
    "km2",
    "m2",
    "m3",
    "square miles",
    "kilotons",
    "points",
    "magnitude",
}
MONEY = frozenset(
    {"USD", "EUR", "RUB", "KRW", "GBP", "CNY", "JPY", "TRY", "HKD", "TWD", "AUD", "CAD", "SGD", "NZD", "BRL", "MXN"}
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a number counts.

    Attributes:
        unit: as in `core.model.Figure.unit`.
        what: canonical English, or None.
        end: where the number ends with its unit word and qualifier, where they stand together.
        last: where the noun phrase ends; the verb that governs it comes after (Turkish) or before (English).
        qualifier: the one that stands to the right, "exact" where none does.
        known: False for a noun we have no word for.
    """

    unit: str
    what: str | None
    end: int
    last: int
    qualifier: str
    known: bool = True
