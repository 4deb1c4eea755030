from __future__ import annotations

import threading
import uuid
from urllib.parse import urlsplit

import psycopg2
import pytest

from core.errors import StoreError, StoreUnavailableError
from load.connection import Database
from load.embedded import EmbeddedPostgres
from load.migrations import ensure_database, migrate, pending_migrations
from tests.servers import run_sql


@pytest.fixture
def empty_url(postgres: EmbeddedPostgres) -> str:
    name = f"empty_{uuid.uuid4().hex[:12]}"
    run_sql(postgres.url("postgres"), f"CREATE DATABASE {name}")
    return postgres.url(name)


def test_from_nothing_and_again(empty_url: str) -> None:
    with Database(empty_url) as database:
        waiting = pending_migrations(database)
        assert waiting[0] == "0001_core"
        assert migrate(database) == waiting
        assert migrate(database) == []
        assert pending_migrations(database) == []


def test_two_processes_at_once_agree(empty_url: str) -> None:
    applied: list[list[str]] = []
    errors: list[Exception] = []

    def work() -> None:
        try:
            with Database(empty_url) as database:
                applied.append(migrate(database))
        except StoreError as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(map(len, applied))[:2] == [0, 0]
    assert max(map(len, applied)) > 0


def test_absent_extensions_are_named(postgres: EmbeddedPostgres, empty_url: str) -> None:
    role = f"poor_{uuid.uuid4().hex[:8]}"
    run_sql(postgres.url("postgres"), f"CREATE ROLE {role} LOGIN")
    name = urlsplit(empty_url).path.lstrip("/")
    run_sql(postgres.url("postgres"), f"REVOKE CREATE ON DATABASE {name} FROM PUBLIC")
    with Database(postgres.url(name, role)) as database, pytest.raises(StoreError, match="pg_trgm") as caught:
        migrate(database)
    assert "CREATE EXTENSION" in caught.value.cure


def test_an_ordinary_owner_can_migrate(postgres: EmbeddedPostgres) -> None:
    name = f"owned_{uuid.uuid4().hex[:8]}"
    assert ensure_database(postgres.url("postgres"), name, name)
    assert not ensure_database(postgres.url("postgres"), name, name)
    with Database(postgres.url(name, name)) as database:
        assert migrate(database)


def test_a_server_that_is_not_there_is_a_sentence(tmp_path: object) -> None:
    with pytest.raises(StoreUnavailableError, match="connect to the database") as caught:
        Database(f"postgresql://x@/x?host={tmp_path}").connection()
    assert "dateline up" in caught.value.cure


def test_a_database_that_is_not_there_is_a_sentence(postgres: EmbeddedPostgres) -> None:
    with pytest.raises(StoreUnavailableError) as caught:
        Database(postgres.url("nowhere")).connection()
    assert "create that database" in caught.value.cure


def test_documents_are_never_rewritten(database: Database) -> None:
    with database.transaction() as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT source_id FROM source LIMIT 1")
        row = cursor.fetchone()
        assert row is not None
        cursor.execute(
            "INSERT INTO document (source_id, url, fetched_at, body_hash, body_size) VALUES (%s, 'u', now(), 'h', 0)",
            row,
        )
    with pytest.raises(StoreError, match="never changed"), database.transaction() as connection:
        connection.cursor().execute("UPDATE document SET status = 500")


def test_every_table_says_what_a_row_is(database_url: str) -> None:
    connection = psycopg2.connect(database_url)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = 'dateline' AND c.relkind IN ('r', 'p') AND NOT c.relispartition"
            " AND obj_description(c.oid) IS NULL"
        )
        assert cursor.fetchall() == []
    connection.close()


def test_a_process_killed_while_it_migrates_leaves_no_lock_behind(database_url: str) -> None:
    # What yoyo keeps of a process that took its lock and died.
    run_sql(database_url, "INSERT INTO public.yoyo_lock (locked, ctime, pid) VALUES (1, now(), 1)")
    with Database(database_url) as opened:
        assert migrate(opened) == []
