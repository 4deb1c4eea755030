"""`dateline topics`: the taxonomy, and what a new topic would have matched."""

from __future__ import annotations

import os
import sys
from collections import Counter, deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from core.resources import seeds_path
from core.settings import read_settings

if TYPE_CHECKING:
    from app.steps.topics import Trial
    from core.model import Span, Topic
    from load.history import Past

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="List the topics, try a topic file, check topic files.\n\nExample: dateline topics list",
)


@app.command("list")
def list_all(as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line.")) -> None:
    """List the topics in force with their definitions.

    Example: dateline topics list --json
    """
    from app.jsonlines import write_record
    from transform.topics import LANGUAGES, read_taxonomy

    for topic in read_taxonomy(seeds_path() / "topics"):
        counts = {
            language: sum(len(terms.get(language, ())) for terms in topic.vocabulary.values()) for language in LANGUAGES
        }
        if as_json:
            write_record(
                {
                    "id": topic.id,
                    "scope": topic.scope,
                    "definition": topic.definition,
                    "include": topic.include,
                    "exclude": topic.exclude,
                    "examples": topic.examples,
                    "counterexamples": topic.counterexamples,
                    "terms": counts,
                },
                sys.stdout,
            )
        else:
            told = ", ".join(f"{n} {language}" for language, n in counts.items() if n)
            typer.echo(f"{topic.id:<20} {topic.scope:<9} {topic.definition}  [{told}]")


@app.command()
def show(topic: str = typer.Argument(..., metavar="TOPIC", help="The identifier of a topic in force.")) -> None:
    """Show one topic whole: what it is, what it takes in and leaves out, examples, and its terms by language.

    Example: dateline topics show arms
    """
    from core.errors import UsageError
    from transform.topics import read_taxonomy

    known = {one.id: one for one in read_taxonomy(seeds_path() / "topics")}
    if topic not in known:
        raise UsageError(f"there is no topic {topic!r}", cure="`dateline topics list` names them")
    one = known[topic]
    typer.echo(f"{one.id} ({one.scope}): {one.definition}")
    typer.echo(f"  takes in: {one.include}")
    typer.echo(f"  leaves out: {one.exclude}")
    for heading, texts in (("for example", one.examples), ("but not", one.counterexamples)):
        for text in texts:
            typer.echo(f"  {heading}: {text}")
    for role, languages in one.vocabulary.items():
        for language, terms in languages.items():
            typer.echo(f"  {role}.{language}: {', '.join(terms)}")


@app.command()
def check(
    paths: list[Path] = typer.Argument(
        None, metavar="[FILE]…", help="Topic files; those in force where none is given."
    ),
) -> None:
    """Check topic files: the first wrong line of each is named, then each example that is not told, and each
    counterexample that is. Exit 1 where one is wrong.

    Example: dateline topics check my-topic.toml
    """
    from app.steps.topics import failing_examples
    from core.errors import SettingsError
    from transform.enrichment import load_enricher
    from transform.topics import read_topics

    wrong = 0
    enricher = load_enricher(seeds_path())
    for path in paths or sorted((seeds_path() / "topics").glob("*.toml")):
        try:
            topics = read_topics(path)
        except SettingsError as error:
            wrong += 1
            typer.echo(f"dateline topics check: {error}", err=True)
            continue
        failing = [failure for topic in topics for failure in failing_examples(topic, enricher)]
        for failure in failing:
            typer.echo(f"dateline topics check: {path}: {failure}", err=True)
        wrong += bool(failing)
        tried = sum(len(topic.examples) + len(topic.counterexamples) for topic in topics)
        if not failing:
            typer.echo(f"{path}: {', '.join(topic.id for topic in topics)}: right, {tried} examples hold")
    raise typer.Exit(1 if wrong else 0)


@app.command("try")
def try_(
    path: Path = typer.Argument(
        ..., metavar="FILE", help="A TOML file of topic tables; docs/topics.md shows the form."
    ),
    since: str = typer.Option("30d", "--since", help="How far back: 30d, 12h, 2w or an ISO 8601 date."),
    most: int = typer.Option(20, "--most", min=0, max=100_000, help="How many to show, newest first; all are counted."),
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object for each, oldest first."),
) -> None:
    """Say which stored articles a topic file would have tagged, with the evidence, and store nothing.

    For a topic that is in force it also counts what the file changes.

    To put it in force, copy the file into the folder of topics and run `dateline replay --stage enrich`.

    Example: dateline topics try my-topic.toml --since 30d
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from app.steps.topics import try_topics
    from app.times import read_moment
    from core.clock import utc_now
    from load.history import read_history
    from transform.enrichment import load_enricher
    from transform.topics import read_topics

    topics = read_topics(path)
    start = read_moment(since, utc_now())
    assert start is not None
    enricher = load_enricher(seeds_path())
    tallies = {topic.id: Counter[str]() for topic in topics}
    shown: deque[dict[str, Any]] = deque(maxlen=most)
    read = 0
    with open_database(read_settings(os.environ), name="dateline topics") as database:
        for trial in try_topics(topics, read_history(database, start), enricher):
            read += 1
            _count(trial, tallies)
            for topic in trial.told:
                record = _trial_record(trial.past, topic)
                if as_json:
                    write_record(record, sys.stdout)
                else:
                    shown.append(record)
    if as_json:
        return
    in_force = set(enricher.taxonomy.scopes)
    for topic_id, tally in tallies.items():
        typer.echo(f"{topic_id}: {tally['told']} of {read} articles since {start:%Y-%m-%d %H:%M} UTC")
        if tally["kept out"]:
            typer.echo(f"  {tally['kept out']} more hold its terms, but are not on North Korea and Russia")
        if topic_id in in_force:
            typer.echo(f"  against the topic as stored: {tally['new']} new, {tally['gone']} no longer told")
    for record in reversed(shown):
        typer.echo(
            f"  {record['found_at']:%Y-%m-%d %H:%M}  {record['topic']}  relevance {record['relevance']:.2f}  "
            f"{record['source']}  {record['title']}"
        )
        for context in record["context"]:
            typer.echo(f"      {context}")
        typer.echo(f"      tagged already: {', '.join(record['already']) or '-'}")


def _count(trial: Trial, tallies: dict[str, Counter[str]]) -> None:
    told, kept = {one.topic for one in trial.told}, {one.topic for one in trial.kept_out}
    before = {one.topic for one in trial.past.found.topics}
    for topic, tally in tallies.items():
        tally["told"] += topic in told
        tally["kept out"] += topic in kept
        tally["new"] += topic in told and topic not in before
        tally["gone"] += topic in before and topic not in told


def _trial_record(past: Past, topic: Topic) -> dict[str, Any]:
    body = past.article.body
    return {
        "topic": topic.topic,
        "article_id": past.article_id,
        "found_at": past.found_at,
        "source": past.source_key,
        "url": past.article.canonical_url,
        "title": past.article.title or body.split("\n", 1)[0][:120],
        "relevance": past.found.relevance,
        "score": topic.score,
        "evidence": [span.text for span in topic.evidence[:5]],
        "context": [_context(body, span) for span in topic.evidence[:3]],
        "already": sorted(one.topic for one in past.found.topics),
    }


def _context(body: str, span: Span) -> str:
    """The words around a slice, which stands in guillemets."""
    start = body.rfind(" ", 0, max(0, span.start - 50)) + 1
    end = body.find(" ", span.end + 50)
    end = len(body) if end < 0 else end
    around = f"{body[start : span.start]}«{span.text}»{body[span.end : end]}".replace("\n", " ")
    return f"{'…' if start else ''}{around}{'…' if end < len(body) else ''}"
