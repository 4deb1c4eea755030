"""History in: lines of articles, enriched or not, into the database in bulk."""

from __future__ import annotations

import gc
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from core.clock import Clock
from core.errors import DatelineError, InputError
from core.model import Article, Dateline, Enrichment, Entity, Figure, LanguagePart, Span, Topic
from core.text import hash_text
from ingest.articleline import MEDIA_TYPE, read_article_line
from load.backfill import Entry, load_entries
from load.connection import Database
from load.maintenance import flush_words
from load.words import WordMemory
from transform.enrichment import Enricher

BATCH = 1000
_AHEAD = timedelta(days=2)  # clocks and zones; a report from later than that has a wrong date


def backfill(
    databases: Sequence[Database],
    source_id: int,
    outlet: str,
    lines: Iterable[tuple[str, bytes]],
    *,
    enricher: Callable[[], Enricher],
    clock: Clock,
    target_language: str,
    failed: Callable[[str], None],
    progress: Callable[[int], None] = lambda _: None,
) -> Counter[str]:
    """Load lines of articles, a thousand a transaction; a killed run is simply run again (known addresses are skipped).

    Args:
        databases: a connection for each loading thread; two keep a core of the server and one of ours busy.
        source_id, outlet: where they are said to come from.
        lines: (where it stands, one JSON object as bytes).
        enricher: makes the taggers, called only where a line holds no findings.
        failed: told of each bad line.
        progress: told of the number of lines done.

    Returns:
        Counts of "loaded", "known" and "failed" lines.
    """
    done: Counter[str] = Counter()
    made: list[Enricher] = []
    stream = iter(lines)
    idle = list(databases)
    running: dict[Future[list[int]], tuple[Database, int]] = {}
    memory = WordMemory()

    def settle(*, until_idle: int) -> None:
        while len(idle) < until_idle:
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                database, count = running.pop(future)
                idle.append(database)
                loaded = len(future.result())
                done["loaded"] += loaded
                done["known"] += count - loaded
                progress(sum(done.values()))

    with _rare_collections(), ThreadPoolExecutor(len(databases)) as pool:
        while batch := list(islice(stream, BATCH)):
            entries = []
            for where, line in batch:
                try:
                    entries.append(read_entry(line, lambda: _once(made, enricher), clock()))
                except DatelineError as error:
                    failed(f"{where}: {error}")
                    done["failed"] += 1
            settle(until_idle=1)
            database = idle.pop()
            future = pool.submit(
                load_entries,
                database,
                source_id,
                outlet,
                entries,
                media_type=MEDIA_TYPE,
                target_language=target_language,
                memory=memory,
            )
            running[future] = database, len(entries)
        settle(until_idle=len(databases))
    flush_words(databases[0])
    return done


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Look for rings of garbage seldom: a batch makes a hundred thousand small objects and hardly a ring, and each search goes through all."""
    before = gc.get_threshold()
    gc.set_threshold(200_000, 50, 1000)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _once(made: list[Enricher], make: Callable[[], Enricher]) -> Enricher:
    if not made:
        made.append(make())
    return made[0]


def read_entry(line: bytes, enricher: Callable[[], Enricher], now: datetime) -> Entry:
    """Read one line: the article, and its findings where the line holds `topics`, else by the taggers.

    Raises:
        InputError: the line cannot be read; says why.
    """
    try:
        record = json.loads(line)
    except ValueError as error:
        raise InputError(f"not JSON ({error})", cure="give one JSON object a line") from error
    if not isinstance(record, dict):
        raise InputError(f"a JSON {type(record).__name__}, not an object", cure="give one JSON object a line")
    article = read_article_line(record)
    if article.published_at is not None and article.published_at > now + _AHEAD:
        raise InputError(
            f"published_at is {article.published_at.isoformat()}, still to come",
            cure="write the real date, or leave it out",
        )
    if "topics" in record:
        found = read_enrichment(record, article)
    else:
        day = article.published_at.date() if article.published_at else None
        found = enricher().enrich(
            article.body, title=article.title, lang=article.lang_declared, published=day, signoff=article.signoff
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
            figures=tuple(Figure(**figure) for figure in record.get("figures", [])),
            reasons=tuple(record.get("reasons", [])),
            tagger_version=str(record.get("tagger_version", "")),
            lang_parts=tuple(LanguagePart(**part) for part in record.get("lang_parts", [])),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(
            f"a finding is wrong: {type(error).__name__}: {error}",
            cure="give findings as `dateline enrich` prints them, or leave 'topics' out",
        ) from error
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


def _read_dateline(table: Mapping[str, Any]) -> Dateline:
    day = table.get("date")
    return Dateline(**{**table, "date": date.fromisoformat(day) if day else None})
