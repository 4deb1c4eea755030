"""What the check of a translation finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# Each is told in docs/translation.md.
Kind = Literal[
    "number", "scale", "sign", "unit", "date", "name", "role", "negation", "hedge", "omission", "addition", "length",
    "untranslated", "repetition", "empty", "garbled",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that a target says otherwise than its source.

    Attributes:
        kind: what is wrong.
        source: the words of the source it is about, or "" where only the target has them.
        target: the words of the target it is about, or "" where they are missing.
    """

    kind: Kind
    source: str
    target: str
