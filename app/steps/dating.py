"""The day of a report that says when it was filed only in its dateline ("SEUL, 12 Kasım (AA)"), as wire copy does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from core.model import Article, Disposition, Precision
from ingest.pagedates import zone_of
from transform.dateline import find_dateline
from transform.places import Places

# Beside a document's disposition: the day is the newsroom's, and may be one before the publication's.
DATED_BY_DATELINE = "published_at is the day of the dateline: page and header give none"


def date_by_dateline(article: Article, places: Places, fetched_at: datetime) -> Article:
    """Return an article without a time of publication with the day that its dateline writes, if it does.

    The year of a day without one is the nearest to the day it was fetched; a day after that is not believed.

    Args:
        article: as extracted.
        places: the gazetteer.
        fetched_at: with its zone.
    """
    if article.published_at is not None or article.disposition is not Disposition.ARTICLE:
        return article
    zone = zone_of(article.url)
    fetched = fetched_at.astimezone(zone).date()
    dateline = find_dateline(article.body, places, signoff=article.signoff, fetched=fetched)
    day = dateline.date if dateline else None
    if day is None or day > fetched:
        return article
    return replace(
        article,
        published_at=datetime.combine(day, time(), zone),
        published_precision=Precision.DAY,
        reason="; ".join(filter(None, (article.reason, DATED_BY_DATELINE))),
    )
