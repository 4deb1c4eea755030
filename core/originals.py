"""A text as it is kept, with the places of its characters in the text as it was given.

What comes from elsewhere may be decomposed (macOS writes "ü" as two characters), have no-break and thin blanks ("13 221") or soft hyphens.
Nothing is found in it as it is; what is found in the kept text is told by its place in the given one.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from core.text import normalize

# What composes to one character: a letter and its marks, or the parts of a Korean syllable; "\r\n" is one break.
_CLUSTER = re.compile(
    "\r\n|(?:[\u1100-\u1112][\u1161-\u1175](?:[\u11a8-\u11c2])?|.)[\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]*",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Original:
    """A text and what it is kept as.

    Attributes:
        text: as it was given.
        kept: `normalize(text)`, cluster by cluster.
        starts: of each character of `kept`, where what it stands for begins in `text`.
        stops: of each, where that ends.
    """

    text: str
    kept: str
    starts: tuple[int, ...]
    stops: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a slice of the kept text stands in the given one; an empty slice stays empty."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else len(self.text)
            return at, at
        return self.starts[start], self.stops[end - 1]


def read_original(text: str) -> Original | None:
    """Return a text with its kept form, or None where it is kept as it is.

    Args:
        text: any text.
    """
    if normalize(text) == text:
        return None
    starts: list[int] = []
    stops: list[int] = []
    pieces: list[str] = []
    for cluster in _CLUSTER.finditer(text):
        piece = normalize(cluster.group())
        pieces.append(piece)
        starts += [cluster.start()] * len(piece)
        stops += [cluster.end()] * len(piece)
    # Joined, and not `kept`: what composes over a cluster's end would have no place of its own.
    return Original(text, "".join(pieces), tuple(starts), tuple(stops))
