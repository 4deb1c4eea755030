"""Periods told from now (this year, last week), and counts that are no number (a few days, hundreds) of both sides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from transform.check.model import Problem

# A case, "-ki", or a plural after the unit; "ayrı" and "aynı" are no month.
_TAIL = r"(?:[iuü]n|n[iuü]n|[dt][ae]n?|y?[aeiuü]|[iuü]n[dt][ae]n?|s[iuü]n[dt][ae]n?|ki\w*|l[ae]r\w*|[iuü])?(?!\w)"
_UNITS_TR = {"yil": "year", "sene": "year", "ay": "month", "hafta": "week"}
_TURN_TR = {
    "bu": "this", "içinde bulunduğumuz": "this", "geçen": "last", "geçtiğimiz": "last", "evvelki": "last", "önceki": "last",
    "gelecek": "next", "önümüzdeki": "next", "öbür": "next", "ertesi": "next",
}  # fmt: skip
_PERIOD_TR = re.compile(rf"(?<!\w)({'|'.join(_TURN_TR)}) ({'|'.join(_UNITS_TR)}){_TAIL}")
_TURN_EN = {
    "this": "this", "last": "last", "past": "last", "previous": "last", "next": "next", "coming": "next",
    "following": "next",
}  # fmt: skip
_PERIOD_EN = re.compile(rf"\b({'|'.join(_TURN_EN)}) (year|month|week)(?:'?s)?\b")

_TIMES_TR = {
    "saniye": "second", "dakika": "minute", "saat": "hour", "gün": "day", "hafta": "week", "ay": "month", "yil": "year",
    "sene": "year", "yüzyil": "century",
}  # fmt: skip
_FEW_TR = re.compile(rf"(?<!\w)(?:birkaç|bir kaç) ({'|'.join(_TIMES_TR)})(?:d[iuü]r|l[iuü]k)?{_TAIL}")
_FEW_EN = re.compile(
    r"\b(?:few|several|couple of|handful of|some) (?:\w+ )??(second|minute|hour|day|week|month|year|decade|centur)(?:s|ies)\b"
)

# How many a plural means at least. "Onlarca" is told by "dozens" and "tens" alike.
_CROWDS = (
    (10, re.compile(r"(?<!\w)(?:onlarca|düzinelerce)"), re.compile(r"\b(?:dozens|scores|tens of(?! (?:thou|mill|bill)))\b")),
    (100, re.compile(r"(?<!\w)yüzlerce"), re.compile(r"\bhundreds\b(?! of (?:thou|mill|bill))")),
    (1000, re.compile(r"(?<!\w)(?:(?:on|yüz) ?)?binlerce"), re.compile(r"\bthousands\b")),
    (1_000_000, re.compile(r"(?<!\w)milyonlarca"), re.compile(r"\bmillions\b")),
)  # fmt: skip

_MILLE = re.compile(r"\bper mille\b|‰")
_PERCENT_TR = re.compile(r"yüzde|%")
_MILLE_TR = re.compile(r"binde|‰|promil")

# Parts of the day, by their Turkish words and their English ones. A name with "_": it tells the part, and does not put it in ("late",
# "dinner"); "a.m." and "p.m." are a half of the day.
_PART_TR = re.compile(
    rf"(?<!\w)(?:(?P<afternoon>öğleden sonra|ikindi)|(?P<early>öğleden önce|kuşluk|şafak|şafağ)|(?P<dusk>akşam ?üst|akşam ?üzer)|(?P<small>sabaha karşi|seher)|"
    rf"(?P<midnight>gece ?yarisi)|(?P<morning>sabah)|(?P<noon>öğle(?:n|yin)?)|(?P<evening>akşam)|(?P<night>gece))"
    rf"(?:ley[iu]n|si|l[ae]r[iu]\w*){{0,2}}{_TAIL}"
)
_PART_EN = re.compile(
    r"\b(?:(?P<morning>mornings?|dawn|sunrise|daybreak)|(?P<noon>noon|midday|mid-day)|(?P<afternoon>afternoons?)|"
    r"(?P<evening>evenings?|dusk|sunset|nightfall)|(?P<night>nights?|overnight|tonight|midnight)|"
    r"(?P<noon_>lunch\w*)|(?P<evening_>dinner|supper)|(?P<night_>late|night\w+|small hours))\b|(?:\b|(?<=\d))(?:(?P<am>a\.?m)|(?P<pm>p\.?m))\b"
)
# What each Turkish part can be told by; "dün akşam" is "last night", and the hours after midnight are morning too.
_TOLD_BY = {
    "morning": {"morning", "am"}, "early": {"morning", "am"}, "small": {"morning", "night", "am"},
    "noon": {"noon", "afternoon", "pm"}, "afternoon": {"afternoon", "noon", "pm"},
    "dusk": {"afternoon", "evening", "night", "pm"}, "evening": {"evening", "night", "pm"},
    "night": {"night", "evening", "am", "pm"}, "midnight": {"night", "am", "pm"},
}  # fmt: skip
_SMALL_HOURS = re.compile(r"\bearly\b|\d|\b(?:one|two|three|four|five) in the\b|\bhours\b|\bdawn\b")


def check_day_parts(folded: str, lowered: str) -> list[Problem]:
    """Find a part of the day told by another ("in the evening" for "sabah"); of the kind "date".

    A part that only one side tells is no error.
    """
    ours = {m.lastgroup or "": m.group() for m in _PART_TR.finditer(folded)}
    if not ours:
        return []
    theirs = {m.lastgroup or "": m.group() for m in _PART_EN.finditer(lowered)}
    told = {part.rstrip("_") for part in theirs}
    allowed = set[str]().union(*(_TOLD_BY[part] for part in ours))
    if "night" in ours and _SMALL_HOURS.search(lowered):
        allowed.add("morning")
    lost = _first(text for part, text in ours.items() if not told & _TOLD_BY[part])
    put = _first(text for part, text in theirs.items() if part not in allowed and not part.endswith("_"))
    return [Problem("date", lost, put)] if lost and put else []


def check_periods(folded: str, lowered: str) -> list[Problem]:
    """Find "last year" told for "bu yıl", and the like; of the kind "date".

    A period that only one side tells is no error: "bu yıl" is often told by the year's number.
    """
    ours = {(_TURN_TR[m[1]], _UNITS_TR[m[2]]): m.group() for m in _PERIOD_TR.finditer(folded)}
    theirs = {(_TURN_EN[m[1]], m[2]): m.group() for m in _PERIOD_EN.finditer(lowered)}
    for key, text in ours.items():
        other = _first(told for there, told in theirs.items() if there not in ours and there[1] == key[1])
        if key not in theirs and other:
            return [Problem("date", text, other)]
    told = Counter((_TURN_EN[m[1]], m[2]) for m in _PERIOD_EN.finditer(lowered))
    for (turn, unit), text in ours.items():
        # "Last year … last year" for "bu yıl … geçen yıl".
        again = [there for there, many in told.items() if there[1] == unit and there in ours and many > 1]
        if (turn, unit) not in told and again and len({there for there in told if there[1] == unit}) == 1:
            return [Problem("date", text, theirs[again[0]])]
    return []


def check_loose(folded: str, lowered: str) -> list[Problem]:
    """Find another unit of time after "a few", another order of a crowd, and thousandths told for hundredths.

    Of the kinds "unit" and "scale".
    """
    ours = {_TIMES_TR[m[1]]: m.group() for m in _FEW_TR.finditer(folded)}
    theirs = {m[1]: m.group() for m in _FEW_EN.finditer(lowered)}
    missing = _first(text for unit, text in ours.items() if unit not in theirs and not re.search(rf"\b{unit}", lowered))
    extra = _first(text for unit, text in theirs.items() if unit not in ours)
    problems = [Problem("unit", missing, extra)] if missing and extra else []
    mille = _MILLE.search(lowered)
    percent = _PERCENT_TR.search(folded) if mille else None
    if mille and percent and not _MILLE_TR.search(folded):
        problems.append(Problem("unit", percent.group(), mille.group()))
    said = {size: m.group() for size, turkish, _ in _CROWDS if (m := turkish.search(folded))}
    told = {size: m.group() for size, _, english in _CROWDS if (m := english.search(lowered))}
    lost = _first(text for size, text in said.items() if size not in told)
    came = _first(text for size, text in told.items() if size not in said)
    if lost and came and len(said) == len(told):
        problems.append(Problem("scale", lost, came))
    return problems


def _first(texts: Iterable[str]) -> str:
    return next(iter(texts), "")
