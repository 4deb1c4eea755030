"""Crawl a local web of many hosts, hold every host's log to the rules, and print the rate against what the gaps allow.

python -m tests.benchmarks.local_web --hosts 200 --articles 100 --gap 1 --workers 32
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
import uuid
from itertools import pairwise
from pathlib import Path

import psutil

from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from app.steps.seeding import seed_database
from core.clock import utc_now
from core.resources import seeds_path
from core.settings import Settings, read_settings
from ingest.fetching import Fetcher
from load import embedded
from load.connection import Database
from load.migrations import migrate
from load.sources import upsert_source
from tests.localweb import CRAWL_DELAY, LocalWeb
from tests.servers import remove_server

SLACK = 0.02  # seconds; a log is written after the answer, a request seen after it was sent


def settings_for(web: LocalWeb) -> Settings:
    return read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": " ".join(web.names), "DATELINE_TIMEOUT": "1"})


def add_sources(database: Database, web: LocalWeb) -> None:
    with database.transaction() as connection:
        for name in web.names:
            upsert_source(connection, {"key": name, "name": name, "kind": "feed", "url": f"{web.url(name)}/feed"})


def crawl_once(database: Database, web: LocalWeb, gap: float, workers: int, budget: float) -> dict[str, int]:
    """Poll every source and fetch every link that the rules allow."""
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE source_state SET next_poll_at = now()")
        cursor.execute("UPDATE link SET not_before = now() WHERE state = 'pending'")
    fetcher = Fetcher(settings_for(web), resolver=web.resolve)
    done = poll_sources(database, fetcher, utc_now, gap=gap, workers=workers, budget=budget)
    done += fetch_links(database, fetcher, utc_now, gap=gap, workers=workers, budget=budget)
    return dict(done)


def broken_rules(web: LocalWeb, gap: float) -> list[str]:
    """Return what the hosts' logs say against the rules."""
    broken = []
    for name, log in web.log.items():
        kind = web.kind(name)
        asked = sorted(log, key=lambda logged: logged.start)
        least = max(gap, CRAWL_DELAY) if kind == 2 else gap
        for before, after in pairwise(asked):
            # A hanging answer outlives its client, which may ask again after the gap.
            end = before.start if kind == 6 else before.end
            if after.start - end < least - SLACK and not (before.path == "/robots.txt" and kind == 2):
                broken.append(f"{name}: {after.path} came {after.start - end:.3f} s after {before.path}")
        if kind == 1 and any(logged.path.startswith("/private/") for logged in log):
            broken.append(f"{name}: /private/ was fetched against robots.txt")
        pages = [logged.path for logged in log if logged.status == 200 and logged.path not in {"/robots.txt", "/feed"}]
        if len(pages) != len(set(pages)):
            broken.append(f"{name}: a page was fetched twice")
    return broken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hosts", type=int, default=200)
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--gap", type=float, default=1.0)
    parser.add_argument("--workers", type=int, default=32)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = embedded.locate_embedded(Path(folder) / uuid.uuid4().hex)
        embedded.ensure_running(server)
        try:
            with Database(server.url("postgres")) as database, LocalWeb(options.hosts, options.articles) as web:
                migrate(database)
                seed_database(database, seeds_path())
                add_sources(database, web)
                measure(database, web, options)
        finally:
            remove_server(server)


def measure(database: Database, web: LocalWeb, options: argparse.Namespace) -> None:
    process, sizes, stop = psutil.Process(), [], threading.Event()

    def watch() -> None:
        while not stop.wait(5.0):
            sizes.append(process.memory_info().rss >> 20)

    threading.Thread(target=watch, daemon=True).start()
    started, cpu = time.monotonic(), time.process_time()
    done = crawl_once(database, web, options.gap, options.workers, 3600.0)
    took = time.monotonic() - started
    # A second round finds what was listed meanwhile, and what a host refused at first.
    web.articles += 2
    more = crawl_once(database, web, options.gap, options.workers, 3600.0)
    third = crawl_once(database, web, options.gap, options.workers, 3600.0)
    stop.set()
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*), count(DISTINCT url) FROM document")
        documents, distinct = cursor.fetchone()
    liars = sum(2 for name in web.names if web.kind(name) == 8)
    wanted = sum(web.open_articles(name) for name in web.names) - liars
    bound = sum(1 / max(options.gap, CRAWL_DELAY if web.kind(n) == 2 else 0, 0.5 if web.kind(n) == 7 else 0) for n in web.names if web.kind(n) != 6)  # fmt: skip
    print(
        f"first round: {done} in {took:.1f} s: {done.get('fetched', 0) / took:.1f} pages/s; the gaps allow {bound:.0f}"
    )
    print(f"second round: {more}; third: {third}")
    print(f"articles had {documents} ({distinct} addresses) of {wanted} that can be had (without {liars} behind lies)")
    print(f"CPU {time.process_time() - cpu:.1f} s with the servers; resident MiB every 5 s: {sizes}")
    broken = broken_rules(web, options.gap)
    print(f"rules broken: {len(broken)}", *broken[:20], sep="\n  ")


if __name__ == "__main__":
    main()
