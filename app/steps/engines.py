"""Engines as a task meets them: what the user set for each, their limits and health over all workers, the stored memory."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from core.errors import EngineError, SettingsError, StoreUnavailableError
from core.interrupts import hold_interrupts
from core.settings import Settings
from load.connection import Database
from load.engines import admit_request, note_failure, note_success, seconds_until_free
from load.memory import SegmentRow, SegmentStore
from transform.check.model import Problem
from transform.engines.base import Engine, EngineConfig
from transform.engines.registry import engine_names
from transform.targets import HUMAN, Refusal, SegmentTarget

log = logging.getLogger("dateline")
DAILY_CHARACTERS = 500_000  # some two hundred long articles: a key that costs money is never spent without bound


def daily_characters(environ: Mapping[str, str]) -> int | None:
    """Return how many characters the user lets an engine be sent in a UTC day; None: without bound.

    Raises:
        SettingsError: DATELINE_DAILY_CHARACTERS is no whole number.
    """
    budget = environ.get("DATELINE_DAILY_CHARACTERS", "").strip()
    if not budget:
        return DAILY_CHARACTERS
    if not (budget.isascii() and budget.isdigit()):
        raise SettingsError(
            f"DATELINE_DAILY_CHARACTERS={budget!r} is no whole number of characters",
            cure=f"unset it ({DAILY_CHARACTERS}), or give one, e.g. 200000 (0: no bound)",
        )
    return int(budget) or None


def daily_cap(engine: str, own: int | None, set_by_user: int | None) -> int | None:
    """Return the most characters an engine is sent in a UTC day; None: no limit, as for a local engine.

    Args:
        engine: its name.
        own: what the engine itself takes.
        set_by_user: DATELINE_DAILY_CHARACTERS.
    """
    return None if engine == "local" else min((c for c in (own, set_by_user) if c is not None), default=None)


_AGAIN = (1.0, 2.0, 4.0, 8.0, 15.0)  # seconds between tries to keep what was paid for: a restart of Postgres takes some


class StoredMemory:
    """The translation memory in our database; what was put in unchecked is checked when it is used."""

    def __init__(
        self,
        store: SegmentStore,
        check: Callable[[str, str], tuple[Problem, ...]],
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._store = store
        self._check = check
        self._sleep = sleep

    def recall(self, source: str) -> Sequence[SegmentTarget]:
        """Return every known target of a sentence, a translator's first."""
        return [
            SegmentTarget(source, row.target, row.engine, row.model, self._problems(row), row.repairs)
            for row in self._store.recall(source)
        ]

    def _problems(self, row: SegmentRow) -> tuple[Problem, ...]:
        if row.problems is None:
            return self._check(row.source, row.target)
        return tuple(Problem(**p) for p in row.problems)

    def keep(self, results: Sequence[SegmentTarget], *, checked: bool) -> None:
        """Commit the targets of one request; those not checked yet are when they are used.

        Raises:
            StoreUnavailableError: the database went away. What was paid for is kept all the same where it comes back in half a minute;
                the worker's claims and locks fell with its connection, so that it must end.
        """
        rows = [
            SegmentRow(
                r.source,
                r.target,
                r.engine,
                r.model,
                tuple(asdict(p) for p in r.problems) if checked else None,
                r.repairs,
            )
            for r in results
        ]
        try:
            self._store.keep(rows)
        except StoreUnavailableError:
            if not checked and rows:
                self._keep_later(rows)
            raise

    def _keep_later(self, rows: Sequence[SegmentRow]) -> None:
        for seconds in _AGAIN:
            self._sleep(seconds)
            try:
                self._store.keep(rows)
            except StoreUnavailableError as error:
                log.warning("an engine's answer cannot be kept yet: %s", error)
                continue
            return
        log.error("%d answers of engine %s are lost, and will be asked for again", len(rows), rows[0].engine)

    def discard(self, results: Sequence[SegmentTarget]) -> None:
        """Forget targets of an engine that turned out to be no translations."""
        self._store.discard((r.source, r.engine, r.model) for r in results)

    def exclusively(self, sources: Sequence[str]) -> AbstractContextManager[None]:
        """Keep other workers from sending these sentences meanwhile."""
        return self._store.exclusively(sources)


class RenewedMemory(StoredMemory):
    """The memory as an article that is done is looked at again: a translator's target, else what the article has already.

    Args:
        store: where the memory is.
        check: what is wrong with a target.
        segments: those of the article.
        is_second: whether its sentences with problems are sent to further engines: then what else is known counts too.
    """

    def __init__(
        self,
        store: SegmentStore,
        check: Callable[[str, str], tuple[Problem, ...]],
        segments: Iterable[Mapping[str, Any]],
        *,
        is_second: bool = False,
    ) -> None:
        super().__init__(store, check)
        self._is_second = is_second
        self._shown = {segment["source"]: _shown_target(segment) for segment in segments if segment.get("target")}

    def recall(self, source: str) -> Sequence[SegmentTarget]:
        """Return the one target of a sentence that it is to have; every known one where the article has none, or is looked at a second time."""
        known = super().recall(source)
        shown = self._shown.get(source)
        if self._is_second:
            return [*known, *([replace(shown, untried=False)] if shown else ())]
        return [target for target in known if target.engine == HUMAN] or ([shown] if shown else known)


def _shown_target(segment: Mapping[str, Any]) -> SegmentTarget:
    """Read a segment of a translation as it is stored."""
    return SegmentTarget(
        source=segment["source"],
        target=segment["target"],
        engine=segment.get("engine", ""),
        model=segment.get("model", ""),
        problems=tuple(Problem(**p) for p in segment.get("problems", ())),
        repairs=tuple(segment.get("repairs", ())),
        untried=bool(segment.get("untried")),
    )


class StoredGate:
    """Limits, health and budget of the engines in our database: they hold across workers."""

    def __init__(self, database: Database, characters_day: int | None, sleep: Callable[[float], None]) -> None:
        self._database = database
        self._characters_day = characters_day
        self._sleep = sleep
        self._refused: dict[str, int] = {}  # the smallest request that the day's characters did not suffice for

    def cap(self, engine: Engine) -> int | None:
        """Return the most characters an engine is sent in a UTC day; None: no limit, as for a local engine."""
        return daily_cap(engine.name, engine.limits.characters_day, self._characters_day)

    def rest(self, engines: Sequence[Engine]) -> float:
        """Return the seconds until one of the engines is free; 0 where one is now."""
        return seconds_until_free(self._database, {e.name: self.cap(e) for e in engines}, self._refused)

    def admit(self, engine: Engine, characters: int) -> Refusal | None:
        """Take a slot, waiting for it where that is short; None: go ahead, else the reason why not."""
        admission = admit_request(
            self._database,
            engine.name,
            characters,
            requests_second=engine.limits.requests_second,
            characters_day=self.cap(engine),
        )
        if admission.over:
            self._refused[engine.name] = min(characters, self._refused.get(engine.name, characters))
        if admission.reason:
            return Refusal(admission.reason, admission.lasting)
        if admission.wait > 0:
            self._sleep(admission.wait)
        return None

    def unbroken(self) -> AbstractContextManager[None]:
        """Let a task be stopped after its request, not in the middle of it: its answer is paid for."""
        return hold_interrupts()

    def succeeded(self, engine: Engine) -> None:
        """Note that an engine answered."""
        note_success(self._database, engine.name)

    def failed(self, engine: Engine, error: EngineError) -> None:
        """Note that an engine failed; it rests for a while."""
        note_failure(self._database, engine.name, str(error), error.retry_after, lasting=not error.retryable)


_OPTIONS = ("model", "region", "email")


def engine_configs(settings: Settings, environ: Mapping[str, str]) -> dict[str, EngineConfig]:
    """Return the configuration of every engine by its name."""
    common = EngineConfig(
        source=settings.source_language,
        target=settings.target_language,
        timeout=settings.timeout,
        models=Path(environ.get("DATELINE_MODELS") or settings.home / "models"),
    )
    urls = {"google": settings.google_url, "libretranslate": settings.libretranslate_url}
    configs = {"": common}
    for name in {*engine_names(), *settings.engines}:
        variable = f"DATELINE_{name.upper()}"
        # A key that was read from a file ends in a line break as a rule, and no header takes that.
        told = {key: environ.get(f"{variable}_{key.upper()}", "").strip() for key in ("url", "key", *_OPTIONS)}
        configs[name] = replace(
            common,
            url=urls.get(name) or told["url"] or None,
            key=told["key"] or None,
            options={key: told[key] for key in _OPTIONS if told[key]},
        )
    return configs
