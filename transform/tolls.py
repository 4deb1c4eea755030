"""Tolls: a report in the form of an earlier one that tells the same event's dead again, of whom there are more by now.

The next bulletin of a form, or its filling for another town, is another event; a toll that rises from day to day is not, though
every number in it changed. It is told by the dead, who only grow, by what tells that they are still being counted, and by its names.
"""

from __future__ import annotations

import re

from core.text import fold
from transform.shingles import pick_telling, stem_copied
from transform.storytext import name_keys

_HEAD = 700  # characters in which the toll stands
_NEAR = 30  # characters between a number and its dead
_DEAD = re.compile(
    r"(?<!\w)(?:öl(?:ü|en|müş|dü(?!r))\w*|can kayb\w*|hayatini kayb\w*|yaşamini yitir\w*|can ver(?:di|en)\w*|dead|died|dies|killed|kills|death toll|deaths|fatalities"
    r"|погиб\w*|загин\w*|жертв\w*)(?!\w)|사망|숨진|숨졌"
)
_NUMBER = re.compile(r"(?<![\w.,:])\d{1,3}(?:[.,]?\d{3})*(?![.,:]?\d)")
_CLAUSE = re.compile(r"[,.;:!?\n]")
# That somebody is still looked for, or that a number grew.
_COUNTED_ON = re.compile(r"(?<!\w)(?:kayip|kayiplar\w*|missing|пропавш\w*|без вести|зникл\w*)(?!\w)|실종")
_GREW = re.compile(
    r"sayi\w*[^.!?\n]{0,60}\W(?:yüksel|çikti|çikmiş|artti|artmiş|ulaşti)\w*|(?:rose|rises|risen|climbed|climbs|jumped|increased|grew) (?:again )?(?:to|from|further)"
    r"|(?<!\w)(?:вырос|возрос|увеличил|достиг|зрос|збільшил)\w*|(?:늘었|늘어|증가)"
)
# What is counted anew each day.
_A_DAY = re.compile(
    r"son (?:24|yirmi dört) saat|son bir gün|bir günde|günlük|gün içinde|gece boyunca|(?:past|last|previous) (?:24 hours|day|night)|overnight|daily (?:report|bulletin|toll|count|figures|update|summary)"
    r"|сутк|за (?:день|ночь|ніч|добу)|добу|(?:지난|최근) ?24시간|하루|밤새"
)
_TIMES = name_keys(
    "on Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November"
    " December Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"
)


def tells_toll_again(earlier: str, later: str) -> bool:
    """Tell whether a text in the form of an earlier one tells the toll of the same event, as it stands by now.

    That is so where both count dead, and the later no fewer, where people are still missing in both or the later says that the number grew,
    where neither counts for a day or a night alone, and where the two name the same.

    Args:
        earlier, later: the texts, without their titles.
    """
    before, after = earlier[:_HEAD], later[:_HEAD]
    folded, again = fold(before), fold(after)
    dead, dead_by_now = _count_dead(folded), _count_dead(again)
    if dead is None or dead_by_now is None or dead_by_now < dead or _A_DAY.search(folded) or _A_DAY.search(again):
        return False
    if not (_GREW.search(again) or (_COUNTED_ON.search(folded) and _COUNTED_ON.search(again))):
        return False
    names, others = name_keys(before) - _TIMES, name_keys(after) - _TIMES
    if names - name_keys(later) and others - name_keys(earlier):
        return False
    # A name that opens the text is not always found: where none is shared, no word may stand for another either.
    return bool(names & others) or not (_words(before) - _words(later) and _words(after) - _words(earlier))


def _words(text: str) -> frozenset[str]:
    return frozenset(stem for stem in pick_telling(stem_copied(text)) if not stem[0].isdigit())


def _count_dead(folded: str) -> int | None:
    """Return the first number of dead of a text: the one nearest to the word for them within its clause, else None."""
    for dead in _DEAD.finditer(folded):
        before = _CLAUSE.split(folded[max(0, dead.start() - _NEAR) : dead.start()])[-1]
        after = _CLAUSE.split(folded[dead.end() : dead.end() + _NEAR])[0]
        behind = _NUMBER.search(after)
        ahead = list(_NUMBER.finditer(before))[-1:]
        gap_after = behind.start() if behind else _NEAR + 1
        gap_before = len(before) - ahead[0].end() if ahead else _NEAR + 1
        found = behind if gap_after < gap_before else ahead[0] if ahead else None
        if found is not None:
            return int(re.sub(r"\D", "", found.group()))
    return None
