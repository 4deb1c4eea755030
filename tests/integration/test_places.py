"""Many workers place articles at once: those with copies of one text agree, those on different events do not wait."""

from __future__ import annotations

import random
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain

import pytest

from app.steps import copies as copying
from app.steps.process import process_documents
from app.steps.tools import ProcessTools
from app.tasks import make_tools
from core.errors import StoreUnavailableError
from core.settings import read_settings
from load.connection import Connection, Database
from load.copies import hold_roots, point_copies
from load.places import PlacesMovedError, lock_places
from load.stories import hold_stories, merge_stories
from load.storytexts import read_story_members
from tests.servers import run_sql
from tests.stored import query, store_page
from transform.copies import shingle_text, sketch

FIRE = [
    "Göl kıyısındaki ormanda çıkan yangın rüzgârın etkisiyle tepelere yayıldı ve iki köy boşaltıldı.",
    "Ekipler gece boyunca alevlerle mücadele etti, sabaha karşı yangın denetim altına alındı.",
    "Vali yardımcısı, zarar gören ahır ve samanlıkların sayımının sürdüğünü söyledi.",
]
BANK = [
    "Kooperatif bankası, üreticilere verdiği fide kredilerinin geri ödemesini ekim ayına erteledi.",
    "Karardan dört bin çiftçinin yararlanması bekleniyor, faiz oranı değişmeyecek.",
    "Üretici birliği başkanı, ertelemenin kuraklık nedeniyle istendiğini belirtti.",
]


@pytest.fixture
def tools(database: Database) -> ProcessTools:
    made: ProcessTools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    return made


def store(database: Database, outlet: str, sentences: list[str], hour: int = 8) -> None:
    published = f"2025-10-04T{hour:02}:00:00+03:00"
    store_page(database, f"https://{outlet}.example/1", sentences[0][:60], sentences, published)


def invent(rng: random.Random) -> list[str]:
    """A report in words that no other has."""
    words = ["".join(rng.choice("bcdfgklmnprst") + rng.choice("aeiou") for _ in range(4)) for _ in range(90)]
    return [" ".join(words[start : start + 15]).capitalize() + "." for start in range(0, 90, 15)]


def test_who_shares_nothing_does_not_wait_and_who_shares_a_text_does(
    database_url: str, database: Database, tools: ProcessTools
) -> None:
    run_sql(database_url, f"ALTER DATABASE {database_url.split('/')[3].split('?')[0]} SET lock_timeout = '500ms'")
    shingles = sketch(shingle_text("\n".join(FIRE))).tolist()
    with Database(database_url) as other, Database(database_url) as worker:
        with other.transaction() as connection:
            lock_places(connection, shingles, ())
            store(database, "bank", BANK)
            assert process_documents(worker, tools) == {"loaded": 1}
            store(database, "fire", FIRE[:2])
            with pytest.raises(StoreUnavailableError, match="lock timeout"):
                process_documents(worker, tools)
        assert process_documents(worker, tools) == {"loaded": 1}


def test_four_workers_agree_on_every_original_and_story(
    database_url: str, database: Database, tools: ProcessTools
) -> None:
    rng = random.Random(4)
    wires = {f"w{number}": invent(rng) for number in range(6)}
    pages = [(wire, hour) for wire in wires for hour in range(8, 14)]
    rng.shuffle(pages)
    for wire, hour in pages:
        store(database, f"{wire}h{hour}", [f"KENT (AA) - {wires[wire][0]}", *wires[wire][1 : 4 + hour % 3]], hour)
    errors: list[BaseException] = []

    def work() -> None:
        try:
            with Database(database_url) as mine:
                process_documents(mine, make_tools(mine, read_settings({"HOME": "/nowhere"})), batch=1)
        except BaseException as error:
            errors.append(error)

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(120)
    assert not errors
    reasons = query(database, "SELECT reason FROM disposition WHERE disposition <> 'loaded'")
    assert not reasons
    assert query(database, "SELECT disposition, count(*) FROM disposition GROUP BY 1") == [("loaded", len(pages))]
    pointers = query(
        database,
        "SELECT a.outlet, o.outlet FROM copy AS c INNER JOIN article AS a ON c.article_id = a.article_id"
        " INNER JOIN article AS o ON c.copy_of = o.article_id",
    )
    assert {str(a): str(o) for a, o in pointers} == {
        f"{wire}h{hour}.example": f"{wire}h8.example" for wire, hour in pages if hour > 8
    }
    stories = defaultdict(set)
    for outlet, story in query(
        database, "SELECT outlet, story_id FROM article INNER JOIN story USING (story_id) WHERE merged_into IS NULL"
    ):
        stories[str(outlet)[:2]].add(story)
    assert set(stories) == set(wires) and all(len(found) == 1 for found in stories.values())
    assert len(set(chain.from_iterable(stories.values()))) == len(wires)


def test_an_original_that_became_a_copy_speaks_for_no_story(database: Database, tools: ProcessTools) -> None:
    """It leaves a story with its original alone; counted among those that leave, a split would find none of them."""
    rng = random.Random(9)
    wire = invent(rng)
    for name, hour in (("late", 12), ("early", 8)):
        store(database, name, [f"KENT (AA) - {wire[0]}", *wire[1:]], hour)
        assert process_documents(database, tools) == {"loaded": 1}
    ((late, early),) = query(database, "SELECT article_id, copy_of FROM copy")
    assert query(database, f"SELECT outlet FROM article WHERE article_id = {late}") == [("late.example",)]
    ((story,),) = query(database, "SELECT DISTINCT story_id FROM article")
    with database.transaction() as connection:
        members = read_story_members(connection, story, 23)
    assert [member.article_id for member in members] == [early]


def test_a_group_that_moved_is_noticed(database: Database, tools: ProcessTools) -> None:
    for name, text in (("fire", FIRE), ("bank", BANK), ("copy", FIRE[:2])):
        store(database, name, text, 9 if name == "copy" else 8)
        process_documents(database, tools)
    found = dict(query(database, "SELECT outlet, article_id FROM article"))
    fire, bank, copy = (int(str(found[f"{name}.example"])) for name in ("fire", "bank", "copy"))
    with database.transaction() as connection:
        hold_roots(connection, [fire, bank], own=None)
        hold_roots(connection, [bank], own=bank)
        with pytest.raises(PlacesMovedError, match="group"):
            hold_roots(connection, [copy, bank], own=None)
        with pytest.raises(PlacesMovedError, match="group"):
            hold_roots(connection, [bank], own=fire)
    stories = [int(str(row[0])) for row in query(database, "SELECT story_id FROM story ORDER BY 1")]
    with database.transaction() as connection:
        hold_stories(connection, stories)
        merge_stories(connection, stories[0], stories[1], fire)
        with pytest.raises(PlacesMovedError, match="story"):
            hold_stories(connection, stories)


def test_an_article_whose_original_moves_meanwhile_is_decided_anew(
    database_url: str, database: Database, tools: ProcessTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(database, "first", FIRE, 9)
    # Longer than the other: neither can be an item in a round-up that the other is.
    store(database, "bank", [*BANK, *invent(random.Random(1))], 8)
    process_documents(database, tools)
    found = dict(query(database, "SELECT outlet, article_id FROM article"))
    first, bank = (int(str(found[f"{name}.example"])) for name in ("first", "bank"))
    moved = []

    @contextmanager
    def transaction_of_another() -> Iterator[Connection]:
        with Database(database_url) as other, other.transaction() as connection:
            yield connection

    def hold(connection: Connection, roots: set[int], *, own: int | None) -> None:
        if not moved:
            moved.append(datetime.now(UTC))
            with transaction_of_another() as another:
                hold_roots(another, [first, bank], own=None)
                point_copies(another, bank, [(first, "rewrite", 0.5)])
        hold_roots(connection, roots, own=own)

    monkeypatch.setattr(copying.copies, "hold_roots", hold)
    store(database, "late", FIRE[:2], 10)
    assert process_documents(database, tools) == {"loaded": 1}
    assert moved
    pointers = query(database, "SELECT a.outlet, c.copy_of FROM copy AS c INNER JOIN article AS a USING (article_id)")
    assert dict(pointers) == {"first.example": bank, "late.example": bank}


SHIPS = [
    "Parlamentoda konuşan milletvekilleri, hükümetten ayrıntılı bilgi istedi.",
    "Seul'deki uzmanlar, rakamların önceki tahminlerle uyumlu olduğunu ancak doğrulanamadığını belirtti.",
    "Bölgede görev yapan gözlemciler, son üç ayda geçişlerin iki katına çıktığını anlattı.",
    "Çinli yetkililer ise tarafların itidalli davranması gerektiğini yineledi.",
    "Uzmanlara göre gelişmenin kış aylarında cephe hattına nasıl yansıyacağını kestirmek güç.",
    "Tren hattının yenilenmesi için ayrılan kaynağın yıl sonuna kadar kullanılacağı ifade edildi.",
    "Moskova yönetimi iddiaları yanıtsız bıraktı, Kremlin sözcüsü ise soruları geri çevirdi.",
    "ABD Dışişleri Bakanlığı, ortaklarla birlikte yeni yaptırımların değerlendirildiğini açıkladı.",
    "Pyongyang'dan yapılan yazılı açıklamada iki ülke arasındaki anlaşmanın savunma amaçlı olduğu savunuldu.",
    "Sevkiyatın Rason Limanı üzerinden yapıldığı, gemilerin Vladivostok açıklarında boşaltıldığı kaydedildi.",
    "Bakanlık kaynakları, gelişmenin önümüzdeki haftalarda da süreceğini ve hazırlıkların tamamlandığını aktardı.",
    "Limandaki vinçlerin geceleri de çalıştığı, kamyonların uzun kuyruklar oluşturduğu görüldü.",
]
REPORTS = {2402: [0, 1, 2, 3, 4, 5], 2403: [2, 6, 3, 7, 8, 9], 2404: [3, 4, 10, 2, 7, 11]}


def test_what_comes_to_its_copies_does_not_wait_for_what_else_is_near(database: Database, tools: ProcessTools) -> None:
    """The earliest of three reports came last: it went to its copy, while the one nearest to it stood in another story; alone in the
    database it was decided anew for as long as that stood so, and after ten rounds set aside."""
    for hour, (number, lines) in zip((19, 18, 17), REPORTS.items(), strict=True):
        lead = f"Güney Kore istihbaratı, Kuzey Kore'nin geçen ay Rusya'ya {number} gemi gönderdiğini öne sürdü ve ayrıntıları paylaştı."
        title = f"Seul: Kuzey Kore Rusya'ya {number} gemi gönderdi, şüpheli yükler limanda"
        published = f"2025-10-04T{hour}:00:00+03:00"
        store_page(database, f"https://w{number}.example/1", title, [lead, *(SHIPS[n] for n in lines)], published)
        assert process_documents(database, tools) == {"loaded": 1}
