"""One embedded server a session, one migrated template database, one clone of it a test: real Postgres, quickly."""

from __future__ import annotations

import gc
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from app.steps.seeding import seed_database
from core.resources import seeds_path
from load import embedded
from load.connection import Database
from load.migrations import migrate
from tests.servers import locate_server, remove_server, run_sql

# A busy machine draws and runs slowly, which is no fault of what is tested.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")


def pytest_collection_finish() -> None:
    """Take the modules and the many thousand items out of the garbage collector's sight, which walked them again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[embedded.EmbeddedPostgres]:
    """The embedded server of this session, and of it alone."""
    server = locate_server(tmp_path_factory.mktemp("dateline") / uuid.uuid4().hex)
    embedded.ensure_running(server)
    try:
        # The log of a thousand clones would take gigabytes before it is used again.
        run_sql(server.url("postgres"), "ALTER SYSTEM SET max_wal_size = '256MB'")
        run_sql(server.url("postgres"), "SELECT pg_reload_conf()")
        yield server
    finally:
        remove_server(server)


@pytest.fixture(scope="session")
def template(postgres: embedded.EmbeddedPostgres) -> str:
    """The name of a database with our schema and seeds, to be cloned."""
    run_sql(postgres.url("postgres"), "CREATE DATABASE template_dateline")
    with Database(postgres.url("template_dateline")) as database:
        migrate(database)
        seed_database(database, seeds_path())
    return "template_dateline"


@pytest.fixture
def database_url(postgres: embedded.EmbeddedPostgres, template: str) -> Iterator[str]:
    """The URL of a clone of the template, of this test alone."""
    name = f"test_{uuid.uuid4().hex[:12]}"
    run_sql(postgres.url("postgres"), f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    yield postgres.url(name)
    run_sql(postgres.url("postgres"), f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An open clone of the template."""
    with Database(database_url, name="test") as opened:
        yield opened


@pytest.fixture
def seed_document() -> Path:
    """The first real input."""
    return next((seeds_path() / "articles").glob("000_*.txt"))
