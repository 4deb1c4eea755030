"""Which figures a report only repeats as background: what is news must never be one of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from alert.backgrounds import is_background
from app.taggers import keep_enricher
from core.model import Article
from core.resources import seeds_path
from tests.goldens import read_rows


@pytest.mark.parametrize("row", read_rows("alert_backgrounds.jsonl"), ids=lambda row: row["name"])
def test_a_figure_that_is_only_repeated_is_told_from_news(row: dict[str, Any]) -> None:
    body = "\n\n".join(row["paragraphs"])
    article = Article(None, None, row["title"], None, body, published_at=datetime(2026, 11, 25, tzinfo=UTC))
    found = keep_enricher(seeds_path()).enrich(body, title=row["title"], lang=row["lang"])
    figures = [one for one in found.figures if one.value == float(row["figure"])]
    assert figures, [one.text for one in found.figures]
    assert any(not is_background(article, one, found.lang) for one in figures) == row["told"]
