"""Flashes that a feed announces are articles; other stubs, and all pages that are no article, stay what they are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.model import Article, Disposition
from ingest.extraction import extract_article
from ingest.flashes import admit_flash
from tests.nonarticle_pages import NOT_ARTICLES, render

NOW = datetime(2025, 10, 5, tzinfo=UTC)
HEADLINE = "SON DAKİKA: Kuzey Kore balistik füze fırlattı"
FLASH = "Güney Kore ordusu, Kuzey Kore'nin doğuya doğru balistik füze fırlattığını duyurdu."
STUBS = [(path, page) for pages in NOT_ARTICLES.values() for path, page in pages()]


def extract(title: str, text: str, announced: str | None) -> Article:
    page = render(title, f"<article><h1>{title}</h1><p>{text}</p></article>")
    article = extract_article(page, url="https://haber.example/1", content_type="text/html", fetched_at=NOW)
    return admit_flash(article, announced)


@pytest.mark.parametrize(
    ("title", "text", "announced"),
    [
        (HEADLINE, FLASH, HEADLINE),
        (HEADLINE, FLASH, "Kuzey Kore balistik füze fırlattı"),
        ("North Korea fires ballistic missile", "North Korea has fired a ballistic missile, Seoul says.", "North Korea fires ballistic missile: Seoul"),
        ("北, 동해상으로 탄도미사일 발사", "북한이 동해상으로 미상의 탄도미사일을 발사했다고 합동참모본부가 밝혔다.", "[속보] 北, 동해상으로 탄도미사일 발사"),
        ("КНДР запустила баллистическую ракету", "КНДР запустила не менее одной баллистической ракеты, сообщил Сеул.", "КНДР запустила баллистическую ракету"),
    ],
)  # fmt: skip
def test_a_flash_that_a_feed_announces_is_an_article(title: str, text: str, announced: str) -> None:
    article = extract(title, text, announced)
    assert article.disposition is Disposition.ARTICLE, article.reason
    assert (article.title, article.body) == (title, text)
    assert article.reason.startswith("a flash: only ")


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        (FLASH, None),  # nobody announces it
        (FLASH, "Hafta sonu yağış bekleniyor"),  # another headline
        ("Güney Kore ordusu, Kuzey Kore'nin balistik füze...", HEADLINE),  # a teaser
        ("Güney Kore ordusu, Kuzey Kore'nin balistik füze fırlattığını…", HEADLINE),
        ("Bu sayfayı görmek için JavaScript'i etkinleştirin.", HEADLINE),
        ("Haberin devamını okumak için uygulamamızı indirin.", HEADLINE),
        ("Kuzey Kore balistik füze", HEADLINE),  # no sentence
        ("Balistik füze.", HEADLINE),
    ],
)
def test_other_stubs_stay_no_articles(text: str, announced: str | None) -> None:
    assert extract(HEADLINE, text, announced).disposition is not Disposition.ARTICLE


@pytest.mark.parametrize(("path", "page"), STUBS)
def test_no_page_that_is_no_article_becomes_one_by_being_announced(path: str, page: bytes) -> None:
    article = extract_article(page, url=f"https://haber.example{path}", content_type="text/html", fetched_at=NOW)
    assert admit_flash(article, article.title, page, "text/html").disposition is Disposition.NOT_AN_ARTICLE


def bare(inner: str, announced: str | None, title: str = HEADLINE) -> Article:
    page = render(title, inner)
    article = extract_article(page, url="https://haber.example/1", content_type="text/html", fetched_at=NOW)
    return admit_flash(article, announced, page, "text/html")


@pytest.mark.parametrize(
    "inner", [f"<article><h1>{HEADLINE}</h1></article>", f"<h1>\n{HEADLINE}</h1><p></p>", f"<h1>{HEADLINE}</h1><p>Foto: AA</p>"]
)  # fmt: skip
def test_a_headline_without_a_text_that_a_feed_announces_is_an_article(inner: str) -> None:
    article = bare(inner, "Kuzey Kore balistik füze fırlattı")
    assert article.disposition is Disposition.ARTICLE
    assert (article.title, article.body) == (HEADLINE, HEADLINE)
    assert [article.body[one.start : one.end] for one in article.blocks] == [HEADLINE]
    assert article.reason == "a flash: a headline of its feed and no text"


@pytest.mark.parametrize(
    ("inner", "announced"),
    [
        (f"<h1>{HEADLINE}</h1>", None),  # nobody announces it
        (f"<h1>{HEADLINE}</h1>", "Hafta sonu yağış bekleniyor"),  # another headline
        ("<div id=root></div><script>show()</script>", HEADLINE),  # the text is put in by a script
        ("<h1>Deneme Gazetesi</h1><div id=root></div>", HEADLINE),
    ],
)
def test_other_pages_without_a_text_stay_no_articles(inner: str, announced: str | None) -> None:
    assert bare(inner, announced).disposition is Disposition.NOT_AN_ARTICLE
