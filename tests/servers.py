"""Servers that tests start, and what they do to them."""

from __future__ import annotations

import shutil

import psycopg2

from load import embedded


def run_sql(url: str, statement: str) -> None:
    """Run one statement outside a transaction."""
    connection = psycopg2.connect(url)
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(statement)
    finally:
        connection.close()


def remove_server(server: embedded.EmbeddedPostgres) -> None:
    """Stop a test's server and remove everything it kept."""
    embedded.stop(server)
    shutil.rmtree(server.root, ignore_errors=True)
    shutil.rmtree(server.socket, ignore_errors=True)
