"""Measuring the pipeline: pages into committed, tagged, clustered rows in a scratch database, by stage, without translation."""

from __future__ import annotations

import json
import multiprocessing
import subprocess
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.steps.bench_pages import BenchPage, vary_page
from app.steps.seeding import PUSH_SOURCE, seed_database
from core.clock import utc_now
from core.errors import StackError
from core.resources import seeds_path
from core.settings import Settings
from load import embedded
from load.administration import drop_database
from load.connection import Database
from load.dispositions import sum_timings
from load.documents import NewDocument, claim_documents, insert_document
from load.migrations import ensure_database, migrate
from load.sources import upsert_source

_BATCH = 20
_FIRST = b"<html><body><article><h1>First</h1><p>A page to load what a worker loads once.</p></article></body></html>"

# In so many languages at once that the referee among the detectors is asked, and loaded.
_BABEL = "Isınma turu bir başlangıçtır. Das Wetter ist heute schön. Nous allons à la gare. Η μέρα είναι καλή. Il sole splende."


@dataclass(frozen=True, slots=True)
class WorkerReport:
    """What one worker did: CPU and wall seconds, CPU of its Postgres backend, and its resident memory as it went on.

    `memory` holds (documents done, MiB) pairs.
    """

    done: dict[str, int]
    cpu: float
    wall: float
    backend_cpu: float
    memory: list[tuple[int, float]]


@dataclass(frozen=True, slots=True)
class BenchReport:
    """What a run showed; `stages` are CPU seconds of the workers: extract, enrich, and load, which is all the rest."""

    pages: int
    dispositions: dict[str, int]
    articles: int
    copies: int
    wall: float
    cpu: float
    backend_cpu: float
    stages: dict[str, float]
    memory: list[tuple[int, float]]
    peer: dict[str, Any] | None


@contextmanager
def scratch_database(settings: Settings) -> Iterator[str]:
    """Make a migrated, seeded database of its own on the embedded server, and drop it after; a server it starts it stops."""
    server = embedded.locate_embedded(settings.home)
    started = embedded.ensure_running(server)
    name = f"bench_{uuid.uuid4().hex[:12]}"
    try:
        ensure_database(server.url("postgres"), name, embedded.SUPERUSER)
        try:
            with Database(server.url(name), name="dateline bench") as database:
                migrate(database)
                seed_database(database, seeds_path())
            yield server.url(name)
        finally:
            drop_database(server.url("postgres"), name)
    finally:
        if started:
            embedded.stop(server)


def run_bench(
    settings: Settings, pages: Sequence[BenchPage], *, repeat: int, workers: int, peer_python: Path | None
) -> BenchReport:
    """Store every page `repeat` times with variation, bring all to their disposition, and measure that.

    Args:
        settings: where the embedded server is.
        pages: as read.
        repeat: how many articles are made of each page.
        workers: processes at once.
        peer_python: the Python of a venv with news-please, which extracts the pages in the same run; or None.

    Raises:
        StackError: the embedded server does not start, or the peer fails.
    """
    peer = time_peer(peer_python, pages) if peer_python else None
    with scratch_database(settings) as url:
        stored = store_pages(url, pages, repeat)
        context = multiprocessing.get_context("spawn")
        quiet = replace(settings, database_url=url, apprise_urls=())
        started = time.perf_counter()
        with ProcessPoolExecutor(workers, mp_context=context) as pool:
            reports = list(pool.map(work, [url] * workers, [quiet] * workers))
        wall = max(report.wall for report in reports) if reports else time.perf_counter() - started
        with Database(url, name="dateline bench") as database:
            timings = sum_timings(database)
    cpu = sum(report.cpu for report in reports)
    done: Counter[str] = Counter()
    for report in reports:
        done.update(report.done)
    stages = {name: timings[name] for name in ("extract", "enrich")}
    stages["load"] = cpu - sum(stages.values())
    return BenchReport(
        pages=stored,
        dispositions=dict(done.most_common()),
        articles=done["loaded"] + done["updated"],
        copies=int(timings["copies"]),
        wall=wall,
        cpu=cpu,
        backend_cpu=sum(report.backend_cpu for report in reports),
        stages=stages,
        memory=max((report.memory for report in reports), key=lambda series: series[-1][1]),
        peer=peer,
    )


def store_pages(url: str, pages: Sequence[BenchPage], repeat: int) -> int:
    """Keep every page `repeat` times as documents that wait; returns how many documents that makes."""
    stored = 0
    with Database(url, name="dateline bench") as database:
        for round_ in range(repeat):
            with database.transaction("store the pages") as connection:
                source_id = upsert_source(connection, PUSH_SOURCE)
                for page in pages:
                    new = vary_page(page, round_)
                    document = NewDocument(source_id, new.url, new.body, utc_now(), content_type=new.content_type)
                    stored += insert_document(connection, document) is not None
    return stored


def work(url: str, settings: Settings) -> WorkerReport:
    """Be one worker: bring documents to their disposition until none waits, as the task of the DAG `process` does."""
    import psutil

    from app.steps.process import process_document
    from app.tasks import make_tools
    from ingest.extraction import extract_article

    own = psutil.Process()
    done: Counter[str] = Counter()
    memory: list[tuple[int, float]] = []
    with Database(url, name="dateline bench") as database:
        tools = replace(make_tools(database, settings), timer=time.process_time)
        # What is loaded at the first document of a worker's life is no part of the price of the next.
        extract_article(_FIRST, url=None, content_type="text/html", fetched_at=utc_now())
        tools.enricher.enrich(_BABEL, title=None, lang=None, published=None, signoff=None)
        tools.placer.encode(["Isınma: first words."])
        backend = psutil.Process(database.connection().info.backend_pid)
        before = sum(backend.cpu_times()[:2])
        cpu, wall = time.process_time(), time.perf_counter()
        while claimed := claim_documents(database, _BATCH):
            for document_id, attempt in claimed:
                done[process_document(database, tools, document_id, attempt)] += 1
            memory.append((done.total(), own.memory_info().rss / 2**20))
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        backend_cpu = sum(backend.cpu_times()[:2]) - before
    return WorkerReport(dict(done), cpu, wall, backend_cpu, memory or [(0, own.memory_info().rss / 2**20)])


def time_peer(python: Path, pages: Sequence[BenchPage]) -> dict[str, Any]:
    """Let news-please extract the HTML pages, each once, in a process of the given Python.

    Returns:
        pages, failed, cpu (seconds).

    Raises:
        StackError: that Python does not run it.
    """
    with tempfile.TemporaryDirectory() as folder:
        listing = []
        for number, page in enumerate(page for page in pages if page.content_type == "text/html"):
            path = Path(folder) / f"{number}.html"
            path.write_bytes(page.body)
            listing.append((str(path), page.url))
        if not listing:
            raise StackError("the folder has no HTML page for news-please", cure="name another with --pages")
        (Path(folder) / "list.json").write_text(json.dumps(listing), encoding="utf-8")
        script = Path(__file__).with_name("bench_peer.py")
        done = subprocess.run(
            [str(python), str(script), f"{folder}/list.json"], capture_output=True, text=True, check=False
        )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it says nothing"])[-1]
        raise StackError(
            f"{python} cannot run news-please: {last}",
            cure="uv venv VENV && uv pip install --python VENV/bin/python news-please lxml_html_clean",
        )
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found
