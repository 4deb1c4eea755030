"""Any stage again, from stored documents."""

from __future__ import annotations

from datetime import timedelta

from airflow.sdk import Param, dag, task

from dags.assets import ARTICLES

DOC = """
### Replay
Runs a stage again over stored documents, without the network: `extract` (and all after it) after a better extractor,
`enrich` after a change of the taxonomy, `quarantined` for what was set aside. `dateline replay --dry-run` shows first what
would change. Started by hand, with the parameters below.
"""


@dag(
    schedule=None,
    max_active_runs=1,
    catchup=False,
    doc_md=DOC,
    tags=["dateline"],
    params={
        "stage": Param("enrich", enum=["extract", "enrich", "quarantined"], description="what to run again"),
        "since": Param(None, type=["null", "string"], description="only documents fetched since, ISO 8601"),
        "source": Param(None, type=["null", "string"], description="only this source's key"),
    },
)
def replay() -> None:
    """Build the DAG."""

    @task(outlets=[ARTICLES], execution_timeout=timedelta(hours=12))
    def run_stage(params: dict[str, str | None] | None = None) -> dict[str, int]:
        from app.tasks import run_replay

        given = params or {}
        return run_replay(given.get("stage") or "enrich", given.get("since"), given.get("source"))

    run_stage()


replay()
