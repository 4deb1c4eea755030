"""`dateline bench` on pages of our own: every repetition is a new article, and the scratch database is gone afterwards."""

from __future__ import annotations

import json
import random
import sys
import uuid
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.steps.bench_pages import BenchPage, read_pages, vary_page
from load import embedded
from load.connection import Database
from tests.arrivals import other_page, relevant_page
from tests.servers import remove_server


def databases(server: embedded.EmbeddedPostgres) -> set[str]:
    with Database(server.url("postgres")) as database, database.transaction() as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT datname FROM pg_database")
        return {str(row[0]) for row in cursor.fetchall()}


def write_pages(folder: Path) -> None:
    rng = random.Random(1)
    (folder / "sub").mkdir(parents=True)
    for number in range(3):
        (folder / f"{number}.html").write_bytes(relevant_page(number, rng))
    (folder / "sub" / "other.html").write_bytes(other_page(9, rng))
    (folder / "notes.md").write_text("no page")


def test_bench_counts_what_it_loads_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_pages(tmp_path / "pages")
    home = tmp_path / uuid.uuid4().hex
    monkeypatch.setenv("DATELINE_HOME", str(home))
    monkeypatch.setenv("AIRFLOW_HOME", str(tmp_path / "airflow"))
    server = embedded.locate_embedded(home)
    embedded.ensure_running(server)
    try:
        before = databases(server)
        done = CliRunner().invoke(
            app, ["bench", "--pages", str(tmp_path / "pages"), "--repeat", "3", "--workers", "2", "--json"]
        )
        assert done.exit_code == 0, done.output
        report = json.loads(done.stdout.strip().splitlines()[-1])
        assert report["dispositions"] == {"loaded": 12}
        assert (report["pages"], report["articles"]) == (12, 12)
        assert set(report["stages"]) == {"extract", "enrich", "load"}
        assert all(seconds > 0 for seconds in report["stages"].values())
        assert sum(report["stages"].values()) == pytest.approx(report["cpu"])
        assert report["memory"][0][1] > 0
        assert databases(server) == before
        assert embedded.is_running(server), "a server that ran before runs on"
        missing = CliRunner().invoke(
            app, ["bench", "--pages", str(tmp_path / "pages"), "--peer-python", sys.executable]
        )
        assert "cannot run news-please" in str(missing.exception)
        assert databases(server) == before
    finally:
        remove_server(server)


def test_a_varied_page_has_other_words_and_the_same_names_and_numbers(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages")
    pages = read_pages(tmp_path / "pages", 1_000_000)
    assert [page.name for page in pages] == ["0.html", "1.html", "2.html", "sub/other.html"]
    first = vary_page(pages[0], 1)
    assert first == vary_page(pages[0], 1)
    assert first.body != vary_page(pages[0], 2).body != pages[0].body
    assert "Kuzey Kore'nin Rusya'ya 100" in first.body.decode()
    assert first.url != pages[0].url


def test_an_escape_of_json_and_markup_stay_whole() -> None:
    words = "kelime cümle paragraf haberin devamı burada yazılıdır".split()
    told = {"@type": "NewsArticle", "articleBody": "\n\n".join([" ".join(words)] * 9) + '\t"tırnak" içinde'}
    body = f"""<html><head><link rel="canonical" href="https://a.example/x"><meta property="og:url" content="https://a.example/x">
<script type="application/ld+json">{json.dumps(told)}</script></head><body class="section">{" ".join(words)}</body></html>"""
    varied = vary_page(BenchPage("a.html", "https://a.example/x", "text/html", body.encode()), 3).body.decode()
    found = json.loads(varied.partition('ld+json">')[2].partition("</script>")[0])
    assert found["@type"] == "NewsArticle"
    assert found["articleBody"] != told["articleBody"]
    assert len(found["articleBody"].split()) == len(told["articleBody"].split())
    assert "a.example" not in varied
    assert '<body class="section">' in varied
