"""The outlets whose pages cannot be read right by the general rules, and what holds for each, from when to when.

An entry stands here only where a real page of the outlet came out wrong without it. `since` is the start of the year
of the oldest page it was seen to hold for; `until` the day from which the outlet's pages are otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ingest.canonical import split_address


class TitleFrom(StrEnum):
    """Which of the differing headlines of a page is the article's."""

    SOCIAL = "og:title"  # the headline written for readers; the structured one is written for search engines
    STRUCTURED = "JSON-LD"
    SHOWN = "h1"


@dataclass(frozen=True, slots=True)
class Outlet:
    """What holds for the pages of one outlet between two dates."""

    host: str  # without "www."; its subdomains are meant too
    title: TitleFrom
    since: date
    until: date | None = None


_SOCIAL = TitleFrom.SOCIAL
OUTLETS: tuple[Outlet, ...] = (
    Outlet("20min.ch", _SOCIAL, date(2025, 1, 1)),
    Outlet("businessinsider.de", _SOCIAL, date(2024, 1, 1)),
    Outlet("dagbladet.no", _SOCIAL, date(2024, 1, 1)),
    Outlet("dailymail.co.uk", _SOCIAL, date(2024, 1, 1)),
    Outlet("dailystar.co.uk", _SOCIAL, date(2024, 1, 1), date(2026, 1, 1)),
    Outlet("euronews.com", _SOCIAL, date(2024, 1, 1)),
    Outlet("faz.net", _SOCIAL, date(2023, 1, 1)),
    Outlet("lbcgroup.tv", _SOCIAL, date(2026, 1, 1)),
    Outlet("lestimes.com", _SOCIAL, date(2025, 1, 1)),
    Outlet("mdr.de", TitleFrom.SHOWN, date(2026, 1, 1)),
    Outlet("mirror.co.uk", _SOCIAL, date(2024, 1, 1)),
    Outlet("nrk.no", _SOCIAL, date(2024, 1, 1)),
    Outlet("spiegel.de", _SOCIAL, date(2023, 1, 1)),
    Outlet("standard.co.uk", _SOCIAL, date(2024, 1, 1)),
    Outlet("stuttgarter-zeitung.de", _SOCIAL, date(2025, 1, 1)),
    Outlet("tageblatt.lu", _SOCIAL, date(2025, 1, 1)),
    Outlet("techcrunch.com", _SOCIAL, date(2024, 1, 1)),
    Outlet("telegraph.co.uk", _SOCIAL, date(2023, 1, 1)),
    Outlet("zdfheute.de", _SOCIAL, date(2025, 1, 1)),
)

_BY_HOST: dict[str, list[Outlet]] = {}
for _outlet in OUTLETS:
    _BY_HOST.setdefault(_outlet.host, []).append(_outlet)


def find_outlet(url: str | None, published: date | None) -> Outlet | None:
    """Return the entry for a page, or None where the general rules hold.

    Args:
        url: the page's address.
        published: the day of the article; without one the newest entry holds.
    """
    host = (split_address(url).hostname or "") if url else ""
    while host:
        for outlet in reversed(_BY_HOST.get(host, [])):
            if published is None or (outlet.since <= published and (outlet.until is None or published < outlet.until)):
                return outlet
        host = host.partition(".")[2]
    return None
