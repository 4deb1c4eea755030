"""Put the shipped definitions (sources, rules, translations) into the database; what the user changed stays."""

from __future__ import annotations

from pathlib import Path

from alert.rules import read_rules, rule_table
from app.steps.translate import import_memory
from load.alerts import seed_rule
from load.connection import Database
from load.reference import write_entities, write_topics
from load.sources import upsert_source
from transform.entities import read_gazetteer
from transform.topics import read_taxonomy

INBOX_SOURCE = {"key": "inbox", "name": "Inbox", "kind": "inbox", "tier": 1}
PUSH_SOURCE = {"key": "push", "name": "Command line", "kind": "push", "tier": 1}


def seed_database(database: Database, seeds: Path) -> dict[str, int]:
    """Write the built-in sources and the seed rules; returns how many of each are shipped."""
    rules = read_rules(seeds / "rules.toml")
    topics = [(topic.id, topic.scope, topic.definition) for topic in read_taxonomy(seeds / "topics")]
    entities = read_gazetteer(seeds / "gazetteer").known()
    with database.transaction("write the seeds") as connection:
        for definition in (INBOX_SOURCE, PUSH_SOURCE):
            upsert_source(connection, definition)
        for rule in rules:
            seed_rule(connection, rule.key, rule_table(rule))
        write_topics(connection, topics)
        write_entities(connection, entities)
    units, _ = import_memory(database, seeds / "memory" / "seed.tmx")
    return {"sources": 2, "rules": len(rules), "topics": len(topics), "names": len(entities), "memory": units}
