"""How an article becomes English: what that takes, and its way through the memory, the engines and the check."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.checks import load_checker, load_glossary
from app.steps.engines import RenewedMemory, StoredGate, StoredMemory, daily_characters, engine_configs
from app.taggers import keep_enricher
from core.clock import Clock, utc_now
from core.model import LanguagePart
from core.settings import Settings
from core.text import normalize
from load import translations
from load.connection import Database
from load.memory import SegmentStore
from transform.agreement import compare
from transform.check.checker import Checker
from transform.engines.answers import strip_wrapping
from transform.engines.base import Engine, EngineConfig
from transform.engines.registry import make_chain, named_engines
from transform.engines.watch import Watch
from transform.enrichment import Enricher
from transform.glossary import Glossary
from transform.language import detect_language
from transform.languages import same_script
from transform.targets import HUMAN, UNTRANSLATABLE, Review, SegmentTarget, TextTarget
from transform.translation import translate_segments, translate_text
from transform.translation_ports import Memory

LONGEST_WAIT = 3600.0  # seconds until what failed is tried again
_OFF = "not all of it is in the translation memory, and translation is off (DATELINE_ENGINES)"


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


class Translators:
    """The translators of the language pairs that were met, each made once."""

    def __init__(self, database: Database, tools: TranslateTools) -> None:
        self._database = database
        self._tools = tools
        self._made: dict[tuple[str, str], Translator] = {}

    def get(self, row: Mapping[str, Any]) -> Translator:
        """Return the translator of an article's languages."""
        pair = (_source_language(row), row["target_lang"])
        if pair not in self._made:
            self._made[pair] = Translator(self._database, self._tools, *pair, others=self)
        return self._made[pair]

    def get_pair(self, source: str, target: str) -> Translator:
        """Return the translator of two languages."""
        return self.get({"lang": source, "lang_parts": (), "target_lang": target})


class Translator:
    """All that translating from one language to another takes."""

    def __init__(
        self,
        database: Database,
        tools: TranslateTools,
        source: str,
        target: str,
        *,
        others: Translators | None = None,
    ) -> None:
        self._database = database
        self._others = others or Translators(database, tools)
        # What cannot be told is left to those engines that tell it themselves.
        asked = "auto" if source == "und" else source
        configs = {n: replace(c, source=asked, target=target) for n, c in tools.configs.items()}
        self._engines, self._refused = make_chain(tools.names, configs)
        # True where no engine is set: what the memory does not know waits for nothing.
        self.is_off = not named_engines(tools.names)
        self._checker = load_checker(source, target, tools.glossary)
        self._store = SegmentStore(database, source, target, f"{tools.glossary.version}")
        self._memory = StoredMemory(self._store, self._checker.check, tools.sleep)
        self._gate = StoredGate(database, tools.characters_day, tools.sleep)
        self._source, self._target = source, target
        self._watch = Watch(target, _told_language)
        self._enricher = tools.enricher
        self._review = make_review(self._checker, tools.glossary if (source, target) == ("tr", "en") else None)

    def translate_article(self, row: Mapping[str, Any]) -> str:
        """Translate a claimed article as far as it can be, and write it; returns its state."""
        parts = self._translate(row, self._engines, self._memory)
        state = _joint_state(list(parts.values()), unusable=bool(self._refused) and not self._engines)
        reason = join_reasons(part.reason for part in parts.values())
        if state != "done" and self._refused:
            reason = "; ".join((reason, *self._refused)) if reason else "; ".join(self._refused)
        if state != "done" and self.is_off:
            reason = _OFF
            state = state if state == "partial" else "off"
        self._finish(row, parts, state, reason)
        return state

    def renew_article(self, row: Mapping[str, Any]) -> bool:
        """Put what translators have of a claimed article into its translation; returns whether that changed it."""
        memory = RenewedMemory(self._store, self._checker.check, row["segments"])
        parts = self._translate(row, (), memory)
        # Where sentences are cut in another way now, the text cannot be put together again without an engine.
        if any(part.state != "done" for part in parts.values()) or not _has_other_targets(row, parts):
            translations.release_renewal(self._database, row)
            return False
        self._finish(row, parts, "done", "", is_renewal=True)
        return True

    def improve_article(self, row: Mapping[str, Any]) -> bool:
        """Send the sentences of a claimed article that have problems to the engines that could not be asked before; returns whether that changed it."""
        memory = RenewedMemory(self._store, self._checker.check, row["segments"], is_second=True)
        parts = self._translate(row, self._engines, memory)
        is_whole = all(part.state == "done" for part in parts.values())
        if not is_whole or not _has_other_targets(row, parts):
            wait = self._second_wait(parts, row["attempts"]) if is_whole else None
            translations.release_second(self._database, row["translation_id"], wait)
            return False
        self._finish(row, parts, "done", "", is_renewal=True)
        return True

    def _finish(
        self,
        row: Mapping[str, Any],
        parts: Mapping[str, TextTarget],
        state: str,
        reason: str,
        *,
        is_renewal: bool = False,
    ) -> None:
        shown = {name: part.text for name, part in parts.items() if state in ("done", "partial")}
        translations.finish_translation(
            self._database,
            row["translation_id"],
            source_lang=self._source,
            state=state,
            reason=reason,
            title=shown.get("title"),
            body=shown.get("body"),
            engines=[_shown(e) for e in dict.fromkeys(e for part in parts.values() for e in part.engines)],
            problems=sum(part.flawed for part in parts.values()),
            segments=_segment_rows(parts),
            wait=self._wait(state, row["attempts"]),
            again=self._second_wait(parts, row["attempts"]) if state == "done" else None,
            disagreements=self._disagreements(row, parts) if state == "done" else (),
            is_renewal=is_renewal,
        )

    def rest(self) -> float:
        """Return the seconds until an engine of the chain is free; 0 where one is now."""
        return self._gate.rest(self._engines)

    def _wait(self, state: str, attempts: int) -> float | None:
        """Return the seconds until an article is tried again: longer each time, not before an engine is free; None: is set."""
        if state == "done":
            return 0.0
        if self.is_off:
            return None
        backoff = LONGEST_WAIT if state == "failed" else min(LONGEST_WAIT, 30.0 * 2 ** min(attempts, 10))
        return max(backoff, self.rest())

    @staticmethod
    def _second_wait(parts: Mapping[str, TextTarget], attempts: int) -> float | None:
        """Return the seconds until sentences with problems go to engines that could not be asked now; None: there are none."""
        untried = any(part.is_untried for part in parts.values())
        return min(LONGEST_WAIT, 60.0 * 2 ** min(attempts, 10)) if untried else None

    def _disagreements(self, row: Mapping[str, Any], parts: Mapping[str, TextTarget]) -> list[dict[str, Any]]:
        """Read both texts with the same taggers and tell where they differ."""
        if self._enricher is None:
            return []
        title = parts["title"].text if "title" in parts else None
        source = self._enricher.enrich(row["body"], title=row["title"], lang=self._source)
        target = self._enricher.enrich(parts["body"].text, title=title, lang=self._target)
        return [asdict(one) for one in compare(source, target)]

    def _translate(self, row: Mapping[str, Any], engines: Sequence[Engine], memory: Memory) -> dict[str, TextTarget]:
        """Translate the title, where there is one, and the body."""
        known = [(part["start"], part["end"]) for part in row["lang_parts"] if part["lang"] == self._target]
        # An English article with a Turkish part has mostly an English headline; that of a Turkish one is never kept for English.
        is_known = row["lang"] in (self._target, "und") and _told_language(row["title"] or "") == self._target
        headline = [(0, len(row["title"]))] if is_known else []
        apart = self._find_apart(row)
        texts = [("title", row["title"], headline, []), ("body", row["body"], known, apart)]

        def translate_apart(lang: str, sentences: Sequence[str]) -> list[SegmentTarget]:
            return self._others.get_pair(lang, self._target).translate_quoted(
                lang, sentences, row.get("segments") or (), ask=engines is self._engines
            )

        return {
            name: translate_text(
                text,
                engines,
                review=self._review,
                memory=memory,
                gate=self._gate,
                known=runs,
                apart=others,
                translate_apart=translate_apart,
                watch=self._watch,
            )
            for name, text, runs, others in texts
            if name == "body" or text
        }

    def _find_apart(self, row: Mapping[str, Any]) -> list[LanguagePart]:
        """Return the runs of a body in neither of the two languages; of one that is in none, all goes to who tells languages itself."""
        if self._source == "und":
            return []
        runs = [LanguagePart(**part) for part in row["lang_parts"] if part["lang"] not in (self._source, self._target)]
        return [r for r in runs if r.lang != "und" or not same_script(self._source, row["body"][r.start : r.end])]

    def translate_quoted(
        self, lang: str, sentences: Sequence[str], segments: Sequence[Mapping[str, Any]], *, ask: bool
    ) -> list[SegmentTarget]:
        """Translate sentences of this pair that stand in a text of another language; what no engine takes comes back as it is.

        Args:
            lang: their language.
            sentences: each a segment of the text.
            segments: those that the text has already.
            ask: whether engines may be asked; else what the text has, or the memory, is taken.
        """
        engines = self._engines if ask else ()
        memory = self._memory if ask else RenewedMemory(self._store, self._checker.check, segments)
        found = translate_segments(
            sentences, engines, review=self._review, memory=memory, gate=self._gate, watch=self._watch
        )
        left = {s["source"] for s in segments if s.get("lang") == lang and s.get("engine") == UNTRANSLATABLE}
        return [replace(self._leave(one, left), lang=lang) for one in found]

    def _leave(self, found: SegmentTarget, left: Container[str]) -> SegmentTarget:
        """Take a sentence as it is where time brings no engine that takes it; one that waits for an engine that is to be set waits."""
        if found.target or self.is_off:
            return found
        if found.lasting or not self._engines or found.source in left:
            reason = "; ".join(self._refused) or found.reason
            return replace(found, target=found.source, engine=UNTRANSLATABLE, reason=reason, lasting=False)
        return found


def make_review(checker: Checker, glossary: Glossary | None) -> Review:
    """Make what is done with an engine's answer: terms put right by the glossary, then the check of what stands.

    A repair is told, never silent; so is what an engine wrapped its answer in. A segment is one line, so its target is: an engine's line breaks would make paragraphs where
    the source has none.
    """

    def mend(source: str, raw: str) -> tuple[str, tuple[str, ...]]:
        line, stripped = strip_wrapping(source, " ".join(normalize(raw).split()))
        line, repairs = glossary.repair(source, line) if glossary else (line, ())
        return line, (*stripped, *repairs)

    return Review(mend, checker.check)


def _joint_state(parts: Sequence[TextTarget], *, unusable: bool) -> str:
    """Join the states of title and body; "failed" is pending that time does not heal: keys, quotas, lengths, languages."""
    states = {part.state for part in parts}
    if states == {"done"}:
        return "done"
    if states != {"pending"}:
        return "partial"
    return "failed" if unusable or all(part.lasting for part in parts) else "pending"


def join_reasons(reasons: Iterable[str]) -> str:
    """Join reasons, each once: "rests 10 s after: could not be reached" says no more to a reader than "could not be reached"."""
    parts = list(dict.fromkeys(part for reason in reasons for part in reason.split("; ") if part))
    return "; ".join(part for part in parts if not any(other != part and other in part for other in parts))


def _told_language(text: str) -> str:
    return detect_language(text).code


def _shown(engine: str) -> str:
    return "memory (human)" if engine == HUMAN else engine


def _segment_rows(parts: Mapping[str, TextTarget]) -> list[dict[str, Any]]:
    return [_segment_row(name, segment) for name, part in parts.items() for segment in part.segments]


def _has_other_targets(row: Mapping[str, Any], parts: Mapping[str, TextTarget]) -> bool:
    """True where a sentence has another target, or the same one from another hand, than in the stored segments."""
    old = [(s["part"], s["source"], s.get("target"), s.get("engine")) for s in row["segments"]]
    return old != [(s["part"], s["source"], s["target"], s.get("engine")) for s in _segment_rows(parts)]


def _segment_row(part: str, segment: SegmentTarget) -> dict[str, Any]:
    row = {k: v for k, v in asdict(segment).items() if v or k in ("source", "target")}
    return {"part": part, "state": segment.state.value, **row}


def _source_language(row: Mapping[str, Any]) -> str:
    """Return what an article is translated from: of a text without one language, or in the target's, the other one it has most of."""
    if row["lang"] not in ("und", row["target_lang"]):
        return str(row["lang"])
    letters: Counter[str] = Counter()
    for part in row["lang_parts"]:
        letters[part["lang"]] += part["end"] - part["start"]
    del letters[row["target_lang"]], letters["und"]
    return letters.most_common(1)[0][0] if letters else "und"
