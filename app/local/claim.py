"""Which `dateline up` a stack belongs to: the one that holds a lock on a file in DATELINE_HOME, as long as it lives."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import StackError
from core.settings import Settings


def claim_path(settings: Settings) -> Path:
    """Return the file that is locked; it names the process that holds it."""
    return settings.home / "up.lock"


@contextmanager
def claim_stack(settings: Settings) -> Iterator[bool]:
    """Hold the stack for the block; gives False where another `dateline up` holds it. A killed one holds nothing.

    Raises:
        StackError: the file cannot be written.
    """
    path = claim_path(settings)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StackError(
            f"{path} cannot be written: {error.strerror}", cure="set DATELINE_HOME to a folder that is yours"
        ) from error
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield True
    finally:
        os.close(descriptor)


def find_claimant(settings: Settings) -> str | None:
    """Return the id of the process that starts, watches or stops the stack; None where none does."""
    try:
        with claim_path(settings).open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return file.read(20).decode("ascii", "replace") or "unknown"
    except OSError:
        return None
    return None
