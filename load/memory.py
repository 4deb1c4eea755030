"""The store of the translation memory: targets of sentences, and which articles a translator's work comes late for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from psycopg2.extras import Json

from core.text import normalize
from load.connection import Connection, Database, queries, read_rows

_LOCKS = 0x646C  # the advisory-lock space of source sentences
_MEMORY = 0x646D  # the advisory lock of the memory as a whole
_PERSON = "human"


def hash_source(source: str) -> str:
    """Return the key of a sentence in the memory: white space, invisible characters and Unicode form do not count."""
    return hashlib.sha256(" ".join(normalize(source).split()).encode()).hexdigest()


def source_key(source_hash: str) -> int:
    """Return the first 64 bits of the hash of a sentence, as a signed number (`source_key` in SQL)."""
    return int.from_bytes(bytes.fromhex(source_hash[:16]), signed=True)


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One target of a sentence as the memory keeps it; problems are {kind, source, target}, None: it was not checked yet."""

    source: str
    target: str
    engine: str
    model: str = ""
    problems: tuple[Mapping[str, Any], ...] | None = ()
    repairs: tuple[str, ...] = ()
    changed: str = ""  # when a person changed the target last, 20250131T120000Z; "": it is not told


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of putting a translator's work in.

    Attributes:
        changed: the places of the rows whose targets are new or other ones than before.
        older: the places of those that were left, because the memory has another target that was changed later.
        renewed: how many translated articles have one of these sentences.
        woken: how many articles that wait have one.
    """

    changed: frozenset[int]
    older: frozenset[int]
    renewed: int
    woken: int


class SegmentStore:
    """The translation memory of one language pair and glossary version."""

    def __init__(self, database: Database, source_lang: str, target_lang: str, glossary_version: str) -> None:
        self._database = database
        self._pair = {"source_lang": source_lang, "target_lang": target_lang}
        self._glossary_version = glossary_version

    def recall(self, source: str) -> list[SegmentRow]:
        """Return every known target of a sentence, a translator's first, then the one with the fewest problems."""
        with self._database.transaction("look a sentence up") as connection:
            rows = read_rows(
                connection,
                "memory",
                "recall_segments",
                source_hash=hash_source(source),
                glossary_version=self._glossary_version,
                **self._pair,
            )
        return [
            SegmentRow(
                source,
                r["target"],
                r["engine"],
                r["model"],
                None if r["problems"] is None else tuple(r["problems"]),
                tuple(r["repairs"]),
            )
            for r in rows
        ]

    def keep(self, rows: Iterable[SegmentRow]) -> None:
        """Store targets in one transaction."""
        with self._database.transaction("keep a translation") as connection:
            self._write(connection, [(hash_source(row.source), row) for row in rows])

    def discard(self, keys: Iterable[tuple[str, str, str]]) -> None:
        """Remove the targets of (source, engine, model) in one transaction, and translate again what has them; a person's stay."""
        rows = [{"source_hash": hash_source(s), "engine": e, "model": m} for s, e, m in keys if e != _PERSON]
        with self._database.transaction("forget answers that are no translations") as connection:
            queries("memory").discard_segments(
                connection, rows=Json(rows), glossary_version=self._glossary_version, **self._pair
            )
            queries("memory").reopen_translations(
                connection,
                keys=[source_key(row["source_hash"]) for row in rows],
                engines=sorted({row["engine"] for row in rows}),
                target_lang=self._pair["target_lang"],
            )

    def take_over(self, rows: Sequence[SegmentRow]) -> Kept:
        """Store a translator's work in one transaction, and let the articles that have one of its sentences take it up.

        Articles that are done are marked to be renewed; those that wait are tried at once. A target that was changed before the
        memory's is left, where both tell their time.
        """
        hashes = [hash_source(row.source) for row in rows]
        with self._database.transaction("take a translator's work over") as connection:
            queries("memory").lock_memory(connection, space=_MEMORY)
            given = list(zip(hashes, rows, strict=True))
            # No other work comes in between, for the memory is locked.
            older = self._find_older(connection, given)
            changed = self._write(connection, given)
            self._confirm(connection, given)
            named, told = queries("memory"), {"target_lang": self._pair["target_lang"]}
            keys = [
                source_key(h) for h, row in zip(hashes, rows, strict=True) if h in changed and row.engine == _PERSON
            ]
            renewed = int(named.renew_translations(connection, keys=keys, **told)) if keys else 0
            woken = int(named.wake_translations(connection, keys=keys, **told)) if keys else 0
        return Kept(_places(hashes, changed), _places(hashes, older), renewed, woken)

    def _find_older(self, connection: Connection, rows: Sequence[tuple[str, SegmentRow]]) -> set[str]:
        """Return the hashes of the rows that do not take the place of what the memory has."""
        given = [self._record(source_hash, row) for source_hash, row in rows if row.changed]
        found = read_rows(connection, "memory", "find_older", rows=Json(given), **self._pair) if given else []
        return {row["source_hash"] for row in found}

    def _write(self, connection: Connection, rows: Sequence[tuple[str, SegmentRow]]) -> set[str]:
        """Write rows in one statement; returns the hashes of those that are new or changed."""
        # Two sentences that differ in white space are one here, and one statement writes a row once.
        given = {(source_hash, row.engine, row.model): self._record(source_hash, row) for source_hash, row in rows}
        written = read_rows(connection, "memory", "keep_segments", rows=Json(list(given.values())), **self._pair)
        return {row["source_hash"] for row in written}

    def _confirm(self, connection: Connection, rows: Sequence[tuple[str, SegmentRow]]) -> None:
        """Note the later time of targets that stay as they are."""
        given = [self._record(source_hash, row) for source_hash, row in rows if row.changed]
        if given:
            queries("memory").confirm_segments(connection, rows=Json(given), **self._pair)

    def _record(self, source_hash: str, row: SegmentRow) -> dict[str, Any]:
        return {
            "source_hash": source_hash,
            "engine": row.engine,
            "model": row.model,
            # What a person wrote stays right whatever the glossary says.
            "glossary_version": "" if row.engine == _PERSON else self._glossary_version,
            "source": row.source,
            "target": row.target,
            "problems": None if row.problems is None else [dict(p) for p in row.problems],
            "repairs": list(row.repairs),
            "changed": row.changed,
        }

    @contextmanager
    def exclusively(self, sources: Sequence[str]) -> Iterator[None]:
        """Let no other worker send these sentences meanwhile; one that wants to waits, and then finds them known.

        The locks are this connection's: they fall with it, so a killed worker holds nobody up.
        """
        keys = sorted({hash_source(s) for s in sources})
        held: list[str] = []
        try:
            with self._database.transaction("lock sentences") as connection:
                for key in keys:
                    queries("memory").lock_source(connection, space=_LOCKS, source_hash=key)
                    held.append(key)
            yield
        finally:
            with self._database.transaction("unlock sentences") as connection:
                for key in held:
                    queries("memory").unlock_source(connection, space=_LOCKS, source_hash=key)


def _places(hashes: Sequence[str], found: set[str]) -> frozenset[int]:
    return frozenset(place for place, one in enumerate(hashes) if one in found)


def hold_memory(connection: Connection) -> None:
    """Let no translator's work come in until the end of the transaction."""
    queries("memory").share_memory(connection, space=_MEMORY)


def export_segments(database: Database) -> list[dict[str, Any]]:
    """Return the best unflawed target of every sentence, as rows with its languages, engine and time."""
    with database.transaction("read the translation memory") as connection:
        return read_rows(connection, "memory", "export_segments")
