"""Which database: the Airflow connection `dateline_db`, else DATELINE_DATABASE_URL, else the embedded server."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from core.settings import Settings
from load import embedded
from load.connection import Database
from load.migrations import ensure_database, migrate

DATABASE_NAME = "dateline"
DATABASE_ROLE = "dateline"
CONNECTION_ID = "dateline_db"


def configured_url(settings: Settings, environ: Mapping[str, str]) -> str | None:
    """Return the URL the user gave, or None where the embedded server serves."""
    url = environ.get(f"AIRFLOW_CONN_{CONNECTION_ID.upper()}") or settings.database_url
    return libpq_url(url) if url else None


def libpq_url(url: str) -> str:
    """Turn an Airflow connection URI or a SQLAlchemy URL into one that libpq takes."""
    return re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql://", url)


def embedded_url(settings: Settings) -> str:
    """Return the URL of our database on the embedded server, starting the server and making the database if need be."""
    server = embedded.locate_embedded(settings.home)
    embedded.ensure_running(server)
    ensure_database(server.url("postgres"), DATABASE_NAME, DATABASE_ROLE)
    return server.url(DATABASE_NAME, embedded.SUPERUSER)


def open_database(settings: Settings, environ: Mapping[str, str] = os.environ, *, name: str = "dateline") -> Database:
    """Open our database with its schema up to date.

    Raises:
        StoreError: it cannot be reached, or its schema cannot be brought up to date.
        StackError: the embedded server cannot be started.
    """
    database = Database(configured_url(settings, environ) or embedded_url(settings), name=name)
    migrate(database)
    return database
