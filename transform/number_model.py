"""What a number is put together of: its words and digits, and the number while it is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Raw:
    """A number while it is put together; `scale` is the multiplier of its only group ("12 bin": 1000)."""

    start: int
    end: int
    value: float
    kind: str = "cardinal"
    scale: float = 1.0
    low: float | None = None
    high: float | None = None


@dataclass(slots=True)
class Atom:
    """A word or run of digits that may be part of a number."""

    role: str  # "digits", "code", "mark" (%) or a role of transform.number_words.Word
    value: float
    start: int
    end: int
    whole: bool = True  # digits without a fraction
