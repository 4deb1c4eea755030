"""Alerts to their channels."""

from __future__ import annotations

from datetime import timedelta

from airflow.sdk import AssetOrTimeSchedule, CronTriggerTimetable, dag, task

from dags.assets import DUE_DELIVERIES, TRANSLATIONS

DOC = """
### Alerts to their channels
Sends every delivery of the outbox that is due, through Apprise or as a signed webhook. The alerts themselves are written
with the article, in one transaction. A channel that fails is tried again with a growing wait, then quarantined
(`dateline alerts`, `dateline alerts retry`); it holds back no other.

*Started by* a delivery that is due and that no task of `process` is sending (a retry, a digest, the end of a quiet time),
finished translations, and every ten minutes in case the triggerer is down.
"""


@dag(
    schedule=AssetOrTimeSchedule(
        timetable=CronTriggerTimetable("3-59/10 * * * *", timezone="UTC"), assets=DUE_DELIVERIES | TRANSLATIONS
    ),
    max_active_runs=1,
    catchup=False,
    doc_md=DOC,
    tags=["dateline"],
    default_args={"retries": 2, "retry_delay": timedelta(seconds=5)},
)
def alert() -> None:
    """Build the DAG."""

    @task(execution_timeout=timedelta(minutes=10))
    def deliver() -> dict[str, int]:
        from app.tasks import run_deliver

        return run_deliver()

    deliver()


alert()
