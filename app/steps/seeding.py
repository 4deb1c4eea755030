"""Put the shipped definitions (sources, rules, translations) into the database; what the user changed stays."""

from __future__ import annotations

import logging
from pathlib import Path

from alert.rulefiles import read_rules
from alert.rules import rule_table
from app.checks import load_glossary
from app.steps.memory import import_units, read_units
from core.clock import utc_now
from ingest.sources import read_sources
from load.alerts import seed_rule
from load.connection import Database
from load.reference import write_entities, write_topics
from load.sources import seed_sources, upsert_source
from transform.entities import read_gazetteer
from transform.topics import read_taxonomy

log = logging.getLogger("dateline")

INBOX_SOURCE = {"key": "inbox", "name": "Inbox", "kind": "inbox", "tier": 1, "origin": "builtin"}
PUSH_SOURCE = {"key": "push", "name": "Command line", "kind": "push", "tier": 1, "origin": "builtin"}


def seed_database(database: Database, seeds: Path, *, sources_on: bool = False) -> dict[str, int]:
    """Write the built-in sources, the seed sources and the seed rules; returns how many of each are shipped.

    Args:
        database: where.
        seeds: the folder of the seeds; a bad line of its sources.toml is named in the log and costs that source only.
        sources_on: switch on every seed source of which the user has said nothing (docs/decisions/0010).
    """
    sources, problems = read_sources(seeds / "sources.toml")
    for problem in problems:
        log.warning("%s", problem)
    rules = read_rules(seeds / "rules.toml")
    topics = [(topic.id, topic.scope, topic.definition) for topic in read_taxonomy(seeds / "topics")]
    entities = read_gazetteer(seeds / "gazetteer").known()
    with database.transaction("write the seeds") as connection:
        for definition in (INBOX_SOURCE, PUSH_SOURCE):
            upsert_source(connection, definition)
        seed_sources(connection, [source.row() for source in sources], enabled=sources_on, retire=not problems)
        for rule in rules:
            seed_rule(connection, rule.key, rule_table(rule))
        write_topics(connection, topics)
        write_entities(connection, entities)
    memory = read_units(seeds / "memory" / "seed.tmx")
    import_units(database, memory, load_glossary({}).version, now=utc_now())
    return {
        "sources": len(sources),
        "rules": len(rules),
        "topics": len(topics),
        "names": len(entities),
        "memory": len(memory),
    }
