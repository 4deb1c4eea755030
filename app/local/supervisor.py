"""Airflow's four components as children of one process in a session of its own: `python -m app.local.supervisor`.

A component that dies is started again, and so is the embedded Postgres. When the supervisor is told to stop, or dies by whatever cause, its children go
with it: no api-server is left on the port (the next start would fail with "Signature verification").
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

import psutil

from core.errors import StackError
from core.settings import read_settings
from load import embedded

# The logs of tasks are files of this machine, which the web server reads itself: servers of logs would only hold two more ports, on
# every address of the machine, and be left behind where their parent is killed.
COMPONENTS = {
    "api-server": (),
    "scheduler": ("--skip-serve-logs",),
    "dag-processor": (),
    "triggerer": ("--skip-serve-logs",),
}
_PR_SET_PDEATHSIG = 1  # prctl(2)
_PR_SET_CHILD_SUBREAPER = 36  # prctl(2)
_GRACE_SECONDS = 8.0
_LOG_BYTES = 20_000_000


def main() -> int:
    """Run the components until told to stop."""
    logs = Path(os.environ["AIRFLOW_HOME"]) / "logs" / "components"
    logs.mkdir(parents=True, exist_ok=True)
    stopping: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        stopping.append(number)

    # What a killed component leaves behind (its workers) becomes ours, so that it can be ended.
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_CHILD_SUBREAPER, 1)
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    server = embedded.locate_embedded(read_settings(os.environ).home)
    children = {name: _start(name, logs) for name in COMPONENTS}
    failures = dict.fromkeys(COMPONENTS, 0)
    due: dict[str, float] = {}
    while not stopping:
        _keep_database(server)
        for name, child in children.items():
            if child.poll() is not None and name not in due:
                failures[name] += 1
                due[name] = time.monotonic() + min(2.0 ** failures[name], 60.0)
                print(f"{name} ended with {child.returncode}; starting it again", file=sys.stderr, flush=True)
        for name in [name for name, moment in due.items() if moment <= time.monotonic()]:
            del due[name]
            # Orphaned workers would go on beside those of the new component.
            _end_orphans(children, server)
            children[name] = _start(name, logs)
        time.sleep(0.2)
    _stop_all(children, server)
    return 0


def _keep_database(server: embedded.EmbeddedPostgres) -> None:
    """Start the embedded Postgres again where it was killed; what its start says is printed and tried again."""
    if embedded.find_postmaster(server) is not None:
        return
    with contextlib.suppress(OSError, ValueError):
        # One that we started is our child: until it is waited for, its process id seems to live.
        os.waitpid(int((server.data / "postmaster.pid").read_text().split("\n", 1)[0]), os.WNOHANG)
    print("Postgres is gone; starting it again", file=sys.stderr, flush=True)
    try:
        embedded.ensure_running(server)
    except StackError as error:
        # Processes of the dead server may hold its memory for a moment.
        print(error, file=sys.stderr, flush=True)
        time.sleep(0.5)


def _start(name: str, logs: Path) -> subprocess.Popen[bytes]:
    path = logs / f"{name}.log"
    if path.exists() and path.stat().st_size > _LOG_BYTES:
        path.replace(path.with_suffix(".log.1"))
    with path.open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "airflow", name, *COMPONENTS[name]],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            preexec_fn=_die_with_parent,
        )


def _die_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _stop_all(children: dict[str, subprocess.Popen[bytes]], server: embedded.EmbeddedPostgres) -> None:
    for child in children.values():
        if child.poll() is None:
            child.terminate()
    deadline = time.monotonic() + _GRACE_SECONDS
    for child in children.values():
        try:
            child.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    _end_orphans(children, server)


def _end_orphans(children: dict[str, subprocess.Popen[bytes]], server: embedded.EmbeddedPostgres) -> None:
    """End every process that came to us because the component that started it is gone; Postgres is none of them."""
    known = {child.pid for child in children.values() if child.returncode is None} | {embedded.find_postmaster(server)}
    family = [orphan for orphan in psutil.Process().children() if orphan.pid not in known]
    family += [member for orphan in family for member in orphan.children(recursive=True)]
    for process in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.terminate()
    _, alive = psutil.wait_procs(family, timeout=3)
    for process in alive:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(alive, timeout=3)


if __name__ == "__main__":
    sys.exit(main())
