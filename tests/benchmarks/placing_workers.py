"""How many articles several workers place together: with locks by key, and with one lock for all as a yardstick.

    python -m tests.benchmarks.placing_workers [--workers 1,2,4] [--each 300] [--keep FOLDER]   (needs no evaluation data)

Each worker is a process with a connection of its own. It inserts drawn articles with their version and places each by the code
that loads real ones (`place_article`), in a transaction of its own that is committed: copies as in `copies_scale`, stories
as in `stories_scale`, of events of its own, beside `--shared` in a hundred articles of a wire that all workers get at
once. What extraction, tagging and encoding cost comes before and is not in it: `--work` milliseconds of computing stand
for it. With `--keep` the mass of `stories_scale --keep` is the ground; without, an empty database.
"""

from __future__ import annotations

import argparse
import multiprocessing
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.steps.placing import Newcomer, place_article
from core.resources import seeds_path
from load.connection import Database
from load.places import PlacesMovedError, take_locks
from tests.benchmarks import copies_scale, stories_scale
from tests.benchmarks.scale import Mass, insert_article, kept_database
from transform.copies import Text
from transform.stories import read_prior

_ALL = 0x7FFF  # the space of the one lock of the yardstick


def work(
    url: str, mass: Mass, worker: int, first: int, options: argparse.Namespace, one_lock: bool, ready: Any, results: Any
) -> None:
    """Place articles; reports when it began and ended, and how often it had to begin anew."""
    wires = copies_scale.Press(99)
    texts, events = copies_scale.Press(1000 + first), stories_scale.Press(1000 + first)
    shared = stories_scale.Press(99)
    moment = mass.moment(mass.most)
    again = 0
    with Database(url) as database:
        placer = stories_scale.make_placer(database, read_prior(seeds_path() / "story_prior.npz"))
        drawn = []
        for number in range(options.each):
            is_shared = number % 100 < options.shared
            source, story_source = (wires, shared) if is_shared else (texts, events)
            words, _ = source.draw()
            when = moment + timedelta(seconds=number)
            drawn.append((first + number, when, source.shingles(words), story_source.draw(when)[2]))
        ready.wait()
        began = time.time()
        for article, when, shingles, story_text in drawn:
            busy = time.process_time() + options.work / 1000
            while time.process_time() < busy:
                pass
            while True:
                try:
                    with database.transaction() as connection:
                        if one_lock:
                            take_locks(connection, [(_ALL, 0)])
                        else:
                            connection.cursor().execute("SET LOCAL synchronous_commit = off")
                        insert_article(connection, article, when, f"o{worker}", story_text.lang)
                        text = Text(article, shingles, None, False, when.timestamp())
                        new = Newcomer(article, f"h{article}", text, story_text, "x", when)
                        place_article(connection, placer, new, copy_days=90)
                    break
                except PlacesMovedError:
                    again += 1
        results.put((began, time.time(), again))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workers", default="1,2,4")
    parser.add_argument("--each", type=int, default=300)
    parser.add_argument("--shared", type=int, default=10)
    parser.add_argument("--work", type=float, default=0.0)
    parser.add_argument("--most", type=int, default=1_000_000, help="of the mass kept")
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--keep", type=Path, default=None)
    options = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    with kept_database(options.keep, options.most, options.days, lambda: stories_scale.Press(1)) as (
        database,
        mass,
        save,
    ):
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT coalesce(max(article_id), 0) + 1 FROM article")
            [(first,)] = cursor.fetchall()
        bare = Mass(None, mass.most, mass.days)
        print("workers  lock      articles/s  begun anew", flush=True)
        for workers in map(int, options.workers.split(",")):
            for one_lock in (True, False):
                ready, results = context.Barrier(workers), context.Queue()
                tasks = [
                    context.Process(
                        target=work,
                        args=(database.url, bare, n, first + n * options.each, options, one_lock, ready, results),
                    )
                    for n in range(workers)
                ]
                for task in tasks:
                    task.start()
                ends = [results.get(timeout=600) for _ in tasks]
                for task in tasks:
                    task.join()
                first += workers * options.each
                seconds = max(end for _, end, _ in ends) - min(began for began, _, _ in ends)
                print(
                    f"{workers:7}  {'one' if one_lock else 'by key':8} {workers * options.each / seconds:10.0f} {sum(again for _, _, again in ends):11}",
                    flush=True,
                )
        mass.loaded = first
        save()


if __name__ == "__main__":
    main()
