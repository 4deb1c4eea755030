"""The day on which a report was written where it was filed: what its "yesterday" and "on Tuesday" are told from."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from core.model import Dateline
from core.zones import COUNTRY_ZONES, PRESS_ZONES

_WIDE = frozenset({"RU", "US"})
_DIGIT = re.compile(r"\d")
# Cities of countries with several zones from which the beat is reported, by their English names.
_CITY_ZONES = {
    "Moscow": "Europe/Moscow", "Saint Petersburg": "Europe/Moscow", "Kursk": "Europe/Moscow", "Belgorod": "Europe/Moscow", "Vladivostok": "Asia/Vladivostok",
    "Khabarovsk": "Asia/Vladivostok", "Novosibirsk": "Asia/Novosibirsk", "Yekaterinburg": "Asia/Yekaterinburg", "Washington": "America/New_York",
    "Washington, D.C.": "America/New_York", "New York": "America/New_York", "United Nations": "America/New_York", "Los Angeles": "America/Los_Angeles",
    "San Francisco": "America/Los_Angeles", "Brussels": "Europe/Brussels", "Jakarta": "Asia/Jakarta",
}  # fmt: skip


def day_of_article(published: date | datetime | None, dateline: Dateline | None) -> date | None:
    """Return the day of a report: its dateline's, else that of its publication in the zone of its dateline.

    Args:
        published: the day of publication, or the moment with its offset; None where it is not known.
        dateline: what the report says of where and when it was filed.
    """
    day = published.date() if isinstance(published, datetime) else published
    # A dateline without a date has that of the publication, which may be another day where it was filed.
    if dateline is not None and dateline.date is not None and (dateline.date != day or _DIGIT.search(dateline.text)):
        return dateline.date
    if not isinstance(published, datetime):
        return day
    zone = None if dateline is None else _zone_of(dateline)
    return (published if zone is None or published.tzinfo is None else published.astimezone(ZoneInfo(zone))).date()


def _zone_of(dateline: Dateline) -> str | None:
    """The zone of a dateline's place; None where its country has several and the place is not among those known."""
    code = dateline.country_code
    by_country = COUNTRY_ZONES.get(code) or (None if code in _WIDE else PRESS_ZONES.get(code))
    return _CITY_ZONES.get(dateline.place) or by_country
