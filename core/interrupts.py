"""Interruptions that wait: an orderly stop comes after a block, not in the middle of it."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

# How a task is stopped (Airflow, a supervisor, Ctrl-C), and told that its time is over.
_HELD = (signal.SIGTERM, signal.SIGINT, signal.SIGALRM)


@contextmanager
def hold_interrupts() -> Iterator[None]:
    """Let signals that end a task come when the block is over.

    The block must be short, and end by itself: whoever sends SIGKILL next waits for some seconds only. Outside the main thread
    nothing is held, for Python hands signals to the main thread alone.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    # None is a handler that was not set by Python, and could not be put back.
    before = {number: handler for number in _HELD if (handler := signal.getsignal(number)) is not None}
    for number in before:
        signal.signal(number, lambda number, _: came.append(number))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for caught in dict.fromkeys(came):
            signal.raise_signal(caught)
