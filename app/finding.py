"""What `dateline doctor` finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: `cure` is empty where it is well."""

    name: str
    state: str
    cure: str = ""
