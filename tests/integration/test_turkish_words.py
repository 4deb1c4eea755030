"""Forms of one Turkish word find each other, two words do not, and what was found is shown."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import partial

import pytest

from app.highlight import find_words
from app.steps.backfill import backfill
from app.steps.loading import History
from app.steps.maintain import maintain
from core.clock import utc_now
from core.resources import seeds_path
from load.backfill import ensure_source
from load.connection import Connection, Database
from load.search import Question, question_stems, read_again, search_articles, words_found
from tests.benchmarks.search_stems import count_groups
from tests.benchmarks.synthetic import make_lines
from transform.enrichment import load_enricher


def meets(connection: Connection, asked: str, text: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT search_vector('tr', %s) @@ search_question('tr', %s)", (text, asked))
        row = cursor.fetchone()
        return row is not None and bool(row[0])


@pytest.mark.parametrize("part", ["tuned", "held"])
def test_forms_meet_and_other_words_do_not(database: Database, part: str) -> None:
    with database.transaction() as connection:
        ours, before = (count_groups(connection, way, part) for way in ("keys", "snowball, seven forms"))
    assert len(ours.missed) < 0.06 * len(ours.wanted) < len(before.missed)
    assert len(ours.wrong) <= 10 and len(ours.met) <= 0.03 * ours.apart < len(before.met)


@pytest.mark.parametrize("part", ["tuned", "held"])
def test_nouns_whose_stem_changes_meet(database: Database, part: str) -> None:
    with database.transaction() as connection:
        made = count_groups(connection, "keys", part, "turkish_changes")
    assert len(made.missed) < 0.04 * len(made.wanted)
    assert not made.wrong and len(made.met) <= 1  # bakır and bakire are one without accents


@pytest.mark.parametrize(
    ("asked", "text", "found"),
    [
        ("petrol", "Petrolü gemilere yüklediler", True),
        ("petrolü", "PETROL", True),
        ("gönderdi", "gönderdiğini söyledi", True),
        ("söylediği", "söyleyen yetkili", True),
        ("vurdu", "vuran füze", True),
        ("gönderilen", "gönderildiğini", True),
        ("gönderilen", "gönderdi", False),
        ("milletvekili", "Milletvekilleri", True),
        ("kazandı", "kazan ve kaza", False),
        ("kahraman", "kahvaltıda", False),
        ("Iğdır", "iki tabur", False),
        ("ığdır", "IĞDIR'DAN", True),
        ("iki", "Iğdır", False),
        ("ABD", "AP", False),
        ("ABD", "ABD’nin", True),
        ("abd", "ABD'den", True),
        ("BM", "bu bir bomba", False),
        ("kar", "kara ve karar", False),
        ("kara", "kar yağdı", False),
        ("Kazan", "kaza", False),
        ("kaza", "Kazan'da", False),
        ("kaza", "kazanın nedeni", True),
        ("Rus", "ruh", False),
        ("Kuzey Kore", "Kuzey Koreli askerler", True),
        ('"kuzey kore"', "Kuzey’in Kore'si", True),
        ('"Kuzey ve Güney"', "kuzey ve güney", True),
        ('"Kuzey ve Güney"', "kuzey güney", False),
        ("Lavrov'la", "Lavrov", True),
        ("Putin", "put", False),
        ("göndermek", "gönderdiğini bildirdi", True),
        ("işçi", "iş", False),
        ("muhimmati", "MÜHİMMATIN", True),
        ("kitap -kitabı", "kitabı", False),
        ("şehri OR nehir", "nehre düştü", True),
        ("vakıf", "Friedrich Naumann Vakfı'nın ofisi", True),
        ("Vakfı'nın", "bir vakıf kurdu", True),
        ("taahhüt", "taahhüdünü yineledi", True),
        ("tanık", "tankı vurdu", False),
        ("ağır", "ağrısı dindi", False),
        ("geliş", "gelsin dedi", False),
        ("forum", "formu doldurdu", False),
        ("benzin", "benzi soldu", False),
        ("o'b\\ 'x", "bir o'b\\ 'x", True),
    ],
)
def test_cases(database: Database, asked: str, text: str, found: bool) -> None:
    with database.transaction() as connection:
        assert meets(connection, asked, text) is found


TEXT = "Iğdır'da iki kişi, PETROLÜN ve kitabınızı değil: gemisiyle Kuzey Kore'ye gidenlerin mühimmatını; Jong-un'un"


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("petrol", ["PETROLÜN"]),
        ("Iğdır", ["Iğdır"]),
        ("gemi kore", ["gemisiyle", "Kore"]),
        ("muhimmat", ["mühimmatını"]),
        ("jong", ["Jong"]),
        ("ki", []),
    ],
)
def test_what_is_found_is_shown(database: Database, asked: str, shown: list[str]) -> None:
    [words] = words_found(database, question_stems(database, asked)["tr"], [TEXT])
    assert [span.text for span in find_words(TEXT, words)] == shown


def test_articles_of_an_earlier_release_are_found_before_and_after_they_are_read_again(database: Database) -> None:
    lines = [json.loads(line) for line in make_lines(4, seed=5, last=datetime(2025, 9, 19, tzinfo=UTC))]
    for number, line in enumerate(lines):
        line |= {
            "title": "Başlık",
            "body": f"Füzelerin {number} tanesi",
            "lang": "tr",
            "url": f"https://a.example/{number}",
        }
        line |= {"entities": [], "figures": [], "topics": []}
    history = History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path()))
    numbered = ((str(number), json.dumps(line).encode()) for number, line in enumerate(lines))
    assert backfill(database, history, numbered, clock=utc_now, failed=pytest.fail)["loaded"] == 4
    with database.transaction() as connection, connection.cursor() as cursor:
        # As that release left them, but for one that was written since.
        cursor.execute(
            "UPDATE search_text AS s SET original = '''lang=tr'''::tsvector || without_accents(to_tsvector('turkish',"
            " without_suffixes(fold_turkish(v.body)))::text)::tsvector FROM article_version AS v"
            " WHERE s.version_id = v.version_id AND v.body NOT LIKE '%2 tanesi'"
        )
        cursor.execute("INSERT INTO search_unread SELECT min(article_id), max(article_id) FROM search_text")

    def urls() -> list[str]:
        return sorted(row["url"][-1] for row in search_articles(database, Question("füze")))

    assert urls() == ["0", "1", "2", "3"]
    assert read_again(database, 2) == 2
    assert urls() == ["0", "1", "2", "3"]
    assert maintain(database, datetime.now(UTC), stored_days=90)["reread"] == 1  # the third was written by this release
    assert read_again(database) is None
    assert urls() == ["0", "1", "2", "3"]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM search_text WHERE original @@ '''lang=tr'''::tsquery")
        assert cursor.fetchone() == (0,)
        cursor.execute("SELECT bool_and(original @@ '''fuze'''::tsquery) FROM search_text")
        assert cursor.fetchone() == (True,)
