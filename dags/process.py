"""Documents into articles, as soon as anything commits one."""

from __future__ import annotations

import time
from datetime import timedelta

from airflow.sdk import AssetOrTimeSchedule, CronTriggerTimetable, dag, task
from airflow.sdk.exceptions import AirflowSkipException

from dags.assets import ARTICLES, DOCUMENTS, INBOX

DOC = """
### From documents to articles
Stores what lies in the **inbox folder**, then brings every pending document to its one disposition: extract, compare with
what is known, enrich (language, dateline, topics, figures), load, and write the alerts, in one transaction a document.
Alerts go to their channels at once, beside the work; the DAG `alert` sends what is left.

*Started by* a committed document (Postgres channel `dateline_document`), one that waits unclaimed, a file in the inbox, and
every ten minutes: an event is only a wake-up, the rows are claimed, so a lost or doubled event does no harm.
*If it fails* it is tried again; a document that cannot be read is quarantined with its reason (`dateline status`).
"""


@dag(
    schedule=AssetOrTimeSchedule(
        timetable=CronTriggerTimetable("*/10 * * * *", timezone="UTC"), assets=DOCUMENTS | INBOX
    ),
    max_active_runs=1,
    catchup=False,
    doc_md=DOC,
    tags=["dateline"],
    default_args={"retries": 3, "retry_delay": timedelta(seconds=10), "retry_exponential_backoff": 2},
)
def process() -> None:
    """Build the DAG."""

    @task(outlets=[ARTICLES], execution_timeout=timedelta(minutes=30))
    def load_documents() -> dict[str, int]:
        started = time.time()  # the task's first line: tests/benchmarks/wakeup.py reads it

        from app.tasks import run_process

        counts = run_process()
        if not counts.get("loaded") and not counts.get("updated"):
            raise AirflowSkipException(f"nothing new: {counts or 'no document was pending'}")
        return {**counts, "first_line_ms": int(started * 1000)}

    load_documents()


process()
