"""`dateline up` stopped while it starts: nothing of it stays."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from load import embedded
from tests.servers import free_port, remove_server


def _hear_interrupts() -> None:
    # A shell that runs the tests in the background leaves its children deaf to SIGINT.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test_a_detached_start_that_is_interrupted_leaves_nothing_running(tmp_path: Path) -> None:
    home = tmp_path / "home"
    state = home / "stack.json"
    given = {name: value for name, value in os.environ.items() if not name.startswith(("DATELINE_", "AIRFLOW"))}
    port = str(free_port())
    environment = {**given, "HOME": str(tmp_path), "DATELINE_HOME": str(home), "DATELINE_WEB_PORT": port}
    command = str(Path(sys.executable).with_name("dateline"))
    server = embedded.locate_embedded(home)
    process = subprocess.Popen(
        [command, "up", "--detach"], env=environment, stdout=subprocess.PIPE, text=True, preexec_fn=_hear_interrupts
    )
    try:
        deadline = time.monotonic() + 300
        while not state.exists():
            assert process.poll() is None and time.monotonic() < deadline
            time.sleep(0.1)
        supervisor = json.loads(state.read_text(encoding="utf-8"))["pid"]
        process.send_signal(signal.SIGINT)
        time.sleep(1)
        process.send_signal(signal.SIGINT)  # impatient
        printed, _ = process.communicate(timeout=120)
        assert "stopped Airflow and Postgres" in printed
        assert process.returncode not in (0, 2)
        assert not Path("/proc", str(supervisor)).exists()
        assert not state.exists() and not embedded.is_running(server)
    finally:
        process.kill()
        subprocess.run([command, "down"], env=environment, check=False, capture_output=True)
        remove_server(server)
