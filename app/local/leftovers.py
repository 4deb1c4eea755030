"""Processes of a stack whose supervisor was killed: recognised as ours beyond doubt, and ended."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

import psutil

from core.settings import Settings

_CLOCK_SECONDS = 1.0  # by how much two readings of one process's start may differ
_GRACE_SECONDS = 5.0  # idle workers of Airflow wait on, whatever they are told


def find_leftovers(settings: Settings, state: Path) -> list[psutil.Process]:
    """Return the processes of the last stack of DATELINE_HOME that live although its supervisor does not.

    One is ours where all of this holds: it is in the session that the supervisor opened, was started after it, by this user, in
    DATELINE_HOME, and is called as Airflow calls its processes. What a stranger started since under the same number is none.

    Args:
        settings: which DATELINE_HOME.
        state: the file that names the supervisor.
    """
    try:
        written = json.loads(state.read_text(encoding="utf-8"))
        leader, created = int(written["pid"]), float(written["created"])
    except (OSError, ValueError, TypeError, KeyError):
        return []
    # Its number may be another process's by now, with a session of its own; with the machine started anew it says nothing.
    if not _is_dead(leader, created) or created < psutil.boot_time() - _CLOCK_SECONDS:
        return []
    home = os.path.realpath(settings.home)
    return [process for process in psutil.process_iter() if _is_ours(process, leader, created, home)]


def _is_dead(leader: int, created: float) -> bool:
    try:
        process = psutil.Process(leader)
        is_it = abs(process.create_time() - created) < _CLOCK_SECONDS
        return is_it and process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def _is_ours(process: psutil.Process, leader: int, created: float, home: str) -> bool:
    with suppress(psutil.Error, OSError):
        return (
            os.getsid(process.pid) == leader
            and process.uids().real == os.getuid()
            and process.create_time() >= created - _CLOCK_SECONDS
            and process.status() != psutil.STATUS_ZOMBIE
            and os.path.realpath(process.cwd()) == home
            and "airflow" in " ".join(process.cmdline())
        )
    return False


def end_leftovers(settings: Settings, state: Path) -> int:
    """End what `find_leftovers` finds, in order where it can be; returns how many there were."""
    found = find_leftovers(settings, state)
    for process in found:
        with suppress(psutil.NoSuchProcess):
            process.terminate()
    _, alive = psutil.wait_procs(found, timeout=_GRACE_SECONDS)
    # A process that was born while the others ended is found by a second look.
    for process in {*alive, *find_leftovers(settings, state)}:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(alive, timeout=5)
    return len(found)
