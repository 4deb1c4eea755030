"""`dateline topics`: the taxonomy, and what a new topic would have matched."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import typer

from core.resources import seeds_path
from core.settings import read_settings

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="List the topics, try a topic file, check topic files."
)


@app.command("list")
def list_all(as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line.")) -> None:
    """List the topics in force with their definitions.

    Example: dateline topics list --json
    """
    from app.jsonlines import write_record
    from transform.topics import read_taxonomy

    for topic in read_taxonomy(seeds_path() / "topics"):
        counts = {
            language: sum(len(terms.get(language, ())) for terms in topic.vocabulary.values())
            for language in ("tr", "en", "ru", "ko")
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
        ..., metavar="FILE", help="A TOML file of [[topic]] tables; docs/topics.md shows the form."
    ),
    since: str = typer.Option("30d", "--since", help="How far back: 30d, 12h, 2w or an ISO 8601 date."),
    most: int = typer.Option(20, "--most", min=0, max=100_000, help="How many to show, newest first; all are counted."),
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object for each, oldest first."),
) -> None:
    """Say which stored articles a topic file would have tagged, with the evidence, and store nothing.

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
    counts = {topic.id: 0 for topic in topics}
    shown: list[dict[str, Any]] = []
    read = 0
    with open_database(read_settings(os.environ), name="dateline topics") as database:
        for past, found in try_topics(topics, read_history(database, start), enricher):
            read += 1
            for topic in found:
                counts[topic.topic] += 1
                record = {
                    "topic": topic.topic,
                    "article_id": past.article_id,
                    "found_at": past.found_at,
                    "source": past.source_key,
                    "url": past.article.canonical_url,
                    "title": past.article.title or past.article.body.split("\n", 1)[0][:120],
                    "relevance": past.found.relevance,
                    "score": topic.score,
                    "evidence": [span.text for span in topic.evidence[:5]],
                    "already": sorted(one.topic for one in past.found.topics),
                }
                if as_json:
                    write_record(record, sys.stdout)
                else:
                    shown = [*shown[-most + 1 :], record] if most else []
    if as_json:
        return
    for topic_id, count in counts.items():
        typer.echo(f"{topic_id}: {count} of {read} articles since {start:%Y-%m-%d %H:%M} UTC")
    for record in reversed(shown):
        typer.echo(f"  {record['found_at']:%Y-%m-%d %H:%M}  {record['topic']}  {record['source']}  {record['title']}")
        typer.echo(
            f"      evidence: {' · '.join(record['evidence'])}; tagged already: {', '.join(record['already']) or '-'}"
        )
