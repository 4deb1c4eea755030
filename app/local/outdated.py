"""Whether a running stack is of the files that lie there now: after an upgrade it goes on with what it read at its start."""

from __future__ import annotations

from pathlib import Path

from core.errors import StackError

_ROOT = Path(__file__).resolve().parents[2]
# What processes keep from their start. Migrations and queries are read from the folder as it is: the old code would meet the new ones.
_KEPT = {"*.py": ("core", "ingest", "transform", "load", "alert", "app", "dags"), "*.sql": ("sql",)}


def find_newer(started: float, root: Path = _ROOT) -> Path | None:
    """Return a file of the program that was written after a moment, or None where there is none.

    Args:
        started: seconds since the epoch, when the stack was started.
        root: the folder of the packages.
    """
    for pattern, folders in _KEPT.items():
        for folder in folders:
            for path in (root / folder).rglob(pattern):
                try:
                    if path.stat().st_mtime > started:
                        return path
                except OSError:  # it went away meanwhile
                    continue
    return None


def describe_outdated(started: float, root: Path = _ROOT) -> StackError | None:
    """Return what to tell of a stack that was started before the program changed, or None; arguments as of `find_newer`."""
    newer = find_newer(started, root)
    if newer is None:
        return None
    return StackError(
        f"the stack was started before {newer.relative_to(root)} changed, and goes on with the program as it was",
        cure="`dateline down`, then `dateline up`; before an upgrade, `dateline down` first",
    )
