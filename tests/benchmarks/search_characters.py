"""Japanese and Chinese articles in the search: bytes an article and how long questions take.

    python -m tests.benchmarks.search_characters 30000

Starts a database server of its own and loads generated articles: words of two to four characters by Zipf's law with particles between
them, some 450 characters an article, half of them with the names of the beat. Times are wall clock of a warm server on this machine.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Any

from app.steps.backfill import backfill
from app.steps.loading import History
from core.clock import utc_now
from core.resources import seeds_path
from load import embedded
from load.backfill import ensure_source
from load.connection import Database
from load.maintenance import vacuum
from load.migrations import migrate
from load.search import Question, search_articles
from tests.servers import remove_server
from transform.enrichment import load_enricher

_NAMES = ("北朝鮮", "ロシア", "金正恩", "平壌", "派兵", "朝鲜", "俄罗斯", "士兵")
_WORDS, _PARTICLES = 6000, ("の", "は", "が", "を", "に", "で", "と", "、", "した。", "について")


def make_lines(count: int, seed: int) -> Iterator[bytes]:
    """Yield articles as `dateline backfill` takes them."""
    rng = random.Random(seed)
    words = [
        "".join(chr(0x4E00 + rng.randrange(3000)) for _ in range(rng.choice((2, 2, 2, 3, 4)))) for _ in range(_WORDS)
    ]
    weights = list(accumulate(1 / rank for rank in range(1, _WORDS + 1)))
    start = datetime(2024, 1, 1, tzinfo=UTC)
    for number in range(count):
        parts = rng.choices(words, cum_weights=weights, k=130)
        if number % 2:
            parts[:: 130 // 5] = rng.choices(_NAMES, k=len(parts[:: 130 // 5]))
        text = "".join(word + rng.choice(_PARTICLES) for word in parts)
        moment = start + timedelta(minutes=30 * number)
        yield json.dumps(
            {"url": f"https://a.example/{number}", "title": text[:24], "body": text, "lang": "ja", "published_at": moment.isoformat()}
        ).encode()  # fmt: skip


def ask(database: Database, statement: str) -> list[tuple[Any, ...]]:
    """Return the rows of a statement."""
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


def main() -> None:
    """Load, and print sizes and times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=int)
    parser.add_argument("--times", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = embedded.locate_embedded(Path(folder) / uuid.uuid4().hex)
        try:
            embedded.ensure_running(server)
            with Database(server.url("postgres")) as database:
                migrate(database)
                _load(database, options.articles)
                _measure(database, options)
        finally:
            remove_server(server)


def _load(database: Database, articles: int) -> None:
    history = History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path()))
    started = time.perf_counter()
    numbered = ((str(number), line) for number, line in enumerate(make_lines(articles, 7), 1))
    backfill(database, history, numbered, clock=utc_now, failed=print, processes=1)
    vacuum(database)
    print(f"{articles} articles in {time.perf_counter() - started:.0f} s")


def _measure(database: Database, options: argparse.Namespace) -> None:
    table, index = ask(
        database,
        "SELECT pg_table_size('dateline.search_text'), pg_relation_size('dateline.search_text_original')",
    )[0]
    print(f"bytes an article: vectors {table / options.articles:.0f}, index {index / options.articles:.0f}")
    texts = [json.loads(line)["body"] for line in make_lines(200, 7)]
    rng = random.Random(3)
    rare = [text[at : at + 2] for text in texts if (at := rng.randrange(100)) is not None]
    for name, questions in {
        "a name": _NAMES,
        "two names": ("北朝鮮 派兵", "平壌 ロシア", "朝鲜 士兵"),
        "a name OR another": ("北朝鮮 OR 朝鲜", "派兵 OR 士兵"),
        "two characters of a text": rare[:20],
        "a sentence's beginning": [text.split("、")[0][:8] for text in texts[:20]],
        "what is nowhere": ("漢江鉄橋", "ウランバートル", "鉱鉱"),
        "one character": ("露", "北", "兵"),
        "Turkish, for comparison": ("mühimmat konteyner", "füze"),
    }.items():
        times = []
        for _ in range(options.times):
            for question in questions:
                started = time.perf_counter()
                search_articles(database, Question(question, most=20))
                times.append(time.perf_counter() - started)
        times.sort()
        print(
            f"{name:28} median {statistics.median(times) * 1000:6.1f} ms, p95 {times[int(0.95 * len(times))] * 1000:6.1f} ms"
        )


if __name__ == "__main__":
    main()
