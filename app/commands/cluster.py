"""`dateline cluster`: which texts are copies of which, and which are on one event."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import typer

from app.jsonlines import Failures, Record, place_records, require_text, write_record
from app.options import LINE_FILES
from core.errors import DatelineError, InputError

app = typer.Typer(add_completion=False)


@app.command()
def cluster(files: list[Path] = LINE_FILES) -> None:
    """Read lines {"id","url","lang","date"?,"title"?,"text"} and write {"id","copy_of","copy_kind","score","story"}.

    All lines are read before the first is written, since a late original re-points its copies; the order is kept.
    `story` is the id of the first article of the story; a line without "lang" is read for it.

    Example: dateline cluster < articles.jsonl > stories.jsonl
    """
    failures = Failures("cluster")
    records, dates = [], []
    for place, record in place_records(files or (), failures):
        try:
            require_text(record, "text")
        except DatelineError as error:
            failures(f"{place}, id {record['id']!r}: {error}")
            continue
        published = None
        try:
            published = _read_time(record.get("date"))
        except InputError as error:
            failures(f"{place}, id {record['id']!r}: {error}; taken as undated")
        records.append(record)
        dates.append(published)
    for line in cluster_records(records, dates):
        write_record(line, sys.stdout)
    sys.stdout.flush()
    raise typer.Exit(failures.exit_code)


def cluster_records(records: list[Record], dates: list[datetime | None]) -> Iterator[Record]:
    """Return, in order, what each text is a copy of and the story it is in; `dates` are in the order of `records`."""
    from core.resources import seeds_path
    from transform.copyindex import CopyIndex
    from transform.encoder import SentenceEncoder
    from transform.enrichment import load_enricher
    from transform.language import detect_language
    from transform.stories import read_prior
    from transform.storyindex import StoryIndex
    from transform.storymatch import Matcher
    from transform.storytext import StoryText, head_of, read_story_text, slug_words

    copies = CopyIndex()
    for record, published in zip(records, dates, strict=True):
        copies.add(record["text"], published, urlsplit(str(record.get("url") or "")).hostname)
    encode, enricher = SentenceEncoder(), load_enricher(seeds_path())

    def read(record: Record, published: datetime | None) -> StoryText:
        title = str(record.get("title") or "") or slug_words(str(record.get("url") or ""))
        lang = named_language(record) or detect_language(record["text"]).code
        entities = enricher.name_entities(record["text"])
        on_beat = enricher.names_a_side(entities)
        return read_story_text(
            title,
            record["text"],
            lang=lang,
            published=published,
            encode=encode,
            entities=entities,
            signs=enricher.name_signs(head_of(title, record["text"]), lang) if on_beat else (),
        )

    texts = list(map(read, records, dates))
    prior = read_prior(seeds_path() / "story_prior.npz")
    weights = prior.weights()
    for text in texts:
        weights.learn(text)
    stories = StoryIndex(Matcher(weights))
    links = [copies.link(number) for number in range(len(records))]
    for number, (text, link) in enumerate(zip(texts, links, strict=True)):
        stories.add(text, copy_of=link.copy_of if link else None, kin=copies.kin(number))
    for number, record in enumerate(records):
        link = links[number]
        yield {
            "id": record["id"],
            "copy_of": records[link.copy_of]["id"] if link else None,
            "copy_kind": link.kind if link else None,
            "score": round(link.score, 3) if link else None,
            "story": records[stories.story(number)]["id"],
        }


def named_language(record: Record) -> str | None:
    """Return the language a line names, "tr" of "tr-TR" too; None: it names none."""
    from transform.languages import to_iso

    code = to_iso(str(record.get("lang") or ""))
    return None if code == "und" else code


def _read_time(value: Any) -> datetime | None:
    if value is None or value == "":
        return None
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError as error:
        raise InputError(f"'date' is {value!r}, no ISO 8601 date", cure="write it like 2025-09-19") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
