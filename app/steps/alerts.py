"""Alerts into the outbox, in the transaction that loads their article."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from alert.changes import Told
from alert.denials import Denial, SideOf, find_denials, may_deny
from alert.news import (
    KNOWN_FOR,
    REPEATED_FOR,
    SPANS,
    Claim,
    News,
    claim_of,
    find_known,
    find_news,
    is_repetition,
    may_repeat,
)
from alert.rules import Origin, Rule, parse_rule, rule_schedule
from alert.schedule import Schedule, Sending, plan_sending
from alert.subjects import Placed, Subject, figure_key
from core.errors import SettingsError
from core.model import Article, Enrichment, Span
from load import alerts
from load.connection import Connection, Database
from load.history import read_figure

log = logging.getLogger("dateline")


def write_alerts(
    connection: Connection,
    rules: Iterable[tuple[int, Rule]],
    channels: Sequence[str],
    origin: Origin,
    article: Article,
    found: Enrichment,
    placed: Placed,
    now: datetime,
    edit: Sequence[str] | None = None,
    *,
    waits: bool = True,
    side_of: SideOf = str,
) -> int:
    """Write the alerts of an article with their deliveries; returns how many.

    Args:
        rules: (rule id, rule), for every worker in the same order.
        channels: where to, for rules that name no channel.
        origin: where the article came from.
        placed: where it stands among the others.
        now: the present moment, for digests, quiet hours and limits.
        edit: of a further version, why its edit is material; None for the first.
        waits: whether a translation may come that a rule waits for.
        side_of: for whom a name speaks.
    """
    written = 0
    for rule_id, rule in rules:
        told = _last_told(connection, rule_id, placed.article_id) if edit is not None and rule.enabled else None
        news = find_news(rule, article, found, origin, now, told, edit or ())
        if news is None:
            continue
        alerts.lock_rule(connection, rule_id)
        news = _leave_out_known(connection, rule_id, placed, news, article, found, now)
        if _is_known_background(connection, rule_id, placed, news, article, found, now):
            continue
        told_by, known = alerts.alerts_on(connection, rule_id, placed.thing, placed.story_id)
        seen = alerts.seen_figures(connection, told_by) if rule.figures else ()
        looks_back = rule.on == "origin" or may_deny(rule, placed, found.figures)
        rows = alerts.read_told(connection, told_by) if looks_back else []
        origins = frozenset(row["origin"] for row in rows)
        told_figures = [figure for row in rows for figure in map(read_figure, row["figures"])]
        denials = find_denials(rule, found.figures, told_figures, placed, side_of)
        subject = _first_new(connection, rule_id, news.list_subjects(placed, seen, denials, origins, known))
        if subject is None:
            continue
        denied = denials if any(one.subject == subject for one in denials) else ()
        claims = news.claims(article, found)
        repeats = None
        if claims and may_repeat(rule, subject):
            repeats = _find_repeated(connection, rule_id, placed.thing, claims, news.topics, now)
        again = subject.kind in {"figure", "origin"} and bool(told_by)
        earlier = {"earlier": _name_alert(alerts.read_told(connection, [min(told_by)])[0])} if again else {}
        schedule = rule_schedule(rule) if waits else replace(rule_schedule(rule), wait=0)
        sending = plan_alert(rule.key, schedule, now, alerts.count_recent(connection, rule_id, now))
        written += alerts.insert_alert(
            connection,
            rule_id=rule_id,
            article_id=placed.article_id,
            version_id=placed.version_id,
            subject=subject.key,
            thing=placed.thing,
            kind="report" if repeats else subject.kind,
            evidence=_evidence(news, claims, denied) | _naming(repeats, denied, rows) | earlier,
            channels=rule.channels or channels,
            named=bool(rule.channels),
            due=sending.due,
            gather=sending.gather,
        ) is not None  # fmt: skip
    return written


def hasten_alerts(database: Database, version_id: int, now: datetime) -> int:
    """Send the alerts of a version that wait for its translation, as that is done or will not be; returns how many.

    What else puts an alert off (a digest, a limit, quiet hours) stays: those are gathered, and a rule that is quiet now is
    told at the end of that.
    """
    with database.transaction("send what waits for a translation") as connection:
        rows = alerts.waiting_deliveries(connection, version_id)
        for row in rows:
            try:
                rule = parse_rule(row["definition"], f"rule {row['key']!r}")
            except SettingsError as error:
                log.error("its alerts go out when their wait ends: %s", error)
                continue
            sending = plan_alert(rule.key, replace(rule_schedule(rule), wait=0, limit=0), now, 0)
            alerts.hasten_delivery(connection, row["alert_id"], row["delivery_id"], sending.due, sending.gather)
    return len(rows)


def plan_alert(key: str, schedule: Schedule, now: datetime, recent: int) -> Sending:
    """Return when an alert of a rule goes out; see `alert.schedule.plan_sending`."""
    try:
        return plan_sending(schedule, now, recent)
    except (ArithmeticError, ValueError) as error:
        # A moment that cannot be reckoned is no reason to set the article aside, nor to keep the alert back.
        log.error("rule %r: sent at once, for its schedule fails: %s", key, error)
        return Sending(now, False)


def _leave_out_known(
    connection: Connection, rule_id: int, placed: Placed, news: News, article: Article, found: Enrichment, now: datetime
) -> News:
    """Leave out the figures that a text only repeats as background and that the rule told on another story."""
    figures = news.backgrounds(article, found, placed)
    if not figures:
        return news
    keys = [claim_of(figure).key for figure in figures]
    rows = alerts.alerts_with_claims(connection, rule_id, placed.thing, keys, now - KNOWN_FOR)
    told = [Claim(**claim) for row in rows for claim in row["evidence"]["claims"]]
    return news.without(find_known(figures, told))


def _is_known_background(
    connection: Connection, rule_id: int, placed: Placed, news: News, article: Article, found: Enrichment, now: datetime
) -> bool:
    """Tell whether a text has what a rule on topics asks for as background alone, and the rule told as much of other stories."""
    figures = news.only_background(article, found, placed)
    if figures is None:
        return False
    since = now - KNOWN_FOR
    if not set(news.topics) <= alerts.told_topics(connection, rule_id, placed.thing, since):
        return False
    rows = alerts.alerts_with_claims(
        connection, rule_id, placed.thing, [claim_of(figure).key for figure in figures], since
    )
    told = [Claim(**claim) for row in rows for claim in row["evidence"]["claims"]]
    return len(find_known(figures, told)) == len(figures)


def _first_new(connection: Connection, rule_id: int, subjects: Sequence[Subject]) -> Subject | None:
    known = alerts.known_subjects(connection, rule_id, [subject.key for subject in subjects])
    return next((subject for subject in subjects if subject.key not in known), None)


def _last_told(connection: Connection, rule_id: int, article_id: int) -> Told | None:
    row = alerts.last_told(connection, rule_id, article_id)
    if row is None:
        return None
    spans = tuple(Span(s["start"], s["end"], s["text"]) for s in row["evidence"].get("spans", ()))
    matched = row["evidence"].get("change", {}).get("matches", True)
    return Told(row["title"], row["body"], spans, tuple(map(read_figure, row["figures"])), matched)


def _find_repeated(
    connection: Connection, rule_id: int, thing: str, claims: Sequence[Claim], topics: Sequence[str], now: datetime
) -> dict[str, object] | None:
    """Return the alert on another story that told these claims, as the message names it; None: they are news."""
    keys = [claim.key for claim in claims]
    for row in alerts.alerts_with_claims(connection, rule_id, thing, keys, now - REPEATED_FOR):
        told = [Claim(**claim) for claim in row["evidence"]["claims"]]
        if is_repetition(claims, topics, told, row["evidence"]["topics"]):
            return _name_alert(row)
    return None


def _naming(
    repeats: Mapping[str, object] | None, denied: Sequence[Denial], rows: Sequence[Mapping[str, Any]]
) -> dict[str, object]:
    """Name the alert that told the same, or what is denied now."""
    if repeats:
        return {"repeats": repeats}
    if not denied:
        return {}
    told = next(row for row in rows if denied[0].told in map(read_figure, row["figures"]))
    return {"denies": _name_alert(told)}


def _name_alert(row: Mapping[str, Any]) -> dict[str, object]:
    named = {key: row[key] for key in ("alert_id", "outlet", "source", "canonical_url", "headline")}
    return {**named, "created_at": row["created_at"].isoformat()}


def _evidence(news: News, claims: Sequence[Claim], denied: Sequence[Denial]) -> dict[str, object]:
    match, change = news.match, news.change
    figures = match.figures if match is not None and match.rule.figures else ()
    said = [Span(one.figure.start, one.figure.end, one.figure.text) for one in denied]
    spans = list(dict.fromkeys([*said, *(match.evidence if match else ())]))
    return {
        "topics": news.topics,
        "spans": [asdict(span) for span in spans[:SPANS]],
        "figures": [figure_key(figure) for figure in figures],
        # Which figures of the text the rule asked for, or the text denies.
        "matched": [*(span.start for span in said), *(figure.start for figure in figures)],
        "claims": [asdict(claim) for claim in claims],
        **({"change": change.table()} if change else {}),
    }
