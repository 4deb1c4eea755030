"""What only a database's owner does: making away with one."""

from __future__ import annotations

import psycopg2
from psycopg2 import sql

from load.connection import wrap_errors


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
