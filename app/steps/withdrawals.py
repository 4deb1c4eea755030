"""Articles whose pages were taken away, and their alerts: whoever was told of one hears of it (docs/decisions/0137)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from alert.rules import Rule, parse_rule, rule_schedule
from app.steps.alerts import plan_alert
from core.errors import SettingsError
from ingest.feedtexts import TEXT_TYPE
from ingest.liveblogs import UPDATE_TYPE
from ingest.withdrawals import AT_ONCE, Host, Missing, Step, judge_missing
from load import alerts, withdrawals
from load.connection import Connection

log = logging.getLogger("dateline")

# Of the evidence of the alert that told of the article: what the message shows.
_SHOWN = ("topics", "spans", "figures", "matched")
MADE_OF_PAGES = frozenset({TEXT_TYPE, UPDATE_TYPE})  # documents that are kept with a link and are not its page


@dataclass(frozen=True, slots=True)
class Noted:
    """What came of a page that is missing: how many alerts, and when it is asked for again (None: as it is planned)."""

    alerts: int = 0
    look_at: datetime | None = None


def note_missing(
    connection: Connection, link_id: int, missing: Missing, channels: Sequence[str], now: datetime, found_at: datetime
) -> Noted:
    """Note that the page of a link that was an article on the beat is no more.

    Nothing where the link has no such article; no more than the note where another address still shows it.

    Args:
        connection: a transaction that holds neither a rule nor the link.
        link_id: the link.
        missing: what said so.
        channels: where to, for rules that name no channel.
        now: the time, by which alerts are sent.
        found_at: when what says so was had: what waits to be read is older than what was had since.
    """
    known = withdrawals.find_article(connection, link_id)
    if known is None:
        return Noted()
    withdrawals.lock_withdrawal(connection, known.article_id)
    if missing.told_by == "page" and is_outdated(connection, known.article_id, now, found_at):
        return Noted()
    step, written = Step(False), 0
    if not known.elsewhere:
        host = Host(**withdrawals.read_host(connection, link_id, found_at, found_at - AT_ONCE))
        if known.missing_at is None and host.is_at_fault(timedelta(0)):
            log.warning("%d other pages of the site of link %s are missing: %s", host.missing, link_id, missing.why)
        step = judge_missing(missing, known.missing_at, known.withdrawn_at is not None, found_at, host)
        written = _withdraw(connection, known, missing, channels, now, found_at) if step.withdrawn else 0
    # Last, as loads do: who waits for a rule must hold no link.
    withdrawals.note_missing(connection, link_id, found_at, missing.told_by, missing.why, step.look_at)
    return Noted(written, step.look_at)


def note_missing_at(
    connection: Connection,
    urls: Sequence[str],
    missing: Missing,
    channels: Sequence[str],
    now: datetime,
    found_at: datetime,
) -> int:
    """Note that what was given by hand says of the article at one of some addresses that it is no more; returns how many alerts."""
    known = withdrawals.find_at_address(connection, urls) if missing.sure else None
    if known is None:
        return 0
    withdrawals.lock_withdrawal(connection, known.article_id)
    if is_outdated(connection, known.article_id, now, found_at):
        return 0
    return _withdraw(connection, known, missing, channels, now, found_at)


def is_outdated(
    connection: Connection, article_id: int, now: datetime, found_at: datetime, link_id: int | None = None
) -> bool:
    """True of what is read later than a page that was had after it: an old notice takes nothing away, an old text is no edit.

    Args:
        link_id: whose page alone counts as had; None: that of any link of the article.
    """
    return withdrawals.was_had_since(connection, article_id, found_at, now, MADE_OF_PAGES, link_id)


def _withdraw(
    connection: Connection,
    known: withdrawals.Standing,
    missing: Missing,
    channels: Sequence[str],
    now: datetime,
    found_at: datetime,
) -> int:
    if not withdrawals.withdraw_article(connection, known.article_id, found_at, missing.why):
        return 0  # known, or another worker was first
    rows = withdrawals.told_of_article(connection, known.article_id)
    since = known.missing_at or found_at
    return _write(
        connection,
        rows,
        "withdrawn",
        known.article_id,
        channels,
        now,
        lambda row: _tell(row, known.article_id, missing.why, since),
    )


def note_link_found(
    connection: Connection, link_id: int, channels: Sequence[str], now: datetime, had_at: datetime
) -> int:
    """Note that the page of a link is there as it was; see `note_found`."""
    known = withdrawals.find_article(connection, link_id)
    written = 0
    if known is not None:
        withdrawals.lock_withdrawal(connection, known.article_id)
        written = note_found(connection, known.article_id, channels, now, had_at)
    withdrawals.note_found(connection, link_id, had_at)
    return written


def note_found(
    connection: Connection, article_id: int, channels: Sequence[str], now: datetime, had_at: datetime
) -> int:
    """Note that the page of an article is there; returns how many alerts tell that it is so again.

    A rule that rang meanwhile, because the page came back with another text, has said so.

    Args:
        connection: a transaction that holds no link and `load.withdrawals.lock_withdrawal` of the article; where it has written alerts
            of an article that was withdrawn, all rules.
        article_id: the article.
        channels, now: as in `note_missing`.
        had_at: when the page was had; what was found missing later stays so.
    """
    if not withdrawals.return_article(connection, article_id, had_at):
        return 0
    rows = withdrawals.told_of_withdrawal(connection, article_id)
    return _write(
        connection, rows, "returned", article_id, channels, now, lambda row: dict(row["evidence"]["withdrawn"])
    )


def _tell(row: Mapping[str, Any], article_id: int, why: str, since: datetime) -> dict[str, object]:
    """What an alert says of the page that was taken away: of the article itself, or of the text that it is a copy of."""
    named = {key: row[key] for key in ("alert_id", "outlet", "source", "canonical_url")}
    return {**named, "article_id": article_id, "why": why, "since": since.isoformat()}


def _write(
    connection: Connection,
    rows: Sequence[Mapping[str, Any]],
    kind: str,
    article_id: int,
    channels: Sequence[str],
    now: datetime,
    tell: Callable[[Mapping[str, Any]], dict[str, object]],
) -> int:
    written = 0
    for row in rows:
        rule = _read_rule(row)
        if rule is None:
            continue
        alerts.lock_rule(connection, row["rule_id"])
        sending = plan_alert(
            rule.key, replace(rule_schedule(rule), wait=0), now, alerts.count_recent(connection, row["rule_id"], now)
        )
        shown = {key: row["evidence"][key] for key in _SHOWN if key in row["evidence"]}
        written += alerts.insert_alert(
            connection,
            rule_id=row["rule_id"],
            article_id=row["article_id"],
            version_id=row["version_id"],
            subject=f"article:{article_id}:{kind}:{row['alert_id']}:{now.isoformat()}",
            thing=row["thing"],
            kind=kind,
            evidence={**shown, "withdrawn": tell(row)},
            channels=rule.channels or channels,
            named=bool(rule.channels),
            due=sending.due,
            gather=sending.gather,
        ) is not None  # fmt: skip
    return written


def _read_rule(row: Mapping[str, Any]) -> Rule | None:
    try:
        return parse_rule(row["definition"], f"rule {row['key']!r}")
    except SettingsError as error:
        log.error("left out: %s", error)
        return None
