"""Datelines of Japanese and Chinese reports, which put no blanks between their pieces.

A place counts in brackets at the head of a line ("【ソウル聯合ニュース】", "（中央社首爾30日電）") or at the very end
("（ソウル＝山田太郎）"), behind an agency and before "电" ("新华社平壤11月30日电"), or right before an agency in brackets
("ソウル（CNN）"). All that the brackets hold must be read, so that "【モスクワ会談】" is a headline's label and no dateline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from core.agencies import AGENCIES
from core.model import Dateline
from core.text import fold
from transform.dateline_dates import resolve_day
from transform.places import Place, Places

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々"
_KANA = "\u3041-\u3096\u30a1-\u30fa\u30fc"
_CHARACTER = re.compile(f"[{_HAN}{_KANA}]")
# Full-width forms of ASCII and the full-width blank (Unicode, Halfwidth and Fullwidth Forms), one for one.
_WIDE = {**{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}, 0x3000: " "}
_HEAD_LINES = 6
_LONGEST = 60  # characters between two brackets
_AHEAD = timedelta(days=2)  # a dateline may lie so far after publication, by time zones
_PAIRS = {"【": "】", "[": "]", "(": ")", "〔": "〕", "「": "」", "〈": "〉"}
_OPENING = re.compile(r"[ \t\xa0\"“”•>#▲△]*(?:(?P<open>[【\[(〔])|(?=[^\s]))")
_CLOSING_LINE = re.compile(r"[(【〔\[](?P<inside>[^()【】〔〕\[\]\n]{3,60})[)】〕\]][ 。]*\Z")
_BETWEEN = re.compile(r"[ \t\xa0]*[=・･、,/·:\-―—]?[ \t\xa0]*")
_DATE = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)年[ ]?)?(?:(?P<month>\d{1,2})[月][ ]?)?(?P<day>\d{1,2})日(?P<sent>[発发發](?:信)?)?"
)
_NAME = rf"[{_HAN}]{{2,4}}"
# Names of reporters; a foreign one is in katakana with a dot between its parts.
_REPORTER = re.compile(
    rf"(?P<mark>[=・·/][ ]*|[ ]+|)(?P<name>[{_HAN}々ノ]{{3,6}}|[{_HAN}]{{2,3}} [{_HAN}]{{1,3}}|[\u30a1-\u30fa\u30fc]{{2,8}}・[\u30a1-\u30fa\u30fc]{{2,10}}|[{_HAN}]{{2}})"
    rf"(?:(?:[、,・][ ]*){_NAME}){{0,3}}(?:記者|特派員)?\Z"
)
_TITLED = re.compile(
    rf"(?:(?:本報|本报|特約|特约|駐|驻|實習|实习)[{_HAN}]{{0,4}})?(?:記者|记者|特派员|特派員|編譯|编译)[ ]?"
)
_SENT = re.compile(
    r"(?:(?:综合|綜合)?外[电電][报報][导導道]|(?:综合|綜合|专题|專題|即時|即时|連線)?[报報][导導道]|[特专專][稿寫写]|(?:专|專|急|綜合外|综合外)?[电電]|[讯訊]|発|发|發)"
)
_OUTLET = re.compile(rf"(?:本[报報刊网台]|[{_HAN}]{{2,6}}(?:[报報网網社台]))")
# Behind a dot a part of a city is told from a name by its length and its last character ("平壌・金日成広場").
_NO_NAME = re.compile(r"\A.{1,2}\Z|.{6}|[場駅港前州市区町村洞団館所院宮橋]\Z")
# Who cites an agency's report with its dateline: "参考消息网9月18日报道 据韩联社首尔9月17日电".
_CITING = re.compile(rf"[{_HAN}]{{2,8}}\d{{1,2}}月\d{{1,2}}日(?:[报報][导導道]|[电電讯訊]|消息)[ ，,]*(?=[据據])")
_COUNTRY = re.compile(rf"\([{_HAN}{_KANA}]{{2,8}}\)")  # "ウラジオストク（ロシア）"
_CREDIT = re.compile(r"[ ]?\((?P<inside>[^()\n]{2,20})\)(?=[ \-—―=:]|\Z)")
_CITED = re.compile(r"(?:据|據)")


def _agencies() -> tuple[re.Pattern[str], dict[str, str]]:
    """All spellings that characters may stand beside: those in characters, and initials."""
    names = {
        fold(spelling): name
        for name, spellings in AGENCIES.items()
        for spelling in spellings
        if _CHARACTER.search(spelling) or (spelling.isascii() and spelling.isupper() and spelling.isalpha())
    }
    ordered = sorted(names, key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(re.escape, ordered)) + r")(?![a-z])"), names


_AGENCY, _AGENCY_NAMES = _agencies()


@dataclass(frozen=True, slots=True)
class _Line:
    """A stretch of text with full-width forms made plain (`plain`) and folded, of one length with the text as published."""

    plain: str
    folded: str
    places: Places
    published: date | None

    @classmethod
    def of(cls, text: str, places: Places, published: date | None) -> _Line:
        plain = text.translate(_WIDE)
        return cls(plain, fold(plain), places, published)


@dataclass(slots=True)
class _Read:
    """What was read from a position so far."""

    start: int
    end: int
    place: Place | None = None
    agency: str | None = None
    day: date | None = None
    dated: bool = False
    outlet: bool = False
    reporter: bool = False
    sent: bool = False


def has_characters(head: str) -> bool:
    """Tell whether a text has characters of Japanese or Chinese."""
    return _CHARACTER.search(head) is not None


def find_dateline_of_characters(
    text: str, places: Places, *, signoff: str | None, published: date | None, fetched: date | None
) -> Dateline | None:
    """Find the dateline of a Japanese or Chinese text; arguments as `transform.dateline.find_dateline` has them."""
    day = published or fetched
    at, seen = 0, 0
    for line in text[:1500].split("\n"):
        if line.strip():
            found = _at_head(_Line.of(line[: _LONGEST + 60], places, day))
            if found is not None:
                return _make(text, found, at, published)
            seen += 1
        at += len(line) + 1
        if seen == _HEAD_LINES:
            break
    if signoff:
        found = _at_end(_Line.of(signoff.strip(), places, day))
        if found is not None:
            return _make(signoff.strip(), found, None, published)
    offset = max(0, len(text.rstrip()) - _LONGEST - 4)
    found = _at_end(_Line.of(text[offset:].rstrip(), places, day))
    return _make(text, found, offset, published) if found else None


def _at_head(line: _Line) -> _Read | None:
    opening = _OPENING.match(line.plain)
    if opening is None:
        return None
    mark = opening["open"]
    if mark is None:
        return _unbracketed(line, opening.end())
    close = line.plain.find(_PAIRS[mark], opening.end(), opening.end() + _LONGEST)
    if close < 0:
        return None
    return next((read for read in _read_all(line, opening.end(), close) if _holds(read, tail=False)), None)


def _at_end(line: _Line) -> _Read | None:
    closing = _CLOSING_LINE.search(line.plain)
    if closing is None:
        return None
    return next((read for read in _read_all(line, *closing.span("inside")) if _holds(read, tail=True)), None)


def _holds(read: _Read, *, tail: bool) -> bool:
    """Tell whether what brackets hold is a dateline: a place, and an agency, a date or a reporter beside it."""
    if read.place is None:
        return False
    if read.agency is not None or read.outlet:
        return True
    return read.reporter or (read.dated and (read.sent or tail))


def _read_all(line: _Line, start: int, stop: int) -> Iterator[_Read]:
    """Yield the readings of what stands between two brackets, where all of it is read."""
    begin = start + len(line.plain[start:stop]) - len(line.plain[start:stop].lstrip())
    end = start + len(line.plain[start:stop].rstrip())
    read = _pieces(line, begin, end)
    if read.end == end:
        yield read
        return
    reporter = _REPORTER.fullmatch(line.plain, read.end, end)
    if read.place is None or reporter is None or read.agency is not None:
        return
    # Without a mark between place and name it is a name only where it stands at the end of a report.
    mark, name = reporter["mark"], reporter["name"]
    marked = bool(mark.strip()) or (bool(mark) and len(name) > 2)
    dotted = mark.strip() in {"・", "·"} and _NO_NAME.search(name) is not None
    last = len(name) >= 3 and _NO_NAME.search(name) is None and stop + 1 >= len(line.plain.rstrip(" 。"))
    read.reporter = read.reporter or (marked and not dotted) or last
    read.end = end
    yield read


def _pieces(line: _Line, start: int, stop: int) -> _Read:
    """Read places, dates, agencies and what else stands in a dateline, as far as they follow one another."""
    read = _Read(start, start)
    at = start
    while at < stop:
        end = _piece(line, at, stop, read)
        if end is None:
            break
        read.end = end
        between = _BETWEEN.match(line.plain, end, stop)
        at = between.end() if between else end
    return read


def _piece(line: _Line, at: int, stop: int, read: _Read) -> int | None:
    """Read one piece into `read`; returns where it ends."""
    dated = _DATE.match(line.plain, at, stop)
    if dated is not None:
        if not read.dated:
            read.day, read.dated = _day(dated, line.published), True
            read.sent = dated["sent"] is not None
        return dated.end()
    place = line.places.match_characters(line.plain, at)
    if place is not None and place[1] <= stop:
        read.place = read.place or place[0]
        country = _COUNTRY.match(line.plain, place[1], stop)
        if country is None or _AGENCY.fullmatch(line.folded, country.start() + 1, country.end() - 1):
            return place[1]
        return country.end()
    agency = _AGENCY.match(line.folded, at, stop)
    if agency is not None:
        read.agency = read.agency or _AGENCY_NAMES[agency.group()]
        return agency.end()
    sent = _SENT.match(line.plain, at, stop) if read.place else None
    if sent is not None:
        read.sent = True
        return sent.end()
    titled = _TITLED.match(line.plain, at, stop)
    if titled is not None:
        read.reporter = True
        return _behind_name(line, titled.end(), stop, mark=None if read.agency else "/")
    outlet = _OUTLET.match(line.plain, at, stop) if read.place is None and not read.outlet else None
    if outlet is not None:
        read.outlet = True
        return outlet.end()
    return None


def _behind_name(line: _Line, at: int, stop: int, *, mark: str | None) -> int | None:
    """Where a reporter's name ends: before the place, or before a slash."""
    for end in range(at + 2, min(at + 9, stop) + 1):
        if mark is not None and line.plain[end : end + 1] == mark:
            return end
        if line.places.match_characters(line.plain, end) is not None:
            return end
    return None


def _unbracketed(line: _Line, at: int) -> _Read | None:
    """Read "新华社平壤11月30日电", "据…电", "首尔,9月19日(韩联社)--", "ソウル（CNN）" and "平壤11月30日发朝中社电"."""
    citing = _CITING.match(line.plain, at)
    cited = _CITED.match(line.plain, citing.end() if citing else at)
    start = cited.end() if cited else at
    read = _pieces(line, start, len(line.plain))
    if read.place is None:
        return None
    first_place = line.places.match_characters(line.plain, start)
    if first_place is None:
        if read.reporter and not read.dated:  # "記者李四／台北報導", alone on its line
            return read if read.sent and not line.plain[read.end :].strip() else None
        # Behind an agency or outlet: a date, and "电" behind it.
        return read if read.dated and read.sent and (read.agency or read.outlet) else None
    if read.agency and read.dated and read.sent:
        return read
    if cited is not None or read.agency is not None:
        return None
    bracket = _CREDIT.match(line.plain, read.end)
    agency = _AGENCY.fullmatch(line.folded, *bracket.span("inside")) if bracket else None
    if bracket is None or agency is None:
        return None
    read.agency, read.end = _AGENCY_NAMES[agency.group()], bracket.end()
    return read


def _day(found: re.Match[str], published: date | None) -> date | None:
    """Return the day a dateline names; without its month that day of a month which lies nearest before publication."""
    number = int(found["day"])
    if found["month"]:
        return resolve_day(number, int(found["month"]), found["year"], published)
    if published is None:
        return None
    latest = published + _AHEAD
    return next((day for back in range(40) if (day := latest - timedelta(days=back)).day == number), None)


def _make(text: str, read: _Read, offset: int | None, published: date | None) -> Dateline | None:
    place = read.place
    if place is None:
        return None
    shift = offset or 0
    return Dateline(
        place.name,
        place.country,
        place.code,
        read.agency,
        read.day or published,
        None if offset is None else read.start + shift,
        None if offset is None else read.end + shift,
        text[read.start + shift : read.end + shift],
        place.latitude,
        place.longitude,
        place.id,
    )
