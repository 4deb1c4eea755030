"""Times that a page leaves half open: a clock without its day beside the byline ("Ayşe Yılmaz | 14:32"), weeks ago ("1 hafta önce"). Pure.

Neither is taken for the page's own word: what its source lists, its address and its dateline say counts for more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo

from core.text import fold

_PERSON = r"(?:[^\W\d_][\w.'’-]*\.? ){1,3}[^\W\d_][\w.'’-]*(?:, [^\W\d_]{3,20})?"
_NAME = (
    rf"(?:(?:haber|yazan|muhabir|by|автор)\s*:?\s*)?{_PERSON}\s*[|•·,/–—-]\s*|[가-힣]{{2,4}} (?:기자|특파원)\s*[|·]?\s*"
)
_LABEL = r"(?:(?:haber |ilk )?(?:yay[iı]n(?:lanma|lama)?|giriş|eklenme)(?: (?:saati|zamani))?|saat|published(?: at)?|posted|опубликовано(?: в)?|опубліковано(?: о)?|입력)\s*:?\s*"
# Two figures for the hour: "2:45" is as long as a film.
_CLOCK = re.compile(
    rf"\W{{0,3}}(?:{_NAME}|{_LABEL})?\W{{0,3}}(?P<hour>[01]\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:\s*\(?(?:tsi|trt|msk|мск|kst)\)?)?(?:\s*[|•·]\s*{_PERSON})?\W{{0,3}}"
)
_WEEKS = re.compile(
    rf"\W{{0,3}}(?:{_NAME}|{_LABEL})?(?:(?P<many>\d|bir|an?|one)\.?\s*)?(?:hafta|weeks?|недел[юиь]|тиж(?:день|ні|нів)|주(?:일)?|週間?|周)\s*(?:önce|ago|назад|тому|전|前)\W{{0,3}}"
)
_BARE = re.compile(r"недел|тижд")
_LONGEST = 60  # characters of such a line
_NEW = timedelta(hours=12)  # a page first seen longer ago may show the clock of another day


def find_loose(lines: Iterable[str]) -> str | None:
    """Return the first line that is such a time and nothing else, or None."""
    short = (line.strip() for line in lines)
    return next((line for line in short if len(line) <= _LONGEST and (_clock_of(line) or _weeks_of(line))), None)


def date_loosely(
    line: str, *, day: date | None, seen_at: datetime | None, shown_at: datetime, zone: tzinfo
) -> datetime | date | None:
    """Return the moment or the day that such a time means; None: that cannot be told.

    Args:
        line: as `find_loose` found it.
        day: on which it was published, where that is known: then only the clock is told.
        seen_at: when its address was first seen; None: it may be of any day.
        shown_at: when its server showed it.
        zone: of the newsroom.
    """
    clock = _clock_of(line)
    if clock is None:
        weeks = _weeks_of(line)
        return None if weeks is None or day is not None else (shown_at - timedelta(weeks=weeks)).astimezone(zone).date()
    hour, minute = clock
    latest = min(shown_at, seen_at or shown_at).astimezone(zone)
    if day is not None:
        moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
        return moment if moment <= latest else None
    if seen_at is None or shown_at - seen_at > _NEW:
        return None
    moment = latest.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return moment if moment <= latest else moment - timedelta(days=1)


def _clock_of(line: str) -> tuple[int, int] | None:
    found = _CLOCK.fullmatch(fold(line))
    return (int(found["hour"]), int(found["minute"])) if found else None


def _weeks_of(line: str) -> int | None:
    folded = fold(line)
    found = _WEEKS.fullmatch(folded)
    if found is None or (found["many"] is None and not _BARE.search(folded)):
        return None
    return int(found["many"]) if found["many"] and found["many"].isdigit() else 1
