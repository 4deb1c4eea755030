"""The first real input through the whole pipeline: put the seed document into the inbox and wait for its row."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.errors import StackError, StoreUnavailableError
from load.articles import read_article
from load.connection import Database
from load.dispositions import find_document
from load.documents import hash_body

SEED_GLOB = "000_*.txt"


@dataclass(frozen=True, slots=True)
class SeedRow:
    """The seed's article as stored, with the seconds each step took."""

    article: dict[str, Any]
    disposition: str
    seconds: dict[str, float]
    was_known: bool


def put_seed(seeds: Path, inbox: Path, database: Database) -> tuple[str, bool]:
    """Put the seed document into the inbox, whole or not at all; returns its hash and whether it was known before."""
    seed = next(iter(sorted((seeds / "articles").glob(SEED_GLOB))), None)
    if seed is None:
        raise StackError(
            f"there is no seed document in {seeds / 'articles'}", cure="the clone is not whole: git checkout seeds"
        )
    body = seed.read_bytes()
    digest = hash_body(body)
    if find_document(database, digest) is not None:
        return digest, True
    partial = inbox / f".{seed.name}.partial"
    partial.write_bytes(body)
    partial.rename(inbox / seed.name)
    return digest, False


def await_seed(database: Database, digest: str, was_known: bool, *, seconds: float) -> SeedRow:
    """Wait until Airflow's own runs have brought the seed to its disposition, and return its row.

    Raises:
        StackError: it did not arrive in time, or ended as something other than an article; says what is known.
    """
    started = time.monotonic()
    while True:
        waited = time.monotonic() - started
        try:
            document = find_document(database, digest)
        except StoreUnavailableError:
            if waited > seconds:
                raise
            document = None
        if document is not None and document["disposition"] is not None:
            break
        if waited > seconds:
            state = "was never stored as a document" if document is None else "is stored but not processed"
            raise StackError(
                f"the seed document {state} after {seconds:.0f} s",
                cure="`dateline status` shows the state, the logs lie in DATELINE_HOME/airflow/logs",
            )
        time.sleep(0.2)
    if document["article_id"] is None:
        raise StackError(
            f"the seed document ended as {document['disposition']}: {document['reason']}",
            cure="this is a bug; report it",
        )
    article = read_article(database, document["article_id"])
    assert article is not None
    processing = (document["done_at"] - document["created_at"]).total_seconds()
    times = {"stored until loaded": processing}
    if not was_known:
        times = {"in the inbox until stored": max(0.0, waited - processing), **times}
    return SeedRow(
        article,
        document["disposition"],
        {**times, **{f"of that, {name}": value for name, value in document["timings"].items()}},
        was_known,
    )


def await_translation(database: Database, row: SeedRow, *, seconds: float) -> SeedRow:
    """Wait a while for the translate DAG's first answer, and return the row with it; it may well be "pending"."""
    started = time.monotonic()
    article: dict[str, Any] | None = row.article
    while article is not None and time.monotonic() - started < seconds:
        if all(_is_answered(translation) for translation in article["translations"] or []):
            break
        time.sleep(0.3)
        article = read_article(database, row.article["article_id"])
    took = time.monotonic() - started
    return replace(
        row, article=article or row.article, seconds={**row.seconds, "loaded until translated or refused": took}
    )


def _is_answered(translation: dict[str, Any]) -> bool:
    return translation["state"] != "pending" or (translation["attempts"] > 0 and translation["claimed_pid"] is None)
