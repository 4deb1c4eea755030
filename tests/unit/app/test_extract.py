"""The filter `dateline extract`: a line for every page, whatever the page."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import ingest.extraction
from app.commands.extract import app
from app.commands.parse_feed import app as parse_feed
from core.errors import UsageError
from tests.newspages import HEADLINE, NewsPage, article_data

FIELDS = (
    "id url canonical_url title lede body authors agency dateline published_at published_precision modified_at "
    "lang_declared section disposition reason blocks signoff"
).split()


def test_a_line_a_page_in_order_with_stable_fields(tmp_path: Path) -> None:
    good, empty = tmp_path / "good.html", tmp_path / "empty.html"
    good.write_text(NewsPage(data=article_data()).html(), encoding="utf-8")
    empty.write_bytes(b" ")
    lines = [
        {"id": "a", "url": "https://haber.example/1", "path": str(good)},
        {"id": "b", "url": 5, "path": str(good)},
        {"id": "c", "path": str(empty)},
        {"id": "d", "path": str(tmp_path / "absent.html")},
    ]
    result = CliRunner().invoke(app, input="\n".join(map(json.dumps, lines)))
    found = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    assert result.exit_code == 1
    assert [record["id"] for record in found] == ["a", "c"]
    assert all(list(record) == FIELDS for record in found)
    assert [record["disposition"] for record in found] == ["article", "empty"]
    assert found[0]["title"] == HEADLINE and found[0]["published_at"] == "2025-10-04T09:30:00+03:00"
    assert "dateline extract: line 2, id 'b': " in result.stderr
    assert "dateline extract: line 4, id 'd': " in result.stderr and "absent.html" in result.stderr
    assert "'url' is no string (give 'url' as a string)" in result.stderr


def test_an_error_of_ours_quarantines_one_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = tmp_path / "good.html", tmp_path / "bad.html"
    for path in (good, bad):
        path.write_text(NewsPage(data=article_data()).html(), encoding="utf-8")
    extract_article = ingest.extraction.extract_article

    def fail(body: bytes, *, url: str | None, **given: Any) -> Any:
        if url:
            raise RuntimeError("no tree")
        return extract_article(body, url=url, **given)

    monkeypatch.setattr(ingest.extraction, "extract_article", fail)
    lines = [{"id": 1, "url": "https://haber.example/1", "path": str(bad)}, {"id": 2, "path": str(good)}]
    result = CliRunner().invoke(app, input="\n".join(map(json.dumps, lines)))
    found = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    assert result.exit_code == 1 and "id 1: RuntimeError: no tree" in result.stderr
    assert [(record["disposition"], list(record)) for record in found] == [("quarantined", FIELDS), ("article", FIELDS)]


def test_a_page_on_standard_input(tmp_path: Path) -> None:
    body = NewsPage(data=article_data()).html()
    result = CliRunner().invoke(app, ["-", "--url", "https://haber.example/1"], input=body)
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["title"] == HEADLINE
    feed = "<rss><channel><item><title>A</title><link>https://a.example/1</link></item></channel></rss>"
    for arguments in (["-"], []):
        parsed = CliRunner().invoke(parse_feed, arguments, input=feed)
        assert parsed.exit_code == 0, parsed.stderr
        assert json.loads(parsed.stdout)["url"] == "https://a.example/1"


def test_a_full_disk_is_no_fault_of_a_document(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(NewsPage(data=article_data()).html() * 3, encoding="utf-8")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [Path(sys.executable).with_name("dateline"), "extract", *[str(page)] * 9], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.strip() == "dateline: input or output: No space left on device"


@pytest.mark.parametrize("count", [0, 2])
def test_one_address_is_of_one_file(tmp_path: Path, count: int) -> None:
    files = [str(tmp_path / f"{number}.html") for number in range(count)]
    result = CliRunner().invoke(app, [*files, "--url", "https://haber.example/1"])
    assert isinstance(result.exception, UsageError)
    assert result.stdout == ""


def test_an_empty_item_of_a_feed_is_named_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(
        '<rss version="2.0"><channel><language>tr</language><item></item><item><title>Gemi</title></item></channel></rss>'
    )
    result = CliRunner().invoke(parse_feed, [str(path)])
    assert [json.loads(line)["title"] for line in result.stdout.splitlines()] == ["Gemi"]
    assert result.exit_code == 1
    assert f"{path}: item 1 is empty" in result.stderr
