"""The translate stage on real Postgres with local engines: memory, fallback, limits, kills, catching up."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.steps.memory import import_units, read_units
from app.steps.translate import translate_articles
from core.errors import StoreUnavailableError
from core.model import Enrichment
from core.resources import seeds_path
from load import embedded, engines, translations
from load.connection import Database, read_rows
from load.due import is_due
from tests.engine_servers import EngineServer, serve
from tests.servers import run_sql
from tests.translating import GLOSSARY, SENTENCES, add_article, english, make_tools, read_translation, wake
from transform.enrichment import Enricher, load_enricher
from transform.tmx import Unit, write_tmx


def test_the_seed_document_is_english_from_memory_with_no_engine(database: Database, seed_document: Path) -> None:
    text = seed_document.read_text(encoding="utf-8")
    body = text[text.index("Almanya") : text.rindex(" - SEUL")]
    version = add_article(database, body)
    assert translate_articles(database, make_tools("memory")) == {"done": 1}
    row = read_translation(database, version)
    assert (row["engines"], row["problems"]) == (["memory (human)"], 0)
    assert "$9.8 billion" in row["body"]
    assert row["body"].count("\n\n") == body.count("\n\n")


def test_a_second_run_over_the_same_thousand_segments_calls_no_engine(database: Database) -> None:
    sentences = [f"Rapora göre {n} numaralı depoda {n * 3} ton buğday bulundu." for n in range(1000, 2000)]
    bodies = ["\n".join(sentences[i : i + 100]) for i in range(0, 1000, 100)]
    with serve(EngineServer(english)) as server:
        for body in bodies:
            add_article(database, body)
        tools = make_tools("memory", "libretranslate", libre=server)
        assert translate_articles(database, tools) == {"done": 10}
        assert sorted(server.asked) == sorted(sentences)
        server.asked.clear()
        again = [add_article(database, body) for body in reversed(bodies)]
        assert translate_articles(database, tools) == {"done": 10}
        assert server.asked == []
        segments = read_translation(database, again[0])["segments"]
        assert all(s["from_memory"] and s["engine"] == "libretranslate" for s in segments)


def test_the_most_relevant_comes_first(database: Database) -> None:
    with serve(EngineServer(english)) as server:
        for relevance, sentence in zip((0.1, 0.9, 0.5), SENTENCES, strict=False):
            add_article(database, sentence, relevance=relevance)
        translate_articles(database, make_tools("libretranslate", libre=server))
        assert server.asked == [SENTENCES[1], SENTENCES[2], SENTENCES[0]]


def test_an_engine_that_is_down_leaves_the_article_pending_and_it_catches_up(database: Database) -> None:
    version = add_article(database, SENTENCES[0])
    with serve(EngineServer(english, status=503)) as server:
        tools = make_tools("libretranslate", libre=server)
        assert translate_articles(database, tools) == {"pending": 1}
        row = read_translation(database, version)
        assert "status 503" in row["reason"]
        assert row["body"] is None
        # It rests now: nothing is sent, and the reason says so.
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("UPDATE translation SET not_before = '-infinity'")
        assert translate_articles(database, tools) == {"pending": 1}
        assert "rests" in read_translation(database, version)["reason"]
        assert len(server.asked) == 1
        server.status = 200
        wake(database)
        assert translate_articles(database, tools) == {"done": 1}


def test_a_flawed_translation_goes_to_the_next_engine(database: Database) -> None:
    version = add_article(database, SENTENCES[0])
    with (
        serve(EngineServer(lambda text: english(text).replace("303", "330"))) as bad,
        serve(EngineServer(english)) as good,
    ):
        assert translate_articles(database, make_tools("google", "libretranslate", google=bad, libre=good)) == {
            "done": 1
        }
        row = read_translation(database, version)
        assert (row["engines"], row["problems"]) == (["libretranslate"], 0)


def test_a_translation_no_engine_gets_right_is_kept_and_marked(database: Database) -> None:
    version = add_article(database, SENTENCES[0])
    with serve(EngineServer(lambda text: english(text).replace("303", "330"))) as bad:
        assert translate_articles(database, make_tools("libretranslate", libre=bad)) == {"done": 1}
    row = read_translation(database, version)
    assert row["problems"] == 1
    assert row["segments"][0]["problems"][0]["kind"] == "number"
    assert "330" in row["body"]


def test_an_engine_that_returns_the_source_is_not_believed(database: Database) -> None:
    version = add_article(database, "Rapora göre iki ülke anlaşma için görüşmelere devam ediyor.")
    with serve(EngineServer(str)) as echo:
        translate_articles(database, make_tools("libretranslate", libre=echo))
    assert read_translation(database, version)["segments"][0]["problems"][0]["kind"] == "untranslated"


def test_the_days_budget_holds_and_is_counted(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    version = add_article(database, "\n".join(SENTENCES[:4]))
    with serve(EngineServer(english)) as server:
        tools = replace(make_tools("libretranslate", libre=server), characters_day=2 * len(SENTENCES[0]))
        assert translate_articles(database, tools) == {"partial": 1}
        assert len(server.asked) == 2
    row = read_translation(database, version)
    assert "characters today" in row["reason"]
    assert [s["state"] for s in row["segments"]] == ["done", "done", "pending", "pending"]
    usage = engines.list_engines(database)[0]
    assert (usage["requests"], usage["characters"]) == (2, 2 * len(SENTENCES[0]))
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    for budget, spent in ((usage["characters"], True), (usage["characters"] + 5, False)):
        monkeypatch.setenv("DATELINE_DAILY_CHARACTERS", str(budget))
        monkeypatch.setattr(sys, "argv", ["dateline", "translations"])
        with pytest.raises(SystemExit):
            main()
        told = capsys.readouterr().out
        assert ("the day's characters are spent" in told) == spent
        assert ("raise DATELINE_DAILY_CHARACTERS" in told) == spent


def test_off_is_off_until_there_is_an_engine(database: Database) -> None:
    version = add_article(database, SENTENCES[0])
    assert translate_articles(database, make_tools("off")) == {"off": 1}
    wake(database)
    assert translate_articles(database, make_tools("off")) == {}
    # Where an engine is set, nobody waits for the timed run.
    assert not is_due(database, "translations")
    assert is_due(database, "translations", engines=True)
    with serve(EngineServer(english)) as server:
        assert translate_articles(database, make_tools("libretranslate", libre=server)) == {"done": 1}
    assert read_translation(database, version)["state"] == "done"
    assert not is_due(database, "translations", engines=True)


@pytest.mark.parametrize(("engines", "cure"), [("memory", "name one in DATELINE_ENGINES"), ("google", "takes them up")])
def test_the_command_tells_what_becomes_of_articles_that_are_off(
    database: Database,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    engines: str,
    cure: str,
) -> None:
    add_article(database, SENTENCES[0])
    translate_articles(database, make_tools("off"))
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    monkeypatch.setenv("DATELINE_ENGINES", engines)
    monkeypatch.setattr(sys, "argv", ["dateline", "translations"])
    with pytest.raises(SystemExit):
        main()
    told = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("off"))
    assert cure in told


@pytest.mark.parametrize("names", [(), ("memory",), ("off",), ("memory", "off", "libretranslate")])
def test_with_no_engine_the_memory_serves_and_nothing_else_waits(
    database: Database, tmp_path: Path, names: tuple[str, ...]
) -> None:
    path = tmp_path / "ours.tmx"
    with path.open("wb") as file:
        write_tmx([Unit(s, english(s), "tr", "en") for s in SENTENCES[:2]], file, created=datetime.now(UTC))
    import_units(database, read_units(path), GLOSSARY.version, now=datetime.now(UTC))
    bodies = (SENTENCES[0], "\n".join(SENTENCES[1:3]), SENTENCES[3])
    known, partly, unknown = (add_article(database, body) for body in bodies)
    assert translate_articles(database, make_tools(*names)) == {"done": 1, "partial": 1, "off": 1}
    rows = [read_translation(database, version) for version in (known, partly, unknown)]
    assert [row["state"] for row in rows] == ["done", "partial", "off"]
    assert [row["body"] for row in rows] == [english(SENTENCES[0]), f"{english(SENTENCES[1])}\n{SENTENCES[2]}", None]
    assert all("translation is off (DATELINE_ENGINES)" in row["reason"] for row in rows[1:])
    # Nobody tries them in vain, and nothing is told as waiting.
    assert not is_due(database, "translations")
    assert translations.read_translation_queue(database)["waiting"] == 0
    assert translations.list_waiting_reasons(database) == []
    assert translate_articles(database, make_tools(*names)) == {}
    # A translator's work that comes later is taken up, and an engine that is set later does the rest.
    with path.open("wb") as file:
        write_tmx([Unit(SENTENCES[3], english(SENTENCES[3]), "tr", "en")], file, created=datetime.now(UTC))
    import_units(database, read_units(path), GLOSSARY.version, now=datetime.now(UTC))
    assert translate_articles(database, make_tools(*names)) == {"done": 1}
    with serve(EngineServer(english)) as server:
        assert translate_articles(database, make_tools("libretranslate", libre=server)) == {"done": 1}
        assert server.asked == [SENTENCES[2]]


def test_what_no_engine_can_take_fails_and_is_tried_again_when_asked(database: Database) -> None:
    version = add_article(database, SENTENCES[0])
    with serve(EngineServer(english, status=403)) as server:
        tools = make_tools("libretranslate", libre=server)
        assert translate_articles(database, tools) == {"failed": 1}
        row = read_translation(database, version)
        assert "key or quota" in row["reason"]
        assert (row["not_before"] - datetime.now(UTC)).total_seconds() > 3500
        # Nobody asks meanwhile, and an article that comes now is failed for the same reason without a request.
        add_article(database, SENTENCES[1])
        assert translate_articles(database, tools) == {"failed": 1}
        assert len(server.asked) == 1
        assert engines.list_engines(database)[0]["lasting"]
        server.status = 200
        assert translations.reopen_translations(database) == 2
        assert translate_articles(database, tools) == {"done": 2}
        assert not engines.list_engines(database)[0]["lasting"]


def test_a_missing_key_is_named_with_its_cure(database: Database) -> None:
    version = add_article(database, SENTENCES[0])
    assert translate_articles(database, make_tools("deepl")) == {"failed": 1}
    assert "DATELINE_DEEPL_KEY" in read_translation(database, version)["reason"]


def expect_midnight(database: Database, versions: list[int]) -> None:
    """Hold that some articles wait for the end of the UTC day, or a minute where that is nearer."""
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT extract(EPOCH FROM date_trunc('day', now(), 'UTC') + interval '1 day' - now())")
        midnight = float(cursor.fetchone()[0])
    for version in versions:
        left = (read_translation(database, version)["not_before"] - datetime.now(UTC)).total_seconds()
        assert left == pytest.approx(max(midnight, 60.0), abs=10)


def test_when_the_budget_is_spent_the_rest_waits_for_midnight_and_new_articles_still_meet_the_memory(
    database: Database,
) -> None:
    with serve(EngineServer(english)) as server:
        tools = replace(make_tools("libretranslate", libre=server), characters_day=len(SENTENCES[0]))
        versions = [add_article(database, s, relevance=r) for s, r in zip(SENTENCES[:3], (0.9, 0.5, 0.1), strict=True)]
        assert translate_articles(database, tools) == {"done": 1, "pending": 2}
        expect_midnight(database, versions[1:])
        add_article(database, SENTENCES[0])
        assert translate_articles(database, tools) == {"done": 1}
        assert server.asked == [SENTENCES[0]]
        queue = translations.read_translation_queue(database)
        assert (queue["waiting"], queue["most_waiting"], queue["done"], queue["least_done"]) == (2, 0.5, 2, 0.5)


def test_what_the_days_last_characters_do_not_suffice_for_waits_for_midnight(database: Database) -> None:
    with serve(EngineServer(english)) as server:
        tools = replace(make_tools("libretranslate", libre=server), characters_day=len(SENTENCES[0]) + 10)
        versions = [add_article(database, s, relevance=r) for s, r in zip(SENTENCES[:3], (0.9, 0.5, 0.1), strict=True)]
        assert translate_articles(database, tools) == {"done": 1, "pending": 2}
        expect_midnight(database, versions[1:])
        # What is small enough goes out all the same.
        add_article(database, "Üç gün.")
        assert translate_articles(database, tools)["done"] == 1


def test_what_finds_an_engine_busy_for_long_waits_for_its_slot(database: Database, database_url: str) -> None:
    with serve(EngineServer(english)) as server:
        tools = make_tools("google", google=server)
        engines.admit_request(database, "google", 1, requests_second=5, characters_day=None)
        run_sql(database_url, "UPDATE dateline.engine_state SET next_slot = now() + interval '10 minutes'")
        version = add_article(database, SENTENCES[0])
        assert translate_articles(database, tools) == {"pending": 1}
        assert server.asked == []
    left = (read_translation(database, version)["not_before"] - datetime.now(UTC)).total_seconds()
    assert left == pytest.approx(600, abs=15)


# A shell that runs the tests in the background leaves its children deaf to SIGINT.
WORKER = """
import signal
import sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from app.steps.translate import translate_articles
from app.steps.translator import TranslateTools
from load.connection import Database
from core.resources import seeds_path
from transform.engines.base import EngineConfig
from transform.glossary import read_glossary
tools = TranslateTools(("libretranslate",), {"": EngineConfig(), "libretranslate": EngineConfig(url=sys.argv[2])},
                       read_glossary(seeds_path() / "glossary.toml"))
with Database(sys.argv[1]) as database:
    print(dict(translate_articles(database, tools)))
"""


def start_worker(url: str, server: EngineServer) -> subprocess.Popen[bytes]:
    root = Path(__file__).parents[2]
    environ = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.Popen([sys.executable, "-c", WORKER, url, server.url], cwd=root, env=environ)


@pytest.mark.parametrize("answers", [1, 7, 19])
def test_a_killed_worker_loses_nothing_and_pays_at_most_for_the_request_in_flight(
    database: Database, database_url: str, answers: int
) -> None:
    version = add_article(database, "\n".join(SENTENCES))
    with serve(EngineServer(english, delay=0.02)) as server:
        worker = start_worker(database_url, server)
        while len(server.asked) < answers and worker.poll() is None:
            time.sleep(0.005)
        worker.send_signal(signal.SIGKILL)
        worker.wait()
        # Postgres sees the dead connection at once or when it next writes to it; the claim falls with it.
        deadline = time.monotonic() + 20
        while not translate_articles(database, make_tools("libretranslate", libre=server)):
            assert time.monotonic() < deadline
            time.sleep(0.1)
        row = read_translation(database, version)
        assert (row["state"], len(row["segments"])) == ("done", len(SENTENCES))
        twice = [s for s in SENTENCES if server.asked.count(s) > 1]
        assert len(twice) <= 1
        assert set(server.asked) == set(SENTENCES)


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_that_is_stopped_in_order_keeps_the_answer_that_is_on_its_way(
    database: Database, database_url: str, stop: signal.Signals
) -> None:
    version = add_article(database, "\n".join(SENTENCES[:5]))
    with serve(EngineServer(english, delay=1.0)) as server:
        worker = start_worker(database_url, server)
        while len(server.asked) < 2 and worker.poll() is None:
            time.sleep(0.005)
        worker.send_signal(stop)
        assert worker.wait() != 0
        assert len(server.asked) == 2
        server.delay = 0
        deadline = time.monotonic() + 20
        while not translate_articles(database, make_tools("libretranslate", libre=server)):
            assert time.monotonic() < deadline
            time.sleep(0.1)
        assert server.asked == SENTENCES[:5]
    assert read_translation(database, version)["state"] == "done"


def test_what_was_paid_for_is_kept_when_the_database_comes_back(
    database: Database, postgres: embedded.EmbeddedPostgres
) -> None:
    """The database goes away while an engine answers: its sessions are ended, and it takes no new ones for a while."""
    other = postgres.url("postgres")
    with database.transaction() as connection:
        name = connection.info.dbname

    def go(*, away: bool) -> None:
        run_sql(other, f"ALTER DATABASE {name} ALLOW_CONNECTIONS {str(not away).lower()}")
        if away:
            run_sql(other, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")

    version = add_article(database, "\n".join(SENTENCES[:3]))
    waited: list[float] = []

    def answer(text: str) -> str:
        if text == SENTENCES[1] and not waited:
            go(away=True)
        return english(text)

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 3:
            go(away=False)

    with serve(EngineServer(answer)) as server:
        tools = make_tools("libretranslate", libre=server)
        with pytest.raises(StoreUnavailableError):
            translate_articles(database, replace(tools, sleep=sleep))
        assert len(waited) == 3
        assert translate_articles(database, tools) == {"done": 1}
        assert server.asked == SENTENCES[:3]
    assert read_translation(database, version)["state"] == "done"


def test_two_workers_pay_once_for_the_same_sentences(database: Database, database_url: str) -> None:
    for _ in range(2):
        add_article(database, "\n".join(SENTENCES[:20]))
    with serve(EngineServer(english, delay=0.02)) as server:
        workers = [start_worker(database_url, server) for _ in range(2)]
        assert [w.wait(60) for w in workers] == [0, 0]
        assert sorted(server.asked) == sorted(SENTENCES[:20])
    with database.transaction() as connection:
        assert read_rows(connection, "translations", "count_translations") == [{"state": "done", "translations": 2}]


def test_an_answer_that_was_on_its_way_ends_no_rest_that_a_service_asked_for(database: Database) -> None:
    """Of two workers one is told to come back in ten minutes, and the answer of the other comes after that."""
    assert engines.admit_request(database, "deepl", 10, requests_second=0, characters_day=None).reason == ""
    engines.note_failure(database, "deepl", "engine deepl throttles us (429)", 600.0)
    engines.note_success(database, "deepl")
    refused = engines.admit_request(database, "deepl", 10, requests_second=0, characters_day=None)
    assert "s after: engine deepl throttles us (429)" in refused.reason
    assert engines.seconds_until_free(database, {"deepl": None}) > 590
    wake(database)  # the ten minutes are over
    engines.note_success(database, "deepl")
    [state] = engines.list_engines(database)
    assert (state["failures"], state["last_error"]) == (0, None)


def test_the_rate_of_an_engine_holds_over_workers(database: Database, database_url: str) -> None:
    def ask() -> float:
        with Database(database_url) as other:
            return engines.admit_request(other, "google", 10, requests_second=2, characters_day=None).wait

    waits = [ask() for _ in range(4)]
    assert waits[0] == 0
    assert waits == sorted(waits)
    assert 1.0 < waits[3] <= 1.5
    run_sql(database_url, "UPDATE dateline.engine_state SET next_slot = now() + interval '1 hour'")
    refused = engines.admit_request(database, "google", 10, requests_second=2, characters_day=None)
    assert "busy" in refused.reason


def test_the_command_tells_the_queue_the_engines_and_their_cure(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)

    def run(*words: str) -> str:
        monkeypatch.setattr(sys, "argv", ["dateline", "translations", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        assert ended.value.code == 0
        return capsys.readouterr().out

    assert "none was asked yet" in run()
    add_article(database, SENTENCES[0])
    with serve(EngineServer(english, status=403)) as server:
        translate_articles(database, make_tools("libretranslate", libre=server))
    told = run()
    assert "1 failed" in told
    assert "key or quota" in told
    assert "dateline translations retry" in told
    assert f"1 requests, {len(SENTENCES[0])} characters" in told
    assert run("retry") == "1 articles are tried again\n"
    record = json.loads(run("--json"))
    assert record["queue"]["waiting"] == 1
    assert [(e["engine"], e["state"]) for e in record["engines"]] == [("libretranslate", "well")]


@pytest.mark.parametrize("asked", ["99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_service_that_asks_for_ages_stops_nothing(database: Database, asked: str) -> None:
    version = add_article(database, "\n".join(SENTENCES[:2]))
    with serve(EngineServer(english, status=429, headers={"Retry-After": asked})) as google:
        assert translate_articles(database, make_tools("google", google=google)) == {"pending": 1}
    assert "throttles us" in read_translation(database, version)["reason"]


def test_what_neither_json_nor_postgres_takes_is_put_away_and_a_target_stays_one_line(database: Database) -> None:
    version = add_article(database, f"{SENTENCES[0]}\n\n{SENTENCES[1]}")
    with serve(EngineServer(lambda t: f"{english(t)[:20]}\n\n{english(t)[20:]} \x00 x\ud800")) as libre:
        translate_articles(database, make_tools("libretranslate", libre=libre))
    row = read_translation(database, version)
    assert row["state"] == "done"
    assert row["body"].count("\n") == 2
    assert {problem["kind"] for segment in row["segments"] for problem in segment["problems"]} >= {"garbled"}


def test_an_article_that_breaks_the_code_keeps_no_other_from_being_translated(database: Database) -> None:
    class Breaking(Enricher):
        """The taggers, with a fault that one text brings out."""

        def enrich(self, text: str, **more: Any) -> Enrichment:
            if text == SENTENCES[0]:
                raise RecursionError(text)
            return Enricher.enrich(self, text, **more)

    real = load_enricher(seeds_path())
    enricher = Breaking(**{field.name: getattr(real, field.name) for field in fields(real)})
    broken = add_article(database, SENTENCES[0], relevance=0.9)
    other = add_article(database, SENTENCES[1], relevance=0.1)
    with serve(EngineServer(english)) as server, pytest.raises(RecursionError):
        translate_articles(database, replace(make_tools("libretranslate", libre=server), enricher=enricher))
    row = read_translation(database, broken)
    assert (row["state"], row["claimed_pid"]) == ("failed", None)
    assert "RecursionError" in row["reason"]
    assert read_translation(database, other)["state"] == "done"


_GERMAN = (
    "Der Bericht wurde am Montag in der Hauptstadt veröffentlicht und enthält viele Zahlen über die Lage {}.",
    "Die Behörden haben nicht mitgeteilt, wann die nächste Lieferung an der Grenze eintreffen soll {}.",
)


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (
            lambda text: "The report said on Monday that North Korea sent ammunition to Russia.",
            "gives one and the same answer",
        ),
        (lambda text: _GERMAN[len(text) % 2].format(text.split()[2]), "answers in de, not in en"),
    ],
)
def test_an_engine_whose_answers_are_no_translations_is_ill_and_the_next_one_is_asked(
    database: Database, answer: Callable[[str], str], fault: str
) -> None:
    version = add_article(database, "\n".join(SENTENCES[:8]))
    with serve(EngineServer(answer)) as bad, serve(EngineServer(english, status=503)) as other:
        tools = make_tools("libretranslate", "google", libre=bad, google=other)
        assert translate_articles(database, tools) == {"pending": 1}
        assert len(bad.asked) == 3  # the others were not sent to it
        row = read_translation(database, version)
        assert fault in row["reason"] and "status 503" in row["reason"] and row["body"] is None
        states = {one["engine"]: one for one in engines.list_engines(database)}
        assert states["libretranslate"]["failures"] == 1 and fault in states["libretranslate"]["last_error"]
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM translation_segment WHERE engine = 'libretranslate'")
            assert cursor.fetchone() == (0,)
        # Asked again as ill as before, it rests longer; what the other gives by then is taken.
        wake(database)
        assert translate_articles(database, tools) == {"pending": 1}
        [state] = [one for one in engines.list_engines(database) if one["engine"] == "libretranslate"]
        assert (len(bad.asked), state["failures"]) == (6, 2)
        other.status = 200
        wake(database)
        assert translate_articles(database, tools) == {"done": 1}
        row = read_translation(database, version)
        assert (row["engines"], row["problems"]) == (["google"], 0)


def test_short_articles_that_were_done_before_an_engine_was_found_out_are_translated_again(database: Database) -> None:
    versions = [add_article(database, sentence) for sentence in SENTENCES[:3]]
    with serve(EngineServer(lambda _: "The report said on Monday that North Korea sent ammunition to Russia.")) as bad:
        translate_articles(database, make_tools("libretranslate", libre=bad))
        assert [read_translation(database, version)["state"] for version in versions] == ["pending"] * 3
        assert len(bad.asked) == 3
        bad.translate = english
        wake(database)
        assert translate_articles(database, make_tools("libretranslate", libre=bad)) == {"done": 3}
        assert [read_translation(database, version)["problems"] for version in versions] == [0, 0, 0]


def test_russian_that_comes_back_in_ukrainian_is_asked_of_the_next_engine_and_entities_are_letters(
    database: Database,
) -> None:
    wrong = {
        "Северная Корея отправила солдат в Россию.": "Північна Корея відправила солдатів до Росії.",
        "Министр обороны прибыл в Пхеньян.": "Міністр оборони прибув до Пхеньяна.",
    }
    right = {
        "Северная Корея отправила солдат в Россию.": "North Korea&#39;s leader sent soldiers to Russia.",
        "Министр обороны прибыл в Пхеньян.": "“The defence minister arrived in Pyongyang.”",
    }
    version = add_article(database, "\n".join(wrong), lang="ru")
    with serve(EngineServer(wrong.__getitem__)) as first, serve(EngineServer(right.__getitem__)) as second:
        assert translate_articles(database, make_tools("libretranslate", "google", libre=first, google=second)) == {
            "done": 1
        }
    row = read_translation(database, version)
    assert (row["engines"], row["problems"]) == (["google"], 0)
    assert row["body"] == "North Korea's leader sent soldiers to Russia.\nThe defence minister arrived in Pyongyang."
    assert [segment["repairs"] for segment in row["segments"]] == [["&#39; → '"], ["“…” → "]]
