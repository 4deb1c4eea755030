"""What every task needs, loaded once by the scheduler before it forks its workers.

Airflow's local executor forks its workers from the scheduler, and each of these forks a process for each task: what the
scheduler has loaded, a task has at once and shares its memory. Without it a task spent one to two seconds of an alert's way on
imports, vocabularies and the encoder (docs/decisions/0075-tasks-inherit-what-is-loaded.md). A listener of the plugin; elsewhere
(Celery, Kubernetes, a failure here) a task loads what it needs itself.
"""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime
from importlib import import_module

from airflow.listeners import hookimpl

from core.errors import DatelineError

log = logging.getLogger("dateline")

_IMPORTED_BY_TASKS = (
    "yoyo",
    "yoyo.scripts",
    "app.steps.collect",
    "app.steps.courier",
    "app.steps.crawl",
    "app.steps.deliver",
    "app.steps.polling",
    "app.steps.process",
    "app.steps.stories",
    "app.steps.translate",
    "app.steps.translator",
)

# Passes through extraction, language, taggers and encoder once, so that what these load at first use is there.
_SAMPLE = "<html><h1>SEUL</h1><p>Kuzey Kore'nin Rusya'ya 9,8 milyar dolarlık silah verdiği öne sürüldü.</p></html>"


@hookimpl
def on_starting(component: object) -> None:
    """Load where this process is the scheduler; Airflow calls it before the executor starts its workers."""
    if type(component).__name__ != "Job" or "scheduler" not in sys.argv[1:2]:
        return
    try:
        preload()
    except DatelineError as error:
        log.warning("nothing is loaded ahead, tasks will start more slowly: %s", error)


def preload() -> None:
    """Load modules, taggers, encoder and the kinds of channels; opens no connection and starts no thread.

    Raises:
        SettingsError: a topic or gazetteer file is wrong.
    """
    from alert.channels import load_channels
    from app.taggers import keep_encoder, keep_enricher
    from core.resources import seeds_path
    from ingest.extraction import extract_article

    for name in _IMPORTED_BY_TASKS:
        import_module(name)
    article = extract_article(_SAMPLE.encode(), url=None, content_type="text/html", fetched_at=datetime.now(UTC))
    keep_enricher(seeds_path()).enrich(article.body or _SAMPLE, title=article.title)
    keep_encoder()([_SAMPLE])
    load_channels()
