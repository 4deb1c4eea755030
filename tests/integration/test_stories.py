"""Stories over real Postgres: assigned on arrival, stable, merged and split on the record, with their origins."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.steps.process import process_documents
from app.steps.tools import ProcessTools
from app.tasks import make_tools
from core.settings import read_settings
from load.connection import Database
from load.stories import list_stories, merge_stories, read_story, relabel_story
from tests.goldens import read_rows
from tests.stored import query, store_page
from transform.storytext import read_story_text

GOLDEN = read_rows("stories.jsonl")


@pytest.fixture
def tools(database: Database) -> ProcessTools:
    made: ProcessTools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    return made


def store_golden(database: Database, rows: list[dict[str, str]]) -> None:
    for row in rows:
        sentences = row["text"].replace(". ", ".\n").split("\n")
        store_page(
            database,
            f"https://{row['id']}.example/{row['id']}",
            sentences[0][:90],
            sentences,
            f"{row['date']}T08:00:00+03:00",
        )


def pairs(keys: dict[str, object]) -> set[frozenset[str]]:
    groups = defaultdict(list)
    for name, key in keys.items():
        groups[key].append(name)
    return {frozenset(pair) for names in groups.values() for pair in combinations(names, 2)}


@pytest.mark.parametrize("moment", [datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)])
@pytest.mark.parametrize("encoded", [True, False])
def test_a_day_at_an_end_of_the_calendar_is_compared_with_those_there_are(
    database: Database, tools: ProcessTools, moment: datetime, encoded: bool
) -> None:
    text = read_story_text(
        "Asker iddiası",
        "Kuzey Kore'nin Rusya'ya 10 bin asker gönderdiği bildirildi.",
        lang="tr",
        published=moment,
        encode=tools.placer.encode if encoded else None,
    )
    with database.transaction() as connection:
        tools.placer.refresh(connection)
        assert tools.placer.decide(connection, 1, text).story is None


def test_only_what_names_one_of_the_two_is_encoded_unless_all_is_wanted(
    database: Database, tools: ProcessTools
) -> None:
    lone = [
        "Belediye, kent meydanındaki tarihi çeşmenin onarımına pazartesi günü başlanacağını duyurdu.",
        "Başkan, çalışmaların altı ay süreceğini ve meydanın bu sürede yayalara açık kalacağını söyledi.",
        "Onarım için ayrılan ödenek geçen yıl meclisten oy birliğiyle geçmişti.",
    ]
    reworded = [lone[0], lone[1].replace("söyledi", "belirtti"), "Esnaf, karardan memnun olduğunu dile getirdi."]
    ours = [
        "Kuzey Kore, Rusya'ya yeni bir asker kafilesi gönderdiğini duyurdu.",
        "Kremlin, kafilenin sınırdan trenle geçtiğini ve eğitim alanlarına götürüldüğünü açıkladı.",
        "Seul yönetimi ise gelişmeyi yakından izlediğini bildirdi.",
    ]
    fire = [
        "Göl kıyısındaki ormanda çıkan yangın rüzgârın etkisiyle tepelere yayıldı.",
        "Ekipler gece boyunca çalıştı.",
    ]
    for number, text in enumerate((lone, reworded, ours)):
        store_page(database, f"https://o{number}.example/{number}", text[0][:60], text, "2026-03-01T08:00:00+03:00")
    process_documents(database, tools)
    rows = query(
        database,
        "SELECT a.outlet, a.story_id, t.vector IS NULL FROM article AS a LEFT JOIN story_text AS t USING (article_id)"
        " WHERE NOT EXISTS (SELECT FROM copy AS c WHERE c.article_id = a.article_id)",
    )
    without = {outlet: lacks for outlet, _, lacks in rows}
    assert without["o0.example"] is True and without["o2.example"] is False
    placed = dict(query(database, "SELECT outlet, story_id FROM article"))
    assert placed["o0.example"] == placed["o1.example"] != placed["o2.example"]
    store_page(
        database,
        "https://o3.example/3",
        "Yeni",
        fire * 2,
        "2026-03-09T08:00:00+03:00",
    )
    process_documents(database, replace(tools, sense_of_all=True))
    newest = query(database, "SELECT vector IS NULL FROM story_text ORDER BY placed DESC LIMIT 1")
    assert newest == [(False,)]


def test_two_workers_place_articles_in_stories_across_languages(
    database_url: str, database: Database, tools: ProcessTools
) -> None:
    store_golden(database, GOLDEN)
    errors: list[BaseException] = []

    def work() -> None:
        try:
            with Database(database_url) as mine:
                process_documents(mine, make_tools(mine, read_settings({"HOME": "/nowhere"})), batch=1)
        except BaseException as error:
            errors.append(error)

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(120)
    assert not errors
    # The shortest reports are no articles to the extractor, which counts letters.
    assert query(database, "SELECT reason FROM disposition WHERE disposition NOT IN ('loaded', 'not_an_article')") == []
    placed = {
        str(outlet).split(".")[0]: story for outlet, story in query(database, "SELECT outlet, story_id FROM article")
    }
    assert None not in placed.values() and len(placed) >= 50
    found, wanted = pairs(placed), pairs({row["id"]: row["story"] for row in GOLDEN if row["id"] in placed})
    right = len(found & wanted)
    assert right / len(found) >= 0.9 and right / len(wanted) >= 0.75
    assert query(
        database,
        "SELECT count(*) FROM article AS a INNER JOIN story AS s USING (story_id) WHERE s.merged_into IS NOT NULL",
    ) == [(0,)]
    top = max(list_stories(database, most=100), key=lambda story: story["articles"])
    assert top["articles"] >= 3 and top["label"]
    shown = read_story(database, top["story_id"])
    assert shown is not None and len(shown["members"]) == top["articles"]
    english = [m["title"] for m in shown["members"] if m["lang"] == "en"]
    assert not english or top["label"] == english[0]


WIRE = [
    "Hamhung kentinde kurulan gübre fabrikası törenle üretime başladı ve ilk ürünler vagonlara yüklendi.",
    "Törene Rusya'dan gelen on iki kişilik heyet ile yerel yöneticiler katıldı.",
    "Fabrikanın yılda 40 bin ton gübre üretmesi, ürünün yarısının Habarovsk'a satılması planlanıyor.",
    "Heyet başkanı Sokolov, demir yolu seferlerinin ay sonuna kadar haftada üçe çıkarılacağını söyledi.",
]
OTHERS = [
    "Japonya'nın Sendai kentinde belediye meclisi, sahildeki eski balık halinin yerine yapılacak kültür merkezinin bütçesini oy çokluğuyla kabul etti.",
    "Arjantin'de kuraklık yüzünden soya hasadının üçte bir azalması bekleniyor; çiftçi birlikleri hükümetten borç ertelemesi istedi.",
    "Norveçli araştırmacılar, Svalbard'daki buzulun altında yaşayan ve ışık almadan besin üreten bir bakteri türü bulduklarını duyurdu.",
]
OWN = [
    "Kuzey Kore'nin Hamhung kentinde Rus heyetinin de katıldığı törenle bir gübre fabrikası açıldı.",
    "Habarovsk'tan gelen Sokolov, fabrikanın 40 bin tonluk üretiminin yarısının Rusya'ya gideceğini muhabirimize anlattı.",
    "Sokolov'a göre gübre trenleri haftada üç kez kalkacak.",
]


def test_twenty_reprints_are_one_origin(
    database: Database, database_url: str, tools: ProcessTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        body = [f"PYONGYANG (AA) - {WIRE[0]}", *WIRE[1 : 3 + number % 2]]
        store_page(
            database,
            f"https://o{number}.example/1",
            f"Fabrika açıldı {number}",
            body,
            f"2025-10-04T10:{number:02}:00+03:00",
        )
    store_page(database, "https://own.example/1", "Hamhung'da gübre fabrikası", OWN, "2025-10-04T12:00:00+03:00")
    process_documents(database, tools)
    [story] = list_stories(database, most=10)
    assert (story["articles"], story["outlets"], story["copies"], story["origins"]) == (21, 21, 19, 2)
    assert list_stories(database, most=10, least_origins=3) == []
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    told = CliRunner().invoke(app, ["stories", "list", "--least-origins", "3"])
    assert (told.exit_code, told.output.startswith("no story has 3 origins")) == (0, True)
    [(newest,)] = query(database, "SELECT max(article_id) FROM article")
    with database.transaction() as connection:
        place = relabel_story(connection, int(str(newest)))
        assert place is not None and (place.story_id, place.origins, place.articles) == (story["story_id"], 2, 21)
        assert relabel_story(connection, 10**9) is None
    # Newer stories of one origin each stand before it.
    for day, text in enumerate(OTHERS, 10):
        store_page(database, f"https://n{day}.example/1", text[:40], [text] * 2, f"2025-10-{day}T10:00:00+03:00")
    process_documents(database, tools)
    assert [s["story_id"] for s in list_stories(database, most=1, least_origins=2)] == [story["story_id"]]


def test_an_edited_article_leaves_a_story_it_no_longer_fits(database: Database, tools: ProcessTools) -> None:
    store_page(database, "https://a.example/1", "Gübre fabrikası açıldı", WIRE, "2025-10-04T10:00:00+03:00")
    store_page(database, "https://b.example/1", "Hamhung'da gübre fabrikası", OWN, "2025-10-04T12:00:00+03:00")
    process_documents(database, tools)
    [(story,)] = query(database, "SELECT DISTINCT story_id FROM article")
    other = [
        "İzmir Körfezi'nde yürütülen temizlik çalışmaları kapsamında bu hafta 300 ton çamur çıkarıldı.",
        "Belediye yetkilileri suyun berraklığının arttığını, balık türlerinin geri döndüğünü anlattı.",
    ]
    store_page(database, "https://b.example/1?", "Körfezde temizlik", other, "2025-10-04T12:00:00+03:00")
    assert process_documents(database, tools) == {"updated": 1}
    [(kind, left, joined)] = query(database, "SELECT kind, story_id, other_story_id FROM story_event")
    assert (kind, left) == ("split", story) and joined != story
    assert query(database, f"SELECT count(*) FROM article WHERE story_id = {joined}") == [(1,)]
    store_page(database, "https://b.example/1?#", "Hamhung'da gübre fabrikası", OWN, "2025-10-04T12:00:00+03:00")
    process_documents(database, tools)
    assert query(database, "SELECT DISTINCT story_id FROM article") == [(story,)]
    shown = read_story(database, int(str(joined)))
    assert shown is not None and shown["story_id"] == story
    assert [event["kind"] for event in shown["events"]] == ["split", "merge"]
    edits = next(m["edits"] for m in shown["members"] if m["outlet"] == "b.example")
    assert [edit["number"] for edit in edits] == [2, 3]


def test_later_reports_split_a_story_on_the_record(database: Database, tools: ProcessTools) -> None:
    # A report on May's coal is taken for one on January's; two more show that these are two events.
    held_out = Path(__file__).parents[1] / "golden" / "stories_held_out.jsonl"
    rows = {row["id"]: row for row in map(json.loads, held_out.read_text(encoding="utf-8").splitlines())}
    order = ["h149", "h152", "h151", "h150"]
    once = [{**rows[key], "date": "2025-05-20"} for key in order]
    store_golden(database, once[:1])
    process_documents(database, tools)
    store_golden(database, [once[1], {**once[1], "id": "copy"}])
    process_documents(database, tools)
    assert query(database, "SELECT count(*) FROM copy") == [(1,)]
    [(story,), *others] = query(database, "SELECT DISTINCT story_id FROM article ORDER BY story_id")
    for (other,) in others:
        with database.transaction() as connection:
            merge_stories(connection, int(str(story)), int(str(other)), 1)
    for row in once[2:]:
        store_golden(database, [row])
        process_documents(database, tools)
    placed = {
        str(outlet).split(".")[0]: home for outlet, home in query(database, "SELECT outlet, story_id FROM article")
    }
    assert placed["h149"] == placed["h150"] == story
    assert placed["h152"] == placed["copy"] == placed["h151"] != story
    events = "SELECT kind, story_id, other_story_id, article_id FROM story_event ORDER BY story_event_id"
    told = query(database, events)
    assert [(kind, left) for kind, left, *_ in told if kind != "merge"][:2] == [("split", story), ("move", story)]
    spans = (
        "SELECT s.story_id FROM story AS s WHERE (s.first_seen_at, s.last_seen_at) <>"
        " (SELECT min(a.first_seen_at), max(a.first_seen_at) FROM article AS a WHERE a.story_id = s.story_id)"
    )
    assert query(database, spans) == []
    labels = dict(query(database, "SELECT story_id, label FROM story WHERE merged_into IS NULL"))
    assert len(set(labels.values())) == 2
    # The same reports at other addresses: nothing is put together again, nothing split again.
    for row in once:
        store_golden(database, [{**row, "id": f"again{row['id']}", "text": row["text"].replace(" ve ", " ile ")}])
        process_documents(database, tools)
    assert query(database, events) == told
    shown = read_story(database, int(str(placed["h151"])))
    assert shown is not None and [event["kind"] for event in shown["events"]][:2] == ["split", "move"]


def test_a_story_is_told_on_the_command_line(
    database_url: str, database: Database, tools: ProcessTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    from typer.testing import CliRunner

    from app.commands.stories import app

    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    assert "no stories yet" in CliRunner().invoke(app, ["list"]).stdout
    store_page(database, "https://a.example/1", "Gübre fabrikası açıldı", WIRE, "2025-10-04T10:00:00+03:00")
    store_page(database, "https://b.example/1", "Fabrikada ilk gün", WIRE[:3], "2025-10-04T11:00:00+03:00")
    process_documents(database, tools)
    changed = [*WIRE[:2], WIRE[2].replace("40 bin", "45 bin"), WIRE[3]]
    store_page(database, "https://a.example/1?", "Gübre fabrikası açıldı", changed, "2025-10-04T10:00:00+03:00")
    process_documents(database, tools)
    listed = CliRunner().invoke(app, ["list"]).stdout
    assert "2 articles, 2 outlets, 1 copies, 1 origins  Gübre fabrikası açıldı" in listed
    shown = CliRunner().invoke(app, ["show", listed.split()[0]])
    assert shown.exit_code == 0
    assert "yılda [-40-]{+45+} bin ton" in shown.stdout and "version 2 (figure)" in shown.stdout
    assert "b.example  Fabrikada ilk gün  wire reprint of" in shown.stdout or "same text of" in shown.stdout
    assert CliRunner().invoke(app, ["show", "999999"]).exit_code != 0


def test_a_copy_with_another_figure_is_told(
    database_url: str, database: Database, tools: ProcessTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    from typer.testing import CliRunner

    from app.commands.stories import app

    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    wire = [
        "Güney Koreli yetkililer, Kuzey Kore'nin Rusya'ya 12 bin asker gönderdiğini açıkladı.",
        "Seul'de yayımlanan rapora göre Pyongyang, Moskova'ya yaklaşık 9,8 milyar dolar değerinde silah ve mühimmat verdi.",
        "Bakan, sevkiyatın Vladivostok limanından trenle cepheye taşındığını ve bunun ağustostan beri sürdüğünü söyledi.",
        "Raporda Rusya'nın karşılığında petrol, gıda ve hava savunma sistemleri gönderdiği de yazıldı.",
        "Moskova ise bu iddiaları yalanladı; Kremlin sözcüsü iş birliğinin kimseye karşı olmadığını bildirdi.",
    ]
    changed = [wire[0], wire[1].replace("9,8 milyar", "7,7 milyar"), *wire[2:]]
    longer = [*wire, "Geçen yılki raporda bu tutar 5 milyar dolar, asker sayısı 10 bin asker olarak verilmişti."]
    for host, hour, text in (("a", 10, wire), ("b", 11, changed), ("c", 12, wire), ("d", 13, longer)):
        store_page(
            database,
            f"https://{host}.example/1",
            "Kuzey Kore Rusya'ya silah verdi",
            text,
            f"2025-10-04T{hour}:00:00+03:00",
        )
    process_documents(database, tools)
    rows = query(
        database, "SELECT outlet, evidence, original_evidence, value, original_value FROM mart.fact_changed_figure"
    )
    assert rows == [("b.example", "yaklaşık 7,7 milyar dolar", "yaklaşık 9,8 milyar dolar", 7.7e9, 9.8e9)]
    story = query(database, "SELECT max(story_id) FROM article")[0][0]
    shown = CliRunner().invoke(app, ["show", str(story)]).stdout
    lines = [line.strip() for line in shown.splitlines() if "another figure" in line]
    original = query(database, "SELECT article_id FROM article WHERE outlet = 'a.example'")[0][0]
    assert lines == [
        f"another figure than {original}: “yaklaşık 7,7 milyar dolar” where that says “yaklaşık 9,8 milyar dolar”"
    ]
