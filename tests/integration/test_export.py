"""What is exported is what is stored, and a second run writes only what changed."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from app.steps.export import export_marts
from app.steps.process import process_documents
from app.tasks import make_tools
from core.errors import InputError, UsageError
from core.settings import read_settings
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.marts import list_columns, refresh_marts
from load.sources import upsert_source
from tests.integration.test_search import dateline
from tests.pages import BODY, page

MARTS = ("dim_topic", "fact_article", "fact_topic", "fact_figure")


def store(database: Database, days: list[str]) -> None:
    with database.transaction() as connection:
        source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        for number, day in enumerate(days):
            title = f"Liman, iddia {number} ve haber"
            body = page(title, [*BODY, f'Bu "haberin" numarası, {day} {number}.'], published=f"{day}T09:30:00+03:00")
            url = f"https://a.example/{day}/{number}"
            insert_document(
                connection, NewDocument(source, url, body, datetime(2025, 12, 1, tzinfo=UTC), content_type="text/html")
            )
    process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"})))


def rows_of(database: Database, mart: str) -> list[tuple[object, ...]]:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM mart.{mart} ORDER BY 1, 2")
        return list(cursor.fetchall())


def test_parquet_goes_round(database: Database, tmp_path: Path) -> None:
    store(database, ["2025-09-19", "2025-09-20", "2025-10-04"])
    files = export_marts(database, tmp_path, MARTS, form="parquet")
    assert {str(done.path.relative_to(tmp_path)) for done in files} == {
        "dim_topic/all.parquet",
        *(f"{mart}/2025-{month}.parquet" for mart in MARTS[1:] for month in ("09", "10")),
    }
    for mart in ("fact_article", "fact_figure"):
        table = [
            row for name in ("09", "10") for row in pq.read_table(tmp_path / mart / f"2025-{name}.parquet").to_pylist()
        ]
        stored = rows_of(database, mart)
        assert len(table) == len(stored) > 0
        for exported, kept in zip(sorted(table, key=lambda row: next(iter(row.values()))), stored, strict=True):
            for value, expected in zip(exported.values(), kept, strict=True):
                if isinstance(expected, float):
                    assert value == pytest.approx(expected, rel=1e-6)
                elif isinstance(expected, list):  # as JSON, which every reader of Parquet and CSV can have
                    assert json.loads(value) == expected
                else:
                    assert value == expected


def test_csv_goes_round_with_quotes_line_ends_and_nulls(database: Database, tmp_path: Path) -> None:
    store(database, ["2025-09-19"])
    export_marts(database, tmp_path, ("fact_version",), form="csv")
    with (next((tmp_path / "fact_version").glob("*.csv"))).open(encoding="utf-8", newline="") as lines:
        [row] = list(csv.DictReader(lines))
    [kept] = rows_of(database, "fact_version")
    assert row["body"] in kept and '"haberin" numarası, 2' in row["body"] and "\n" in row["body"]
    assert row["title_before"] == ""


def test_all_marts_are_written_unless_some_are_named(database: Database, database_url: str, tmp_path: Path) -> None:
    store(database, ["2025-09-19", "2025-10-04"])
    refresh_marts(database)
    done = dateline(database_url, "export", str(tmp_path), "--format", "csv")
    assert done.returncode == 0, done.stderr
    marts = {column.relation for column in list_columns(database)}
    assert {"daily_topic", "daily_claim", "dim_date", "fact_version", "fact_translation"} < marts
    written = {path.parent.name for path in tmp_path.glob("*/*.csv")}
    assert written == {mart for mart in marts if rows_of(database, mart) or mart.startswith("dim_")}
    for mart in ("daily_topic", "dim_date"):
        lines = [path.read_text(encoding="utf-8").splitlines()[1:] for path in (tmp_path / mart).glob("*.csv")]
        assert sum(map(len, lines)) == len(rows_of(database, mart)) > 0
    again = dateline(database_url, "export", str(tmp_path), "--format", "csv")
    assert again.stderr.startswith("0 files written"), again.stdout + again.stderr


def test_an_output_that_cannot_be_written_is_told_in_one_line(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    done = dateline(database_url, "export", str(tmp_path / "file" / "folder"))
    assert (done.returncode, done.stdout) == (1, "")
    folder = tmp_path / "file" / "folder"
    told = "files cannot be written there: Not a directory (name a folder that is yours, or a new one)"
    assert done.stderr == f"dateline: {folder}: {told}\n"


def test_a_second_run_writes_only_what_changed(database: Database, tmp_path: Path) -> None:
    store(database, ["2025-09-19", "2025-10-04"])
    export_marts(database, tmp_path, MARTS, form="csv")
    assert not any(done.written for done in export_marts(database, tmp_path, MARTS, form="csv"))
    # As a kill between a file and its line in the manifest leaves it: the file is written again.
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    del manifest["files"]["fact_topic/2025-09.csv"]
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    (tmp_path / "fact_figure" / "2025-10.csv").unlink()
    again = {
        str(d.path.relative_to(tmp_path)) for d in export_marts(database, tmp_path, MARTS, form="csv") if d.written
    }
    assert again == {"fact_topic/2025-09.csv", "fact_figure/2025-10.csv"}
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE tag SET score = 0.123 WHERE version_id = (SELECT max(version_id) FROM article_version)")
    again = {
        str(d.path.relative_to(tmp_path)) for d in export_marts(database, tmp_path, MARTS, form="csv") if d.written
    }
    assert again == {"fact_topic/2025-10.csv"}
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM tag")
    export_marts(database, tmp_path, MARTS, form="csv")
    assert not list((tmp_path / "fact_topic").glob("*.csv"))


def test_wrong_requests_are_refused(database: Database, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no mart 'fact_articles' .did you mean 'fact_article'"):
        export_marts(database, tmp_path, ("fact_articles",), form="csv")
    export_marts(database, tmp_path, ("dim_topic",), form="csv")
    with pytest.raises(InputError, match="other options"):
        export_marts(database, tmp_path, ("dim_topic",), form="parquet")
    (tmp_path / "manifest.json").write_text("{")
    with pytest.raises(InputError, match="damaged"):
        export_marts(database, tmp_path, ("dim_topic",), form="csv")


def test_the_command_says_what_has_no_file_and_how_old_the_counts_are(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    written = dateline(database_url, "export", str(tmp_path / "a"), "--mart", "dim_topic", "--mart", "daily_topic")
    assert written.returncode == 0
    assert "no rows, so no file: daily_topic\n" in written.stderr
    assert "daily counts are as of 20" in written.stderr
    for arguments in (["--mart", "typo"], ["--since", "2025-01-02", "--until", "2025-01-01"]):
        wrong = dateline(database_url, "export", str(tmp_path / "b"), *arguments)
        assert (wrong.returncode, wrong.stdout) == (2, "")
    assert not (tmp_path / "b").exists()
