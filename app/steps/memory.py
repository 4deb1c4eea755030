"""Translators' work into the memory, and from there into the articles that were translated before it came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.errors import InputError
from load.connection import Database
from load.memory import SegmentRow, SegmentStore
from transform.targets import HUMAN
from transform.tmx import Choice, Unit, choose_units, put_back, read_tmx

_BATCH = 2_000  # sentences in a transaction: no article waits longer than a fraction of a second to be finished


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of putting units into the memory.

    Attributes:
        changed: how many sentences are new or changed in the memory, by the file their target was taken from.
        older: how many were left because the memory has another target that was changed later, by their file.
        choices: those of them that have several targets in the files.
        renewing: whether translated articles have some of them, and are to be renewed.
        woken: how many articles that wait have some, and are tried again.
        early: the units that tell a time to come, as they stand in the files; they count as changed now.
    """

    changed: Mapping[str, int]
    older: Mapping[str, int]
    choices: Sequence[Choice]
    renewing: bool = False
    woken: int = 0
    early: Sequence[Unit] = ()


def read_units(path: Path, source_lang: str = "tr", target_lang: str = "en") -> list[Unit]:
    """Read the units of a TMX in two languages.

    Raises:
        InputError: the file cannot be read, or has nothing of these languages.
    """
    units = list(read_tmx(path, source_lang, target_lang))
    if not units:
        raise InputError(
            f"{path} has no segment from {source_lang} into {target_lang}",
            cure="name its languages by --source and --target",
        )
    return units


def import_units(database: Database, units: Sequence[Unit], glossary_version: str, *, now: datetime) -> Imported:
    """Put units of one language pair into the memory, a translator's to be used before any engine; one for each sentence.

    What an engine gave is told from a person's work in a file that `dateline memory export` wrote, and stays the engine's. Nothing
    is checked here: it is when it is used. Each batch is committed with the marks of the articles that it is for, so that a
    killed import loses nothing when it is run again. A time after `now`, which a clock that is wrong writes, counts as now: it would
    keep out all work that comes until then.
    """
    if not units:
        return Imported({}, {}, ())
    store = SegmentStore(database, units[0].source_lang, units[0].target_lang, glossary_version)
    told_now, early = put_back(units, now)
    taken, choices = choose_units(told_now)
    changed: list[Unit] = []
    older: Counter[str] = Counter()
    renewing, woken = False, 0
    for start in range(0, len(taken), _BATCH):
        batch = taken[start : start + _BATCH]
        kept = store.take_over([_row(unit) for unit in batch])
        changed += [batch[place] for place in sorted(kept.changed)]
        older.update(batch[place].file for place in kept.older)
        renewing = renewing or kept.renewed > 0
        woken += kept.woken
    told = {id(unit) for unit in changed}
    return Imported(
        Counter(unit.file for unit in changed),
        older,
        [c for c in choices if id(c.taken) in told],
        renewing,
        woken,
        early,
    )


def _row(unit: Unit) -> SegmentRow:
    changed = "" if unit.engine else unit.changed
    return SegmentRow(unit.source, unit.target, unit.engine or HUMAN, problems=None, changed=changed)
