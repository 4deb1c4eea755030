"""Pages of our own laid out as outlets do it, with what a reader would call the article written beside them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from ingest.extraction import extract_article
from tests.goldens import read_rows

_FETCHED = datetime(2026, 11, 30, 12, tzinfo=UTC)
LAYOUTS = read_rows("page_layouts.jsonl")


@pytest.mark.parametrize("layout", LAYOUTS, ids=[layout["id"] for layout in LAYOUTS])
def test_the_article_of_a_page_is_read_as_its_reader_would(layout: dict[str, Any]) -> None:
    gold = layout["gold"]
    article = extract_article(
        layout["html"].encode(), url=layout["url"], content_type="text/html; charset=utf-8", fetched_at=_FETCHED
    )
    if "disposition" in gold:
        assert article.disposition.value == gold["disposition"], article.reason
    if "title" in gold:
        assert article.title == gold["title"]
    for sentence in gold.get("has", []):
        assert sentence in article.body
    for words in gold.get("hasnt", []):
        assert words not in article.body
    if "authors" in gold:
        assert sorted(article.authors) == sorted(gold["authors"])
    if "published_at" in gold:
        found = article.published_at.isoformat() if article.published_at else "None"
        assert found.startswith(gold["published_at"])
    if "agency" in gold:
        assert article.agency == gold["agency"]
