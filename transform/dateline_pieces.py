"""The pieces a dateline is made of (place, country, date, agency) in the order they stand, and what ends them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from core.agencies import match_agency
from core.text import fold
from transform.dateline_dates import match_date
from transform.places import Place, Places

_MOST_PIECES = 9
_DASH = "-–—‒―−"
# What stands between two pieces: at most one mark and one opening bracket; a line break only in "PLACE \n (AGENCY)".
_BETWEEN = re.compile(
    rf"(?P<mark>[ \t\xa0]*(?:[,;|/·・=.:]|[{_DASH}]{{1,2}}|(?i:\b(?:ve|and|и|та|і)\b)|&)?[ \t\xa0]*[,/]?)(?P<open>[ \t\xa0]*[(\[/【«]?)[ \t\xa0]*"
)
_CLOSING = re.compile(r"[ \t\xa0.]*[)\]】»]|/(?=[\s.,;:)]|\Z)")
_REGION = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}(?=\s*\(|\s+[-–—])")
# Inside brackets, whatever else the agency says of itself: "/TASS Correspondent Ivan Petrov/", "(AA - Ali Veli)".
_REST_OF_BRACKET = re.compile(r"[^()\[\]\n/]{0,60}(?=[)\]/])")
_TITLE = re.compile(r"(?:(?:соб\.?|спец)?\s*корр\w*\.?|correspondent|muhabiri|muhabir)\s+")
_NAMED = re.compile(r",\s+[А-ЯA-ZÇĞİÖŞÜ]\w+(?:\s[А-ЯA-ZÇĞİÖŞÜ][\w-]+){1,2}(?=\.\s)")
_OUTLET = re.compile(r"[^\W\d][\w .&'’-]{1,28}(?=[)\]])")
_END = re.compile(
    rf"(?P<equals>[^\n=]{{0,40}}=\s)|(?P<dash>[ \t\xa0]*[.,:]?[ \t\xa0]*[{_DASH}]{{1,2}}[.:]?[ \t\xa0\n]+|[ \t\xa0]+[{_DASH}]{{1,2}}(?=\S))"
    r"|(?P<stop>[ \t\xa0]*\.[ \t\xa0]*(?=\s|\Z))|(?P<colon>[ \t\xa0]*:\s)|(?P<line>[ \t\xa0]*[.,]?[ \t\xa0]*(?=\n))"
    r"|(?P<end>[\s.,;:)\]}/]*\Z)|(?P<space>[ \t\xa0]*(?=[^\s.,;:)\]}a-zçğıöşüâîûа-яёіїєґ]))"
)


class Kind(Enum):
    """What a piece is."""

    PLACE = "place"
    COUNTRY = "country"
    DATE = "date"
    AGENCY = "agency"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece where it stands; `mark` is what parts it from the piece before, `bracketed` if brackets enclose it."""

    kind: Kind
    start: int
    end: int
    mark: str = ""
    bracketed: bool = False
    place: Place | None = None
    day: date | None = None
    agency: str | None = None
    closed: int = 0  # where its closing bracket ends, else `end`


@dataclass(frozen=True, slots=True)
class Source:
    """A text ready to be read: as published, folded, with the day of its publication or the day it was fetched."""

    text: str
    folded: str
    published: date | None
    places: Places
    fetched: date | None = None

    @classmethod
    def of(cls, text: str, published: date | None, places: Places, fetched: date | None = None) -> Source:
        """Fold a text."""
        return cls(text, fold(text), published, places, fetched)


def read_pieces(source: Source, position: int) -> list[Piece]:
    """Read as many pieces as follow one another from a position on."""
    pieces: list[Piece] = []
    at = position
    opened = bool(re.match(r"[(\[【]", source.text[at : at + 1]))
    at += opened
    mark, bracketed = "", opened
    while len(pieces) < _MOST_PIECES:
        piece = _read_piece(source, at, mark, bracketed, pieces)
        if piece is None:
            break
        closing = _CLOSING.match(source.text, piece.end) if bracketed or opened else None
        if closing:
            opened = False
        pieces.append(
            Piece(
                piece.kind, piece.start, piece.end, mark, bracketed, piece.place, piece.day, piece.agency,
                closing.end() if closing else piece.end,
            )
        )  # fmt: skip
        at = pieces[-1].closed
        between = _BETWEEN.match(source.text, at)
        if between is None or between.end() >= len(source.text):
            break
        mark, bracketed = between.group("mark").strip(" \t\xa0"), bool(between.group("open").strip())
        # "/TASS/": a slash opens a bracket only before an agency; between places it joins them.
        if mark.endswith("/") and not bracketed:
            bracketed = True
        if at == between.end() and pieces[-1].closed == pieces[-1].end:
            break
        at = between.end()
    return pieces


def _read_piece(source: Source, at: int, mark: str, bracketed: bool, before: list[Piece]) -> Piece | None:
    dated = match_date(source.folded, at, source.published or source.fetched)
    if dated is not None:
        return Piece(Kind.DATE, at, dated[1], day=dated[0])
    title = _TITLE.match(source.folded, at) if bracketed else None
    credit = match_agency(source.text, source.folded, title.end() if title else at, loose=bracketed)
    if credit is not None:
        return Piece(Kind.AGENCY, at, _end_of_credit(source, at, credit[1], bracketed), agency=credit[0])
    if len(before) > 1 and before[-1].kind is Kind.AGENCY and before[-1].closed > before[-1].end:
        return None  # "ANTALYA, (DHA) Antalya Valiliği …": behind the credit the report begins; "(DHA) ANTALYA -" begins with it
    found = source.places.match(source.folded, at)
    if found is not None:
        return Piece(Kind.PLACE, at, found[1], place=found[0])
    if not any(piece.kind is Kind.PLACE for piece in before):
        return None
    country = source.places.match_country(source.folded, at) if mark == "," or bracketed else None
    if country is not None:
        return Piece(Kind.COUNTRY, at, country)
    region = _REGION.match(source.text, at) if mark == "," else None
    if region is not None:
        return Piece(Kind.COUNTRY, at, region.end())
    outlet = _OUTLET.match(source.text, at) if bracketed and mark != "/" else None
    return Piece(Kind.OUTLET, at, outlet.end()) if outlet else None


def _end_of_credit(source: Source, start: int, end: int, bracketed: bool) -> int:
    """Where an agency ends, with the reporter it names: "ТАСС Иван Петров/", "РИА Новости, Иван Петров."."""
    if not bracketed:
        named = _NAMED.match(source.text, end)
        return named.end() if named else end
    rest = _REST_OF_BRACKET.match(source.text, end)
    if rest is None:
        return end
    dash = re.match(rf"\s*[{_DASH}]\s*", rest.group())
    # A slash closes what a slash opened ("/TASS/"); inside other brackets it joins ("(AA / SEUL)").
    closes = source.text[:start].rstrip()[-1:] == "/" and _CLOSING.match(source.text, rest.end())
    joined = source.text[rest.end() : rest.end() + 1] == "/" and not closes
    if joined or rest.group().strip()[:1] == "=" or (dash and source.places.match(source.folded, end + dash.end())):
        return end
    return rest.end()


def find_end(source: Source, position: int) -> tuple[str, int] | None:
    """Return what ends a dateline at a position ("dash", "stop", "line", "end", …) and where the report begins."""
    found = _END.match(source.text, position)
    if found is None or found.lastgroup is None:
        return None
    return found.lastgroup, found.end()


_PERSON = r"[A-ZÇĞİÖŞÜ][\w’'.]*(?:[ \t]+[A-ZÇĞİÖŞÜ][\w’'.]*){1,3}"
_LABEL = r"(?P<label>(?:Haber|HABER|Muhabir|MUHABİR|Haber/Kamera|Kaynak|KAYNAK|Yazan|By|BY)\s*(?:[:\-–]\s*)?)?"
_BYLINES = [
    re.compile(rf"{_LABEL}{_PERSON}(?:\s*(?:[-–,&]|ve)\s*{_PERSON}){{{count}}}[ \t]*(?P<mark>[/|,\n]|\s[-–—]\s)[ \t]*")
    for count in range(4)
]


def skip_byline(text: str, position: int) -> Iterator[tuple[int, str]]:
    """Yield where a place may begin behind the names of one to four reporters, and the mark between the two.

    Names that are labelled as reporters' ("Haber: …") make any mark as good as a slash.
    """
    for pattern in _BYLINES:
        found = pattern.match(text, position)
        if found is not None:
            yield found.end(), "/" if found.group("label") else found.group("mark").strip(" \t")
