"""The store of rules, alerts and deliveries (the outbox)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from psycopg2.extras import Json

from load.connection import Connection, Database, queries, read_rows
from load.places import RULES, short_key, take_locks


def seed_rule(connection: Connection, key: str, definition: Mapping[str, Any]) -> None:
    """Insert a rule that is not there yet; one the user changed stays as it is."""
    queries("alerts").seed_rule(connection, key=key, definition=Json(dict(definition)), enabled=definition["enabled"])


def upsert_rule(connection: Connection, key: str, definition: Mapping[str, Any]) -> int:
    """Write a rule by its key and return its id; one that is switched off stays off."""
    return int(
        queries("alerts").upsert_rule(
            connection, key=key, definition=Json(dict(definition)), enabled=definition["enabled"]
        )
    )


def enable_rule(connection: Connection, key: str, enabled: bool) -> bool:
    """Switch a rule on or off; False where there is none with this key."""
    return bool(queries("alerts").enable_rule(connection, key=key, enabled=enabled))


def withdraw_deliveries(connection: Connection, key: str) -> int:
    """Take back what a rule has waiting, a digest for example; what is being sent now goes out. Returns how many."""
    return int(queries("alerts").withdraw_deliveries(connection, key=key))


def list_rules(database: Database) -> list[dict[str, Any]]:
    """Return every rule with the number of its alerts; `enabled` of the definition is the rule's switch."""
    with database.transaction("list the rules") as connection:
        return read_rows(connection, "alerts", "list_rules")


def insert_alert(
    connection: Connection,
    *,
    rule_id: int,
    article_id: int,
    version_id: int,
    subject: str,
    thing: str,
    kind: str,
    evidence: Mapping[str, Any],
    channels: Sequence[str],
    named: bool,
    due: datetime,
    gather: bool,
) -> int | None:
    """Write an alert and its deliveries in the load's own transaction; None where the subject was alerted on before or the rule is gone.

    Args:
        named: the channels are those that the rule names.
    """
    store = queries("alerts")
    alert_id = store.insert_alert(
        connection,
        rule_id=rule_id,
        article_id=article_id,
        version_id=version_id,
        subject=subject,
        thing=thing,
        kind=kind,
        evidence=Json(dict(evidence)),
    )
    if alert_id is None:
        return None
    line = _find_line(connection, int(alert_id)) if channels else None
    for channel in channels:
        store.insert_delivery(
            connection, alert_id=alert_id, channel=channel, named=named, due=due, gather=gather, line=line
        )
    store.hasten_older(connection, alert_id=alert_id)
    return int(alert_id)


def _find_line(connection: Connection, alert_id: int) -> int:
    """Return the line of an alert's deliveries: that of the rule's earlier ones on its story, which are joined where they have several."""
    lines = [int(row[0]) for row in queries("alerts").lines_of_story(connection, alert_id=alert_id)]
    line = min(lines, default=alert_id)
    if len(lines) > 1:
        queries("alerts").join_lines(connection, line=line, lines=lines)
    return line


def lock_rule(connection: Connection, rule_id: int) -> None:
    """Let no other write alerts of a rule until this transaction ends: what it has told, and its limit an hour, are exact."""
    take_locks(connection, [(RULES, short_key(rule_id))])


def lock_rules(connection: Connection) -> None:
    """Lock every rule, in the order in which loads lock those that they ring (`load.places`: after all places)."""
    for row in list(queries("alerts").rule_ids(connection)):
        lock_rule(connection, int(row[0]))


def known_subjects(connection: Connection, rule_id: int, subjects: Sequence[str]) -> frozenset[str]:
    """Return which of the subjects a rule has alerted on before."""
    rows = queries("alerts").known_subjects(connection, rule_id=rule_id, subjects=list(subjects))
    return frozenset(str(row[0]) for row in rows)


def alerts_on(connection: Connection, rule_id: int, thing: str, story_id: int | None) -> tuple[frozenset[int], bool]:
    """Return a rule's alerts on a story or article, and whether one of them told of an article that is now in the story."""
    rows = list(queries("alerts").alerts_on(connection, rule_id=rule_id, thing=thing, story_id=story_id))
    return frozenset(int(row[0]) for row in rows), any(row[1] for row in rows)


def seen_figures(connection: Connection, told: Collection[int]) -> frozenset[str]:
    """Return the figures that a rule asked for of which these alerts told."""
    rows = queries("alerts").seen_figures(connection, alerts=list(told)) if told else ()
    return frozenset(str(row[0]) for row in rows)


def alerts_with_claims(
    connection: Connection, rule_id: int, thing: str, keys: Sequence[str], since: datetime
) -> list[dict[str, Any]]:
    """Return a rule's alerts since a time on other stories than `thing` that tell a claim of one of these keys, oldest first."""
    return read_rows(
        connection, "alerts", "alerts_with_claims", rule_id=rule_id, thing=thing, keys=list(keys), since=since
    )


def told_topics(connection: Connection, rule_id: int, thing: str, since: datetime) -> frozenset[str]:
    """Return the topics of a rule's alerts since a time on other stories than `thing`."""
    rows = read_rows(connection, "alerts", "told_topics", rule_id=rule_id, thing=thing, since=since)
    return frozenset(row["topic"] for row in rows)


def last_told(connection: Connection, rule_id: int, article_id: int) -> dict[str, Any] | None:
    """Return what a rule last told of an article: title, body, evidence and figures (rows) of that version; None: nothing."""
    rows = read_rows(connection, "alerts", "last_told", rule_id=rule_id, article_id=article_id)
    return rows[0] if rows else None


def read_told(connection: Connection, told: Collection[int]) -> list[dict[str, Any]]:
    """Return alerts as another names them, oldest first, with the figures (rows) of their versions."""
    return read_rows(connection, "alerts", "read_told", alerts=list(told)) if told else []


def waiting_deliveries(connection: Connection, version_id: int) -> list[dict[str, Any]]:
    """Return the untried deliveries of a version's alerts that are not due yet, locked: delivery_id, alert_id, key, definition of the rule."""
    return read_rows(connection, "alerts", "waiting_deliveries", version_id=version_id)


def hasten_delivery(connection: Connection, alert_id: int, delivery_id: int, due: datetime, gather: bool) -> None:
    """Let a delivery of an alert go out at `due` where that is earlier, and what waits before it in its story."""
    queries("alerts").hasten_delivery(connection, delivery_id=delivery_id, due=due, gather=gather)
    queries("alerts").hasten_older(connection, alert_id=alert_id)


def count_recent(connection: Connection, rule_id: int, now: datetime) -> int:
    """Return how many alerts a rule has made during the hour before `now`."""
    return int(queries("alerts").count_recent(connection, rule_id=rule_id, now=now))


def lock_claims(connection: Connection) -> None:
    """Let no other claim or move deliveries until this transaction ends."""
    list(queries("alerts").lock_claims(connection))


def claim_parcels(connection: Connection, most: int, *, healthy: bool = False) -> list[list[dict[str, Any]]]:
    """Claim what is due for this connection: a list for each message, which holds one delivery or those of one digest.

    Args:
        connection: in a transaction that holds the lock of `lock_claims`.
        most: messages under way at once on a channel, over all workers.
        healthy: leave channels alone on which a failed delivery waits for its next try.
    """
    queries("alerts").gather_digests(connection)
    room = {
        row["channel"]: int(row["places"])
        for row in read_rows(connection, "alerts", "open_channels", most=most, healthy=healthy)
    }
    if not room:
        return []
    digests: dict[str, list[dict[str, Any]]] = {}
    for row in read_rows(connection, "alerts", "claim_digests", channels=list(room)):
        digests.setdefault(row["digest_key"], []).append(row)
    for rows in digests.values():
        room[rows[0]["channel"]] -= 1
    single = read_rows(connection, "alerts", "claim_deliveries", channels=list(room), places=list(room.values()))
    return [*digests.values(), *([row] for row in single)]


def reclaim(connection: Connection, deliveries: Sequence[int]) -> None:
    """Claim for this connection what the one before it had claimed and is still being sent, unless another claimed it meanwhile."""
    queries("alerts").lock_deliveries(connection, deliveries=list(deliveries))
    queries("alerts").reclaim(connection, deliveries=list(deliveries))


def put_off(connection: Connection, waits: Mapping[int, float]) -> None:
    """Let deliveries that this connection claimed be due again after so many seconds, if nothing is recorded of them till then."""
    queries("alerts").put_off(connection, deliveries=list(waits), waits=list(waits.values()))


def release_claims(connection: Connection, deliveries: Sequence[int]) -> None:
    """Give back what this transaction claimed, as if it had not been tried."""
    queries("alerts").release_claims(connection, deliveries=list(deliveries))


def read_stands(connection: Connection, alert_ids: Sequence[int]) -> list[dict[str, Any]]:
    """Return the deliveries of alerts, in order, without those taken back.

    Each with alert_id, delivery_id, channel, state, named, claimed, and of its rule rule_id, enabled, channels (None: cannot be read).
    """
    return read_rows(connection, "alerts", "stands", alerts=list(alert_ids))


def waiting_alerts(connection: Connection, rule_ids: Sequence[int]) -> list[int]:
    """Return the alerts of rules of which a delivery waits."""
    return [int(row[0]) for row in queries("alerts").waiting_alerts(connection, rules=list(rule_ids))]


def move_deliveries(connection: Connection, moved: Sequence[tuple[int, int, str]], *, named: bool) -> None:
    """Send waiting deliveries to another channel, told as (alert, delivery, channel)."""
    alert_ids, deliveries, channels = (list(column) for column in zip(*moved, strict=True))
    queries("alerts").lock_deliveries(connection, deliveries=deliveries)
    queries("alerts").forget_withdrawn(connection, alerts=alert_ids, channels=channels)
    queries("alerts").move_deliveries(connection, deliveries=deliveries, channels=channels, named=named)
    queries("alerts").part_digests(connection, deliveries=deliveries)


def add_deliveries(connection: Connection, added: Sequence[tuple[int, str]], *, named: bool) -> None:
    """Write deliveries of waiting alerts to further channels, told as (alert, channel)."""
    alert_ids, channels = (list(column) for column in zip(*added, strict=True))
    queries("alerts").forget_withdrawn(connection, alerts=alert_ids, channels=channels)
    queries("alerts").add_deliveries(connection, alerts=alert_ids, channels=channels, named=named)


def take_back(connection: Connection, deliveries: Sequence[int], reason: str) -> None:
    """Set deliveries to `withdrawn`."""
    queries("alerts").lock_deliveries(connection, deliveries=list(deliveries))
    queries("alerts").take_back(connection, deliveries=list(deliveries), reason=reason)


def read_alerts(database: Database, alert_ids: Sequence[int]) -> list[dict[str, Any]]:
    """Return alerts, oldest first, with their articles, findings and translations: what a message is built from."""
    with database.transaction("read alerts") as connection:
        return read_rows(connection, "alerts", "read_alerts", alerts=list(alert_ids))


def release_held(database: Database) -> None:
    """Let what was put off go where nothing before it in its story waits any more."""
    with database.transaction("look at what is held back") as connection:
        queries("alerts").release_held(connection)


def mark_sent(database: Database, deliveries: Sequence[int]) -> None:
    """Record that a message was taken by its channel: its deliveries are sent, all or none."""
    with database.transaction("record a message") as connection:
        queries("alerts").lock_deliveries(connection, deliveries=list(deliveries))
        queries("alerts").mark_sent(connection, deliveries=list(deliveries))


def mark_failed(
    database: Database, deliveries: Sequence[int], error: str, *, wait: float, final: bool, taken: Sequence[str] = ()
) -> None:
    """Record that a message failed: its deliveries are tried after `wait` seconds, or quarantined where `final`.

    Args:
        taken: marks of what was taken of it all the same (`alert.taken.Taken`), which the next try leaves out.
    """
    with database.transaction("record a failed message") as connection:
        # What a receiver says may hold characters that Postgres cannot keep.
        text = error.encode("utf-8", "replace").decode().replace("\0", "")[:1000]
        queries("alerts").lock_deliveries(connection, deliveries=list(deliveries))
        queries("alerts").mark_failed(
            connection, deliveries=list(deliveries), error=text, wait=wait, final=final, taken=list(taken)
        )


def retry_deliveries(database: Database, alert_id: int | None) -> int:
    """Queue quarantined deliveries again, of one alert (with its whole digest) or of all; returns how many.

    Those of rules that are off stay (`silenced_rules`).
    """
    with database.transaction("retry deliveries") as connection:
        return int(queries("alerts").retry_deliveries(connection, alert_id=alert_id))


def silenced_rules(database: Database, alert_id: int | None) -> list[str]:
    """Return the keys of rules that are off of which something, of one alert or of any, is quarantined."""
    with database.transaction("look for rules that are off") as connection:
        return [str(row[0]) for row in queries("alerts").silenced_rules(connection, alert_id=alert_id)]


def count_deliveries(database: Database) -> dict[str, int]:
    """Return how many deliveries stand in each state."""
    with database.transaction("count deliveries") as connection:
        return {
            str(row["state"]): int(row["deliveries"]) for row in read_rows(connection, "alerts", "count_deliveries")
        }


def quarantined_channels(database: Database) -> list[dict[str, Any]]:
    """Return each channel with deliveries that were given up: channel, deliveries, and the reason of the newest."""
    with database.transaction("count quarantined deliveries") as connection:
        return read_rows(connection, "alerts", "quarantined_channels")


def list_alerts(database: Database, most: int) -> list[dict[str, Any]]:
    """Return the newest alerts with the state of their deliveries, the channels with all that is secret."""
    with database.transaction("list the alerts") as connection:
        return read_rows(connection, "alerts", "list_alerts", most=most)


def mark_channels(database: Database, channels: Iterable[str]) -> dict[str, str]:
    """Return a mark of each channel, by which two of one kind are told apart without what is secret."""
    with database.transaction("mark channels") as connection:
        rows = read_rows(connection, "alerts", "mark_channels", channels=sorted(set(channels)))
        return {row["channel"]: row["mark"] for row in rows}


def newest_of_rule(database: Database, key: str, most: int) -> list[int]:
    """Return the ids of a rule's newest alerts, newest first."""
    with database.transaction("list the alerts of a rule") as connection:
        return [int(row[0]) for row in queries("alerts").newest_of_rule(connection, key=key, most=most)]
