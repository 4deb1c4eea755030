"""When a report was published whose page does not say it: as its source lists it, its address or its dateline ("SEUL, 12 Kasım (AA)")."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, tzinfo

from core.model import Article, Disposition, Precision
from ingest.addressdates import day_of_address
from ingest.loosetimes import date_loosely
from transform.dateline import find_dateline
from transform.places import Places

# Beside a document's disposition: the day is the newsroom's, and may be one before the publication's.
DATED_BY_DATELINE = "published_at is the day of the dateline: page and header give none"


DATED_BY_ADDRESS = "published_at is the day of its address: page and header give none"
DATED_LOOSELY = "published_at is told by half on the page: a clock without its day, or weeks ago"
DATED_BY_LISTING = "published_at is that of its listing: page and header give none"


def date_by_listing(article: Article, listed_at: datetime | None, fetched_at: datetime, zone: tzinfo) -> Article:
    """Return an article without a time of publication with the one that its source listed it with, if it did.

    Of an article of which only the day is known it makes the time known, where it is of that day.

    Args:
        article: as extracted.
        listed_at: when it was published, by its source; midnight is a day without a time.
        fetched_at: what lies after it is not believed.
        zone: of the outlet.
    """
    if listed_at is None or listed_at > fetched_at or article.disposition is not Disposition.ARTICLE:
        return article
    local = listed_at.astimezone(zone)
    timed = local.time() != time() and listed_at.astimezone(UTC).time() != time()
    precision = Precision.DAY if not timed else Precision.SECOND if local.second else Precision.MINUTE
    if article.published_at is None:
        moment = local if timed else datetime.combine(local.date(), time(), zone)
        reason = "; ".join(filter(None, (article.reason, DATED_BY_LISTING)))
        return replace(article, published_at=moment, published_precision=precision, reason=reason)
    if timed and article.published_precision is Precision.DAY and article.published_at.date() == local.date():
        return replace(article, published_at=local, published_precision=precision)
    return article


def date_by_address(article: Article, fetched_at: datetime, zone: tzinfo) -> Article:
    """Return an article without a time of publication with the day that its address tells, if it does.

    Args:
        article: as extracted.
        fetched_at: what lies after it is not believed.
        zone: of the outlet.
    """
    if article.published_at is not None or article.disposition is not Disposition.ARTICLE:
        return article
    latest = fetched_at.astimezone(zone).date()
    day = next(filter(None, (day_of_address(url, latest) for url in (article.url, article.canonical_url))), None)
    return article if day is None else _on_day(article, day, zone, DATED_BY_ADDRESS)


def date_by_loose_time(article: Article, seen_at: datetime | None, fetched_at: datetime, zone: tzinfo) -> Article:
    """Return an article whose time is not known, or its day alone, with what its page tells of it by half.

    Args:
        article: as dated by all else.
        seen_at: when its address was first seen.
        fetched_at: when its server showed it.
        zone: of the outlet.
    """
    day_only = article.published_precision is Precision.DAY
    if article.loose_time is None or article.disposition is not Disposition.ARTICLE:
        return article
    if article.published_at is not None and not day_only:
        return article
    day = article.published_at.date() if article.published_at is not None else None
    told = date_loosely(article.loose_time, day=day, seen_at=seen_at, shown_at=fetched_at, zone=zone)
    if isinstance(told, datetime):
        reason = article.reason if day is not None else "; ".join(filter(None, (article.reason, DATED_LOOSELY)))
        return replace(article, published_at=told, published_precision=Precision.MINUTE, reason=reason)
    return article if told is None else _on_day(article, told, zone, DATED_LOOSELY)


def _on_day(article: Article, day: date, zone: tzinfo, why: str) -> Article:
    return replace(
        article,
        published_at=datetime.combine(day, time(), zone),
        published_precision=Precision.DAY,
        reason="; ".join(filter(None, (article.reason, why))),
    )


def date_by_dateline(article: Article, places: Places, fetched_at: datetime, zone: tzinfo) -> Article:
    """Return an article without a time of publication with the day that its dateline writes, if it does.

    The year of a day without one is the nearest to the day it was fetched; a day after that is not believed.

    Args:
        article: as extracted.
        places: the gazetteer.
        fetched_at: with its zone.
        zone: of the outlet.
    """
    if article.published_at is not None or article.disposition is not Disposition.ARTICLE:
        return article
    fetched = fetched_at.astimezone(zone).date()
    dateline = find_dateline(article.body, places, signoff=article.signoff, fetched=fetched)
    day = dateline.date if dateline else None
    if day is None or day > fetched:
        return article
    return _on_day(article, day, zone, DATED_BY_DATELINE)
