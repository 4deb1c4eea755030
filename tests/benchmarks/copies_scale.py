"""How look-up, insertion and size of the copy index grow with the number of articles, over embedded Postgres.

    python -m tests.benchmarks.copies_scale [--most 1000000] [--keep FOLDER]   (needs no evaluation data)

Articles are drawn, not written: lengths log-normal (log mean 5.09, log s.d. 0.85 words, as 3,000 Turkish articles have),
stems by Zipf-Mandelbrot over 200,000 stems fitted to the same articles (the 1st has 2.1 % of all words, the 100th 0.12 %,
the 1,000th 0.019 %), a third of them reprints of an earlier one (cut to 40-100 %, one word in forty replaced), in groups
as wires make them. The mass is loaded by COPY; then `--probes` articles are placed one by one by the code that loads
real ones (`lock_places`, `place_copy`), each in a transaction of its own. "look-up" is the query for what a text may
repeat, with the texts, and the comparison with each; "placing" is all from the lock to the last statement before the commit.
"""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module

import numpy as np

from app.steps.copies import find_matches, place_copy
from load.connection import Database
from load.places import lock_places
from tests.benchmarks.scale import (
    ARTICLE,
    SIZES,
    STEMS,
    VERSION,
    Mass,
    Spent,
    binary_rows,
    days_of,
    grow,
    insert_article,
    kept_database,
    memory,
    options,
    sizes,
)  # fmt: skip
from transform.copies import Text, sketch

_MIX = np.uint64(0x9E3779B97F4A7C15)
INDEXES = ("copy_shingle_hash",)


class Press:
    """Draws articles; the same seed draws the same."""

    def __init__(self, seed: int, language: int = 0) -> None:
        self._rng = np.random.default_rng(seed)
        weights = 1.0 / (np.arange(STEMS) + 4.0) ** 0.95
        self._cumulated = np.cumsum(weights / weights.sum())
        self._codes = np.random.default_rng(language).integers(0, 1 << 32, STEMS, dtype=np.uint64)
        self._recent: list[np.ndarray] = []

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
        words = np.searchsorted(self._cumulated, rng.random(count)).astype(np.int32)
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


def rows(mass: Mass, low: int, high: int) -> dict[str, list[str] | bytes]:
    """What COPY takes of articles low..high: each as if it had been placed and were a copy of none."""
    articles, versions, texts = [], [], []
    keys, owners, days = [], [], []
    for number in range(low, high):
        moment, article = mass.moment(number), number + 1
        shingles = mass.press.shingles(mass.press.draw()[0])
        articles.append(f"{article}\thttps://s/{article}\t1\ts\t{moment}\th{article}\t{article}\t\\N\n")
        versions.append(f"{article}\t{article}\t1\t1\t{moment}\tx\th{article}\ttr\t1\tf\t0\tv\n")
        texts.append(f"{article}\t{article}\t{moment:%Y-%m-%d}\t\\\\x{shingles.astype('<u4').tobytes().hex()}\n")
        keys.append(sketch(shingles).astype(np.int32))
        owners.append(np.full(len(keys[-1]), article))
        days.append(np.full(len(keys[-1]), days_of(moment)))
    table = [(">i4", np.concatenate(keys)), (">i4", np.concatenate(days)), (">i8", np.concatenate(owners))]
    return {
        f"article ({ARTICLE})": articles,
        f"article_version ({VERSION})": versions,
        "copy_text (version_id, article_id, day, shingles)": texts,
        "copy_shingle (hash, day, article_id)": binary_rows(table),
    }


def probe(database: Database, mass: Mass, count: int) -> tuple[Spent, Spent, str]:
    """Look articles up and place them, one by one; returns what both took and how many reprints were found."""
    pid = database.connection().info.backend_pid
    look, place = Spent(pid), Spent(pid)
    drawn = []
    for number in range(mass.loaded, mass.loaded + count):
        words, reprint = mass.press.draw()
        moment = mass.moment(number)
        drawn.append((Text(number + 1, mass.press.shingles(words), None, False, moment.timestamp()), moment, reprint))
    for text, moment, _ in drawn:
        with database.transaction() as connection, look.counted():
            find_matches(connection, text, f"h{text.article}", moment - timedelta(days=90))
    look.finish()
    reprints = found = 0
    for text, moment, reprint in drawn:
        with database.transaction() as connection:
            insert_article(connection, text.article, moment, "s", "tr")
            with place.counted():
                lock_places(connection, sketch(text.shingles).tolist(), ())
                since = moment - timedelta(days=90)
                link = place_copy(connection, text, text.article, f"h{text.article}", since=since).link
        reprints += reprint
        found += reprint and link is not None
    place.finish()
    mass.loaded += count
    return look, place, f"{found}/{reprints}"


def make_press() -> Press:
    """The press of the mass; its class by the name of this module, under which another program can read it again."""
    made: Press = import_module("tests.benchmarks.copies_scale").Press(1)
    return made


def main() -> None:
    arguments = options(__doc__).parse_args()
    tables = ("copy_text", "copy_text_pkey", "copy_text_article", "copy_shingle", "copy_shingle_hash")
    with kept_database(arguments.keep, arguments.most, arguments.days, make_press) as (database, mass, save):
        print(
            "articles  mass/s | look-up: median p95 ms, CPU ms here + server | placing: median p95 ms, CPU ms | reprints found | MB",
            flush=True,
        )
        for size in (s for s in SIZES if s <= arguments.most):
            if size < mass.loaded and size not in mass.sizes[-1:]:
                continue
            before = mass.loaded
            if size >= mass.loaded and size not in mass.sizes:
                grow(database, mass, size, lambda low, high: rows(mass, low, high), INDEXES, save)
            if arguments.load_only:
                continue
            probe(database, mass, 50)  # warm-up
            look, place, found = probe(database, mass, arguments.probes)
            save()
            rate = f"{(size - before) / mass.seconds[size]:8.0f}" if size > before else "    kept"
            print(
                f"{size:8} {rate} | {look.clock()} {look.cpu()} | {place.clock()} {place.cpu()} | {found} | {memory()}\n"
                f"         bytes an article: {sizes(database, tables, mass.loaded)}",
                flush=True,
            )


if __name__ == "__main__":
    main()
