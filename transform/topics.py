"""The taxonomy and the topics of a text, each with the slices that are its evidence."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.errors import SettingsError
from core.model import Span, Topic
from transform.matching import Hit

SCOPES = ("relation", "any")
_LANGUAGES = ("tr", "en", "ru", "ko")
# A topic of the relation is told from this relevance on.
_RELATED = 0.35


@dataclass(frozen=True, slots=True)
class TopicDefinition:
    """One topic of the taxonomy."""

    id: str
    scope: str
    definition: str
    terms: tuple[str, ...]


def read_taxonomy(folder: Path) -> tuple[TopicDefinition, ...]:
    """Read every topic file of a folder.

    Raises:
        SettingsError: a file or key is wrong; names both.
    """
    topics: list[TopicDefinition] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))["topic"]
            for table in tables:
                terms = tuple(term for language in _LANGUAGES for term in table["terms"].get(language, []))
                topics.append(TopicDefinition(table["id"], table["scope"], table["definition"], terms))
                if table["scope"] not in SCOPES:
                    raise SettingsError(f"{path}: scope = {table['scope']!r}", cure=f"use one of {', '.join(SCOPES)}")
        except (OSError, KeyError, TypeError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"{path}: {error}", cure="docs/topics.md shows the form") from error
    return tuple(topics)


def gather_topics(text: str, hits: Iterable[Hit], scopes: dict[str, str], relevance: float) -> tuple[Topic, ...]:
    """Make topics of the terms that stand in a text, best first.

    Args:
        text: the text.
        hits: where terms stand; the value is the topic.
        scopes: the scope of each topic.
        relevance: of the text.
    """
    spans: dict[str, dict[tuple[int, int], Span]] = {}
    for hit in hits:
        if scopes[hit.value] == "any" or relevance >= _RELATED:
            spans.setdefault(hit.value, {})[hit.start, hit.end] = Span(hit.start, hit.end, text[hit.start : hit.end])
    topics = [
        Topic(topic, round(1 - 0.5 ** len(found), 3), tuple(_outermost(list(found.values()))[:20]))
        for topic, found in spans.items()
    ]
    return tuple(sorted(topics, key=lambda topic: (-topic.score, topic.topic)))


def _outermost(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return kept
