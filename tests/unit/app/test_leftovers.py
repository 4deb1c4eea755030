"""What a killed supervisor leaves is ended where it is ours beyond doubt; a stranger's process never is."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from app.local import stack
from app.local.leftovers import end_leftovers, find_leftovers
from core.errors import StackError
from core.settings import Settings, read_settings
from tests.servers import free_port

_WORKER = """
import signal, socket, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)  # as idle workers of Airflow do
if sys.argv[2] != "0":
    line = socket.create_server(("127.0.0.1", int(sys.argv[2])))
time.sleep(600)
"""
_LEADER = f"""
import subprocess, sys, time
for name, port, place in zip(sys.argv[1::3], sys.argv[2::3], sys.argv[3::3]):
    subprocess.Popen([sys.executable, "-c", {_WORKER!r}, name, port], cwd=place)
time.sleep(600)
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    home = tmp_path / "home"
    home.mkdir()
    return read_settings({"DATELINE_HOME": str(home)})


@pytest.fixture
def started() -> Iterator[list[psutil.Process]]:
    family: list[psutil.Process] = []
    yield family
    for process in family:
        with suppress(psutil.NoSuchProcess):
            process.kill()


def start(settings: Settings, started: list[psutil.Process], *workers: tuple[str, int, Path]) -> psutil.Process:
    """Start a leader in a session of its own with its workers, and write it down as the stack's supervisor."""
    told = [str(part) for worker in workers for part in worker]
    popen = subprocess.Popen(
        [sys.executable, "-c", _LEADER, *told], start_new_session=True, cwd=settings.home, stdin=subprocess.DEVNULL
    )
    leader = psutil.Process(popen.pid)
    started.append(leader)
    deadline = time.monotonic() + 20
    while len(children := leader.children()) < len(workers) or any("-c" not in c.cmdline() for c in children):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    started += children
    state = {"pid": leader.pid, "created": leader.create_time(), "port": 1}
    stack.state_path(settings).write_text(json.dumps(state))
    return leader


def test_what_a_killed_supervisor_leaves_is_ended_and_its_port_is_free(
    settings: Settings, started: list[psutil.Process]
) -> None:
    port = free_port()
    leader = start(settings, started, ("airflow worker", port, settings.home), ("airflow worker", 0, settings.home))
    workers = started[1:]
    assert find_leftovers(settings, stack.state_path(settings)) == [], "a stack that runs has left nothing"
    leader.send_signal(signal.SIGKILL)  # it stays our zombie, as it is that of a `dateline up` which looks on
    deadline = time.monotonic() + 20
    while socket.socket().connect_ex(("127.0.0.1", port)):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    with pytest.raises(StackError, match="is taken"):
        stack.check_port(port)
    assert {p.pid for p in find_leftovers(settings, stack.state_path(settings))} == {p.pid for p in workers}
    assert end_leftovers(settings, stack.state_path(settings)) == 2
    stack.check_port(port)
    assert not [worker for worker in workers if worker.is_running() and worker.status() != psutil.STATUS_ZOMBIE]


def test_a_strangers_process_is_left_alone(settings: Settings, started: list[psutil.Process], tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    # In the session, but in another folder; in it and the folder, but no part of Airflow.
    first = start(settings, started, ("airflow worker", 0, elsewhere), ("editor", 0, settings.home))
    other = subprocess.Popen([sys.executable, "-c", _WORKER, "airflow worker", "0"], cwd=settings.home)
    started.append(psutil.Process(other.pid))  # in the folder and called so, but in a session of the user's
    first.kill()
    first.wait()
    assert end_leftovers(settings, stack.state_path(settings)) == 0
    assert all(process.is_running() for process in started[1:])


@pytest.mark.parametrize("written", ["another process has the number", "started anew", "nothing"])
def test_a_state_that_says_nothing_ends_nothing(
    settings: Settings, started: list[psutil.Process], written: str
) -> None:
    leader = start(settings, started, ("airflow worker", 0, settings.home))
    state = stack.state_path(settings)
    created = leader.create_time()
    if written == "another process has the number":
        state.write_text(json.dumps({"pid": leader.pid, "created": created - 60, "port": 1}))
    else:
        leader.kill()
        leader.wait()
        older = json.dumps({"pid": leader.pid, "created": psutil.boot_time() - 60, "port": 1})
        state.write_text(older if written == "started anew" else "{}")
    assert end_leftovers(settings, state) == 0 and started[1].is_running()
