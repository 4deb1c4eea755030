"""Months, weekdays and near days of a sentence and of its translation."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from core import late_re as re
from transform.check.branches import Branches
from transform.check.engine_rows import Rows, Texts
from transform.check.model import Problem
from transform.numbers import find_numbers

_MONTHS_TR = "ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik".split()
_MONTHS_EN = "january february march april may june july august september october november december".split()
_DAYS_TR = "pazartesi sali çarşamba perşembe cuma cumartesi pazar".split()
_DAYS_EN = "monday tuesday wednesday thursday friday saturday sunday".split()
_TAIL_TR = (
    r"(?:'?(?:taki|teki|daki|deki|s?[iuü]nd[ae]n?|y?[aeiuü]|d[ae]|t[ae]|d[ae]n|t[ae]n|n?[iuü]n|lar\w*|"
    r"ler\w*|[iuü]|s[iuü]\w*|n[ae]|nd[ae]|ki|nki|ndan|ya\w*|y[iuü]|yla|y?s[ae]|l[iuü]k|n[iuü]z\w*|y?[dt][iuü]r?|(?:[dt][ae]y)[dt][iuü]|y?m[iuü]ş\w*))?(?!\w)"
)
_NEAR = {"dün": "yesterday", "bugün": "today", "yarin": "tomorrow"}
_TR_DATE = Branches((
    r"(?<!\w)(?:(?P<month>" + "|".join([*_MONTHS_TR[:-1], "aralik", "araliğ", "ocağ", "şubat"]) + r")|(?P<day>"
    + "|".join(sorted(_DAYS_TR, key=len, reverse=True)) + r")|(?P<near>dün(?:kü)?(?!ya)|bugün(?:kü)?|"
    r"yarin(?:ki)?))" + _TAIL_TR,
    *_MONTHS_TR[1:-1], "oca", "arali", *_DAYS_TR, *_NEAR,
))  # fmt: skip
_EN_DATE = Branches((
    r"\b(?=[A-Zty])(?:(?P<month>January|February|April|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\.? ?\d)|(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)(?=\.\Z)|(?:March|May|Mar)(?=\.? ?\d)|(?<=\d )(?:March|May)|"
    r"(?<=[Ii]n )(?:March|May)|(?<=[Ll]ast )(?:March|May)|(?<=of )(?:March|May)(?! \w+ing)|(?<=[Ss]ince )March|"
    r"(?<=[Tt]his )(?:March|May)|(?<=[Nn]ext )(?:March|May)|(?<=By )March|(?<=by )March|"
    r"(?:(?<=[Ll]ate )|(?<=[Ee]arly )|(?<=[Mm]id-)|(?<=\d(?:st|nd|rd|th) )|(?<=[Uu]ntil ))(?:March|May)|"
    r"(?:March|May)(?= (?:and|to|through|until) (?:" + "|".join(m.title() for m in _MONTHS_EN) + r"))|"
    r"(?:(?<=[Aa]fter )|(?<=[Bb]efore )|(?<=[Ff]rom )|(?<=[Dd]uring ))March|(?:(?<=[Bb]efore )|(?<=[Dd]uring ))May(?=[.,;]|\Z)|(?<=[Tt]he )March(?= (?!for|on|against|of|to|in)[a-z])|(?<=on )(?:March|May))|"
    r"(?P<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?P<near>[Yy]esterday|[Tt]oday|[Tt]omorrow))(?!\w)",
    *"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec day omorrow".split(),
))  # fmt: skip
_PERIODS = (
    r"(?:gün|hafta|ay|yil|sene|sezon|dönem|yaz|kiş|bahar|pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar|"
    + "|".join(_MONTHS_TR)
    + r")"
)
_TR_LAST = Branches((rf"\b(?:geçen|geçtiğimiz|evvelki)(?: \w+)? {_PERIODS}", "geçen ", "geçtiğimiz ", "evvelki "))
_TR_NEXT = Branches(
    (rf"\b(?:gelecek|önümüzdeki|öbür|ertesi)(?: \w+)? {_PERIODS}", "gelecek ", "önümüzdeki ", "öbür ", "ertesi ")
)
_EN_PERIODS = (
    r"(?:day|week|month|year|season|summer|winter|spring|autumn|fall|" + "|".join(_MONTHS_EN + _DAYS_EN) + r")"
)
_EN_LAST = re.compile(rf"\b(?:last|past|previous) {_EN_PERIODS}")
_EN_NEXT = re.compile(rf"\b(?:next|coming) {_EN_PERIODS}")
_FAR_BACK = re.compile(r"\b(?:two|three|several|a few) (?:day|week|month)s ago\b", re.IGNORECASE)
_FAR_OFF = re.compile(r"\bin (?:two|three|several|a few) (?:day|week|month)s(?:' time)?\b", re.IGNORECASE)
_FAR_TR = re.compile(r"\b(?:iki|2|üç|3|birkaç) (?:gün|hafta|ay)|\bevvelsi|\bönceki gün")
_PERIOD_WORDS = {"week": "hafta", "month": " ay", "year": "yil"}
# "May" and "March" are told from the verbs by what stands around them, or by their place in a sentence.
_EN_MONTH_ALONE = re.compile(r"(?<=[a-z] )(?:March|May)(?= [a-z])(?! (?:for|on|against|of|to|in|be|have|not)\b)")
_Dates = dict[str, list[tuple[str, str]]]
_DAY_BEFORE = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+\.\Z")  # "20 July."
_EN_WHEN = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|weekends?|week|months?|season|spring|summer|autumn|fall|winter|quarter|ago|later|earlier|that day|same day|\w+day|"
    r"\d{1,2}[./-]\d{1,2}|\d{4}-\d\d|Ramadan|Eid|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b",
    re.IGNORECASE,
)
_THIS_DAY = re.compile(r"\bbu (?:sabah|gece|akşam|öğle)")
_NUMERIC_DATE = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b")


def check_dates(source: str, target: str, folded: str) -> list[Problem]:
    """Compare the months, weekdays and near days named on either side; returns problems of the kind "date".

    Args:
        source: the Turkish text.
        target: the English text.
        folded: the folded source.
    """
    left, right = _turkish_dates(source, folded), _english_dates(target)
    problems: list[Problem] = []
    for key in ("month", "day", "near"):
        if not right[key]:
            other = _told_instead(key, left, folded, target)
            if other and key != "day":
                problems.append(Problem("date", left[key][0][1], other))
            continue
        ours, theirs = Counter(k for k, _ in left[key]), Counter(k for k, _ in right[key])
        missing = [text for k, text in left[key] if k not in theirs]
        alone = _EN_MONTH_ALONE.search(target) if key == "month" and missing else None
        if alone and alone.group().lower()[:3] not in ours and alone.group() not in source:
            problems.append(Problem("date", missing[0], alone.group()))
            continue
        # "Sunday Times" stands in the Turkish as it is.
        extra = [text for k, text in right[key] if k not in ours and text not in source]
        if missing and not extra:
            # "Monday … Monday" for "pazartesi … salı".
            extra = [text for k, text in right[key] if theirs[k] > ours[k]]
        if not extra or not (missing or key in ("month", "day")):
            continue
        if key == "day" and not missing and (_fits_date(extra[0], target) or _tells_today(left, right, folded)):
            continue
        if key == "month" and not missing and target.endswith(f"{extra[0]}.") and not _DAY_BEFORE.search(target):
            continue  # the rest of a text that was cut there
        if key != "month" or not _NUMERIC_DATE.search(source):
            problems.append(Problem("date", missing[0] if missing else "", extra[0]))
    return problems or _last_for_next(folded, target)


_TOLD = {"month": tuple(month[:3] for month in _MONTHS_EN), "day": ("day",)}  # letters of what tells one


@dataclass(frozen=True, slots=True)
class _Lost:
    """A month or weekday of Turkish, of which a target may tell none at all."""

    said: re.Pattern[str]
    key: str

    def find(self, texts: Texts) -> list[Problem]:
        """Find it where no day, month or period is told; a problem of the kind "date"."""
        if any(told in texts.lowered for told in _TOLD[self.key]):
            return []
        lost = self.said.search(texts.folded)
        if lost is None or _EN_WHEN.search(texts.target):
            return []
        return [Problem("date", lost.group(), "")]


# Of true pairs none lost a month, and one of 157 a weekday, unless another day or a period tells it. By clues of the source.
LOST: Rows = (
    (
        [f"{month}{end}" for month in _MONTHS_TR for end in ("da", "ta", "de", "te", " ay", "'")],
        _Lost(
            re.compile(
                r"(?<!\w)(?<!\d )(?:şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|(?:ocak|ekim|kasim|aralik)(?= ayin|'?[dt]a(?!\w)))"
                r"(?: ayin\w*|'?[dt][ae](?:ki|n)?)(?!\w)"
            ),
            "month",
        ),
    ),
    (
        (" günü", " gecesi", " akşami", " sabahi"),
        _Lost(re.compile(rf"(?<!\w)(?:{'|'.join(_DAYS_TR[:-1])}) (?:günü|gecesi|akşami|sabahi)(?!\w)"), "day"),
    ),
)


def _told_instead(key: str, left: _Dates, folded: str, target: str) -> str:
    """Return what stands for a month or a near day that is lost: "March elections", "last week" for "dün"."""
    if not left[key]:
        return ""
    if key == "month":
        month = _EN_MONTH_ALONE.search(target)
        return month.group() if month and left[key][0][0] != month.group().lower()[:3] else ""
    for day, turn in (("yesterday", _EN_LAST), ("tomorrow", _EN_NEXT)):
        period = turn.search(target.lower()) if left[key][0][0] == day else None
        unit = _PERIOD_WORDS.get(period.group().split()[1]) if period else None
        if period and unit and unit not in folded:
            return period.group()
        far = (_FAR_BACK if day == "yesterday" else _FAR_OFF).search(target) if left[key][0][0] == day else None
        if far and not _FAR_TR.search(folded):
            return far.group()
    return ""


def _tells_today(left: _Dates, right: _Dates, folded: str) -> bool:
    """Tell whether a weekday stands for a day that the source tells from its own ("bugün"), as agencies write it."""
    return not right["near"] and (bool(left["near"]) or _THIS_DAY.search(folded) is not None)


def _fits_date(day: str, target: str) -> bool:
    """Tell whether a weekday is that of the only full date of a text, which the source may leave out."""
    dates = [int(n.value or 0) for n in find_numbers(target, "en") if n.kind == "date"]
    if len(dates) != 1 or dates[0] < 1_000_000:
        return False
    year, month, at = dates[0] // 10_000, dates[0] // 100 % 100, dates[0] % 100
    if not 1 <= month <= 12 or not 1 <= at <= calendar.monthrange(year, month)[1]:
        return False
    return _DAYS_EN[calendar.weekday(year, month, at)].startswith(day.lower()[:3])


def _last_for_next(folded: str, target: str) -> list[Problem]:
    """Find "last month" told for "gelecek ay", or the other way round."""
    for ours, same, contrary, other in (
        (_TR_NEXT, _EN_NEXT, _EN_LAST, _TR_LAST),
        (_TR_LAST, _EN_LAST, _EN_NEXT, _TR_NEXT),
    ):
        here = ours.search(folded)
        lowered = target.lower() if here else ""
        there = contrary.search(lowered) if here else None
        if here and there and not same.search(lowered) and not other.search(folded):
            return [Problem("date", here.group(), there.group())]
    return []


def turkish_dates(source: str, folded: str) -> Iterator[tuple[int, int, str]]:
    """Yield where months, weekdays and near days stand in a Turkish text, by their English names (three letters; near days whole)."""
    for m, _, name in _find_turkish(source, folded):
        yield m.start(), m.end(), name


def english_dates(target: str) -> Iterator[tuple[int, int, str]]:
    """Yield the same of an English text."""
    for m, _, name in _find_english(target):
        yield m.start(), m.end(), name


def _turkish_dates(source: str, folded: str) -> _Dates:
    found: _Dates = {"month": [], "day": [], "near": []}
    for m, key, name in _find_turkish(source, folded):
        found[key].append((name, source[m.start() : m.end()]))
    return found


def _find_turkish(source: str, folded: str) -> Iterator[tuple[re.Match[str], str, str]]:
    for m in _TR_DATE.find(folded):
        word = m.group(m.lastgroup or 0)
        text = source[m.start() : m.end()]
        if m.lastgroup == "month" and text.casefold().startswith("martin"):
            continue  # the name; of the month it is "Martın"
        if m.lastgroup == "month":
            word = {"araliğ": "aralik", "ocağ": "ocak"}.get(word, word)
            yield m, "month", _MONTHS_EN[_MONTHS_TR.index(word)][:3]
        elif m.lastgroup == "day":
            yield m, "day", _DAYS_EN[_DAYS_TR.index(word)][:3]
        else:
            yield m, "near", _NEAR[re.sub(r"k[üi]\Z", "", word)]


def _english_dates(target: str) -> _Dates:
    found: _Dates = {"month": [], "day": [], "near": []}
    for m, key, name in _find_english(target):
        found[key].append((name, m.group()))
    return found


def _find_english(target: str) -> Iterator[tuple[re.Match[str], str, str]]:
    for m in _EN_DATE.find(target):
        key, word = m.lastgroup or "near", m.group().lower()
        yield m, key, word if key == "near" else word[:3]
