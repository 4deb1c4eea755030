"""A name left out of a list: "Superdrug and Debenhams" for "Boots, Superdrug ve Debenhams".

Told where the names beside it stand together in the translation, and nothing there sounds like it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

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


def check_lists(source: str, target: str, hits: Sequence[Hit]) -> list[Problem]:
    """Find a name of a list that the translation of the list lacks; returns problems of the kind "name".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        hits: the names of the source that the two languages may write differently; these are compared elsewhere.
    """
    if " ve " not in source or source.count(",") < 1:
        return []
    listed = {at for hit in hits for at in range(hit.start, hit.end)}
    words = [(found.start(), found.end(), sound(found[0])) for found in _WORD.finditer(target)]
    for run in _LIST.finditer(source):
        places = _place(source, run.start(), run[0], words, listed)
        if len(places) < 3:
            continue
        for i, (name, at, end) in enumerate(places):
            if at >= 0 or end == -2:
                continue
            beside = [p for p in places[max(0, i - 1) : i + 2] if p[1] >= 0]
            rest = [p for p in places if p[1] >= 0]
            if len(rest) == len(places) - 1 and beside and _stand_together(rest, target):
                return [Problem("name", name, "")]
    return []


def _place(
    source: str, start: int, run: str, words: Sequence[tuple[int, int, str]], listed: set[int]
) -> list[tuple[str, int, int]]:
    """Return the names of a list with where they stand in the target: -1 twice where nothing is like one, -1 and -2 where that says nothing."""
    places = []
    at = start
    for part in _PARTS.split(run):
        begin = source.index(part, at)
        at = begin + len(part)
        name = _TAIL.sub("", part)
        keys = [sound(word) for word in _WORD.findall(name)]
        found = [(a, b) for a, b, key in words if any(_alike(key, own) for own in keys)]
        if found:
            places.append((name, found[0][0], found[-1][1]))
        elif begin in listed or len(name) < _SHORTEST or not name.isascii() or _OPENS.search(source, 0, begin):
            places.append((name, -1, -2))
        else:
            places.append((name, -1, -1))
    return places


def _alike(key: str, own: str) -> bool:
    return key == own or (min(len(key), len(own)) >= _SHORTEST and (key[:_SHORTEST] == own[:_SHORTEST]))


def _stand_together(places: Sequence[tuple[str, int, int]], target: str) -> bool:
    """Tell whether names stand in one list of the target, with nothing between but commas and "and"."""
    spans = sorted((start, end) for _, start, end in places)
    return len(spans) > 1 and all(_JOINS.fullmatch(target, end, start) for (_, end), (start, _) in pairwise(spans))
