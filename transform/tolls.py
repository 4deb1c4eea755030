"""Tolls: a report in the form of an earlier one that tells the same event's dead again, of whom there are more by now.

The next bulletin of a form, or its filling for another town, is another event; a toll that rises from day to day is not, though
every number in it changed. It is told by the dead, who only grow, by what tells that they are still being counted, and by its names. What
tells one event from the next of its kind may not change: its hour, its day, its magnitude, which pit or depot it was, a word for "another".
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
_CLAUSE = re.compile(r"[,.;:!?\n]| (?:and|ve|while|и|та|а) ")
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
# An hour, a magnitude, the number of a pit: of one event they stay as they are.
_MEASURE = re.compile(r"(?<![\w.,:])\d{1,2}[.,:]\d{1,2}(?![\d.,:]\d)(?!\d)")
_NUMBERED = re.compile(
    r"(?:(?<!\w)no[.:]?|№|number|numara) ?(\d+)|(\d+)(?: ?numarali|[ '’.]{0,2}(?:no[’'.]? ?lu|nolu)(?!\w)|[- ]?(?:호|й|я|nci|inci|uncu|üncü|st|nd|rd|th)(?!\w))"
)
_DAYS = re.compile(
    r"(?<!\w)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar|понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресень[ея]"
    r"|понеділок|вівторок|середу|п.ятницю|суботу|неділю)(?!\w)|[월화수목금토일]요일"
    r"|(?<!\d)\d{1,2} (?:(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\w*"
    r"|(?:ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik)\w*|(?:january|february|march|april|may|june|july|august|september|october|november|december))"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?!\d)|\d{1,2} ?일"
)
# The day on which it is told, not that of the event: of a dateline, and behind a verb of saying.
_TOLD_ON = re.compile(
    r"\A[^.()\n]{0,60}\([^()\n]{2,25}\)|(?<!\w)(?:said|says|told|reported|announced|confirmed|added|according)(?!\w)[^.,;\n]{0,30}?(?:day|[a-z]+ \d{1,2}|\d{1,2} [a-z]+)(?!\w)"
    r"|(?:сообщил\w*|заявил\w*|повідоми\w*) в[о]? \w+|(?<!\w)(?:as of|by) [^,;\n]{0,25}|(?:saat )?\d{1,2}[.:]\d\d['’]?\w{0,3} (?:itibari|kadar)\w*|(?:по состоянию на|станом на) [^,;\n]{0,25}|[^\s,]{0,12} ?[^\s,]{1,6} ?(?:기준|현재)"
)
_ANOTHER = re.compile(
    r"(?<!\w)(?:another|second|third|fresh|new|again|ikinci|üçüncü|yeni(?:den)?|yine|başka|bir kez daha|bir defa daha|bu kez|tekrar|вновь|снова|нов(?:ый|ая|ое|ого|ой|ом)|втор(?:ой|ая|ое|ого)"
    r"|очередн\w+|ещ[её] од\w+|знову|нов(?:ий|а|е|ого|ої)|друг(?:ий|а|е|ого|ої)|черг\w+)(?!\w)|(?<!\w)또|다시|두 ?번째|추가"
)
_TOLL = re.compile(r"(?<!\w)tolls?(?!\w)")
_TIMES = name_keys(
    "on Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November"
    " December Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"
)


def tells_toll_again(earlier: str, later: str) -> bool:
    """Tell whether a text in the form of an earlier one tells the toll of the same event, as it stands by now.

    That is so where both count dead, and the later no fewer, where as many or fewer are still missing in the later or it says that the number of
    dead grew, where neither counts for a day or a night alone, and where the two name the same: the same names, days and measures.

    Args:
        earlier, later: the texts, without their titles.
    """
    before, after = earlier[:_HEAD], later[:_HEAD]
    folded, again = fold(before), fold(after)
    dead, dead_by_now = _count(folded, _DEAD), _count(again, _DEAD)
    if dead is None or dead_by_now is None or dead_by_now < dead or _A_DAY.search(folded) or _A_DAY.search(again):
        return False
    if not (_tells_growth(again) or _has_fewer_missing(folded, again)) or _is_another(folded, again):
        return False
    names, others = name_keys(before) - _TIMES, name_keys(after) - _TIMES
    if names - name_keys(later) and others - name_keys(earlier):
        return False
    # A name that opens the text is not always found: where none is shared, no word may stand for another either.
    return bool(names & others) or not (_words(before) - _words(later) and _words(after) - _words(earlier))


def _tells_growth(folded: str) -> bool:
    """Tell whether a clause says of the dead that there are more by now."""
    for grew in _GREW.finditer(folded):
        start = max(map(folded[: grew.start()].rfind, ".!?\n")) + 1
        clause = _CLAUSE.split(folded[start : grew.start()])[-1] + grew.group()
        if _DEAD.search(clause) or _TOLL.search(folded, start, grew.end()):
            return True
    return False


def _has_fewer_missing(before: str, after: str) -> bool:
    """Tell whether people are missing in both texts, and in the later no more than were: who is found is dead or safe."""
    lost, lost_by_now = _count(before, _COUNTED_ON), _count(after, _COUNTED_ON)
    return lost is not None and lost_by_now is not None and lost_by_now <= lost


def _is_another(before: str, after: str) -> bool:
    """Tell whether something says that the later event is not the earlier: a word, or days, hours or numbers of things of which each has others."""
    if _ANOTHER.search(after) and not _ANOTHER.search(before):
        return True
    told, told_after = (_TOLD_ON.sub(" ", text) for text in (before, after))
    for sign in (_MEASURE, _NUMBERED, _DAYS):
        marks, others = ({found.group() for found in sign.finditer(text)} for text in (told, told_after))
        if marks - others and others - marks:
            return True
    return False


def _words(text: str) -> frozenset[str]:
    return frozenset(stem for stem in pick_telling(stem_copied(text)) if not stem[0].isdigit())


def _count(folded: str, of: re.Pattern[str]) -> int | None:
    """Return the first number of the dead or the missing of a text: the one nearest to the word for them within its clause, else None."""
    for word in of.finditer(folded):
        before = _CLAUSE.split(folded[max(0, word.start() - _NEAR) : word.start()])[-1]
        after = _CLAUSE.split(folded[word.end() : word.end() + _NEAR])[0]
        behind = _NUMBER.search(after)
        ahead = list(_NUMBER.finditer(before))[-1:]
        gap_after = behind.start() if behind else _NEAR + 1
        gap_before = len(before) - ahead[0].end() if ahead else _NEAR + 1
        found = behind if gap_after < gap_before else ahead[0] if ahead else None
        if found is not None:
            return int(re.sub(r"\D", "", found.group()))
    return None
