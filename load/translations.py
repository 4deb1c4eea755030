"""The store of translations: the queue, and what stands in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from psycopg2.extras import Json

from core.model import Enrichment
from load.connection import Connection, Database, queries, read_rows
from load.memory import hash_source, hold_memory, source_key


def insert_translation(connection: Connection, version_id: int, found: Enrichment, target_language: str) -> None:
    """Queue a version for translation; one that is in the target language already is recorded as not needed."""
    needed = found.wants_translation(target_language)
    queries("translations").insert_translation(
        connection,
        version_id=version_id,
        target_lang=target_language,
        state="pending" if needed else "not_needed",
        reason="waits for its turn" if needed else f"the article is in {target_language}",
        relevance=found.relevance,
    )


def requeue_translation(connection: Connection, version_id: int, found: Enrichment, target_language: str) -> None:
    """Queue a version that was taken to be in the target language, where it is read otherwise now."""
    if found.wants_translation(target_language):
        queries("translations").requeue_translation(
            connection, version_id=version_id, target_lang=target_language, relevance=found.relevance
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
        As `claim_translation`, the segments of the translation, and not_before, which changes where more work comes for it; None where
        there is none.
    """
    with database.transaction("claim a renewal") as connection:
        rows = read_rows(connection, "translations", "claim_renewal")
    return rows[0] if rows else None


def release_renewal(database: Database, claimed: Mapping[str, Any]) -> None:
    """Leave a claimed translation as it is, and free it; it stays marked where more work came for it meanwhile."""
    with database.transaction(f"release translation {claimed['translation_id']}") as connection:
        queries("translations").release_renewal(
            connection, translation_id=claimed["translation_id"], marked_at=claimed["not_before"]
        )


def postpone_renewal(database: Database, claimed: Mapping[str, Any], reason: str, wait: float) -> None:
    """Let a claimed translation that could not be renewed stay as it is, and be tried again after `wait` seconds, or at more work."""
    with database.transaction(f"postpone translation {claimed['translation_id']}") as connection:
        queries("translations").postpone_renewal(
            connection,
            translation_id=claimed["translation_id"],
            marked_at=claimed["not_before"],
            reason=reason,
            wait=wait,
        )


def claim_second(database: Database) -> dict[str, Any] | None:
    """Claim the next translated article with problems that an engine may mend that could not be asked before, the most relevant first.

    Returns:
        As `claim_translation`, and the segments of the translation; None where none is due.
    """
    with database.transaction("claim a translation with problems") as connection:
        rows = read_rows(connection, "translations", "claim_second")
    return rows[0] if rows else None


def release_second(database: Database, translation_id: int, again: float | None) -> None:
    """Leave a claimed translation with its problems, and free it; it is looked at again after `again` seconds, within two days, or never."""
    with database.transaction(f"release translation {translation_id}") as connection:
        queries("translations").release_second(connection, translation_id=translation_id, again=again)


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
    again: float | None = None,
    disagreements: Sequence[Mapping[str, Any]] = (),
    is_renewal: bool = False,
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
        again: seconds until its sentences with problems go to engines that could not be asked; None: they do not.
        disagreements: where taggers find something else in it than in the original.
        is_renewal: whether it was done before, and sentences were replaced.
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
            again=again,
            disagreements=Json([dict(d) for d in disagreements]),
            is_renewal=is_renewal,
        )


def set_translation_aside(database: Database, translation_id: int, reason: str, wait: float) -> None:
    """Let a translation that cannot be made be `failed` for a reason, and free its claim; what was made before stays."""
    with database.transaction(f"set translation {translation_id} aside") as connection:
        queries("translations").set_translation_aside(
            connection, translation_id=translation_id, reason=reason, wait=wait
        )


def read_disagreements(database: Database, since: datetime, most: int) -> list[dict[str, Any]]:
    """Return the articles translated or renewed since a time that say something else in translation, newest first."""
    with database.transaction("read disagreements") as connection:
        return read_rows(connection, "translations", "read_disagreements", since=since, most=most)


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
    """Let everything that waits be tried at once, failed ones and what stayed as it was too, and the engines with it.

    Returns:
        how many articles that is, without those that are whole and were to be sent again in part anyway.
    """
    with database.transaction("reopen translations") as connection:
        queries("engines").wake_engines(connection)
        queries("translations").hasten_second(connection)
        left = int(queries("translations").reopen_left(connection))
        return left + int(queries("translations").reopen_translations(connection))
