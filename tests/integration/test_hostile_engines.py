"""Engines in a hostile world, on real Postgres: limits at their edge, rests, recoveries, keys, answers that break off."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from app.steps.engines import engine_configs
from app.steps.translate import translate_articles
from core.errors import EngineError, SettingsError
from core.settings import read_settings
from load import engines
from load.connection import Database
from load.due import is_due
from tests.engine_servers import EngineServer, serve
from tests.servers import run_sql
from tests.translating import GLOSSARY, SENTENCES, add_article, english, make_tools, read_translation, wake
from transform.engines.base import EngineConfig
from transform.engines.registry import make_engine
from transform.glossary import Glossary

PATHS = {"google": "/m", "microsoft": "/translate", "chatgpt": "/v1"}
KEYED = ("deepl", "microsoft", "chatgpt", "libretranslate")


def in_threads(work: Callable[[], None], number: int) -> None:
    threads = [threading.Thread(target=work) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_the_days_characters_hold_where_workers_meet_at_their_edge(database: Database, database_url: str) -> None:
    """A worker that waits for another's count sees that count, and not what was spent before it waited."""
    engines.admit_request(database, "deepl", 10, requests_second=0, characters_day=400)
    given: list[engines.Admission] = []

    def ask() -> None:
        with Database(database_url) as other:
            given.append(engines.admit_request(other, "deepl", 10, requests_second=0, characters_day=400))

    waiting = threading.Thread(target=ask)
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT FROM engine_state FOR UPDATE")
        cursor.execute("UPDATE engine_usage SET characters = 395")
        waiting.start()
        time.sleep(1.0)
    waiting.join()
    assert given[0].over and "395 of 400" in given[0].reason


def test_many_workers_spend_no_more_than_the_day_has(database: Database, database_url: str) -> None:
    admitted: list[int] = []
    together = threading.Barrier(4)

    def ask() -> None:
        with Database(database_url) as other:
            other.connection()
            together.wait()
            for _ in range(15):
                if not engines.admit_request(other, "deepl", 10, requests_second=0, characters_day=200).reason:
                    admitted.append(10)

    in_threads(ask, 4)
    assert (sum(admitted), engines.list_engines(database)[0]["characters"]) == (200, 200)


def test_a_request_that_fails_later_shortens_no_rest_that_a_service_asked_for(database: Database) -> None:
    engines.admit_request(database, "deepl", 10, requests_second=0, characters_day=None)
    engines.note_failure(database, "deepl", "engine deepl throttles us (429)", 600.0)
    engines.note_failure(database, "deepl", "engine deepl gave no answer in 20 s", None, lasting=True)
    assert engines.seconds_until_free(database, {"deepl": None}) > 590
    [state] = engines.list_engines(database)
    assert (state["failures"], state["lasting"], "429" in state["last_error"]) == (2, False, True)


def test_when_an_engine_is_well_again_the_most_relevant_comes_first_however_often_it_was_tried(
    database: Database, database_url: str
) -> None:
    first = add_article(database, SENTENCES[0], relevance=0.9)
    with serve(EngineServer(english, status=503)) as server:
        tools = make_tools("libretranslate", libre=server)
        for _ in range(7):
            translate_articles(database, tools)
            wake(database)
        translate_articles(database, tools)
        run_sql(database_url, "UPDATE dateline.engine_state SET not_before = now()")
        server.status = 200
        server.asked.clear()
        last = [add_article(database, sentence, relevance=0.1) for sentence in SENTENCES[1:4]]
        assert translate_articles(database, tools) == {"done": 4}
        # The one that was asked for first tells that the engine is well.
        assert server.asked == [SENTENCES[1], SENTENCES[0], *SENTENCES[2:4]]
    assert {read_translation(database, version)["state"] for version in (first, *last)} == {"done"}


def test_a_sentence_that_an_engine_always_fails_on_is_not_sent_again_whenever_that_is_well(
    database: Database, database_url: str
) -> None:
    add_article(database, SENTENCES[0], relevance=0.9)

    def answer(text: str) -> str:
        server.status = 500 if text == SENTENCES[0] else 200
        return english(text)

    with serve(EngineServer(answer)) as server:
        tools = make_tools("libretranslate", libre=server)
        for sentence in SENTENCES[1:9]:
            add_article(database, sentence, relevance=0.1)
            translate_articles(database, tools)
            run_sql(database_url, "UPDATE dateline.engine_state SET not_before = now()")
        assert len(set(server.asked)) == 9 and server.asked.count(SENTENCES[0]) < 6


def wrong(text: str) -> str:
    """Translate as `english` does, with a wrong figure in the first sentence."""
    return english(text).replace("303", "330")


def test_a_wrong_figure_goes_to_the_next_engine_when_that_is_well_again(database: Database, database_url: str) -> None:
    version = add_article(database, "\n".join(SENTENCES[:3]))
    with serve(EngineServer(wrong)) as google, serve(EngineServer(english, status=503)) as libre:
        tools = make_tools("google", "libretranslate", google=google, libre=libre)
        assert translate_articles(database, tools) == {"done": 1}
        # A reader has it meanwhile, with the mark.
        row = read_translation(database, version)
        assert (row["state"], row["problems"], "330" in row["body"]) == ("done", 1, True)
        assert [segment.get("untried") for segment in row["segments"]] == [True, None, None]
        assert not is_due(database, "translations", engines=True)
        assert translate_articles(database, tools) == {}
        # As ill as before, it is asked once more, and nothing else is.
        run_sql(database_url, "UPDATE dateline.engine_state SET not_before = '-infinity'")
        run_sql(database_url, "UPDATE dateline.translation SET again_at = now()")
        assert is_due(database, "translations", engines=True)
        assert translate_articles(database, tools) == {}
        row = read_translation(database, version)
        assert (row["state"], row["problems"], row["claimed_pid"]) == ("done", 1, None)
        assert row["again_at"] is not None
        # Another article tells that it is well again, and nobody waits for the hour.
        libre.status = 200
        run_sql(database_url, "UPDATE dateline.engine_state SET not_before = now()")
        google.asked.clear()
        libre.asked.clear()
        google.translate = lambda text: wrong(text).replace("306", "360").replace("312", "321")
        other = add_article(database, SENTENCES[3])
        assert translate_articles(database, tools) == {"done": 1, "improved": 1}
        assert (google.asked, libre.asked) == ([SENTENCES[3]], [SENTENCES[3], SENTENCES[0]])
    row = read_translation(database, version)
    assert row["body"] == "\n".join(map(english, SENTENCES[:3]))
    assert (row["state"], row["problems"], row["engines"]) == ("done", 0, ["libretranslate", "google"])
    assert row["again_at"] is None and row["renewed_at"] is not None
    assert read_translation(database, other)["problems"] == 0


def test_what_no_other_engine_mends_is_not_asked_for_again(database: Database, database_url: str) -> None:
    version = add_article(database, SENTENCES[0])
    with serve(EngineServer(wrong)) as google, serve(EngineServer(wrong, status=503)) as libre:
        tools = make_tools("google", "libretranslate", google=google, libre=libre)
        translate_articles(database, tools)
        libre.status = 200
        wake(database)
        run_sql(database_url, "UPDATE dateline.translation SET again_at = now()")
        assert translate_articles(database, tools) == {}
        row = read_translation(database, version)
        assert (row["problems"], row["again_at"], row["engines"]) == (1, None, ["google"])
        assert (len(google.asked), len(libre.asked)) == (1, 2)


def test_a_glossary_that_changed_meanwhile_makes_no_right_sentence_paid_for_again(
    database: Database, database_url: str
) -> None:
    add_article(database, "\n".join(SENTENCES[:4]))
    with serve(EngineServer(wrong)) as google, serve(EngineServer(english, status=503)) as libre:
        tools = make_tools("google", "libretranslate", google=google, libre=libre)
        translate_articles(database, tools)
        google.asked.clear()
        libre.asked.clear()
        libre.status = 200
        wake(database)
        run_sql(database_url, "UPDATE dateline.translation SET again_at = now()")
        changed = replace(tools, glossary=Glossary(GLOSSARY.terms[:-1], {}))
        assert translate_articles(database, changed) == {"improved": 1}
        assert (google.asked, libre.asked) == ([], SENTENCES[:1])


def test_nobody_waits_for_an_engine_for_more_than_two_days(database: Database, database_url: str) -> None:
    version = add_article(database, SENTENCES[0])
    with serve(EngineServer(wrong)) as google, serve(EngineServer(english, status=503)) as libre:
        tools = make_tools("google", "libretranslate", google=google, libre=libre)
        translate_articles(database, tools)
        long_ago = "UPDATE dateline.translation SET done_at = now() - interval '{}', again_at = now()"
        for age, is_over in (("47 hours", False), ("49 hours", True)):
            run_sql(database_url, long_ago.format(age))
            assert translate_articles(database, tools) == {}
            assert (read_translation(database, version)["again_at"] is None) == is_over


def test_a_key_that_is_wrong_is_not_waited_for(database: Database) -> None:
    version = add_article(database, SENTENCES[0])
    with serve(EngineServer(wrong)) as google, serve(EngineServer(english, status=403)) as libre:
        translate_articles(database, make_tools("google", "libretranslate", google=google, libre=libre))
    row = read_translation(database, version)
    assert (row["state"], row["problems"], row["again_at"]) == ("done", 1, None)


def test_an_engine_that_takes_no_article_of_one_sentence_is_ill(database: Database) -> None:
    for sentence in SENTENCES[:8]:
        add_article(database, sentence)
    with serve(EngineServer(english, status=400)) as server:
        assert translate_articles(database, make_tools("libretranslate", libre=server)) == {"failed": 8}
        assert len(server.asked) == 3


def test_a_sentence_that_stands_in_fifty_articles_is_paid_for_once_by_two_workers(
    database: Database, database_url: str
) -> None:
    for n in range(50):
        pair = [SENTENCES[0], SENTENCES[1 + n % 30]]
        add_article(database, "\n".join(pair if n % 2 else reversed(pair)))
    with serve(EngineServer(english, delay=0.02)) as server:
        tools = make_tools("libretranslate", libre=server)

        def work() -> None:
            with Database(database_url) as other:
                translate_articles(other, tools)

        in_threads(work, 2)
        assert sorted(server.asked) == sorted(SENTENCES[:31])
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT state, count(*) FROM translation GROUP BY state")
        assert cursor.fetchall() == [("done", 50)]


@pytest.mark.parametrize("name", KEYED)
def test_the_line_break_at_the_end_of_a_file_is_no_part_of_a_key(name: str) -> None:
    with serve(EngineServer(str.upper)) as server:
        environ = {
            f"DATELINE_{name.upper()}_KEY": " s3cret\r\n",
            f"DATELINE_{name.upper()}_URL": f"{server.url}{PATHS.get(name, '')}\n",
        }
        config = engine_configs(read_settings({**environ, "DATELINE_ENGINES": name}), environ)[name]
        assert make_engine(name, config).translate(["abc"]) == ["ABC"]
        assert server.keys == ["s3cret"]


@pytest.mark.parametrize("key", ["“s3cret”", "sırs3cret", "s3cret\r\nX: y", "s3cret\x00"])
@pytest.mark.parametrize("name", KEYED)
def test_a_key_that_no_header_takes_is_named_and_not_shown(name: str, key: str) -> None:
    with pytest.raises(SettingsError, match=f"DATELINE_{name.upper()}_KEY") as caught:
        make_engine(name, EngineConfig(url="http://127.0.0.1:9", key=key))
    assert "s3cret" not in str(caught.value)


@contextmanager
def breaking_server(head: bytes, body: bytes, *, reset: bool = False) -> Iterator[str]:
    """Answer the first request with what ends too soon."""
    listening = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        line, _ = listening.accept()
        line.recv(65_536)
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + head + b"\r\n\r\n" + body)
        if reset:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        line.close()

    answering = threading.Thread(target=answer, daemon=True)
    answering.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        answering.join()
        listening.close()


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("google", b'<html><div class="result-container">The minister spoke of ten'),
        ("libretranslate", b'{"translatedText": "The minister spoke"}'),
        ("deepl", b'{"translations": [{"text": "The minister spoke"}]}'),
    ],
)
@pytest.mark.parametrize("how", ["length", "no last chunk", "part of a chunk", "reset"])
def test_what_breaks_off_is_no_answer_though_it_can_be_read(name: str, body: bytes, how: str) -> None:
    head, sent = {
        "length": (b"Content-Length: 999", body),
        "no last chunk": (b"Transfer-Encoding: chunked", b"%x\r\n%b\r\n" % (len(body), body)),
        "part of a chunk": (b"Transfer-Encoding: chunked", b"%x\r\n%b" % (len(body) + 50, body)),
        "reset": (b"Content-Length: 999", body),
    }[how]
    with (
        breaking_server(head, sent, reset=how == "reset") as url,
        pytest.raises(EngineError, match="could not be reached") as caught,
    ):
        config = EngineConfig(url=url + PATHS.get(name, ""), key="k", timeout=5)
        make_engine(name, config).translate(["Bakan konuştu."])
    assert caught.value.retryable
