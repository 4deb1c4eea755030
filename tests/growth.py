"""How work grows with its input, as a ratio in one run: a bound in seconds would fail on a busy machine."""

from __future__ import annotations

import time
from collections.abc import Callable

HANG = 60.0  # seconds of CPU after which a hostile input counts as one that hangs; each of ours takes a few


def measure_growth(small: Callable[[], object], large: Callable[[], object]) -> float:
    """Return how many times the CPU time of `small` the run of `large` takes, each by its quickest of three."""
    least = 1e-3  # seconds; less is not told from nothing
    return min(_take(large) for _ in range(3)) / max(least, min(_take(small) for _ in range(3)))


def _take(run: Callable[[], object]) -> float:
    began = time.process_time()
    run()
    return time.process_time() - began
