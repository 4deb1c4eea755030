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
from load.notifications import Listener

log = logging.getLogger("dateline")

_LONGEST_WAIT = 30.0  # seconds between tries to reach the database again


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
        settings = task_settings()
        url = airflow_connection_url() or configured_url(settings, os.environ) or embedded_url(settings)
        return Listener(url, self.channel)


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
