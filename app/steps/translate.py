"""Articles into English: the memory first, then the engines in their order, each segment checked and kept at once."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.checks import load_checker, load_glossary
from app.steps.alerts import hasten_alerts
from app.steps.engines import StoredGate, StoredMemory, daily_characters, engine_configs
from app.taggers import keep_enricher
from core.clock import Clock, utc_now
from core.errors import InputError, StoreUnavailableError
from core.settings import Settings
from core.text import normalize
from load import translations
from load.connection import Database
from load.translations import SegmentRow, SegmentStore
from transform.agreement import compare
from transform.check.checker import Checker
from transform.engines.base import EngineConfig
from transform.engines.registry import make_chain
from transform.enrichment import Enricher
from transform.glossary import Glossary
from transform.targets import HUMAN, Review, SegmentTarget, TextTarget
from transform.tmx import Choice, choose_units, read_tmx
from transform.translation import translate_text

_LONGEST_WAIT = 3600.0
log = logging.getLogger("dateline")


@dataclass(frozen=True, slots=True)
class TranslateTools:
    """What translating takes; made once a task."""

    names: tuple[str, ...]
    configs: Mapping[str, EngineConfig]
    glossary: Glossary
    characters_day: int | None = None
    sleep: Callable[[float], None] = time.sleep
    timer: Callable[[], float] = time.monotonic
    clock: Clock = utc_now
    enricher: Enricher | None = None  # tells where original and translation disagree; None: not asked


def make_translate_tools(settings: Settings, environ: Mapping[str, str], seeds: Path) -> TranslateTools:
    """Read what the user set: the chain in `DATELINE_ENGINES`, `DATELINE_<ENGINE>_KEY` and `_URL`, the day's budget.

    Raises:
        SettingsError: the glossary or the budget is wrong.
    """
    return TranslateTools(
        names=settings.engines,
        configs=engine_configs(settings, environ),
        glossary=load_glossary(environ),
        characters_day=daily_characters(environ),
        enricher=keep_enricher(seeds),
    )


def translate_articles(database: Database, tools: TranslateTools, *, budget: float = 1200.0) -> Counter[str]:
    """Translate what waits, the most relevant first, until nothing is left or `budget` seconds are used.

    Returns:
        How many articles ended in each state: done, partial, pending, failed, off.

    Raises:
        StoreUnavailableError: the database went away; what was translated is kept, what was claimed is free again.
        Exception: an article met an error that nobody foresaw; it is set aside, and the others were translated all the same.
    """
    done: Counter[str] = Counter()
    workers: dict[tuple[str, str], _Translator] = {}
    started = tools.timer()
    unexpected: Exception | None = None
    wanted = any(name not in ("memory", "off") for name in tools.names)
    while tools.timer() - started < budget:
        row = translations.claim_translation(database, engines=wanted)
        if row is None:
            break
        pair = (_source_language(row), row["target_lang"])
        if pair not in workers:
            workers[pair] = _Translator(database, tools, *pair)
        try:
            state = workers[pair].translate_article(row)
        except StoreUnavailableError:
            raise
        except Exception as error:
            # Claimed first again and again, the most relevant article would keep all others from being translated.
            log.exception("article version %s cannot be translated", row["version_id"])
            translations.set_translation_aside(
                database, row["translation_id"], f"an error of Dateline's own: {type(error).__name__}", _LONGEST_WAIT
            )
            unexpected = unexpected or error
            done["failed"] += 1
            continue
        if state not in ("partial", "pending"):
            hasten_alerts(database, row["version_id"], tools.clock())
        done[state] += 1
        if state in ("partial", "pending"):
            # Where every engine rests, what was tried before waits with them; new articles may be in the memory.
            translations.postpone_translations(database, workers[pair].rest())
    if unexpected is not None:
        raise unexpected
    return done


def _source_language(row: Mapping[str, Any]) -> str:
    """Return what an article is translated from: of a text without one language, the other one it has most of."""
    if row["lang"] != "und":
        return str(row["lang"])
    letters: Counter[str] = Counter()
    for part in row["lang_parts"]:
        letters[part["lang"]] += part["end"] - part["start"]
    del letters[row["target_lang"]]
    return letters.most_common(1)[0][0] if letters else "und"


class _Translator:
    """All that translating from one language to another takes."""

    def __init__(self, database: Database, tools: TranslateTools, source: str, target: str) -> None:
        self._database = database
        # What cannot be told is left to those engines that tell it themselves.
        asked = "auto" if source == "und" else source
        configs = {n: replace(c, source=asked, target=target) for n, c in tools.configs.items()}
        self._engines, self._refused = make_chain(tools.names, configs)
        self._off = "off" in tools.names and not self._engines
        version = f"{tools.glossary.version}"
        self._memory = StoredMemory(SegmentStore(database, source, target, version))
        self._gate = StoredGate(database, tools.characters_day, tools.sleep)
        self._checker = load_checker(source, target, tools.glossary)
        self._source, self._target = source, target
        self._enricher = tools.enricher
        self._glossary = tools.glossary if (source, target) == ("tr", "en") else None

    def translate_article(self, row: Mapping[str, Any]) -> str:
        title = self._translate(row["title"]) if row["title"] else None
        known = [(part["start"], part["end"]) for part in row["lang_parts"] if part["lang"] == self._target]
        body = self._translate(row["body"], known)
        parts = [(name, part) for name, part in (("title", title), ("body", body)) if part is not None]
        state = _joint_state([part for _, part in parts], unusable=bool(self._refused) and not self._engines)
        reason = "; ".join(dict.fromkeys(part.reason for _, part in parts if part.reason))
        if state != "done" and self._refused:
            reason = "; ".join((reason, *self._refused)) if reason else "; ".join(self._refused)
        if state in ("pending", "failed") and self._off:
            state, reason = "off", "translation is off (DATELINE_ENGINES)"
        translations.finish_translation(
            self._database,
            row["translation_id"],
            state=state,
            reason=reason,
            title=title.text if title and state in ("done", "partial") else None,
            body=body.text if state in ("done", "partial") else None,
            engines=[_shown(e) for e in dict.fromkeys(e for _, part in parts for e in part.engines)],
            problems=sum(part.flawed for _, part in parts),
            segments=[_segment_row(name, s) for name, part in parts for s in part.segments],
            wait=self._wait(state, row["attempts"]),
            disagreements=self._disagreements(row, title, body) if state == "done" else (),
        )
        return state

    def rest(self) -> float:
        """Return the seconds until an engine of the chain is free; 0 where one is now."""
        return self._gate.rest(self._engines)

    def _wait(self, state: str, attempts: int) -> float:
        """Return the seconds until an article is tried again: longer each time, and not before an engine is free."""
        if state == "done":
            return 0.0
        backoff = _LONGEST_WAIT if state == "failed" else min(_LONGEST_WAIT, 30.0 * 2 ** min(attempts, 10))
        return max(backoff, self.rest())

    def _disagreements(
        self, row: Mapping[str, Any], title: TextTarget | None, body: TextTarget
    ) -> list[dict[str, Any]]:
        """Read both texts with the same taggers and tell where they differ."""
        if self._enricher is None:
            return []
        source = self._enricher.enrich(row["body"], title=row["title"], lang=self._source)
        target = self._enricher.enrich(body.text, title=title.text if title else None, lang=self._target)
        return [asdict(one) for one in compare(source, target)]

    def _translate(self, text: str, known: Sequence[tuple[int, int]] = ()) -> TextTarget:
        return translate_text(
            text, self._engines, review=self._review, memory=self._memory, gate=self._gate, known=known
        )

    def _review(self, source: str, raw: str) -> Review:
        return review_target(source, raw, self._checker, self._glossary)


def review_target(source: str, raw: str, checker: Checker, glossary: Glossary | None) -> Review:
    """Put terms right by the glossary, then check what stands; a repair is told, never silent.

    A segment is one line, so its target is: an engine's line breaks would make paragraphs where the source has none.
    """
    line = " ".join(normalize(raw).split())
    target, repairs = glossary.repair(source, line) if glossary else (line, ())
    return Review(target, checker.check(source, target), repairs)


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a TMX: units of the pair, sentences new or changed in the memory, and those with several targets."""

    units: int
    changed: int
    choices: Sequence[Choice]


def import_memory(
    database: Database,
    path: Path,
    source_lang: str = "tr",
    target_lang: str = "en",
    *,
    glossary: Glossary | None = None,
) -> Imported:
    """Put a translator's TMX into the memory, to be used before any engine; the check reads `glossary`, ours if none is given.

    What an engine gave is told from a person's work in a file that `dateline memory export` wrote, and stays the engine's.

    Raises:
        InputError: the file cannot be read, or has nothing of these languages.
    """
    glossary = glossary or load_glossary({})
    store = SegmentStore(database, source_lang, target_lang, glossary.version)
    checker = load_checker(source_lang, target_lang, glossary)
    units = list(read_tmx(path, source_lang, target_lang))
    if not units:
        raise InputError(
            f"{path} has no segment from {source_lang} into {target_lang}",
            cure="name its languages by --source and --target",
        )
    taken, choices = choose_units(units)
    rows = [
        SegmentRow(
            u.source, u.target, u.engine or HUMAN, "", tuple(asdict(p) for p in checker.check(u.source, u.target))
        )
        for u in taken
    ]
    return Imported(len(units), store.keep(rows), choices)


def _joint_state(parts: Sequence[TextTarget], *, unusable: bool) -> str:
    """Join the states of title and body; "failed" is pending that time does not heal: keys, quotas, lengths, languages."""
    states = {part.state for part in parts}
    if states == {"done"}:
        return "done"
    if states != {"pending"}:
        return "partial"
    return "failed" if unusable or all(part.lasting for part in parts) else "pending"


def _shown(engine: str) -> str:
    return "memory (human)" if engine == HUMAN else engine


def _segment_row(part: str, segment: SegmentTarget) -> dict[str, Any]:
    row = {k: v for k, v in asdict(segment).items() if v or k in ("source", "target")}
    return {"part": part, "state": segment.state.value, **row}
