"""A local web of many hosts, crawled by two worker processes: rules kept, throughput against what the delays allow, memory.

Every host is a name that leads to one port of 127.0.0.1; half of them have a fault, a lie or a rule of their own
(tests/localweb.py). The rules are asserted from the hosts' own logs.

Run: python -m tests.benchmarks.local_web [--hosts 200] [--articles 100] [--gap 1.0] [--workers 2] [--threads 24]
The defaults crawl 20,000 pages and take about articles x (twice the gap) seconds; an embedded Postgres server is started for it and removed.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from core.clock import utc_now
from core.settings import read_settings
from ingest.fetching import Fetcher
from load import embedded
from load.connection import Database
from load.migrations import migrate
from load.sources import upsert_source
from tests.localweb import LocalWeb, check_rules
from tests.servers import remove_server, run_sql


def resident_mb() -> float:
    """Return the memory this process holds, in megabytes (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def work(url: str, hosts: str, gap: float, threads: int) -> None:
    """Poll and fetch as a task does; print the memory every tenth of the way and the CPU time at the end."""
    settings = read_settings({"DATELINE_ALLOW_HOSTS": hosts, "DATELINE_TIMEOUT": "2"})
    fetcher = Fetcher(settings, resolver=lambda *_: ["127.0.0.1"])
    over = threading.Event()
    series: list[float] = []

    def watch() -> None:
        while not over.wait(10):
            series.append(resident_mb())

    threading.Thread(target=watch, daemon=True).start()
    with Database(url, name=f"worker {os.getpid()}") as database:
        polled = poll_sources(database, fetcher, utc_now, gap=gap, workers=threads)
        fetched = fetch_links(database, fetcher, utc_now, gap=gap, workers=threads)
    over.set()
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(
        f"worker: {dict(polled)} {dict(fetched)}; {used.ru_utime + used.ru_stime:.0f} s of CPU; resident MB every 10 s: "
        f"{' '.join(f'{value:.0f}' for value in series)}",
        flush=True,
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, value in (("hosts", 200), ("articles", 100), ("workers", 2), ("threads", 24)):
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--gap", type=float, default=1.0)
    parser.add_argument("--as-worker", nargs=2, metavar=("URL", "HOSTS"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.as_worker:
        work(*given.as_worker, given.gap, given.threads)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        server = embedded.locate_embedded(Path(folder) / "dateline")
        embedded.ensure_running(server)
        try:
            measure(given, server.url("postgres"), server.url("web"))
        finally:
            remove_server(server)
    return 0


def measure(given: argparse.Namespace, administration: str, url: str) -> None:
    """Crawl everything, in as many rounds as the faults need, and print what was seen."""
    run_sql(administration, "CREATE DATABASE web")
    with LocalWeb(given.hosts, given.articles, crawl_delay=2 * given.gap, hang=7.0) as web, Database(url) as database:
        migrate(database)
        with database.transaction() as connection:
            for host in web.names():
                upsert_source(connection, {"key": host, "name": host, "kind": "feed", "url": web.url(host, "/feed")})
        command = [sys.executable, "-m", "tests.benchmarks.local_web", "--gap", str(given.gap)]
        command += ["--threads", str(given.threads), "--as-worker", url, " ".join(web.names())]
        began = time.monotonic()
        for number in range(1, 4):
            crowd = [subprocess.Popen(command) for _ in range(given.workers)]
            if any(worker.wait() for worker in crowd):
                raise SystemExit("a worker failed")
            if number == 1:
                last = max(visit.ended for visit in web.visits)
                report(web, given, last - began)
            if web.expected() <= {(visit.host, visit.path) for visit in web.visits if visit.status == 200}:
                break
            # What failed once waits a minute or more; here as if it had passed.
            run_sql(url, "UPDATE dateline.link SET not_before = now() WHERE state = 'pending'")
        print(f"every rule kept, every article found after {number} rounds: {check_rules(web, given.gap)}")
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT state, count(*) FROM dateline.link GROUP BY state ORDER BY state")
            print(f"links: {dict(cursor.fetchall())}")
            cursor.execute("SELECT count(*), count(DISTINCT url) FROM dateline.document")
            print(f"documents, addresses among them: {cursor.fetchone()}")


def report(web: LocalWeb, given: argparse.Namespace, seconds: float) -> None:
    """Print the throughput of the first round and the bound that the gaps set."""
    least, pages = 0.0, 0
    for host in web.names():
        visits = [visit for visit in web.visits if visit.host == host]
        gap = web.crawl_delay if web.kind(host) == "crawl delay" else given.gap
        least = max(least, (len(visits) - 1) * gap + sum(visit.ended - visit.began for visit in visits))
        pages += sum(visit.status == 200 and visit.path.startswith("/haber") for visit in visits)
    began = min(visit.began for visit in web.visits)
    in_time = sum(v.status == 200 and v.path.startswith("/haber") and v.ended < began + least for v in web.visits)
    print(
        f"{given.hosts} hosts, {given.articles} articles each, a gap of {given.gap} s, "
        f"{given.workers} processes of {given.threads} threads"
    )
    print(
        f"the delays of the slowest host alone take {least:.0f} s, so that {pages / least:.1f} pages/s is the bound; "
        f"{in_time / least:.1f} pages/s were reached by then ({in_time / pages:.0%} of all pages)"
    )
    print(
        f"all {pages} pages, with what failed once and waited a minute: {seconds:.0f} s, {pages / seconds:.1f} pages/s"
    )


if __name__ == "__main__":
    sys.exit(main())
