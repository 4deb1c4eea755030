"""Alerts on their way while the documents that ring them are still being processed.

The outbox stays the truth: the courier claims what is due as anybody does, so one that dies, or never came, leaves nothing
behind that the DAG `alert` does not find.
"""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Callable

from core.errors import DatelineError
from load.connection import Database

log = logging.getLogger("dateline")

Deliver = Callable[[Database], Counter[str]]


class Courier:
    """A thread that delivers whenever it is rung for, on a connection of its own.

    Args:
        url: libpq URL of the database.
        deliver: sends what is due; only ever called by the thread.
        patience: seconds that leaving the block waits for a channel that hangs; what it holds is claimed again after that.
    """

    def __init__(self, url: str, deliver: Deliver, *, patience: float = 10.0) -> None:
        self.done: Counter[str] = Counter()
        self._url = url
        self._deliver = deliver
        self._patience = patience
        self._rung = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="courier", daemon=True)

    def ring(self) -> None:
        """Say that the outbox holds something new; call it after the commit."""
        self._rung.set()

    def __enter__(self) -> Courier:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing = True
        self._rung.set()
        self._thread.join(self._patience)

    def _work(self) -> None:
        with Database(self._url, name="dateline courier") as database:
            closing = False
            while not closing:
                self._rung.wait()
                self._rung.clear()
                # Read before the round: what is rung for after this has a round of its own to come.
                closing = self._closing
                try:
                    self.done.update(self._deliver(database))
                except DatelineError as error:
                    log.warning("the alerts wait for the next sweep: %s", error)
