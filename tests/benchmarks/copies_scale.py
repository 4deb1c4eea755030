"""How look-up, insertion and size of the copy index grow with the number of articles, over embedded Postgres.

Run: python tests/benchmarks/copies_scale.py [--most 1000000] [--folder DIR]   (needs no evaluation data)

Articles are drawn, not written: lengths log-normal (log mean 5.09, log s.d. 0.85 words, as 3,000 Turkish articles have),
stems by Zipf-Mandelbrot over 200,000 stems fitted to the same articles (the 1st has 2.1 % of all words, the 100th 0.12 %,
the 1,000th 0.019 %), a third of them reprints of an earlier one (cut to 40-100 %, one word in forty replaced), in groups
as wires make them. The mass is loaded by COPY; then `--probes` articles are placed one by one by the code that loads
real ones (`app.steps.copies.place_copy`), each in a transaction of its own that is committed.
"""

from __future__ import annotations

import argparse
import io
import resource
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp

import numpy as np

from app.steps.copies import place_copy
from load import embedded
from load.connection import Database
from load.copies import lock_places
from load.migrations import migrate
from tests.servers import backend_cpu, remove_server, run_sql
from transform.copies import Text, shingle_text, sketch

STEMS = 200_000
START = datetime(2025, 1, 1, tzinfo=UTC)
_MIX = np.uint64(0x9E3779B97F4A7C15)


class Press:
    """Draws articles; the same seed draws the same."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        weights = 1.0 / (np.arange(STEMS) + 4.0) ** 0.95
        self._cumulated = np.cumsum(weights / weights.sum())
        self._codes = self._rng.integers(0, 1 << 32, STEMS, dtype=np.uint64)
        self._recent: list[np.ndarray] = []
        self.copies = 0

    def draw(self) -> tuple[np.ndarray, bool]:
        """The stems of one article as numbers, and whether it is a reprint."""
        rng = self._rng
        if self._recent and rng.random() < 1 / 3:
            original = self._recent[int(len(self._recent) * rng.random() ** 0.5)]
            kept = max(20, int(len(original) * rng.uniform(0.4, 1.0)))
            words = original[:kept].copy()
            words[rng.random(len(words)) < 1 / 40] = rng.integers(0, STEMS)
            return words, True
        count = int(np.clip(np.exp(rng.normal(5.09, 0.85)), 20, 3000))
        words = np.searchsorted(self._cumulated, rng.random(count))
        self._recent.append(words)
        if len(self._recent) > 3000:
            del self._recent[:1000]
        return words, False

    def shingles(self, words: np.ndarray) -> np.ndarray:
        """Hash runs of four stems as `transform.shingles` does."""
        codes = self._codes[np.clip(words, 0, STEMS - 1)]
        total = np.zeros(len(codes) - 3, dtype=np.uint64)
        for offset in range(4):
            total = (total ^ codes[offset : len(codes) - 3 + offset]) * _MIX
            total ^= total >> np.uint64(29)
        return np.unique((total >> np.uint64(32)).astype(np.uint32))


def seen(number: int, most: int) -> datetime:
    """Arrivals spread over sixty days, so that every article is in the look-up window."""
    return START + timedelta(days=60 * number / most)


def load_mass(database: Database, press: Press, first: int, last: int, most: int) -> float:
    """Load articles first..last and their shingles by COPY; returns seconds."""
    start = time.perf_counter()
    for low in range(first, last, 5000):
        articles, versions, texts, keys = (io.StringIO() for _ in range(4))
        for number in range(low, min(last, low + 5000)):
            moment, article = seen(number, most), number + 1
            shingles = press.shingles(press.draw()[0])
            articles.write(f"{article}\thttps://s/{article}\t1\ts\t{moment}\th{article}\t{article}\n")
            versions.write(f"{article}\t{article}\t1\t1\t{moment}\tx\th{article}\ttr\t1\tf\t0\tv\n")
            texts.write(f"{article}\t{article}\t{moment.date()}\t\\\\x{shingles.astype('<u4').tobytes().hex()}\n")
            for value in sketch(shingles).astype(np.int32).tolist():
                keys.write(f"{value}\t{moment.date()}\t{article}\n")
        with database.transaction() as connection, connection.cursor() as cursor:
            for table, columns, buffer in (
                (
                    "article",
                    "article_id, canonical_url, source_id, outlet, first_seen_at, text_hash, current_version_id",
                    articles,
                ),
                (
                    "article_version",
                    "version_id, article_id, number, document_id, created_at, body, text_hash, lang, lang_confidence, relevant, relevance, tagger_version",
                    versions,
                ),
                ("copy_text", "version_id, article_id, day, shingles", texts),
                ("copy_shingle", "hash, day, article_id", keys),
            ):
                buffer.seek(0)
                cursor.copy_expert(f"COPY {table} ({columns}) FROM STDIN", buffer)
    return time.perf_counter() - start


def probe(database: Database, press: Press, first: int, count: int, most: int) -> tuple[list[float], int, int]:
    """Place articles one by one; returns seconds each, and how many reprints there were and were found."""
    spent, reprints, found = [], 0, 0
    for number in range(first, first + count):
        words, reprint = press.draw()
        moment, article = seen(number, most), number + 1
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO article (article_id, canonical_url, source_id, outlet, first_seen_at, text_hash) OVERRIDING SYSTEM VALUE "
                "VALUES (%s, %s, 1, 's', %s, %s)",
                (article, f"https://s/{article}", moment, f"h{article}"),
            )
            cursor.execute(
                "INSERT INTO article_version (version_id, article_id, number, document_id, created_at, body, text_hash, lang, lang_confidence, "
                "relevant, relevance, tagger_version) OVERRIDING SYSTEM VALUE VALUES (%s, %s, 1, 1, %s, 'x', %s, 'tr', 1, false, 0, 'v')",
                (article, article, moment, f"h{article}"),
            )
            start = time.perf_counter()
            lock_places(connection)
            text = Text(article, press.shingles(words), None, False, moment.timestamp())
            link = place_copy(connection, text, article, f"h{article}", since=moment - timedelta(days=90)).link
            spent.append(time.perf_counter() - start)
        reprints += reprint
        found += reprint and link is not None
    return spent, reprints, found


def sizes(database: Database, count: int) -> str:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_table_size('copy_text') + pg_indexes_size('copy_text'), pg_table_size('copy_shingle'), pg_indexes_size('copy_shingle')"
        )
        texts, table, index = cursor.fetchone() or (0, 0, 0)
    return f"{texts / count:7.0f} {table / count:7.0f} {index / count:7.0f}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--most", type=int, default=100_000)
    parser.add_argument("--probes", type=int, default=500)
    parser.add_argument("--folder", type=Path, default=None)
    arguments = parser.parse_args()
    server = embedded.locate_embedded((arguments.folder or Path(mkdtemp())) / "scale")
    embedded.ensure_running(server)
    try:
        run_sql(server.url("postgres"), "CREATE DATABASE scale")
        with Database(server.url("scale")) as database:
            migrate(database)
            with database.transaction() as connection, connection.cursor() as cursor:
                cursor.execute("INSERT INTO source (key, name, kind) VALUES ('s', 's', 'push')")
                cursor.execute(
                    "INSERT INTO document (source_id, url, fetched_at, body_hash, body_size) VALUES (1, 'u', now(), 'h', 1)"
                )
                cursor.execute("SET synchronous_commit = off")
            press = Press(1)
            print(
                "articles   mass/s  probes  median ms  p95 ms  p99 ms  CPU ms here+server  placed/s  reprints found  bytes an article: texts keys index  RSS MB",
                flush=True,
            )
            at = 0
            for size in (s for s in (1_000, 10_000, 30_000, 100_000, 300_000, 1_000_000) if s <= arguments.most):
                loaded = load_mass(database, press, at, size, arguments.most)
                with database.transaction() as connection, connection.cursor() as cursor:
                    cursor.execute("ANALYZE copy_shingle, copy_text, article, article_version, copy")
                probe(database, press, size, 50, arguments.most)  # warm-up
                pid = database.connection().info.backend_pid
                here, there = time.process_time(), backend_cpu(pid)
                spent, reprints, found = probe(database, press, size + 50, arguments.probes, arguments.most)
                here, there = (
                    (t - s) * 1000 / arguments.probes
                    for s, t in ((here, time.process_time()), (there, backend_cpu(pid)))
                )
                done = size + 50 + arguments.probes
                ms = np.array(spent) * 1000
                print(
                    f"{size:8} {(size - at) / loaded:8.0f} {len(ms):7} {np.median(ms):10.2f} {np.percentile(ms, 95):7.2f} "
                    f"{np.percentile(ms, 99):7.2f} {here:12.2f} + {there:5.2f} {1000 / ms.mean():9.0f} {found:8}/{reprints:<6} {sizes(database, done):>32} "
                    f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f}",
                    flush=True,
                )
                at = done
            words = (
                "Hamhung kentinde kurulan gübre fabrikası törenle üretime başladı ve ilk ürünler vagonlara yüklendi. "
                * 20
            )
            start = time.process_time()
            for _ in range(200):
                shingle_text(words)
            print(f"shingling {len(words.split())} words: {(time.process_time() - start) * 5:.2f} ms CPU")
    finally:
        remove_server(server)


if __name__ == "__main__":
    main()
