"""Days by what stands beside them: the day on which something was said, the ends of a change of date, a count told as a day of a month.

"Reported Thursday that … on Friday" for "perşembe günü … cuma günü yazdı", "from Friday to Thursday" for "perşembeden cumaya", "on February 4"
for "dört yıl sonra şubatta". Both texts have all of these, so that none is missing.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.clues import Clues
from transform.check.model import Problem

_DAYS = dict(
    zip(
        "pazartesi sali çarşamba perşembe cuma cumartesi pazar".split(),
        "monday tuesday wednesday thursday friday saturday sunday".split(),
        strict=True,
    )
)
_MONTHS = dict(
    zip(
        "ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik".split(),
        "january february march april may june july august september october november december".split(),
        strict=True,
    )
)
_BOTH = _DAYS | _MONTHS
_TR_DAY, _EN_DAY = "|".join(sorted(_DAYS, key=len, reverse=True)), "|".join(_DAYS.values())
_TR_ANY, _EN_ANY = "|".join(sorted(_BOTH, key=len, reverse=True)), "|".join(_BOTH.values())
_TR_SAID = re.compile(
    rf"(?<!\w)({_TR_DAY}) (?:günü |sabahi |akşami |gecesi )?(?:söyle|bildir|açikla|duyur|yaz|aktar|belirt|ifade et|kaydet|rapor et|ilan et|doğrula|ileri sür|öne sür|iddia et)\w*\W*\Z"
)
_EN_SAID = re.compile(
    rf"\b(?:said|says|reported|announced|wrote|confirmed|claimed|stated|declared|disclosed|revealed)(?: (?:on|late|early|late on|early on))? ({_EN_DAY})\b"
)
_TR_FROM = re.compile(
    rf"(?<!\w)({_TR_ANY})(?:['’]?[dt][ae]n| gününden) (?:sonraki |önceki )?({_TR_ANY})(?:['’]?[yn]?[ae](?!\w)| gününe)"
)
_EN_FROM = re.compile(rf"\bfrom (?:late |early )?({_EN_ANY}) (?:to|until|till|through) (?:late |early )?({_EN_ANY})\b")
_TR_PERIOD = re.compile(
    r"(?<![\w.,])(?:(\d{1,2})|(iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on)) (?:yil|ay|hafta|gün|saat|kez|defa)(?!ey)"
)
_TR_WORDS = {word: str(i) for i, word in enumerate("iki üç dört beş alti yedi sekiz dokuz on".split(), 2)}
_TR_MONTH_DAY = re.compile(
    rf"\d['’]?\w* (?:{'|'.join(_MONTHS)})|(?:{'|'.join(_MONTHS)})['’]?\w* \d|(?<!\w)\d{{1,2}}[./]\d"
)
_EN_MONTH_DAY = re.compile(rf"\b(?:{'|'.join(_MONTHS.values())}) (\d{{1,2}})\b(?![\d:]|,? ?(?:%|percent))")
_EN_MONTHS = Clues(*_MONTHS.values())

# "11-13 Temmuz": the last day, which is read as one date with the first.
_TR_LAST = re.compile(rf"(?<![\d.,])\d{{1,2}} ?[-–] ?(\d{{1,2}}) (?:{'|'.join(_MONTHS)})")


def check_said_days(folded: str, lowered: str) -> list[Problem]:
    """Find a day that stands where another does; returns problems of the kind "date".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    ours = _TR_SAID.search(folded) if "day" in lowered else None
    theirs = _EN_SAID.search(lowered) if ours else None
    if ours and theirs and _DAYS[ours[1]] != theirs[1] and _DAYS[ours[1]] in lowered:
        return [Problem("date", ours[1], theirs.group())]
    moved = _EN_FROM.search(lowered) if "from " in lowered else None
    change = _TR_FROM.search(folded) if moved else None
    if moved and change and moved.groups() == (_BOTH[change[2]], _BOTH[change[1]]):
        return [Problem("date", change.group(), moved.group())]
    if not _EN_MONTHS.stand_in(lowered):
        return []
    return _count_as_day(folded, lowered) or _lost_end(folded, lowered)


def _count_as_day(folded: str, lowered: str) -> list[Problem]:
    """Find a day of a month that the source has only as a number of years, weeks or times."""
    dated = _EN_MONTH_DAY.search(lowered)
    if dated is None or _TR_MONTH_DAY.search(folded):
        return []
    for period in _TR_PERIOD.finditer(folded):
        if (period[1] or _TR_WORDS[period[2]]) == dated[1]:
            return [Problem("date", period.group(), dated.group())]
    return []


def _lost_end(folded: str, lowered: str) -> list[Problem]:
    """Find a period of days of which the target tells the first alone."""
    last = _TR_LAST.search(folded)
    if last is None or re.search(rf"\b{int(last[1])}(?!\d)", lowered) or "day" in lowered or "week" in lowered:
        return []
    dated = _EN_MONTH_DAY.search(lowered)
    return [Problem("date", last.group(), dated.group())] if dated else []
