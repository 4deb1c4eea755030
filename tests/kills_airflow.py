"""The processes of a whole `dateline up`, to be killed by tests/kills.py while documents arrive.

    python -m tests.kills --airflow --kills 100 --documents 500 --gap 3

Victims: the task, the executor's worker that runs it, each of Airflow's components, one backend of Postgres and the postmaster.
Nothing here starts anything again: that is the supervisor's work, and what a run looks at.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

import psutil
import psycopg2

from load import embedded
from load.connection import Database
from tests.arrivals import alert_on_each_article
from tests.kills import Stage
from tests.servers import free_port, remove_server

_COMPONENTS = ("scheduler", "triggerer", "dag-processor", "api-server")


class AirflowStage(Stage):
    """A stack as a user starts it, with a folder and ports of its own."""

    victims: ClassVar[dict[str, int]] = {
        "task": 35, "worker": 20, "scheduler": 8, "triggerer": 6, "dag-processor": 3, "api-server": 3, "backend": 10,
        "postmaster": 15,
    }  # fmt: skip
    # Airflow gives a task up when it has not heard of it for that long, and only then is it tried again.
    recovery_seconds = 900.0
    # A kill of the server ends all of Airflow for seconds; drawing again at once would kill the server alone, over and over.
    patience_seconds = 30.0

    @classmethod
    @contextmanager
    def opened(cls, folder: Path, hook: str) -> Iterator[Stage]:
        """Start `dateline up --detach` and end it afterwards."""
        stage = cls(folder, embedded.locate_embedded(folder / "home"), hook)
        command = str(Path(sys.executable).with_name("dateline"))
        try:
            subprocess.run([command, "up", "--detach"], env=stage.environment, check=True, stdout=subprocess.DEVNULL)
            with Database(stage.url) as database:
                alert_on_each_article(database)
            yield stage
        finally:
            subprocess.run([command, "down"], env=stage.environment, check=False, stdout=subprocess.DEVNULL)
            remove_server(stage.server)

    def __init__(self, folder: Path, server: embedded.EmbeddedPostgres, hook: str) -> None:
        self.server, self.url = server, server.url("dateline")
        self.inbox = folder / "home" / "inbox"
        self.log = folder / "home" / "airflow" / "supervisor.log"
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "AIRFLOW"))},
            "HOME": str(folder),
            "DATELINE_HOME": str(folder / "home"),
            "DATELINE_WEB_PORT": str(free_port()),
            "DATELINE_ENGINES": "memory",
            "DATELINE_APPRISE_URLS": f"webhook+{hook}/hook",
            "DATELINE_TIMEOUT": "5",
        }

    def keep_scheduler(self) -> None:
        """Leave it to the supervisor."""

    def find(self, victim: str) -> list[int]:
        """Return the process ids that `victim` may mean now."""
        if victim in {"backend", "postmaster"}:
            return super().find(victim)
        components = self._components()
        if victim in _COMPONENTS:
            return [process.pid for name, process in components.items() if name == victim]
        if (scheduler := components.get("scheduler")) is None:
            return []
        workers = [child for child in scheduler.children() if "airflow worker" in " ".join(child.cmdline())]
        if victim == "worker":
            return [worker.pid for worker in workers]
        return [task.pid for worker in workers for task in worker.children()]

    def _components(self) -> dict[str, psutil.Process]:
        """Return Airflow's components by name: children of the supervisor of this folder."""
        mine = str(self.inbox.parent)
        for process in psutil.process_iter():
            try:
                if "app.local.supervisor" in process.cmdline() and process.environ().get("DATELINE_HOME") == mine:
                    children = [(child, " ".join(child.cmdline())) for child in process.children()]
                    return {name: c for c, line in children for name in _COMPONENTS if f"airflow {name}" in line}
            except (psutil.NoSuchProcess, psutil.AccessDenied):
                continue
        return {}

    def recover(self, victim: str) -> float | None:
        """Wait until Postgres answers where that was killed; everything else comes back while the next victim is looked for."""
        if victim not in {"postmaster", "backend"}:
            return None
        start = time.monotonic()
        while time.monotonic() - start < 60:
            try:
                psycopg2.connect(self.url).close()
                return time.monotonic() - start
            except psycopg2.OperationalError:
                time.sleep(0.1)
        raise AssertionError("the supervisor did not bring Postgres back within 60 s")
