"""What the scheduler loads ahead."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROBE = """
import sys
sys.argv = {argv!r}
from app.preload import on_starting
Job = type("Job", (), {{}})
Marker = type("TaskRunnerMarker", (), {{}})
on_starting(component=({component})())
print("app.steps.process" in sys.modules, "apprise" in sys.modules)
"""


@pytest.mark.parametrize(
    ("argv", "component", "loaded"),
    [
        (["airflow", "scheduler"], "Job", "True True"),
        (["airflow", "triggerer"], "Job", "False False"),
        (["airflow", "scheduler"], "Marker", "False False"),
    ],
)
def test_only_the_scheduler_loads_ahead(argv: list[str], component: str, loaded: str) -> None:
    code = _PROBE.format(argv=argv, component=component)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip().splitlines()[-1] == loaded
