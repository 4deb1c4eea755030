"""History in bulk: the same rows as article by article, once each, whatever is wrong with some lines."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.jsonlines import to_jsonable
from app.steps.backfill import backfill
from app.steps.loading import History
from app.steps.process import process_documents
from app.steps.replay import replay
from app.steps.unplaced import place_unplaced
from app.tasks import make_tools
from core.errors import StackError, StoreError
from core.resources import seeds_path
from core.settings import read_settings
from ingest.articleline import MEDIA_TYPE
from load.alerts import list_alerts
from load.articles import read_article
from load.backfill import ensure_source
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.history import read_history
from load.search import Question, search_articles
from tests.pages import BODY, TITLE, page
from tests.stored import query
from transform.enrichment import load_enricher

NOW = datetime(2025, 12, 1, tzinfo=UTC)


def load(database: Database, lines: list[Any]) -> tuple[dict[str, int], list[str]]:
    bad: list[str] = []
    raw = [line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode() for line in lines]
    done = backfill(
        database,
        archive(database),
        ((f"line {number}", line) for number, line in enumerate(raw, 1)),
        clock=lambda: NOW,
        failed=bad.append,
    )
    return {key: count for key, count in done.items() if count or key != "failed"}, bad


def archive(database: Database) -> History:
    return History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path()))


def line(number: int, **more: Any) -> dict[str, Any]:
    body = "\n".join([*BODY, f"Ek cümle {number}:\ttab, ters \\ çizgi, “tırnak” ve \u0001."])
    return {
        "url": f"https://arsiv.example/{number}", "title": TITLE, "text": body, "date": "2024-03-01T10:00:00+03:00", **more
    }  # fmt: skip


def strip(row: dict[str, Any]) -> dict[str, Any]:
    varying = {
        "story_id",  # a backfill places nothing in stories
        "article_id",
        "version_id",
        "source",
        "source_key",
        "source_tier",
        "first_seen_at",
        "outlet",
        "canonical_url",
        "translations",
        "signoff",
    }
    kept = {key: value for key, value in row.items() if key not in varying}
    for key in ("topics", "entities", "figures"):
        kept[key] = [
            {name: value for name, value in found.items() if not name.endswith("_id") or name == "entity_id"}
            for found in kept[key] or []
        ]
    if kept["dateline"]:
        kept["dateline"] = {name: value for name, value in kept["dateline"].items() if name != "version_id"}
    return kept


def test_a_backfilled_article_is_the_row_that_a_page_gives(database: Database) -> None:
    source_id = ensure_source(database, "push")
    with database.transaction() as connection:
        body = page(TITLE, BODY, published="2024-03-01T10:00:00+03:00")
        insert_document(
            connection,
            NewDocument(source_id, "https://b.example/1", body, NOW, content_type="text/html"),
        )
    tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    assert process_documents(database, tools) == {"loaded": 1}
    paged = read_article(database, 1)
    assert paged is not None
    fields = {key: paged[key] for key in ("title", "lede", "body", "agency", "section")}
    extracted = {
        **fields, "url": "https://arsiv.example/1", "published_at": paged["published_at"].isoformat(),
        "lang": "tr", "blocks": [{**block} for block in paged["blocks"]],
    }  # fmt: skip
    done, bad = load(database, [extracted])
    assert (done, bad) == ({"loaded": 1, "known": 0}, [])
    filled = read_article(database, 2) or read_article(database, 3)
    assert filled is not None
    ignored = {"published_offset_minutes", "published_precision"}
    assert {k: v for k, v in strip(filled).items() if k not in ignored} == {
        k: v for k, v in strip(paged).items() if k not in ignored
    }


def test_findings_in_the_line_are_kept_as_they_are(database: Database) -> None:
    found = to_jsonable(load_enricher(seeds_path()).enrich(line(1)["text"], title=TITLE))
    done, bad = load(database, [line(1, **{**found, "tagger_version": "theirs"})])
    assert (done, bad) == ({"loaded": 1, "known": 0}, [])
    row = read_article(database, 1)
    assert row is not None
    assert [topic["tagger_version"] for topic in row["topics"]] == ["theirs"] * len(row["topics"]) != []
    assert [(f["value"], f["unit"], f["what"]) for f in row["figures"]] == [
        (f["value"], f["unit"], f["what"]) for f in found["figures"]
    ]
    assert row["body"].endswith("“tırnak” ve \u0001.") and "\ttab, ters \\ çizgi" in row["body"]


def test_a_second_run_loads_nothing_and_history_rings_no_bell(database: Database) -> None:
    lines = [line(number) for number in range(30)] + [line(3)]
    assert load(database, lines)[0] == {"loaded": 30, "known": 1}
    assert load(database, lines)[0] == {"loaded": 0, "known": 31}
    assert list_alerts(database, 10) == []
    assert len(list(read_history(database, NOW))) == 30
    assert list(read_history(database, NOW, bulk=MEDIA_TYPE)) == []  # nor in the trial of a rule
    assert len(search_articles(database, Question("konteyner", most=100))) == 30


def place(url: str) -> int:
    with Database(url) as mine:
        return place_unplaced(mine, make_tools(mine, read_settings({"HOME": "/nowhere"})), failed=pytest.fail)


def test_history_is_placed_as_news_is(database: Database, database_url: str) -> None:
    other = ["Belediye, sahildeki yürüyüş yolunun onarımına başladı.", "Çalışmaların iki ay sürmesi bekleniyor."] * 3
    cut = [*BODY[:-1], "Haberin devamı yarın."]
    load(
        database,
        [
            line(1, text="\n".join(["ANKARA (AA) - " + BODY[0], *BODY[1:]]), date="2024-03-02T10:00:00+03:00"),
            line(2, text="\n".join(cut), date="2024-03-01T10:00:00+03:00"),
            line(3, text="\n".join(other), title="Sahil", date="2024-03-01T12:00:00+03:00"),
            line(4, text="\n".join(BODY), date="2024-03-03T10:00:00+03:00"),
        ],
    )
    assert place(database_url) == 4
    assert query(database, "SELECT article_id, copy_of, kind FROM copy ORDER BY 1") == [
        (1, 2, "wire_reprint"),
        (4, 2, "wire_reprint"),
    ]
    assert query(database, "SELECT story_id, array_agg(article_id ORDER BY article_id) FROM article GROUP BY 1") == [
        (1, [1, 2, 4]),
        (2, [3]),
    ]
    assert query(database, "SELECT origin FROM article WHERE article_id = 1") == [("AA",)]
    assert list_alerts(database, 10) == []
    assert place(database_url) == 0


def test_placing_goes_on_where_it_was_killed(database: Database, database_url: str) -> None:
    load(database, [line(number, date=f"2024-03-01T10:{number:02}:00+03:00") for number in range(1, 29)])
    code = (
        "import os, sys; from app.tasks import make_tools; from app.steps.unplaced import place_unplaced;"
        "from core.settings import read_settings; from load.connection import Database;"
        "database = Database(sys.argv[1]); tools = make_tools(database, read_settings({'HOME': '/nowhere'}));"
        "place_unplaced(database, tools, failed=print, progress=lambda n: n == 7 and os.kill(os.getpid(), 9))"
    )
    killed = subprocess.run([sys.executable, "-c", code, database_url], cwd=Path(__file__).parents[2], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert query(database, "SELECT count(*) FROM article WHERE story_id IS NOT NULL") == [(7,)]
    assert place(database_url) == 21
    assert query(database, "SELECT DISTINCT copy_of, count(*) FROM copy GROUP BY 1") == [(1, 27)]
    assert query(database, "SELECT count(*), count(DISTINCT article_id) FROM copy_text") == [(28, 28)]


def test_bad_lines_are_named_and_the_rest_is_loaded(database: Database) -> None:
    bad_lines: list[Any] = [
        b"{", b"[1]", {"url": "https://x.example/"}, line(5, date="gestern"), line(6, topics=[{"topic": "arms"}], lang="tr"),
        line(7, authors="A"), line(10, lang="tr", relevant=False, relevance=0, topics=[], entities=[{"id": "Q1", "name": "x", "kind": "place", "start": 0, "end": 1, "text": "x"}]), line(8, blocks=[{"kind": "paragraph", "start": 0, "end": 10**6}]), line(9),
    ]  # fmt: skip
    done, bad = load(database, bad_lines)
    assert done == {"loaded": 1, "known": 0, "failed": 8}
    assert [message.split(":")[0] for message in bad] == [f"line {number}" for number in range(1, 9)]
    assert "Expecting" in bad[0] and "list" in bad[1] and "'body' is missing" in bad[2] and "'gestern'" in bad[3]


def test_a_file_that_breaks_off_is_named_and_the_next_is_read(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    broken, whole = tmp_path / "broken.jsonl.gz", tmp_path / "whole.jsonl"
    broken.write_bytes(gzip.compress(b"\n".join(json.dumps(line(n)).encode() for n in range(500)))[:-200])
    whole.write_bytes(json.dumps(line(1000)).encode() + b"\n")
    code = "from app.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "backfill", str(broken), str(whole), "--no-places"],
        env={**os.environ, "DATELINE_DATABASE_URL": database_url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert f"{broken}: cannot be read to its end" in done.stderr
    loaded = int(done.stdout.split(" loaded", 1)[0])
    assert 1 < loaded < 501
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM article WHERE canonical_url = %s", (line(1000)["url"],))
        assert cursor.fetchone() == (1,)


def test_a_backfilled_article_can_be_replayed(database: Database) -> None:
    load(database, [line(1)])
    tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    assert replay(database, tools, stage="extract", since=None, source=None) == {"same": 1}


@pytest.mark.parametrize("name", ["lines.jsonl", "lines.jsonl.gz"])
def test_the_command(database_url: str, tmp_path: Path, name: str) -> None:
    import gzip

    from tests.integration.test_search import dateline

    content = "\n".join(json.dumps(line(n)) for n in range(3)).encode() + b"\n{}\n"
    (tmp_path / name).write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    done = dateline(database_url, "backfill", str(tmp_path / name))
    assert (done.returncode, done.stdout) == (
        1,
        "3 loaded, 0 known already, 1 failed\n3 placed in copies and stories\n",
    ), done.stderr
    assert done.stderr.count("\n") == 1 and f"{name}:4: 'body' is missing" in done.stderr
    absent = dateline(database_url, "backfill", "nowhere.jsonl", str(tmp_path / name))
    assert absent.returncode == 1, "as with every other command"
    assert "nowhere.jsonl: cannot be read: No such file" in absent.stderr
    assert "0 loaded, 3 known already, 1 failed" in absent.stdout


def test_what_extract_holds_for_no_article_is_left_out_and_counted(database: Database, database_url: str) -> None:
    lines = [
        {**line(1), "disposition": "article"},
        {**line(2), "disposition": "not_an_article", "reason": "a list of links"},
        {"id": "x", "body": "", "disposition": "empty"},
        {**line(3), "disposition": ["odd"]},
    ]
    done, bad = load(database, lines)
    assert (done, bad) == ({"loaded": 2, "known": 0, "left_out": 2}, [])
    command = subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main()", "backfill", "--no-places"],
        env={**os.environ, "DATELINE_DATABASE_URL": database_url},
        input="\n".join(map(json.dumps, lines)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (command.returncode, command.stderr) == (0, "")
    assert command.stdout == "0 loaded, 2 known already, 0 failed, 2 left out that are no articles\n"


def test_a_relevance_that_is_none_is_refused(database: Database) -> None:
    done, [bad] = load(database, [line(1, lang="tr", relevant=True, relevance=7, topics=[])])
    assert (done["loaded"], done["failed"]) == (0, 1)
    assert "'relevance' is 7, not from 0 to 1" in bad


def test_many_that_load_and_place_the_same_texts_at_once_make_no_chain(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.steps.backfill.BATCH", 20)
    rng = random.Random(5)
    lines = [
        {
            "url": f"https://arsiv{number % 7}.example/{number}",
            "title": TITLE,
            "text": "\n".join([*BODY, f"Ek cümle {rng.randrange(12)}."]),
            "date": f"2024-03-01T{rng.randrange(24):02}:00:00+03:00",
        }
        for number in range(200)
    ]
    numbered = ((str(number), json.dumps(one).encode()) for number, one in enumerate(lines))
    done = backfill(database, archive(database), numbered, clock=lambda: NOW, failed=pytest.fail, processes=4)
    assert done["loaded"] == 200
    assert query(database, "SELECT count(*) FROM search_text") == [(200,)]
    with ThreadPoolExecutor(4) as pool:
        placed = list(pool.map(place, [database_url] * 4))
    assert sum(placed) == 200 and min(placed) > 0
    # The texts differ by a sentence: all are copies of the earliest.
    assert query(
        database,
        "SELECT count(*), count(DISTINCT copy_of),"
        " min(o.published_at) = (SELECT min(a.published_at) FROM article AS a)"
        " FROM copy AS c INNER JOIN article AS o ON c.copy_of = o.article_id",
    ) == [(199, 1, True)]
    assert query(database, "SELECT count(DISTINCT story_id) FROM article") == [(1,)]


def list_loaders() -> list[psutil.Process]:
    """Return the running processes that load: a test run has other children too."""
    return [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]


def test_a_loader_that_is_killed_is_told_of_and_the_next_run_loads_the_rest(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.steps.backfill.BATCH", 10)
    numbered = [(str(number), json.dumps(line(number)).encode()) for number in range(200)]

    def kill_one(count: int) -> None:
        if count == 10:
            list_loaders()[-1].kill()

    with pytest.raises(StackError, match="ended in mid-work"):
        backfill(
            database, archive(database), numbered, clock=lambda: NOW, failed=pytest.fail, processes=3, progress=kill_one
        )
    assert list_loaders() == []
    ((loaded,),) = query(database, "SELECT count(*) FROM article")
    assert 10 <= loaded < 200
    again = backfill(database, archive(database), numbered, clock=lambda: NOW, failed=pytest.fail, processes=3)
    assert again == {"loaded": 200 - loaded, "known": loaded, "failed": 0}


def test_what_a_loader_is_refused_is_told_as_here(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.steps.backfill.BATCH", 10)
    numbered = [(str(number), json.dumps(line(number)).encode()) for number in range(30)]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("ALTER TABLE dateline.tag RENAME TO tag_away")
    with pytest.raises(StoreError, match=r"cannot load articles in bulk: .*tag"):
        backfill(database, archive(database), numbered, clock=lambda: NOW, failed=pytest.fail, processes=2)
    assert query(database, "SELECT count(*) FROM article") == [(0,)]


def test_a_load_leaves_the_articles_of_another_between_its_numbers_alone(database: Database) -> None:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("ALTER SEQUENCE dateline.article_article_id_seq INCREMENT BY 2 RESTART WITH 1001")
    load(database, [line(1, date="2024-03-05"), line(1, url="https://b.example/2", date="2024-03-03")])
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("ALTER SEQUENCE dateline.article_article_id_seq RESTART WITH 1000")
    later = line(1, url="https://c.example/3", date="2024-03-01")
    done, bad = load(database, [line(2), later, line(3)])
    assert done["loaded"] == 3 and not bad
    assert query(database, "SELECT article_id FROM search_text ORDER BY article_id") == [
        (number,) for number in (1000, 1001, 1002, 1003, 1004)
    ]
