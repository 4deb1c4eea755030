"""Datelines of Korean papers that are no agency's: "[서울=뉴스핌] 홍길동 기자 =", "모스크바=홍길동 특파원"."""

from __future__ import annotations

import re
from datetime import date

from core.agencies import name_agency
from core.model import Dateline
from core.text import fold
from transform.places import Places

_HEAD_LINES, _HEAD = 4, 600
_FORM = re.compile(
    r"[ \t\xa0]*(?P<open>[\[(【])?(?P<told>(?P<place>[가-힣]{2,8})(?:·[가-힣]{2,8}){0,2}=(?P<who>[가-힣A-Za-z0-9 ]{2,14}?))(?(open)[\])】](?=[^\n]{6})|(?=[ \t]*(?:\S+@\S+)?[ \t]*(?:\n|\Z)))"
)
_REPORTER = re.compile(r"[가-힣]{2,4} ?(?:순회)?(?:특파원|기자)\Z")

_BYLINE = re.compile(r" ?[가-힣]{2,4}(?:·[가-힣]{2,4}){0,3} ?(?:기자|특파원)")  # behind an outlet in brackets


def find_dateline_of_hangul(text: str, places: Places, *, published: date | None) -> Dateline | None:
    """Return a place with an outlet in brackets, or with a reporter on a line of their own; None where neither heads the text.

    Args:
        text: the body; offsets of the answer are into it.
        places: the gazetteer.
        published: the day of publication, which is the dateline's.
    """
    at = 0
    for line in text[:_HEAD].split("\n")[:_HEAD_LINES]:
        found = _FORM.match(line)
        if found is not None and (_REPORTER.search(found["who"].rstrip()) or _BYLINE.match(line, found.end())):
            named = places.match(fold(found["place"]), 0)
            if named is not None and named[1] == len(found["place"]):
                place, (start, end) = named[0], found.span("told")
                return Dateline(
                    place.name, place.country, place.code, name_agency(found["who"]), published, at + start, at + end,
                    found["told"], place.latitude, place.longitude, place.id,
                )  # fmt: skip
        at += len(line) + 1
    return None
