"""Times that only the reader of the moment understands: "12 dakika önce", "dün 21:05", "4 ноя, 14:35", "04.11.25"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

from core.text import fold
from ingest.pagedates import MONTHS

_AHEAD = timedelta(minutes=15)  # clocks differ
_LONGEST = 120  # characters of a line that may tell a time
_LONGEST_YEARS = 20  # back; what two digits name before that is no news
_EAST_ASIA = frozenset({"Asia/Seoul", "Asia/Pyongyang", "Asia/Tokyo", "Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong"})
_HANGUL = re.compile("[가-힣]")

_SECONDS = r"saniye|sn|seconds?|secs?|секунд[уы]?|сек|초|秒"
_MINUTES = r"dakika|dk|minutes?|mins?|m|минут[уы]?|мин|хвилин[уи]?|хв|분|分(?:钟|鐘)?"
_HOURS = r"saat|sa|hours?|hrs?|h|час(?:а|ов)?|ч|год(?:ин[уи]?)?|시간|時間|小时|小時"
_DAYS = r"gün|days?|d|день|дн(?:я|ей|і|ів)|일|日|天"
# "12 dakika önce", "an hour ago", "час назад", "10 хвилин тому", "5분 전".
AGO = (
    rf"(?:(?P<many>\d{{1,3}}|bir|an?|one)\.?\s*)?(?:(?P<seconds>{_SECONDS})|(?P<minutes>{_MINUTES})|(?P<hours>{_HOURS})|(?P<days>{_DAYS}))"
    r"\.?\s*(?:önce|evvel|ago|назад|тому|전|前)"
)
_JUST = r"(?:az|biraz|hemen) önce|şimdi|just now|moments ago|только что|щойно|방금(?: 전)?|たった今|刚刚"
_DAY_WORDS = (
    r"bugün|today|сегодня|сьогодні|오늘|今日|今天",
    r"dün|yesterday|вчера|[ву]чора|어제|昨日|昨天",
    r"evvelsi gün|önceki gün|позавчера|позавчора|그제|그저께",
)
DAY_WORD = f"(?:{'|'.join(_DAY_WORDS)})"
_CLOCK = (
    r"(?:(?P<east>오전|오후|午前|午後|上午|下午)\s*)?(?P<hour>[0-2]?\d)\s*[:.시時]\s*(?P<minute>[0-5]\d)\s*[분分]?(?::[0-5]\d)?\s*(?P<half>[ap]\.?\s?m\b\.?)?"
    r"(?:\s*\(?(?:tsi|trt|msk|мск|kst|gmt\+\d)\)?)?"
)
_BETWEEN = r"[\s,|–-]*(?:(?:saat|at|в|о|об|около|klo|um)\b:?\s*)?"
_WEEKDAY = r"(?:[\s,]*\(?[^\W\d_]{1,12}\.?\)?)?"
_WEEKDAY_BEFORE = r"(?:(?:[^\W\d_]|['’ʼ]){3,12}\W{1,3})?"
_NAMED_DAY = r"(?P<day>\d{1,2})\.?\s+(?P<month>[^\W\d_]{3,10})\.?(?!\w)"
_MONTH_DAY = r"(?P<month>[^\W\d_]{3,10})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_EAST_DAY = r"(?P<month>\d{1,2})\s*[월月]\s*(?P<day>\d{1,2})\s*[일日]"
# A label with its colon, or one that needs none; and what some write behind.
_LABEL = (
    r"(?:[^\W\d_]+(?: [^\W\d_]+){0,3}\s*:\s*|(?:haber |ilk )?(?:yay[iı]n(?:lan(?:ma|di)?|lama)?|giriş|eklenme|ekleme|oluşturulma)(?: (?:tarihi|zamani|saati))?\s+|"
    r"(?:first )?(?:published|posted|added)(?: on| at)?\s+|опубликовано\s+|опубліковано\s+|(?:기사)?(?:입력|등록|송고|작성)(?:시간|일시)?\s*)?"
)
_BEHIND = r"(?:\s*(?:yay[iı]n(?:lan|a gir)di|eklendi|girildi|oluşturuldu|paylaş[iı]ld[iı]|published|posted))?"
_FORMS = tuple(
    re.compile(rf"\W*{_LABEL}\W*{form}{_BEHIND}\W*")
    for form in (
        AGO,
        rf"(?P<just>{_JUST})",
        rf"(?P<word>{DAY_WORD})(?:{_BETWEEN}{_CLOCK})?",
        rf"{_CLOCK}\W{{1,4}}(?P<word>{DAY_WORD})",
        rf"{_NAMED_DAY}{_WEEKDAY}(?:{_BETWEEN}{_CLOCK})?",
        rf"{_WEEKDAY_BEFORE}{_NAMED_DAY}(?:{_BETWEEN}{_CLOCK})?",
        rf"{_CLOCK}[\s,|–-]+{_NAMED_DAY}",
        rf"{_WEEKDAY_BEFORE}{_MONTH_DAY}(?:{_BETWEEN}{_CLOCK})?",
        rf"{_EAST_DAY}{_WEEKDAY}(?:{_BETWEEN}{_CLOCK})?",
        rf"(?P<one>\d{{2}})(?P<mark>[./-])(?P<two>\d{{2}})(?P=mark)(?P<three>\d{{2}})(?!\d){_WEEKDAY}(?:{_BETWEEN}{_CLOCK})?",
    )
)
_WEEK = {
    name: number % 7
    for number, name in enumerate(
        "pazartesi sali çarşamba perşembe cuma cumartesi pazar monday tuesday wednesday thursday friday saturday sunday"
        " понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п'ятниця субота неділя"
        " 월요일 화요일 수요일 목요일 금요일 토요일 일요일 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日".split()
    )
}
_DAY_OF_WEEK = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_WEEK, key=len, reverse=True))})(?!\w)")
_DATED_DAY = re.compile(rf"{_NAMED_DAY}|{_MONTH_DAY}|{_EAST_DAY}".replace("?P<month>", "?:").replace("?P<day>", "?:"))
_PART = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+|\n")
# "Mert Aydın 3 saat önce"
_NAME_BEFORE = re.compile(r"(?:[^\W\d_a-zçğıöşü][\w.'’-]+ ){2,3}(\d{1,3} [^\W\d_]{2,8} (?:önce|ago|назад|тому))\Z")
_MAY_TELL = re.compile(rf"\d|{_JUST}|{DAY_WORD}|назад|тому|ago|önce")
_HAS_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def tells_short_time(text: str) -> bool:
    """Tell whether a line, or a part of it between bars, is a time of one of these forms, right or wrong.

    Args:
        text: a line of a page.
    """
    return any(True for part in _parts(text) if any(form.fullmatch(part) for form in _FORMS))


def spell_out(text: str, *, zone: tzinfo, now: datetime) -> str:
    """Return a line's time in ISO 8601 where only who reads it now can know it; any other line as it is.

    Hours ago tell the day alone: they may be an hour more. A day without its year is the last such day, and needs its clock.

    Args:
        text: a line of a page.
        zone: the newsroom's.
        now: when the page was had.
    """
    if _HAS_YEAR.search(text):
        return text
    here = now.astimezone(zone)
    for part in _parts(text):
        for form in _FORMS:
            found = form.fullmatch(part)
            told = _read(found.groupdict(), here, part) if found else None
            if told is not None:
                return told
    return text


def spell_by_weekday(text: str, *, zone: tzinfo, latest: datetime) -> str:
    """Return a line's time in ISO 8601 where the day of the week that it names is that of the last such day; any other line as it is.

    Nobody has to know when it was shown: "30 Kasım Pazartesi 09:45" is of one year in six.

    Args:
        text: a line of a page.
        zone: the newsroom's.
        latest: when the page was had.
    """
    folded = fold(text).replace("’", "'").replace("ʼ", "'") if len(text) <= _LONGEST else ""
    named = _DAY_OF_WEEK.search(folded)
    if named is None:
        return text
    told = spell_out(text, zone=zone, now=latest)
    if told == text:
        return text
    day = datetime.fromisoformat(told)
    # Today and yesterday are of whoever reads the page.
    return told if _WEEK[named[0]] == day.weekday() and _DATED_DAY.search(folded) else text


def _parts(text: str) -> list[str]:
    folded = fold(text) if len(text) <= _LONGEST else ""
    if not _MAY_TELL.search(folded):
        return []
    whole = " ".join(folded.split())
    if named := _NAME_BEFORE.match(" ".join(text.split())):
        return [whole, fold(named[1])]
    return list(dict.fromkeys((whole, *_PART.split(whole))))


def _read(parts: dict[str, str | None], here: datetime, text: str) -> str | None:
    if "many" in parts:
        gone = time_gone(parts)
        if gone is None:
            return None
        if parts["hours"]:
            return (here - gone - timedelta(minutes=30)).date().isoformat()
        return (here - gone).date().isoformat() if parts["days"] else _to_minute(here - gone)
    if parts.get("just"):
        return _to_minute(here)
    day = _day_of(parts, here, text)
    return _with_clock(day, parts, here) if day is not None else None


def time_gone(parts: dict[str, str | None]) -> timedelta | None:
    """Return how long ago the groups of `AGO` say that something was; None: they do not say it.

    Args:
        parts: of a match.
    """
    many = parts["many"]
    # "Saat önce" and "ago" by themselves say nothing; "час назад" does.
    if many is None and not re.search(
        r"[а-яі]", f"{parts['minutes'] or ''}{parts['hours'] or ''}{parts['days'] or ''}"
    ):
        return None
    count = int(many) if many and many.isdigit() else 1
    unit = next(name for name in ("seconds", "minutes", "hours", "days") if parts[name])
    return timedelta(**{unit: count})


def _to_minute(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="minutes")


def _day_of(parts: dict[str, str | None], here: datetime, text: str) -> date | None:
    if word := parts.get("word"):
        back = next(number for number, words in enumerate(_DAY_WORDS) if re.fullmatch(words, word))
        return here.date() - timedelta(days=back)
    if parts.get("one"):
        return _two_digits(parts, here, text)
    month = parts["month"] or ""
    if not parts.get("hour"):
        return None  # "8 Mart" is the name of a day as well
    number = int(month) if month.isdigit() else MONTHS.get(month)
    if number is None:
        return None
    clock = _clock_of(parts) or (0, 0)
    for year in (here.year + 1, here.year, here.year - 1, here.year - 2):
        try:
            moment = datetime(year, number, int(parts["day"] or 0), *clock, tzinfo=here.tzinfo)
        except ValueError:
            continue  # 29 February
        if moment <= here + _AHEAD:
            return moment.date()
    return None


def _two_digits(parts: dict[str, str | None], here: datetime, text: str) -> date | None:
    first, middle, last = (int(parts[name] or 0) for name in ("one", "two", "three"))
    year_first = str(here.tzinfo) in _EAST_ASIA or _HANGUL.search(text) is not None
    year, day = (first, last) if year_first else (last, first)
    try:
        found = date(2000 + year, middle, day)
    except ValueError:
        return None
    return found if here.year - _LONGEST_YEARS <= found.year and found <= here.date() else None


def _clock_of(parts: dict[str, str | None]) -> tuple[int, int] | None:
    if not parts.get("hour"):
        return None
    hour, half = int(parts["hour"] or 0), (parts["half"] or parts["east"] or "").replace(".", "").replace(" ", "")
    if half in {"pm", "오후", "午後", "下午"} and hour < 12:
        hour += 12
    elif half in {"am", "오전", "午前", "上午"} and hour == 12:
        hour = 0
    return (hour, int(parts["minute"] or 0)) if hour < 24 else None


def _with_clock(day: date, parts: dict[str, str | None], here: datetime) -> str | None:
    clock = _clock_of(parts)
    if clock is None:
        return day.isoformat()
    moment = datetime(day.year, day.month, day.day, *clock, tzinfo=here.tzinfo)
    return _to_minute(moment) if moment <= here + _AHEAD else None
