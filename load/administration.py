"""What an administrator asks: making away with a database, and which tasks of Airflow fail."""

from __future__ import annotations

from datetime import datetime

import psycopg2
from psycopg2 import sql

from load.connection import Database, queries, wrap_errors


def drop_database(admin_url: str, database: str) -> None:
    """Drop a database with whatever is connected to it; none of that name is no error.

    Args:
        admin_url: of another database of the same server.
        database: its name.
    """
    with wrap_errors(f"drop the database {database}"):
        connection = psycopg2.connect(admin_url, connect_timeout=10)
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))
        finally:
            connection.close()


def failing_tasks(airflow: Database) -> list[tuple[str, str, str, datetime]]:
    """Return (DAG, task, state, when) of each task whose last try was no success.

    Args:
        airflow: Airflow's own database.
    """
    with airflow.transaction("look for failing tasks") as connection:
        return [
            (str(row[0]), str(row[1]), str(row[2]), row[3])
            for row in queries("administration").failing_tasks(connection)
        ]
