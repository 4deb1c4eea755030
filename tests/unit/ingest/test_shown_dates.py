"""The time that a page shows its readers: its own, never that of the site's clock or of an update."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ingest.extraction import extract_article

_TEXT = [
    "Güney Kore istihbaratı, Kuzey Kore'nin geçen ay Rusya'ya 120 konteyner top mermisi gönderdiğini öne sürdü.",
    "Yetkililer, sevkiyatın Rason Limanı'ndan yapıldığını ve gemilerin Vladivostok'a ulaştığını bildirdi.",
    "Moskova ise iddiaları yanıtsız bıraktı ve iki ülke arasındaki iş birliğinin süreceğini açıkladı.",
]
_PAGE = (
    '<html lang="tr"><head><title>Kore mermi gönderdi iddiası</title></head><body>{head}<article>'
    "<h1>Kore mermi gönderdi iddiası</h1>{date}{text}</article></body></html>"
)
_CLOCKS = [
    '<header><div class="clock">28 Kasım 2026 Cumartesi 09:00</div></header>',
    '<header><span class="tarih">28.11.2026 09:00</span><nav><a href="/">Ana sayfa</a></nav></header>',
    '<nav><ul><li>28 Kasım 2026 09:00</li></ul></nav>',
    '<header><time datetime="2026-11-28T09:00:00+03:00">Bugün</time></header>',
]  # fmt: skip


def read(date: str, head: str = "") -> str | None:
    page = _PAGE.format(head=head, date=date, text="".join(f"<p>{sentence}</p>" for sentence in _TEXT))
    article = extract_article(
        page.encode(),
        url="https://www.gazete.com.tr/haber/1",
        content_type="text/html; charset=utf-8",
        fetched_at=datetime(2026, 11, 28, 12, tzinfo=UTC),
    )
    return article.published_at.isoformat() if article.published_at else None


@pytest.mark.parametrize("head", _CLOCKS)
@pytest.mark.parametrize("date", ["<span>Dış Haberler</span>", "<div>Son Güncelleme: 27.11.2026 - 14:50</div>"])
def test_the_clock_of_the_site_dates_no_article(head: str, date: str) -> None:
    assert read(date, head) is None
    assert read("<span>26 Kasım 2026 14:35</span>", head) == "2026-11-26T14:35:00+03:00"


def test_a_date_above_the_headline_in_the_articles_own_head_is_its_own() -> None:
    page = _PAGE.replace("<h1>", "<header><span>26 Kasım 2026 14:35</span><h1>").replace("</h1>", "</h1></header>")
    text = "".join(f"<p>{sentence}</p>" for sentence in _TEXT)
    article = extract_article(
        page.format(head="", date="", text=text).encode(),
        url="https://www.gazete.com.tr/haber/1",
        content_type="text/html; charset=utf-8",
        fetched_at=datetime(2026, 11, 28, 12, tzinfo=UTC),
    )
    assert article.published_at is not None and article.published_at.isoformat() == "2026-11-26T14:35:00+03:00"


@pytest.mark.parametrize(
    "line",
    [
        "Güncellendi: 27 Kasım 2026 14:50 Yayınlandı: 26 Kasım 2026 14:35",
        "Son Güncelleme: 27.11.2026 14:50 | Giriş: 26.11.2026 14:35",
        "Yayınlanma: 26 Kasım 2026, 14:35 | Güncelleme: 27 Kasım 2026, 14:50",
        "26 KASIM 2026 PERŞEMBE SAAT 14:35",
    ],
)
def test_publication_and_update_on_one_line_in_either_order(line: str) -> None:
    assert read(f"<div>{line}</div>") == "2026-11-26T14:35:00+03:00"
