"""The command of the compose file's `init` service, run outside a container."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from load.connection import Database
from load.embedded import EmbeddedPostgres
from load.migrations import pending_migrations


def test_init_makes_and_migrates_both_databases(postgres: EmbeddedPostgres, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "DATELINE_ADMIN_URL": postgres.url("postgres"),
        "DATELINE_DATABASE_URL": postgres.url("dateline", "dateline"),
        "DATELINE_DB_PASSWORD": "one",
        "AIRFLOW_DB_PASSWORD": "two",
        "AIRFLOW_HOME": str(tmp_path),
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"postgresql+psycopg2://airflow:two@/airflow?host={postgres.socket}",
    }
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-m", "app.local.containers"], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert "databases ready" in done.stdout
    with Database(postgres.url("dateline", "dateline")) as database:
        assert pending_migrations(database) == []
    with (
        Database(postgres.url("airflow", "airflow")) as database,
        database.transaction() as connection,
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT count(*) FROM public.dag")
        assert cursor.fetchone() == (0,)
    environment["DATELINE_ADMIN_URL"] = ""
    done = subprocess.run(
        [sys.executable, "-m", "app.local.containers"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "DATELINE_ADMIN_URL is not set" in done.stderr
