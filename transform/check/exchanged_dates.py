"""Two months, days of a month or weekdays that have changed places: "signed in December …, in force since June" for "haziranda imzalanan, aralıkta yürürlüğe giren".

Both texts have both, each once, so that no date is missing; they are weighed as two figures are (`exchanged.py`), by the words beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core import late_re as re
from transform.check.clues import ByClue, Clues
from transform.check.dates import english_dates, turkish_dates
from transform.check.exchanged import find_exchange, weigh_exchanges
from transform.check.links import Words
from transform.check.model import Problem
from transform.number_dates import find_dates
from transform.numbers import Number

_MONTHS = {name: float(i) for i, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_DAYS = {name: float(i) for i, name in enumerate("mon tue wed thu fri sat sun".split(), 1)}
# Two of these at least stand in a text that can have two such dates; most texts have none.
_CLUES = tuple(
    "ocak ocağ şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim arali pazar sali çarşamba perşembe cuma".split()
)
_ANY = Clues(*_CLUES)
_PARTS = {name: float(i) for i, name in enumerate("morning noon afternoon day evening night".split(), 1)}
_PART_CLUES = ByClue(((clue,), clue) for clue in ("sabah", "öğle", "akşam", "gece", "gündüz", "gün içinde"))
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
_BEGINS = re.compile(rf"\W*(?:on |in |by |from |since )?(?:\d{{1,2}} )?(?:{'|'.join(_MONTHS)})")


def check_exchanged_dates(source: str, target: str, folded: str, lowered: str, words: Words) -> list[Problem]:
    """Find two months, days of a month, weekdays or parts of a day that have changed places; returns problems of the kind "date".

    Args:
        source: the Turkish text.
        target: the English text.
        folded: the folded source.
        lowered: the target in lower case.
        words: which words mean the same (`RoleTable.words`).
    """
    read: list[tuple[dict[str, float], _Dates, _Dates]] = []
    if _ANY.stand_in(folded) and sum([folded.count(clue) for clue in _CLUES]) > 1:
        ours, theirs = _read_once(turkish_dates(source, folded)), _read_once(english_dates(target))
        read += [(_MONTHS, ours, theirs), (_DAYS, ours, theirs)]
        # English may begin with the later one; then what stands beside it is of the sentence.
        if len(days := _read_once(_days(folded, "tr"))) > 1 and not _BEGINS.match(lowered):
            read.append(({day: float(i) for i, day in enumerate(days, 1)}, days, _read_once(_days(lowered, "en"))))
    if len(_PART_CLUES.of(folded)) > 1:
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


def _days(text: str, lang: str) -> Iterator[tuple[int, int, str]]:
    """Yield the days of months, which their month does not tell apart; the year is left out, as one text alone may have it."""
    for start, end, value, kind in find_dates(text, lang):
        is_month = value % 100 == 0 or 1e5 <= value < 1e6  # MM00, YYYYMM
        if kind == "date" and not is_month:
            yield start, end, f"{value % 10_000:04.0f}"


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
