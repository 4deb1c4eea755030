from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.local.outdated import describe_outdated, find_newer

STARTED = 1_700_000_000.0


@pytest.fixture
def program(tmp_path: Path) -> Path:
    for name in ("app/cli.py", "app/steps/process.py", "sql/migrations/0001_core.sql", "seeds/rules.toml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        os.utime(path, (STARTED - 60, STARTED - 60))
    return tmp_path


def test_a_stack_of_these_files_is_left_alone(program: Path) -> None:
    assert find_newer(STARTED, program) is None
    os.utime(program / "seeds/rules.toml", (STARTED + 60, STARTED + 60))  # read again wherever it changes
    assert describe_outdated(STARTED, program) is None


@pytest.mark.parametrize("name", ["app/steps/process.py", "sql/migrations/0001_core.sql"])
def test_a_file_written_since_is_told_with_the_cure(program: Path, name: str) -> None:
    os.utime(program / name, (STARTED + 60, STARTED + 60))
    told = describe_outdated(STARTED, program)
    assert told is not None
    assert name in told.message and "`dateline down`" in told.cure


def test_the_program_itself_is_looked_at() -> None:
    newest = find_newer(0.0)
    assert newest is not None and newest.suffix == ".py"
