"""What a rule would have sent over stored articles, as the load would have decided it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from alert.changes import Told
from alert.denials import SideOf, find_denials
from alert.news import REPEATED_FOR, Claim, News, find_known, find_news, is_repetition, may_repeat
from alert.rules import Origin, Rule, rule_schedule
from alert.schedule import plan_sending
from alert.subjects import Placed, Subject, figure_key
from core.model import Figure
from load.history import Past


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule would have sent: why, as an alert of which kind, and when it would have gone out."""

    news: News
    subject: Subject
    kind: str
    past: Past
    due: datetime
    gather: bool


def try_rule(
    rule: Rule,
    history: Iterable[Past],
    earlier: Callable[[Past], Iterable[Past]] = lambda _: (),
    *,
    target_language: str = "en",
    side_of: SideOf = str,
) -> Iterator[Trial]:
    """Yield what a rule would have sent over stored articles and their edits, in the order in which they were found.

    Stories and copies are taken as they are known now.

    Args:
        rule: also one that is disabled is tried.
        history: every version, as `load.history.read_history` gives them with `edits`.
        earlier: gives what was found before `history` begins of the story of an article, which is told of silently.
        target_language: what is written in it waits for no translation.
        side_of: for whom a name speaks.
    """
    trying = _Trying(replace(rule, enabled=True), target_language, side_of)
    for past in history:
        yield from trying.take(past, earlier)


@dataclass(slots=True)
class _Trying:
    """What a rule has told so far: the alerts of the table, as the trial would have written them."""

    rule: Rule
    target_language: str
    side_of: SideOf
    begun: set[str] = field(default_factory=set)  # things whose earlier history is told
    subjects: set[str] = field(default_factory=set)
    figures: dict[str, set[str]] = field(default_factory=dict)  # by thing
    told: dict[int, Told] = field(default_factory=dict)  # by article
    origins: dict[str, set[str]] = field(default_factory=dict)  # of what was told, by thing
    shown: dict[str, list[Figure]] = field(default_factory=dict)  # all figures of what was told, by thing
    claims: list[tuple[datetime, str, Sequence[Claim], Sequence[str]]] = field(default_factory=list)
    topics: dict[str, set[str]] = field(default_factory=dict)  # of what was told, by thing
    known: set[tuple[str, Claim]] = field(default_factory=set)  # all that was told, by thing
    sent: list[datetime] = field(default_factory=list)

    def take(self, past: Past, earlier: Callable[[Past], Iterable[Past]]) -> Iterator[Trial]:
        placed = _place(past)
        news = self._find(past)
        if placed.thing not in self.begun and (news is not None or past.number > 1):
            self.begun.add(placed.thing)
            for one in earlier(past):
                self._tell(one, self._find(one))
            news = self._find(past)
        self.begun.add(placed.thing)
        trial = self._tell(past, news)
        if trial is not None:
            yield trial

    def _find(self, past: Past) -> News | None:
        told = self.told.get(past.article_id) if past.number > 1 else None
        origin = Origin(past.source_key, past.tier, past.country, past.way)
        return find_news(self.rule, past.article, past.found, origin, past.found_at, told, past.edit)

    def _tell(self, past: Past, news: News | None) -> Trial | None:
        if news is None:
            return None
        placed, at = _place(past), past.found_at
        backgrounds = news.backgrounds(past.article, past.found, placed)
        told = [claim for thing, claim in self.known if thing != placed.thing] if backgrounds else []
        news = news.without(find_known(backgrounds, told))
        if self._is_known_background(past, placed, news):
            return None
        seen = self.figures.get(placed.thing, ())
        shown = self.shown.get(placed.thing, ())
        denials = find_denials(self.rule, past.found.figures, shown, placed, self.side_of)
        subjects = news.list_subjects(placed, seen, denials, self.origins.get(placed.thing, ()))
        subject = next((one for one in subjects if one.key not in self.subjects), None)
        if subject is None:
            return None
        claims = news.claims(past.article, past.found)
        kind = "report" if may_repeat(self.rule, subject) and self._repeats(placed, at, claims, news) else subject.kind
        self.subjects.add(subject.key)
        self.origins.setdefault(placed.thing, set()).add(past.origin)
        self.shown.setdefault(placed.thing, []).extend(past.found.figures)
        self.told[past.article_id] = news.told(past.article, past.found)
        self.claims.append((at, placed.thing, claims, news.topics))
        self.topics.setdefault(placed.thing, set()).update(news.topics)
        self.known.update((placed.thing, claim) for claim in claims)
        if news.match is not None and self.rule.figures:
            self.figures.setdefault(placed.thing, set()).update(map(figure_key, news.match.figures))
        self.sent = [moment for moment in self.sent if (at - moment).total_seconds() < 3600]
        waits = past.found.wants_translation(self.target_language)
        schedule = rule_schedule(self.rule) if waits else replace(rule_schedule(self.rule), wait=0)
        sending = plan_sending(schedule, at, len(self.sent))
        self.sent.append(at)
        return Trial(news, subject, kind, past, sending.due, sending.gather)

    def _is_known_background(self, past: Past, placed: Placed, news: News) -> bool:
        figures = news.only_background(past.article, past.found, placed)
        if figures is None:
            return False
        elsewhere = {topic for thing, topics in self.topics.items() if thing != placed.thing for topic in topics}
        told = [claim for thing, claim in self.known if thing != placed.thing]
        return set(news.topics) <= elsewhere and len(find_known(figures, told)) == len(figures)

    def _repeats(self, placed: Placed, at: datetime, claims: Sequence[Claim], news: News) -> bool:
        self.claims = [one for one in self.claims if at - one[0] < REPEATED_FOR]
        return any(
            thing != placed.thing and is_repetition(claims, news.topics, told, topics)
            for _, thing, told, topics in self.claims
        )


def _place(past: Past) -> Placed:
    return Placed(
        past.article_id,
        past.version_id,
        past.copy_of,
        past.story_id,
        past.origin,
        past.number,
        denials=past.denials,
    )
