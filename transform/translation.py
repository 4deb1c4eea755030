"""Decisions of the translate stage: what to send to which engine, what to accept, what to keep as it is.

Nothing here reads a clock, a database or a network: the memory, the gate before an engine (limits, health, budget)
and the engines are passed in. Every answer of an engine is handed to `keep` before the next request is made, so a
killed run loses nothing that was paid for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from core.errors import EngineError
from core.model import LanguagePart
from core.segments import reassemble, segment
from transform.engines.base import ContextEngine, Engine, Limits
from transform.engines.watch import Watch
from transform.targets import UNTRANSLATABLE, Refusal, Review, SegmentState, SegmentTarget, TextTarget
from transform.translation_ports import Gate, Memory

# (language, sentences) → a target each, with the language noted.
TranslateApart = Callable[[str, Sequence[str]], Sequence[SegmentTarget]]

# Is the same in every language: web and mail addresses, and names of accounts.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|(?<!\w)@\w+")


def translate_text(
    text: str,
    engines: Sequence[Engine],
    *,
    review: Review,
    memory: Memory,
    gate: Gate,
    known: Sequence[tuple[int, int]] = (),
    apart: Sequence[LanguagePart] = (),
    translate_apart: TranslateApart | None = None,
    watch: Watch | None = None,
) -> TextTarget:
    """Translate a text: cut, look up, ask, check, put together exactly.

    Args:
        text: a title or body; line breaks and white space between sentences come back unchanged.
        engines: the fallback chain, best first.
        review: what is made of an engine's answer.
        memory: the translation memory.
        gate: limits, health and budget.
        known: runs (start, end) that are in the target language already; they come back as they are.
        apart: runs in a third language; none of their sentences is sent as one of the text's own.
        translate_apart: what translates sentences of such a language; None: they come back as they are.
        watch: the last answers of each engine, over several texts; None: of this one alone.
    """
    pieces = segment(text)
    runs = [*(LanguagePart("", start, end) for start, end in known), *apart]
    # A sentence that only quotes another language is one of the text's own.
    langs = [next((run.lang for run in runs if run.start <= p.start and p.end <= run.end), None) for p in pieces]
    found: dict[str | None, Iterator[SegmentTarget]] = {}
    for lang in dict.fromkeys(langs):
        texts = [p.text for p, of in zip(pieces, langs, strict=True) if of == lang]
        if lang is None:
            found[lang] = iter(translate_segments(texts, engines, review=review, memory=memory, gate=gate, watch=watch))
        elif lang and translate_apart:
            found[lang] = iter(translate_apart(lang, texts))
        else:
            found[lang] = iter([SegmentTarget(text, text, UNTRANSLATABLE, lang=lang) for text in texts])
    results = [next(found[lang]) for lang in langs]
    shown = [r.target or r.source for r in results]
    needed = [r for r in results if r.engine != UNTRANSLATABLE]
    pending = [r for r in needed if r.state is SegmentState.PENDING]
    state = "done" if not pending else ("pending" if len(pending) == len(needed) else "partial")
    reasons = "; ".join(dict.fromkeys(r.reason for r in pending))
    lasting = bool(pending) and all(r.lasting for r in pending)
    return TextTarget(reassemble(text, pieces, shown), tuple(results), state, reasons, lasting)


def translate_segments(
    sources: Sequence[str],
    engines: Sequence[Engine],
    *,
    review: Review,
    memory: Memory,
    gate: Gate,
    watch: Watch | None = None,
) -> list[SegmentTarget]:
    """Translate sentences through the fallback chain; what the memory knows costs nothing.

    A sentence whose target the check finds wrong goes on to the next engine; if every engine's target is wrong the
    one with the fewest problems is taken, with its problems. An engine that fails is not asked again in this call; nor is one whose
    last answers are no translations: they are forgotten, and the next engine is asked.

    Returns:
        One result a source, in order; equal sources are sent once.
    """
    watch = watch or Watch()
    best: dict[str, SegmentTarget] = {}
    asked: dict[str, set[tuple[str, str]]] = {}
    refusals: dict[str, list[Refusal]] = {}
    untried: set[str] = set()
    for source in dict.fromkeys(sources):
        if not any(c.isalpha() for c in _ADDRESS.sub("", source)):
            best[source] = SegmentTarget(source, source, UNTRANSLATABLE)
            continue
        for known in memory.recall(source):
            asked.setdefault(source, set()).add((known.engine, known.model))
            _take_better(best, replace(known, from_memory=True))
    for engine in engines:
        todo = [
            source
            for source in dict.fromkeys(sources)
            if _is_open(best.get(source)) and (engine.name, engine.model) not in asked.get(source, ())
        ]
        for batch in _batches(todo, engine.limits, refusals, engine.name):
            context = surroundings(sources, batch, engine.limits.context)
            refusal = _ask(engine, batch, context, best, review, memory, gate, watch)
            for source in (refusal.sources or todo) if refusal else ():
                if refusal and source not in best:
                    refusals.setdefault(source, []).append(refusal)
                elif refusal and not refusal.lasting and best[source].engine != engine.name:
                    untried.add(source)
            in_vain = refusal is not None and len(refusal.sources) == len(batch)
            is_ill = watch.note_request(engine.name, in_vain=in_vain)
            if refusal and is_ill:  # not the texts, then
                gate.failed(engine, EngineError(refusal.reason, retryable=not refusal.lasting))
            if refusal and (is_ill or not refusal.sources):
                break
    for source in untried:
        if _is_open(best[source]):
            best[source] = replace(best[source], untried=True)
    return [best.get(s) or _pending(s, refusals.get(s, ())) for s in sources]


def surroundings(sources: Sequence[str], batch: Sequence[str], most: int) -> str:
    """Return the sentences before and after a batch, as many as `most` characters take, half of them before."""
    if most <= 0:
        return ""
    first, last = sources.index(batch[0]), sources.index(batch[-1])
    before = _fitting(reversed(sources[:first]), most // 2)
    after = _fitting(sources[last + 1 :], most - most // 2)
    return " ".join((*reversed(before), *after))


def _fitting(sentences: Iterable[str], most: int) -> list[str]:
    taken: list[str] = []
    for sentence in sentences:
        most -= len(sentence) + 1
        if most < 0:
            break
        taken.append(sentence)
    return taken


def _pending(source: str, refusals: Sequence[Refusal]) -> SegmentTarget:
    if not refusals:
        return SegmentTarget(source, reason="not in the translation memory, and no engine is set; set DATELINE_ENGINES")
    reason = "; ".join(dict.fromkeys(refusal.reason for refusal in refusals))
    return SegmentTarget(source, reason=reason, lasting=all(refusal.lasting for refusal in refusals))


def _is_open(known: SegmentTarget | None) -> bool:
    return known is None or known.state is not SegmentState.DONE


def _take_better(best: dict[str, SegmentTarget], new: SegmentTarget) -> None:
    old = best.get(new.source)
    if old is None or (_is_open(old) and (not _is_open(new) or len(new.problems) < len(old.problems))):
        best[new.source] = new


def _batches(
    todo: Sequence[str], limits: Limits, refusals: dict[str, list[Refusal]], engine: str
) -> Iterator[list[str]]:
    batch: list[str] = []
    for source in todo:
        if len(source) > limits.characters_request:
            reason = f"{len(source)} characters are more than engine {engine} takes in a request"
            refusals.setdefault(source, []).append(Refusal(reason, lasting=True))
            continue
        full = len(batch) >= limits.batch or sum(map(len, batch)) + len(source) > limits.characters_request
        if batch and full:
            yield batch
            batch = []
        batch.append(source)
    if batch:
        yield batch


def _ask(
    engine: Engine,
    batch: Sequence[str],
    context: str,
    best: dict[str, SegmentTarget],
    review: Review,
    memory: Memory,
    gate: Gate,
    watch: Watch,
) -> Refusal | None:
    """Send one request; return why the engine cannot go on, or None."""
    with memory.exclusively(batch):
        # Another worker may have had a sentence translated since it was looked up.
        for source in batch:
            for known in memory.recall(source):
                if (known.engine, known.model) == (engine.name, engine.model) or not _is_open(known):
                    _take_better(best, replace(known, from_memory=True))
                    batch = [s for s in batch if s != source]
        if not batch:
            return None
        refusal = gate.admit(engine, sum(map(len, batch)))
        if refusal is not None:
            return refusal
        with gate.unbroken():
            try:
                targets = _call(engine, batch, context)
            except EngineError as error:
                if error.about == "engine":
                    gate.failed(engine, error)
                return Refusal(str(error), not error.retryable, tuple(batch) if error.about == "text" else ())
            results = []
            for source, raw in zip(batch, targets, strict=True):
                target, repairs = review.mend(source, raw)
                results.append(SegmentTarget(source, target, engine.name, engine.model, repairs=repairs))
            given = [result for result in results if result.target]
            # Before anything else: what a worker that is killed here has not kept is paid for twice.
            memory.keep(given, checked=False)
        given = [replace(result, problems=review.check(result.source, result.target)) for result in given]
        memory.keep(given, checked=True)
        if not given or not all(result.problems for result in given):
            gate.succeeded(engine)
    for result in given:
        _take_better(best, result)
    if given and (fault := watch.add(engine.name, given)):
        return _give_up(engine, fault, watch.take(engine.name), best, memory, gate)
    missing = tuple(result.source for result in results if not result.target)
    return Refusal(f"engine {engine.name} answered without a translation", True, missing) if missing else None


def _give_up(
    engine: Engine,
    fault: str,
    answers: Sequence[SegmentTarget],
    best: dict[str, SegmentTarget],
    memory: Memory,
    gate: Gate,
) -> Refusal:
    """Take an engine for ill whose last answers are no translations, and forget those of them that the check found wrong."""
    error = EngineError(f"engine {engine.name} {fault}")
    gate.failed(engine, error)
    flawed = [answer for answer in answers if answer.problems]
    memory.discard(flawed)
    for answer in flawed:
        held = best.get(answer.source)
        if held is not None and (held.engine, held.target) == (answer.engine, answer.target):
            del best[answer.source]
    return Refusal(str(error))


def _call(engine: Engine, batch: Sequence[str], context: str) -> list[str]:
    """Ask an engine.

    Raises:
        EngineError: whatever went wrong: an engine of another package may raise anything and give anything.
    """
    try:
        if context and isinstance(engine, ContextEngine):
            targets = engine.translate_in_context(batch, context)
        else:
            targets = engine.translate(batch)
    except EngineError:
        raise
    except Exception as error:  # noqa: BLE001
        # Told by its class only: its words may hold a key.
        raise EngineError(f"engine {engine.name} failed in its own code ({type(error).__name__})") from None
    if not isinstance(targets, list | tuple) or not all(isinstance(target, str) for target in targets):
        raise EngineError(f"engine {engine.name} gave something else than texts")
    if len(targets) != len(batch):
        raise EngineError(f"engine {engine.name} gave {len(targets)} targets for {len(batch)} texts")
    return list(targets)
