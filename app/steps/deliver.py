"""Alerts out of the outbox to their channels: at least once from here, once for a receiver that honours the key."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from alert.channels import send_message
from alert.messages import Message, build_digest, build_message
from core.errors import DeliveryError
from load import alerts
from load.connection import Database

MAX_ATTEMPTS = 8
_FIRST_WAIT = 10.0  # seconds; doubled at each failure up to an hour
_LONGEST_WAIT = 3600.0
_DIGESTS = 8  # at once


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
        parcels = [[row] for row in alerts.claim_deliveries(database, batch)]
        while len(parcels) < batch + _DIGESTS and (digest := alerts.claim_digest(database)):
            parcels.append(digest)
        if not parcels:
            break
        with ThreadPoolExecutor(max_workers=8) as pool:
            futures = [
                (
                    rows,
                    pool.submit(
                        send_message, rows[0]["channel"], _message(database, rows), timeout=timeout, secret=secret
                    ),
                )
                for rows in parcels
            ]
            for rows, future in futures:
                error = future.exception()
                if error is not None and not isinstance(error, DeliveryError):
                    raise error
                for row in rows:
                    done[_record(database, row, error)] += 1
    return done


def _message(database: Database, rows: list[dict[str, Any]]) -> Message:
    told = [alerts.read_alert(database, row["alert_id"]) for row in rows]
    return build_message(told[0]) if rows[0]["digest_key"] is None else build_digest(rows[0]["digest_key"], told)


def _record(database: Database, row: dict[str, Any], error: DeliveryError | None) -> str:
    if error is None:
        alerts.mark_sent(database, row["delivery_id"])
        return "sent"
    final = row["attempts"] >= MAX_ATTEMPTS
    alerts.mark_failed(database, row["delivery_id"], str(error), wait=wait_after(row["attempts"]), final=final)
    return "quarantined" if final else "failed"
