"""What state everything is in, for `dateline status`, `doctor` and the status line."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import psutil

from app.database import configured_url
from app.diskhealth import examine_disks
from app.finding import Finding
from app.local import stack
from app.local.claim import find_claimant
from app.local.leftovers import find_leftovers
from app.local.outdated import describe_outdated
from app.settingscheck import unknown_variables, wrong_places
from app.sourcehealth import ILL, judge
from app.steps.engines import daily_characters, engine_configs
from app.workhealth import examine_addresses, examine_tasks, examine_work
from core.clock import utc_now
from core.errors import DatelineError, SettingsError, UsageError
from core.settings import Settings
from ingest.sourcekeys import suggest
from load import embedded
from load.alerts import count_deliveries
from load.aside import count_links, list_aside
from load.connection import Database
from load.dispositions import count_dispositions
from load.migrations import EXTENSIONS, pending_migrations, present_extensions, refuse_newer, server_version
from load.sources import source_health, source_keys
from load.translations import count_translations

PACKAGES = (
    "apache-airflow",
    "requests",
    "beautifulsoup4",
    "langdetect",
    "psycopg2-binary",
    "deep-translator",
    "trafilatura",
)


def database_url(settings: Settings) -> str | None:
    """Return the URL of our database where it is given or the embedded server runs; starts nothing."""
    url = configured_url(settings, os.environ)
    if url is not None:
        return url
    server = embedded.locate_embedded(settings.home)
    return server.url("dateline") if embedded.is_running(server) else None


def counts(settings: Settings) -> dict[str, dict[str, int]]:
    """Return documents by disposition, links, translations and deliveries by state; empty where there is no database."""
    url = database_url(settings)
    if url is None:
        return {}
    with Database(url, name="dateline status") as database:
        return {
            "documents": count_dispositions(database),
            "links": count_links(database),
            "translations": count_translations(database),
            "deliveries": count_deliveries(database),
        }


def describe_airflow(settings: Settings, running: stack.Running | None, components: Mapping[str, str]) -> str:
    """Say of Airflow what runs, and of one that does not answer whether it starts."""
    claimant = find_claimant(settings)
    if running is None:
        return f"starts or stops, by process {claimant}" if claimant else "does not run"
    if components:
        return ", ".join(f"{name} {state}" for name, state in components.items())
    return f"starts, stops or hangs: process {running.pid} runs, port {running.port} does not answer (yet)"


def set_aside(settings: Settings, most: int, source: str | None) -> list[dict[str, Any]]:
    """Return the pages that did not become articles, the newest first; none where there is no database.

    Args:
        settings: of the process.
        most: so many at most.
        source: the key of a source, to list its own alone.

    Raises:
        UsageError: no source has that key.
    """
    url = database_url(settings)
    if url is None:
        return []
    with Database(url, name="dateline status") as database:
        if source is not None and source not in (keys := source_keys(database)):
            raise UsageError(
                f"no source {source!r}", cure=suggest(source, keys) or "`dateline sources list` names them"
            )
        return list_aside(database, most, source)


def status_line(settings: Settings) -> str:
    """Return the state in one line."""
    states = stack.health(settings.web_port)
    ill = [name for name, state in states.items() if state not in {"healthy", "None"}]
    airflow = "Airflow silent" if not states else f"Airflow: {', '.join(ill)} ill" if ill else "Airflow healthy"
    try:
        known = counts(settings)
    except DatelineError as error:
        return f"{airflow} · {error.message}"
    parts = [
        f"{kind} {', '.join(f'{n} {state}' for state, n in states.items()) or 'none'}" for kind, states in known.items()
    ]
    return " · ".join([airflow, *parts])


def memory_bytes(settings: Settings) -> int:
    """Return the proportional set size of the stack: Airflow's processes and the embedded server's."""
    roots = []
    running = stack.find_running(settings)
    if running is not None:
        roots.append(running.pid)
    pid = embedded.server_pid(embedded.locate_embedded(settings.home))
    if pid is not None:
        roots.append(pid)
    total = 0
    for root in roots:
        process = psutil.Process(root)
        for member in (process, *process.children(recursive=True)):
            try:
                total += member.memory_full_info().pss
            except psutil.Error:
                continue
    return total


def examine(settings: Settings) -> list[Finding]:
    """Look at everything that can be wrong, each with its cure."""
    return [
        *_examine_versions(),
        *_examine_settings(os.environ),
        *_examine_database(settings),
        *_examine_stack(settings),
        *examine_engines(settings, os.environ),
    ]


def _examine_versions() -> list[Finding]:
    python = ".".join(map(str, sys.version_info[:3]))
    good = (3, 11) <= sys.version_info[:2] < (3, 14)
    found = [Finding("python", python, "" if good else "use Python 3.11, 3.12 or 3.13")]
    for name in PACKAGES:
        try:
            found.append(Finding(name, version(name)))
        except PackageNotFoundError:
            found.append(Finding(name, "not installed", "run `make install`"))
    return found


def _examine_settings(environ: Mapping[str, str]) -> list[Finding]:
    wrong = [Finding("settings", error.message, error.cure) for error in wrong_places(environ)]
    return [*wrong, *unknown_variables(environ)]


def _examine_database(settings: Settings) -> list[Finding]:
    url = database_url(settings)
    if url is None:
        return [Finding("database", "the embedded Postgres does not run", "`dateline up` starts it")]
    try:
        with Database(url, name="dateline doctor") as database:
            found = [Finding("database", f"Postgres {server_version(database) // 10000}")]
            present = present_extensions(database)
            for name in EXTENSIONS:
                cure = "" if name in present else f"as a superuser: CREATE EXTENSION {name};"
                found.append(Finding(f"extension {name}", "present" if name in present else "absent", cure))
            refuse_newer(database)
            waiting = pending_migrations(database)
            work = [] if waiting else _examine_all(database, settings)
        cure = "`dateline up` applies them" if waiting else ""
        schema = Finding("schema", f"{len(waiting)} migrations to apply" if waiting else "up to date", cure)
        return [*found, schema, *work]
    except DatelineError as error:
        return [Finding("database", error.message, error.cure or "see the message")]


def _examine_all(database: Database, settings: Settings) -> list[Finding]:
    return [
        _examine_sources(database),
        *examine_addresses(database, settings.allow_hosts),
        *examine_work(database, settings.apprise_urls),
    ]


def _examine_sources(database: Database) -> Finding:
    judged = Counter(judge(row, utc_now()).state for row in source_health(database))
    on = sum(judged.values()) - judged["off"] - judged["retired"]
    ill = {state: judged[state] for state in ILL if judged[state]}
    if on == 0:
        return Finding(
            "sources", f"none of {judged['off']} is on; `dateline sources check --enable` switches on those that answer"
        )
    # Of many outlets some always fail: it is an illness of ours only where all do.
    cure = "`dateline sources health` tells why" if sum(ill.values()) == on else ""
    return Finding("sources", ", ".join([f"{on} on", *(f"{count} {state}" for state, count in ill.items())]), cure)


def _examine_stack(settings: Settings) -> list[Finding]:
    found = []
    running = stack.find_running(settings)
    left = [] if running else find_leftovers(settings, stack.state_path(settings))
    if left:
        pids = ", ".join(str(process.pid) for process in left)
        state = f"does not run; {len(left)} processes of a stack whose supervisor was killed are left ({pids})"
        found.append(Finding("airflow", state, "`dateline up` ends them and starts it; `dateline down` only ends them"))
    elif running is None:
        try:
            stack.check_port(settings.web_port)
            found.append(Finding("airflow", "does not run", "`dateline up` starts it"))
        except DatelineError as error:
            found.append(Finding("airflow", f"does not run; {error.message}", error.cure))
    else:
        states = stack.health(running.port, stack.PATIENCE)
        ill = [f"{name} {state}" for name, state in states.items() if state not in {"healthy", "None"}]
        state = "healthy" if states and not ill else ", ".join(ill) or "silent"
        cure = "" if state == "healthy" else f"see {settings.home}/airflow/logs/components; `dateline down`, then `up`"
        found.append(Finding("airflow", f"{state} on port {running.port}", cure))
        if outdated := describe_outdated(running.created):
            found.append(Finding("airflow", outdated.message, outdated.cure))
        found.append(examine_tasks(embedded.locate_embedded(settings.home)))
        found.append(Finding("memory", f"{memory_bytes(settings) / 2**20:.0f} MiB PSS"))
    server = embedded.locate_embedded(settings.home)
    # A server of one's own lies on a disk that is not looked at from here.
    ours = [server.data] if server.data.exists() else []
    return found + examine_disks([settings.home, *ours])


def examine_engines(settings: Settings, environ: Mapping[str, str]) -> list[Finding]:
    """Look at the chain of translation engines, the characters they may be sent a day, and the glossary."""
    # These take a third of a second to import, and `dateline status` needs none of them.
    from app.checks import load_glossary
    from transform.engines.registry import SPECIAL, make_engine

    found = [Finding("translation engines", ", ".join(settings.engines) or "off")]
    for name in settings.engines:
        if name == "off":  # what is named after it is never asked
            break
        try:
            if name not in SPECIAL:
                make_engine(name, engine_configs(settings, environ)[name])
        except SettingsError as error:
            found.append(Finding("translation engines", error.message, error.cure))
    try:
        budget = daily_characters(environ)
        told = "without bound" if budget is None else f"{budget:,} characters a day for each engine"
        found.append(Finding("translation budget", told))
    except SettingsError as error:
        found.append(Finding("translation budget", error.message, error.cure))
    try:
        found.append(Finding("glossary", f"{len(load_glossary(environ).terms)} terms"))
    except SettingsError as error:
        found.append(Finding("glossary", error.message, error.cure or "see seeds/glossary.toml for the form"))
    return found
