"""The times of a page: when it was published and changed, with the publisher's own offset and how exactly it is known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import parsedate_to_datetime

from core.model import Precision
from core.text import fold
from ingest.zones import fix_zone, names_own_zone, offset_of

# Clocks differ; a time this far ahead of the fetch is still the fetch's own.
_AHEAD = timedelta(minutes=15)
EARLIEST = 1990  # before it there were no news pages: a zero of some system's calendar

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "ocak oca january jan января январь янв січня січень січ yanvar januar jänner janvier janv enero ene gennaio gen janeiro leden ledna",
            "şubat şub subat sub february feb февраля февраль фев февр лютого лютий лют fevral februar février févr fevrier febrero febbraio fevereiro únor února",
            "mart march mar марта март мар березня березень бер märz maerz mär mars marzo março březen března",
            "nisan nis april apr апреля апрель апр квітня квітень квіт кві aprel avril avr abril abr aprile duben dubna",
            "mayıs may мая май травня травень трав тра mai mayo maggio mag maio květen května maj",
            "haziran haz june jun июня июнь июн червня червень черв чер iyun juni juin junio giugno giu junho červen června",
            "temmuz tem july jul июля июль июл липня липень лип iyul juli juillet juil julio luglio lug julho červenec července",
            "ağustos ağu agustos agu august aug августа август авг серпня серпень серп сер avqust août aout agosto ago srpen srpna",
            "eylül eyl eylul september sept sep сентября сентябрь сен сент вересня вересень вер sentyabr septembre septiembre settembre set setembro září",
            "ekim eki october oct октября октябрь окт жовтня жовтень жовт жов oktyabr oktober okt octobre octubre ottobre ott outubro říjen října",
            "kasım kas kasim november nov ноября ноябрь ноя нояб листопада листопад лист лис noyabr novembre noviembre novembro listopad listopadu",
            "aralık ara aralik december dec декабря декабрь дек грудня грудень груд гру dekabr dezember dez décembre déc decembre diciembre dic dicembre dezembro prosinec prosince desember des",
        ),
        1,
    )
    for name in (fold(word) for word in names.split())
}
_CLOCK = r"(?:\D{0,18}?(?P<hour>[0-2]?\d)[:.h](?P<minute>[0-5]\d)(?![./-]\d)(?::(?P<second>[0-5]\d))?\s*(?P<half>[ap]\.?\s?m\b\.?)?)?"
_ZONE = r"(?:\s*(?:uhr\s*)?\(?(?P<zone>[+-]\d{2}:?\d{2}|\+\d{2}(?!\d)|(?:utc|gmt)[+-]\d{1,2}(?::?\d{2})?(?!\d)|(?:(?:utc|gmt)(?![+-]\d)|trt|msk|мск|kst|jst|cest|cet|eest|eet|bst|edt|est|cdt|cst|mdt|mst|pdt|pst|tsi|et|ct|mt|pt)\b))?"
_ISO = re.compile(
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})"
    r"(?:[t\s]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?)?"
    r"\s*(?P<zone>z\b|[+-]\d{2}:?\d{2}|[+-]\d{2}\b|(?:utc|gmt)(?:[+-]\d{1,2})?|trt|tsi|msk|kst|jst|cest|cet|eest|eet|edt|est|pst|pdt)?"
)
_COMPACT = re.compile(
    r"(?P<year>20\d{2})(?P<month>\d{2})(?P<day>\d{2})(?:t?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?)?(?P<zone>z|[+-]\d{4})?"
)
_DAY_FIRST = re.compile(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s.\-/]+(?:de\s+)?(?P<month>[^\W\d_]{3,10})\.?,?[\s.\-/]+(?:de\s+)?(?P<year>\d{4})"
    + _CLOCK
    + _ZONE
)
_MONTH_FIRST = re.compile(
    r"\b(?P<month>[^\W\d_]{3,10})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})" + _CLOCK + _ZONE
)
_NUMERIC = re.compile(r"\b(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4})" + _CLOCK + _ZONE)
# The clock before the day: "14:35, 4 Kasım 2025", "2:35 p.m. ET Nov. 4, 2025", "14:35 EST, Tue November 4, 2025".
_CLOCK_BEFORE = (
    r"(?<![\d:.])(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?\s*(?P<half>[ap]\.?\s?m\b\.?)?"
    + _ZONE
    + r"\)?[\s,|•·–—/-]{1,4}(?:on\s+)?(?:[^\W\d_]{2,12}\.?,?\s+)?"
)
_CLOCK_FIRST = tuple(
    re.compile(_CLOCK_BEFORE + day)
    for day in (
        r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s.\-/]+(?P<month>[^\W\d_]{3,10}|\d{1,2})\.?,?[\s.\-/]+(?P<year>\d{4})\b",
        r"(?P<month>[^\W\d_]{3,10})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})\b",
    )
)
# As .NET writes by default: seconds beside "PM" are for no reader.
_NET_DEFAULT = re.compile(r"\d{1,2}/\d{1,2}/\d{4}\s+\d{1,2}:\d\d:\d\d\s*[ap]\.?\s?m")
_EAST_ASIAN = re.compile(
    r"(?P<year>\d{4})\)?\s*[년年./-]\s*(?P<month>\d{1,2})\s*[월月./-]\s*(?P<day>\d{1,2})\s*[일日.]?"
    r"(?:[^\d오午晚凌夕傍早]{0,8}?(?P<east>오전|오후|午前|午後|上午|下午|凌晨|早上|早晨|晚上|晚间|晚|傍晚|夕方|[ap]m(?=\s*\d))?\s*(?P<hour>\d{1,2})\s*[:시時时点]\s*(?P<minute>\d{1,2})\s*[분分]?"
    r"(?::(?P<second>\d{2}))?)?(?P<zone>\s*[(（]?(?:jst|kst|北京[时時][间間]|台[北灣湾][时時][间間]|日本[时時][间間]|[韓韩][国國][时時][间間]|(?:utc|gmt)[+-]\d{1,2}))?"
)
_DAY_BEFORE = re.compile(r"\d{1,2}(?:[./-]\d{1,2}[./-]|[.\s/-]{1,2}[^\W\d_]{3,10}[.,]?[\s/-])\s*\Z")
# RFC 822 by a program whose names of months are East Asian: "화, 04 11월 2025 14:30:00 +0900".
_EAST_RFC = re.compile(r"\b(?P<day>\d{1,2})\s+(?P<month>\d{1,2})\s*[월月]?\s+(?P<year>\d{4})(?=\s+\d)" + _CLOCK + _ZONE)
_EAST_MONTH_FIRST = re.compile(r"(?P<month>\d{1,2})\s*[월月]\s*(?P<day>\d{1,2}),\s*(?P<year>\d{4})" + _CLOCK + _ZONE)
# Years of an era: Japan's (令和 from 2019, 平成 from 1989) and Taiwan's (民國 from 1912).
_ERA = re.compile(r"(令和|平成|(?:中華)?民[國国])\s*(元|\d{1,3})\s*年")
_ERAS = {"令": 2018, "平": 1988, "中": 1911, "民": 1911}
_UNIX_DATE = re.compile(
    r"\w{3} (?P<month>\w{3}) +(?P<day>\d{1,2}) (?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d) (?P<zone>[a-z]{3,4}|[+-]\d{4}) (?P<year>\d{4})"
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_AFTERNOON = frozenset({"pm", "오후", "午後", "下午", "晚上", "晚间", "晚", "傍晚", "夕方"})
_MORNING = frozenset({"am", "오전", "午前", "上午", "凌晨", "早上", "早晨"})


@dataclass(frozen=True, slots=True)
class PageTime:
    """A moment, how exactly it is known, and whether the page itself named the offset."""

    moment: datetime
    precision: Precision
    zoned: bool


def read_time(text: object, *, zone: tzinfo, latest: datetime) -> PageTime | None:
    """Read a time as pages write it.

    Args:
        text: the words or the machine-readable value; numbers are seconds or milliseconds since 1970.
        zone: what a time without an offset is in.
        latest: when the page was fetched or first seen; a time after it is not believed. One in UTC may be the newsroom's clock with a
            "Z" behind it, as content systems write that keep local times: where that is not too late, it is taken so.

    Returns:
        None where nothing can be read, and for what lies in the future or before 1990.
    """
    if isinstance(text, int | float) and not isinstance(text, bool):
        text = str(int(text))
    if not isinstance(text, str) or not any(map(str.isdigit, text)):
        return None
    found = _read(text.strip(), zone)
    if found is None or found.moment.year < EARLIEST:
        return None
    try:
        if found.moment.astimezone(UTC) <= latest + _AHEAD:
            return found
        clock = found.moment.replace(tzinfo=None)
        local = PageTime(fix_zone(clock, zone), found.precision, zoned=False)
        is_utc = found.zoned and not found.moment.utcoffset()
        return local if is_utc and local.moment.astimezone(UTC) <= latest + _AHEAD else None
    except OverflowError:
        return None


def _read(text: str, zone: tzinfo) -> PageTime | None:
    folded = fold(text)
    if "年" in folded:
        folded = _ERA.sub(_spell_year, folded)
    if _EPOCH.fullmatch(folded):
        seconds = int(folded[:10])
        return PageTime(datetime.fromtimestamp(seconds, UTC), Precision.SECOND, zoned=True)
    match = _ISO.match(folded) or _COMPACT.fullmatch(folded)
    if match:
        found = _build(match, zone)
        # "2025.11.04. 오후 3:10" begins as ISO 8601 does, and says more.
        east = _EAST_ASIAN.match(folded) if found is None or found.precision is Precision.DAY else None
        return _build(east, zone) if east and east["hour"] else found
    if "," in text[:5] and not names_own_zone(text, zone):
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            moment = None
        if moment is not None and moment.tzinfo is not None:
            return PageTime(moment, Precision.SECOND, zoned=True)
    for pattern in (_UNIX_DATE, _EAST_RFC, _EAST_MONTH_FIRST, _EAST_ASIAN, _DAY_FIRST, _MONTH_FIRST, _NUMERIC, _ISO):
        for match in pattern.finditer(folded):
            if pattern is _EAST_ASIAN and _DAY_BEFORE.search(folded, 0, match.start()):
                continue  # the year of another day, and its clock: "25 Kas 2026 - 14.05"
            found = _build(match, zone)
            if found is not None:
                return _add_clock_before(found, folded, zone) if found.precision is Precision.DAY else found
    return None


def _spell_year(found: re.Match[str]) -> str:
    return f"{_ERAS[found[1][0]] + (1 if found[2] == '元' else int(found[2]))}年"


def _add_clock_before(found: PageTime, folded: str, zone: tzinfo) -> PageTime:
    """Return a day with the clock that stands before it, where one does."""
    for pattern in _CLOCK_FIRST:
        for match in pattern.finditer(folded):
            timed = _build(match, zone)
            if timed is not None and timed.moment.date() == found.moment.date():
                return timed
    return found


def _build(match: re.Match[str], zone: tzinfo) -> PageTime | None:
    parts = match.groupdict()
    month = int(parts["month"]) if parts["month"].isdigit() else MONTHS.get(parts["month"])
    if month is None:
        return None
    day, year, hour = int(parts["day"]), int(parts["year"]), parts["hour"]
    if (month > 12 >= day) or (day <= 12 and _NET_DEFAULT.match(match.group())):  # American order, and certain
        day, month = month, day
    clock = int(hour) if hour else 0
    half = (parts.get("half") or parts.get("east") or "").replace(".", "").replace(" ", "")
    if half in _AFTERNOON and clock < 12:
        clock += 12
    elif half in _MORNING and clock == 12:
        clock = 0
    second = parts.get("second")
    fraction = (parts.get("fraction") or "")[:6].ljust(6, "0") if parts.get("fraction") else "0"
    try:
        moment = datetime(year, month, day, clock, int(parts["minute"] or 0), int(second or 0), int(fraction))
    except ValueError:
        return None
    precision = Precision.SECOND if second else Precision.MINUTE if hour else Precision.DAY
    named = (parts.get("zone") or "").lstrip(" (（\u3000") if hour else ""
    offset = offset_of(named, moment, zone, half_day=bool(half))
    known = fix_zone(moment, zone) if offset is None else moment.replace(tzinfo=offset)
    return PageTime(known, precision, zoned=offset is not None)


def choose_time(values: Iterable[object], *, zone: tzinfo, latest: datetime) -> PageTime | None:
    """Return the first readable time, made more exact by a later one that agrees with it.

    A day is refined by a time of that day; a time without an offset by the same wall clock, or the same moment, with one.
    """
    chosen: PageTime | None = None
    for value in values:
        found = read_time(value, zone=zone, latest=latest)
        if found is None:
            continue
        if chosen is None or _refines(chosen, found):
            chosen = found
        if chosen.zoned and chosen.precision is not Precision.DAY:
            return chosen
    return chosen


def _refines(known: PageTime, other: PageTime) -> bool:
    if known.precision is Precision.DAY:
        return other.precision is not Precision.DAY and known.moment.date() == other.moment.date()
    if known.zoned or not other.zoned or other.precision is Precision.DAY:
        return False
    return known.moment.replace(tzinfo=None, second=0, microsecond=0) == other.moment.replace(
        tzinfo=None, second=0, microsecond=0
    )
