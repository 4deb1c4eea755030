"""The store of what topics and names mean, for readers of the warehouse."""

from __future__ import annotations

from collections.abc import Iterable

from load.connection import Connection, Database, queries


def write_topics(connection: Connection, topics: Iterable[tuple[str, str, str]]) -> None:
    """Write the taxonomy as (topic, scope, definition); one that is no longer in it is retired, not deleted."""
    rows = [{"topic": topic, "scope": scope, "definition": definition} for topic, scope, definition in topics]
    queries("reference").upsert_topic(connection, rows)
    queries("reference").retire_topics(connection, topics=[row["topic"] for row in rows])


def write_entities(connection: Connection, entities: Iterable[tuple[str, str, str]]) -> None:
    """Write the gazetteer as (identifier, name, kind)."""
    queries("reference").upsert_entity(
        connection, [{"entity_id": entity, "name": name, "kind": kind} for entity, name, kind in entities]
    )


def list_topics(database: Database) -> list[str]:
    """Return the topics in force."""
    with database.transaction("list the topics") as connection:
        return [str(row[0]) for row in queries("reference").list_topics(connection)]


def list_names(database: Database) -> list[str]:
    """Return the English names of the gazetteer."""
    with database.transaction("list the names") as connection:
        return [str(row[0]) for row in queries("reference").list_names(connection)]
