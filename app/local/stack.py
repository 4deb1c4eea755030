"""Start, find and stop the local stack; every failure is a sentence with its cure."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from app.database import DATABASE_NAME, DATABASE_ROLE, configured_url
from app.local.environment import (
    AIRFLOW_DATABASE,
    airflow_environment,
    airflow_home,
    database_urls,
    ensure_secrets,
    write_private,
)
from app.local.interrupts import held_back
from app.local.leftovers import end_leftovers
from app.steps.seeding import seed_database
from core.errors import StackError
from core.resources import seeds_path
from core.settings import Settings
from load import embedded
from load.connection import Database
from load.migrations import ensure_database, migrate
from load.sources import count_sources

HEALTH_SECONDS = 240.0  # a first start on a busy machine took more than 90
_NEEDED = ("metadatabase", "scheduler", "triggerer", "dag_processor")
_NEEDED_BYTES = 300_000_000
Report = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Running:
    """The supervisor of a running stack, from its state file."""

    pid: int
    created: float
    port: int


def state_path(settings: Settings) -> Path:
    """Return the file that names the running stack."""
    return settings.home / "stack.json"


def find_running(settings: Settings) -> Running | None:
    """Return the running stack; a state file left by a crash does not count."""
    try:
        state = Running(**json.loads(state_path(settings).read_text(encoding="utf-8")))
        process = psutil.Process(state.pid)
        alive = abs(process.create_time() - state.created) < 1 and process.status() != psutil.STATUS_ZOMBIE
    except (OSError, ValueError, TypeError, psutil.Error):
        return None
    return state if alive else None


def was_stopped(settings: Settings, running: Running) -> bool:
    """Tell of a stack that ended whether somebody stopped it (`dateline down`), or it ended by itself."""
    try:
        return Running(**json.loads(_stopped_path(settings).read_text(encoding="utf-8"))) == running
    except (OSError, ValueError, TypeError):
        return False


def _stopped_path(settings: Settings) -> Path:
    """Return the file that names the stack that was stopped last."""
    return settings.home / "stopped.json"


def check_place(settings: Settings) -> None:
    """Make DATELINE_HOME and look whether there is room.

    Raises:
        StackError: it cannot be written to, or the disk is full.
    """
    try:
        settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
        (settings.home / "inbox").mkdir(exist_ok=True, mode=0o700)
        airflow_home(settings).mkdir(exist_ok=True, mode=0o700)
        probe = settings.home / ".probe"
        probe.write_bytes(b"x" * 4096)
        probe.unlink()
    except OSError as error:
        raise StackError(
            f"DATELINE_HOME={settings.home} cannot be used: {error.strerror or error}",
            cure="free the disk or set DATELINE_HOME to a folder you can write to",
        ) from error
    free = shutil.disk_usage(settings.home).free
    if free < _NEEDED_BYTES:
        raise StackError(f"only {free // 2**20} MiB are free at {settings.home}", cure="free at least 300 MiB there")


def check_port(port: int) -> None:
    """Make sure the web port is free.

    Raises:
        StackError: something listens there; names the process where it can be told.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise StackError(
                f"port {port} is taken{_holder(port)}",
                cure=f"end that process, or choose another port: DATELINE_WEB_PORT={port + 1} make up",
            ) from error


def _holder(port: int) -> str:
    try:
        for connection in psutil.net_connections("tcp"):
            if (
                connection.laddr
                and connection.laddr.port == port
                and connection.status == psutil.CONN_LISTEN
                and connection.pid
            ):
                return f" by process {connection.pid} ({psutil.Process(connection.pid).name()})"
    except psutil.Error:
        return ""
    return ""


def start_database(
    settings: Settings, environ: Mapping[str, str], report: Report
) -> tuple[embedded.EmbeddedPostgres, str]:
    """Start the embedded server, make both databases, migrate and seed ours; returns the server and our URL."""
    server = embedded.locate_embedded(settings.home)
    start = time.monotonic()
    with held_back():  # a server that is started and not yet awaited would be stopped by nobody
        started = embedded.ensure_running(server)
    admin_url, our_url = database_urls(server)
    ensure_database(admin_url, AIRFLOW_DATABASE, AIRFLOW_DATABASE)
    url = configured_url(settings, environ)
    if url is None:
        ensure_database(admin_url, DATABASE_NAME, DATABASE_ROLE)
        url = our_url
    report("Postgres started" if started else "Postgres was running", time.monotonic() - start)
    start = time.monotonic()
    with Database(url, name="dateline up") as database:
        applied = migrate(database)
        seeded = seed_database(database, seeds_path(), sources_on=settings.seed_sources)
        known, on = count_sources(database)
    report(
        f"database ready ({len(applied)} migrations applied, {seeded['rules']} seed rules, {known} sources, {on} of them on)",
        time.monotonic() - start,
    )
    return server, url


def start_airflow(settings: Settings, environment: dict[str, str], report: Report) -> Running:
    """Migrate Airflow's database, start the supervisor in a session of its own, and wait until all is healthy.

    Raises:
        StackError: a step failed or took too long; names the log.
    """
    start = time.monotonic()
    _migrate_airflow(settings, environment)
    report("Airflow's database ready", time.monotonic() - start)
    start = time.monotonic()
    running = _start_supervisor(settings, environment)
    wait_healthy(settings, running)
    report("Airflow healthy", time.monotonic() - start)
    return running


def _start_supervisor(settings: Settings, environment: dict[str, str]) -> Running:
    log_path = airflow_home(settings) / "supervisor.log"
    # One that is started and not yet named in its file would be found and stopped by nobody.
    with held_back(), log_path.open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "app.local.supervisor"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            cwd=settings.home,
        )
        try:
            running = Running(process.pid, psutil.Process(process.pid).create_time(), settings.web_port)
            write_private(
                state_path(settings), json.dumps({"pid": running.pid, "created": running.created, "port": running.port})
            )
        except (OSError, psutil.Error):
            process.terminate()
            raise
    return running


def _migrate_airflow(settings: Settings, environment: dict[str, str]) -> None:
    from importlib.metadata import version

    marker = airflow_home(settings) / f"migrated-{version('apache-airflow-core')}"
    if marker.exists():
        return
    log_path = airflow_home(settings) / "migrate.log"
    with log_path.open("ab") as log:
        done = subprocess.run(
            [sys.executable, "-m", "airflow", "db", "migrate"],
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        lines = log_path.read_text(errors="replace").strip().splitlines()[-1:]
        raise StackError(f"Airflow's database could not be migrated: {' '.join(lines)}", cure=f"see {log_path}")
    marker.touch()


def health(port: int, seconds: float = 3.0) -> dict[str, str]:
    """Return the state of each Airflow component as its own health page tells it; empty where it does not answer.

    Args:
        port: of the web server.
        seconds: to wait for it; a machine that is starting everything at once takes more than a few.
    """
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v2/monitor/health", timeout=seconds) as answer:
            page = json.load(answer)
    except (OSError, ValueError, urllib.error.URLError):
        return {}
    return {name: str((part or {}).get("status")) for name, part in page.items()}


PATIENCE = 15.0  # seconds that who is asked by hand waits for the web server


def unhealthy(states: Mapping[str, str]) -> dict[str, str]:
    """Return the components that are needed and are not healthy, each with what `health` said of it."""
    return {name: states.get(name, "silent") for name in _NEEDED if states.get(name) != "healthy"}


def wait_healthy(settings: Settings, running: Running) -> None:
    """Wait until every component is healthy.

    Raises:
        StackError: one is not in time, or the supervisor ended.
    """
    deadline = time.monotonic() + HEALTH_SECONDS
    states: dict[str, str] = {}
    while time.monotonic() < deadline:
        if find_running(settings) is None:
            raise StackError("Airflow ended while starting", cure=f"see {airflow_home(settings)}/logs/components")
        states = health(running.port, PATIENCE)
        if not unhealthy(states):
            return
        time.sleep(0.25)
    ill = (
        ", ".join(f"{name}: {state}" for name, state in states.items() if state != "healthy")
        or "the web server is silent"
    )
    raise StackError(
        f"Airflow is not healthy after {HEALTH_SECONDS:.0f} s ({ill})",
        cure=f"see {airflow_home(settings)}/logs/components",
    )


def stop_airflow(settings: Settings) -> bool:
    """Stop the supervisor and everything below it, or what one that was killed has left; True where there was any."""
    running = find_running(settings)
    if running is None:
        ended = end_leftovers(settings, state_path(settings))
        state_path(settings).unlink(missing_ok=True)
        return ended > 0
    supervisor = psutil.Process(running.pid)
    # Postgres is below the supervisor where that has started it again; it is stopped by itself, in order.
    postmaster = embedded.find_postmaster(embedded.locate_embedded(settings.home))
    database = {postmaster, *(child.pid for child in _children(postmaster))}
    family = [process for process in supervisor.children(recursive=True) if process.pid not in database]
    # Before it ends, so that who watches it knows why it does.
    with suppress(OSError):
        write_private(_stopped_path(settings), json.dumps(asdict(running)))
    supervisor.send_signal(signal.SIGTERM)
    _, alive = psutil.wait_procs([supervisor, *family], timeout=12)
    for process in alive:
        try:
            process.kill()
        except psutil.NoSuchProcess:
            continue
    psutil.wait_procs(alive, timeout=5)
    state_path(settings).unlink(missing_ok=True)
    return True


def _children(pid: int | None) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children() if pid is not None else []
    except psutil.NoSuchProcess:
        return []


def stop_stack(settings: Settings) -> list[str]:
    """Stop Airflow and the embedded server; returns what was running."""
    stopped = []
    if stop_airflow(settings):
        stopped.append("Airflow")
    if embedded.stop(embedded.locate_embedded(settings.home)):
        stopped.append("Postgres")
    return stopped


def prepare_environment(settings: Settings, server: embedded.EmbeddedPostgres, url: str) -> dict[str, str]:
    """Return the environment for Airflow's processes on this stack."""
    dags = Path(__file__).resolve().parents[2] / "dags"
    environment = airflow_environment(settings, server, dags, ensure_secrets(settings), os.environ)
    return {**environment, "DATELINE_DATABASE_URL": url}
