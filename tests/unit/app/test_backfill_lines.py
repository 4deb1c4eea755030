"""Lines of articles that other systems write."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from app.steps.historyline import read_entry
from core.errors import InputError
from ingest.articleline import read_article_line
from transform.enrichment import Enricher

NOW = datetime(2026, 11, 28, tzinfo=UTC)
BODY = "SEUL (AA) - Kuzey Kore'nin Rusya'ya silah verdiği bildirildi."


def no_enricher() -> Enricher:
    raise AssertionError("the line holds its findings")


@pytest.mark.parametrize("moment", ["0001-01-01", "0001-01-01T00:00:00+03:00", "9999-12-31"])
def test_a_year_of_no_report_is_refused(moment: str) -> None:
    with pytest.raises(InputError, match="no year of a report"):
        read_article_line({"body": BODY, "published_at": moment})


def test_half_of_a_surrogate_pair_is_no_letter() -> None:
    article = read_article_line(json.loads('{"body": "' + BODY + '", "title": "Seul \\ud83d"}'))
    assert article.title == "Seul ?"
    assert article.body == BODY


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"published_at": "2031-01-01"}, "still to come"),
        ({"entities": [{"id": "Q1", "text": "SEUL", "start": "0", "end": "4"}]}, "finding is wrong|does not stand"),
        (
            {"topics": [{"topic": "arms", "score": 1.5, "evidence": []}]},
            "'score of topic arms' is 1.5, not from 0 to 1",
        ),
        ({"topics": [{"topic": "arms", "score": -0.1, "evidence": []}]}, "not from 0 to 1"),
        ({"lang_confidence": 7}, "'lang_confidence' is 7, not from 0 to 1"),
        ({"lang_confidence": float("nan")}, "'lang_confidence' is nan|NaN"),
        ({"relevance": 1.01}, "'relevance' is 1.01"),
        (
            {"topics": [{"topic": "arms", "score": 1.0, "evidence": [{"start": "0", "end": 4, "text": "SEUL"}]}]},
            "a finding is wrong",
        ),
    ],
)
def test_a_line_that_cannot_be_right_is_refused_by_itself(more: dict[str, object], what: str) -> None:
    record = {"body": BODY, "lang": "tr", "relevant": True, "relevance": 1.0, "topics": [], **more}
    with pytest.raises(InputError, match=what):
        read_entry(json.dumps(record).encode(), no_enricher, NOW)


def test_a_report_of_today_passes() -> None:
    record = {"body": BODY, "lang": "tr", "relevant": True, "relevance": 1.0, "topics": [], "date": "2026-11-28"}
    entry = read_entry(json.dumps(record).encode(), no_enricher, NOW)
    assert entry is not None
    assert entry.article.body == BODY


@pytest.mark.parametrize(
    ("url", "written", "moment"),
    [
        ("https://arsiv.com.tr/1", "2025-11-04T14:35:00", "2025-11-04T14:35:00+03:00"),
        ("https://arsiv.com.tr/1", "2025-11-04", "2025-11-04T00:00:00+03:00"),
        ("https://arsiv.com.tr/1", "2025-11-04T14:35:00Z", "2025-11-04T14:35:00+00:00"),
        ("https://archive.com/1", "2025-11-04T14:35:00", "2025-11-04T14:35:00+00:00"),
    ],
)
def test_a_time_without_an_offset_is_in_the_zone_of_the_country(url: str, written: str, moment: str) -> None:
    article = read_article_line({"url": url, "body": BODY, "published_at": written})
    assert article.published_at is not None and article.published_at.isoformat() == moment


def test_a_headline_is_kept_as_the_body_is() -> None:
    article = read_article_line(
        {"body": "Mühimmat gönderdi.", "title": "Gu\u0308ney\xa0Kore", "authors": ["Ays\u0327e Kaya"]}
    )
    assert (article.title, article.authors) == ("Güney Kore", ("Ayşe Kaya",))
