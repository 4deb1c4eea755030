"""Copies and versions over real Postgres: late originals, no chains, and two workers at once."""

from __future__ import annotations

import json
import threading
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from app.steps.copies import shingle_again
from app.steps.process import process_documents
from app.steps.tools import ProcessTools
from app.tasks import make_tools
from core.errors import StoreError
from core.settings import read_settings
from load.connection import Database
from load.copies import find_original, forget_texts, point_copies
from tests.stored import query, store_page
from transform.copies import sketch
from transform.shingles import hash_shingles, stem_words

GOLDEN = Path(__file__).parents[1] / "golden"
WIRE = [
    "Hamhung kentinde kurulan gübre fabrikası törenle üretime başladı ve ilk ürünler vagonlara yüklendi.",
    "Törene Rusya'dan gelen on iki kişilik heyet ile yerel yöneticiler katıldı.",
    "Fabrikanın yılda 40 bin ton gübre üretmesi, ürünün yarısının Habarovsk'a satılması planlanıyor.",
    "Heyet başkanı Sokolov, demir yolu seferlerinin ay sonuna kadar haftada üçe çıkarılacağını söyledi.",
    "Taraflar tarım makineleri ve tohum alanında çalışacak ortak bir komisyon kurulması konusunda anlaştı.",
]


@pytest.fixture
def tools(database: Database) -> ProcessTools:
    made: ProcessTools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    return made


COPIES = """SELECT a.outlet, o.outlet, c.kind FROM copy AS c INNER JOIN article AS a ON c.article_id = a.article_id
INNER JOIN article AS o ON c.copy_of = o.article_id ORDER BY 1"""


def test_a_late_original_takes_over_and_no_chain_is_left(database: Database, tools: ProcessTools) -> None:
    lost = [sentence.replace("'", "") for sentence in WIRE]
    store_page(
        database,
        "https://b.example/1",
        "Fabrika açıldı",
        ["HAMHUNG (İHA) - " + WIRE[0], *WIRE[1:]],
        "2025-10-04T10:00:00+03:00",
    )
    store_page(database, "https://c.example/1", "Gübre fabrikası üretimde", lost[:4], "2025-10-04T11:00:00+03:00")
    process_documents(database, tools)
    assert query(database, COPIES) == [("c.example", "b.example", "wire_reprint")]
    store_page(database, "https://a.example/1", "Hamhung'da fabrika", WIRE, "2025-10-04T08:00:00+03:00")
    process_documents(database, tools)
    assert [row[:2] for row in query(database, COPIES)] == [("b.example", "a.example"), ("c.example", "a.example")]
    store_page(database, "https://d.example/1", "Heyet geldi", WIRE[1:], "2025-10-04T07:00:00+03:00")
    store_page(database, "https://e.example/1", "Yeni fabrika", WIRE, "2025-10-04T12:00:00+03:00")
    process_documents(database, tools)
    assert [row[:2] for row in query(database, COPIES)] == [
        (outlet, "d.example") for outlet in ("a.example", "b.example", "c.example", "e.example")
    ]
    reasons = query(database, "SELECT reason FROM disposition ORDER BY document_id DESC LIMIT 1")
    assert "a copy of article" in str(reasons)


def test_postgres_refuses_a_chain(database: Database, tools: ProcessTools) -> None:
    for number in range(3):
        other = [f"Liman {number}{i} numaralı rıhtımda onarım {word} başladı." for i, word in enumerate("abcdefgh")]
        store_page(database, f"https://a.example/{number}", f"Haber {number}", other, "2025-10-04T08:00:00+03:00")
    process_documents(database, tools)
    first, second, third = (int(str(row[0])) for row in query(database, "SELECT article_id FROM article ORDER BY 1"))
    query(database, "DELETE FROM copy RETURNING 1")
    with database.transaction() as connection:
        point_copies(connection, first, [(second, "rewrite", 0.5)])
    with pytest.raises(StoreError, match="copy of a copy"), database.transaction() as connection:
        point_copies(connection, second, [(third, "rewrite", 0.5)])
        connection.cursor().execute("INSERT INTO copy VALUES (%s, %s, 'rewrite', 0.5)", (second, first))
    with database.transaction() as connection:
        assert find_original(connection, third) == third


def test_two_workers_with_copies_of_one_text_agree(database_url: str, database: Database, tools: ProcessTools) -> None:
    outlets = [f"o{number:02}.example" for number in range(12)]
    for hour, outlet in enumerate(outlets):
        body = [f"KENT{hour} (AA) - {WIRE[0]}", *WIRE[1:]]
        store_page(database, f"https://{outlet}/1", f"Başlık {hour}", body, f"2025-10-04T{20 - hour:02}:00:00+03:00")
    done: list[int] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            with Database(database_url) as mine:
                done.append(sum(process_documents(mine, tools, batch=1).values()))
        except BaseException as error:
            errors.append(error)

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert not errors and sum(done) == 12 and min(done) > 0
    assert query(database, "SELECT count(*) FROM disposition WHERE disposition <> 'loaded'") == [(0,)]
    assert [row[:2] for row in query(database, COPIES)] == [(outlet, outlets[-1]) for outlet in outlets[:-1]]


def test_what_the_window_does_not_hold_is_not_looked_up(database: Database, tools: ProcessTools) -> None:
    store_page(database, "https://a.example/1", "Fabrika", WIRE, "2025-10-04T08:00:00+03:00")
    process_documents(database, tools)
    assert forget_texts(database, date(2000, 1, 1)) == 0
    assert forget_texts(database, date(2999, 1, 1)) > 20
    store_page(database, "https://b.example/1", "Tesis", WIRE, "2025-10-04T09:00:00+03:00")
    process_documents(database, tools)
    assert query(database, COPIES) == []


def test_an_edit_that_matters_makes_a_version_and_no_other_does(database: Database, tools: ProcessTools) -> None:
    url, published = "https://a.example/1", "2025-10-04T08:00:00+03:00"
    store_page(database, url, "Fabrika açıldı", WIRE, published)
    process_documents(database, tools)
    store_page(
        database,
        url,
        "Fabrika açıldı",
        ["Güncelleme: 04.10.2025 09:30", WIRE[0].replace("törenle", "törnle"), *WIRE[1:]],
        published,
    )
    store_page(database, url + "#b", "Hamhung'da gübre üretimi başladı", WIRE, published)
    assert process_documents(database, tools) == {"unchanged": 2}
    assert query(database, "SELECT count(*) FROM article_version") == [(1,)]
    assert query(database, "SELECT title FROM headline ORDER BY headline_id") == [
        ("Fabrika açıldı",),
        ("Hamhung'da gübre üretimi başladı",),
    ]
    store_page(
        database, url + "#c", "Fabrika açıldı", [*WIRE[:2], WIRE[2].replace("40 bin", "45 bin"), *WIRE[3:]], published
    )
    assert process_documents(database, tools) == {"updated": 1}
    [(number, reasons, diff)] = query(
        database, "SELECT number, change_reasons, diff FROM article_version ORDER BY version_id DESC LIMIT 1"
    )
    assert (number, reasons) == (2, ["figure"])
    assert "yılda [-40-]{+45+} bin ton" in str(diff)
    assert query(database, "SELECT count(*) FROM copy") == [(0,)]


def test_other_news_before_the_same_background_is_no_copy(database: Database, tools: ProcessTools) -> None:
    lines = (GOLDEN / "backgrounds.jsonl").read_text(encoding="utf-8").splitlines()
    reports = [report for report in map(json.loads, lines) if report["set"] == "tr-2"]
    for report in reports:
        number = report["id"].rsplit("-", 1)[1]
        paragraphs = report["text"].split("\n\n")
        title = paragraphs[0].rsplit(" - ", 1)[-1].split(".")[0]
        store_page(database, f"https://o{number}.example/1", title, paragraphs, "2025-11-04T08:00:00+03:00")
    process_documents(database, tools)
    assert query(database, "SELECT count(*) FROM article") == [(len(reports),)]
    assert [row[:2] for row in query(database, COPIES)] == [
        ("o1b.example", "o1a.example"),
        ("o4b.example", "o4a.example"),
    ]


def test_the_next_report_of_a_form_days_later_is_no_copy(database: Database, tools: ProcessTools) -> None:
    later = [sentence.replace("Hamhung", "Kanggye").replace("Habarovsk", "Vladivostok") for sentence in WIRE]
    store_page(database, "https://a.example/1", "Fabrika", WIRE, "2025-10-04T08:00:00+03:00")
    store_page(database, "https://b.example/1", "Tesis", later, "2025-10-09T08:00:00+03:00")
    store_page(database, "https://c.example/1", "Gübre", WIRE[:4], "2025-10-09T09:00:00+03:00")
    process_documents(database, tools)
    assert [row[:2] for row in query(database, COPIES)] == [("c.example", "a.example")]
    assert query(database, "SELECT count(DISTINCT story_id) FROM article") == [(2,)]


def test_the_bulletins_of_two_days_are_two_stories(database: Database, tools: ProcessTools) -> None:
    form = [
        "Ukrayna Genelkurmay Başkanlığı, cephede son 24 saatte {} çatışma yaşandığını duyurdu.",
        "Açıklamada, Rus ordusunun {} kamikaze insansız hava aracı ve {} güdümlü bomba kullandığı belirtildi.",
        "Rusya'nın asker kaybının {} kişi arttığı, Kuzey Kore birliklerinin Kursk'ta siperleri tuttuğu öne sürüldü.",
    ]

    def fill(*numbers: int) -> list[str]:
        told = iter(numbers)
        return [line.format(*(next(told) for _ in range(line.count("{}")))) for line in form]

    store_page(
        database, "https://a.example/1", "Cephede 182 çatışma", fill(182, 4312, 147, 1020), "2025-10-04T08:00+03:00"
    )
    store_page(database, "https://b.example/1", "Bir günde 182", fill(182, 4312, 147, 1020), "2025-10-04T09:00+03:00")
    store_page(
        database, "https://c.example/1", "Cephede 165 çatışma", fill(165, 3980, 122, 970), "2025-10-05T08:30+03:00"
    )
    process_documents(database, tools)
    assert [row[:2] for row in query(database, COPIES)] == [("b.example", "a.example")]
    stories = dict(query(database, "SELECT outlet, story_id FROM article"))
    assert stories["a.example"] == stories["b.example"] != stories["c.example"]


def _store_by_earlier_form(database: Database, body: str) -> None:
    """Leave the one text of a database as an earlier release stored it: with the marks of Turkish letters in its shingles."""
    hashes = np.unique((hash_shingles(stem_words(body)) >> np.uint64(32)).astype(np.uint32))
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE copy_text SET form = 0, shingles = %s", (hashes.astype("<u4").tobytes(),))
        cursor.execute("DELETE FROM copy_shingle")
        cursor.execute(
            "INSERT INTO copy_shingle SELECT h, (SELECT day FROM copy_text), (SELECT article_id FROM copy_text)"
            " FROM unnest(%s::integer[]) AS h",
            (sketch(hashes).astype(np.int32).tolist(),),
        )


@pytest.mark.parametrize("again", [True, False])
def test_reprints_of_what_an_earlier_release_stored_are_found_once_it_is_shingled_again(
    database: Database, tools: ProcessTools, again: bool
) -> None:
    store_page(database, "https://a.example/1", "Fabrika açıldı", WIRE, "2025-10-04T08:00:00+03:00")
    process_documents(database, tools)
    _store_by_earlier_form(database, "\n\n".join(WIRE))
    if again:
        assert shingle_again(database) == 1
    bare = [sentence.translate(str.maketrans("çğıöşüİ", "cgiosuI")) for sentence in WIRE]
    store_page(database, "https://b.example/1", "Gubre fabrikasi uretimde", bare, "2025-10-04T11:00:00+03:00")
    process_documents(database, tools)
    assert [row[:2] for row in query(database, COPIES)] == ([("b.example", "a.example")] if again else [])
    assert (shingle_again(database) is None) is again
