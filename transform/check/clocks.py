"""A moment told as a period, a period as a moment, or the two exchanged: "until three o'clock" for "üç saat", "at 2 p.m. … three hours" for "15.00'te … iki saat".

Hours are compared by twelve, as English counts them. A moment of which the source has no hour may be of another zone, and passes.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.clues import Clues
from transform.check.model import Problem

_TR_WORDS = "bir iki üç dört beş alti yedi sekiz dokuz on onbir oniki".split()
_EN_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_TR_ANY = rf"(?:on bir|on iki|{'|'.join(sorted(_TR_WORDS, key=len, reverse=True))}|\d{{1,2}})"
_EN_ANY = rf"(?:{'|'.join(_EN_WORDS)}|\d{{1,2}})"
_HALF = 12  # hours
_TR_CLOCK = re.compile(
    rf"(?<!\w)(?:saat(?:leri|lerinde)? (?P<said>{_TR_ANY})(?:[.:]\d\d)?(?=['’]|\w*?[dt][ae]|\b)"
    rf"|(?:sabah|akşam|gece|öğlen|öğleden sonra) (?P<part>{_TR_ANY})(?=['’]?[dt][ae])|(?P<written>\d{{1,2}})[.:][0-5]\d['’][dtysiuea])"
)
_TR_HOURS = re.compile(rf"(?<!saat )(?<![\w.,:])(?P<hours>{_TR_ANY}) (?:buçuk )?saat(?!ler|te\b|in\b|i\b)")
_EN_CLOCK = re.compile(rf"\b(?P<said>{_EN_ANY})(?::\d\d)? ?(?:[ap]\.?m\b|o'clock)")
_EN_HOURS = re.compile(rf"\b(?P<hours>{_EN_ANY})(?: |-)(?:and a half |full |whole |straight )?hours?\b")
_AT_ALL = Clues("o'clock", "a.m", "p.m", " am", " pm", "hour", "0am", "0pm")


def check_clocks(folded: str, lowered: str) -> list[Problem]:
    """Find an hour of the day told for a number of hours, or the contrary; returns problems of the kind "date".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text, with straight apostrophes.
    """
    if not _AT_ALL.stand_in(lowered):
        return []
    moments, periods = _read(_TR_CLOCK, folded, _TR_WORDS), _read(_TR_HOURS, folded, _TR_WORDS)
    if not moments and not periods:
        return []
    at, lasting = _read(_EN_CLOCK, lowered, _EN_WORDS), _read(_EN_HOURS, lowered, _EN_WORDS)
    for ours, theirs, others, kept in ((periods, at, moments, lasting), (moments, lasting, periods, at)):
        # What one text alone tells as this, and the other as that: no hour of the right sort is left that could tell it.
        for hour in theirs.keys() & ours.keys() - others.keys() - kept.keys():
            return [Problem("date", ours[hour], theirs[hour])]
    return []


def _read(pattern: re.Pattern[str], text: str, names: list[str]) -> dict[int, str]:
    """Return the hours that a pattern finds, by twelve, with the words they stand in."""
    found = {}
    for match in pattern.finditer(text):
        word = next(group for group in match.groups() if group).replace(" ", "")
        hour = int(word) if word.isdigit() else names.index(word) + 1
        found[hour % _HALF] = match.group()
    return found
