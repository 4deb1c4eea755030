"""The store of engines: their health, limits and cost, over all workers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from load.connection import Database, queries, read_rows

_LONGEST_SLOT = 30.0  # seconds that a request waits for its turn at an engine


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
    named = queries("engines")
    with database.transaction(f"ask for engine {engine}") as connection:
        if not read_rows(connection, "engines", "lock_engine", engine=engine):
            named.ensure_engine(connection, engine=engine)
            read_rows(connection, "engines", "lock_engine", engine=engine)
        state = read_rows(connection, "engines", "read_engine", engine=engine)[0]
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
    """Note that an engine answered; one that was ill is well again, and all that waits is tried at once, in its order."""
    with database.transaction(f"note engine {engine}") as connection:
        if in_vain := queries("engines").engine_succeeded(connection, engine=engine):
            queries("translations").hasten_translations(connection, in_vain=int(in_vain))


def note_failure(
    database: Database, engine: str, error: str, retry_after: float | None, *, lasting: bool = False
) -> None:
    """Note that an engine failed; it rests, the longer the more often it failed in a row."""
    with database.transaction(f"note engine {engine}") as connection:
        queries("engines").engine_failed(
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
        rows = {r["engine"]: r for r in read_rows(connection, "engines", "engine_waits", engines=list(caps))}
    waits = [_wait_of(rows.get(name), cap, (refused or {}).get(name, 1)) for name, cap in caps.items()]
    return min(waits, default=0.0)


def _wait_of(row: Mapping[str, Any] | None, cap: int | None, size: int) -> float:
    if row is None:
        return 0.0
    if cap is not None and int(row["spent"]) + size > cap:
        return float(row["midnight"])
    slot = float(row["slot"])
    return max(float(row["rests"]), slot if slot > _LONGEST_SLOT else 0.0)


def list_engines(database: Database) -> list[dict[str, Any]]:
    """Return health and daily usage of every engine that was ever asked."""
    with database.transaction("list the engines") as connection:
        return read_rows(connection, "engines", "list_engines")
