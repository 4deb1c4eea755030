"""Alerts out of the outbox to their channels: at least once from here, once for a receiver that honours the key."""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any

from alert.channels import send_message
from alert.messages import Message, build_digest, build_message
from alert.taken import Taken
from alert.webhooks import channel_name
from app.steps.following import claim_due
from core.errors import DeliveryError, StoreConflictError, StoreError, StoreUnavailableError
from load import alerts
from load.connection import Database

log = logging.getLogger("dateline")

MAX_ATTEMPTS = 33  # their waits add up to a day (24 h 25 min): an outage of a night leaves nothing to retry by hand
MAX_REFUSALS = 5  # of an address, a password or a message that the receiver says it will not take: 150 s
AT_ONCE = 8  # messages under way on one channel, over all workers
_FIRST_WAIT = 10.0  # seconds; doubled at each failure up to an hour
_LONGEST_WAIT = 3600.0
_DOUBLINGS = 10  # more than lead to the longest wait
_TURN = 0.1  # seconds between looks for what became due while messages are under way: a look costs more than a message
_RECORD_SECONDS = 30.0  # that a result is kept for a database that restarts: what is not recorded is sent a second time
_RECORD_TURN = 0.5
BUDGET_SECONDS = 300.0  # after which a round of deliveries begins nothing more
_HANGING = 3  # times the time-out: a receiver that answers a byte now and then outlasts every time-out of a read


def wait_after(attempt: int, asked: float | None = None) -> float:
    """Return the seconds to wait after the failed attempt number `attempt` (from 1).

    Args:
        asked: seconds that the receiver asked for (Retry-After), if it did; more than an hour is not waited for it.
    """
    doubled = _FIRST_WAIT * 2 ** min(attempt - 1, _DOUBLINGS)  # tries that nobody could record are not bounded
    return float(min(max(doubled, asked or 0.0), _LONGEST_WAIT))


def give_up_after(timeout: float, deliveries: int = 1) -> float:
    """Return the seconds after which a message is given up; a long digest is several posts on most channels.

    Args:
        timeout: seconds for each network operation.
        deliveries: that the message holds.
    """
    return timeout * (_HANGING + deliveries // 4)


def deliver_alerts(
    database: Database,
    *,
    timeout: float,
    secret: str = "",
    budget: float = BUDGET_SECONDS,
    healthy: bool = False,
    channels: Sequence[str] | None = None,
    engines: bool = True,
) -> Counter[str]:
    """Send every delivery that is due until none is left or `budget` seconds are used.

    Each message has a thread of its own and each channel a few at most, so that one that hangs holds back no other; each
    result is recorded when it comes. Whatever goes wrong with a message is the failure of its deliveries alone.

    Args:
        timeout: seconds for each network operation; a message is given up after three times as long.
        secret: signs webhooks.
        budget: seconds after which nothing more is begun.
        healthy: leave channels alone that are failing.
        channels: for rules that name none (DATELINE_APPRISE_URLS); None: not known, what these have waiting stays with
            the channels it has.
        engines: whether an engine translates what waits; messages say so.

    Returns:
        How many were sent, failed (to be tried again) and quarantined.

    Raises:
        StoreUnavailableError: the database went away, and did not come back while a result was kept for it.
    """
    alerts.release_held(database)
    posts = _Posts(timeout, secret)
    claimant = database.connection()
    done: Counter[str] = Counter()
    look = time.monotonic()
    ends = look + budget
    while True:
        now = time.monotonic()
        if now < ends and (now >= look or not posts):
            look = now + _TURN
            try:
                if database.connection() is not claimant:
                    _reclaim(database, posts.deliveries())
                    claimant = database.connection()
                for parcel in _claim(database, channels, healthy=healthy):
                    posts.send(parcel, _message(database, parcel, engines))
            except StoreError:
                if not posts:
                    raise
                # What is under way is recorded first, or it would be sent a second time: the database may be back by then.
        if not posts:
            return done
        ended = posts.ended()
        sent = [row["delivery_id"] for post, error in ended if error is None for row in post.rows]
        if sent:
            _record(partial(alerts.mark_sent, database, sent))
            done["sent"] += len(sent)
        for post, error in ended:
            if error is not None:
                done[_record_failure(database, post, error)] += len(post.rows)


@dataclass(slots=True)
class _Parcel:
    rows: Sequence[dict[str, Any]]
    patience: float  # seconds
    given_up: float  # time.monotonic
    taken: Taken


class _Posts:
    """The messages under way. Their threads are daemons: one that hangs keeps no process alive."""

    def __init__(self, timeout: float, secret: str) -> None:
        self._timeout = timeout
        self._secret = secret
        self._running: dict[int, _Parcel] = {}
        self._results: SimpleQueue[tuple[int, Exception | None]] = SimpleQueue()

    def __bool__(self) -> bool:
        return bool(self._running)

    def deliveries(self) -> list[int]:
        """Return what the messages under way hold."""
        return [row["delivery_id"] for parcel in self._running.values() for row in parcel.rows]

    def send(self, rows: Sequence[dict[str, Any]], message: Message | Exception) -> None:
        """Begin to send the message of these deliveries; an error instead of one is their result."""
        number = rows[0]["delivery_id"]
        patience = give_up_after(self._timeout, len(rows))
        taken = Taken(mark for row in rows for mark in row["taken"])
        self._running[number] = _Parcel(rows, patience, time.monotonic() + patience, taken)
        if isinstance(message, Exception):
            self._results.put((number, message))
            return
        arguments = (number, rows[0]["channel"], message, taken)
        threading.Thread(target=self._post, args=arguments, name=f"delivery {number}", daemon=True).start()

    def _post(self, number: int, channel: str, message: Message, taken: Taken) -> None:
        try:
            send_message(channel, message, timeout=self._timeout, secret=self._secret, taken=taken)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the result of this one message
            self._results.put((number, error))
        else:
            self._results.put((number, None))

    def ended(self) -> list[tuple[_Parcel, Exception | None]]:
        """Wait a moment for results and return them, with a failure for what hangs too long."""
        found: list[tuple[_Parcel, Exception | None]] = []
        try:
            number, error = self._results.get(timeout=_TURN)
            while True:
                # A message that was given up has its result already.
                if number in self._running:
                    found.append((self._running.pop(number), error))
                number, error = self._results.get_nowait()
        except Empty:
            pass
        now = time.monotonic()
        for number in [number for number, parcel in self._running.items() if now >= parcel.given_up]:
            parcel = self._running.pop(number)
            name = channel_name(parcel.rows[0]["channel"])
            found.append((parcel, DeliveryError(f"{name} gave no whole answer in {parcel.patience:g} s")))
        return found


def _reclaim(database: Database, deliveries: Sequence[int]) -> None:
    """Claim again what is under way: with the connection its claims were lost, and it would be sent a second time."""
    if deliveries:
        with database.transaction("claim what is under way") as connection:
            alerts.reclaim(connection, deliveries)


def _claim(database: Database, channels: Sequence[str] | None, *, healthy: bool) -> list[list[dict[str, Any]]]:
    claim = partial(claim_due, database, AT_ONCE, channels, healthy=healthy, wait_after=wait_after)
    try:
        return claim()
    except StoreConflictError:
        return claim()  # who was in the way is through


def _message(database: Database, rows: Sequence[dict[str, Any]], engines: bool) -> Message | Exception:
    try:
        told = alerts.read_alerts(database, [row["alert_id"] for row in rows])
        key = rows[0]["digest_key"]
        return build_message(told[0], engines=engines) if key is None else build_digest(key, told, engines=engines)
    except StoreUnavailableError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the result of this one message
        return error


def _record_failure(database: Database, parcel: _Parcel, error: Exception) -> str:
    deliveries, first = [row["delivery_id"] for row in parcel.rows], parcel.rows[0]
    if not isinstance(error, DeliveryError):
        # Text of foreign errors may hold the address with its password: the log of the machine has it, the table has not.
        log.error("delivery %s failed unexpectedly", first["delivery_id"], exc_info=error)
        error = DeliveryError(
            f"{channel_name(first['channel'])}: {type(error).__name__}", cure="the log of the task tells more"
        )
    final = first["attempts"] >= (MAX_REFUSALS if error.lasting else MAX_ATTEMPTS)
    wait = wait_after(first["attempts"], error.retry_after)
    taken = parcel.taken.list_marks()
    _record(partial(alerts.mark_failed, database, deliveries, str(error), wait=wait, final=final, taken=taken))
    return "quarantined" if final else "failed"


def _record(write: Callable[[], None]) -> None:
    """Record what became of messages, again where the database rolled it back for another's sake or restarts just now."""
    ends = time.monotonic() + _RECORD_SECONDS
    while True:
        try:
            return write()
        except (StoreConflictError, StoreUnavailableError):
            if time.monotonic() >= ends:
                raise
        time.sleep(_RECORD_TURN)
