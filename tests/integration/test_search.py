"""Search in Turkish and English: what is stored is found by any of its forms, and nothing else is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

from app.steps.backfill import backfill
from app.steps.loading import History
from app.steps.process import process_documents
from app.tasks import make_tools
from core.clock import utc_now
from core.resources import seeds_path
from core.settings import read_settings
from load.backfill import ensure_source
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.search import Question, count_articles, has_language, question_stems, search_articles
from load.sources import upsert_source
from tests.benchmarks.synthetic import make_lines
from tests.pages import page
from transform.enrichment import load_enricher

TEXTS = {
    "containers": (
        "Kuzey Kore'den Rusya'ya yeni sevkiyat",
        ["Kuzey Kore'nin Rusya'ya MÜHİMMAT dolu 120 konteyner gönderdiği öne sürüldü.", "Pyongyang’ın açıklama yapmadığı ve Moskova'nın sessiz kaldığı bildirildi."],
        "2025-09-19T10:00:00+03:00",
    ),
    "light": (
        "Işık festivali İstanbul'da başladı",
        ["IŞIKLARIN altında yürüyen binlerce kişi IĞDIR ve İZMİR'den gelen sanatçıları izledi.", "Festivalin kitabı da yarın sergilenecek ve konuklara desteğini gösterenler ödüllendirilecek."],
        "2025-10-02T10:00:00+03:00",
    ),
}  # fmt: skip


@pytest.fixture
def stored(database: Database) -> Database:
    with database.transaction() as connection:
        source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        for name, (title, sentences, published) in TEXTS.items():
            body = page(title, sentences, published=published)
            insert_document(
                connection,
                NewDocument(source, f"https://a.example/{name}", body, datetime.now(UTC), content_type="text/html"),
            )
    assert process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"}))) == {"loaded": 2}
    return database


def find(database: Database, words: str, **conditions: Any) -> list[str]:
    return [row["url"].rsplit("/", 1)[1] for row in search_articles(database, Question(words, **conditions))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("mühimmat", ["containers"]),
        ("mühimmatı", ["containers"]),
        ("muhimmat", ["containers"]),
        ("MÜHİMMATLAR", ["containers"]),
        ("mühimmat konteynerleri", ["containers"]),
        ("Rusya", ["containers"]),
        ("rusya’ya", ["containers"]),
        ("Rusya'nın", ["containers"]),
        ("pyongyang", ["containers"]),
        ("ışık", ["light"]),
        ("IŞIK", ["light"]),
        ("ISIK", ["light"]),
        ("ığdır", ["light"]),
        ("izmir", ["light"]),
        ("İSTANBUL", ["light"]),
        ("kitap", ["light"]),
        ("destek", ["light"]),
        ('"kuzey kore"', ["containers"]),
        ('"kore kuzey"', []),
        ("mühimmat -konteyner", []),
        ("mühimmat OR festival", ["light", "containers"]),
        ("denizaltı", []),
        ("sevkiyatlar", ["containers"]),
        ("kuzey ve iran", []),
    ],
)
def test_turkish_is_found_in_any_form(stored: Database, words: str, found: list[str]) -> None:
    assert find(stored, words) == found


def test_conditions_narrow_the_answer(stored: Database) -> None:
    assert find(stored, "kore OR festival", topics=("arms",)) == ["containers"]
    assert find(stored, "kore OR festival", since=datetime(2025, 10, 1, tzinfo=UTC)) == ["light"]
    assert find(stored, "kore OR festival", until=datetime(2025, 10, 1, tzinfo=UTC)) == ["containers"]
    assert find(stored, "kore OR festival", languages=("en",)) == []
    assert find(stored, "kore OR festival", sources=("push",), min_relevance=0.5) == ["containers"]
    assert find(stored, "kore OR festival", most=1) == ["light"]


WORDS = ("bakan", "deniz okul", '"kuzey kore"', "konteyner mühimmat", "spor -takım", "xyzzy", "okul OR lig")


@pytest.mark.parametrize("most", [1, 20, 2000])
def test_walk_and_index_give_the_newest_of_all_that_answer(database: Database, most: int) -> None:
    """Common words, rare ones, phrases and alternatives, against the whole table read from end to end."""
    lines = make_lines(600, seed=3, last=datetime(2025, 9, 19, tzinfo=UTC), days=200)
    backfill(
        database,
        History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path())),
        ((str(n), line) for n, line in enumerate(lines)),
        clock=utc_now,
        failed=pytest.fail,
    )
    wanted = {}
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("ANALYZE search_text")
        cursor.execute("SET LOCAL enable_indexscan = off; SET LOCAL enable_bitmapscan = off")
        for words in WORDS:
            cursor.execute(
                "SELECT article_id FROM search_text WHERE original @@ original_question(%s, '{}') AND at >= '2025-04-01'"
                " ORDER BY at DESC, article_id DESC LIMIT %s",
                (words, most),
            )
            wanted[words] = [row[0] for row in cursor.fetchall()]
    since = datetime(2025, 4, 1, tzinfo=UTC)
    found = {words: search_articles(database, Question(words, since=since, most=most)) for words in WORDS}
    assert {words: [row["article_id"] for row in rows] for words, rows in found.items()} == wanted
    assert wanted["xyzzy"] == [] and all(wanted[words] for words in WORDS if words != "xyzzy")


def test_english_translations_are_searched_as_soon_as_they_are_written(stored: Database) -> None:
    assert find(stored, "ammunition") == []
    with stored.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "UPDATE translation SET title = 'New shipment', body = 'Ammunition was allegedly shipped in containers.'"
            " WHERE target_lang = 'en' AND version_id = (SELECT current_version_id FROM article WHERE canonical_url LIKE '%containers')"
        )
    assert find(stored, "ammunition shipping") == ["containers"]


def test_a_new_version_is_found_by_its_new_words_only(stored: Database) -> None:
    with stored.transaction() as connection:
        source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        sentences = [
            "Kuzey Kore'nin Rusya'ya 300 konteyner top mermisi gönderdiği bildirildi.",
            "Haberin ilk biçiminde başka bir sayı vardı ve bu sayı sonradan düzeltildi.",
        ]
        body = page("Kuzey Kore haberi", sentences, published="2025-09-19T10:00:00+03:00")
        insert_document(
            connection,
            NewDocument(source, "https://a.example/containers", body, datetime.now(UTC), content_type="text/html"),
        )
    assert process_documents(stored, make_tools(stored, read_settings({"HOME": "/nowhere"}))) == {"updated": 1}
    assert find(stored, "mermi") == ["containers"]
    assert find(stored, "mühimmat") == []


def test_stems_of_a_question_are_told_by_language(stored: Database) -> None:
    stems = question_stems(stored, "mühimmatı konteynerlerin")
    assert {"konteyner", "muhimmat"} <= set(stems["tr"])


def dateline(database_url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATELINE_DATABASE_URL": database_url}
    return subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main()", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_command_shows_the_evidence(stored: Database, database_url: str) -> None:
    done = dateline(database_url, "search", "mühimmat konteyner", "--topic", "arms", "--since", "5000d", "--json")
    assert done.returncode == 0, done.stderr
    [line] = [json.loads(line) for line in done.stdout.splitlines()]
    assert [span["text"] for span in line["highlights"]] == ["MÜHİMMAT", "konteyner"]
    assert line["evidence"]["text"].startswith("Kuzey Kore'nin Rusya'ya MÜHİMMAT")
    assert "arms" in line["topics"]
    plain = dateline(database_url, "search", "mühimmat")
    assert "MÜHİMMAT dolu 120 konteyner" in plain.stdout
    assert dateline(database_url, "search", "denizaltı").returncode == 0
    apart = dateline(database_url, "search", "mühimmat", "konteyner", "--since", "5000d", "--json")
    together = dateline(database_url, "search", "mühimmat konteyner", "--since", "5000d", "--json")
    assert apart.stdout == together.stdout != ""
    wrong = dateline(database_url, "search", "x", "--topic", "arm")
    assert wrong.returncode == 2 and "did you mean 'arms'" in wrong.stderr
    assert dateline(database_url, "search", "!?").returncode == 2
    wrong = dateline(database_url, "search", "x", "--source", "nosuch")
    assert wrong.returncode == 2 and "there is no source 'nosuch'" in wrong.stderr


@pytest.mark.parametrize(
    ("asked", "same"),
    [
        (unicodedata.normalize("NFD", "mühimmat"), "mühimmat"),
        ("“kuzey kore”", '"kuzey kore"'),
        ("“kore kuzey”", '"kore kuzey"'),
        ("«kuzey\xa0kore»", '"kuzey kore"'),
        ("mühim\xadmat", "mühimmat"),
    ],
)
def test_a_question_is_asked_as_it_is_pasted(stored: Database, database_url: str, asked: str, same: str) -> None:
    found, expected = (dateline(database_url, "search", words, "--json") for words in (asked, same))
    assert (found.returncode, found.stdout) == (expected.returncode, expected.stdout)
    assert (found.stdout == "") is (same == '"kore kuzey"')


def test_an_empty_database_is_told_from_nothing_found(database: Database, database_url: str) -> None:
    for command in (("search", "mühimmat"), ("search", "mühimmat", "--json"), ("disagreements",)):
        done = dateline(database_url, *command)
        assert (done.returncode, done.stdout) == (0, "")
        assert "no documents are loaded yet; `dateline ingest" in done.stderr


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("mühimat", "mühimmat"),
        ("muhimamt", "mühimmat"),
        ("Pyongyan", "Pyongyang"),
        ("konteyner -mühimmat mühimat", "konteyner -mühimmat mühimmat"),
        ("denizaltı", None),  # a known word that no article has
        ("zzzzqqqq", None),
    ],
)
def test_a_slip_is_told_and_never_mended(stored: Database, database_url: str, words: str, meant: str | None) -> None:
    done = dateline(database_url, "search", "--", words)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("nothing found")
    assert (f"did you mean {meant!r}?" in done.stderr) if meant else ("did you mean" not in done.stderr)
    assert "no documents" not in done.stderr


def test_the_command_says_how_many_there_are_and_goes_on(stored: Database, database_url: str) -> None:
    first = dateline(database_url, "search", "kore OR festival", "--most", "1", "--json")
    assert "1 to 1 of 2, newest first; --offset 1 goes on" in first.stderr
    second = dateline(database_url, "search", "kore OR festival", "--most", "1", "--offset", "1", "--json")
    assert "2 to 2 of 2, newest first\n" in second.stderr
    urls = [json.loads(line)["url"] for line in (first.stdout + second.stdout).splitlines()]
    assert [url.rsplit("/", 1)[1] for url in urls] == ["light", "containers"]
    whole = dateline(database_url, "search", "kore OR festival", "--json")
    assert (len(whole.stdout.splitlines()), whole.stderr) == (2, "")
    beyond = dateline(database_url, "search", "kore OR festival", "--offset", "5")
    assert "nothing found after the first 5: there are 2" in beyond.stderr


def test_a_count_that_takes_too_long_is_left(stored: Database) -> None:
    question = Question("kore OR festival")
    assert count_articles(stored, question, seconds=5) == 2
    with stored.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "DROP FUNCTION find_newest CASCADE; CREATE FUNCTION"
            " find_newest(text, text[], text[], text[], timestamptz, timestamptz, real, integer) RETURNS bigint[] LANGUAGE sql AS 'SELECT ARRAY[1::bigint] FROM pg_sleep(5)'"
        )
    assert count_articles(stored, question, seconds=0.1) is None
    assert has_language(stored, "tr")


@pytest.mark.parametrize(
    ("lang", "cure"), [("xx", "ISO 639-1"), ("turkish", "'tr'"), ("Türkçe", "'tr'"), ("tur", "'tr'")]
)
def test_a_language_that_there_is_not_is_refused(database_url: str, lang: str, cure: str) -> None:
    wrong = dateline(database_url, "search", "kore", "--lang", lang)
    assert wrong.returncode == 2
    assert "there is no language" in wrong.stderr and cure in wrong.stderr


def test_a_range_that_ends_before_it_begins_is_refused(stored: Database, database_url: str) -> None:
    wrong = dateline(database_url, "search", "kore", "--since", "2025-10-02", "--until", "2025-10-01")
    assert wrong.returncode == 2 and "nothing lies between" in wrong.stderr
    tagged = dateline(database_url, "search", "kore", "--lang", "TR-tr", "--json")
    assert len(tagged.stdout.splitlines()) == 1, tagged.stderr
