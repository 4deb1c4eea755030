"""What the DAGs' tasks call: each opens what it needs, runs one step and returns counts, never bodies."""

from __future__ import annotations

import logging
import os
import time
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.database import CONNECTION_ID, libpq_url, open_database
from core.clock import utc_now
from core.garbage import keep_loaded
from core.resources import seeds_path
from core.settings import Settings, read_settings
from load.clock import watch_clock
from load.connection import Database

if TYPE_CHECKING:
    from app.steps.courier import Courier

log = logging.getLogger("dateline")

# A run that never ends tells no other DAG of its articles: under a steady stream the next run takes over.
_PROCESS_SECONDS = 60.0
_FETCH_PATIENCE = 60.0  # after which links that wait for the gaps of their hosts give way to sources that are due
# A message under way ends by its time-out and is recorded then; who leaves before lets it be sent a second time.
_PATIENCE_SECONDS = 2.0
_TURN_SECONDS = 0.25  # between two looks for documents while messages are under way


def task_settings() -> Settings:
    """Return the settings of the process."""
    return read_settings(os.environ)


def inbox_path(settings: Settings) -> Path:
    """Return the inbox folder."""
    return Path(os.environ.get("DATELINE_INBOX") or settings.home / "inbox")


def airflow_connection_url() -> str | None:
    """Return the URL in the Airflow connection `dateline_db`, or None where there is no such connection."""
    from airflow.sdk import Connection
    from airflow.sdk.exceptions import AirflowNotFoundException

    try:
        return libpq_url(Connection.get(CONNECTION_ID).get_uri())
    except AirflowNotFoundException:
        return None


def task_database(settings: Settings) -> Database:
    """Open the database a task works on."""
    url = airflow_connection_url()
    environ = {**os.environ, f"AIRFLOW_CONN_{CONNECTION_ID.upper()}": url} if url else dict(os.environ)
    return open_database(settings, environ, name="dateline task")


def run_process() -> dict[str, int]:
    """Store the files of the inbox as documents, bring every pending document to its disposition, and send the alerts beside it."""
    from app.steps.courier import Courier

    settings = task_settings()
    ends = time.monotonic() + _PROCESS_SECONDS
    with (
        task_database(settings) as database,
        Courier(
            database.url,
            # A channel that fails is left to the DAG `alert`, so that no run of documents waits for it again and again.
            lambda opened: _deliver(opened, settings, healthy=True, ends=ends + _PATIENCE_SECONDS),
            patience=settings.timeout + _PATIENCE_SECONDS,
        ) as courier,
    ):
        done = _process(database, settings, courier, ends)
    log.info("documents: %s; deliveries: %s", dict(done) or "none pending", dict(courier.done) or "none")
    return dict(done)


def _process(database: Database, settings: Settings, courier: Courier, ends: float) -> Counter[str]:
    """Bring what waits, and what comes while messages are under way, to its disposition.

    One run is active at a time: a run that only waited for a receiver that hangs would let every document wait for it, and
    one that left would have the message sent again.

    Args:
        ends: `time.monotonic` at which the run ends, unless messages are under way then.
    """
    from app.steps.collect import collect_inbox
    from app.steps.deliver import give_up_after
    from app.steps.process import process_documents

    done: Counter[str] = Counter()
    leaves = ends + _PATIENCE_SECONDS + give_up_after(settings.timeout)
    renews = 0.0
    while True:
        for result in collect_inbox(database, inbox_path(settings), utc_now, max_bytes=settings.max_bytes):
            log.info("%s: %s %s", result.input, result.state, result.reason)
        if time.monotonic() >= renews:  # a rule that was switched off is known of within a minute
            tools = replace(make_tools(database, settings), ring=courier.ring)
            renews = time.monotonic() + _PROCESS_SECONDS
        done += process_documents(database, tools, budget=max(ends - time.monotonic(), _TURN_SECONDS))
        if courier.wait_idle(_TURN_SECONDS) or time.monotonic() >= leaves:
            return done


def make_tools(database: Database, settings: Settings) -> Any:
    """Make what processing needs: the taggers and the rules in force."""
    from app.rulebook import read_rulebook
    from app.steps.stories import StoryPlacer
    from app.steps.tools import ProcessTools
    from app.taggers import keep_encoder, keep_enricher
    from load.alerts import list_rules
    from transform.stories import read_prior

    rulebook = read_rulebook(list_rules(database))
    for problem in rulebook.problems.values():
        log.error("left out: %s", problem)
    tools = ProcessTools(
        enricher=keep_enricher(seeds_path()),
        rules=rulebook.in_force,
        channels=settings.apprise_urls,
        target_language=settings.target_language,
        clock=utc_now,
        placer=StoryPlacer(read_prior(seeds_path() / "story_prior.npz"), keep_encoder()),
        copy_days=settings.copy_days,
        sense_of_all=settings.sense_of_all,
        revisit_hours=settings.revisit_hours,
    )
    keep_loaded()
    return tools


def run_translate() -> dict[str, int]:
    """Translate what waits, the most relevant first."""
    from app.steps.translate import translate_articles
    from app.steps.translator import make_translate_tools

    settings = task_settings()
    with task_database(settings) as database:
        done = translate_articles(database, make_translate_tools(settings, os.environ, seeds_path()))
    log.info("translations: %s", dict(done) or "none waiting")
    return dict(done)


def run_deliver() -> dict[str, int]:
    """Send the alerts that are due."""
    settings = task_settings()
    with task_database(settings) as database:
        watch_clock(database)
        done = _deliver(database, settings)
    log.info("deliveries: %s", dict(done) or "none due")
    return dict(done)


def _deliver(
    database: Database, settings: Settings, *, healthy: bool = False, ends: float | None = None
) -> Counter[str]:
    from app.steps.deliver import BUDGET_SECONDS, deliver_alerts
    from transform.engines.registry import named_engines

    return deliver_alerts(
        database,
        timeout=settings.timeout,
        secret=os.environ.get("DATELINE_WEBHOOK_SECRET", ""),
        budget=BUDGET_SECONDS if ends is None else ends - time.monotonic(),
        healthy=healthy,
        channels=settings.apprise_urls,
        engines=bool(named_engines(settings.engines)),
    )


def run_replay(stage: str, since: str | None, source: str | None) -> dict[str, int]:
    """Run a stage again over stored documents, without the network."""
    from app.steps.replay import replay

    settings = task_settings()
    moment = datetime.fromisoformat(since) if since else None
    with task_database(settings) as database:
        done = replay(database, make_tools(database, settings), stage=stage, since=moment, source=source)
    log.info("replayed: %s", dict(done))
    return dict(done)


def run_maintain() -> dict[str, int]:
    """Make partitions ahead, drop what retention allows, also of the logs of tasks, refresh statistics, report sizes."""
    from airflow.configuration import conf

    from app.oldlogs import LOG_DAYS, remove_old_logs
    from app.steps.maintain import maintain

    settings = task_settings()
    logs = remove_old_logs(Path(conf.get("logging", "base_log_folder")), utc_now() - timedelta(days=LOG_DAYS))
    with task_database(settings) as database:
        report = maintain(
            database,
            utc_now(),
            stored_days=settings.stored_days,
            copy_days=settings.copy_days,
            story_days=settings.story_days,
        )
    report["logs"] = logs
    log.info("maintained: %s", report)
    return report


def run_poll() -> dict[str, int]:
    """Poll the sources that are due."""
    from app.steps.polling import poll_sources
    from ingest.fetching import Fetcher

    settings = task_settings()
    with task_database(settings) as database:
        watch_clock(database)
        done = poll_sources(database, Fetcher(settings), utc_now, most_fetches=settings.fetches)
    log.info("sources: %s", dict(done) or "none due")
    return dict(done)


def run_fetch() -> dict[str, int]:
    """Fetch the links that wait."""
    from app.steps.crawl import fetch_links
    from ingest.fetching import Fetcher

    settings = task_settings()
    with task_database(settings) as database:
        done = fetch_links(
            database,
            Fetcher(settings),
            utc_now,
            most_fetches=settings.fetches,
            hours=settings.revisit_hours,
            channels=settings.apprise_urls,
            patience=_FETCH_PATIENCE,
        )
    log.info("links: %s", dict(done) or "none waiting")
    return dict(done)
