"""Everything found in one text: language, dateline, topics, entities, figures, and whether it is on the two."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from core.errors import SettingsError
from core.model import Enrichment, Entity, Span, Topic
from core.text import fold
from transform.dateline import find_dateline
from transform.figures import find_figures
from transform.language import detect_language

_NORTH_KOREA = r"kuzey kore(?!\w*tür)|pyongyang|pyöngyang|north korea|dprk|kim jong"
_RUSSIA = r"rusya|rus(?= |l|')|moskova|kremlin|putin|russia|moscow"
_PEOPLE_AND_PLACES = (
    ("Q423", "North Korea", "place", r"kuzey kore(?:li|liler)?"),
    ("Q159", "Russia", "place", r"rusya"),
    ("Q212", "Ukraine", "place", r"ukrayna"),
    ("Q884", "South Korea", "place", r"güney kore(?:li)?"),
    ("Q18808", "Pyongyang", "place", r"pyongyang"),
    ("Q649", "Moscow", "place", r"moskova"),
    ("Q56226", "Kim Jong Un", "person", r"kim jong[- ]?un"),
    ("Q7747", "Vladimir Putin", "person", r"(?:vladimir )?putin"),
    ("Q157168", "Friedrich Naumann Foundation", "body", r"(?:özgürlük için )?friedrich naumann vakfi"),
)
_SUFFIX = r"(?:'\w+)?"


@dataclass(frozen=True, slots=True)
class _TopicRule:
    topic: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Enricher:
    """The taggers, made once from the seeds."""

    version: str
    rules: tuple[_TopicRule, ...]

    def enrich(
        self,
        text: str,
        *,
        title: str | None = None,
        lang: str | None = None,
        published: date | None = None,
        signoff: str | None = None,
    ) -> Enrichment:
        """Find everything in a text.

        Args:
            text: the body; all offsets are into it.
            title: the headline, which counts for relevance.
            lang: the language as declared by the page or the source, a hint only.
            published: the day of publication.
            signoff: a closing dateline that was cut from the body.
        """
        language = detect_language(text, declared=lang)
        folded = fold(text)
        entities = tuple(_find_entities(text, folded))
        relevance, reasons = _relevance(folded, fold(title or ""))
        return Enrichment(
            language.code,
            language.confidence,
            find_dateline(text, signoff=signoff, published=published),
            relevance >= 0.5,
            relevance,
            tuple(self._find_topics(text, folded)),
            entities,
            find_figures(text, language.code),
            reasons,
            self.version,
        )

    def _find_topics(self, text: str, folded: str) -> Iterator[Topic]:
        for rule in self.rules:
            spans = tuple(Span(m.start(), m.end(), text[m.start() : m.end()]) for m in rule.pattern.finditer(folded))
            if spans:
                yield Topic(rule.topic, round(1 - 0.5 ** len(spans), 3), spans[:20])


def load_enricher(seeds: Path) -> Enricher:
    """Make the taggers from the seeds.

    Raises:
        SettingsError: a topic file cannot be read.
    """
    rules, digest = [], sha256()
    for path in sorted((seeds / "topics").glob("*.toml")):
        try:
            raw = path.read_bytes()
            tables = tomllib.loads(raw.decode())["topic"]
        except (OSError, KeyError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"{path}: {error}", cure="mend the file") from error
        digest.update(raw)
        rules += [_TopicRule(table["id"], _compile(table["terms"])) for table in tables]
    return Enricher(digest.hexdigest()[:12], tuple(rules))


def _compile(terms: list[str]) -> re.Pattern[str]:
    alternatives = []
    for term in sorted(terms, key=len, reverse=True):
        words = fold(term).split()
        pattern = ""
        for number, word in enumerate(words):
            if word == "…":
                pattern += r"(?:\s+[\w'-]+){0,6}?"
                continue
            pattern += (r"\s+" if number else "") + re.escape(word) + r"\w*"
        alternatives.append(pattern)
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")" + _SUFFIX)


def _find_entities(text: str, folded: str) -> Iterator[Entity]:
    found = []
    for identifier, name, kind, pattern in _PEOPLE_AND_PLACES:
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", folded):
            found.append(Entity(identifier, name, kind, match.start(), match.end(), text[match.start() : match.end()]))
    yield from sorted(found, key=lambda entity: (entity.start, -entity.end))


def _relevance(folded: str, title: str) -> tuple[float, tuple[str, ...]]:
    sentences = re.split(r"(?<=[.!?])\s+|\n+", folded)
    both = sum(
        1 for s in sentences if re.search(rf"(?<!\w)(?:{_NORTH_KOREA})", s) and re.search(rf"(?<!\w)(?:{_RUSSIA})", s)
    )
    in_title = bool(re.search(_NORTH_KOREA, title) and re.search(_RUSSIA, title))
    if not both and not in_title:
        return 0.0, ("North Korea and Russia never stand in one sentence",)
    relevance = min(1.0, 0.4 + 0.15 * both + 0.2 * in_title)
    return round(relevance, 3), (f"North Korea and Russia stand together in {both} sentences",)
