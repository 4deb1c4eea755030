"""A name left out of a list: "Superdrug and Debenhams" for "Boots, Superdrug ve Debenhams".

Told where the names beside it stand together in the translation, and nothing there sounds like it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from core import late_re as re
from transform.check.lexicon import sound
from transform.check.model import Problem
from transform.check.name_places import Hit

_UPPER = "A-ZÇĞİÖŞÜ"
_ITEM = rf"[{_UPPER}][\w.&-]+(?: (?:de |van |von |al-)?[{_UPPER}][\w.&-]+)*"
_LIST = re.compile(rf"{_ITEM}(?:, {_ITEM})+(?:,? ve {_ITEM})(?:['’]\w+)?")
_PARTS = re.compile(r", | ve ")
_TAIL = re.compile(r"['’]\w+\Z")
_WORD = re.compile(r"[^\W\d_]+")
_JOINS = re.compile(r"\W*(?:and|or|&)?\W*")
_OPENS = re.compile(r"(?:\A|[.!?:…][\"”’']? )[\"“‘']?\Z")  # any word has a capital there
_SHORTEST = 4  # letters of a name that can be missed
_FEWEST = 3  # names of a list: the one that is missed, and two that stand together


class _Item(NamedTuple):
    name: str
    span: tuple[int, int] | None  # where it stands in the target
    counts: bool  # whether its want says something


def check_lists(source: str, target: str, hits: Sequence[Hit]) -> list[Problem]:
    """Find a name of a list that the translation of the list lacks; returns problems of the kind "name".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        hits: the names of the source that the two languages may write differently; these are compared elsewhere.
    """
    if " ve " not in source or source.count(",") < 1:
        return []
    runs = list(_LIST.finditer(source))
    if not runs:
        return []
    listed = {at for hit in hits for at in range(hit.start, hit.end)}
    words = [(found.start(), found.end(), sound(found[0])) for found in _WORD.finditer(target)]
    for run in runs:
        items = _read_items(source, run, words, listed)
        absent = [item for item in items if item.span is None]
        spans = [item.span for item in items if item.span is not None]
        if len(items) >= _FEWEST and len(absent) == 1 and absent[0].counts and _stand_together(spans, target):
            return [Problem("name", absent[0].name, "")]
    return []


def _read_items(
    source: str, run: re.Match[str], words: Sequence[tuple[int, int, str]], listed: set[int]
) -> list[_Item]:
    """Return the names of a list of the source, with where they stand in the target; `words` are its words with their sounds."""
    items = []
    at = run.start()
    for part in _PARTS.split(run[0]):
        begin = source.index(part, at)
        at = begin + len(part)
        name = _TAIL.sub("", part)
        keys = [sound(word) for word in _WORD.findall(name)]
        found = [(a, b) for a, b, key in words if any(_alike(key, own) for own in keys)]
        counts = not (begin in listed or len(name) < _SHORTEST or not name.isascii() or _OPENS.search(source, 0, begin))
        items.append(_Item(name, (found[0][0], found[-1][1]) if found else None, counts))
    return items


def _alike(key: str, own: str) -> bool:
    return key == own or (min(len(key), len(own)) >= _SHORTEST and (key[:_SHORTEST] == own[:_SHORTEST]))


def _stand_together(spans: Sequence[tuple[int, int]], target: str) -> bool:
    """Tell whether names stand in one list of the target, with nothing between but commas and "and"."""
    places = pairwise(sorted(spans))
    return len(spans) > 1 and all(_JOINS.fullmatch(target, end, start) for (_, end), (start, _) in places)
