"""Translators' own work: in and out as TMX, before any engine, and into articles that an engine translated already."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.steps.memory import import_units, read_units
from app.steps.translate import renew_articles, translate_articles
from core.resources import seeds_path, sql_path
from load import translations
from load.connection import Database
from load.due import is_due
from load.memory import hash_source, source_key
from load.translations import count_renewals
from tests.engine_servers import EngineServer, serve
from tests.translating import GLOSSARY, SENTENCES, add_article, english, make_tools, read_translation, wake
from transform.check.checker import Checker
from transform.check.model import Problem
from transform.enrichment import load_enricher

Run = Callable[..., int]


@pytest.fixture
def run(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `dateline memory …` on the database of the test, with no engine; returns its exit code."""
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    monkeypatch.setenv("DATELINE_ENGINES", "memory")

    def call(*words: str) -> int:
        monkeypatch.setattr(sys, "argv", ["dateline", "memory", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        return int(ended.value.code or 0)

    return call


def write_tmx(path: Path, *units: tuple[str, str, str]) -> Path:
    """Write (source, target, changed) a line each, from the second line on."""
    path.write_text(
        '<tmx version="1.4"><header/><body>\n'
        + "".join(
            f'<tu changedate="{changed}"><tuv xml:lang="tr-TR"><seg>{source}</seg></tuv>'
            f'<tuv xml:lang="EN"><seg>{target}</seg></tuv></tu>\n'
            for source, target, changed in units
        )
        + "</body></tmx>",
        encoding="utf-8",
    )
    return path


def take_over(database: Database, path: Path) -> int:
    """Import a file; returns how many sentences are new or changed."""
    return sum(import_units(database, read_units(path), GLOSSARY.version, now=datetime.now(UTC)).changed.values())


def test_a_translators_work_is_used_before_any_engine(database: Database, tmp_path: Path) -> None:
    path = write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "By our own hand.", ""))
    assert [take_over(database, path) for _ in range(2)] == [1, 0]
    version = add_article(database, SENTENCES[0])
    assert translate_articles(database, make_tools("memory")) == {"done": 1}
    row = read_translation(database, version)
    assert row["body"] == "By our own hand."
    # Checked when it was used: its numbers are not those of the source.
    assert "number" in {problem["kind"] for problem in row["segments"][0]["problems"]}


def test_a_translators_work_replaces_an_engines_in_articles_that_are_done(
    database: Database, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    body = f"{SENTENCES[0]}\n\n{SENTENCES[1]} 13.000"
    with serve(EngineServer(english)) as server:
        version = add_article(database, body)
        other = add_article(database, SENTENCES[2])
        translate_articles(database, make_tools("libretranslate", libre=server))
        before = read_translation(database, other)
        server.asked.clear()
        path = write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "By our own hand.", ""), ("13.000", "13,000", ""))
        assert run("import", str(path)) == 0
        assert server.asked == []
    assert capsys.readouterr().out == f"{path}: 2 segments tr→en, 2 new or changed\n1 translated articles renewed\n"
    row = read_translation(database, version)
    assert row["body"] == f"By our own hand.\n\n{english(SENTENCES[1])} 13.000"
    assert (row["state"], row["engines"]) == ("done", ["memory (human)", "libretranslate"])
    assert read_translation(database, other) == before
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT english::text FROM search_text")
        assert all("hand" in found for (found,) in cursor.fetchall())
    assert run("import", str(path)) == 0
    assert capsys.readouterr().out == f"{path}: 2 segments tr→en, 0 new or changed\n"


def test_an_older_work_that_comes_later_is_left_and_told(
    database: Database, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def give(target: str, changed: str) -> str:
        path = write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], target, changed))
        assert run("import", str(path)) == 0
        return capsys.readouterr().out.removeprefix(f"{path}: 1 segments tr→en, ")

    version = add_article(database, SENTENCES[0])
    assert give("Newer.", "20220601T000000Z").startswith("1 new or changed\n")
    translate_articles(database, make_tools("memory"))
    assert give("Older.", "20210601T000000Z") == "0 new or changed, 1 left: the memory's were changed later\n"
    assert read_translation(database, version)["body"] == "Newer."
    # The same target again is no other one, but as new as the later file says.
    assert give("Newer.", "20210601T000000Z") == "0 new or changed\n"
    assert give("Newer.", "20230601T000000Z") == "0 new or changed\n"
    assert give("Older.", "20220801T000000Z") == "0 new or changed, 1 left: the memory's were changed later\n"
    # The time goes with the memory from one machine to another.
    assert run("export", str(tmp_path / "out.tmx")) == 0
    assert [u.changed for u in read_units(tmp_path / "out.tmx") if u.source == SENTENCES[0]] == ["20230601T000000Z"]
    # Who does not tell the time of his work gives it now.
    capsys.readouterr()
    assert give("By our own hand.", "") == "1 new or changed\n1 translated articles renewed\n"
    assert give("Newest.", "20240601T000000Z") == "1 new or changed\n1 translated articles renewed\n"
    assert read_translation(database, version)["body"] == "Newest."


def test_what_waits_is_tried_again_when_a_translators_work_comes(database: Database, tmp_path: Path) -> None:
    with serve(EngineServer(english, status=503)) as server:
        tools = make_tools("libretranslate", libre=server)
        version = add_article(database, SENTENCES[0])
        other = add_article(database, SENTENCES[1])
        translate_articles(database, tools)
        path = write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "By our own hand.", ""))
        assert import_units(database, read_units(path), GLOSSARY.version, now=datetime.now(UTC)).woken == 1
        server.asked.clear()
        assert translate_articles(database, tools) == {"done": 1}
        assert server.asked == []
    assert read_translation(database, version)["body"] == "By our own hand."
    assert read_translation(database, other)["state"] == "pending"


def test_renewing_goes_on_where_it_stopped(database: Database, tmp_path: Path) -> None:
    with serve(EngineServer(english)) as server:
        tools = make_tools("libretranslate", libre=server)
        versions = [add_article(database, SENTENCES[0], relevance=n / 10) for n in range(4)]
        translate_articles(database, tools)
        take_over(database, write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "By our own hand.", "")))
        ticks = iter((0.0, 1.0, 2.0, 3.0, 4.0, 5.0))
        assert renew_articles(database, replace(tools, timer=lambda: next(ticks)), budget=2.5) == 2
        bodies = [read_translation(database, v)["body"] for v in versions]
        assert bodies == [english(SENTENCES[0])] * 2 + ["By our own hand."] * 2  # the most relevant first
        assert translate_articles(database, tools) == {"renewed": 2}
        assert {read_translation(database, v)["body"] for v in versions} == {"By our own hand."}
        assert translate_articles(database, tools) == {}


def test_an_article_that_cannot_be_renewed_keeps_no_other_from_it(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = make_tools("memory")
    take_over(database, write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "First.", ""), (SENTENCES[1], "Second.", "")))
    ill = add_article(database, SENTENCES[1], relevance=0.9)
    well = add_article(database, SENTENCES[0], relevance=0.1)
    translate_articles(database, tools)
    take_over(database, write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "First!", ""), (SENTENCES[1], "Second!", "")))
    check = Checker.check

    def fail(self: Checker, source: str, target: str) -> tuple[Problem, ...]:
        if target == "Second!":
            raise ZeroDivisionError
        return check(self, source, target)

    with monkeypatch.context() as patch:
        patch.setattr(Checker, "check", fail)
        with pytest.raises(ZeroDivisionError):
            translate_articles(database, tools)
    assert read_translation(database, well)["body"] == "First!"
    row = read_translation(database, ill)
    assert (row["body"], row["state"], row["renew"]) == ("Second.", "done", True)
    assert row["reason"] == "not renewed: an error of Dateline's own: ZeroDivisionError"
    # It waits, so that it is not tried again and again; then, or when more work comes for it, it is.
    assert not is_due(database, "translations")
    assert translate_articles(database, tools) == {}
    assert count_renewals(database) == 1
    wake(database)
    assert is_due(database, "translations")
    assert translate_articles(database, tools) == {"renewed": 1}
    row = read_translation(database, ill)
    assert (row["body"], row["reason"], row["renew"]) == ("Second!", "", False)


def test_work_that_comes_while_an_article_is_looked_at_in_vain_is_not_missed(
    database: Database, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = make_tools("memory")
    version = add_article(database, SENTENCES[0])
    take_over(database, write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "First.", "")))
    translate_articles(database, tools)
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE translation SET renew = true")  # an import that changed nothing it has
    release = translations.release_renewal

    def late(database: Database, claimed: Mapping[str, Any]) -> None:
        with Database(database_url) as second:
            take_over(second, write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "Second.", "")))
        release(database, claimed)

    with monkeypatch.context() as patch:
        patch.setattr(translations, "release_renewal", late)
        claimed = translations.claim_renewal(database)
        assert claimed is not None
        translations.release_renewal(database, claimed)
    assert translate_articles(database, tools) == {"renewed": 1}
    assert read_translation(database, version)["body"] == "Second."


def test_when_it_was_done_first_stays_and_when_it_was_renewed_is_told(database: Database, tmp_path: Path) -> None:
    version = add_article(database, SENTENCES[0])
    with serve(EngineServer(english)) as server:
        translate_articles(database, make_tools("libretranslate", libre=server))
    first = read_translation(database, version)
    assert first["renewed_at"] is None
    take_over(database, write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "404 tonnes.", "")))
    assert translate_articles(database, replace(make_tools("memory"), enricher=load_enricher(seeds_path()))) == {
        "renewed": 1
    }
    row = read_translation(database, version)
    assert (row["body"], row["done_at"]) == ("404 tonnes.", first["done_at"])
    assert row["renewed_at"] > first["done_at"]
    # What it says otherwise now was not said when it was done first.
    assert [r["version_id"] for r in translations.read_disagreements(database, row["renewed_at"], 9)] == [version]


def test_a_time_to_come_keeps_no_later_work_out_and_is_told(
    database: Database, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_tmx(tmp_path / "ours.tmx", (SENTENCES[1], "Other.", ""), (SENTENCES[0], "First.", "20990101T000000Z"))
    assert run("import", str(path)) == 0
    told = capsys.readouterr().err
    assert f"{path}:3: 1 segment tells a time to come (20990101T000000Z); it counts as changed now" in told
    later = datetime.now(UTC) + timedelta(seconds=2)
    units = read_units(write_tmx(tmp_path / "later.tmx", (SENTENCES[0], "Second.", later.strftime("%Y%m%dT%H%M%SZ"))))
    assert import_units(database, units, GLOSSARY.version, now=later).changed == {str(tmp_path / "later.tmx"): 1}


def test_a_queue_that_never_ends_leaves_time_to_renewals(database: Database, tmp_path: Path) -> None:
    tools = make_tools("memory")
    take_over(database, write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "First.", "")))
    version = add_article(database, SENTENCES[0])
    translate_articles(database, tools)
    take_over(database, write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "First!", "")))
    add_article(database, SENTENCES[1])
    ticks = iter((0.0, 0.0, 20.0, 20.0, 20.0, 20.5, 21.0))  # the article that waits takes all of the time and more
    done = translate_articles(database, replace(tools, timer=lambda: next(ticks)), budget=10.0)
    assert done == {"off": 1, "renewed": 1}
    assert read_translation(database, version)["body"] == "First!"


def test_work_that_comes_while_an_article_is_translated_is_not_missed(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    path = write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "By our own hand.", ""))

    def answer(text: str) -> str:
        if text == SENTENCES[1]:  # the first one is translated, and the article not finished
            with Database(database_url) as second:
                take_over(second, path)
        return english(text)

    version = add_article(database, "\n".join(SENTENCES[:2]))
    with serve(EngineServer(answer)) as server:
        done = translate_articles(database, make_tools("libretranslate", libre=server))
    assert done == {"done": 1, "renewed": 1}
    assert read_translation(database, version)["body"] == f"By our own hand.\n{english(SENTENCES[1])}"


def test_a_text_that_is_cut_in_another_way_now_stays_as_it_is(database: Database, tmp_path: Path) -> None:
    version = add_article(database, "\n".join(SENTENCES[:2]))
    with serve(EngineServer(english)) as server:
        tools = make_tools("libretranslate", libre=server)
        translate_articles(database, tools)
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "UPDATE article_version SET body = body || E'\\nBunu kimse çevirmedi.' WHERE version_id = %s",
                (version,),
            )
        before = read_translation(database, version)["body"]
        take_over(database, write_tmx(tmp_path / "ours.tmx", (SENTENCES[0], "By our own hand.", "")))
        assert translate_articles(database, tools) == {}
    assert read_translation(database, version)["body"] == before


IMPORT = """
import sys
from pathlib import Path
from core.clock import utc_now
from app.steps.memory import import_units, read_units
from core.resources import sql_path
from load.connection import Database
from load.memory import hash_source, source_key
with Database(sys.argv[1]) as database:
    print(dict(import_units(database, read_units(Path(sys.argv[2])), sys.argv[3], now=utc_now()).changed))
"""


def test_a_killed_import_loses_no_article_when_it_is_run_again(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    version = add_article(database, "\n".join((SENTENCES[0], SENTENCES[1])))
    with serve(EngineServer(english)) as server:
        translate_articles(database, make_tools("libretranslate", libre=server))
    many = [(f"Depoda {n} ton pirinç var.", f"There are {n} tonnes of rice in the depot.", "") for n in range(20_000)]
    units = [(SENTENCES[0], "First by hand.", ""), *many, (SENTENCES[1], "Second by hand.", "")]
    path = write_tmx(tmp_path / "ours.tmx", *units)

    def count() -> int:
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM translation_segment WHERE engine = 'human'")
            return int(cursor.fetchone()[0])

    root = Path(__file__).parents[2]
    before = count()
    words = [sys.executable, "-c", IMPORT, database_url, str(path), GLOSSARY.version]
    with subprocess.Popen(words, cwd=root, env={**os.environ, "PYTHONPATH": str(root)}) as importing:
        while count() == before and importing.poll() is None:
            time.sleep(0.005)
        importing.send_signal(signal.SIGKILL)
    assert before < count() < before + len(units)
    assert 0 < take_over(database, path) < len(units)
    assert translate_articles(database, make_tools("memory")) == {"renewed": 1}
    assert read_translation(database, version)["body"] == "First by hand.\nSecond by hand."


def test_of_several_files_the_target_changed_last_is_taken_and_told_once(
    run: Run, database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = write_tmx(tmp_path / "new.tmx", (SENTENCES[0], "New.", "20220601T000000Z"))
    old = write_tmx(tmp_path / "old.tmx", (SENTENCES[0], "Old.", "20210601T000000Z"))
    assert run("import", str(new), str(old)) == 0
    out, err = capsys.readouterr()
    assert out == f"{new}: 1 segments tr→en, 1 new or changed\n{old}: 1 segments tr→en, 0 new or changed\n"
    assert f"{old}:2: '{SENTENCES[0][:20]}" in err
    assert f"taken is line 2 of {new} (changed last, 20220601T000000Z), left line 2" in err
    assert run("import", str(new), str(old)) == 0
    out, err = capsys.readouterr()
    assert out == f"{new}: 1 segments tr→en, 0 new or changed\n{old}: 1 segments tr→en, 0 new or changed\n"
    assert err == ""


def test_a_file_with_two_targets_for_a_sentence_says_which_was_taken(
    run: Run, database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_tmx(
        tmp_path / "two.tmx",
        (SENTENCES[0], "New.", "20220601T000000Z"),
        (SENTENCES[1], "Only.", ""),
        (SENTENCES[0], "Old.", ""),
    )
    page = tmp_path / "page.tmx"
    page.write_text("<!doctype html>\n<html><body><p>Haber</body></html>")
    assert run("import", str(path), str(page), "--source", "tr-TR") == 1
    out, err = capsys.readouterr()
    assert out == f"{path}: 3 segments tr→en, 2 new or changed\n"
    assert f"warning: {path}:4: '{SENTENCES[0][:20]}" in err
    assert "taken is line 2 (changed last, 20220601T000000Z), left line 4" in err
    assert f"{page}:1: this is HTML, not TMX" in err
    version = add_article(database, SENTENCES[0])
    assert translate_articles(database, make_tools("memory")) == {"done": 1}
    assert read_translation(database, version)["body"] == "New."


def test_a_memory_that_was_written_and_read_again_makes_no_engines_work_a_persons(
    run: Run, database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "memory.tmx"
    version = add_article(database, "\n".join(SENTENCES[:5]))
    with serve(EngineServer(english)) as server:
        tools = make_tools("libretranslate", libre=server)
        translate_articles(database, tools)
        assert run("export", str(path)) == 0
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("DELETE FROM translation_segment")
        assert run("import", str(path)) == 0
        again = add_article(database, "\n".join(SENTENCES[:5]) + "\n", lang="tr")
        translate_articles(database, tools)
        assert len(server.asked) == 5
    for row in (read_translation(database, version), read_translation(database, again)):
        assert (row["state"], row["engines"]) == ("done", ["libretranslate"])
    assert run("import", str(path), "--source", "ru") == 1


def test_sentences_have_the_same_key_in_sql(database: Database) -> None:
    for text in ("Kim geldi.", "Şubat’ta 13 bin\u00a0ton;", "ünlü"):
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT source_key(%s)", (hash_source(text),))
            assert cursor.fetchone() == (source_key(hash_source(text)),)


def test_what_was_translated_before_the_migration_is_found_as_well(database: Database) -> None:
    version = add_article(database, f"{SENTENCES[0]}\n\nŞubat’ta Çin  ve\u00a0Rusya, 13.000 ton buğday aldı.\n\n13.000")
    with serve(EngineServer(english)) as server:
        translate_articles(database, make_tools("libretranslate", libre=server))
    keys = sorted(read_translation(database, version)["sources"])
    migration = (sql_path() / "migrations" / "0095_translators_first.sql").read_text(encoding="utf-8")
    statement = migration[migration.index("UPDATE dateline.translation AS t") :].partition(";\n")[0]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE translation SET sources = '{}'")
        cursor.execute(statement)
    assert len(keys) == 2
    assert sorted(read_translation(database, version)["sources"]) == keys
