"""The DAGs load, explain themselves and stay thin."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMES = {"alert", "crawl", "maintain", "process", "replay", "translate"}

_PROBE = """
import json, sys
from airflow.dag_processing.dagbag import DagBag
bag = DagBag(sys.argv[1])
print(json.dumps({
    "errors": {str(k): str(v)[:300] for k, v in bag.import_errors.items()},
    "dags": {d.dag_id: {"doc": d.doc_md or "", "tags": list(d.tags), "runs": d.max_active_runs,
                        "tasks": [t.task_id for t in d.tasks]} for d in bag.dags.values()},
}))
"""


@pytest.fixture(scope="module")
def bag(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, dict[str, object]]]:
    """What Airflow's own DagBag finds, in a process and an AIRFLOW_HOME of its own."""
    import json

    home = tmp_path_factory.mktemp("airflow")
    environment = {**os.environ, "AIRFLOW_HOME": str(home), "AIRFLOW__CORE__LOAD_EXAMPLES": "False"}
    done = subprocess.run(
        [sys.executable, "-c", _PROBE, str(ROOT / "dags")], env=environment, capture_output=True, text=True, check=True
    )
    found: dict[str, dict[str, dict[str, object]]] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def test_every_dag_loads(bag: dict[str, dict[str, dict[str, object]]]) -> None:
    assert bag["errors"] == {}
    assert set(bag["dags"]) == NAMES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_dag_explains_itself_and_runs_once_at_a_time(bag: dict[str, dict[str, dict[str, object]]], name: str) -> None:
    dag = bag["dags"][name]
    assert str(dag["doc"]).strip().startswith("###")
    assert dag["tags"] == ["dateline"]
    assert dag["runs"] == 1
    assert dag["tasks"]


@pytest.mark.parametrize("path", sorted((ROOT / "dags").glob("*.py")), ids=lambda path: path.name)
def test_a_dag_file_is_thin(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < 60
