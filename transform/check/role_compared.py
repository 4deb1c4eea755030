"""Who is the measure of a comparison: "as much from Russia as from China" for "Rusya'dan aldığı kadar … Çin'den", and "he wrote Kim" for "Kim'in kendisine yazdığı".

Both names are in both texts; what is measured by stands before "kadar", and behind the second "as".
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.name_places import Hit

# Not "Rusya'ya kadar" (as far as), nor "bugüne kadar".
_KADAR = re.compile(r"(?:['’](?!y?[ae] kadar)\w+|)(?: [a-zçğıöşü]\w*){0,2} kadar(?!ki)(?!\w)")
_AS_AS = re.compile(r"\bas (?:much|many|[a-z]+)\b[^.;:]{0,80}?\bas\b")
_HIMSELF = re.compile(r"([A-ZÇĞİÖŞÜ][\w]+)['’]n?[iıuü]n kendisin[ei]\b")


def check_compared(source: str, target: str, hits: tuple[Sequence[Hit], Sequence[Hit]]) -> list[Problem]:
    """Find a comparison whose measure is the other name; returns problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        hits: the names of the list in either text.
    """
    told = _AS_AS.search(target)
    if told is None:
        return []
    ours, theirs = hits
    for hit in ours:
        if _KADAR.match(source, hit.end) is None:
            continue
        behind = [h for h in theirs if h.start >= told.end()]
        before = any(h.entries & hit.entries for h in theirs if h.start < told.end())
        if not before or any(h.entries & hit.entries for h in behind):
            return []
        wrong = next((h for h in behind if any(h.entries & o.entries for o in ours if o is not hit)), None)
        return [Problem("role", source[hit.start : hit.end], target[wrong.start : wrong.end])] if wrong else []
    return []


def check_turned_on_himself(source: str, target: str) -> list[Problem]:
    """Find what somebody did to who speaks told as done by who speaks ("he had written Kim"); problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
    """
    other = _HIMSELF.search(source) if "kendisin" in source else None
    if other is None:
        return []
    name = re.escape(other[1])
    turned = re.search(
        rf"\b(?:he|she) (?:had |has |would |once )?[a-z]+(?:ed|en|wn|te|ve|ld|nt|de|ote) (?:to |for )?{name}\b", target
    )
    if turned is None or re.search(
        rf"\b{name} (?:had |has |would |once )?[a-z]+(?:ed|en|te|ve|ld|nt|de) (?:to |for )?h(?:im|er)\b", target
    ):
        return []
    return [Problem("role", other.group(), turned.group())]
