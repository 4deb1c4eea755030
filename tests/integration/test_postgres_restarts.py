"""Postgres goes down at once in the middle of a stage and comes up again: the next run goes on, nothing is lost, nothing is had twice."""

from __future__ import annotations

import json
import os
import random
import signal
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil
import pytest

from alert.rules import parse_rule, rule_table
from app.steps.collect import collect_inbox
from app.steps.crawl import fetch_links
from app.steps.deliver import deliver_alerts
from app.steps.maintain import maintain
from app.steps.process import process_documents
from app.steps.translate import translate_articles
from app.steps.unplaced import place_unplaced
from app.tasks import make_tools
from core.clock import utc_now
from core.errors import StoreUnavailableError
from core.model import FeedItem
from core.settings import read_settings
from ingest.fetching import Fetcher
from load import embedded
from load.alerts import insert_alert, upsert_rule
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.links import insert_link
from load.sources import upsert_source
from tests.arrivals import alert_on_each_article, make_arrivals
from tests.engine_servers import EngineServer, serve
from tests.integration.test_backfill import line, load
from tests.servers import Answer, LocalServer, locate_server, remove_server, run_sql
from tests.translating import SENTENCES, add_article, english, read_translation, wake
from tests.translating import make_tools as translate_tools

SETTINGS = read_settings({"HOME": "/nowhere", "DATELINE_APPRISE_URLS": "webhook+http://127.0.0.1:9/hook"})


class Shaky:
    """A database whose server a test restarts; `restart` as the n-th call of something."""

    def __init__(self, server: embedded.EmbeddedPostgres, name: str) -> None:
        self.server, self.database, self.restarts = server, Database(server.url(name), name="shaky"), 0

    def restart(self) -> None:
        """As `pg_ctl restart -m immediate` does: every connection is cut, and what was not committed is gone."""
        pid = embedded.server_pid(self.server)
        assert pid is not None
        process = psutil.Process(pid)
        os.kill(pid, signal.SIGQUIT)
        with suppress(psutil.NoSuchProcess):
            process.wait(30)
        embedded.ensure_running(self.server)
        self.database.close()
        self.restarts += 1

    def at(self, number: int, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return `call` with a restart before its n-th call."""
        count = iter(range(1, 1_000_000))
        lock = threading.Lock()

        def wrapped(*args: Any, **kwargs: Any) -> Any:
            with lock:
                if next(count) == number:
                    self.restart()
            return call(*args, **kwargs)

        return wrapped

    def sql(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with self.database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(statement, values or None)
            return list(cursor.fetchall()) if cursor.description else []

    def interrupted(self, step: Callable[[Database], Any]) -> Any:
        """Run a step that the restart cuts off, then run it again on a new connection, as the next task does."""
        with Database(self.database.url, name="shaky") as own, pytest.raises(StoreUnavailableError):
            step(own)
        assert self.restarts == 1
        with Database(self.database.url, name="shaky") as own:
            return step(own)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[embedded.EmbeddedPostgres]:
    """A server of this module's own: a restart of that of the session would cut off its other tests."""
    from app.steps.seeding import seed_database
    from core.resources import seeds_path
    from load.migrations import migrate

    own = locate_server(tmp_path_factory.mktemp("shaky") / uuid.uuid4().hex)
    try:
        embedded.ensure_running(own)
        run_sql(own.url("postgres"), "CREATE DATABASE template_shaky")
        with Database(own.url("template_shaky")) as database:
            migrate(database)
            seed_database(database, seeds_path())
        yield own
    finally:
        remove_server(own)


@pytest.fixture
def shaky(server: embedded.EmbeddedPostgres) -> Iterator[Shaky]:
    name = f"shaky_{uuid.uuid4().hex[:12]}"
    run_sql(server.url("postgres"), f"CREATE DATABASE {name} TEMPLATE template_shaky")
    made = Shaky(server, name)
    yield made
    made.database.close()
    run_sql(server.url("postgres"), f"DROP DATABASE {name} WITH (FORCE)")


def bring(shaky: Shaky, count: int) -> Any:
    """Commit documents as a crawler does; returns the tools that process them."""
    alert_on_each_article(shaky.database)
    arrivals = [replace(one, by="web") for one in make_arrivals(count, seed=5)]
    with shaky.database.transaction() as connection:
        source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        for one in arrivals:
            insert_document(
                connection, NewDocument(source, one.url, one.body, datetime.now(UTC), content_type="text/html")
            )
    return make_tools(shaky.database, SETTINGS)


@pytest.mark.parametrize(("where", "number"), [("clock", 5), ("clock", 23), ("ring", 6)])
def test_a_backlog_is_loaded_and_rung_for(shaky: Shaky, where: str, number: int) -> None:
    """Within a transaction that loads an article, and right behind its commit."""
    tools = bring(shaky, 20)
    tools = replace(tools, **{where: shaky.at(number, tools.clock if where == "clock" else lambda: None)})
    shaky.database.close()
    with suppress(StoreUnavailableError), Database(shaky.database.url, name="shaky") as own:
        process_documents(own, tools)
    with Database(shaky.database.url, name="shaky") as own:
        process_documents(own, tools)
    assert shaky.restarts == 1
    ends = dict(shaky.sql("SELECT coalesce(disposition, 'none'), count(*) FROM disposition GROUP BY 1"))
    assert "none" not in ends and "quarantined" not in ends
    assert shaky.sql("SELECT max(attempts) <= 2 FROM disposition") == [(True,)]
    articles = shaky.sql("SELECT count(*) FROM article")[0][0]
    assert articles == ends["loaded"]
    rung = shaky.sql("SELECT count(*), count(DISTINCT article_id) FROM alert")[0]
    relevant = len({one.text for one in make_arrivals(20, seed=5) if one.alert})
    assert rung == (relevant, relevant)
    assert shaky.sql("SELECT count(*) FROM delivery WHERE state = 'pending'")[0][0] == relevant


def test_files_of_the_inbox_are_stored_once(shaky: Shaky, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for number in range(6):
        path = inbox / f"{number}.html"
        path.write_text(f"<html><body><p>Metin {number}.</p></body></html>")
        os.utime(path, (1_700_000_000 + number,) * 2)
    clock = shaky.at(4, utc_now)
    shaky.interrupted(lambda own: list(collect_inbox(own, inbox, clock, max_bytes=1_000_000)))
    assert shaky.sql("SELECT count(*), count(DISTINCT url) FROM document") == [(6, 6)]
    assert [one for one in inbox.iterdir() if one.is_file()] == []


def ring(shaky: Shaky, hook: str, count: int, *, gather: bool = False) -> None:
    """Write alerts of one rule, each of a story of its own."""
    with shaky.database.transaction() as connection:
        source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        rule = upsert_rule(connection, "k", rule_table(parse_rule({"key": "k", "channels": [hook]}, "test")))
        document = insert_document(
            connection, NewDocument(source, "https://a.example/1", b"x", datetime.now(UTC), content_type="text/html")
        )
    for number in range(count):
        ((article,),) = shaky.sql(
            "INSERT INTO article (canonical_url, source_id, outlet, first_seen_at, text_hash) VALUES (%s, %s, 'A', now(), %s) RETURNING article_id",
            f"https://a.example/{number}", source, str(number),
        )  # fmt: skip
        ((version,),) = shaky.sql(
            "INSERT INTO article_version (article_id, number, document_id, created_at, title, body, text_hash, lang, lang_confidence, relevant, relevance, tagger_version)"
            " VALUES (%s, 1, %s, now(), 'Başlık', 'Metin.', %s, 'tr', 1, true, 1, 'x') RETURNING version_id",
            article, document, str(number),
        )  # fmt: skip
        with shaky.database.transaction() as connection:
            insert_alert(
                connection, rule_id=rule, article_id=article, version_id=version, subject=f"s{number}", thing=f"article:{article}",
                kind="new", evidence={"topics": [], "spans": [], "figures": [], "claims": []}, channels=[hook], named=True,
                due=datetime.now(UTC) - timedelta(seconds=1), gather=gather,
            )  # fmt: skip


@pytest.mark.parametrize("gather", [False, True])
def test_messages_under_way_arrive_once(shaky: Shaky, gather: bool) -> None:
    taken: Counter[int] = Counter()
    lock = threading.Lock()

    def take(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        said = json.loads(body)
        with lock:
            taken.update(int(one["alert_id"]) for one in said.get("alerts") or [said])
        return 200, {}, b"ok"

    with LocalServer(shaky.at(1 if gather else 5, take)) as receiver:
        ring(shaky, f"webhook+{receiver.url}/hook", 12, gather=gather)
        with Database(shaky.database.url, name="shaky") as own:
            assert deliver_alerts(own, timeout=20) == {"sent": 12}
    assert shaky.restarts == 1
    assert len(taken) == 12 and set(taken.values()) == {1}
    assert shaky.sql("SELECT state, count(*) FROM delivery GROUP BY state") == [("sent", 12)]


@pytest.mark.parametrize("number", [1, 5, 11])
def test_no_sentence_is_paid_for_twice_but_the_one_under_way(shaky: Shaky, number: int) -> None:
    versions = [add_article(shaky.database, "\n".join(SENTENCES[i : i + 4])) for i in (0, 4, 8)]
    with serve(EngineServer(shaky.at(number, english))) as engine:
        tools = translate_tools("memory", "libretranslate", libre=engine)
        # The answer takes as long as the restart: an engine that is given up meanwhile is asked again.
        tools = replace(
            tools, configs={**tools.configs, "libretranslate": replace(tools.configs["libretranslate"], timeout=60)}
        )
        with suppress(StoreUnavailableError), Database(shaky.database.url, name="shaky") as own:
            translate_articles(own, tools)
        wake(shaky.database)
        with Database(shaky.database.url, name="shaky") as own:
            translate_articles(own, tools)
        assert shaky.restarts == 1
        asked = Counter(engine.asked)
    assert set(asked) == set(SENTENCES[:12])
    assert sum(asked.values()) <= 12 + 1
    for version in versions:
        assert read_translation(shaky.database, version)["state"] == "done"


@pytest.mark.parametrize("where", ["between", "within"])
def test_articles_are_placed_once(shaky: Shaky, where: str) -> None:
    load(shaky.database, [line(number) for number in range(8)])
    assert shaky.sql("SELECT count(*) FROM article WHERE story_id IS NULL")[0][0] == 8
    tools = make_tools(shaky.database, SETTINGS)
    progress: Callable[[int], None] = lambda _: None  # noqa: E731
    if where == "between":
        progress = shaky.at(3, progress)
    else:
        tools.placer.encode = shaky.at(3, tools.placer.encode)
    shaky.interrupted(lambda own: place_unplaced(own, tools, failed=pytest.fail, progress=progress))
    assert shaky.sql("SELECT count(*) FROM article WHERE story_id IS NULL") == [(0,)]


@pytest.mark.parametrize("held", ["document_body", "article_version", "mart_build"])
def test_maintenance_is_taken_up_again(shaky: Shaky, held: str) -> None:
    tools = bring(shaky, 10)
    process_documents(shaky.database, tools)
    counted = "SELECT (SELECT count(*) FROM document_body), (SELECT count(*) FROM article), (SELECT count(*) FROM alert), (SELECT count(*) FROM story)"
    before = shaky.sql(counted)
    waiting = threading.Thread(target=lambda: restart_when_waited_for(shaky, held))
    waiting.start()
    while not shaky.sql(
        "SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted AND relation = %s::regclass", held
    )[0][0]:
        time.sleep(0.05)
    shaky.database.close()
    with Database(shaky.database.url, name="maintain") as own, pytest.raises(StoreUnavailableError):
        maintain(own, utc_now(), stored_days=30)
    waiting.join(60)
    assert shaky.restarts == 1
    # The end of a document that rang for nobody need not be on disk (docs/decisions/0073): it is brought to it again.
    process_documents(shaky.database, tools)
    with Database(shaky.database.url, name="maintain") as own:
        maintain(own, utc_now(), stored_days=30)
    assert shaky.sql(counted) == before


def restart_when_waited_for(shaky: Shaky, relation: str) -> None:
    """Hold a table until somebody waits for it, and cut everything off then."""
    with Database(shaky.database.url, name="holder") as own:
        connection = own.connection()
        cursor = connection.cursor()
        cursor.execute(f"LOCK TABLE {relation} IN ACCESS EXCLUSIVE MODE")
        for _ in range(1200):
            with Database(shaky.database.url) as other, other.transaction() as looking, looking.cursor() as looked:
                looked.execute(
                    "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'maintain' AND wait_event_type = 'Lock'"
                )
                if looked.fetchone()[0]:  # type: ignore[index]
                    break
            time.sleep(0.05)
        shaky.restart()


def test_pages_are_fetched_and_kept(shaky: Shaky) -> None:
    asked: Counter[str] = Counter()

    def answer(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        asked[path] += 1
        if path == "/robots.txt":
            return 404, {}, b""
        return 200, {"Content-Type": "text/html"}, f"<p>{path} {random.random()}</p>".encode()

    count = iter(range(100))

    def shaken(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path != "/robots.txt" and next(count) == 3:
            shaky.restart()
        return answer(method, path, headers, body)

    with LocalServer(shaken) as site:
        settings = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1"})
        with shaky.database.transaction() as connection:
            source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        for number in range(6):
            with shaky.database.transaction() as connection:
                insert_link(
                    connection, source, f"{site.url}/{number}", FeedItem(f"{site.url}/{number}", None), utc_now()
                )
        shaky.interrupted(lambda own: fetch_links(own, Fetcher(settings), utc_now, gap=0.01, workers=1))
    assert shaky.sql("SELECT count(*), count(DISTINCT url) FROM document") == [(6, 6)]
    assert sum(count for path, count in asked.items() if path != "/robots.txt") <= 7
