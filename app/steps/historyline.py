"""One line of history: an article, with what was found in it or without."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from core.errors import InputError
from core.jsonobject import parse_object
from core.model import NO_ARTICLE, Article, Dateline, Enrichment, Entity, Figure, LanguagePart, Span, Topic
from core.text import hash_text
from core.times import day_or_moment
from ingest.articleline import read_article_line
from load.backfill import Entry

if TYPE_CHECKING:
    from transform.enrichment import Enricher

_NO_ARTICLE = [disposition.value for disposition in NO_ARTICLE]  # a list: the line may hold what no set takes
_AHEAD = timedelta(days=2)  # clocks and zones; a report from later than that has a wrong date


def read_entry(line: bytes, enricher: Callable[[], Enricher], now: datetime) -> Entry | None:
    """Read one line: the article, and its findings where the line holds `topics`, else by the taggers.

    Returns:
        None where the line says by its `disposition`, as `dateline extract` prints it, that it is no article.

    Raises:
        InputError: the line cannot be read; says why.
    """
    record = parse_object(line)
    if record.get("disposition") in _NO_ARTICLE:
        return None
    article = read_article_line(record)
    if article.published_at is not None and article.published_at > now + _AHEAD:
        raise InputError(
            f"published_at is {article.published_at.isoformat()}, still to come",
            cure="write the real date, or leave it out",
        )
    if "topics" in record:
        found = read_enrichment(record, article)
    else:
        found = enricher().enrich(
            article.body,
            title=article.title,
            lang=article.lang_declared,
            published=day_or_moment(article.published_at, article.published_precision),
            signoff=article.signoff,
        )
    seen = record.get("fetched_at")
    try:
        seen_at = datetime.fromisoformat(str(seen).replace("Z", "+00:00")) if seen else now
    except ValueError as error:
        raise InputError(f"'fetched_at' is {seen!r}, no ISO 8601 time", cure="leave it out") from error
    text_hash = hash_text(f"{article.title or ''}\n{article.body}")
    return Entry(article, found, line, text_hash, seen_at if seen_at.tzinfo else seen_at.replace(tzinfo=now.tzinfo))


def read_enrichment(record: Mapping[str, Any], article: Article) -> Enrichment:
    """Read the findings of a line as `dateline enrich` prints them.

    Raises:
        InputError: a finding lacks a field, or its offsets do not lie in the text.
    """
    try:
        dateline = record.get("dateline")
        found = Enrichment(
            lang=str(record["lang"]),
            lang_confidence=float(record.get("lang_confidence", 1.0)),
            dateline=_read_dateline(dateline) if dateline else None,
            relevant=bool(record["relevant"]),
            relevance=float(record["relevance"]),
            topics=tuple(
                Topic(t["topic"], float(t["score"]), tuple(Span(**span) for span in t["evidence"]))
                for t in record["topics"]
            ),
            entities=tuple(Entity(**entity) for entity in record.get("entities", [])),
            figures=tuple(_read_figure(figure) for figure in record.get("figures", [])),
            reasons=tuple(record.get("reasons", [])),
            tagger_version=str(record.get("tagger_version", "")),
            lang_parts=tuple(LanguagePart(**part) for part in record.get("lang_parts", [])),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(
            f"a finding is wrong: {type(error).__name__}: {error}",
            cure="give findings as `dateline enrich` prints them, or leave 'topics' out",
        ) from error
    shares = [("relevance", found.relevance), ("lang_confidence", found.lang_confidence)]
    shares += [(f"score of topic {topic.topic}", topic.score) for topic in found.topics]
    for name, share in shares:
        if not 0 <= share <= 1:  # NaN, too
            raise InputError(f"'{name}' is {share:g}, not from 0 to 1", cure="give it as `dateline enrich` prints it")
    spans: list[Span | Entity | Figure] = [span for topic in found.topics for span in topic.evidence]
    for span in (*spans, *found.entities, *found.figures):
        if (
            not (isinstance(span.start, int) and isinstance(span.end, int))
            or article.body[span.start : span.end] != span.text
        ):
            raise InputError(
                f"{span.text!r} does not stand at {span.start}:{span.end} of the body",
                cure="offsets are characters of 'body'; leave 'topics' out to have them found anew",
            )
    return found


def _read_figure(table: Mapping[str, Any]) -> Figure:
    days = {side: date.fromisoformat(table[side]) for side in ("when_from", "when_to") if table.get(side)}
    return Figure(**{**table, **days})


def _read_dateline(table: Mapping[str, Any]) -> Dateline:
    day = table.get("date")
    return Dateline(**{**table, "date": date.fromisoformat(day) if day else None})
