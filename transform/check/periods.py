"""Periods told from now (this year, last week), and counts that are no number (a few days, hundreds) of both sides."""

from __future__ import annotations

import re
from collections.abc import Iterable

from transform.check.branches import Branches
from transform.check.model import Problem

# A case, "-ki", or a plural after the unit; "ayrı" and "aynı" are no month.
_TAIL = r"(?:[iuü]n|n[iuü]n|[dt][ae]n?|y?[aeiuü]|[iuü]n[dt][ae]n?|s[iuü]n[dt][ae]n?|ki\w*|l[ae]r\w*|[iuü])?(?!\w)"
_UNITS_TR = {"yil": "year", "sene": "year", "ay": "month", "hafta": "week"}
_TURN_TR = {
    "bu": "this", "içinde bulunduğumuz": "this", "geçen": "last", "geçtiğimiz": "last", "evvelki": "last", "önceki": "last",
    "gelecek": "next", "önümüzdeki": "next", "öbür": "next", "ertesi": "next",
}  # fmt: skip
_PERIOD_TR = Branches(
    (rf"(?<!\w)({'|'.join(_TURN_TR)}) ({'|'.join(_UNITS_TR)}){_TAIL}", *(f" {unit}" for unit in _UNITS_TR))
)
_TURN_EN = {
    "this": "this", "last": "last", "past": "last", "previous": "last", "next": "next", "coming": "next",
    "following": "next",
}  # fmt: skip
_PERIOD_EN = Branches((rf"\b({'|'.join(_TURN_EN)}) (year|month|week)(?:'?s)?\b", " year", " month", " week"))

_TIMES_TR = {
    "saniye": "second", "dakika": "minute", "saat": "hour", "gün": "day", "hafta": "week", "ay": "month", "yil": "year",
    "sene": "year", "yüzyil": "century",
}  # fmt: skip
_FEW_TR = Branches(
    (
        rf"(?<!\w)(?:birkaç|bir kaç) ({'|'.join(_TIMES_TR)})(?:d[iuü]r|l[iuü]k)?{_TAIL}",
        "birkaç ", "bir kaç ",
    )
)  # fmt: skip
_FEW_EN = Branches((
    r"\b(?:few|several|couple of|handful of|some) (?:\w+ )??(second|minute|hour|day|week|month|year|decade|centur)(?:s|ies)\b",
    "few ", "several ", "couple of ", "handful of ", "some ",
))  # fmt: skip

# How many a plural means at least. "Onlarca" is told by "dozens" and "tens" alike.
_CROWDS = (
    (
        10,
        Branches((r"(?<!\w)(?:onlarca|düzinelerce)", "onlarca", "düzinelerce")),
        Branches((r"\b(?:dozens|scores|tens of(?! (?:thou|mill|bill)))\b", "dozens", "scores", "tens of")),
    ),
    (
        100,
        Branches((r"(?<!\w)yüzlerce", "yüzlerce")),
        Branches((r"\bhundreds\b(?! of (?:thou|mill|bill))", "hundreds")),
    ),
    (1000, Branches((r"(?<!\w)(?:(?:on|yüz) ?)?binlerce", "binlerce")), Branches((r"\bthousands\b", "thousands"))),
    (1_000_000, Branches((r"(?<!\w)milyonlarca", "milyonlarca")), Branches((r"\bmillions\b", "millions"))),
)  # fmt: skip

_MILLE = Branches((r"\bper mille\b|‰", "per mille", "‰"))
_PERCENT_TR = re.compile(r"yüzde|%")
_MILLE_TR = re.compile(r"binde|‰|promil")


def check_periods(folded: str, lowered: str) -> list[Problem]:
    """Find "last year" told for "bu yıl", and the like; of the kind "date".

    A period that only one side tells is no error: "bu yıl" is often told by the year's number.
    """
    ours = {(_TURN_TR[m[1]], _UNITS_TR[m[2]]): m.group() for m in _PERIOD_TR.find(folded)}
    theirs = {(_TURN_EN[m[1]], m[2]): m.group() for m in _PERIOD_EN.find(lowered)}
    for key, text in ours.items():
        other = _first(told for there, told in theirs.items() if there not in ours and there[1] == key[1])
        if key not in theirs and other:
            return [Problem("date", text, other)]
    return []


def check_loose(folded: str, lowered: str) -> list[Problem]:
    """Find another unit of time after "a few", another order of a crowd, and thousandths told for hundredths.

    Of the kinds "unit" and "scale".
    """
    ours = {_TIMES_TR[m[1]]: m.group() for m in _FEW_TR.find(folded)}
    theirs = {m[1]: m.group() for m in _FEW_EN.find(lowered)}
    missing = _first(text for unit, text in ours.items() if unit not in theirs and not re.search(rf"\b{unit}", lowered))
    extra = _first(text for unit, text in theirs.items() if unit not in ours)
    problems = [Problem("unit", missing, extra)] if missing and extra else []
    mille = _MILLE.search(lowered)
    if mille and _PERCENT_TR.search(folded) and not _MILLE_TR.search(folded):
        problems.append(Problem("unit", "yüzde", mille.group()))
    said = {size: m.group() for size, turkish, _ in _CROWDS if (m := turkish.search(folded))}
    told = {size: m.group() for size, _, english in _CROWDS if (m := english.search(lowered))}
    lost = _first(text for size, text in said.items() if size not in told)
    came = _first(text for size, text in told.items() if size not in said)
    if lost and came and len(said) == len(told):
        problems.append(Problem("scale", lost, came))
    return problems


def _first(texts: Iterable[str]) -> str:
    return next(iter(texts), "")
