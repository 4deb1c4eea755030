"""Months of which the rows find the last alone: "Ekim 2023-Aralık 2025", "ocak ve şubatta", "between Sept. 2023 and March 2025"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core import late_re as re
from transform.figures.moments import Moment

Told = tuple[int, int, Moment]

_YEAR = r"(?:19|20)\d\d"
_TR = "ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik"
_EN = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
# What stands right before the month that was found: another one, its year, and the word or dash that makes the two one time.
_BEFORE = {
    "tr": re.compile(
        rf"(?<!\w)(?<!\d )(?:(?P<first>{_YEAR}) )?(?P<m>{_TR})(?: (?P<y>{_YEAR}))?(?:, (?:{_TR}))*(?:(?: ayi)?(?: ?[-–] ?| (?:ile|ila|ve) )|'?[dt][ae] ve |(?P<from>'?[dt][ea]n ))(?:{_YEAR} )?\Z"
    ),
    "en": re.compile(
        rf"(?<![a-z])(?:between |from |in )?(?P<m>{_EN})(?:,? (?P<y>{_YEAR}))?(?: ?[-–] ?| (?:and|to|through) )\Z"
    ),
}
_MONTHS = {
    "tr": ("oca", "şub", "mar", "nis", "may", "haz", "tem", "ağu", "eyl", "eki", "kas", "ara"),
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
}
_REACH = 40  # characters that the first month may take


def widen_months(folded: str, first: int, told: Sequence[Told], lang: str) -> list[Told]:
    """Return the times of a sentence, a month together with the one that it is named with.

    Args:
        folded: the folded text.
        first: where the sentence begins.
        told: its times, in order.
        lang: ISO 639-1; other than Turkish and English nothing is left to do.
    """
    before = _BEFORE.get(lang)
    if before is None:
        return list(told)
    found: list[Told] = []
    for start, end, moment in told:
        if moment.unit == "month" and moment.month is not None and moment.to_month is None and moment.part is None:
            begins = before.search(folded, max(first, start - _REACH), start)
            both = None if begins is None else _join(begins, moment, lang)
            if begins is not None and both is not None:
                start, moment = begins.start(), both
                found = [one for one in found if one[1] <= start]
        found.append((start, end, moment))
    return found


def _join(begins: re.Match[str], last: Moment, lang: str) -> Moment | None:
    """Return the time from one month to another; None where the words do not make them one."""
    told = begins.groupdict()
    if last.side == "since" or (told.get("from") and last.side != "until"):
        return None  # "ocak ve şubattan beri"; "martta nisandan …"
    month, written = _MONTHS[lang].index(begins["m"][:3]) + 1, told.get("first") or begins["y"]
    year = int(written) if written else None
    if year is None:
        return replace(last, month=month, to_month=last.month, side=None)
    if last.year is None and last.year_back is None:
        return replace(last, month=month, to_month=last.month, year=year, year_first=True, side=None)
    return Moment("month", month=month, year=year, side="since", until=replace(last, side=None))
