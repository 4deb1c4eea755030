"""Pages that are no article end so, with their kind; articles that nearly look like one stay articles."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.model import Article, Disposition
from ingest.extraction import extract_article
from tests.nonarticle_pages import NOT_ARTICLES, near_misses

NOW = datetime(2025, 10, 5, tzinfo=UTC)
CASES = [(kind, path, page) for kind, pages in NOT_ARTICLES.items() for path, page in pages()]


def _extract(path: str, page: bytes) -> Article:
    return extract_article(page, url=f"https://haber.example{path}", content_type="text/html", fetched_at=NOW)


@pytest.mark.parametrize(("kind", "path", "page"), CASES, ids=[f"{kind}{path}" for kind, path, _ in CASES])
def test_each_kind_is_told(kind: str, path: str, page: bytes) -> None:
    article = _extract(path, page)
    assert article.disposition is Disposition.NOT_AN_ARTICLE
    assert article.reason.split(":")[0] == kind, article.reason


def test_each_kind_has_six_shapes() -> None:
    assert all(sum(1 for _ in pages()) >= 6 for pages in NOT_ARTICLES.values())


@pytest.mark.parametrize(("name", "path", "page"), list(near_misses()), ids=[name for name, _, _ in near_misses()])
def test_near_misses_stay_articles(name: str, path: str, page: bytes) -> None:
    article = _extract(path, page)
    assert article.disposition is Disposition.ARTICLE, f"{name}: {article.reason}"
