"""What waits follows its rule: claimed only when it goes where the rule says now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from alert.following import Delivery, Following, Stand, follow_rule
from load import alerts
from load.connection import Connection, Database

_OFF = "its rule was switched off"
_LEFT_OUT = "its rule left the channel out"


def claim_due(
    database: Database,
    most: int,
    default: Sequence[str] | None,
    *,
    healthy: bool = False,
    wait_after: Callable[[int], float] | None = None,
) -> list[list[dict[str, Any]]]:
    """Claim what is due, after all that its rules have waiting has followed them.

    Looked at here, and not only where a rule is written, as it is here that nothing escapes: what was being sent while
    the rule changed, what a task wrote that knew the rule as it was, and a table that somebody changed by hand.

    Args:
        most: messages under way at once on a channel, over all workers.
        default: channels for rules that name none; None: not known.
        healthy: leave channels alone on which a failed delivery waits for its next try.
        wait_after: tells by its number how long after a try that is not the first the next one may come, if nothing is
            recorded of it; None: at once.

    Returns:
        A list for each message, which holds one delivery or those of one digest.
    """
    with database.transaction("claim deliveries") as connection:
        alerts.lock_claims(connection)
        while True:
            parcels = alerts.claim_parcels(connection, most, healthy=healthy)
            claimed = [row for rows in parcels for row in rows]
            stands = alerts.read_stands(connection, sorted({row["alert_id"] for row in claimed})) if claimed else []
            mine = frozenset(row["delivery_id"] for row in claimed)
            strays = {rows[0]["rule_id"] for rows in _by_alert(stands) if _decide(rows, default, mine)}
            if not strays:
                again = [row for row in claimed if row["attempts"] > 1]
                if again and wait_after is not None:
                    alerts.put_off(connection, {row["delivery_id"]: wait_after(row["attempts"]) for row in again})
                return parcels
            alerts.release_claims(connection, sorted(mine))
            _follow(connection, sorted(strays), default)


def follow_rules(database: Database, rule_ids: Iterable[int], default: Sequence[str] | None) -> Counter[str]:
    """Let what rules have waiting follow them at once, and not only when it is due.

    Args:
        default: channels for rules that name none; None: not known, what these have waiting is left to who sends it.

    Returns:
        How many deliveries were `moved`, `added` and `withdrawn`.
    """
    with database.transaction("let deliveries follow their rules") as connection:
        alerts.lock_claims(connection)
        return _follow(connection, sorted(rule_ids), default)


def _follow(connection: Connection, rule_ids: Sequence[int], default: Sequence[str] | None) -> Counter[str]:
    stands = alerts.read_stands(connection, alerts.waiting_alerts(connection, rule_ids))
    done: Counter[str] = Counter()
    decided = [(rows[0], _decide(rows, default)) for rows in _by_alert(stands)]
    for named in (True, False):
        mine = [(row["alert_id"], found) for row, found in decided if bool(row["channels"]) is named]
        moved = [(alert, *move) for alert, found in mine for move in found.moved.items()]
        added = [(alert, channel) for alert, found in mine for channel in found.added]
        if moved:
            alerts.move_deliveries(connection, moved, named=named)
        if added:
            alerts.add_deliveries(connection, added, named=named)
        done.update(moved=len(moved), added=len(added))
    for enabled, reason in ((True, _LEFT_OUT), (False, _OFF)):
        back = [one for row, found in decided if row["enabled"] is enabled for one in found.withdrawn]
        if back:
            alerts.take_back(connection, back, reason)
        done["withdrawn"] += len(back)
    return +done


def _by_alert(stands: Iterable[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    return [list(rows) for _, rows in groupby(stands, key=itemgetter("alert_id"))]


def _decide(
    rows: Sequence[dict[str, Any]], default: Sequence[str] | None, mine: frozenset[int] = frozenset()
) -> Following:
    """Decide for the deliveries of one alert; `mine` were claimed a moment ago and are not on their way yet."""
    deliveries = [Delivery(row["delivery_id"], row["channel"], _stand(row, mine), row["named"]) for row in rows]
    if not rows[0]["enabled"]:
        return Following(withdrawn=tuple(one.delivery_id for one in deliveries if one.stand is Stand.WAITING))
    if rows[0]["channels"] is None:
        return Following()  # the rule cannot be read: `doctor` names it, and what waits stays as it is
    return follow_rule(deliveries, [str(channel) for channel in rows[0]["channels"]], default)


def _stand(row: dict[str, Any], mine: frozenset[int]) -> Stand:
    if row["state"] != "pending":
        return Stand(row["state"])
    return Stand.UNDER_WAY if row["claimed"] and row["delivery_id"] not in mine else Stand.WAITING
