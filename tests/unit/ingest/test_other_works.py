"""What a page declares of other articles, and declarations that are broken, take no time, headline or author from its own."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from core.model import Article
from ingest.extraction import extract_article

URL = "https://www.gazete.com.tr/dunya/kore-4711"
TITLE = "Kore mermi gönderdi iddiası"
_TEXT = [
    "Güney Kore istihbaratı, Kuzey Kore'nin geçen ay Rusya'ya 120 konteyner top mermisi gönderdiğini öne sürdü.",
    "Yetkililer, sevkiyatın Rason Limanı'ndan yapıldığını ve gemilerin Vladivostok'a ulaştığını bildirdi.",
    "Moskova ise iddiaları yanıtsız bıraktı ve iki ülke arasındaki iş birliğinin süreceğini açıkladı.",
]
_OTHER = {
    "@type": "NewsArticle",
    "headline": "Borsa haftaya düşüşle başladı",
    "url": "https://www.gazete.com.tr/ekonomi/borsa-4702",
    "datePublished": "2025-10-10T09:00:00+03:00",
    "author": {"@type": "Person", "name": "Mehmet Kaya"},
}


def read(head: str = "", before: str = "") -> Article:
    page = (
        f'<html lang="tr"><head><title>{TITLE} - Gazete</title>{head}</head><body>{before}<article><h1>{TITLE}</h1>'
        f'<span class="tarih">04.11.2025 14:35</span>{"".join(f"<p>{line}</p>" for line in _TEXT)}</article></body></html>'
    )
    return extract_article(
        page.encode(),
        url=URL,
        content_type="text/html; charset=utf-8",
        fetched_at=datetime(2025, 11, 5, 12, tzinfo=UTC),
    )


def declare(value: Any) -> str:
    told = value if isinstance(value, str) else json.dumps(value)
    return f'<script type="application/ld+json">{told}</script>'


@pytest.mark.parametrize(
    "value",
    [
        _OTHER,
        [_OTHER, {**_OTHER, "headline": "Altın rekor tazeledi", "url": "https://www.gazete.com.tr/ekonomi/altin-4699"}],
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": _OTHER}]},
        {"@graph": [{"@type": "WebPage", "url": URL, "name": TITLE}, _OTHER]},
        [{"@type": "NewsArticle", "headline": TITLE, "mainEntityOfPage": URL}, _OTHER],
    ],
)
def test_declared_articles_of_a_list_are_not_the_pages(value: Any) -> None:
    article = read(declare(value))
    assert article.published_at is not None and article.published_at.isoformat() == "2025-11-04T14:35:00+03:00"
    assert (article.title, article.authors) == (TITLE, ())


@pytest.mark.parametrize(
    "headline",
    [TITLE, "Seul: Kore mermi gönderdi", "Kuzey Kore'nin mermi sevkiyatı iddiası ortaya çıktı"],
)
def test_a_headline_that_is_only_worded_otherwise_is_the_pages(headline: str) -> None:
    address = "https://www.gazete.com.tr/amp/4711"
    told = {**_OTHER, "headline": headline, "url": address, "datePublished": "2025-11-04T14:35:20+03:00"}
    assert read(declare(told)).authors == ("Mehmet Kaya",)


def test_microdata_of_a_box_above_the_article_are_not_the_pages() -> None:
    box = (
        '<div itemscope itemtype="https://schema.org/NewsArticle"><a href="/b"><b itemprop="headline">Borsa haftaya düşüşle'
        ' başladı</b></a><time itemprop="datePublished" datetime="2025-10-01T09:00:00+03:00">1 Ekim</time>'
        '<span itemprop="author">Mehmet Kaya</span></div>'
    )
    article = read(before=box)
    assert article.published_at is not None and article.published_at.isoformat() == "2025-11-04T14:35:00+03:00"
    assert (article.title, article.authors) == (TITLE, ())


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type":"NewsArticle","headline":"Kim: "Hazırız" dedi","datePublished":"2025-11-04T14:35:20+03:00","dateModified":"2025-11-04T15:10:00+03:00"}',
        '{"@type":"NewsArticle","articleBody":"o "dedi"","datePublished":"2025-11-04T14:35:20+03:00","dateModified":"2025-11-04T15:10:00+03:00"',
        '{\'@type\':\'x\', "@type":"ReportageNewsArticle","datePublished": "2025-11-04T14:35:20+03:00", "dateModified":"2025-11-04T15:10:00+03:00"]',
    ],
)
def test_the_times_of_a_broken_declaration_are_read(broken: str) -> None:
    article = read(declare(broken))
    assert article.published_at is not None and article.published_at.isoformat() == "2025-11-04T14:35:20+03:00"
    assert article.modified_at is not None and article.modified_at.isoformat() == "2025-11-04T15:10:00+03:00"


def test_a_broken_declaration_of_several_works_says_nothing() -> None:
    works = '{"@type":"NewsArticle","a":"b"c","datePublished":"2025-10-01T09:00:00+03:00"},' * 2
    article = read(declare(works.replace("10-01", "10-02", 1)))
    assert article.published_at is not None and article.published_at.day == 4


@pytest.mark.parametrize(
    "escaped", ["Kore&amp;#39;nin mermisi", "Kore&amp;amp;#039;nin mermisi", "Kore&amp;rsquo;nin mermisi"]
)
def test_a_headline_that_is_escaped_twice_is_read(escaped: str) -> None:
    told = read(f'<meta property="og:title" content="{escaped}">').title
    assert told is not None and told.replace("’", "'") == "Kore'nin mermisi"
