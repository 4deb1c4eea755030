"""The zone of a time: what its own text names, else what the country or the language of its page tells."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

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
# Country domains whose country keeps one time; .com and the like say nothing.
_COUNTRY_ZONES = {
    "tr": "Europe/Istanbul", "de": "Europe/Berlin", "at": "Europe/Vienna", "ch": "Europe/Zurich", "li": "Europe/Zurich", "lu": "Europe/Luxembourg",
    "fr": "Europe/Paris", "it": "Europe/Rome", "nl": "Europe/Amsterdam", "be": "Europe/Brussels", "pl": "Europe/Warsaw", "cz": "Europe/Prague",
    "sk": "Europe/Bratislava", "hu": "Europe/Budapest", "ro": "Europe/Bucharest", "bg": "Europe/Sofia", "gr": "Europe/Athens", "se": "Europe/Stockholm",
    "no": "Europe/Oslo", "dk": "Europe/Copenhagen", "fi": "Europe/Helsinki", "uk": "Europe/London", "ie": "Europe/Dublin", "is": "Atlantic/Reykjavik",
    "ua": "Europe/Kyiv", "kr": "Asia/Seoul", "kp": "Asia/Pyongyang", "jp": "Asia/Tokyo", "cn": "Asia/Shanghai", "tw": "Asia/Taipei", "hk": "Asia/Hong_Kong",
    "in": "Asia/Kolkata", "za": "Africa/Johannesburg", "az": "Asia/Baku", "ge": "Asia/Tbilisi", "am": "Asia/Yerevan", "by": "Europe/Minsk", "il": "Asia/Jerusalem",
}  # fmt: skip
_DOMAINS = {"GB": "uk"}
# Languages whose press sits in one zone: Chinese is eight hours ahead of UTC in Beijing, Taipei, Hong Kong and Singapore alike.
_LANGUAGE_ZONES = {"ja": "Asia/Tokyo", "ko": "Asia/Seoul", "zh": "Asia/Shanghai"}
_EAST_ASIAN_LETTER = re.compile(r"[\u3041-\u30fe\u4e00-\u9fff가-힣]")
# Where the national press of countries with several zones sits, and countries whose domains are sold to anyone; by ISO 3166-1 alone.
_PRESS_ZONES = {
    "RU": "Europe/Moscow", "US": "America/New_York", "LV": "Europe/Riga", "LT": "Europe/Vilnius", "EE": "Europe/Tallinn", "ES": "Europe/Madrid",
    "QA": "Asia/Qatar", "AE": "Asia/Dubai", "SG": "Asia/Singapore", "VN": "Asia/Ho_Chi_Minh", "TH": "Asia/Bangkok",
}  # fmt: skip
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
    own = _COUNTRY_ZONES.get(host.rpartition(".")[2])
    name = (
        own
        or _COUNTRY_ZONES.get(_DOMAINS.get(country or "", (country or "").lower()))
        or _PRESS_ZONES.get(country or "")
    )
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
