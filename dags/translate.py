"""Articles into English, after the load and apart from it."""

from __future__ import annotations

from datetime import timedelta

from airflow.sdk import AssetOrTimeSchedule, CronTriggerTimetable, dag, task
from airflow.sdk.exceptions import AirflowSkipException

from dags.assets import ARTICLES, DUE_TRANSLATIONS, TRANSLATIONS

DOC = """
### Articles into English
Translates what waits, the most relevant first, from the translation memory and then by the engines in `DATELINE_ENGINES`,
and checks every segment. An engine that cannot be reached leaves the article loaded, tagged and `pending`, with the reason;
later runs catch up.

*Started by* newly loaded articles, a translation that is due again, and every ten minutes.
"""


@dag(
    schedule=AssetOrTimeSchedule(
        timetable=CronTriggerTimetable("6-59/10 * * * *", timezone="UTC"), assets=ARTICLES | DUE_TRANSLATIONS
    ),
    max_active_runs=1,
    catchup=False,
    doc_md=DOC,
    tags=["dateline"],
    default_args={"retries": 2, "retry_delay": timedelta(seconds=30), "retry_exponential_backoff": 2},
)
def translate() -> None:
    """Build the DAG."""

    @task(outlets=[TRANSLATIONS], execution_timeout=timedelta(minutes=30))
    def translate_articles() -> dict[str, int]:
        from app.tasks import run_translate

        counts = run_translate()
        if not any(counts.get(state) for state in ("done", "partial", "improved", "renewed")):
            raise AirflowSkipException(f"nothing translated: {counts or 'nothing was waiting'}")
        return counts

    translate_articles()


translate()
