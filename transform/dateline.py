"""The dateline of a report: where it says it was filed, by whom and when."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from core.errors import SettingsError
from core.model import Dateline
from core.resources import seeds_path
from core.text import fold

_AGENCIES = {
    "aa": "AA", "dha": "DHA", "iha": "İHA", "anka": "ANKA", "reuters": "Reuters", "afp": "AFP", "ap": "AP",
    "yonhap": "Yonhap", "tass": "TASS", "kcna": "KCNA", "ria": "RIA Novosti", "sputnik": "Sputnik", "kyodo": "Kyodo",
}  # fmt: skip
_MONTHS = {
    "ocak": 1, "oca": 1, "şubat": 2, "şub": 2, "mart": 3, "mar": 3, "nisan": 4, "nis": 4, "mayis": 5, "may": 5,
    "haziran": 6, "haz": 6, "temmuz": 7, "tem": 7, "ağustos": 8, "ağu": 8, "eylül": 9, "eyl": 9, "ekim": 10, "eki": 10,
    "kasim": 11, "kas": 11, "aralik": 12, "ara": 12, "january": 1, "february": 2, "march": 3, "april": 4, "june": 6,
    "july": 7, "august": 8, "september": 9, "sept": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
_HEAD = re.compile(
    r"\A\s*\(?(?P<place>[a-zçğıöşüâîû .'/-]{2,45}?)"
    r"(?:\s*,\s*(?:(?P<day>\d{1,2})\s+(?P<month>[a-zçğöşüı]{3,9})\.?|(?P<month2>[a-zçğöşüı]{3,9})\.?\s+(?P<day2>\d{1,2})))?"
    r"(?:\s*[(/.]{1,2}\s*/?(?P<agency>[a-zçğıöşü ]{2,12}?)/?\s*[)/])?\s*\)?\s*[-–—:.]{1,2}\s+"
)


@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    country: str
    code: str
    latitude: float
    longitude: float
    id: str | None


def find_dateline(text: str, *, signoff: str | None = None, published: date | None = None) -> Dateline | None:
    """Find the dateline at the head of a text, or in a sign-off that was cut from it.

    Args:
        text: the body; offsets of the answer are into it.
        signoff: the closing words cut from the body, e.g. "SEUL"; offsets are None where they tell the place.
        published: the day of publication; the dateline's where it names none, and the year of one without year.
    """
    places = _places(seeds_path() / "gazetteer" / "places.toml")
    match = _HEAD.match(fold(text[:120]))
    if match is not None and _written_as_dateline(text[match.start("place") : match.end("place")], match):
        place = _look_up(places, match.group("place"))
        if place is not None:
            start = match.start("place")
            end = match.end("agency") if match.group("agency") else match.end("place")
            agency = _AGENCIES.get((match.group("agency") or "").strip())
            day = _day(match, published)
            return _make(place, agency, day, start, end, text[start:end])
    if signoff:
        place = _look_up(places, fold(signoff))
        if place is not None:
            return _make(place, None, published, None, None, signoff)
    return None


def _written_as_dateline(words: str, match: re.Match[str]) -> bool:
    return words.isupper() or bool(match.group("agency")) or bool(match.group("day") or match.group("day2"))


def _make(
    place: _Place, agency: str | None, day: date | None, start: int | None, end: int | None, text: str
) -> Dateline:
    return Dateline(
        place.name, place.country, place.code, agency, day, start, end, text, place.latitude, place.longitude, place.id
    )


def _look_up(places: Mapping[str, _Place], folded: str) -> _Place | None:
    key = folded.strip(" .")
    return places.get(key) or next((places[part.strip()] for part in key.split("/") if part.strip() in places), None)


def _day(match: re.Match[str], published: date | None) -> date | None:
    number, month = (
        match.group("day") or match.group("day2"),
        _MONTHS.get(match.group("month") or match.group("month2") or ""),
    )
    if number is None or month is None or published is None:
        return published
    try:
        day = date(published.year, month, int(number))
        return day.replace(year=day.year - 1) if (day - published).days > 1 else day
    except ValueError:
        return published


@cache
def _places(path: Path) -> Mapping[str, _Place]:
    try:
        rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["place"]
        return {
            fold(name): _Place(
                row["name"], row["country"], row["code"], row["latitude"], row["longitude"], row.get("id")
            )
            for row in rows
            for name in row["names"]
        }
    except (OSError, KeyError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: {error}", cure="restore it from the repository") from error
