"""History in: lines of articles, enriched or not, into the database in bulk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice

from app.steps.loading import Done, History, Line, Loader, rare_collections
from app.steps.loadpool import Job, open_loaders
from core.clock import Clock
from load.connection import Database
from load.maintenance import flush_words

BATCH = 1000


def backfill(
    database: Database,
    history: History,
    lines: Iterable[Line],
    *,
    clock: Clock,
    failed: Callable[[str], None],
    progress: Callable[[int], None] = lambda _: None,
    processes: int = 1,
) -> Counter[str]:
    """Load lines of articles, a thousand a transaction; a killed run is simply run again (known addresses are skipped).

    Args:
        lines: (where it stands, one JSON object as bytes).
        failed: told of each bad line.
        progress: told of the number of lines done.
        processes: that load at once; a single batch is loaded here.

    Returns:
        Counts of "loaded", "known" and "failed" lines, and of those "left_out" where some say that they are no articles.

    Raises:
        StoreError: the database refuses or is away.
        StackError: a loading process was ended from outside.
    """
    batches = _cut(lines)
    first = list(islice(batches, 2))
    jobs = ((batch, clock()) for batch in chain(first, batches))
    counts: Counter[str] = Counter(loaded=0, known=0, failed=0)
    for done in _load(database, history, jobs, processes if len(first) > 1 else 1):
        for problem in done.failed:
            failed(problem)
        counts.update(loaded=done.loaded, known=done.known, failed=len(done.failed))
        if done.left_out:
            counts["left_out"] += done.left_out
        progress(counts.total())
    flush_words(database)
    return counts


def _load(database: Database, history: History, jobs: Iterable[Job], processes: int) -> Iterator[Done]:
    if processes > 1:
        with open_loaders(database.url, history, processes) as load:
            yield from load(jobs)
    else:
        loader = Loader(database, history)
        with rare_collections():
            for batch, now in jobs:
                yield loader.load(batch, now)


def _cut(lines: Iterable[Line]) -> Iterator[list[Line]]:
    stream = iter(lines)
    while batch := list(islice(stream, BATCH)):
        yield batch
