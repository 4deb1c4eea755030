"""Random events on the outbox, as many seeds as one likes, each held against the model (tests/outbox.py).

    python -m tests.benchmarks.outbox_at_random --seeds 300 [--first 1] [--events 250] [--edits]

Prints each seed that broke a promise with what happened before, and ends with 1 where there was one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import uuid
from collections import Counter
from pathlib import Path

from app.steps.seeding import seed_database
from core.resources import seeds_path
from load import embedded
from load.connection import Database
from load.migrations import migrate
from tests.outbox import BrokenLawError, Chance
from tests.servers import locate_server, remove_server, run_sql


def main() -> int:
    """Run the seeds that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--events", type=int, default=250)
    parser.add_argument("--edits", action="store_true", help="rules change meanwhile")
    asked = parser.parse_args()
    server = locate_server(Path(tempfile.mkdtemp(prefix="dateline-outbox-")) / uuid.uuid4().hex)
    embedded.ensure_running(server)
    broken, counts, started = 0, Counter[str](), time.monotonic()
    try:
        run_sql(server.url("postgres"), "CREATE DATABASE template_outbox")
        with Database(server.url("template_outbox")) as database:
            migrate(database)
            seed_database(database, seeds_path())
        for seed in range(asked.first, asked.first + asked.seeds):
            name = f"outbox_{seed}"
            run_sql(server.url("postgres"), f"CREATE DATABASE {name} TEMPLATE template_outbox STRATEGY FILE_COPY")
            chance = Chance(server.url(name), seed, edits=asked.edits)
            try:
                counts += chance.run(asked.events)
            except BrokenLawError as error:
                broken += 1
                print(f"seed {seed}: {error}\n", flush=True)
            finally:
                chance.close()
            run_sql(server.url("postgres"), f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        remove_server(server)
    print(f"{asked.seeds} seeds, {broken} broken, {time.monotonic() - started:.0f} s; {dict(counts)}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
