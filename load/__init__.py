"""Postgres: connection, migrations, named queries, stores, the embedded server."""
