"""Sources into documents."""

from __future__ import annotations

from datetime import timedelta

from airflow.sdk import AssetOrTimeSchedule, CronTriggerTimetable, dag, task

from dags.assets import DUE_SOURCES

DOC = """
### Sources into documents
Polls the sources that are due (feeds, news sitemaps, listing pages), notes the links that are new, fetches them politely
and keeps the bytes as documents; each commit wakes the DAG `process`. A source that fails is a row with its reason and its
next try (`dateline sources health`), never a silent end.

*Started by* a source that is due or a link that waits, and every ten minutes in case the triggerer is down.
"""


@dag(
    schedule=AssetOrTimeSchedule(timetable=CronTriggerTimetable("8-59/10 * * * *", timezone="UTC"), assets=DUE_SOURCES),
    max_active_runs=1,
    catchup=False,
    doc_md=DOC,
    tags=["dateline"],
    default_args={"retries": 2, "retry_delay": timedelta(seconds=20), "retry_exponential_backoff": 2},
)
def crawl() -> None:
    """Build the DAG."""

    @task(execution_timeout=timedelta(minutes=20))
    def poll_sources() -> dict[str, int]:
        from app.tasks import run_poll

        return run_poll()

    @task(execution_timeout=timedelta(minutes=60), trigger_rule="all_done")
    def fetch_links() -> dict[str, int]:
        from app.tasks import run_fetch

        return run_fetch()

    poll_sources() >> fetch_links()


crawl()
