"""Known people, bodies, units, places, weapons, ships and documents in a text, linked to one identifier each."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import SettingsError
from core.model import Entity
from core.text import fold
from transform.matching import Hit, Matcher
from transform.short_names import stands_for_its_name
from transform.ukrainian_names import spell_in_ukrainian
from transform.words import Words

KINDS = ("person", "body", "unit", "place", "weapon", "ship", "document")
SIDES = ("north", "russian", "both", "front", "other", "")
_SIDES_OF_CODES = {"RU": "russian"}  # of places that no other file names
SPEAKING_SIDES = frozenset({"north", "russian", "front"})  # those of one party each
# Names of places that are words too: at the head of a sentence they must bear an apostrophe.
_ALSO_WORDS = frozenset(
    "mali fas çad umman gine misir niger oman chad jordan georgia guinea nice bath reading man gana somali".split()
)
# Case endings of a Russian name, and the particles of a Korean one; other languages keep theirs behind an apostrophe.
_RUSSIAN_ENDING = re.compile(r"(?:[аяеиоуыюьй]|[ая]м|[ая]ми|[ая]х|[оеё]м|ой|ей|ою|ью|ии|ию|ией)\Z")
# A region named by its city: "Калининградской области", "Омську область".
_RUSSIAN_REGION = re.compile(
    r"(?:с?к)?(?:ая|ое|ие|ой|ую|ий|ого|ому|ом|им|их|ими)\Z|(?:с?ьк)(?:а|е|і|ої|ій|у|ою|ий|ого|ому|им|их|ими)\Z"
)
_KOREAN_PARTICLES = re.compile(
    r"(?:은|는|이|가|을|를|의|와|과|도|만|발|산|행|시|주|측|에|에서|에게|로|으로|까지|부터|에는|에도|에서는|에서도|에서의|으로의|로의)\Z"
)
_KOREA = re.compile(r" korea")
_HAN_BESIDE = re.compile(r"[\u4e00-\u9fff\u3041-\u30ff]")
_SENTENCE_START = re.compile(r"(?:\A|[.!?…\n–—:\"“”]\s*)\Z")


@dataclass(frozen=True, slots=True)
class _Known:
    id: str
    name: str
    kind: str
    side: str = ""


@dataclass(frozen=True, slots=True)
class _Name:
    """A spelling. `exact`: no suffix but after an apostrophe; `upper`: written in capitals; `proper`: with one.

    `titled`: its last word has a capital too ("Russian Defence Ministry", not "the Russian education ministry").
    """

    known: _Known
    key: str
    exact: bool = False
    upper: bool = False
    proper: bool = False
    titled: bool = False


class Gazetteer:
    """All known names."""

    def __init__(self, entries: Iterable[tuple[_Known, list[str]]], places: Iterable[tuple[_Known, list[str]]] = ()):
        """Index the names.

        Args:
            entries: names as word beginnings; a final "=" takes no suffix but one after an apostrophe, a final "^" is
                moreover written in capitals only ("US", "UN"), a final "+" has a capital in its last word.
            places: names of places of the wide world, taken as written and with a capital.
        """
        self._names: list[_Name] = []
        self._known: dict[str, _Known] = {}
        for known, names in entries:
            self._known[known.id] = known
            for name in names:
                key = fold(name.rstrip("=^'+"))
                self._names.append(_Name(known, key, name[-1] in "=^", name[-1] == "^", titled=name[-1] == "+"))
        taken = {known.name for known in self._known.values()} | {name.key for name in self._names}
        for known, names in places:
            keys = {fold(name) for name in (known.name, *names)}
            if known.name in taken or keys & taken:
                continue
            keys = {_russian_stem(key) for key in keys}
            self._known[known.id] = known
            self._names += [_Name(known, key, exact=True, proper=True) for key in sorted(keys) if len(key) > 2]
        self.sides: Mapping[str, str] = {known.id: known.side for known in self._known.values()}
        self._speaks = {known.name: known.side for known in self._known.values() if known.side in SPEAKING_SIDES}
        self._matcher = Matcher((name.key, name) for name in self._names)
        spelled: dict[str, list[str]] = {}
        for each in self._names:
            spelled.setdefault(each.known.id, []).append(each.key)
        self.spellings: Mapping[str, Sequence[str]] = spelled  # folded, by identifier

    def side_of(self, name: str) -> str:
        """Return for whom a known English name speaks ("russian" of the Kremlin and its spokesman), else the name itself."""
        return self._speaks.get(name) or name

    def known(self) -> tuple[tuple[str, str, str], ...]:
        """Return (identifier, English name, kind) of every known name."""
        return tuple((known.id, known.name, known.kind) for known in self._known.values())

    def find(self, text: str, folded: str, words: Words) -> tuple[Entity, ...]:
        """Return the mentions in a text, in order; of overlapping ones the longest."""
        hits = [hit for hit in self._matcher.find(words) if _holds(hit, text, folded)]
        found: list[Entity] = []
        end = 0
        taken: list[Hit[_Name]] = []
        for hit in sorted(hits, key=lambda hit: (hit.start, -len(hit.value.key), -hit.end)):
            if hit.start < end:
                if taken and len(hit.value.key) > len(taken[-1].value.key) + 4:
                    taken[-1] = hit
                    end = hit.end
                continue
            taken.append(hit)
            end = hit.end
        for hit in taken:
            stop = _without_suffix(folded, hit)
            known = hit.value.known
            found.append(Entity(known.id, known.name, known.kind, hit.start, stop, text[hit.start : stop]))
        return tuple(found)


def _holds(hit: Hit[_Name], text: str, folded: str) -> bool:
    name = hit.value
    if name.proper and not _is_proper(hit, text, folded):
        return False
    if name.known.kind != "place" and " " not in name.key and text[hit.start].islower():
        return False  # "guardian", "apple"
    if name.key.endswith("north") and _KOREA.match(folded, hit.end):
        return False  # "38 North Korean veterans" are no institute
    if name.titled and text[max(hit.start, text.rfind(" ", hit.start, hit.end) + 1)].islower():
        return False
    if not name.exact:
        return True
    if len(name.key) == 1 and _HAN_BESIDE.match(folded, hit.end):
        return False  # "北" of "北京"
    tail = folded[hit.start + len(name.key) : hit.end]
    if tail and name.key.isascii() and tail[0] >= "\uac00":  # "FBI가": a name in Latin letters takes Korean particles
        tail = "" if _KOREAN_PARTICLES.match(tail) else tail
    if (
        tail
        and not tail.startswith("'")
        and not (name.proper and _is_ending(tail, region=name.known.side == "russian"))
    ):
        return False
    if name.upper and not text[hit.start : hit.start + len(name.key)].isupper():
        return False
    return stands_for_its_name(name.key, hit.start, text, folded)


def _is_ending(tail: str, *, region: bool) -> bool:
    """True where a name goes on as a case, or with `region` as the adjective that regions are named by."""
    if region and tail[0] < "\u1100" and _RUSSIAN_REGION.match(tail) is not None:
        return True
    return (_RUSSIAN_ENDING if tail[0] < "\u1100" else _KOREAN_PARTICLES).match(tail) is not None


def _russian_stem(key: str) -> str:
    """A Cyrillic name without the ending that its other cases replace: "москва" → "москв", "тверь" → "твер"."""
    return key[:-1] if len(key) > 4 and "\u0400" < key[0] < "\u04ff" and key[-1] in "аяьй" else key


def _is_proper(hit: Hit[_Name], text: str, folded: str) -> bool:
    if not text[hit.start].isupper() and text[hit.start].lower() != text[hit.start].upper():
        return False
    if hit.value.key not in _ALSO_WORDS or "'" in folded[hit.start : hit.end]:
        return True
    return _SENTENCE_START.search(text[max(0, hit.start - 4) : hit.start]) is None


def _without_suffix(folded: str, hit: Hit[_Name]) -> int:
    """A mention ends before an apostrophe and its suffix."""
    mark = folded.rfind("'", hit.start, hit.end)
    inside = mark > hit.start and " " not in folded[mark : hit.end]
    return mark if inside else hit.end


def read_gazetteer(folder: Path) -> Gazetteer:
    """Read every file of a folder: `[[entity]]`, `[[nation]]` with `[[family]]`, `place` and `[country]` tables.

    Raises:
        SettingsError: a file cannot be read, or an entry lacks a key or has a wrong value; names it.
    """
    entries: dict[str, tuple[_Known, list[str]]] = {}
    nations: list[dict[str, Any]] = []
    families: list[dict[str, Any]] = []
    places: list[tuple[_Known, list[str]]] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
            for table in tables.get("entity", []):
                known = _Known(table["id"], table["name"], table["kind"], table.get("side", ""))
                if known.kind not in KINDS or known.side not in SIDES or not all(table["names"]):
                    raise KeyError(f"{known.name}: kind {known.kind!r}, side {known.side!r}, names {table['names']}")
                names = table["names"]
                entries[known.name] = (known, [*names, *(spell_in_ukrainian(names) if known.kind == "person" else ())])
            nations += tables.get("nation", [])
            families += tables.get("family", [])
            countries = [(None, names[0], names[1:]) for names in tables.get("country", {}).values()]
            countries_named = {name for _, name, _ in countries}
            for row_id, name, names, code in (
                *((*row, "") for row in countries),
                *((row.get("id"), row["name"], _plain_names(row), row["code"]) for row in tables.get("place", [])),
            ):
                if name in countries_named:
                    names = [*names, *(f"{one}{tail}" for one in (name, *names) for tail in ("lı", "li", "lu", "lü"))]
                side = "other" if name in countries_named else _SIDES_OF_CODES.get(code, "")
                places.append((_Known(row_id or _slug(name), name, "place", side), list(names)))
        except (OSError, KeyError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"{path}: {error}", cure="each [[entity]] has id, name, kind and names") from error
    for nation in nations:
        for family in families:
            name = f"{nation['adjective']} {family['title']}"
            spellings = [f"{whose} {what}+" for whose in nation["names"] for what in family["names"]]
            if name in entries:
                entries[name][1].extend(spellings)
            else:
                entries[name] = (_Known(_slug(name), name, "body", nation["side"]), spellings)
    return Gazetteer(entries.values(), places)


def _plain_names(row: Mapping[str, Any]) -> list[str]:
    """The spellings of a place that are no ordinary words, persons or bodies too."""
    careful = set(row.get("careful", ()))
    return [name for name in row.get("names", ()) if name not in careful]


def _slug(name: str) -> str:
    return "dl:" + re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
