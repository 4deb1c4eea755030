"""Migrations (yoyo, plain SQL) and the marts, which are views and rebuilt each time."""

from __future__ import annotations

import logging
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

import psycopg2
from psycopg2 import sql

from core.errors import StoreError
from core.resources import sql_path
from load.connection import Database, queries, wrap_errors
from load.marts import rebuild_marts

OLDEST_POSTGRES = 150000
EXTENSIONS = ("pg_trgm", "unaccent")


def ensure_database(admin_url: str, database: str, owner: str, password: str | None = None) -> bool:
    """Create a role and a database it owns, where they are absent.

    Returns:
        True where the database was made by this call.
    """
    with wrap_errors(f"create the database {database}"):
        connection = psycopg2.connect(admin_url, connect_timeout=10)
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                named = queries("administration")
                if named.find_role(connection, name=owner) is None:
                    cursor.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(owner)))
                if password is not None:
                    cursor.execute(sql.SQL("ALTER ROLE {} PASSWORD %s").format(sql.Identifier(owner)), (password,))
                if named.find_database(connection, name=database) is not None:
                    return False
                cursor.execute(
                    sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(database), sql.Identifier(owner))
                )
                return True
        finally:
            connection.close()


def ensure_extensions(url: str, names: tuple[str, ...]) -> None:
    """Create extensions as the role in `url`, where they are absent."""
    with Database(url) as database, database.transaction("create extensions") as connection:
        for name in names:
            connection.cursor().execute(
                sql.SQL("CREATE EXTENSION IF NOT EXISTS {} SCHEMA public").format(sql.Identifier(name))
            )


def present_extensions(database: Database) -> frozenset[str]:
    """Return the names of the extensions that the database has."""
    with database.transaction("list the extensions") as connection:
        return frozenset(str(row[0]) for row in queries("administration").list_extensions(connection))


def missing_extensions(database: Database) -> tuple[str, ...]:
    """Create the extensions we use where we may, and name those that are absent and cannot be made."""
    missing = []
    for name in EXTENSIONS:
        try:
            with database.transaction(f"create the extension {name}") as connection, connection.cursor() as cursor:
                cursor.execute(sql.SQL("CREATE EXTENSION IF NOT EXISTS {} SCHEMA public").format(sql.Identifier(name)))
        except StoreError:
            if name not in present_extensions(database):
                missing.append(name)
    return tuple(missing)


def server_version(database: Database) -> int:
    """Return the server's version as libpq gives it, e.g. 180006.

    Raises:
        StoreError: it is older than Postgres 15.
    """
    version = int(database.connection().server_version)
    if version < OLDEST_POSTGRES:
        raise StoreError(
            f"the database server is Postgres {version // 10000}; Dateline needs 15 or newer", cure="upgrade it"
        )
    return version


def migrate(database: Database) -> list[str]:
    """Bring the schema up to date, then rebuild the marts where they changed; safe to run twice and from two processes at once.

    Returns:
        The ids of the migrations applied by this call.

    Raises:
        StoreError: an extension is absent, the server is too old, a newer release has been at work there, or a migration
            failed (it is rolled back, and those before it are kept: a second call goes on there).
    """
    server_version(database)
    refuse_newer(database)
    missing = missing_extensions(database)
    if missing:
        names = ", ".join(missing)
        raise StoreError(
            f"the database lacks the Postgres extensions {names}, and this role may not create them",
            cure=f"as a superuser run: CREATE EXTENSION {'; CREATE EXTENSION '.join(missing)};",
        )
    applied = _apply(database) if pending_migrations(database) else []
    rebuild_marts(database)
    return applied


def _apply(database: Database) -> list[str]:
    import yoyo
    from yoyo import internalmigrations

    logging.getLogger("yoyo").setLevel(logging.WARNING)
    # yoyo's own lock is a row that outlives a killed process and would stop every later one.
    with database.transaction("migrate the database") as connection:
        connection.cursor().execute(
            "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0"
        )
        list(queries("administration").lock_migrations(connection))
        backend = yoyo.get_backend(yoyo_url(database.url))
        try:
            # With many articles a migration takes minutes, whatever the server or the role allows a statement.
            backend.execute("SET statement_timeout = 0")
            if internalmigrations.needs_upgrading(backend):
                internalmigrations.upgrade(backend)
            todo = backend.to_apply(yoyo.read_migrations(str(sql_path() / "migrations")))
            for migration in todo:
                # yoyo's own way marks what it has applied in a second transaction, after it has asked for the names of user and
                # machine: a process that is killed or fails in between leaves a migration that can never be applied again.
                with backend.transaction():
                    migration.process_steps(backend, "apply")
                    backend.mark_one(migration, log=False)
            return [migration.id for migration in todo]
        finally:
            backend.connection.close()


def pending_migrations(database: Database) -> list[str]:
    """Name the migrations that are not applied yet."""
    applied = _applied(database)
    return [name for name in _shipped() if name not in applied]


def unknown_migrations(database: Database) -> list[str]:
    """Name the migrations that a newer release applied and this one does not have."""
    return sorted(_applied(database) - set(_shipped()))


def refuse_newer(database: Database) -> None:
    """Refuse a database that a newer release brought up to date: what this one would write there may be wrong.

    Raises:
        StoreError: it has migrations that this release does not know.
    """
    unknown = unknown_migrations(database)
    if unknown:
        raise StoreError(
            f"the database is of a newer release than this one, which does not know {', '.join(unknown[-3:])}",
            cure="install that release again or a later one; to go back, load the dump made before the upgrade (docs/warehouse.md, Backup)",
        )


def _shipped() -> list[str]:
    return [path.stem for path in sorted((sql_path() / "migrations").glob("*.sql"))]


def _applied(database: Database) -> set[str]:
    # yoyo's own record, but not read by yoyo: it finds out what a server can by provoking errors, four lines of its log a time.
    named = queries("administration")
    with database.transaction("read the migrations") as connection:
        known = named.has_migrations(connection)
        return {str(row[0]) for row in named.list_migrations(connection)} if known else set()


def yoyo_url(url: str) -> str:
    """yoyo's scheme for psycopg2; it keeps its tables in `public`, also for a role whose own schema comes first."""
    parts = urlsplit(url)
    query = {key: values[-1] for key, values in parse_qs(parts.query).items()}
    return urlunsplit(("postgresql", parts.netloc, parts.path, urlencode({**query, "schema": "public"}), ""))
