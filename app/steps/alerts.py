"""Alerts into the outbox, in the transaction that loads their article; and what a rule would have sent."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from alert.rules import Match, Origin, Rule, match_rule, rule_schedule
from alert.schedule import Sending, plan_sending
from alert.subjects import Placed, Subject, figure_key, list_subjects
from core.model import Article, Enrichment
from load import alerts
from load.connection import Connection
from load.history import Past

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
) -> int:
    """Write the alerts of an article with their deliveries; returns how many.

    Args:
        rules: (rule id, rule), for every worker in the same order.
        channels: where to, for rules that name no channel.
        origin: where the article came from.
        placed: where it stands among the others.
        now: the present moment, for digests, quiet hours and limits.
    """
    written = 0
    for rule_id, rule in rules:
        match = match_rule(rule, article, found, origin, now)
        if match is None:
            continue
        alerts.lock_rule(connection, rule_id)
        seen = alerts.seen_figures(connection, rule_id, placed.thing) if rule.figures else ()
        subject = _first_new(connection, rule_id, list_subjects(match, placed, seen))
        if subject is None:
            continue
        sending = _plan(rule, now, alerts.count_recent(connection, rule_id, now))
        written += alerts.insert_alert(
            connection,
            rule_id=rule_id,
            article_id=placed.article_id,
            version_id=placed.version_id,
            subject=subject.key,
            thing=placed.thing,
            kind=subject.kind,
            evidence=_evidence(match),
            channels=rule.channels or channels,
            due=sending.due,
            gather=sending.gather,
        ) is not None  # fmt: skip
    return written


def _plan(rule: Rule, now: datetime, recent: int) -> Sending:
    try:
        return plan_sending(rule_schedule(rule), now, recent)
    except (ArithmeticError, ValueError) as error:
        # A moment that cannot be reckoned is no reason to set the article aside, nor to keep the alert back.
        log.error("rule %r: sent at once, for its schedule fails: %s", rule.key, error)
        return Sending(now, False)


def _first_new(connection: Connection, rule_id: int, subjects: Sequence[Subject]) -> Subject | None:
    known = alerts.known_subjects(connection, rule_id, [subject.key for subject in subjects])
    return next((subject for subject in subjects if subject.key not in known), None)


def _evidence(match: Match) -> dict[str, object]:
    return {
        "topics": match.topics,
        "spans": [asdict(span) for span in match.evidence[:5]],
        "figures": [figure_key(figure) for figure in match.figures] if match.rule.figures else [],
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
        placed, at = Placed(past.article_id, past.version_id, past.copy_of, past.story_id), past.found_at
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
