"""A dump and its restoration as docs/warehouse.md tells them: nothing is lost, and work goes on."""

from __future__ import annotations

import subprocess
import uuid
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load import embedded
from load.connection import Database
from load.migrations import migrate
from tests.pages import BODY
from tests.servers import run_sql
from tests.stored import query, store_page

COUNTS = " UNION ALL ".join(
    f"SELECT '{name}', count(*) FROM {name}"
    for name in ("dateline.document", "mart.fact_article", "mart.fact_figure", "dateline.alert", "dateline.rule")
)


@pytest.fixture
def restored(postgres: embedded.EmbeddedPostgres, database: Database) -> Iterator[str]:
    """The name of an empty database beside that of the test."""
    name = f"restored_{uuid.uuid4().hex[:12]}"
    run_sql(postgres.url("postgres"), f"CREATE DATABASE {name}")
    yield name
    run_sql(postgres.url("postgres"), f"DROP DATABASE {name} WITH (FORCE)")


def test_what_was_dumped_is_there_again_and_goes_on(
    postgres: embedded.EmbeddedPostgres, database: Database, database_url: str, restored: str
) -> None:
    settings = read_settings({"HOME": "/nowhere"})
    store_page(database, "https://a.example/1", "Bir", BODY, "2026-01-04T09:30:00+03:00")
    process_documents(database, make_tools(database, settings))
    store_page(database, "https://a.example/2", "İki", BODY[::-1], "2026-01-05T09:30:00+03:00")  # waits
    before = query(database, COUNTS)
    assert all(count for _, count in before)
    reach = ["-h", str(postgres.socket), "-U", "postgres"]
    dump = subprocess.run(
        [postgres.binaries / "pg_dump", *reach, "-Fc", urlsplit(database_url).path[1:]],
        capture_output=True,
        check=True,
    ).stdout
    done = subprocess.run(
        [postgres.binaries / "pg_restore", *reach, "-d", restored], input=dump, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    with Database(postgres.url(restored), name="restored") as again:
        assert not migrate(again)
        assert query(again, COUNTS) == before
        assert process_documents(again, make_tools(again, settings)).total() == 1
