"""Alerts into the outbox, in the transaction that loads their article; and what a rule would have sent."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from alert.changes import Change, Told, find_change
from alert.rules import Match, Origin, Rule, match_rule, parse_rule, rule_schedule
from alert.schedule import Schedule, Sending, plan_sending
from alert.subjects import Placed, Subject, change_subject, figure_key, list_subjects
from core.errors import SettingsError
from core.model import Article, Enrichment, Span
from load import alerts
from load.connection import Connection, Database
from load.history import Past, read_figure

_SPANS = 8  # pieces of evidence that an alert keeps

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
    """
    written = 0
    for rule_id, rule in rules:
        match = match_rule(rule, article, found, origin, now)
        change = None
        if (
            edit is not None
            and rule.enabled
            and (told := _last_told(connection, rule_id, placed.article_id)) is not None
        ):
            # An article that was news when it was told may be corrected when it no longer is.
            change = find_change(rule, told, article, found, match_rule(rule, article, found, origin), edit)
        if match is None and change is None:
            continue
        alerts.lock_rule(connection, rule_id)
        subjects: tuple[Subject, ...] = (change_subject(placed),) if change else ()
        if match is not None:
            seen = alerts.seen_figures(connection, rule_id, placed.thing) if rule.figures else ()
            subjects = subjects or list_subjects(match, placed, seen)
        subject = _first_new(connection, rule_id, subjects)
        if subject is None:
            continue
        schedule = rule_schedule(rule) if waits else replace(rule_schedule(rule), wait=0)
        sending = _plan(rule.key, schedule, now, alerts.count_recent(connection, rule_id, now))
        written += alerts.insert_alert(
            connection,
            rule_id=rule_id,
            article_id=placed.article_id,
            version_id=placed.version_id,
            subject=subject.key,
            thing=placed.thing,
            kind=subject.kind,
            evidence=_evidence(match, change),
            channels=rule.channels or channels,
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
            sending = _plan(rule.key, replace(rule_schedule(rule), wait=0, limit=0), now, 0)
            alerts.hasten_delivery(connection, row["delivery_id"], sending.due, sending.gather)
    return len(rows)


def _plan(key: str, schedule: Schedule, now: datetime, recent: int) -> Sending:
    try:
        return plan_sending(schedule, now, recent)
    except (ArithmeticError, ValueError) as error:
        # A moment that cannot be reckoned is no reason to set the article aside, nor to keep the alert back.
        log.error("rule %r: sent at once, for its schedule fails: %s", key, error)
        return Sending(now, False)


def _first_new(connection: Connection, rule_id: int, subjects: Sequence[Subject]) -> Subject | None:
    known = alerts.known_subjects(connection, rule_id, [subject.key for subject in subjects])
    return next((subject for subject in subjects if subject.key not in known), None)


def _last_told(connection: Connection, rule_id: int, article_id: int) -> Told | None:
    row = alerts.last_told(connection, rule_id, article_id)
    if row is None:
        return None
    spans = tuple(Span(s["start"], s["end"], s["text"]) for s in row["evidence"].get("spans", ()))
    return Told(row["title"], row["body"], spans, tuple(map(read_figure, row["figures"])))


def _evidence(match: Match | None, change: Change | None) -> dict[str, object]:
    figures = match.figures if match is not None and match.rule.figures else ()
    return {
        "topics": match.topics if match else (),
        "spans": [asdict(span) for span in match.evidence[:_SPANS]] if match else [],
        "figures": [figure_key(figure) for figure in figures],
        "matched": [figure.start for figure in figures],  # which figures of the text the rule asked for
        **({"change": change.table()} if change else {}),
    }


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule would have sent: the match, and when it would have gone out."""

    match: Match
    subject: Subject
    past: Past
    due: datetime
    gather: bool


def try_rule(rule: Rule, history: Iterable[Past]) -> Iterator[Trial]:
    """Yield what a rule would have sent over stored articles, in the order in which they were found.

    Stories and copies are taken as they are known now, and of each article its current version.

    Args:
        rule: also one that is disabled is tried.
        history: as `load.history.read_history` gives it.
    """
    rule = replace(rule, enabled=True)
    told: set[str] = set()
    figures: dict[str, set[str]] = {}
    sent: list[datetime] = []
    schedule = rule_schedule(rule)
    for past in history:
        placed = Placed(past.article_id, past.version_id, past.copy_of, past.story_id, past.origins)
        at = past.found_at
        match = match_rule(rule, past.article, past.found, Origin(past.source_key, past.tier, past.country), at)
        if match is None:
            continue
        subjects = list_subjects(match, placed, figures.get(placed.thing, ()))
        subject = next((one for one in subjects if one.key not in told), None)
        if subject is None:
            continue
        told.add(subject.key)
        figures.setdefault(placed.thing, set()).update(figure_key(figure) for figure in match.figures)
        sending = plan_sending(schedule, at, sum((at - moment).total_seconds() < 3600 for moment in sent))
        sent = [moment for moment in sent if (at - moment).total_seconds() < 3600] + [at]
        yield Trial(match, subject, past, sending.due, sending.gather)
