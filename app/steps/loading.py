"""What loads history, batch by batch, in this process or in several."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.steps.historyline import read_entry
from core.errors import DatelineError
from ingest.articleline import MEDIA_TYPE
from load.backfill import load_entries
from load.connection import Database
from load.words import WordMemory

if TYPE_CHECKING:
    from transform.enrichment import Enricher

Line = tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a batch: lines loaded, with an address known already, no articles by their own words, and what is wrong with others."""

    loaded: int
    known: int
    left_out: int
    failed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class History:
    """What a loader is told of the lines that will come.

    Args:
        source_id, outlet: where the lines are said to come from.
        target_language: a relevant article in another language waits for a translation.
        enricher: makes the taggers, called only where a line holds no findings; other processes must be able to import it.
    """

    source_id: int
    outlet: str
    target_language: str
    enricher: Callable[[], Enricher]


class Loader:
    """Loads batch after batch over one connection, with the taggers and the spellings it has met."""

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history
        self._memory = WordMemory()
        self._taggers: Enricher | None = None

    def load(self, batch: Sequence[Line], now: datetime) -> Done:
        """Load lines in one transaction; those with an address that is known are skipped.

        Args:
            batch: (where it stands, one JSON object as bytes), at most a few thousand.

        Raises:
            StoreError: the database refuses or is away; none of the batch is loaded.
        """
        entries, failed = [], []
        for where, line in batch:
            try:
                entry = read_entry(line, self._make_taggers, now)
            except DatelineError as error:
                failed.append(f"{where}: {error}")
                continue
            if entry is not None:
                entries.append(entry)
        loaded = load_entries(
            self._database,
            self._history.source_id,
            self._history.outlet,
            entries,
            media_type=MEDIA_TYPE,
            target_language=self._history.target_language,
            memory=self._memory,
        )
        left_out = len(batch) - len(entries) - len(failed)
        return Done(len(loaded), len(entries) - len(loaded), left_out, tuple(failed))

    def _make_taggers(self) -> Enricher:
        if self._taggers is None:
            self._taggers = self._history.enricher()
        return self._taggers


@contextmanager
def rare_collections() -> Iterator[None]:
    """Look for rings of garbage seldom: a batch makes a hundred thousand small objects and hardly a ring, and each search goes through all."""
    before = gc.get_threshold()
    gc.set_threshold(200_000, 50, 1000)
    try:
        yield
    finally:
        gc.set_threshold(*before)
