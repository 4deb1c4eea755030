"""Places that stand in datelines: their names in several languages, countries and positions."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import SettingsError
from core.text import fold

_WORD = re.compile(r"\w+")
_LONGEST_NAME = 42  # characters
# Names in characters of Japanese and Chinese, beside which no blank stands.
_IN_CHARACTERS = re.compile(r"[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]{2,}")


@dataclass(frozen=True, slots=True)
class Place:
    """A city: English name and country, ISO 3166-1 alpha-2 code, WGS 84 degrees, Wikidata identifier where known."""

    name: str
    country: str
    code: str
    latitude: float
    longitude: float
    id: str | None = None


class Places:
    """All known places, found by any of their spellings."""

    def __init__(self, rows: Iterable[Mapping[str, Any]], countries: Mapping[str, list[str]]) -> None:
        """Index the rows of the gazetteer.

        Args:
            rows: tables with name, code, latitude, longitude and optionally id, names, careful.
            countries: ISO code → names, the English one first.

        Raises:
            KeyError: a row lacks a key, or its country has no name.
            ValueError: one spelling stands for two places.
        """
        self._places: dict[str, Place] = {}
        self._careful: set[str] = set()
        self._countries = {_key(name) for names in countries.values() for name in names}
        for row in rows:
            place = Place(
                row["name"], countries[row["code"]][0], row["code"], row["latitude"], row["longitude"], row.get("id")
            )
            for name in (row["name"], *row.get("names", ())):
                other = self._places.setdefault(_key(name), place)
                if other is not place:
                    raise ValueError(f"{name!r} is both {other.name} ({other.code}) and {place.name} ({place.code})")
            self._careful |= {_key(name) for name in row.get("careful", ())}
        self._in_characters = {name: place for name, place in self._places.items() if _IN_CHARACTERS.fullmatch(name)}
        self._longest_in_characters = max(map(len, self._in_characters), default=0)
        self._first_words = {key.split(" ", 1)[0] for key in (*self._places, *self._countries)}

    def __len__(self) -> int:
        return len(self.all())

    def all(self) -> frozenset[Place]:
        """Return every place once."""
        return frozenset(self._places.values())

    def match(self, folded: str, position: int) -> tuple[Place, int] | None:
        """Return the place whose longest name begins at a position of a folded text, and where the name ends."""
        for end in self._ends(folded, position):
            place = self._places.get(_key(folded[position:end]))
            if place is not None:
                return place, end
        return None

    def match_characters(self, text: str, position: int) -> tuple[Place, int] | None:
        """Return the place whose longest name in Japanese or Chinese characters begins at a position, whatever stands behind it."""
        for length in range(self._longest_in_characters, 1, -1):
            place = self._in_characters.get(text[position : position + length])
            if place is not None:
                return place, position + length
        return None

    def match_country(self, folded: str, position: int) -> int | None:
        """Return where a country's name that begins at a position ends, or None."""
        return next((e for e in self._ends(folded, position) if _key(folded[position:e]) in self._countries), None)

    def _ends(self, folded: str, position: int) -> list[int]:
        """Word ends that a name beginning at `position` may have, the longest first; a name never carries a suffix."""
        first = _WORD.match(folded, position)
        if first is None:
            return []
        joined = folded[first.end() : first.end() + 1] in {"'", "’"}
        if not joined and _key(first.group()) not in self._first_words:
            return []  # as with most words
        return _word_ends(folded, position)

    def is_careful(self, spelling: str) -> bool:
        """True where a spelling is an ordinary word, a person or a body too ("ordu", "batman")."""
        return _key(spelling) in self._careful


def _word_ends(folded: str, position: int) -> list[int]:
    ends: list[int] = []
    for word in _WORD.finditer(folded, position, position + _LONGEST_NAME):
        if "\n" in folded[position : word.start()]:
            break
        end = word.end()
        suffixed = folded[end : end + 1] == "'" and folded[end + 1 : end + 2].isalpha()
        cut = end == position + _LONGEST_NAME and folded[end : end + 1].isalnum()
        if not cut:
            # "Washington, D.C." ends with its dot, so that what follows is read as what follows.
            ends.append(end + 1 if folded[end : end + 1] == "." and folded[end - 2 : end - 1] == "." else end)
        if suffixed:
            ends.pop()
    return ends[::-1]


_LOOSE = str.maketrans({"-": " ", "/": " ", "–": " ", ".": " ", ",": " ", "'": None, "’": None})


def _key(name: str) -> str:
    return " ".join(fold(unicodedata.normalize("NFC", name)).translate(_LOOSE).split())


def read_places(folder: Path) -> Places:
    """Read the tables `place` and `country` of every file in a folder.

    Raises:
        SettingsError: a file cannot be read, or an entry is wrong; names the file.
    """
    rows: list[Mapping[str, Any]] = []
    countries: dict[str, list[str]] = {}
    path = folder
    try:
        for path in sorted(folder.glob("*.toml")):
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
            rows += tables.get("place", [])
            countries |= tables.get("country", {})
        path = folder
        return Places(rows, countries)
    except (OSError, KeyError, ValueError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: {error}", cure="each place has name, code, latitude and longitude") from error
