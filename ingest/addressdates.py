"""The day that an address tells ("/2025/11/04/haber", "/20251104/haber.html", "AEN20251104006300315"), where it is that of a report."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ingest.canonical import split_address

_YEAR, _MONTH, _DAY = r"(?P<year>(?:19|20)\d\d)", r"(?P<month>0?[1-9]|1[0-2])", r"(?P<day>0?[1-9]|[12]\d|3[01])"
_MONTH_2, _DAY_2 = r"(?P<month>0[1-9]|1[0-2])", r"(?P<day>0[1-9]|[12]\d|3[01])"
# Folders, or a part that is the day and nothing else: the archive's, so of any age.
_ARCHIVE = tuple(
    re.compile(form)
    for form in (
        rf"/{_YEAR}/{_MONTH}/{_DAY}(?=/|\Z)",
        rf"/{_YEAR}-{_MONTH_2}-{_DAY_2}(?=/|\Z)",
        rf"/{_YEAR}{_MONTH_2}{_DAY_2}(?=/|\.html?\Z|\Z)",
        # Yonhap's and KBS's names of articles.
        rf"/[A-Z]{{2,4}}{_YEAR}{_MONTH_2}{_DAY_2}\d{{4,12}}(?=/|\Z)",
    )
)
# Before a name it may be the day of what the article is about: only of a report of these days.
_NAMED = re.compile(rf"/{_YEAR}[-_]?{_MONTH_2}[-_]?{_DAY_2}[-_](?=[^/]*\Z)")
_THESE_DAYS = timedelta(days=7)
_YEAR_TOLD = re.compile(
    rf"/{_YEAR}(?=/|-{_MONTH_2}(?:-|/)|{_MONTH_2}{_DAY_2}(?:/|\.html?\Z|\Z))".replace("?P<month>", "?:").replace(
        "?P<day>", "?:"
    )
)
_EARLIEST = 1995  # before it no outlet had a site


def day_of_address(url: str | None, latest: date) -> date | None:
    """Return the day that an address tells; None where it tells none, or one that is to come.

    Args:
        url: of an article.
        latest: the day it was fetched, where its newsroom is.
    """
    path = split_address(url).path
    for form in (*_ARCHIVE, _NAMED):
        found = form.search(path)
        if found is None:
            continue
        try:
            day = date(int(found["year"]), int(found["month"]), int(found["day"]))
        except ValueError:
            continue
        if day.year >= _EARLIEST and day <= latest and (form is not _NAMED or latest - day <= _THESE_DAYS):
            return day
    return None


def year_of_address(url: str | None) -> int | None:
    """Return the year that an address has as a folder or with a month behind it; None where it has none."""
    found = _YEAR_TOLD.search(split_address(url).path)
    return int(found["year"]) if found else None
