"""How placing an article in its story grows with the number of articles, over embedded Postgres.

Run: python tests/benchmarks/stories_scale.py [--most 1000000] [--days 60]   (needs no evaluation data)

Articles are drawn, not written: stories of 1 to 12 articles (as a power law), a point in 512 dimensions each with its
articles around it (cosine about 0.8), 170 stems by Zipf-Mandelbrot, four names and two numbers of the story's own, spread
over `--days` days. The mass is loaded by COPY; then `--probes` articles are placed one by one by the code that loads
real ones (`StoryPlacer.place`), each in a transaction of its own; half belong to a known story. The encoder (4-12 ms
a text on one core) runs before the lock is taken and is not in these figures. A worker's first article of a time reads
the vectors of eleven days: "first s".
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

from app.steps.stories import StoryPlacer, _signed, stored_text
from core.resources import seeds_path
from load import embedded
from load.connection import Database
from load.copies import lock_places
from load.migrations import migrate
from load.stories import refresh_words
from tests.servers import backend_cpu, remove_server, run_sql
from transform.stories import Matcher, read_prior
from transform.storytext import StoryText

STEMS = 200_000
START = datetime(2025, 1, 1, tzinfo=UTC)
LANGS = ("tr", "tr", "tr", "en", "ru", "ko")


class Press:
    """Draws articles; the same seed draws the same."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        weights = 1.0 / (np.arange(STEMS) + 4.0) ** 0.95
        self._cumulated = np.cumsum(weights / weights.sum())
        self._centre = self._rng.standard_normal(512)
        self._open: list[list] = []
        self._number = 0

    def draw(self, when: datetime, known: bool | None = None) -> tuple[int, bool, StoryText]:
        """A story's number, whether it is known already, and an article of it."""
        rng = self._rng
        again = bool(self._open) and (rng.random() < 0.6 if known is None else known)
        if again:
            story = self._open[int(rng.integers(max(0, len(self._open) - 200), len(self._open)))]
        else:
            self._number += 1
            sense = 0.5 * self._centre + rng.standard_normal(512)
            story = [
                self._number,
                sense,
                rng.integers(1 << 32, size=4),
                rng.integers(10, 1 << 20, size=2),
                rng.integers(STEMS, size=40),
            ]
            self._open = [*self._open[-400:], story]
        number, sense, names, numbers, own = story
        vector = sense + 0.5 * rng.standard_normal(512)
        common = np.searchsorted(self._cumulated, rng.random(130))
        stems = np.concatenate([common, own[rng.random(40) < 0.7]])
        lang = LANGS[int(rng.integers(len(LANGS)))]
        keys, counts = np.unique(stems * 2654435761 % (1 << 32), return_counts=True)
        text = StoryText(
            lang,
            when,
            dict(zip(keys.tolist(), counts.tolist(), strict=True)),
            frozenset(names.tolist()),
            frozenset(map(float, numbers)),
            frozenset({("people", float(numbers[0]))}),
            (vector / np.linalg.norm(vector)).astype(np.float32),
        )
        return number, again, text


def array(values: list) -> str:
    return "{" + ",".join(map(str, values)) + "}"


def load_mass(database: Database, press: Press, matcher: Matcher, span: tuple[int, int], most: int, days: int) -> float:
    """Load articles by COPY as if each had been placed; returns seconds."""
    start = time.perf_counter()
    first, last = span
    for low in range(first, last, 5000):
        storybook, articles, versions, texts, keys = (io.StringIO() for _ in range(5))
        for at in range(low, min(last, low + 5000)):
            moment, article = START + timedelta(days=days * at / most), at + 1
            story, again, text = press.draw(moment)
            if not again:
                storybook.write(f"{story}\tx\t{moment}\t{moment}\n")
            articles.write(
                f"{article}\thttps://s/{article}\t1\to{article % 97}\t{moment}\th{article}\t{article}\t{story}\n"
            )
            versions.write(f"{article}\t{article}\t1\t1\t{moment}\tx\th{article}\t{text.lang}\t1\tf\t0\tv\n")
            held = stored_text(text)
            units, values = zip(*held.figures, strict=True)
            texts.write(
                f"{article}\t{moment.date()}\t{moment}\t{held.lang}\t{array(held.stems)}\t{array(held.stem_counts)}\t{array(held.names)}\t"
                f"{array(held.number_keys)}\t{array(held.numbers)}\t{array(list(units))}\t{array(list(values))}\t\\\\x{held.vector.hex()}\n"
            )
            for key in matcher.keys(text):
                keys.write(f"{_signed(key)}\t{moment.date()}\t{article}\n")
        with database.transaction() as connection, connection.cursor() as cursor:
            for table, columns, buffer in (
                ("story", "story_id, label, first_seen_at, last_seen_at", storybook),
                ("article", "article_id, canonical_url, source_id, outlet, first_seen_at, text_hash, current_version_id, story_id", articles),
                ("article_version", "version_id, article_id, number, document_id, created_at, body, text_hash, lang, lang_confidence, relevant, relevance, tagger_version", versions),
                ("story_text", "article_id, day, published_at, lang, stems, stem_counts, names, number_keys, numbers, figure_units, figure_values, vector", texts),
                ("story_key", "key, day, article_id", keys),
            ):  # fmt: skip
                buffer.seek(0)
                cursor.copy_expert(f"COPY {table} ({columns}) FROM STDIN", buffer)
    return time.perf_counter() - start


def probe(
    database: Database, press: Press, placer: StoryPlacer, span: tuple[int, int], most: int, days: int
) -> tuple[list[float], int, int]:
    """Place articles one by one; returns seconds each, and how many of known stories there were and went right."""
    spent, wanted, right = [], 0, 0
    for at in range(*span):
        moment, article = START + timedelta(days=days * at / most), at + 1
        story, again, text = press.draw(moment, known=at % 2 == 0)
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO article (article_id, canonical_url, source_id, outlet, first_seen_at, text_hash) OVERRIDING SYSTEM VALUE "
                "VALUES (%s, %s, 1, %s, %s, %s)",
                (article, f"https://s/{article}", f"o{article % 97}", moment, f"h{article}"),
            )
            start = time.perf_counter()
            lock_places(connection)
            placed = placer.place(connection, article, text, label="x", seen_at=moment).story_id
            spent.append(time.perf_counter() - start)
            if not again and placed != story:  # give it the number that the press knows it by
                cursor.execute(
                    "INSERT INTO story OVERRIDING SYSTEM VALUE VALUES (%s, 'x', %s, %s) ON CONFLICT DO NOTHING",
                    (story, moment, moment),
                )
                cursor.execute("UPDATE article SET story_id = %s WHERE article_id = %s", (story, article))
        wanted += again
        right += again and placed == story
    return spent, wanted, right


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--most", type=int, default=100_000)
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--probes", type=int, default=400)
    arguments = parser.parse_args()
    most, days = arguments.most, arguments.days
    server = embedded.locate_embedded(Path(mkdtemp()) / "scale")
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
                cursor.execute("ALTER TABLE story ALTER story_id RESTART WITH 100000000")
            prior = read_prior(seeds_path() / "story_prior.npz")
            press, at = Press(1), 0
            print(
                "articles  in window  first s  median ms  p95 ms  p99 ms  CPU ms here+server  placed/s  known found  bytes an article: text keys  RSS MB",
                flush=True,
            )
            for size in (s for s in (1_000, 10_000, 30_000, 100_000, 300_000, 1_000_000) if s <= most):
                load_mass(database, press, Matcher(prior.weights()), (at, size), most, days)
                with database.transaction() as connection, connection.cursor() as cursor:
                    refresh_words(connection, 20_000)
                    cursor.execute("ANALYZE")
                placer = StoryPlacer(prior, lambda texts: np.empty((len(texts), 512), np.float32))
                with database.transaction() as connection:
                    placer.refresh(connection)
                first, _, _ = probe(database, press, placer, (size, size + 1), most, days)
                probe(database, press, placer, (size + 1, size + 40), most, days)
                at = size + 40 + arguments.probes
                pid = database.connection().info.backend_pid
                here, there = time.process_time(), backend_cpu(pid)
                spent, wanted, right = probe(database, press, placer, (size + 40, at), most, days)
                here, there = (
                    (t - s) * 1000 / arguments.probes
                    for s, t in ((here, time.process_time()), (there, backend_cpu(pid)))
                )
                ms = np.array(spent) * 1000
                with database.transaction() as connection, connection.cursor() as cursor:
                    cursor.execute(
                        "SELECT pg_total_relation_size('story_text'), pg_total_relation_size('story_key'), "
                        "(SELECT count(*) FROM story_text WHERE day > (SELECT max(day) - 6 FROM story_text))"
                    )
                    texts, keys, window = cursor.fetchone() or (0, 0, 0)
                print(
                    f"{size:8} {window:10} {first[0]:8.2f} {np.median(ms):10.2f} {np.percentile(ms, 95):7.2f} {np.percentile(ms, 99):7.2f} {here:12.2f} + {there:5.2f} "
                    f"{1000 / ms.mean():9.0f} {right:5}/{wanted:<6} {texts / at:20.0f} {keys / at:6.0f} "
                    f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f}",
                    flush=True,
                )
    finally:
        remove_server(server)


if __name__ == "__main__":
    main()
