"""Translation after the load and apart from it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.steps.process import process_documents
from app.steps.translate import translate_pending
from app.tasks import make_tools
from core.resources import seeds_path
from core.settings import Settings, read_settings
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.pages import BODY, SENTENCES, page
from tests.servers import LocalServer, translator


def settings_for(server: LocalServer) -> Settings:
    return read_settings(
        {
            "HOME": "/nowhere",
            "DATELINE_ENGINES": "memory,libretranslate",
            "DATELINE_LIBRETRANSLATE_URL": server.url,
            "DATELINE_TIMEOUT": "3",
        }
    )


def query(database: Database, statement: str) -> list[tuple[object, ...]]:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


@pytest.fixture
def loaded(database: Database) -> Database:
    """A database with two addresses of one article."""
    with database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        for number in (1, 2):
            url = f"https://a.example/{number}"
            insert_document(
                connection, NewDocument(source_id, url, page(), datetime.now(UTC), content_type="text/html")
            )
    process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"})))
    return database


def test_an_article_comes_out_in_english_and_a_reprint_costs_nothing(loaded: Database) -> None:
    with LocalServer(translator(SENTENCES)) as server:
        assert translate_pending(loaded, settings_for(server), seeds_path()) == {"done": 2}
        asked = [request for request in server.requests if "languages" not in request.path]
    assert len(asked) == len(SENTENCES)
    rows = query(loaded, "SELECT title, body, engines, problems, reason FROM translation")
    assert rows == [("Port claim from Seoul", "\n\n".join(SENTENCES[s] for s in BODY), ["libretranslate"], 0, "")] * 2


def test_an_engine_that_is_down_leaves_it_pending_and_a_later_run_catches_up(loaded: Database) -> None:
    server = LocalServer(translator(SENTENCES))
    server.start()
    server.stop()
    settings = settings_for(server)
    assert translate_pending(loaded, settings, seeds_path()) == {"pending": 2}
    rows = query(loaded, "SELECT state, reason <> '', body IS NULL, not_before > now() FROM translation")
    assert rows == [("pending", True, True, True)] * 2
    assert translate_pending(loaded, settings, seeds_path()) == {}
    query(loaded, "UPDATE translation SET not_before = now() RETURNING 1")
    server.start()
    try:
        assert translate_pending(loaded, settings, seeds_path()) == {"done": 2}
    finally:
        server.stop()


def test_a_translator_killed_midway_loses_nothing_it_gave(loaded: Database) -> None:
    known = dict(list(SENTENCES.items())[:2])
    with LocalServer(translator(known)) as server:
        assert set(translate_pending(loaded, settings_for(server), seeds_path())) <= {"partial", "pending"}
        first = len([request for request in server.requests if "languages" not in request.path])
        assert query(loaded, "SELECT count(*) FROM translation_segment") == [(2,)]
        server.answer = translator(SENTENCES)
        query(loaded, "UPDATE translation SET not_before = now() RETURNING 1")
        assert translate_pending(loaded, settings_for(server), seeds_path()) == {"done": 2}
        later = len([request for request in server.requests if "languages" not in request.path]) - first
    assert later == len(SENTENCES) - len(known)
