"""Which database: the Airflow connection `dateline_db`, else DATELINE_DATABASE_URL, else the embedded server."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from core.settings import Settings
from load import embedded
from load.connection import Database
from load.migrations import ensure_database, migrate

DATABASE_NAME = "dateline"
DATABASE_ROLE = "dateline"
READER_ROLE = "dateline_reader"
CONNECTION_ID = "dateline_db"


def configured_url(settings: Settings, environ: Mapping[str, str]) -> str | None:
    """Return the URL the user gave, or None where the embedded server serves."""
    url = environ.get(f"AIRFLOW_CONN_{CONNECTION_ID.upper()}") or settings.database_url
    return libpq_url(url) if url else None


def libpq_url(url: str) -> str:
    """Turn an Airflow connection URI or a SQLAlchemy URL into one that libpq takes."""
    return re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql://", url)


def embedded_url(settings: Settings) -> str:
    """Return the URL of our database on the embedded server, starting the server and making the database if need be.

    A server that is started runs on, as the next command wants it too; that is said on standard error.
    """
    server = embedded.locate_embedded(settings.home)
    if embedded.ensure_running(server):
        print("dateline: the embedded Postgres was started and runs on; `dateline down` stops it", file=sys.stderr)
    ensure_database(server.url("postgres"), DATABASE_NAME, DATABASE_ROLE)
    return server.url(DATABASE_NAME, embedded.SUPERUSER)


def reader_url(settings: Settings, environ: Mapping[str, str] = os.environ) -> str:
    """Return the address at which `psql` and analysts' tools find the schema `mart`, without a password.

    On the embedded server it is that of the role `dateline_reader`; on one that was given, that of the role given, reading only.
    """
    url = configured_url(settings, environ)
    given = "-c search_path=mart -c default_transaction_read_only=on"
    if url is None:
        return f"{embedded_url(settings)}&options={quote(f'-c role={READER_ROLE} {given}')}"
    parts = urlsplit(url)
    user = parts.username or ""
    netloc = f"{user}@{parts.netloc.rpartition('@')[2]}" if user else parts.netloc.rpartition("@")[2]
    query = [(name, value) for name, value in parse_qsl(parts.query) if name not in {"password", "options"}]
    return urlunsplit(parts._replace(netloc=netloc, query=urlencode([*query, ("options", given)], quote_via=quote)))


def open_database(settings: Settings, environ: Mapping[str, str] = os.environ, *, name: str = "dateline") -> Database:
    """Open our database with its schema up to date.

    Raises:
        StoreError: it cannot be reached, or its schema cannot be brought up to date.
        StackError: the embedded server cannot be started.
    """
    database = Database(configured_url(settings, environ) or embedded_url(settings), name=name)
    migrate(database)
    return database
