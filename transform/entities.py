"""Known people, bodies, units, places, weapons, ships and documents in a text, linked to one identifier each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from core.errors import SettingsError
from core.model import Entity
from transform.matching import Hit, Matcher, Word

_EXACT = "="
# Family names that stand for a person only where the full name stands in the text too, and no other bearer does.
_NEEDS_FULL_NAME = {"kim": ("kim jong",), "choe": ("choe son",)}


@dataclass(frozen=True, slots=True)
class _Known:
    id: str
    name: str
    kind: str


class Gazetteer:
    """All known names."""

    def __init__(self, entries: list[tuple[_Known, list[str]]]) -> None:
        self._known = {known.id: known for known, _ in entries}
        terms, self._exact = [], set[tuple[str, str]]()
        for known, names in entries:
            for name in names:
                if name.endswith(_EXACT):
                    self._exact.add((known.id, name[: -len(_EXACT)]))
                terms.append((name.rstrip(_EXACT + "'"), f"{known.id}\t{name}"))
        self._matcher = Matcher(terms)

    def known(self) -> tuple[tuple[str, str, str], ...]:
        """Return (identifier, English name, kind) of every known name."""
        return tuple((known.id, known.name, known.kind) for known in self._known.values())

    def find(self, text: str, folded: str, words: list[Word]) -> tuple[Entity, ...]:
        """Return the mentions in a text, in order; of overlapping ones the longest."""
        hits = [hit for hit in self._matcher.find(words) if self._holds(hit, folded)]
        taken: list[Hit] = []
        for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start)):
            if not any(hit.start < other.end and other.start < hit.end for other in taken):
                taken.append(hit)
        found = []
        for hit in sorted(taken, key=lambda hit: hit.start):
            known = self._known[hit.value.split("\t")[0]]
            end = _without_suffix(folded, hit)
            found.append(Entity(known.id, known.name, known.kind, hit.start, end, text[hit.start : end]))
        return tuple(found)

    def _holds(self, hit: Hit, folded: str) -> bool:
        _, name = hit.value.split("\t")
        if not name.endswith(_EXACT):
            return True
        key = name.rstrip(_EXACT)
        tail = folded[hit.start + len(key) : hit.end]
        if tail and not tail.startswith("'"):
            return False
        return key not in _NEEDS_FULL_NAME or any(full in folded for full in _NEEDS_FULL_NAME[key])


def _without_suffix(folded: str, hit: Hit) -> int:
    """A mention ends before an apostrophe and its suffix."""
    mark = folded.rfind("'", hit.start, hit.end)
    inside = mark > hit.start and " " not in folded[mark : hit.end]
    return mark if inside else hit.end


def read_gazetteer(folder: Path) -> Gazetteer:
    """Read every file of `[[entity]]` tables in a folder.

    Raises:
        SettingsError: a file cannot be read, or an entry lacks a key; names it.
    """
    entries = []
    for path in sorted(folder.glob("*.toml")):
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8")).get("entity", [])
            entries += [(_Known(table["id"], table["name"], table["kind"]), list(table["names"])) for table in tables]
        except (OSError, KeyError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"{path}: {error}", cure="each [[entity]] has id, name, kind and names") from error
    return Gazetteer(entries)
