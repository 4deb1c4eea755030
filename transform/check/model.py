"""What the check of a translation finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that a target says otherwise than its source.

    Attributes:
        kind: number | scale | sign | unit | date | name | negation | hedge | omission | addition | length |
            untranslated | repetition | empty | garbled; see docs/translation.md.
        source: the words of the source it is about, or "" where only the target has them.
        target: the words of the target it is about, or "" where they are missing.
    """

    kind: str
    source: str
    target: str
