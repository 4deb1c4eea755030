"""Extraction on real pages must not fall below what was measured (docs/extraction.md)."""

from __future__ import annotations

import statistics
from datetime import datetime

import pytest

from tests.benchmarks import extraction_against_peers as bench

pytestmark = pytest.mark.skipif(
    not (bench.EVAL / "html").is_dir(), reason=f"no evaluation pages at {bench.EVAL / 'html'}"
)


def test_bodies_of_article_extraction_benchmark() -> None:
    work = bench.dateline()
    matches = [
        bench.match(page["gold"]["articleBody"], work(page, bench.read(page["path"]))["body"])
        for page in bench.aeb_pages()
    ]
    assert bench.body_scores(matches)[0] >= 0.970


def test_every_field_of_the_fundus_pages() -> None:
    work = bench.dateline()
    found = [(page, work(page, bench.read(page["path"]))) for page in bench.fundus_pages()]
    assert bench.body_scores([bench.match(bench.gold_body(p["gold"]), given["body"]) for p, given in found])[0] >= 0.970
    scores = [bench.field_scores(page, given) for page, given in found]
    assert statistics.mean(score["title"] for score in scores) >= 0.97
    assert statistics.mean(score["authors"] for score in scores if "authors" in score) >= 0.90
    zoned = [
        score["date"]
        for score, (page, _) in zip(scores, found, strict=True)
        if datetime.fromisoformat(page["gold"]["publishing_date"]).tzinfo is not None
    ]
    assert len(zoned) > 100 and statistics.mean(zoned) >= 0.97
    assert statistics.mean(score["date"] for score in scores) >= 0.94
