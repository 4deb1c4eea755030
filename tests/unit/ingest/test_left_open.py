"""Pages whose elements are never closed, or nested deeper than parsers go: all of their text is read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.model import Article, Disposition
from ingest.extraction import extract_article

_TITLE = "Rason Limanı'nda üç yeni vinç"
_NOTE = "Not {number}: Liman idaresi {number}. rıhtımda çalışmaların bu hafta da sürdüğünü bildirdi."


def _read(body: str) -> Article:
    page = f"<html lang=tr><head><title>{_TITLE}</title></head><body><h2>{_TITLE}</h2>{body}</body></html>"
    return extract_article(
        page.encode(), url=None, content_type="text/html; charset=utf-8", fetched_at=datetime(2026, 11, 30, tzinfo=UTC)
    )


@pytest.mark.parametrize("tag", ["font size=2", "b", "span", "div", "table><tr><td"])
@pytest.mark.parametrize("count", [4, 12, 60, 80, 400, 3000])
def test_no_paragraph_is_lost_where_none_is_closed(tag: str, count: int) -> None:
    article = _read("".join(f"<p><{tag}>{_NOTE.format(number=number)}" for number in range(count)))
    assert [number for number in range(count) if _NOTE.format(number=number) not in article.body] == []


@pytest.mark.parametrize("tag", ["div", "b", "font", "span", "section", "td"])
def test_a_text_deeper_than_parsers_go_is_read_below_a_headline(tag: str) -> None:
    article = _read(f"<{tag}>" * 5000 + "".join(f"<p>{_NOTE.format(number=number)}</p>" for number in range(4)))
    assert article.disposition is Disposition.ARTICLE, article.reason
    assert article.body.count("Not ") == 4
