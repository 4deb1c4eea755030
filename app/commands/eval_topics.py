"""`dateline eval topics`: the taggers against texts labelled by hand."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import typer

from app.jsonlines import Failures, Record, number_records, require_text
from core.errors import InputError
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
    claimants: list[bool] = field(default_factory=list)

    def add_topics(self, gold: set[str], found: set[str]) -> None:
        """Count the topics of one text."""
        for topic in gold | found:
            self.topics[topic].add(gold & {topic}, found & {topic})

    def include(self, other: Tally) -> None:
        """Add the counts of another tally."""
        for mine, theirs in (
            (self.relevance, other.relevance), (self.entities, other.entities), (self.figures, other.figures),
            *((self.topics[topic], count) for topic, count in other.topics.items()),
        ):  # fmt: skip
            mine.right, mine.wrong, mine.missed = (
                mine.right + theirs.right, mine.wrong + theirs.wrong, mine.missed + theirs.missed,
            )  # fmt: skip
        self.strength += other.strength
        self.claimants += other.claimants

    def summary(self) -> str:
        """The totals on one line."""
        return (
            f"relevance {self.relevance.f1:.3f}, topics {self.macro:.3f}, entities {self.entities.f1:.3f}, "
            f"figures {self.figures.f1:.3f}, strength {_share(self.strength)}, claimant {_share(self.claimants)}"
        )

    @property
    def macro(self) -> float:
        """The mean of the topics' F1."""
        return sum(count.f1 for count in self.topics.values()) / max(1, len(self.topics))


@app.command("topics")
def topics(
    gold: list[Path] = typer.Argument(
        ..., metavar="GOLD…", help="JSON lines: text, relevant, topics, entities, figures."
    ),
    misses: bool = typer.Option(False, "--misses/--no-misses", help="Name what each text was tagged wrongly."),
    by_file: bool = typer.Option(False, "--by-file", help="The totals of each file too."),
) -> None:
    r"""Measure relevance, topics, entities and figures on labelled texts, beside plain \b…\b word lists.

    A record is measured on the labels it has: one with nothing but figures counts for figures, their strength and claimant.

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
    ours, plain, measured = Tally(), Tally(), 0
    for path in gold:
        own = Tally()
        with path.open(encoding="utf-8") as file:
            for number, record in number_records(file, failures):
                try:
                    _check_labels(record)
                except InputError as error:
                    failures(f"{path}, line {number}, id {record['id']!r}: {error}")
                    continue
                measured += 1
                enriched = enricher.enrich(record["text"], title=record.get("title"), lang=record.get("lang"))
                found = _measure(own, enriched, record)
                if "topics" in record:
                    plain.add_topics(
                        set(record["topics"]), {t for t, pattern in lists.items() if pattern.search(record["text"])}
                    )
                if misses and found:
                    typer.echo(f"{record['id']}: {found}")
        ours.include(own)
        if by_file:
            typer.echo(f"{path.name}: {own.summary()}")
    if not measured:
        raise InputError(
            "no labelled text was measured",
            cure="give JSON lines with 'text' and labels (`dateline eval topics --help`)",
        )
    typer.echo(f"relevance F1   {ours.relevance}")
    typer.echo(f"topics         macro F1 {ours.macro:.3f}; plain word lists {plain.macro:.3f}")
    for topic, count in sorted(ours.topics.items()):
        typer.echo(f"  {topic:<20} {count}; plain {plain.topics[topic].f1:.3f}")
    typer.echo(f"entities F1    {ours.entities}")
    typer.echo(f"figures F1     {ours.figures}")
    if ours.strength:
        typer.echo(f"strength       {_share(ours.strength)} of {len(ours.strength)} figures")
        typer.echo(f"claimant       {_share(ours.claimants)} of {len(ours.claimants)} figures")
    sys.stdout.flush()
    raise typer.Exit(failures.exit_code)


_LABELS = ("relevant", "topics", "entities", "figures")
_PARTS = {
    "entities": ("name", "start"),
    "figures": ("value", "low", "high", "unit", "qualifier", "strength", "attribution"),
}


def _check_labels(record: Record) -> None:
    """Refuse a record that cannot be measured.

    Raises:
        InputError: it has no text, no label, or one of another form.
    """
    require_text(record, "text")
    if not any(label in record for label in _LABELS):
        raise InputError("no label", cure=f"give one of {', '.join(_LABELS)}")
    for label in _LABELS[1:]:
        value = record.get(label, [])
        if not isinstance(value, list):
            raise InputError(f"{label!r} is no list", cure=f"give {label!r} as a list, empty where there are none")
        parts = _PARTS.get(label, ())
        if not all(isinstance(one, dict) if parts else isinstance(one, str) for one in value):
            raise InputError(
                f"{label!r} holds something else than {'objects' if parts else 'names'}", cure="see tests/golden/topics"
            )
        lacking = sorted({part for one in value for part in parts if part not in one})
        if lacking:
            raise InputError(f"{label!r} lacks {', '.join(lacking)}", cure="give null where there is none")


def _share(marks: list[bool]) -> str:
    return f"{sum(marks) / len(marks):.3f}" if marks else "-"


def _measure(tally: Tally, found: Any, record: Record) -> str:
    """Count one text by the labels it has and say what was wrong.

    A figure is right where value (of a range: both bounds), unit and qualifier are.
    """
    said = []
    if "relevant" in record:
        tally.relevance.add({1} if record["relevant"] else set(), {1} if found.relevant else set())
        if bool(record["relevant"]) != found.relevant:
            said.append(f"relevance {found.relevance}")
    if "topics" in record:
        wanted, got = set(record["topics"]), {topic.topic for topic in found.topics}
        tally.add_topics(wanted, got)
        said += _difference("topics", wanted, got)
    if "entities" in record:
        names = {(e["name"], e["start"]) for e in record["entities"]}
        named = {(e.name, e.start) for e in found.entities}
        tally.entities.add(names, named)
        said += _difference("entities", names, named)
    if "figures" in record:
        gold = {_key(f["value"], f["low"], f["high"], f["unit"], f["qualifier"]): f for f in record["figures"]}
        figures = {_key(f.value, f.low, f.high, f.unit, f.qualifier): f for f in found.figures}
        tally.figures.add(set(gold), set(figures))
        said += _difference("figures", set(gold), set(figures))
        for key in gold.keys() & figures.keys():
            label, figure = gold[key], figures[key]
            for marks, wanted_, got_ in (
                (tally.strength, label["strength"], figure.strength),
                (tally.claimants, label["attribution"], figure.attribution),
            ):
                marks.append(wanted_ == got_)
                if wanted_ != got_:
                    said.append(f"{figure.text!r} is {wanted_}, not {got_}")
    return "; ".join(said)


def _key(value: float | None, low: float | None, high: float | None, unit: str, qualifier: str) -> tuple[str, str, str]:
    said = f"{value:.10g}" if value is not None else f"{low or 0:.10g}..{high or 0:.10g}"
    return said, unit, qualifier


def _difference(kind: str, wanted: set[Any], got: set[Any]) -> list[str]:
    missed, wrong = (sorted(map(str, part)) for part in (wanted - got, got - wanted))
    return [f"{kind} missed {missed} wrong {wrong}"] if missed or wrong else []
