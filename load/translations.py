"""The store of translations: the queue, the translation memory, and the engines' health, limits and cost."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg2.extras import Json

from core.model import Enrichment
from core.text import normalize
from load.connection import Connection, Database, queries, read_rows

_LOCKS = 0x646C  # the advisory-lock space of source sentences


def insert_translation(connection: Connection, version_id: int, found: Enrichment, target_language: str) -> None:
    """Queue a version for translation; one that is in the target language already is recorded as not needed."""
    needed = found.lang != target_language
    queries("translations").insert_translation(
        connection,
        version_id=version_id,
        target_lang=target_language,
        state="pending" if needed else "not_needed",
        reason="waits for its turn" if needed else f"the article is in {target_language}",
        relevance=found.relevance,
    )


def count_translations(database: Database) -> dict[str, int]:
    """Return how many translations stand in each state."""
    with database.transaction("count translations") as connection:
        rows = read_rows(connection, "translations", "count_translations")
    return {str(row["state"]): int(row["translations"]) for row in rows}


def claim_translation(database: Database, *, engines: bool) -> dict[str, Any] | None:
    """Claim the next article to translate: the most relevant, then the oldest.

    Returns:
        translation_id, version_id, target_lang, attempts, lang, lang_parts, title, body; None where nothing waits.
    """
    with database.transaction("claim a translation") as connection:
        rows = read_rows(connection, "translations", "claim_translation", engines=engines)
    return rows[0] if rows else None


def finish_translation(
    database: Database,
    translation_id: int,
    *,
    state: str,
    reason: str,
    title: str | None,
    body: str | None,
    engines: Sequence[str],
    problems: int,
    segments: Sequence[Mapping[str, Any]],
    wait: float,
    disagreements: Sequence[Mapping[str, Any]] = (),
) -> None:
    """Write how far a translation has come and free its claim; `wait` seconds until it may be tried again."""
    with database.transaction(f"finish translation {translation_id}") as connection:
        queries("translations").finish_translation(
            connection,
            translation_id=translation_id,
            state=state,
            reason=reason,
            title=title,
            body=body,
            engines=list(engines),
            problems=problems,
            segments=Json([dict(s) for s in segments]),
            wait=wait,
            disagreements=Json([dict(d) for d in disagreements]),
        )


def set_translation_aside(database: Database, translation_id: int, reason: str, wait: float) -> None:
    """Let a translation that cannot be made be `failed` for a reason, and free its claim; what was made before stays."""
    with database.transaction(f"set translation {translation_id} aside") as connection:
        queries("translations").set_translation_aside(
            connection, translation_id=translation_id, reason=reason, wait=wait
        )


def read_disagreements(database: Database, since: datetime, most: int) -> list[dict[str, Any]]:
    """Return the articles translated since a time that say something else in translation, newest first."""
    with database.transaction("read disagreements") as connection:
        return read_rows(connection, "translations", "read_disagreements", since=since, most=most)


def hash_source(source: str) -> str:
    """Return the key of a sentence in the memory: white space, invisible characters and Unicode form do not count."""
    return hashlib.sha256(" ".join(normalize(source).split()).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One target of a sentence as the memory keeps it; problems are {kind, source, target}."""

    source: str
    target: str
    engine: str
    model: str = ""
    problems: tuple[Mapping[str, Any], ...] = ()
    repairs: tuple[str, ...] = ()


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
                "translations",
                "recall_segments",
                source_hash=hash_source(source),
                glossary_version=self._glossary_version,
                **self._pair,
            )
        return [
            SegmentRow(source, r["target"], r["engine"], r["model"], tuple(r["problems"]), tuple(r["repairs"]))
            for r in rows
        ]

    def keep(self, rows: Iterable[SegmentRow]) -> int:
        """Store targets in one transaction; returns how many were new or changed."""
        changed = 0
        with self._database.transaction("keep a translation") as connection:
            for row in rows:
                changed += queries("translations").keep_segment(
                    connection,
                    source_hash=hash_source(row.source),
                    # What a person wrote stays right whatever the glossary says.
                    glossary_version="" if row.engine == "human" else self._glossary_version,
                    engine=row.engine,
                    model=row.model,
                    source=row.source,
                    target=row.target,
                    problems=Json([dict(p) for p in row.problems]),
                    repairs=list(row.repairs),
                    **self._pair,
                )
        return changed

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
                    queries("translations").lock_source(connection, space=_LOCKS, source_hash=key)
                    held.append(key)
            yield
        finally:
            with self._database.transaction("unlock sentences") as connection:
                for key in held:
                    queries("translations").unlock_source(connection, space=_LOCKS, source_hash=key)


def export_segments(database: Database) -> list[dict[str, Any]]:
    """Return the best unflawed target of every sentence, as rows with its languages, engine and time."""
    with database.transaction("read the translation memory") as connection:
        return read_rows(connection, "translations", "export_segments")


@dataclass(frozen=True, slots=True)
class Admission:
    """Whether a request may go out: after `wait` seconds, or not at all for `reason`, which time may not heal."""

    wait: float = 0.0
    reason: str = ""
    lasting: bool = False


def spent_reason(engine: str, spent: int, cap: int) -> str:
    """Say that an engine cannot be sent more characters today, as the reason of what waits for it."""
    return f"engine {engine} has spent {spent} of {cap} characters today"


def admit_request(
    database: Database,
    engine: str,
    characters: int,
    *,
    requests_second: float,
    characters_day: int | None,
    longest_wait: float = 30.0,
) -> Admission:
    """Ask for a slot of an engine, over all workers, and count the request in.

    Args:
        database: where the engines' states are.
        engine: the engine's name.
        characters: of the request.
        requests_second: the engine's rate; 0: none.
        characters_day: what may be sent in a UTC day; None: no limit.
        longest_wait: seconds; a slot later than that is refused.
    """
    named = queries("translations")
    with database.transaction(f"ask for engine {engine}") as connection:
        named.ensure_engine(connection, engine=engine)
        state = read_rows(connection, "translations", "lock_engine", engine=engine)[0]
        if state["rests"] > 0:
            reason = f"engine {engine} rests {float(state['rests']):.0f} s after: {state['last_error']}"
            return Admission(reason=reason, lasting=state["lasting"])
        if characters_day is not None and int(state["spent"]) + characters > characters_day:
            return Admission(reason=spent_reason(engine, int(state["spent"]), characters_day))
        if float(state["slot"]) > longest_wait:
            return Admission(reason=f"engine {engine} is busy for {float(state['slot']):.0f} s")
        if requests_second > 0:
            named.take_slot(connection, engine=engine, pause=1.0 / requests_second)
        named.count_usage(connection, engine=engine, characters=characters)
        return Admission(wait=float(state["slot"]))


def note_success(database: Database, engine: str) -> None:
    """Note that an engine answered."""
    with database.transaction(f"note engine {engine}") as connection:
        queries("translations").engine_succeeded(connection, engine=engine)


def note_failure(
    database: Database, engine: str, error: str, retry_after: float | None, *, lasting: bool = False
) -> None:
    """Note that an engine failed; it rests, the longer the more often it failed in a row."""
    with database.transaction(f"note engine {engine}") as connection:
        queries("translations").engine_failed(
            connection, engine=engine, error=error, retry_after=retry_after or 0.0, lasting=lasting
        )


def seconds_until_free(database: Database, caps: Mapping[str, int | None]) -> float:
    """Return how long every engine rests or has its day's characters spent; 0 where one is free or none is known.

    Args:
        database: where the engines' states are.
        caps: the characters a UTC day of each engine of the chain; None: no limit.
    """
    with database.transaction("ask when an engine is free") as connection:
        rows = read_rows(connection, "translations", "engine_waits", engines=list(caps))
    waits = []
    for name, cap in caps.items():
        row = next((row for row in rows if row["engine"] == name), None)
        spent = row is not None and cap is not None and int(row["spent"]) >= cap
        waits.append(0.0 if row is None else float(row["midnight"]) if spent else float(row["rests"]))
    return min(waits, default=0.0)


def postpone_translations(database: Database, seconds: float) -> None:
    """Let what was tried before wait until engines are free again, so that no worker asks them in vain."""
    if seconds > 0:
        with database.transaction("postpone translations") as connection:
            queries("translations").postpone_translations(connection, wait=seconds)


def read_translation_queue(database: Database) -> dict[str, Any]:
    """Return waiting, most_waiting (relevance), done (in this UTC day), least_done (relevance) of the queue."""
    with database.transaction("read the queue of translations") as connection:
        return read_rows(connection, "translations", "translation_queue")[0]


def list_waiting_reasons(database: Database) -> list[str]:
    """Return why translations wait: each reason once, at most a hundred."""
    with database.transaction("read why translations wait") as connection:
        return [row["reason"] for row in read_rows(connection, "translations", "waiting_reasons")]


def reopen_translations(database: Database) -> int:
    """Let everything that waits be tried at once, failed ones too, and the engines with it; returns how many."""
    with database.transaction("reopen translations") as connection:
        queries("translations").wake_engines(connection)
        return int(queries("translations").reopen_translations(connection))


def list_engines(database: Database) -> list[dict[str, Any]]:
    """Return health and daily usage of every engine that was ever asked."""
    with database.transaction("list the engines") as connection:
        return read_rows(connection, "translations", "list_engines")
