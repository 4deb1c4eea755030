"""Times that a page tells by half: a clock without its day, weeks ago. In two sets, each written before it was first run."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.steps.dating import date_by_address, date_by_listing, date_by_loose_time
from core.model import Article
from ingest.extraction import extract_article
from ingest.zones import zone_of
from tests.newspages import NewsPage

ZONE = ZoneInfo("Europe/Istanbul")
FETCHED = datetime(2026, 11, 4, 16, 10, tzinfo=ZONE)
SEEN = FETCHED - timedelta(minutes=5)
# The line below the headline, when its source dated it, its address, and the time and precision that are right.
CASES: list[tuple[str, str | None, str, str | None, str]] = [
    ("14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("Ayşe Yılmaz | 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("Mehmet Can Demir - 09:05", None, "/haber/liman-1", "2026-11-04T09:05", "minute"),
    ("Saat: 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("Giriş: 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("14.32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("23:50", None, "/haber/liman-1", "2026-11-03T23:50", "minute"),
    ("Derya Yalın • 14:32 TSİ", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("14:32", None, "/2026/11/03/liman-1", "2026-11-03T14:32", "minute"),
    ("1 hafta önce", None, "/haber/liman-1", "2026-10-28T00:00", "day"),
    ("2 hafta önce", None, "/haber/liman-1", "2026-10-21T00:00", "day"),
    ("a week ago", None, "/haber/liman-1", "2026-10-28T00:00", "day"),
    ("неделю назад", None, "/haber/liman-1", "2026-10-28T00:00", "day"),
    ("2 тижні тому", None, "/haber/liman-1", "2026-10-21T00:00", "day"),
    ("3주 전", None, "/haber/liman-1", "2026-10-14T00:00", "day"),
    ("14:32", "2026-11-02T10:00:00+03:00", "/haber/liman-1", "2026-11-02T10:00", "minute"),
    ("1 hafta önce", "2026-10-27T10:15:00+03:00", "/haber/liman-1", "2026-10-27T10:15", "minute"),
    ("1 hafta önce", None, "/2026/10/25/liman-1", "2026-10-25T00:00", "day"),
    ("Güncelleme: 14:32", None, "/haber/liman-1", None, "none"),
    ("Video süresi 02:45", None, "/haber/liman-1", None, "none"),
    ("İstanbul 14:32 17°C", None, "/haber/liman-1", None, "none"),
    ("Maç saati 21:45", None, "/haber/liman-1", None, "none"),
    ("3 dk okuma", None, "/haber/liman-1", None, "none"),
    ("3 ay önce", None, "/haber/liman-1", None, "none"),
    ("12 hafta önce başlayan grev", None, "/haber/liman-1", None, "none"),
    ("25:10", None, "/haber/liman-1", None, "none"),
    ("2:45", None, "/haber/liman-1", None, "none"),
    ("Ayşe Yılmaz, Ankara | 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("Haber: Ayşe Yılmaz | 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("14:32 | Ayşe Yılmaz", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("By John Smith, 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("Иван Петров, 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("김민수 기자 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("입력 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("Опубликовано: 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("Yayınlanma saati 14:32", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("(14:32)", None, "/haber/liman-1", "2026-11-04T14:32", "minute"),
    ("Yayınlanma: 1 hafta önce", None, "/haber/liman-1", "2026-10-28T00:00", "day"),
    ("Ayşe Yılmaz - 2 hafta önce", None, "/haber/liman-1", "2026-10-21T00:00", "day"),
    ("тиждень тому", None, "/haber/liman-1", "2026-10-28T00:00", "day"),
    ("14:32", None, "/2026/11/04/liman-1", "2026-11-04T14:32", "minute"),
    ("20:45 Galatasaray - Fenerbahçe", None, "/haber/liman-1", None, "none"),
    ("Açılış: 09:30, kapanış: 18:00", None, "/haber/liman-1", None, "none"),
    ("Son güncelleme 14:32", None, "/haber/liman-1", None, "none"),
    ("Обновлено: 14:32", None, "/haber/liman-1", None, "none"),
    ("수정 14:32", None, "/haber/liman-1", None, "none"),
    ("Dinleme süresi: 03:12", None, "/haber/liman-1", None, "none"),
    ("16:30", None, "/2026/11/04/liman-1", "2026-11-04T00:00", "day"),
    ("bir hafta önce açıklandı", None, "/haber/liman-1", None, "none"),
]


def date(line: str, path: str, listed: str | None = None, seen: datetime | None = SEEN, **more: str) -> Article:
    url = f"https://www.haber.com.tr{path}"
    page = NewsPage(byline=f"<p>{line}</p>", **more).html().encode()  # type: ignore[arg-type]
    article = extract_article(
        page, url=url, content_type="text/html", fetched_at=FETCHED, seen_at=seen, shown_at=FETCHED
    )
    zone = zone_of(url, "TR")
    article = date_by_listing(article, datetime.fromisoformat(listed) if listed else None, FETCHED, zone)
    return date_by_loose_time(date_by_address(article, FETCHED, zone), seen, FETCHED, zone)


@pytest.mark.parametrize(("line", "listed", "path", "expected", "precision"), CASES)
def test_what_a_page_tells_by_half(
    line: str, listed: str | None, path: str, expected: str | None, precision: str
) -> None:
    article = date(line, path, listed)
    found = article.published_at.astimezone(ZONE).isoformat(timespec="minutes")[:16] if article.published_at else None
    assert (found, article.published_precision.value) == (expected, precision)


@pytest.mark.parametrize("seen", [None, FETCHED - timedelta(days=3)])
def test_of_a_page_that_is_not_new_a_clock_says_nothing(seen: datetime | None) -> None:
    assert date("14:32", "/haber/liman-1", seen=seen).published_at is None


def test_below_the_text_a_clock_is_anothers() -> None:
    assert date("Deneme", "/haber/liman-1", after_body="<p>14:32</p>").published_at is None
