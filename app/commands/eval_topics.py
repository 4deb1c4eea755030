"""`dateline eval topics`: the taggers against texts labelled by hand."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import typer

from app.jsonlines import Failures, Record, read_records
from core.resources import seeds_path

app = typer.Typer(add_completion=False)


@dataclass
class Count:
    """What was found rightly, found wrongly and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, gold: set[Any], found: set[Any]) -> None:
        """Count one text."""
        self.right += len(gold & found)
        self.wrong += len(found - gold)
        self.missed += len(gold - found)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0

    def __str__(self) -> str:
        return f"{self.f1:.3f}  ({self.right} right, {self.wrong} wrong, {self.missed} missed)"


@dataclass
class Tally:
    """All counts of one tagger."""

    relevance: Count = field(default_factory=Count)
    topics: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    entities: Count = field(default_factory=Count)
    figures: Count = field(default_factory=Count)
    strength: list[bool] = field(default_factory=list)

    def add_topics(self, gold: set[str], found: set[str]) -> None:
        """Count the topics of one text."""
        for topic in gold | found:
            self.topics[topic].add(gold & {topic}, found & {topic})

    @property
    def macro(self) -> float:
        """The mean of the topics' F1."""
        return sum(count.f1 for count in self.topics.values()) / max(1, len(self.topics))


@app.command("topics")
def topics(
    gold: list[Path] = typer.Argument(
        ..., metavar="GOLD…", help="JSON lines: text, relevant, topics, entities, figures."
    ),
    misses: bool = typer.Option(False, "--misses", help="Name what each text was tagged wrongly."),
) -> None:
    r"""Measure relevance, topics, entities and figures on labelled texts, beside plain \b…\b word lists.

    Example: dateline eval topics tests/golden/topics/tr*.jsonl --misses
    """
    from transform.enrichment import load_enricher
    from transform.topics import read_taxonomy

    failures = Failures("eval topics")
    enricher = load_enricher(seeds_path())
    lists = {
        topic.id: re.compile(
            r"\b(?:" + "|".join(re.escape(term.replace(" … ", " ")) for term in topic.terms) + r")\b", re.I
        )
        for topic in read_taxonomy(seeds_path() / "topics")
    }
    ours, plain = Tally(), Tally()
    for path in gold:
        with path.open(encoding="utf-8") as file:
            for record in read_records(file, failures):
                found = _measure(
                    ours, enricher.enrich(record["text"], title=record.get("title"), lang=record.get("lang")), record
                )
                plain.add_topics(
                    set(record["topics"]), {t for t, pattern in lists.items() if pattern.search(record["text"])}
                )
                if misses and found:
                    typer.echo(f"{record['id']}: {found}")
    typer.echo(f"relevance F1   {ours.relevance}")
    typer.echo(f"topics         macro F1 {ours.macro:.3f}; plain word lists {plain.macro:.3f}")
    for topic, count in sorted(ours.topics.items()):
        typer.echo(f"  {topic:<20} {count}; plain {plain.topics[topic].f1:.3f}")
    typer.echo(f"entities F1    {ours.entities}")
    typer.echo(f"figures F1     {ours.figures}")
    if ours.strength:
        typer.echo(f"strength       {sum(ours.strength) / len(ours.strength):.3f} of {len(ours.strength)} figures")
    sys.stdout.flush()
    raise typer.Exit(failures.exit_code)


def _measure(tally: Tally, found: Any, record: Record) -> str:
    """Count one text and say what was wrong; a figure is right where value, unit and qualifier are."""
    wanted, got = set(record["topics"]), {topic.topic for topic in found.topics}
    tally.relevance.add({1} if record["relevant"] else set(), {1} if found.relevant else set())
    tally.add_topics(wanted, got)
    tally.entities.add(
        {(e["name"], e["start"]) for e in record["entities"]}, {(e.name, e.start) for e in found.entities}
    )
    gold = {(f["value"], f["unit"], f["qualifier"]): f["strength"] for f in record["figures"]}
    figures = {(f.value, f.unit, f.qualifier): f.strength for f in found.figures}
    tally.figures.add(set(gold), set(figures))
    tally.strength += [gold[key] == figures[key] for key in gold.keys() & figures.keys()]
    said = []
    if bool(record["relevant"]) != found.relevant:
        said.append(f"relevance {found.relevance}")
    if wanted != got:
        said.append(f"topics missed {sorted(wanted - got)} wrong {sorted(got - wanted)}")
    if set(gold) != set(figures):
        said.append(
            f"figures missed {sorted(map(str, set(gold) - set(figures)))} wrong {sorted(map(str, set(figures) - set(gold)))}"
        )
    return "; ".join(said)
