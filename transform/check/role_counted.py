"""Whose soldiers are counted: "18,000 American soldiers" for "18 bin Güney Koreli asker", where the Americans are others of the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.numbers import Number

_NEAR = 2  # characters between a figure and the name behind it


def may_count_names(pairs: Sequence[tuple[Number, Number]], source: str, target: str) -> bool:
    """Tell whether some figure has a capital right behind it in both texts."""
    return any(
        source[a.end : a.end + _NEAR + 1].lstrip()[:1].isupper()
        and target[b.end : b.end + _NEAR + 1].lstrip()[:1].isupper()
        for a, b in pairs
    )


def check_counted_names(
    pairs: Sequence[tuple[Number, Number]], source: str, target: str, hits: tuple[Sequence[Hit], Sequence[Hit]]
) -> list[Problem]:
    """Find a figure that has the name of another right behind it; returns problems of the kind "role".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        source: the Turkish text.
        target: the English text.
        hits: the names of the list in either text.
    """
    ours, theirs = hits
    if len(ours) < 2 or len(theirs) < 2:
        return []
    for a, b in pairs:
        here = next((h for h in ours if 0 < h.start - a.end <= _NEAR), None)
        there = next((h for h in theirs if 0 < h.start - b.end <= _NEAR), None)
        if here is None or there is None or here.entries & there.entries:
            continue
        # Both names are in both texts, so that the one stands for the other.
        if any(h.entries & there.entries for h in ours) and any(h.entries & here.entries for h in theirs):
            return [Problem("role", source[a.start : here.end], target[b.start : there.end])]
    return []
