"""The dateline of a report: where it says it was filed, by whom and when.

A place counts only in dateline position: at the head of one of the first lines, behind a reporter's name there, right
before an agency in brackets near the head, or as the sign-off at the very end. What is asked for beyond the place grows
as the writing gets more ordinary: capitals and a dash, else an agency, else a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.model import Dateline
from core.text import fold
from transform.dateline_characters import find_dateline_of_characters, has_characters
from transform.dateline_hangul import find_dateline_of_hangul
from transform.dateline_pieces import Kind, Piece, Source, find_end, read_pieces, skip_byline
from transform.places import Place, Places

_HEAD_LINES = 8
_HEAD = 1500  # characters
_CREDIT_WITHIN = 400  # characters; an agency in brackets after a place counts this far from the head
_TAIL = 160  # characters
_STANDFIRSTS = 2  # lines that may stand above a place on a line of its own
_PARAGRAPH = 60  # characters of a report behind its place
_PARAGRAPH_WORDS = 10  # behind a place and a colon
_FULL_STOP = re.compile(r"[.!?…][\"”’')\]]*(?:\s|\Z)")
_LINE_START = re.compile(r"[ \t\xa0\"“”'‘’*•>#]*")
_LOWER_WORD = re.compile(r"[a-zçğıöşüа-яёіїєґ]{2,}|[가-힣]")
_BRACKET = re.compile(r"[,\s]*[(\[/][\s]*")
# What a newsroom calls a report, between its dateline and its first word: "SEUL – Özel", "SEOUL - EXCLUSIVE -".
_LABEL = re.compile(
    r"\A(?:(?:Özel|ÖZEL)(?: (?:[Hh]aber|HABER))?|(?i:exclusive|analysis|breaking|update \d|эксклюзив|молния|срочно)|단독|속보)[ \t]*(?:[-–—:/|.][ \t\n]*|\n+)"
)
_REPORTER_KO = re.compile(r"[가-힣]{2,4}(?:[ ·,][가-힣]{2,4}){0,2} (?:기자|특파원|통신원)(?!\w)")
_CAPITAL_RUN = re.compile(r"[A-ZÇĞİÖŞÜÂÎÛ][A-ZÇĞİÖŞÜÂÎÛ .'’/-]*\Z")
# Words that make two places a way between them, a match or an event, not a dateline.
_WAY = re.compile(
    r"[\w'’ -]{0,30}?\b(?:yol|karayol|otoyol|sefer|hat|uçuş|uçağ|tren|ara(?:s|l)|maç|derbi|rallisi|ralli|mesafe|güzergah|köprü|line|road|flight|rally)",
    re.I,
)
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*[ \t\xa0]*\n?[ \t\xa0]*(?=[-–—(\[A-ZÇĞİÖŞÜ])")


@dataclass(frozen=True, slots=True)
class _Reading:
    """Pieces read from one position, what ended them, and the text behind."""

    pieces: list[Piece]
    ended: str
    rest: str
    capitals: bool
    careful: bool

    @property
    def first_place(self) -> Place | None:
        return next((piece.place for piece in self.pieces if piece.place), None)

    def has(self, kind: Kind) -> bool:
        return any(piece.kind is kind for piece in self.pieces)

    @property
    def bracketed_agency(self) -> bool:
        return any(piece.kind is Kind.AGENCY and piece.closed > piece.end for piece in self.pieces)


def find_dateline(
    text: str,
    places: Places,
    *,
    signoff: str | None = None,
    published: date | None = None,
    fetched: date | None = None,
) -> Dateline | None:
    """Find the dateline at the head of a text, in a sign-off that was cut from it, or at its end.

    Args:
        text: the body; offsets of the answer are into it.
        places: the gazetteer.
        signoff: the closing words cut from the body, e.g. "SEUL"; offsets are None where they tell the place.
        published: the day of publication; the dateline's where it names none, and the year of one without year.
        fetched: the day it was fetched, for the year where the day of publication is not known.
    """
    if has_characters(text[:_HEAD]) or (signoff and has_characters(signoff)):
        of_characters = find_dateline_of_characters(text, places, signoff=signoff, published=published, fetched=fetched)
        if of_characters is not None:
            return of_characters
    head = Source.of(text[: _HEAD + 200], published, places, fetched)
    found = _at_head(head) or _before_credit(head)
    if found is not None:
        return _make(head, found, 0)
    if "=" in text[:_HEAD]:
        of_hangul = find_dateline_of_hangul(text, places, published=published)
        if of_hangul is not None:
            return of_hangul
    if signoff:
        closing = Source.of(signoff.strip(), published, places, fetched)
        for reading in _readings(closing, 0):
            if reading.ended == "end":
                return _make(closing, reading, None)
    offset = max(0, len(text) - _TAIL)
    tail = Source.of(text[offset:], published, places, fetched)
    found = _at_tail(tail)
    return _make(tail, found, offset) if found else None


def _readings(source: Source, position: int) -> Iterator[_Reading]:
    """Yield what can be read from a position, the longest first."""
    pieces = read_pieces(source, position)
    for count in range(len(pieces), 0, -1):
        taken = pieces[:count]
        ended = find_end(source, taken[-1].closed)
        if ended is None or not any(piece.kind is Kind.PLACE for piece in taken):
            continue
        named = [source.text[piece.start : piece.end] for piece in taken if piece.kind is Kind.PLACE]
        rest = _LABEL.sub("", source.text[ended[1] :].lstrip(), count=1)
        yield _Reading(taken, ended[0], rest, all(name.isupper() for name in named), source.places.is_careful(named[0]))


def _at_head(source: Source) -> _Reading | None:
    starts = {at: list(_readings(source, at)) for at in _line_starts(source.text)}
    listed = sum(any(r.capitals and r.ended in {"dash", "colon"} for r in readings) for readings in starts.values())
    lines = sum(any(r.capitals and r.ended == "line" for r in readings) for readings in starts.values())
    for number, (at, readings) in enumerate(starts.items()):
        for reading in readings:
            if _holds_at_head(source, reading, first=number == 0, listed=listed > 2):
                return reading
            if number <= _STANDFIRSTS and lines == 1 and _holds_on_line(source, reading):
                return reading
        for behind, mark in skip_byline(source.text, at):
            for reading in _readings(source, behind):
                if _holds_behind_byline(reading, mark):
                    return reading
    return None


def _line_starts(text: str) -> list[int]:
    starts, at = [], 0
    for line in text[:_HEAD].split("\n"):
        if line.strip():
            indent = _LINE_START.match(line)
            starts.append(at + (indent.end() if indent else 0))
        at += len(line) + 1
        if len(starts) == _HEAD_LINES:
            break
    return starts


def _holds_at_head(source: Source, reading: _Reading, *, first: bool, listed: bool) -> bool:
    agency, dated = reading.has(Kind.AGENCY), reading.has(Kind.DATE)
    if (
        reading.pieces[0].kind is Kind.AGENCY and reading.pieces[0].bracketed
    ):  # "(AA) ANKARA - …", not "(AA) Ankara Valiliği …"
        return reading.capitals and reading.ended in {"dash", "colon"} and _is_report(source, reading)
    if agency and (
        reading.bracketed_agency
        or reading.pieces[0].kind is Kind.AGENCY
        or reading.capitals
        or dated
        or reading.ended == "dash"
        or (first and reading.ended == "line" and len(reading.pieces) > 2)  # "Seul / Moskova - AA" above the report
    ):
        if reading.ended == "space":
            return reading.bracketed_agency and not _is_headline(reading.rest)
        return True
    if dated and reading.ended in {"dash", "stop", "colon", "equals"}:
        return reading.ended != "stop" or reading.capitals or _closed(reading)
    if dated and reading.ended in {"line", "end", "space"}:
        return _closed(reading) or (first and reading.ended != "space" and bool(reading.rest or reading.capitals))
    if reading.ended == "equals" and _REPORTER_KO.match(reading.rest):
        return True  # "서울 = 홍길동 기자 / …"
    if reading.ended == "colon":
        return first and not listed and _holds_before_colon(source, reading)
    if reading.ended != "dash" or listed or reading.pieces[0].kind is not Kind.PLACE:
        return False
    if not reading.capitals:
        return (reading.has(Kind.COUNTRY) and reading.has(Kind.OUTLET)) or (
            first and not reading.careful and _is_long_report(source, reading)
        )
    if reading.careful and not (reading.has(Kind.OUTLET) or _named_again(source, reading)):
        return False
    return _is_report(source, reading)


def _holds_before_colon(source: Source, reading: _Reading) -> bool:
    """True where capitals and a colon open a whole paragraph: "SEOUL: North Korea has sent …".

    A headline puts who says it before a colon, too; it is short, or has no full stop.
    """
    paragraph = reading.rest.split("\n", 1)[0].rstrip()
    return (
        reading.capitals
        and not reading.careful
        and reading.pieces[0].kind is Kind.PLACE
        and len(paragraph) >= _PARAGRAPH
        and len(paragraph.split()) >= _PARAGRAPH_WORDS
        and _FULL_STOP.search(paragraph) is not None
        and _is_report(source, reading)
    )


def _holds_on_line(source: Source, reading: _Reading) -> bool:
    """True where capitals stand on a line of their own above the report: "SEUL"."""
    return (
        reading.ended == "line"
        and reading.capitals
        and not reading.careful
        and len(reading.pieces) == 1
        and len(reading.rest) >= _PARAGRAPH
        and _is_report(source, reading)
    )


def _closed(reading: _Reading) -> bool:
    return reading.pieces[0].bracketed and reading.pieces[-1].closed > reading.pieces[-1].end


def _is_headline(rest: str) -> bool:
    line = rest.split("\n", 1)[0]
    # Not str.isupper: a Korean sentence with one "ICBM" in it is all in capitals to that.
    letters = [c for c in line if c.isalpha()]
    return len(letters) > 6 and sum(c.isupper() for c in letters) > 0.9 * len(letters)


def _is_report(source: Source, reading: _Reading) -> bool:
    """True where what follows a dash reads as running text: not a headline, a table or the other end of a way."""
    rest = " ".join(reading.rest.split("\n\n", 1)[0].split())
    if not rest or _is_headline(rest) or rest[0].islower() or not _LOWER_WORD.search(rest):
        return False
    if len(rest.split()) < 3:
        return False
    other = source.places.match(fold(rest), 0)
    if other is None:
        return True
    behind = rest[other[1] :]
    if behind.lstrip().startswith(":"):  # "MOSKOVA - SEUL: yeni dönem"
        return False
    return not (_WAY.match(behind) and not behind.startswith(("'", "’"))) and (
        len(rest) >= 60 or rest.rstrip("\"”’'").endswith((".", "!", "?", "…"))
    )


def _is_long_report(source: Source, reading: _Reading) -> bool:
    """A place in ordinary letters and a dash count only before a whole paragraph at the very beginning."""
    return (
        len(reading.pieces) == 1
        and len(reading.rest) >= _PARAGRAPH
        and source.places.match(fold(reading.rest[:60]), 0) is None
        and _is_report(source, reading)
    )


def _named_again(source: Source, reading: _Reading) -> bool:
    """True where an ambiguous name stands in the text again as a place does, with a suffix behind an apostrophe."""
    piece = next(piece for piece in reading.pieces if piece.kind is Kind.PLACE)
    name = re.escape(source.folded[piece.start : piece.end])
    return re.search(rf"\b{name}'(?:[dt][ae]\b|[dt]an\b|[dt]en\b|n?[iuü]n\b)", source.folded[piece.end :]) is not None


def _holds_behind_byline(reading: _Reading, mark: str) -> bool:
    if reading.pieces[0].kind is not Kind.PLACE:
        return False
    if reading.has(Kind.AGENCY):
        return reading.ended != "space" or reading.bracketed_agency
    if reading.capitals and mark in {"/", "|", "\n", ","}:
        return reading.ended == "dash" or (reading.ended in {"line", "end"} and mark != "\n")
    if reading.capitals:  # "ALİ VELİ - SEUL", alone on its line or before a dash
        return reading.ended in {"line", "end", "dash"} and not reading.careful
    return mark in {"/", "|", ","} and reading.ended in {"line", "end"} and not reading.careful


def _before_credit(source: Source) -> _Reading | None:
    """Find capitals right before an agency in brackets, where a headline was glued before the dateline."""
    for bracket in _BRACKET.finditer(source.text, 0, _CREDIT_WITHIN):
        run = _CAPITAL_RUN.search(source.text[max(0, bracket.start() - 45) : bracket.start()])
        if run is None:
            continue
        begin = max(0, bracket.start() - 45) + run.start()
        for at in [begin, *(begin + m.end() for m in re.finditer(r"[ /.-]+", run.group()))]:
            if at > begin and not re.match(r"[ /.-]", source.text[at - 1]):
                continue
            for reading in _readings(source, at):
                if reading.bracketed_agency and reading.capitals and reading.pieces[0].kind is Kind.PLACE:
                    return reading
    return None


def _at_tail(source: Source) -> _Reading | None:
    text = source.text.rstrip()
    starts = [m.end() for m in _SENTENCE_END.finditer(text)]
    lines = [m.end() + len(m.group(1)) for m in re.finditer(r"\n(?=([ \t\xa0]*))", text)]
    for at in sorted({*starts, *lines}):
        dash = re.match(r"[-–—]+[ \t\xa0]*", text[at:])
        begin = at + (dash.end() if dash else 0)
        for reading in filter(_is_last, _readings(source, begin)):
            if _holds_at_tail(reading, dash=bool(dash), alone=at in lines):
                return reading
        for behind, mark in skip_byline(source.text, begin):
            for reading in filter(_is_last, _readings(source, behind)):
                if at in lines and _holds_behind_byline(reading, "/" if mark == "\n" else mark):
                    return reading
    return None


def _is_last(reading: _Reading) -> bool:
    return reading.ended == "end" or (reading.ended in {"stop", "line"} and not reading.rest)


def _holds_at_tail(reading: _Reading, *, dash: bool, alone: bool) -> bool:
    if reading.has(Kind.AGENCY):
        return reading.capitals or reading.bracketed_agency or reading.has(Kind.DATE) or dash
    if reading.has(Kind.DATE):
        return reading.capitals or _closed(reading) or dash or alone
    if reading.careful:
        return False
    return reading.capitals and (dash or _closed(reading))


def _make(source: Source, reading: _Reading, offset: int | None) -> Dateline | None:
    place = reading.first_place
    if place is None:
        return None
    start, last = reading.pieces[0].start, reading.pieces[-1]
    inside = source.text[start : last.end]
    end = last.closed if last.closed > last.end and not _closed(reading) and _unbalanced(inside) else last.end
    day = next((piece.day for piece in reading.pieces if piece.kind is Kind.DATE), None) or source.published
    return Dateline(
        place.name,
        place.country,
        place.code,
        next((piece.agency for piece in reading.pieces if piece.agency), None),
        day,
        None if offset is None else start + offset,
        None if offset is None else end + offset,
        source.text[start:end],
        place.latitude,
        place.longitude,
        place.id,
    )


def _unbalanced(text: str) -> bool:
    return text.count("(") + text.count("[") > text.count(")") + text.count("]") or text.count("/") % 2 == 1
