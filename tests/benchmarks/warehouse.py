"""The warehouse at scale: loading rate, bytes a row, and how long searches and the cookbook's queries take.

    python -m tests.benchmarks.warehouse 1000000 [--plans tests/benchmarks/plans] [--keep FOLDER]

Starts a database server of its own, generates articles (tests/benchmarks/synthetic.py), loads them as `dateline backfill`
does, and asks each question `--times` times with other words and days. Times are wall clock of a warm server on this machine.
With `--keep` the server's folder stays, and the next run with the same folder asks again without loading.
"""

from __future__ import annotations

import argparse
import itertools
import random
import statistics
import tempfile
import time
import uuid
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import psutil

from app.steps.backfill import backfill
from app.steps.loading import History
from app.steps.seeding import seed_database
from core.clock import utc_now
from core.resources import seeds_path
from load import embedded
from load.backfill import ensure_source
from load.connection import Database
from load.maintenance import table_sizes, vacuum
from load.marts import refresh_marts
from load.migrations import migrate
from load.search import Question, search_articles
from tests.benchmarks.synthetic import STEMS, make_lines
from tests.integration.test_marts import QUERIES
from tests.servers import remove_server
from transform.enrichment import load_enricher


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=int)
    parser.add_argument("--times", type=int, default=40)
    parser.add_argument("--plans", type=Path, default=None)
    parser.add_argument("--keep", type=Path, default=None)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    if options.keep is None:
        with tempfile.TemporaryDirectory() as folder:
            server = embedded.locate_embedded(Path(folder) / uuid.uuid4().hex)
            try:
                run(server, options)
            finally:
                remove_server(server)
    else:
        server = embedded.locate_embedded(options.keep / "server")
        try:
            run(server, options)
        finally:
            embedded.stop(server)


def run(server: embedded.EmbeddedPostgres, options: argparse.Namespace) -> None:
    embedded.ensure_running(server)
    with Database(server.url("postgres")) as database:
        migrate(database)
        seed_database(database, seeds_path())
        loaded = ask(database, "SELECT count(*) FROM dateline.article")[0][0]
        if loaded < options.articles:
            with tempfile.TemporaryDirectory() as folder:
                load(server, database, Path(folder) / "lines.jsonl", options, loaded)
        measure(database, options)


def load(
    server: embedded.EmbeddedPostgres, database: Database, path: Path, options: argparse.Namespace, already: int
) -> None:
    """Load what comes after the first `already` from a file and print the rate of each tenth, so that a slowing down would show.

    Beside the rate stands the processor time an article costs in the loaders and in the server's processes, which does not depend
    on what else the machine does. The starting of the loaders belongs to the first tenth, the emptying of the lists to the whole.
    """
    lines = itertools.islice(make_lines(options.articles, seed=7, last=utc_now()), already, None)
    with path.open("wb") as file:
        file.writelines(line + b"\n" for line in lines)
    portion = max(1000, options.articles // 10)
    history = History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path()))
    started = last = time.perf_counter()
    server_clock = ServerClock(server)
    done, ours, theirs = 0, client_seconds(), server_clock.seconds()

    def show_progress(count: int) -> None:
        nonlocal done, last, ours, theirs
        if count - done < portion and count < options.articles - already:
            return
        new, moment, client, backend = count - done, time.perf_counter(), client_seconds(), server_clock.seconds()
        print(
            f"loaded {already + count:>9} {new / (moment - last):7.0f} articles/s; CPU an article: loaders"
            f" {(client - ours) / new * 1000:.2f} ms, server {(backend - theirs) / new * 1000:.2f} ms; largest loader {largest_child():.0f} MiB",
            flush=True,
        )
        done, last, ours, theirs = count, moment, client, backend

    with path.open("rb") as file:
        numbered = ((str(number), line) for number, line in enumerate(file, 1))
        counts = backfill(
            database,
            history,
            numbered,
            clock=utc_now,
            failed=print,
            progress=show_progress,
            processes=options.processes,
        )
    took = time.perf_counter() - started
    print(f"loading: {counts['loaded'] / took:.0f} articles/s over all, by {options.processes} processes")


def client_seconds() -> float:
    """Return the processor time of this process and of its living children."""
    return time.process_time() + sum(sum(child.cpu_times()[:2]) for child in psutil.Process().children())


def largest_child() -> float:
    return max((child.memory_info().rss / 2**20 for child in psutil.Process().children()), default=0.0)


class ServerClock:
    """Adds up the processor time of the server's processes, of those too that end between two looks (up to the last look)."""

    def __init__(self, server: embedded.EmbeddedPostgres) -> None:
        self._pid = embedded.server_pid(server)
        self._seen: dict[int, float] = {}

    def seconds(self) -> float:
        for process in psutil.Process(self._pid).children() if self._pid else []:
            with suppress(psutil.NoSuchProcess):
                spent = process.cpu_times()
                self._seen[process.pid] = spent.user + spent.system
        return sum(self._seen.values())


def measure(database: Database, options: argparse.Namespace) -> None:
    for name, work in (("vacuum", vacuum), ("refresh marts", refresh_marts)):
        started = time.perf_counter()
        work(database)
        print(f"{name}: {time.perf_counter() - started:.1f} s")
    sizes = table_sizes(database)
    for table, size in list(sizes.items())[:9]:
        print(f"{table:<24} {size / 2**20:9.1f} MiB {size / options.articles:8.0f} bytes an article")
    print(
        f"{'all':<24} {sum(sizes.values()) / 2**20:9.1f} MiB {sum(sizes.values()) / options.articles:8.0f} bytes an article"
    )
    rng = random.Random(3)
    print(f"{'question':<62} {'median':>8} {'p95':>8} ms")
    for name, make in SEARCHES.items():
        show(name, [clock(lambda make=make: search_articles(database, make(rng))) for _ in range(options.times)])
    for name, query in QUERIES.items():
        show(f"cookbook: {name}", [clock(lambda query=query: ask(database, query)) for _ in range(max(5, options.times // 4))])  # fmt: skip
    if options.plans:
        options.plans.mkdir(parents=True, exist_ok=True)
        for name, query in QUERIES.items():
            plan = "\n".join(row[0] for row in ask(database, f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF) {query}"))  # fmt: skip
            slug = "_".join(name.lower().replace(",", "").split())
            (options.plans / f"{slug}.txt").write_text(f"{options.articles} generated articles\n\n{plan}\n")


def words(rng: random.Random, count: int) -> str:
    return " ".join(rng.sample(STEMS, count))


def ago(days: int) -> datetime:
    return datetime.now(UTC) - timedelta(days=days)


SEARCHES: dict[str, Any] = {
    "search: one word": lambda rng: Question(words(rng, 1)),
    "search: two words": lambda rng: Question(words(rng, 2)),
    "search: three words": lambda rng: Question(words(rng, 3)),
    "search: a phrase of two words drawn apart": lambda rng: Question(f'"{words(rng, 2)}"'),
    "search: a name of two words": lambda _: Question('"güney kore"'),
    "search: two words, last 30 days": lambda rng: Question(words(rng, 2), since=ago(30)),
    "search: mühimmat konteyner, topic arms, last 30 days": lambda _: Question(
        "mühimmat konteyner", topics=("arms",), since=ago(30)
    ),
    "search: word and topic cyber": lambda rng: Question(words(rng, 1), topics=("cyber",)),
    "search: a word that is nowhere": lambda rng: Question(f"olmayan{rng.random()}"),
}


def ask(database: Database, query: str) -> list[Any]:
    with database.transaction("ask") as connection, connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()


def clock(work: Any) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def show(name: str, times: list[float]) -> None:
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    print(f"{name:<62} {statistics.median(times):8.1f} {p95:8.1f}", flush=True)


if __name__ == "__main__":
    main()
