"""Rules: what to watch. Reading them and deciding whether an article matches is pure."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from alert.channels import check_channel
from alert.conditions import compile_condition, doubtful_numbers, list_compared
from alert.schedule import Schedule, read_schedule
from alert.words import find_words
from core.errors import SettingsError
from core.model import Article, Enrichment, Figure, Span
from core.text import fold

_OLDEST = 36_500  # days
_LONGEST_TITLE = 500  # characters: it heads every message
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


def read_rules(path: Path) -> tuple[Rule, ...]:
    """Read a TOML file of `[[rule]]` tables.

    Raises:
        SettingsError: the file or a key is wrong; names file, and each rule that is wrong, with the key.
    """
    return check_rules(read_tables(path), path.name)


def read_tables(path: Path) -> list[Any]:
    """Read the `[[rule]]` tables of a TOML file as they stand there.

    Raises:
        SettingsError: the file cannot be read, or holds something else.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))  # Windows' editors begin a file with a mark
    except OSError as error:
        what = f"{path}: cannot be read: {error.strerror or error}"
        raise SettingsError(what, cure="check the path and its permissions") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise SettingsError(
            f"{path}:{line}: byte 0x{error.object[error.start]:02x} is not UTF-8", cure="save as UTF-8"
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: {error}", cure="mend the file; docs/alerts.md shows the form") from error
    tables = content.get("rule", [])
    if not isinstance(tables, list) or set(content) - {"rule"}:
        raise SettingsError(f"{path}: holds something other than [[rule]] tables", cure="write each rule as [[rule]]")
    if not tables:
        raise SettingsError(
            f"{path}: holds no rule", cure="write each as a [[rule]] table; docs/alerts.md shows the form"
        )
    return tables


def check_rules(tables: Sequence[Any], name: str, check: Callable[[Rule], None] | None = None) -> tuple[Rule, ...]:
    """Make rules of tables, refusing values that no article can have.

    Args:
        name: of their file.
        check: raises SettingsError for a rule that is wrong by what only the caller knows.

    Raises:
        SettingsError: some are wrong; names each of them.
    """
    rules: list[Rule] = []
    errors: list[SettingsError] = []
    for number, table in enumerate(tables, 1):
        where = f"{name}, rule {number}"
        try:
            rule = parse_rule(table, where)
            _refuse_values(rule, where)
            for channel in rule.channels:
                check_channel(channel, f"{where} ({rule.key})")
            if any(rule.key == other.key for other in rules):
                raise SettingsError(f"{name}: two rules have the key {rule.key!r}", cure="give each its own key")
            rules.append(rule)
            if check is not None:
                _check(rule, f"{where} ({rule.key})", check)
        except SettingsError as error:
            errors.append(error)
    if len(errors) > 1:
        told = "".join(f"\n  {error}" for error in errors)
        raise SettingsError(f"{name}: {len(errors)} of {len(tables)} rules are wrong, and none is taken{told}")
    if errors:
        raise errors[0]
    return tuple(rules)


def _check(rule: Rule, where: str, check: Callable[[Rule], None]) -> None:
    try:
        check(rule)
    except SettingsError as error:
        raise SettingsError(f"{where}: {error.message}", cure=error.cure) from error


def empty_conditions(tables: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield (key of the rule, condition) for each list that is set and empty: whoever wrote it may mean "none"."""
    for table in tables:
        for key in ("topics", "entities", "words", "sources", "languages", "countries"):
            if table.get(key) == []:
                yield table["key"], key


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
_LANGUAGE = re.compile(r"[a-z]{2}|und")
_STRENGTHS = ("stated", "reported", "alleged", "denied", "confirmed")
_QUALIFIERS = ("exact", "about", "at_least", "at_most", "more_than", "fewer_than", "range")
_COUNTRY = re.compile(r"[A-Z]{2}")


def _refuse_values(rule: Rule, where: str) -> None:
    """Refuse values that no article can have; what is stored already stays as it is."""
    for key, value in asdict(rule).items():
        for text in (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ():
            # A condition may go over several lines.
            if any(letter < " " and not (key == "figures" and letter.isspace()) for letter in text):
                raise SettingsError(
                    f"{where}: {key} holds a line break or a control character", cure="write it in one line"
                )
    if len(rule.title) > _LONGEST_TITLE:
        raise SettingsError(f"{where}: title has {len(rule.title):,} characters", cure=f"{_LONGEST_TITLE} are enough")
    for key in ("topics", "entities", "words", "sources", "channels"):
        if any(not text.strip(" *") for text in getattr(rule, key)):
            raise SettingsError(
                f"{where}: {key} holds an empty text", cure="leave it out: what is not set holds always"
            )
    for language in rule.languages:
        if not _LANGUAGE.fullmatch(language):
            raise SettingsError(f"{where}: languages: {language!r} is no code", cure='write ISO 639-1, like "tr"')
    for country in rule.countries:
        if not _COUNTRY.fullmatch(country):
            raise SettingsError(f"{where}: countries: {country!r} is no code", cure='write ISO 3166-1, like "TR"')
    for field, known in (("strength", _STRENGTHS), ("qualifier", _QUALIFIERS)):
        for text in list_compared(rule.figures, field):
            if text not in known:
                raise SettingsError(f"{where}: figures: no figure has {field} {text!r}", cure=f"use {', '.join(known)}")
    for number in doubtful_numbers(rule.figures):
        raise SettingsError(
            f"{where}: figures: {number} would be {float(number):g}",
            cure=f"write {number.replace('.', '')} for thousands, or {number.rstrip('0')}0 for the fraction",
        )
    # Not-a-number is not between them either.
    if not 0 <= rule.min_relevance <= 1:
        raise SettingsError(f"{where}: min_relevance = {rule.min_relevance} is not from 0 to 1", cure="0.5 is usual")
    if rule.max_tier < 1:
        raise SettingsError(f"{where}: max_tier = {rule.max_tier} lets nothing through", cure="1 is the best tier")


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
    if _is_too_old(rule, article, now):
        return None
    if not rule.enabled or found.relevance < rule.min_relevance or origin.tier > rule.max_tier:
        return None
    if rule.sources and {origin.source_key, origin.way}.isdisjoint(rule.sources):
        return None
    if rule.languages and found.lang not in rule.languages:
        return None
    if rule.countries and origin.country not in rule.countries:
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


def _is_too_old(rule: Rule, article: Article, now: datetime | None) -> bool:
    if not rule.max_age_days or now is None or article.published_at is None:
        return False
    return now - article.published_at > timedelta(days=rule.max_age_days)
