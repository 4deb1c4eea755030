"""A report without a date of its own has the day that its dateline writes, and no other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.steps.dating import (
    DATED_BY_ADDRESS,
    DATED_BY_DATELINE,
    DATED_BY_LISTING,
    date_by_address,
    date_by_dateline,
    date_by_listing,
)
from core.model import Precision
from core.resources import seeds_path
from ingest.extraction import extract_article
from ingest.zones import zone_of
from transform.places import read_places

PLACES = read_places(seeds_path() / "gazetteer")
REST = "Güney Kore Genelkurmayı, Kuzey Kore'nin Doğu Denizi'ne kısa menzilli bir füze ateşlediğini bildirdi."
PAGE = "<html><head>{head}</head><body><article><h1>Füze</h1><p>{text}</p><p>{rest}</p><p>{rest}</p></article></body></html>"
FETCHED = datetime(2026, 11, 28, 12, tzinfo=UTC)


def date(text: str, fetched: datetime = FETCHED, *, head: str | None = None) -> tuple[str | None, Precision]:
    page = text if head is None else PAGE.format(head=head, text=text, rest=REST)
    kind = "text/plain" if head is None else "text/html"
    article = extract_article(page.encode(), url=None, content_type=kind, fetched_at=fetched)
    dated = date_by_dateline(article, PLACES, fetched, zone_of(None))
    return dated.published_at.isoformat() if dated.published_at else None, dated.published_precision


@pytest.mark.parametrize(
    ("dateline", "fetched", "day"),
    [
        ("SEUL, 12 Kasım (AA) - ", FETCHED, "2026-11-12T00:00:00+03:00"),
        ("SEUL, 12 Kasım 2025 (AA) - ", FETCHED, "2025-11-12T00:00:00+03:00"),
        ("SEUL, 31 Aralık (AA) - ", datetime(2027, 1, 2, tzinfo=UTC), "2026-12-31T00:00:00+03:00"),
        ("SEUL, 20 Aralık (AA) - ", FETCHED, "2025-12-20T00:00:00+03:00"),
        # In Istanbul it is the 29th already.
        ("SEUL, 29 Kasım (AA) - ", datetime(2026, 11, 28, 22, tzinfo=UTC), "2026-11-29T00:00:00+03:00"),
        ("SEUL, 29 Kasım (AA) - ", FETCHED, None),  # tomorrow
        ("SEUL, 12 Kasım 2031 (AA) - ", FETCHED, None),
        ("SEUL, 31 Kasım (AA) - ", FETCHED, None),
        ("SEUL (AA) - ", FETCHED, None),  # says no day, and the day it was fetched is none of its own
    ],
)
def test_wire_copy_has_the_day_of_its_dateline(dateline: str, fetched: datetime, day: str | None) -> None:
    expected = (day, Precision.DAY if day else Precision.NONE)
    assert date(f"{dateline}{REST}\n\n{REST}\n", fetched) == expected
    assert date(f"{dateline}{REST}", fetched, head="") == expected


def test_that_the_day_is_the_datelines_is_told() -> None:
    def reason(head: str) -> str:
        body = f"{head}SEUL, 12 Kasım (AA) - {REST}\n\n{REST}\n".encode()
        article = extract_article(body, url=None, content_type="text/plain", fetched_at=FETCHED)
        return date_by_dateline(article, PLACES, FETCHED, zone_of(None)).reason

    assert reason("") == f"wire text; {DATED_BY_DATELINE}"
    assert reason("date: 2026-11-13\n\n") == "wire text"


def test_a_day_amid_the_text_is_no_dateline() -> None:
    assert date(f"Görüşme 12 Kasım'da SEUL'de yapıldı. {REST}\n\n{REST}\n") == (None, Precision.NONE)


def test_what_the_page_or_the_header_says_goes_before() -> None:
    head = '<meta property="article:published_time" content="2026-11-13T09:30:00+03:00">'
    assert date(f"SEUL, 12 Kasım (AA) - {REST}", head=head)[0] == "2026-11-13T09:30:00+03:00"
    assert date(f"date: 2026-11-13\n\nSEUL, 12 Kasım (AA) - {REST}\n\n{REST}\n")[0] == "2026-11-13T00:00:00+03:00"


@pytest.mark.parametrize(
    ("head", "listed", "expected", "precision"),
    [
        ("", "2026-11-28T06:30:20+00:00", "2026-11-28T09:30:20+03:00", Precision.SECOND),
        ("", "2026-11-28T06:30:00+00:00", "2026-11-28T09:30:00+03:00", Precision.MINUTE),
        (
            "",
            "2026-11-26T21:00:00+00:00",
            "2026-11-27T00:00:00+03:00",
            Precision.DAY,
        ),  # midnight in Istanbul: a day alone
        ("", "2026-11-27T00:00:00+00:00", "2026-11-27T00:00:00+03:00", Precision.DAY),  # and in UTC
        ("", "2026-11-28T12:30:00+00:00", None, Precision.NONE),  # after it was fetched
        ("2026-11-28", "2026-11-28T06:30:00+00:00", "2026-11-28T09:30:00+03:00", Precision.MINUTE),
        ("2026-11-27", "2026-11-28T06:30:00+00:00", "2026-11-27T00:00:00+03:00", Precision.DAY),  # listed a day later
        ("2026-11-28T08:00:00+03:00", "2026-11-28T06:30:00Z", "2026-11-28T08:00:00+03:00", Precision.SECOND),
    ],
)
def test_a_page_that_does_not_say_when_has_the_time_of_its_listing(
    head: str, listed: str, expected: str | None, precision: Precision
) -> None:
    tag = f'<meta property="article:published_time" content="{head}">' if head else ""
    body = PAGE.format(head=tag, text=f"{REST} {REST}", rest=REST).encode()
    article = extract_article(body, url=None, content_type="text/html", fetched_at=FETCHED)
    dated = date_by_listing(article, datetime.fromisoformat(listed), FETCHED, zone_of(None))
    assert (dated.published_at.isoformat() if dated.published_at else None) == expected
    assert dated.published_precision is precision
    assert (DATED_BY_LISTING in dated.reason) is (article.published_at is None and expected is not None)
    assert date_by_listing(article, None, FETCHED + timedelta(days=1), zone_of(None)) == article


def test_an_address_dates_what_nothing_else_does() -> None:
    def read(head: str, url: str) -> tuple[str | None, str]:
        page = PAGE.format(head=head, text=f"Ordu alarma geçti. {REST}", rest=REST).encode()
        article = extract_article(page, url=url, content_type="text/html", fetched_at=FETCHED)
        dated = date_by_address(article, FETCHED, zone_of(url))
        return dated.published_at.isoformat() if dated.published_at else None, dated.reason

    dated, reason = read("", "https://www.gazete.com.tr/2026/11/27/fuze/")
    assert dated == "2026-11-27T00:00:00+03:00" and reason.endswith(DATED_BY_ADDRESS)
    assert read("", "https://www.gazete.com.tr/2026/11/29/fuze/")[0] is None  # tomorrow
    declared = '<meta property="article:published_time" content="2026-11-26T14:35:00+03:00">'
    assert read(declared, "https://www.gazete.com.tr/2026/11/27/fuze/")[0] == "2026-11-26T14:35:00+03:00"
