"""The store of rules, alerts and deliveries (the outbox)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from psycopg2.extras import Json

from load.connection import Connection, Database, queries, read_rows


def seed_rule(connection: Connection, key: str, definition: Mapping[str, Any]) -> None:
    """Insert a rule that is not there yet; one the user changed stays as it is."""
    queries("alerts").seed_rule(connection, key=key, definition=Json(dict(definition)), enabled=definition["enabled"])


def upsert_rule(connection: Connection, key: str, definition: Mapping[str, Any]) -> int:
    """Write a rule by its key."""
    return int(
        queries("alerts").upsert_rule(
            connection, key=key, definition=Json(dict(definition)), enabled=definition["enabled"]
        )
    )


def enable_rule(connection: Connection, key: str, enabled: bool) -> bool:
    """Switch a rule on or off; False where there is none with this key."""
    return bool(queries("alerts").enable_rule(connection, key=key, enabled=enabled))


def list_rules(database: Database) -> list[dict[str, Any]]:
    """Return every rule with the number of its alerts."""
    with database.transaction("list the rules") as connection:
        return read_rows(connection, "alerts", "list_rules")


def insert_alert(
    connection: Connection,
    *,
    rule_id: int,
    article_id: int,
    version_id: int,
    subject: str,
    kind: str,
    evidence: Mapping[str, Any],
    channels: Sequence[str],
    wait: float,
) -> int | None:
    """Write an alert and its deliveries in the load's own transaction; None where the subject was alerted on before."""
    named = queries("alerts")
    alert_id = named.insert_alert(
        connection,
        rule_id=rule_id,
        article_id=article_id,
        version_id=version_id,
        subject=subject,
        kind=kind,
        evidence=Json(dict(evidence)),
    )
    if alert_id is None:
        return None
    for channel in channels:
        named.insert_delivery(connection, alert_id=alert_id, channel=channel, wait=wait)
    return int(alert_id)


def claim_deliveries(database: Database, batch: int) -> list[dict[str, Any]]:
    """Claim up to `batch` deliveries that are due, for this connection."""
    with database.transaction("claim deliveries") as connection:
        return read_rows(connection, "alerts", "claim_deliveries", batch=batch)


def read_alert(database: Database, alert_id: int) -> dict[str, Any]:
    """Return an alert with its article, findings and translation: what a message is built from."""
    with database.transaction("read an alert") as connection:
        return read_rows(connection, "alerts", "read_alert", alert_id=alert_id)[0]


def mark_sent(database: Database, delivery_id: int) -> None:
    """Record that a delivery was taken by its channel."""
    with database.transaction("record a delivery") as connection:
        queries("alerts").mark_sent(connection, delivery_id=delivery_id)


def mark_failed(database: Database, delivery_id: int, error: str, *, wait: float, final: bool) -> None:
    """Record that a delivery failed: to be tried after `wait` seconds, or quarantined where `final`."""
    with database.transaction("record a failed delivery") as connection:
        queries("alerts").mark_failed(connection, delivery_id=delivery_id, error=error[:1000], wait=wait, final=final)


def retry_deliveries(database: Database, alert_id: int | None) -> int:
    """Queue quarantined deliveries again; returns how many."""
    with database.transaction("retry deliveries") as connection:
        return int(queries("alerts").retry_deliveries(connection, alert_id=alert_id))


def count_deliveries(database: Database) -> dict[str, int]:
    """Return how many deliveries stand in each state."""
    with database.transaction("count deliveries") as connection:
        return {
            str(row["state"]): int(row["deliveries"]) for row in read_rows(connection, "alerts", "count_deliveries")
        }


def list_alerts(database: Database, most: int) -> list[dict[str, Any]]:
    """Return the newest alerts with the state of their deliveries."""
    with database.transaction("list the alerts") as connection:
        return read_rows(connection, "alerts", "list_alerts", most=most)
