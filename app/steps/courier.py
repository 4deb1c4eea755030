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
        self._changed = threading.Condition()
        self._rung = self._sending = self._closing = False
        self._thread = threading.Thread(target=self._work, name="courier", daemon=True)

    def ring(self) -> None:
        """Say that the outbox holds something new; call it after the commit."""
        with self._changed:
            self._rung = True
            self._changed.notify_all()

    def wait_idle(self, seconds: float) -> bool:
        """Wait until nothing is under way, `seconds` at most; False where something still is."""
        with self._changed:
            return self._changed.wait_for(lambda: not (self._rung or self._sending), seconds)

    def __enter__(self) -> Courier:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(self._patience)

    def _work(self) -> None:
        try:
            with Database(self._url, name="dateline courier") as database:
                while self._is_rung():
                    try:
                        self.done.update(self._deliver(database))
                    except DatelineError as error:
                        log.warning("the alerts wait for the next sweep: %s", error)
                        database.close()  # and with it the claims of what that round had
        finally:
            # Whoever waits for a thread that an error ended would wait for ever.
            with self._changed:
                self._rung = self._sending = False
                self._changed.notify_all()

    def _is_rung(self) -> bool:
        """Wait for a ring and take it; False where the block is left and nothing was rung for since."""
        with self._changed:
            self._sending = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._rung or self._closing)
            # What is rung for after this has a round of its own to come.
            self._sending, self._rung = self._rung, False
            return self._sending
