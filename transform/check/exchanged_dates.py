"""Two months, days of a month or weekdays that have changed places: "signed in December …, in force since June" for "haziranda imzalanan, aralıkta yürürlüğe giren".

Both texts have both, each once, so that no date is missing; they are weighed as two figures are (`exchanged.py`), by the words beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core import late_re as re
from transform.check.dates import english_dates, turkish_dates
from transform.check.exchanged import find_exchange, weigh_exchanges
from transform.check.links import Words
from transform.check.model import Problem
from transform.numbers import Number

_MONTHS = {name: float(i) for i, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_DAYS = {name: float(i) for i, name in enumerate("mon tue wed thu fri sat sun".split(), 1)}
# Two of these at least stand in a text that can have two such dates; most texts have none.
_CLUES = "ocak ocağ şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim arali pazar sali çarşamba perşembe cuma".split()
_PARTS = {name: float(i) for i, name in enumerate("morning noon afternoon day evening night".split(), 1)}
_PART_CLUES = ("sabah", "öğle", "akşam", "gece", "gündüz", "gün içinde")
_PARTS_TR = re.compile(
    r"(?<!\w)(?:(?P<morning>sabah\w*)|(?P<afternoon>öğleden sonra)|(?P<noon>öğle(?!den sonra)\w*)|(?P<evening>akşam\w*)|(?P<night>gece\w*)|(?P<day>gündüz\w*|gün içinde))"
)
_PARTS_EN = re.compile(
    r"\b(?:(?P<morning>mornings?)|(?P<afternoon>afternoons?)|(?P<noon>noon|midday)|(?P<evening>evenings?)|(?P<night>nights?|overnight)|(?P<day>daytime|during the day|by day|in daylight))\b"
)
# The day and the year of a month, which go where it goes.
_BEFORE = re.compile(r"(?<![\d.,])\d{1,2}(?:st|nd|rd|th)?(?: of)? \Z")
_AFTER = re.compile(r"[.,]?(?: \d{1,2}(?:st|nd|rd|th)?(?![\d.:]),?)?(?: (?:19|20)\d\d(?!\d))?")
# Of 28 couples in 4,300 true pairs the lowest have -0.9; what is not told by the order of clauses is asked besides.
_MARGIN = 1.6
_Dates = dict[str, tuple[int, int]]
# Two days of one month, which the month does not tell apart.
_TR_MONTHS = dict(
    zip(
        "ocak ocağ şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim arali".split(),
        (1, *range(1, 13)),
        strict=True,
    )
)
_TR_DAY = re.compile(rf"(?<![\d.,])(\d{{1,2}}) ({'|'.join(_TR_MONTHS)})")
_BEGINS = re.compile(rf"\W*(?:on |in |by |from |since )?(?:\d{{1,2}} )?(?:{'|'.join(_MONTHS)})")
_EN_DAY = re.compile(
    rf"\b(?:(?P<first>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? )?(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?(?: (?P<last>\d{{1,2}})(?:st|nd|rd|th)?(?![\d.:,]\d|\d))?"
)


def check_exchanged_dates(source: str, target: str, folded: str, lowered: str, words: Words) -> list[Problem]:
    """Find two months, or two weekdays, that have changed places; returns problems of the kind "date".

    Args:
        source: the Turkish text.
        target: the English text.
        folded: the folded source.
        lowered: the target in lower case.
        words: which words mean the same (`RoleTable.words`).
    """
    read: list[tuple[dict[str, float], _Dates, _Dates]] = []
    clues = sum([folded.count(clue) for clue in _CLUES])
    if clues > 1:
        ours, theirs = _read_once(turkish_dates(source, folded)), _read_once(english_dates(target))
        read += [(_MONTHS, ours, theirs), (_DAYS, ours, theirs)]
        # English may begin with the later one; then what stands beside it is of the sentence.
        if len(found_days := _read_once(_turkish_days(folded))) > 1 and not _BEGINS.match(lowered):
            days = _read_once(_english_days(lowered))
            read.append(({name: float(i) for i, name in enumerate(found_days, 1)}, found_days, days))
    if len([clue for clue in _PART_CLUES if clue in folded]) > 1:
        read.append((_PARTS, _read_once(_find(_PARTS_TR, folded)), _read_once(_find(_PARTS_EN, lowered))))
    for names, ours, theirs in read:
        both = [name for name in names if name in ours and name in theirs]
        if len(both) < 2:
            continue
        pairs = [
            (_number(source, *ours[name], names[name]), _number(target, *theirs[name], names[name])) for name in both
        ]
        found = find_exchange(weigh_exchanges(pairs, source, target, folded, lowered, words), folded, _MARGIN)
        if found:
            return [Problem("date", found[0].source, found[0].target)]
    return []


def _turkish_days(folded: str) -> Iterator[tuple[int, int, str]]:
    yield from ((m.start(), m.end(), f"{int(m[1])}.{_TR_MONTHS[m[2]]}") for m in _TR_DAY.finditer(folded))


def _english_days(lowered: str) -> Iterator[tuple[int, int, str]]:
    for m in _EN_DAY.finditer(lowered):
        day = m["first"] or m["last"]
        if day:
            yield m.start(), m.end(), f"{int(day)}.{int(_MONTHS[m['month']])}"


def _find(parts: re.Pattern[str], text: str) -> Iterator[tuple[int, int, str]]:
    yield from ((m.start(), m.end(), m.lastgroup or "") for m in parts.finditer(text))


def _read_once(dates: Iterable[tuple[int, int, str]]) -> _Dates:
    """Return where the dates of a text stand, without those that it tells twice."""
    found: _Dates = {}
    twice: set[str] = set()
    for start, end, name in dates:
        if name in found:
            twice.add(name)
        found[name] = start, end
    return {name: place for name, place in found.items() if name not in twice}


def _number(text: str, start: int, end: int, value: float) -> Number:
    """Return a date as a number in an order, which no unit follows and nothing is counted by."""
    day, year = _BEFORE.search(text, max(0, start - 8), start), _AFTER.match(text, end)
    first, last = day.start() if day else start, year.end() if year else end
    return Number(first, last, text[first:last].rstrip(" ,."), value, value, value, "ordinal")
