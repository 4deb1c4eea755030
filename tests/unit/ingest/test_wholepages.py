"""Where all of an article over several pages stands on one: the links that say so, and the many that only look like it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.model import Article, Block, Disposition
from ingest.extraction import extract_article
from ingest.joining import join_single
from tests.newspages import NewsPage, article_data

# Address, what links there, and the address of the single page; in two sets, each written before it was first run.
CASES = [
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="?page=all">Tek sayfada göster</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?page=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="?tek=1">Tek sayfada oku</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?tek=1",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567/tek-sayfa">Haberin tamamını tek sayfada gör</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567/tek-sayfa",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?sayfa=tumu">Tümü</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?sayfa=tumu",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?view=all">View as single page</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?view=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?page=all">View all</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?page=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567/all">Single page</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567/all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?singlepage=true">Single Page View</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?singlepage=true",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?fullpage=1">Read on one page</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?fullpage=1",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?page=all">На одной странице</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?page=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?view=full">Читать на одной странице</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?view=full",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?page=all">Показати на одній сторінці</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?page=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?page=all">한 페이지로 보기</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?page=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?view=all">전체 기사 보기</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?view=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567.html",
        '<a href="/dunya/liman-kenti-1234567-tek-sayfa.html">TEK SAYFADA GÖSTER</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567-tek-sayfa.html",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567.html",
        '<a href="/dunya/liman-kenti-1234567.html?pagewanted=all">Single Page</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567.html?pagewanted=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        "<button onclick=\"location.href='/dunya/liman-kenti-1234567?page=all'\">Tek sayfada göster</button>",
        "https://www.haber.example/dunya/liman-kenti-1234567?page=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567?page=2",
        '<a href="/dunya/liman-kenti-1234567?page=all">Show all pages</a>',
        "https://www.haber.example/dunya/liman-kenti-1234567?page=all",
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/galeri/liman?page=all">Tek sayfada göster</a>',
        None,
    ),
    ("https://www.haber.example/dunya/liman-kenti-1234567", '<a href="/etiket/liman">Tümünü gör</a>', None),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567/yorumlar">Tüm yorumlar</a>',
        None,
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?view=all">View all</a>',
        None,
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?print=1">Yazdır</a>',
        None,
    ),
    ("https://www.haber.example/dunya/liman-kenti-1234567", '<a href="/dunya/liman-kenti-1234567/amp">AMP</a>', None),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/tek-sayfalik-anayasa-77">Tek sayfalık anayasa</a>',
        None,
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567#all">Tek sayfada göster</a>',
        None,
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="https://baska.example/dunya/liman-kenti-1234567?page=all">View as single page</a>',
        None,
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<div class="comments"><a href="/dunya/liman-kenti-1234567?page=all">View all</a></div>',
        None,
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567?page=2">All</a>',
        None,
    ),
    (
        "https://www.haber.example/dunya/liman-kenti-1234567",
        '<a href="/dunya/liman-kenti-1234567-2/all">View all pages</a>',
        None,
    ),
    (
        "https://kuzey.example/haber/kopru-tumen-812345",
        '<a class="tum" href="/haber/kopru-tumen-812345?sayfa=hepsi">Tüm sayfaları göster</a>',
        "https://kuzey.example/haber/kopru-tumen-812345?sayfa=hepsi",
    ),
    (
        "https://kuzey.example/haber/kopru-tumen-812345",
        '<a href="/haber/kopru-tumen-812345?tekSayfa=1">Yazıyı tek sayfada oku »</a>',
        "https://kuzey.example/haber/kopru-tumen-812345?tekSayfa=1",
    ),
    (
        "https://kuzey.example/haber/kopru-tumen-812345",
        '<a href="/haber/kopru-tumen-812345/tumu">Tek Sayfa Görünümü</a>',
        "https://kuzey.example/haber/kopru-tumen-812345/tumu",
    ),
    (
        "https://kuzey.example/haber/kopru-tumen-812345",
        '<a href="/haber/kopru-tumen-812345?mode=full">[Tek sayfada görüntüle]</a>',
        "https://kuzey.example/haber/kopru-tumen-812345?mode=full",
    ),
    (
        "https://kuzey.example/haber/kopru-tumen-812345",
        '<a href="/haber/kopru-tumen-812345?page=all">Tümünü göster</a>',
        "https://kuzey.example/haber/kopru-tumen-812345?page=all",
    ),
    (
        "https://kuzey.example/haber/kopru-tumen-812345",
        '<option value="/haber/kopru-tumen-812345?sayfa=tumu">Tümü</option>',
        "https://kuzey.example/haber/kopru-tumen-812345?sayfa=tumu",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river?show=all">View this article on one page</a>',
        "https://kuzey.example/news/bridge-over-tumen-river?show=all",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river/?single=true">Read as a single page</a>',
        "https://kuzey.example/news/bridge-over-tumen-river/?single=true",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river?view=singlepage">Read full article</a>',
        "https://kuzey.example/news/bridge-over-tumen-river?view=singlepage",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river/full-text">See all pages</a>',
        "https://kuzey.example/news/bridge-over-tumen-river/full-text",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a title="View as one page" href="/news/bridge-over-tumen-river?page=all"><i class="icon"></i></a>',
        "https://kuzey.example/news/bridge-over-tumen-river?page=all",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river?page=all">Все страницы</a>',
        "https://kuzey.example/news/bridge-over-tumen-river?page=all",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river?page=all">Весь текст на одной странице</a>',
        "https://kuzey.example/news/bridge-over-tumen-river?page=all",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river?page=all">Усі сторінки</a>',
        "https://kuzey.example/news/bridge-over-tumen-river?page=all",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river?view=all">전체 페이지 보기</a>',
        "https://kuzey.example/news/bridge-over-tumen-river?view=all",
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river?page=all">전체보기</a>',
        "https://kuzey.example/news/bridge-over-tumen-river?page=all",
    ),
    (
        "https://kuzey.example/haber/kopru-tumen-812345",
        '<a href="/haber/kopru-tumen-812345?sayfa=1">Tek sayfada göster</a>',
        None,
    ),
    ("https://kuzey.example/haber/kopru-tumen-812345", '<a href="/haberler/hepsi">Hepsi</a>', None),
    (
        "https://kuzey.example/haber/kopru-tumen-812345",
        '<a href="/haber/kopru-tumen-812345?show=comments">Tümünü göster</a>',
        None,
    ),
    ("https://kuzey.example/news/bridge-over-tumen-river", '<a href="/news/all">View all</a>', None),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river/photos/all">See all</a>',
        None,
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river?comments=all">View all</a>',
        None,
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river/amp?view=full">View full article</a>',
        None,
    ),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river-2?page=all">View as single page</a>',
        None,
    ),
    ("https://kuzey.example/news/bridge-over-tumen-river", '<a href="?lang=all">All</a>', None),
    (
        "https://kuzey.example/news/bridge-over-tumen-river",
        '<a href="/news/bridge-over-tumen-river?p=all">Все</a>',
        None,
    ),
]


@pytest.mark.parametrize(("own", "link", "expected"), CASES)
def test_the_single_page_is_found_by_label_and_address(own: str, link: str, expected: str | None) -> None:
    html = NewsPage(after_body=f'<div class="pager">{link}</div>', data=article_data()).html()
    now = datetime(2026, 11, 1, tzinfo=UTC)
    article = extract_article(html.encode(), url=own, content_type="text/html", fetched_at=now)
    assert (article.paging.whole if article.paging else None) == expected


def _article(*paragraphs: str, title: str = "Liman kentinde sevkiyat", **more: object) -> Article:
    blocks, at = [], 0
    for text in paragraphs:
        blocks.append(Block("paragraph", at, at + len(text)))
        at += len(text) + 2
    url = "https://www.haber.example/1"
    return Article(url, url, title, None, "\n\n".join(paragraphs), tuple(blocks), **more)  # type: ignore[arg-type]


FIRST = ("Bir gemi ayrıldı.", "İki gemi bekliyor.", "Sayfa notu.")


@pytest.mark.parametrize(
    ("single", "fits"),
    [
        (_article(*FIRST[:2], "Üçüncü gemi geldi.", "Dördüncü gemi de geldi."), True),
        (_article(*FIRST), False),
        (_article(FIRST[0], "Başka bir haber.", "Onun devamı.", "Ve sonu burada."), False),
        (_article(*FIRST[:2], "Üçüncü gemi geldi.", "Dördüncü.", title="Hava durumu bugün nasıl"), False),
        (_article(*FIRST, "Daha çok metin.", disposition=Disposition.NOT_AN_ARTICLE, reason="paywall: x"), False),
    ],
)
def test_a_single_page_has_what_the_first_has_and_more(single: Article, fits: bool) -> None:
    joined = join_single(_article(*FIRST), single)
    assert (joined is not None) == fits
    assert joined is None or (
        joined.article.body == single.body and joined.wanted is None and joined.incomplete is None
    )
