from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.oldlogs import remove_old_logs

NOW = datetime(2026, 3, 1, 3, 17, tzinfo=UTC)
BEFORE = NOW - timedelta(days=30)


def write(path: Path, age: timedelta) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("a line\n", encoding="utf-8")
    moment = (NOW - age).timestamp()
    for touched in (path, *list(path.parents)[:2]):
        os.utime(touched, (moment, moment))
    return path


def test_old_logs_of_tasks_go_with_their_folders_and_all_else_stays(tmp_path: Path) -> None:
    run = "dag_id=process/run_id=manual__1/task_id=work/attempt=1.log"
    old = write(tmp_path / run, timedelta(days=31))
    parsed = write(tmp_path / "dag_processor/2026-01-01/dags/alert.py.log", timedelta(days=40))
    young = write(tmp_path / run.replace("manual__1", "manual__2"), timedelta(days=29))
    others = [
        write(tmp_path / "components/scheduler.log", timedelta(days=90)),
        write(tmp_path / "dag_id=process/run_id=manual__3/notes.txt", timedelta(days=90)),
    ]
    assert remove_old_logs(tmp_path, BEFORE) == 2
    assert not old.exists() and not parsed.exists()
    assert not old.parent.exists()
    assert young.exists() and all(path.exists() for path in others)
    assert remove_old_logs(tmp_path, BEFORE) == 0


def test_a_folder_that_is_not_there_holds_none(tmp_path: Path) -> None:
    assert remove_old_logs(tmp_path / "logs", BEFORE) == 0
