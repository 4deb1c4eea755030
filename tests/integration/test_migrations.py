from __future__ import annotations

import signal
import subprocess
import sys
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


_KILLED = """
import os, signal, sys

import yoyo.backends.base as base

from load.connection import Database
from load.migrations import migrate

url, word, after = sys.argv[1], sys.argv[2], sys.argv[3] == "after"
execute = base.DatabaseBackend.execute
seen = 0

def killed(backend, sql, params=None):
    global seen
    seen += word in sql
    done = execute(backend, sql, params) if after or not seen else None
    if seen:
        os.kill(os.getpid(), signal.SIGKILL)
    return done

base.DatabaseBackend.execute = killed
with Database(url) as database:
    migrate(database)
"""


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(
    "word", ['CREATE TABLE "_yoyo_log"', 'INSERT INTO "_yoyo_version"', 'INSERT INTO "_yoyo_migration" (', "COMMIT"]
)
def test_a_process_killed_at_any_step_is_taken_up_by_the_next(empty_url: str, word: str, when: str) -> None:
    killed = subprocess.run([sys.executable, "-c", _KILLED, empty_url, word, when], check=False)
    assert killed.returncode == -signal.SIGKILL
    with Database(empty_url) as database:
        migrate(database)
        assert pending_migrations(database) == []


def test_a_user_without_a_name_can_migrate(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # As in a container that is given a number for its user; nor is the machine's name asked for, which waits for a network.
    def fail(*_: object) -> str:
        raise OSError("No username set in the environment")

    monkeypatch.setattr("getpass.getuser", fail)
    monkeypatch.setattr("socket.getfqdn", fail)
    with Database(empty_url) as database:
        assert migrate(database)
        assert pending_migrations(database) == []


def test_a_role_with_little_time_for_a_statement_can_migrate(postgres: EmbeddedPostgres, empty_url: str) -> None:
    name = urlsplit(empty_url).path.lstrip("/")
    run_sql(postgres.url("postgres"), f"ALTER DATABASE {name} SET statement_timeout = '20ms'")
    with Database(empty_url) as database:
        database.connection().cursor().execute("SET statement_timeout = 0")  # the marts are built by this connection
        database.connection().commit()
        assert migrate(database)


def test_the_database_of_a_newer_release_is_refused_and_left_alone(database_url: str) -> None:
    run_sql(
        database_url,
        "INSERT INTO public._yoyo_migration (migration_hash, migration_id, applied_at_utc) VALUES ('x', '9001_later', now());"
        " UPDATE dateline.mart_build SET digest = 'of later marts'",
    )
    with Database(database_url) as opened:
        with pytest.raises(StoreError, match="newer release than this one, which does not know 9001_later") as caught:
            migrate(opened)
        with opened.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT digest FROM mart_build")
            assert cursor.fetchone() == ("of later marts",)
    assert "install that release again" in caught.value.cure


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
