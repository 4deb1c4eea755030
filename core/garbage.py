"""The collection of garbage of a process that loads much, keeps it to its end, and then makes little that refers to itself."""

from __future__ import annotations

import gc

_COLLECTED = (20_000, 20, 20)  # see gc.set_threshold; CPython's own are 700, 10, 10


def keep_loaded() -> None:
    """Leave all that is there out of the collection of garbage, and look for cycles less often.

    Vocabularies and gazetteers stay to the end: no collection need look through them again. What a text leaves is freed by its
    counts of references; cycles are few, and need not be looked for at every 700 new objects. For programs alone: a library must
    leave this to who uses it.
    """
    gc.freeze()
    gc.set_threshold(*_COLLECTED)
    gc.enable()
