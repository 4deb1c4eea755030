"""Articles into the target language, after the load and apart from it: what no engine takes stays pending."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.errors import EngineError
from core.settings import Settings
from load import translations
from load.connection import Database
from load.translations import MemoryKey
from transform.check.checker import Checker
from transform.check.model import Problem
from transform.engines.base import Engine, EngineConfig
from transform.engines.registry import make_chain
from transform.glossary import read_glossary
from transform.translation import Review, SegmentTarget, TextTarget, translate_text

_FIRST_WAIT = 60.0  # seconds; doubled at each try up to an hour
_LONGEST_WAIT = 3600.0


class StoredMemory:
    """The translation memory in our database."""

    def __init__(self, database: Database, key: MemoryKey) -> None:
        self._database = database
        self._key = key

    def recall(self, source: str) -> Sequence[SegmentTarget]:
        """Return every known target of a sentence, a translator's first."""
        return [
            SegmentTarget(
                source,
                row["target"],
                row["engine"],
                row["model"],
                tuple(Problem(**problem) for problem in row["problems"]),
            )
            for row in translations.recall_segment(self._database, self._key, source)
        ]

    def keep(self, result: SegmentTarget) -> None:
        """Store one engine's target; committed before the next request is made."""
        translations.keep_segment(
            self._database,
            self._key,
            engine=result.engine,
            model=result.model,
            source=result.source,
            target=result.target,
            problems=[asdict(problem) for problem in result.problems],
        )


class RestingGate:
    """Lets requests through to engines that have not failed in this run."""

    def __init__(self) -> None:
        self._failed: dict[str, str] = {}

    def admit(self, engine: Engine, characters: int) -> str | None:
        """Refuse an engine that failed before in this run."""
        return self._failed.get(engine.name)

    def succeeded(self, engine: Engine) -> None:
        """Forget an engine's failure."""
        self._failed.pop(engine.name, None)

    def failed(self, engine: Engine, error: EngineError) -> None:
        """Let an engine that is down rest for the remainder of this run; one that refused a text goes on with others."""
        if error.retryable:
            self._failed[engine.name] = str(error)


def make_engines(settings: Settings, source: str) -> tuple[list[Engine], list[str]]:
    """Make the chain of engines that the settings name; returns it and why some cannot be used."""
    config = EngineConfig(source=source, target=settings.target_language, timeout=settings.timeout)
    urls = {"libretranslate": settings.libretranslate_url, "google": settings.google_url}
    configs = {
        name: EngineConfig(source=source, target=settings.target_language, timeout=settings.timeout, url=url)
        for name, url in urls.items()
        if url
    }
    return make_chain(settings.engines, {"": config, **configs})


def translate_pending(
    database: Database, settings: Settings, seeds: Path, *, batch: int = 5, budget: float = 1200.0
) -> Counter[str]:
    """Translate what is due, the most relevant first, until nothing is left or `budget` seconds are used.

    Returns:
        How many translations are done, partial (some sentence waits) and pending.
    """
    done: Counter[str] = Counter()
    gate = RestingGate()
    glossary = read_glossary(seeds / "glossary.toml")
    checkers: dict[str, Checker] = {}
    chains: dict[str, tuple[list[Engine], list[str]]] = {}
    started = time.monotonic()
    while time.monotonic() - started < budget:
        claimed = translations.claim_translations(database, batch)
        if not claimed:
            break
        for row in claimed:
            lang = row["lang"]
            checker = checkers.setdefault(lang, Checker(lang, row["target_lang"]))
            engines, refused = chains.setdefault(lang, make_engines(settings, lang))
            memory = StoredMemory(database, MemoryKey(lang, row["target_lang"], glossary.version))

            def review(source: str, target: str, checker: Checker = checker) -> Review:
                text, repairs = glossary.repair(source, target)
                return Review(text, checker.check(source, text), repairs)

            texts = [
                translate_text(text, engines, review=review, memory=memory, gate=gate) if text else None
                for text in (row["title"], row["body"])
            ]
            done[_record(database, row, texts, refused)] += 1
    return done


def _record(database: Database, row: dict[str, Any], texts: list[TextTarget | None], refused: list[str]) -> str:
    made = [text for text in texts if text is not None]
    states = {text.state for text in made}
    state = "done" if states <= {"done"} else "pending" if states <= {"pending"} else "partial"
    reasons = list(dict.fromkeys(text.reason for text in made if text.reason)) + (refused if state != "done" else [])
    engines = dict.fromkeys(engine for text in made for engine in text.engines)
    title, body = texts
    translations.finish_translation(
        database,
        row["translation_id"],
        state="pending" if state == "partial" else state,
        reason="; ".join(reasons),
        title=title.text if title and state != "pending" else None,
        body=body.text if body and state != "pending" else None,
        engines=list(engines),
        problems=sum(text.flawed for text in made),
        wait=0.0 if state == "done" else min(_FIRST_WAIT * 2 ** (row["attempts"] - 1), _LONGEST_WAIT),
    )
    return state
