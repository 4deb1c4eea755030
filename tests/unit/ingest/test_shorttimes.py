"""Times that only the reader of the moment understands, in the newsrooms' languages; and lines that are none."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from ingest.extraction import extract_article
from ingest.shorttimes import spell_by_weekday, spell_out

NOW = datetime(2025, 11, 5, 12, tzinfo=UTC)
ZONES = {
    "tr": "Europe/Istanbul", "kr": "Asia/Seoul", "ru": "Europe/Moscow", "ua": "Europe/Kyiv", "us": "America/New_York",
    "jp": "Asia/Tokyo",
}  # fmt: skip
LINES = [
    ("tr", "Yayınlanma: 45 dk. önce", "2025-11-05T14:15"),
    ("tr", "1 saat önce", "2025-11-05"),
    ("tr", "16 saat önce güncellendi", None),
    ("tr", "Dün, saat 09.15", "2025-11-04T09:15"),
    ("tr", "DÜN 09:15", "2025-11-04T09:15"),
    ("tr", "BUGÜN SAAT 10:05", "2025-11-05T10:05"),
    ("tr", "Dünya | 20 dakika önce", "2025-11-05T14:40"),
    ("tr", "Ahmet Yılmaz • Dün 18:40 • 2 dk okuma", "2025-11-04T18:40"),
    ("tr", "Bir dakika önce", "2025-11-05T14:59"),
    ("tr", "Evvelsi gün 12:00", "2025-11-03T12:00"),
    ("tr", "3 Kas Pzt, 18:20", "2025-11-03T18:20"),
    ("tr", "Pazartesi, 3 Kasım - 18:20", "2025-11-03T18:20"),
    ("tr", "Giriş 31 Ekim 22:10", "2025-10-31T22:10"),
    ("tr", "2 gün önce eklendi", "2025-11-03"),
    ("tr", "Kim 2 saat önce Pyongyang'a döndü.", None),
    ("tr", "8 Mart", None),
    ("tr", "Maç 2-1 bitti", None),
    ("tr", "Eklenme zamanı: 05.11.25, 08:01", "2025-11-05T08:01"),
    ("ru", "Сегодня в 11:42", "2025-11-05T11:42"),
    ("ru", "час назад", "2025-11-05"),
    ("ru", "2 ч назад", "2025-11-05"),
    ("ru", "5 ноября, 11:42 (мск)", "2025-11-05T11:42"),
    ("ru", "Опубликовано: 3 ноя в 10:00", "2025-11-03T10:00"),
    ("ru", "11:42, 5 ноября", "2025-11-05T11:42"),
    ("ru", "11:42 вчера", "2025-11-04T11:42"),
    ("ua", "Учора, 09:12", "2025-11-04T09:12"),
    ("ua", "4 листопада, 09:12", "2025-11-04T09:12"),
    ("ua", "годину тому", "2025-11-05"),
    ("ua", "Сьогодні о 12:01", "2025-11-05T12:01"),
    ("kr", "오늘 오후 3:20", "2025-11-05T15:20"),
    ("kr", "입력 : 11월 4일 09:12", "2025-11-04T09:12"),
    ("kr", "3시간 전", "2025-11-05"),
    ("kr", "어제", "2025-11-04"),
    ("kr", "2시간전", "2025-11-05"),
    ("kr", "기사입력 25.11.05 오전 9:07", "2025-11-05T09:07"),
    ("us", "Updated 3h ago", None),
    ("us", "5m ago", "2025-11-05T06:55"),
    ("us", "An hour ago", "2025-11-05"),
    ("us", "Today at 6:15 a.m.", "2025-11-05T06:15"),
    ("us", "Nov. 4, 9:12 PM", "2025-11-04T21:12"),
    ("us", "Posted yesterday at 4 p.m.", None),
    ("jp", "3時間前", "2025-11-05"),
    ("jp", "11月4日 21:12", "2025-11-04T21:12"),
    ("jp", "昨日 21:12", "2025-11-04T21:12"),
    ("tr", "14:30, bugün", "2025-11-05T14:30"),
    ("tr", "yarın 10:00", None),
    ("tr", "Bugün 18:00", None),
    ("tr", "son 24 saat", None),
    ("tr", "120 yıl önce", None),
    ("tr", "Haftada 3 gün önce iki kez", None),
]


@pytest.mark.parametrize(("where", "line", "expected"), LINES)
def test_lines(where: str, line: str, expected: str | None) -> None:
    assert spell_out(line, zone=ZoneInfo(ZONES[where]), now=NOW) == (expected or line)


@pytest.mark.parametrize(
    ("now", "line", "expected"),
    [
        ("2026-01-02T09:00:00+00:00", "30 Aralık, 23:50", "2025-12-30T23:50"),
        ("2025-03-01T09:00:00+00:00", "29 Şubat 10:00", "2024-02-29T10:00"),
        ("2025-11-04T21:30:00+00:00", "1 saat önce", "2025-11-04"),
        ("2025-11-04T21:10:00+00:00", "20 dakika önce", "2025-11-04T23:50"),
        ("2025-11-04T21:10:00+00:00", "Dün 23:50", "2025-11-04T23:50"),
    ],
)
def test_midnight_and_the_turn_of_the_year(now: str, line: str, expected: str) -> None:
    assert spell_out(line, zone=ZoneInfo("Europe/Istanbul"), now=datetime.fromisoformat(now)) == expected


_TEXT = [
    "Güney Kore istihbaratı, Kuzey Kore'nin geçen ay Rusya'ya 120 konteyner top mermisi gönderdiğini öne sürdü.",
    "Yetkililer, sevkiyatın Rason Limanı'ndan yapıldığını ve gemilerin Vladivostok'a ulaştığını bildirdi.",
    "Moskova ise iddiaları yanıtsız bıraktı ve iki ülke arasındaki iş birliğinin süreceğini açıkladı.",
]


def read(date: str, behind: str = "") -> str | None:
    text = "".join(f"<p>{sentence}</p>" for sentence in _TEXT)
    page = (
        '<html lang="tr"><head><title>Kore mermi gönderdi iddiası</title></head><body><article>'
        f"<h1>Kore mermi gönderdi iddiası</h1>{date}{text}</article>{behind}</body></html>"
    )
    article = extract_article(
        page.encode(),
        url="https://www.gazete.com.tr/haber/kore-1",
        content_type="text/html; charset=utf-8",
        fetched_at=NOW,
        shown_at=NOW,
    )
    return article.published_at.isoformat() if article.published_at else None


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="meta"><span class="tarih">12 dakika önce</span></div>',
        "<time>12 dakika önce</time>",
        "<div>Dış Haberler | Bugün 14:48</div>",
        '<p class="date">Yayınlanma: 5 Kasım, 14:48</p>',
    ],
)
def test_a_page_is_dated_by_what_it_shows_its_reader(markup: str) -> None:
    assert read(markup) == "2025-11-05T14:48:00+03:00"


@pytest.mark.parametrize(
    "behind",
    [
        '<div id="yorumlar"><div class="yorum"><b>Ali</b><time>12 dakika önce</time><p>Katılmıyorum.</p></div></div>',
        '<div class="comments"><time datetime="2025-11-05T09:00:00+03:00">5 Kasım 2025</time></div>',
        '<aside><a href="/a">Başka haber</a><time datetime="2025-10-01T09:00">1 Ekim 2025</time></aside>',
        '<div class="ilgili-haberler"><a href="/a">Başka haber</a><span class="tarih">2 gün önce</span></div>',
        '<div class="diger-haberler"><a href="/a">Başka haber</a><span class="date">01.10.2025 09:00</span></div>',
    ],
)
def test_the_times_of_readers_and_of_other_articles_are_not_its_own(behind: str) -> None:
    assert read("", behind) is None
    assert read('<span class="tarih">04.11.2025 14:35</span>', behind) == "2025-11-04T14:35:00+03:00"


def test_a_name_around_the_whole_article_speaks_of_it() -> None:
    page = (
        '<html lang="tr"><body><div class="related-layout"><h1>Kore mermi gönderdi iddiası</h1><time>Dün 21:05</time>'
        f"{''.join(f'<p>{sentence}</p>' for sentence in _TEXT)}</div></body></html>"
    )
    article = extract_article(
        page.encode(),
        url="https://www.gazete.com.tr/haber/kore-1",
        content_type="text/html",
        fetched_at=NOW,
        shown_at=NOW,
    )
    assert article.published_at is not None and article.published_at.isoformat() == "2025-11-04T21:05:00+03:00"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("3 Kasım Pazartesi 18:20", "2025-11-03T18:20"),
        ("Pazartesi, 3 Kasım - 18:20", "2025-11-03T18:20"),
        ("3 Kasım Salı 18:20", None),  # of another year
        ("3 Kasım 18:20", None),
        ("6 Kasım Perşembe 18:20", None),  # to come, and last year's was a Wednesday
        ("Pazartesi 18:20", None),
        ("Dün, Salı 18:20", None),
        ("П’ятниця, 31 жовтня, 14:35", "2025-10-31T14:35"),
        ("Tuesday, November 4, 11:15 AM", "2025-11-04T11:15"),
        ("11월 4일 화요일 09:14", "2025-11-04T09:14"),
        ("3 Kasım 2025 Pazartesi 18:20", None),
    ],
)
def test_a_day_of_the_week_tells_the_year(line: str, told: str | None) -> None:
    assert spell_by_weekday(line, zone=ZoneInfo("Europe/Istanbul"), latest=NOW) == (told or line)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/haber/kuzey-kore", "2025-11-03T18:20:00+03:00"),
        ("/2025/11/kuzey-kore", "2025-11-03T18:20:00+03:00"),
        ("/2014/11/03/kuzey-kore", None),
        ("/2014/kuzey-kore", None),
        ("/20141103/kuzey-kore", None),
    ],
)
def test_a_day_of_the_week_does_not_speak_against_the_year_of_the_address(path: str, told: str | None) -> None:
    paragraph = (
        "Kuzey Kore, geçen ay başlayan tatbikatın ardından doğu kıyısında iki yeni liman inşa edeceğini duyurdu. "
    )
    article = extract_article(
        f"<html lang='tr'><body><article><h1>Kuzey Kore iki liman kuracak</h1><p>3 Kasım Pazartesi 18:20</p>"
        f"<p>{paragraph * 4}</p><p>{paragraph * 3}</p></article></body></html>".encode(),
        url=f"https://www.haber.example{path}",
        content_type="text/html",
        fetched_at=NOW,
    )
    assert (article.published_at and article.published_at.isoformat()) == told
