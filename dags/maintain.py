"""House-keeping, once a day."""

from __future__ import annotations

from datetime import timedelta

from airflow.sdk import CronTriggerTimetable, dag, task

DOC = """
### House-keeping
Makes the monthly partitions of raw documents ahead, drops those that `DATELINE_STORED_DAYS` allows (never what an alert
rests on), refreshes the planner's statistics and reports sizes. Runs at 03:17 UTC.
"""


@dag(
    schedule=CronTriggerTimetable("17 3 * * *", timezone="UTC"),
    max_active_runs=1,
    catchup=False,
    doc_md=DOC,
    tags=["dateline"],
    default_args={"retries": 2, "retry_delay": timedelta(minutes=5)},
)
def maintain() -> None:
    """Build the DAG."""

    @task(execution_timeout=timedelta(hours=2))
    def keep_house() -> dict[str, int]:
        from app.tasks import run_maintain

        return run_maintain()

    keep_house()


maintain()
