"""Alerts out of the outbox to their channels: at least once from here, once for a receiver that honours the key."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from alert.channels import send_message
from alert.messages import Message, build_message
from core.errors import DeliveryError
from load import alerts
from load.connection import Database

MAX_ATTEMPTS = 8
_FIRST_WAIT = 10.0  # seconds; doubled at each failure up to an hour
_LONGEST_WAIT = 3600.0

Sender = Callable[[str, Message], None]


def wait_after(attempt: int) -> float:
    """Return the seconds to wait after the failed attempt number `attempt` (from 1)."""
    return float(min(_FIRST_WAIT * 2 ** (attempt - 1), _LONGEST_WAIT))


def deliver_alerts(
    database: Database, *, timeout: float, secret: str = "", budget: float = 300.0, batch: int = 20
) -> Counter[str]:
    """Send every delivery that is due until none is left or `budget` seconds are used.

    Channels are served side by side, so that one that hangs holds back no other.

    Returns:
        How many were sent, failed (to be tried again) and quarantined.
    """
    done: Counter[str] = Counter()
    started = time.monotonic()
    while time.monotonic() - started < budget:
        claimed = alerts.claim_deliveries(database, batch)
        if not claimed:
            break
        rows = {row["alert_id"]: build_message(alerts.read_alert(database, row["alert_id"])) for row in claimed}
        with ThreadPoolExecutor(max_workers=8) as pool:
            futures = [
                (row, pool.submit(send_message, row["channel"], rows[row["alert_id"]], timeout=timeout, secret=secret))
                for row in claimed
            ]
            for row, future in futures:
                done[_record(database, row, future.result)] += 1
    return done


def _record(database: Database, row: dict[str, Any], result: Callable[[], None]) -> str:
    try:
        result()
    except DeliveryError as error:
        final = row["attempts"] >= MAX_ATTEMPTS
        alerts.mark_failed(database, row["delivery_id"], str(error), wait=wait_after(row["attempts"]), final=final)
        return "quarantined" if final else "failed"
    alerts.mark_sent(database, row["delivery_id"])
    return "sent"
