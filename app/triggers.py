"""Triggers of our own for Airflow's triggerer. They wake the process DAG; the work itself is a row or a file.

They must be importable by the triggerer, hence an installed module and no DAG file, and they never return: a trigger
that ends is an asset that is watched no more.
"""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import AsyncIterator
from typing import Any

from airflow.triggers.base import BaseEventTrigger, TriggerEvent

from app.database import configured_url, embedded_url
from app.tasks import airflow_connection_url, inbox_path, task_settings
from core.errors import DatelineError
from load.connection import Database
from load.due import Work, is_due
from load.notifications import Listener

log = logging.getLogger("dateline")

_LONGEST_WAIT = 30.0  # seconds between tries to reach the database again


def _database_url() -> str:
    settings = task_settings()
    return airflow_connection_url() or configured_url(settings, os.environ) or embedded_url(settings)


class NotifyTrigger(BaseEventTrigger):
    """Fires when somebody, inside Airflow or not, notifies a Postgres channel of our database."""

    def __init__(self, channel: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.channel = channel

    def serialize(self) -> tuple[str, dict[str, Any]]:
        """Return what Airflow needs to make the trigger again; no address and no password is stored with it."""
        return "app.triggers.NotifyTrigger", {"channel": self.channel}

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Yield an event a burst of notifications, and one after each connection, as any may have been missed."""
        wait = 0.5
        while True:
            try:
                listener = await asyncio.to_thread(self._listen)
            except DatelineError as error:
                log.warning("%s; trying again in %.0f s", error, wait)
                await asyncio.sleep(wait)
                wait = min(wait * 2, _LONGEST_WAIT)
                continue
            wait = 0.5
            loop = asyncio.get_running_loop()
            heard = asyncio.Event()
            loop.add_reader(listener.fileno(), heard.set)
            try:
                yield TriggerEvent({"channel": self.channel, "reason": "connected"})
                while True:
                    await heard.wait()
                    heard.clear()
                    if listener.drain():
                        yield TriggerEvent({"channel": self.channel, "reason": "notified"})
            except DatelineError as error:
                log.warning("%s; connecting again", error)
            finally:
                loop.remove_reader(listener.fileno())
                listener.close()

    def _listen(self) -> Listener:
        return Listener(_database_url(), self.channel)


class DueTrigger(BaseEventTrigger):
    """Fires while rows wait that are due and that nobody works on: what was told of in vain, retried or postponed.

    A look costs a query of half a millisecond, an empty run of a DAG a second of CPU, and the next event waits behind it.
    """

    def __init__(self, work: Work, seconds: float, rest: float = 20.0) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.work: Work = work
        self.seconds = seconds  # between two looks
        self.rest = rest  # after an event, for the run it starts

    def serialize(self) -> tuple[str, dict[str, Any]]:
        """Return what Airflow needs to make the trigger again."""
        return "app.triggers.DueTrigger", {"work": self.work, "seconds": self.seconds, "rest": self.rest}

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Yield an event whenever something is due."""
        from transform.engines.registry import named_engines  # not where DAG files are read

        database: Database | None = None
        wait = self.seconds
        while True:
            try:
                if database is None:
                    database = Database(await asyncio.to_thread(_database_url), name=f"dateline due {self.work}")
                engines = bool(named_engines(task_settings().engines)) if self.work == "translations" else False
                due = await asyncio.to_thread(is_due, database, self.work, engines=engines)
                wait = self.seconds
            except DatelineError as error:
                due, database = False, None
                wait = min(wait * 2, _LONGEST_WAIT)
                log.warning("%s; looking again in %.0f s", error, wait)
            if due:
                yield TriggerEvent({"due": self.work})
            await asyncio.sleep(self.rest if due else wait)


class InboxTrigger(BaseEventTrigger):
    """Fires when settled files lie in the inbox folder that it has not told of."""

    def __init__(self, seconds: float = 1.0) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.seconds = seconds

    def serialize(self) -> tuple[str, dict[str, Any]]:
        """Return what Airflow needs to make the trigger again."""
        return "app.triggers.InboxTrigger", {"seconds": self.seconds}

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Yield an event whenever new settled files are seen."""
        from app.steps.collect import inbox_files

        told: set[str] = set()
        inbox = inbox_path(task_settings())
        while True:
            try:
                seen = {path.name for path in await asyncio.to_thread(lambda: list(inbox_files(inbox, time.time())))}
            except OSError as error:
                log.warning("the inbox %s cannot be read: %s", inbox, error)
                seen = set()
            if seen - told:
                yield TriggerEvent({"inbox": str(inbox), "files": len(seen)})
            told = seen
            await asyncio.sleep(self.seconds)
