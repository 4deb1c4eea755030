"""What the measurements of scale share: a server that can be kept, drawn articles that go on where they stopped, and rows of a table.

A mass is loaded by COPY once; with `--keep FOLDER` server and drawing stay, so that the same sizes are asked again without
loading, and a run that was stopped goes on from the last size it finished.
"""

from __future__ import annotations

import argparse
import pickle
import resource
import struct
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import numpy as np

from load import embedded
from load.connection import Connection, Database
from load.migrations import migrate
from tests.servers import backend_cpu, remove_server, run_sql

SIZES = (1_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
START = datetime(2025, 1, 1, tzinfo=UTC)
STEMS = 200_000
ARTICLE = "article_id, canonical_url, source_id, outlet, first_seen_at, text_hash, current_version_id, story_id"
VERSION = (
    "version_id, article_id, number, document_id, created_at, body, text_hash, lang, lang_confidence, relevant, relevance,"
    " tagger_version"
)
_LARGE_STEP = 50_000  # articles; below, an index grows as it does in use, above it is made after the mass


def options(description: str | None) -> argparse.ArgumentParser:
    """The arguments that both measurements take."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=100_000, help="articles; 1000000 takes some ten minutes to load")
    parser.add_argument("--days", type=int, default=60, help="over which the articles are spread")
    parser.add_argument("--probes", type=int, default=500, help="articles placed one by one at each size")
    parser.add_argument(
        "--keep", type=Path, default=None, help="a folder; the next run with it asks again without loading"
    )
    parser.add_argument("--load-only", action="store_true", help="load the mass and ask nothing")
    return parser


@dataclass
class Mass:
    """How far a mass has come; kept beside the server."""

    press: Any
    most: int
    days: int
    loaded: int = 0  # articles
    sizes: list[int] = field(default_factory=list)  # reached by COPY
    seconds: dict[int, float] = field(default_factory=dict)  # of the step that reached a size
    dropped: list[Any] = field(default_factory=list)  # indexes to be made again at the end of this step

    def moment(self, number: int) -> datetime:
        """When an article came: evenly over the days."""
        return START + timedelta(days=self.days * number / self.most)


@contextmanager
def kept_database(
    keep: Path | None, most: int, days: int, press: Callable[[], Any]
) -> Iterator[tuple[Database, Mass, Callable[[], None]]]:
    """Yield the database, how far its mass has come, and what writes that down; without `keep` all goes at the end."""
    folder = keep or Path(mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    state = folder / "mass.pickle"
    server = embedded.locate_embedded(folder.resolve() / "scale")
    embedded.ensure_running(server)
    try:
        if state.exists():
            mass = pickle.loads(state.read_bytes())
            if (mass.most, mass.days) != (most, days):
                raise SystemExit(
                    f"{folder} holds {mass.most} articles over {mass.days} days; give these or another folder"
                )
        else:
            mass = Mass(press(), most, days)
            run_sql(server.url("postgres"), "CREATE DATABASE scale")
        with Database(server.url("scale")) as database:
            if not state.exists():
                migrate(database)
                with database.transaction() as connection, connection.cursor() as cursor:
                    cursor.execute("INSERT INTO source (key, name, kind) VALUES ('s', 's', 'push')")
                    cursor.execute(
                        "INSERT INTO document (source_id, url, fetched_at, body_hash, body_size) VALUES (1, 'u', now(), 'h', 1)"
                    )
                    cursor.execute("ALTER TABLE story ALTER story_id RESTART WITH 100000000")

            def save() -> None:
                state.write_bytes(pickle.dumps(mass))

            yield database, mass, save
    finally:
        embedded.stop(server) if keep else remove_server(server)


def grow(
    database: Database,
    mass: Mass,
    size: int,
    chunk: Callable[[int, int], dict[str, Any]],
    indexes: Sequence[str],
    save: Callable[[], None],
) -> None:
    """Load articles up to a size, 5,000 a transaction: `chunk` gives the COPY input of each "table (columns)" for a span.

    A step of more than 50,000 articles drops `indexes` and makes them again, with as much room as they have in use.
    """
    started, cpu = time.perf_counter(), time.process_time()
    if size - mass.loaded > _LARGE_STEP and not mass.dropped:
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT indexname, indexdef FROM pg_indexes WHERE indexname = any(%s)", (list(indexes),))
            mass.dropped = cursor.fetchall()
            save()
    with database.transaction() as connection, connection.cursor() as cursor:
        for name, _ in mass.dropped:
            cursor.execute(f"DROP INDEX IF EXISTS {name}")
    for low in range(mass.loaded, size, 5000):
        high = min(size, low + 5000)
        tables = chunk(low, high)
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SET LOCAL synchronous_commit = off")
            for target, rows in tables.items():
                binary = " WITH (FORMAT binary)" if isinstance(rows, bytes) else ""
                data = rows if isinstance(rows, bytes) else "".join(rows).encode()
                cursor.copy_expert(f"COPY {target} FROM STDIN{binary}", BytesIO(data))
        mass.loaded = high
        save()
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SET LOCAL maintenance_work_mem = '2GB'")
        for _, definition in mass.dropped:
            room = " WITH (fillfactor = 70)" if "fillfactor" not in definition else ""
            cursor.execute(definition + room)
    mass.dropped = []
    _settle(database)
    mass.sizes.append(size)
    mass.seconds[size] = time.perf_counter() - started
    spent = time.process_time() - cpu
    print(f"# {size} loaded in {mass.seconds[size]:.0f} s, of which {spent:.0f} s CPU here", flush=True)
    save()


def _settle(database: Database) -> None:
    """Give the planner its statistics, and begin with clean pages, as a server that has run for a while."""
    connection = database.connection()
    connection.autocommit = True
    for statement in ("VACUUM (ANALYZE)", "CHECKPOINT"):
        connection.cursor().execute(statement)
    connection.autocommit = False


def binary_rows(columns: Sequence[tuple[str, np.ndarray]]) -> bytes:
    """Columns of fixed width (">i4" or ">i8") as COPY's binary format, which numpy writes as one piece."""
    kinds: list[tuple[str, str]] = [("n", ">i2")]
    for place, (kind, _) in enumerate(columns):
        kinds += [(f"size{place}", ">i4"), (f"value{place}", kind)]
    rows = np.empty(len(columns[0][1]), dtype=kinds)
    rows["n"] = len(columns)
    for place, (kind, values) in enumerate(columns):
        rows[f"size{place}"], rows[f"value{place}"] = int(kind[-1]), values
    return b"PGCOPY\n\xff\r\n\0" + struct.pack(">ii", 0, 0) + rows.tobytes() + struct.pack(">h", -1)


def days_of(moment: datetime) -> int:
    """A day as Postgres counts them: from 2000-01-01."""
    return (moment.date() - datetime(2000, 1, 1, tzinfo=UTC).date()).days


def insert_article(connection: Connection, article: int, moment: datetime, outlet: str, lang: str) -> None:
    """Insert an article and its version with the numbers given."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO article ({ARTICLE}) OVERRIDING SYSTEM VALUE VALUES (%s, %s, 1, %s, %s, %s, %s, NULL)",
            (article, f"https://s/{article}", outlet, moment, f"h{article}", article),
        )
        cursor.execute(
            f"INSERT INTO article_version ({VERSION}) OVERRIDING SYSTEM VALUE VALUES (%s, %s, 1, 1, %s, 'x', %s, %s, 1, false, 0, 'v')",
            (article, article, moment, f"h{article}", lang),
        )


@dataclass
class Spent:
    """Time by the clock of each call, and CPU of both sides together."""

    pid: int
    seconds: list[float] = field(default_factory=list)
    here: float = 0.0
    there: float = 0.0

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count one call. CPU is counted here; of the server all between the first call and the last (`finish`)."""
        if not self.seconds:
            self.there = -backend_cpu(self.pid)
        start, cpu = time.perf_counter(), time.process_time()
        yield
        self.seconds.append(time.perf_counter() - start)
        self.here += time.process_time() - cpu

    def finish(self) -> None:
        """Call after the last."""
        self.there += backend_cpu(self.pid)

    def clock(self) -> str:
        """Median and p95 in ms by the clock."""
        ms = np.array(self.seconds) * 1000
        return f"{np.median(ms):6.2f} {np.percentile(ms, 95):6.2f}"

    def cpu(self) -> str:
        """CPU a call in ms, here and at the server."""
        return f"{self.here * 1000 / len(self.seconds):5.2f} + {self.there * 1000 / len(self.seconds):5.2f}"


def sizes(database: Database, names: Sequence[str], count: int) -> str:
    """Bytes an article of tables and indexes."""
    with database.transaction() as connection, connection.cursor() as cursor:
        found = []
        for name in names:
            cursor.execute("SELECT pg_table_size(%s::regclass)", (name,))
            found.append(f"{name} {(cursor.fetchone() or (0,))[0] / count:.0f}")
    return ", ".join(found)


def memory() -> str:
    """The largest resident size so far, in MB."""
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}"
