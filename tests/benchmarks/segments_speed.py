"""Measure how the time to cut a line into segments grows with its length, by CPU time.

    python tests/benchmarks/segments_speed.py

A page without line breaks is one line. Where the time grows with the length, four times as much takes four times as long.
"""

from __future__ import annotations

import time

from core.segments import segment

_PIECES = (
    "Bakan bugün Ankara'da konuştu. ",
    '"Geldi" dedi. Sonra “gitti” ve döndü. ',
    "...",
    "a. B. ",
    '. "',
    "19. Yıl ",
)
_SIZES = (40_000, 160_000)  # characters


def measure(piece: str, size: int) -> float:
    """Return the CPU seconds that a line of `size` characters, made of `piece`, takes."""
    text = piece * (size // len(piece))
    started = time.process_time()
    segment(text)
    return time.process_time() - started


def main() -> None:
    """Print the seconds of both lengths and their ratio, for each piece."""
    for piece in _PIECES:
        short, long = (measure(piece, size) for size in _SIZES)
        print(f"{piece!r:45} {short:.3f} s, {long:.3f} s: {long / max(short, 1e-6):.1f} times")


if __name__ == "__main__":
    main()
