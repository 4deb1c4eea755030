"""The logs of Airflow's tasks: a file a try, several thousand a day on a busy stack, which Airflow itself keeps for good."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

LOG_DAYS = 30
# Below the folder of logs Airflow writes those of tasks and of the parser so (3.3); what else lies there is none of them.
_KINDS = ("dag_id=*", "dag_processor")


def remove_old_logs(folder: Path, before: datetime) -> int:
    """Remove the logs that were written last before a moment, and the folders that are empty then; returns how many logs.

    Args:
        folder: Airflow's `[logging] base_log_folder`; one that is not there holds none.
        before: with its time zone.
    """
    removed = 0
    for path in _list_old(folder, before):
        with suppress(OSError):  # a folder that still holds something, or another process was first
            if path.is_dir():
                path.rmdir()
            elif path.suffix == ".log":
                path.unlink()
                removed += 1
    return removed


def _list_old(folder: Path, before: datetime) -> list[Path]:
    """Return what was written last before a moment, the deepest first: a folder is empty once what it held is gone."""
    old = []
    for path in (found for kind in _KINDS for top in folder.glob(kind) for found in top.rglob("*")):
        with suppress(OSError):
            if not path.is_symlink() and path.stat().st_mtime < before.timestamp():
                old.append(path)
    return sorted(old, key=lambda path: len(path.parts), reverse=True)
