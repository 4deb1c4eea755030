"""Rules of one pattern each, of which a text has the clue of few: all that stand on one side are looked for at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from core import late_re as re
from transform.check.model import Problem


class Words:
    """Many alternatives of which a text may have one; those of letters alone are looked for as they are, so that few patterns are compiled."""

    def __init__(self, pattern: str) -> None:
        """Take a pattern of alternatives."""
        parts = tuple(_split(pattern))
        self._plain = tuple(part for part in parts if part.replace(" ", "").isalnum())
        rest = [part for part in parts if part not in self._plain]
        self._rest = re.compile("|".join(rest)) if rest else None

    def stand_in(self, text: str) -> bool:
        """Tell whether a text has one of them."""
        return any(word in text for word in self._plain) or (
            self._rest is not None and self._rest.search(text) is not None
        )


def _split(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a pattern; what stands in brackets is one with what it stands in."""
    depth, part = 0, ""
    for sign in pattern:
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and not depth:
            yield part
            part = ""
        else:
            part += sign
    yield part


@dataclass(frozen=True, slots=True)
class Texts:
    """A sentence and its translation.

    Attributes:
        source: the Turkish text.
        folded: the same, folded.
        target: the English text, with straight apostrophes.
        lowered: the same in small letters.
    """

    source: str
    folded: str
    target: str
    lowered: str


class Row(Protocol):
    """A rule that a clue calls."""

    def find(self, texts: Texts) -> list[Problem]:
        """Return what is wrong, or nothing."""
        ...


Rows = Iterable[tuple[Iterable[str], Row]]
