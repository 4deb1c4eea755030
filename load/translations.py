"""The store of translations: the queue, and the engines' health, limits and cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg2.extras import Json

from core.model import Enrichment
from load.connection import Connection, Database, queries, read_rows
from load.memory import hash_source, hold_memory, source_key

_LONGEST_SLOT = 30.0  # seconds that a request waits for its turn at an engine


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


def claim_renewal(database: Database) -> dict[str, Any] | None:
    """Claim the next translated article that a translator's work came for, the most relevant first.

    Returns:
        As `claim_translation`, and the segments of the translation; None where there is none.
    """
    with database.transaction("claim a renewal") as connection:
        rows = read_rows(connection, "translations", "claim_renewal")
    return rows[0] if rows else None


def release_renewal(database: Database, translation_id: int) -> None:
    """Leave a translation as it is, and free its claim."""
    with database.transaction(f"release translation {translation_id}") as connection:
        queries("translations").release_renewal(connection, translation_id=translation_id)


def count_renewals(database: Database) -> int:
    """Return how many translated articles a translator's work waits to be put into."""
    with database.transaction("count renewals") as connection:
        return int(queries("translations").count_renewals(connection))


def finish_translation(
    database: Database,
    translation_id: int,
    *,
    source_lang: str,
    state: str,
    reason: str,
    title: str | None,
    body: str | None,
    engines: Sequence[str],
    problems: int,
    segments: Sequence[Mapping[str, Any]],
    wait: float | None,
    disagreements: Sequence[Mapping[str, Any]] = (),
) -> None:
    """Write how far a translation has come and free its claim.

    What a translator put into the memory while the article was worked on is seen: it is renewed, or tried again at once.

    Args:
        database: where the translation is.
        translation_id: which one.
        source_lang: the language it was translated from.
        state: done, partial, pending, failed or off.
        reason: why it is not done.
        title: as translated, where it is.
        body: likewise.
        engines: those that gave it.
        problems: how many segments the check found wrong.
        segments: {part, source, target, engine, …}, in order.
        wait: seconds until it may be tried again; None: not before an engine is set.
        disagreements: where taggers find something else in it than in the original.
    """
    shown = [(hash_source(s["source"]), s["target"]) for s in segments if s.get("engine") != "none"]
    with database.transaction(f"finish translation {translation_id}") as connection:
        hold_memory(connection)
        queries("translations").finish_translation(
            connection,
            translation_id=translation_id,
            source_lang=source_lang,
            shown=Json([{"source_hash": key, "target": target} for key, target in shown]),
            sources=list({source_key(key) for key, _ in shown}),
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


@dataclass(frozen=True, slots=True)
class Admission:
    """Whether a request may go out: after `wait` seconds, or not at all for `reason`, which time may not heal.

    `over` is True where the day's characters do not suffice for it.
    """

    wait: float = 0.0
    reason: str = ""
    lasting: bool = False
    over: bool = False


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
    longest_wait: float = _LONGEST_SLOT,
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
            return Admission(reason=spent_reason(engine, int(state["spent"]), characters_day), over=True)
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


def seconds_until_free(
    database: Database, caps: Mapping[str, int | None], refused: Mapping[str, int] | None = None
) -> float:
    """Return how long no engine can take anything; 0 where one is free or none is known.

    An engine rests after a failure, has too few of its day's characters left, or its next slot is too far.

    Args:
        database: where the engines' states are.
        caps: the characters a UTC day of each engine of the chain; None: no limit.
        refused: the size of the smallest request for which too few characters were left, by engine.
    """
    with database.transaction("ask when an engine is free") as connection:
        rows = {r["engine"]: r for r in read_rows(connection, "translations", "engine_waits", engines=list(caps))}
    waits = [_wait_of(rows.get(name), cap, (refused or {}).get(name, 1)) for name, cap in caps.items()]
    return min(waits, default=0.0)


def _wait_of(row: Mapping[str, Any] | None, cap: int | None, size: int) -> float:
    if row is None:
        return 0.0
    if cap is not None and int(row["spent"]) + size > cap:
        return float(row["midnight"])
    slot = float(row["slot"])
    return max(float(row["rests"]), slot if slot > _LONGEST_SLOT else 0.0)


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
