"""Rules: what to watch. Reading them and deciding whether an article matches is pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime, timedelta
from difflib import get_close_matches
from typing import Any

from alert.conditions import compile_condition
from alert.schedule import Schedule, read_schedule
from alert.words import find_words
from core.errors import SettingsError
from core.model import Article, Enrichment, Figure, Span
from core.text import fold

_OLDEST = 36_500  # days
MOMENTS = ("story", "origin", "article", "version")


@dataclass(frozen=True, slots=True)
class Rule:
    """What to watch; every condition that is set must hold, and an empty one holds always.

    Args:
        topics: any of these topics; entities: any of these names or identifiers; words: any of these words, however
            suffixed; sources, languages, countries (of the outlet): any of these; figures: an expression over one figure (alert/conditions.py).
        min_relevance: 0 to 1; max_tier: outlets of this tier or better (1 is best).
        channels: Apprise addresses, `webhook+https://…`, or empty for DATELINE_APPRISE_URLS.
        max_age_days: articles published longer ago are no news; 0: any.
        on: "story" (once a story, and again for a new figure where the rule asks for figures), "origin" (again for each new
            independent origin), "article" (every article that is no copy), "version" (every version too).
        wait_translation, digest, quiet, zone, limit: when it is sent (alert/schedule.py).
    """

    key: str
    title: str = ""
    topics: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    figures: str = ""
    min_relevance: float = 0.5
    max_tier: int = 9
    channels: tuple[str, ...] = ()
    on: str = "story"
    wait_translation: int = 0
    digest: str = ""
    quiet: str = ""
    zone: str = "Europe/Istanbul"
    limit: int = 0
    max_age_days: int = 0
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from, as far as rules ask.

    Args:
        source_key, tier: of the source that publishes it.
        country: ISO 3166-1 alpha-2; None: an international body, or unknown.
        way: the source by which it came in, where that is another (a file in the inbox, say).
    """

    source_key: str
    tier: int
    country: str | None = None
    way: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """Why a rule matched: topics, and slices of the body as evidence, those that few texts have first (figures, words)."""

    rule: Rule
    topics: tuple[str, ...]
    evidence: tuple[Span, ...]
    figures: tuple[Figure, ...]


def parse_rule(table: Mapping[str, Any], where: str) -> Rule:
    """Make a rule of a TOML or JSON table.

    Args:
        table: the keys of `Rule`.
        where: names the place in messages.

    Raises:
        SettingsError: a key is unknown, missing or of the wrong kind.
    """
    known = {field.name: field for field in fields(Rule)}
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, 1)
            cure = f"did you mean {near[0]!r}?" if near else f"keys are {', '.join(known)}"
            raise SettingsError(f"{where}: unknown key {key!r}", cure=cure)
    if not isinstance(table.get("key"), str) or not table["key"]:
        raise SettingsError(f"{where}: 'key' is missing", cure='give it a name: key = "troops"')
    values: dict[str, Any] = {}
    for key, value in table.items():
        default = known[key].default
        if isinstance(default, tuple):
            if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                raise SettingsError(f"{where}: {key} = {value!r} is no list of texts", cure=f'write {key} = ["…"]')
            values[key] = tuple(value)
        elif isinstance(default, bool) != isinstance(value, bool) or not _fits(value, default):
            raise SettingsError(f"{where}: {key} = {value!r} is of the wrong kind", cure=f"an example is {default!r}")
        else:
            values[key] = value
    rule = Rule(**values)
    if rule.on not in MOMENTS:
        raise SettingsError(f"{where}: on = {rule.on!r}", cure=f"use one of {', '.join(MOMENTS)}")
    if not 0 <= rule.max_age_days <= _OLDEST:
        raise SettingsError(f"{where}: max_age_days = {rule.max_age_days}", cure=f"from 0 (any age) to {_OLDEST}")
    try:
        rule_schedule(rule)
        if rule.figures:
            compile_condition(rule.figures)
    except SettingsError as error:
        raise SettingsError(f"{where}: {error.message}", cure=error.cure) from error
    return rule


_FIGURES = 4  # that stand in the evidence; a word or a name that was asked for must not be pushed out


def rule_schedule(rule: Rule) -> Schedule:
    """Return when the rule's alerts may go out."""
    return read_schedule(
        digest=rule.digest, quiet=rule.quiet, zone=rule.zone, limit=rule.limit, wait=rule.wait_translation
    )


def _fits(value: Any, default: Any) -> bool:
    if isinstance(default, float):
        return isinstance(value, int | float)
    return isinstance(value, int if isinstance(default, int) else str)


def rule_table(rule: Rule) -> dict[str, Any]:
    """Return the rule as a JSON table, as the store keeps it."""
    return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(rule).items()}


def match_rule(
    rule: Rule, article: Article, found: Enrichment, origin: Origin, now: datetime | None = None
) -> Match | None:
    """Decide whether an article matches a rule, and with what evidence.

    Args:
        now: what the age of an article is counted to; None: any age will do.
    """
    if not rule.enabled or _is_too_old(rule, article, now) or not _watches(rule, found, origin):
        return None
    topics = tuple(topic for topic in found.topics if topic.topic in rule.topics)
    if rule.topics and not topics:
        return None
    evidence: list[Span] = []
    if rule.entities:
        wanted = {fold(name) for name in rule.entities}
        hits = [entity for entity in found.entities if {fold(entity.name), fold(entity.id)} & wanted]
        if not hits:
            return None
        evidence += [Span(hit.start, hit.end, article.body[hit.start : hit.end]) for hit in hits[:1]]
    if rule.words:
        spans = tuple(find_words(article.body, rule.words))
        if not spans and not any(find_words(article.title or "", rule.words)):
            return None
        evidence = [*spans[:1], *evidence]
    figures = found.figures
    if rule.figures:
        predicate = compile_condition(rule.figures)
        figures = tuple(figure for figure in found.figures if predicate(figure))
        if not figures:
            return None
        evidence = [*(Span(figure.start, figure.end, figure.text) for figure in figures[:_FIGURES]), *evidence]
    evidence += [span for topic in topics for span in topic.evidence]
    return Match(rule, tuple(topic.topic for topic in topics), tuple(evidence), figures)


def _watches(rule: Rule, found: Enrichment, origin: Origin) -> bool:
    """Tell whether a rule looks at what an article is and where it came from, whatever it says."""
    return (
        found.relevance >= rule.min_relevance
        and origin.tier <= rule.max_tier
        and (not rule.sources or not {origin.source_key, origin.way}.isdisjoint(rule.sources))
        and (not rule.languages or found.lang in rule.languages)
        and (not rule.countries or origin.country in rule.countries)
    )


def _is_too_old(rule: Rule, article: Article, now: datetime | None) -> bool:
    if not rule.max_age_days or now is None or article.published_at is None:
        return False
    return now - article.published_at > timedelta(days=rule.max_age_days)
