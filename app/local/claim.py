"""Which `dateline up` a stack belongs to: the one that holds a lock on a file in DATELINE_HOME, as long as it lives."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import StackError
from core.settings import Settings

_STOP_SECONDS = 90.0


def claim_path(settings: Settings) -> Path:
    """Return the file that is locked; it names the process that holds it."""
    return settings.home / "up.lock"


@contextmanager
def claim_stack(settings: Settings) -> Iterator[bool]:
    """Hold the stack for the block; gives False where another `dateline up` holds it. A killed one holds nothing.

    Raises:
        StackError: the file cannot be written or locked.
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
        except OSError as error:
            raise StackError(
                f"{path} cannot be locked: {error.strerror}",
                cure="set DATELINE_HOME to a folder on a disk of this machine",
            ) from error
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield True
    finally:
        os.close(descriptor)


def stop_path(settings: Settings) -> Path:
    """Return the file that `dateline down` locks while it stops the stack."""
    return settings.home / "down.lock"


@contextmanager
def hold_stop(settings: Settings, say: Callable[[str], None]) -> Iterator[None]:
    """Let no `dateline up` begin while the block stops the stack; a second `dateline down` comes after the first.

    Args:
        say: is told that another `dateline down` is waited for.
    """
    try:
        descriptor = os.open(stop_path(settings), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield  # in a folder that is not there, or not ours, nothing is started either
        return
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another `dateline down`, which stops the stack just now")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:
            pass  # a disk that knows no locks (ENOLCK of some NFS) is no reason to leave a stack running
        yield
    finally:
        os.close(descriptor)


def await_stop(settings: Settings, say: Callable[[str], None]) -> None:
    """Wait until no `dateline down` stops the stack: what it has not ended yet would be taken for a stack that runs.

    Args:
        say: is told, once, what is waited for.

    Raises:
        StackError: it does not end.
    """
    ends = time.monotonic() + _STOP_SECONDS
    told = False
    while True:
        try:
            with stop_path(settings).open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
                return
        except BlockingIOError:
            if time.monotonic() >= ends:
                raise StackError(
                    f"`dateline down` has been stopping the stack of {settings.home} for {_STOP_SECONDS:.0f} s",
                    cure="end it where it runs, then try again",
                ) from None
        except OSError:
            return
        if not told:
            say("waiting for `dateline down`, which stops the stack just now")
            told = True
        time.sleep(0.2)


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
