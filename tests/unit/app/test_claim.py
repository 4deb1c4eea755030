"""A stack belongs to the one `dateline up` that holds its lock."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import socket
import subprocess
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from app.commands.up import _watch
from app.database import reader_url
from app.local import stack
from app.local.claim import await_stop, claim_stack, find_claimant, hold_stop
from app.status import describe_airflow
from core.errors import DatelineError, StackError
from core.settings import Settings, read_settings
from load.connection import Database
from load.migrations import server_version


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return read_settings({"DATELINE_HOME": str(tmp_path)})


def test_one_holds_the_stack_at_a_time(settings: Settings) -> None:
    assert find_claimant(settings) is None
    with claim_stack(settings) as first, claim_stack(settings) as second:
        assert (first, second) == (True, False)
        assert find_claimant(settings) == str(os.getpid())
    assert find_claimant(settings) is None


def test_a_killed_holder_holds_nothing(settings: Settings) -> None:
    code = (
        "import os; from app.local.claim import claim_stack; from core.settings import read_settings\n"
        "with claim_stack(read_settings(os.environ)) as ours: print(ours, flush=True); os.kill(os.getpid(), 9)"
    )
    environment = {**os.environ, "DATELINE_HOME": str(settings.home)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "True\n"
    with claim_stack(settings) as ours:
        assert ours


def test_who_starts_waits_for_who_stops(settings: Settings) -> None:
    said: list[str] = []
    await_stop(settings, said.append)
    with hold_stop(settings, pytest.fail):
        waiting = threading.Thread(target=await_stop, args=(settings, said.append))
        waiting.start()
        waiting.join(0.5)
        assert waiting.is_alive()
    waiting.join(10)
    assert not waiting.is_alive() and len(said) == 1 and "dateline down" in said[0]


def test_who_stops_a_stack_that_another_stops_is_told_what_it_waits_for(settings: Settings) -> None:
    """It waited without a word."""
    environment = {**os.environ, "DATELINE_HOME": str(settings.home)}
    with hold_stop(settings, pytest.fail):
        second = subprocess.Popen(
            [sys.executable, "-c", "from app.cli import main; main()", "down"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )  # fmt: skip
        assert second.stderr is not None
        assert "waiting for another `dateline down`" in second.stderr.readline()
        assert second.poll() is None
    out, _ = second.communicate(timeout=60)
    assert (second.returncode, out) == (0, "nothing was running\n")


def test_a_disk_that_knows_no_locks_keeps_nobody_from_stopping(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")  # there is no such disk here

    monkeypatch.setattr(fcntl, "flock", refuse)
    with hold_stop(settings, pytest.fail):
        await_stop(settings, pytest.fail)
    with pytest.raises(StackError, match="cannot be locked: No locks available"), claim_stack(settings):
        pass


def test_a_folder_that_is_not_there_is_not_made_by_who_stops(settings: Settings) -> None:
    gone = read_settings({"DATELINE_HOME": str(settings.home / "none")})
    with hold_stop(gone, pytest.fail):
        await_stop(gone, pytest.fail)
    assert not gone.home.exists()


def test_airflow_that_starts_is_told_from_airflow_that_does_not_run(settings: Settings) -> None:
    assert describe_airflow(settings, None, {}) == "does not run"
    with claim_stack(settings):
        assert describe_airflow(settings, None, {}) == f"starts or stops, by process {os.getpid()}"
    running = stack.Running(7, 0.0, 8080)
    assert "process 7 runs, port 8080 does not answer" in describe_airflow(settings, running, {})
    assert describe_airflow(settings, running, {"scheduler": "healthy"}) == "scheduler healthy"
    assert stack.unhealthy({"metadatabase": "healthy", "scheduler": "healthy", "triggerer": "None"}) == {
        "triggerer": "None",
        "dag_processor": "silent",
    }


@pytest.mark.parametrize("by_down", [True, False])
def test_who_watches_a_stack_is_told_whether_down_stopped_it(
    settings: Settings, by_down: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    supervisor = subprocess.Popen(["sleep", "60"])
    running = stack.Running(supervisor.pid, psutil.Process(supervisor.pid).create_time(), 8080)
    stack.state_path(settings).write_text(json.dumps(asdict(running)))

    def end(_seconds: float) -> None:
        if by_down:
            assert stack.stop_airflow(settings)
        else:
            supervisor.kill()
            supervisor.wait()

    monkeypatch.setattr("app.commands.up.time", SimpleNamespace(sleep=end))  # what happens while it waits
    if by_down:
        _watch(settings)
        assert "`dateline down` stopped the stack" in capsys.readouterr().out
    else:
        with pytest.raises(StackError, match="Airflow ended"):
            _watch(settings)
    supervisor.wait()


def test_the_address_for_readers_has_no_password() -> None:
    given = read_settings(
        {"DATELINE_DATABASE_URL": "postgresql+psycopg2://desk:s%40crt@db.example:5433/news?sslmode=require"}
    )
    url = reader_url(given, {})
    assert url.startswith("postgresql://desk@db.example:5433/news?sslmode=require&options=")
    assert "s%40crt" not in url
    assert "default_transaction_read_only%3Don" in url


def test_of_a_server_of_ones_own_that_refuses_its_address_is_named_and_not_up() -> None:
    with socket.socket() as free:  # bound and not listening: connections are refused
        free.bind(("127.0.0.1", 0))
        url = f"postgresql://u@127.0.0.1:{free.getsockname()[1]}/x"
        with pytest.raises(DatelineError) as refused, Database(url) as database:
            server_version(database)
    assert "DATELINE_DATABASE_URL" in str(refused.value) and "dateline up" not in str(refused.value)
