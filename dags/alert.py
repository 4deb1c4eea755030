"""Alerts to their channels."""

from __future__ import annotations

from datetime import timedelta

from airflow.sdk import AssetOrTimeSchedule, CronTriggerTimetable, dag, task

from dags.assets import ARTICLES, TRANSLATIONS

DOC = """
### Alerts to their channels
Sends every delivery of the outbox that is due, through Apprise or as a signed webhook. The alerts themselves are written
with the article, in one transaction. A channel that fails is tried again with a growing wait, then quarantined
(`dateline alerts`, `dateline alerts retry`); it holds back no other.

*Started by* newly loaded articles, finished translations, and every minute for what waits.
"""


@dag(
    schedule=AssetOrTimeSchedule(
        timetable=CronTriggerTimetable("* * * * *", timezone="UTC"), assets=ARTICLES | TRANSLATIONS
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
