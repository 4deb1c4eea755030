"""Articles of our own put straight into the tables, to be translated by engines on this machine."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.steps.translator import TranslateTools
from core.model import Enrichment
from core.resources import seeds_path
from load import translations
from load.connection import Database
from tests.engine_servers import EngineServer
from transform.engines.base import EngineConfig
from transform.glossary import read_glossary

SENTENCES = [f"Rapora göre {n} numaralı depoda {n * 3} ton buğday bulundu." for n in range(101, 141)]
GLOSSARY = read_glossary(seeds_path() / "glossary.toml")


def english(text: str) -> str:
    """A small translator of our own for the sentences above; anything else comes back as it is."""
    words = text.split()
    if len(words) < 6 or words[0] != "Rapora":
        return text
    return f"According to the report, {words[5]} tonnes of wheat were found in depot {words[2]}."


def add_article(database: Database, body: str, *, relevance: float = 0.5, lang: str = "tr") -> int:
    """Put an article version straight into the tables and queue it for translation."""
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM article")
        key = f"urn:test:{cursor.fetchone()[0]}"
        cursor.execute(
            "INSERT INTO document (source_id, url, fetched_at, body_hash, body_size) "
            "VALUES ((SELECT min(source_id) FROM source), %s, now(), %s, 1) RETURNING document_id",
            (key, key),
        )
        document = cursor.fetchone()[0]
        cursor.execute(
            "INSERT INTO article (canonical_url, source_id, outlet, first_seen_at, text_hash) "
            "VALUES (%s, (SELECT min(source_id) FROM source), 'test', %s, %s) RETURNING article_id",
            (key, datetime(2026, 1, 1, tzinfo=UTC), key),
        )
        article = cursor.fetchone()[0]
        cursor.execute(
            "INSERT INTO article_version (article_id, number, document_id, created_at, body, text_hash, lang, "
            "lang_confidence, relevant, relevance, tagger_version) "
            "VALUES (%s, 1, %s, now(), %s, %s, %s, 1, true, %s, 'test') RETURNING version_id",
            (article, document, body, key, lang, relevance),
        )
        version = int(cursor.fetchone()[0])
        found = Enrichment(lang=lang, lang_confidence=1, dateline=None, relevant=True, relevance=relevance)
        translations.insert_translation(connection, version, found, "en")
        return version


def read_translation(database: Database, version: int) -> dict[str, Any]:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT * FROM translation WHERE version_id = %s", (version,))
        names = [c.name for c in cursor.description or ()]
        return dict(zip(names, cursor.fetchone() or (), strict=True))


def make_tools(*names: str, google: EngineServer | None = None, libre: EngineServer | None = None) -> TranslateTools:
    configs = {"": EngineConfig()}
    if google:
        configs["google"] = EngineConfig(url=google.url + "/m", timeout=2)
    if libre:
        configs["libretranslate"] = EngineConfig(url=libre.url, timeout=2)
    return TranslateTools(names=names, configs=configs, glossary=GLOSSARY, sleep=lambda _: None)


def wake(database: Database) -> None:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE translation SET not_before = '-infinity'")
        cursor.execute("UPDATE engine_state SET not_before = '-infinity', next_slot = '-infinity'")
