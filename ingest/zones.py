"""The zone of a time: what its own text names, else what the country or the language of its page tells."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from core.zones import COUNTRY_ZONES, PRESS_ZONES
from ingest.canonical import split_address

# Abbreviations as newsrooms use them; offsets in hours (IANA tz database).
_ABBREVIATIONS = {
    "z": 0, "utc": 0, "gmt": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "trt": 3, "tsi": 3, "msk": 3, "мск": 3,
    "kst": 9, "jst": 9, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
# China's own time and that of the middle of America have one name: where the outlet is tells.
_CHINA = frozenset({"Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong"})
_HOURS_ALONE = re.compile(r":\d{2}\s*[+-]\d{2}\Z")
# What American newsrooms write all the year; only behind "a.m." or "p.m.", for "et" alone is a word.
_AMERICAN_ZONES = {
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
}
# Languages whose press sits in one zone: Chinese is eight hours ahead of UTC in Beijing, Taipei, Hong Kong and Singapore alike.
_LANGUAGE_ZONES = {"ja": "Asia/Tokyo", "ko": "Asia/Seoul", "zh": "Asia/Shanghai"}
_EAST_ASIAN_LETTER = re.compile(r"[\u3041-\u30fe\u4e00-\u9fff가-힣]")
_HOUR_DIGITS = 2  # "+03": more tell minutes too


def zone_of(url: str | None, country: str | None = None, lang: str | None = None) -> tzinfo:
    """Return the zone of a page that names none: its country's where the domain or its source tells it, else its language's, else Istanbul's.

    Istanbul is the design's choice: the sources watched first are Turkish and many have a .com address.

    Args:
        url: its address, or None.
        country: where its source publishes from (ISO 3166-1 alpha-2), or None.
        lang: what it is written in (`language_of`), or None.
    """
    return country_zone(url, country) or language_zone(lang) or ZoneInfo("Europe/Istanbul")


def language_zone(lang: str | None) -> tzinfo | None:
    """Return the zone of the press of a language that is written in one: Japanese, Korean and Chinese; None for any other."""
    name = _LANGUAGE_ZONES.get((lang or "").lower().replace("_", "-").partition("-")[0])
    return ZoneInfo(name) if name else None


def language_of(headline: str | None, declared: str | None) -> str | None:
    """Return the East Asian language that most of a headline is written in by its script, else what is declared.

    Templates declare what they like ("en"), and a name in Hangul makes no Korean headline.
    """
    letters = [c for c in headline or "" if c.isalpha()]
    told = "".join(_EAST_ASIAN_LETTER.findall(headline or ""))
    if len(told) * 2 < len(letters) or not told:
        return declared
    if re.search("[가-힣]", told):
        return "ko"
    return "ja" if re.search("[\u3041-\u30fe]", told) else declared if declared == "ja" else "zh"


@lru_cache(maxsize=256)
def country_zone(url: str | None, country: str | None) -> tzinfo | None:
    """Return the zone of the country that a domain stands for, else of the one that is given; None where neither tells."""
    host = split_address(url).hostname or ""
    domain = host.rpartition(".")[2].upper()
    own = COUNTRY_ZONES.get("GB" if domain == "UK" else domain)
    name = own or COUNTRY_ZONES.get(country or "") or PRESS_ZONES.get(country or "")
    return ZoneInfo(name) if name else None


def names_own_zone(text: str, zone: tzinfo) -> bool:
    """Tell whether a time ends with what RFC 822 reads otherwise: hours alone ("+03"), or China's "CST"."""
    return _HOURS_ALONE.search(text) is not None or (text.lower().endswith("cst") and _is_china(zone))


def offset_of(name: str, moment: datetime, zone: tzinfo, *, half_day: bool) -> timezone | None:
    """Return the offset that a zone named beside a time says; None where it says none.

    Args:
        name: as it stands there ("msk", "utc+3", "+0300", "et"), folded.
        moment: the time, local; American zones keep summer time.
        zone: of the page: it tells which "CST" is meant.
        half_day: "a.m." or "p.m." stands beside the time.
    """
    american = _AMERICAN_ZONES.get(name)
    if american is not None:
        return _fixed(moment, ZoneInfo(american)) if half_day else None
    return _read_offset("+0800" if name == "cst" and _is_china(zone) else name)


def _is_china(zone: tzinfo) -> bool:
    return getattr(zone, "key", "") in _CHINA


def fix_zone(moment: datetime, zone: tzinfo) -> datetime:
    """Return a local time with the offset that the zone had then, as a plain offset."""
    return moment.replace(tzinfo=_fixed(moment, zone))


def _fixed(moment: datetime, zone: tzinfo) -> timezone:
    """Return the offset a zone had at a local time, as a plain offset."""
    return timezone(moment.replace(tzinfo=zone).utcoffset() or timedelta())


def _read_offset(text: str) -> timezone | None:
    """Return the offset that a zone's name or digits ("msk", "utc+3", "+0300"; folded) say; None where they say none."""
    if not text:
        return None
    if text[-1] in "间間":  # "北京时间"
        return timezone(timedelta(hours=8 if text[0] in "北台" else 9))
    if text in _ABBREVIATIONS:
        return timezone(timedelta(hours=_ABBREVIATIONS[text]))
    text = text.removeprefix("utc").removeprefix("gmt")
    if not text or text[0] not in "+-":
        return None
    digits = text[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0) if len(digits) > _HOUR_DIGITS else int(digits) * 60
    return timezone(timedelta(minutes=minutes if text[0] == "+" else -minutes)) if minutes < 24 * 60 else None
