"""Sentences of a body, as messages quote them. Pure."""

from __future__ import annotations

import re
from collections import Counter

from core.segments import segment
from core.text import fold

_CONTEXT = 160  # characters of body shown on each side where no sentence end is nearer
_CHANGED = re.compile(r"(?:\[-.*?-\]|\{\+.*?\+\})+", re.DOTALL)
_WORD = re.compile(r"\w+")
_SHORTEST = 30  # characters: what is shorter at the head of a text is a place or a name, no sentence


def sentence_around(body: str, start: int, end: int) -> str:
    """Return the sentence that holds body[start:end]; of a long one the words near it, with … where it was cut."""
    before, after = body.rfind("\n", 0, start) + 1, body.find("\n", end)
    line = body[before : after if after >= 0 else len(body)]
    held = [one for one in segment(line) if before + one.end > start and before + one.start < end]
    # What spans two sentences is shown with both.
    before, after = (before + held[0].start, before + held[-1].end) if held else (start, end)
    left, right = "", ""
    if start - before > _CONTEXT:
        before, left = body.find(" ", start - _CONTEXT, start) + 1 or start, "…"
    if after - end > _CONTEXT:
        cut = body.rfind(" ", end, end + _CONTEXT)
        after, right = cut if cut >= 0 else end, "…"
    return f"{left}{body[before:after].strip()}{right}"


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, at most 200 characters."""
    line = text.strip().split("\n", 1)[0]
    end = next((one.end for one in segment(line) if one.end >= _SHORTEST), None)
    return shorten(line[:end].removesuffix("."), 200)


def shorten(text: str, most: int) -> str:
    """Return a text of at most `most` characters, cut between words and marked with … where it was longer."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def new_sentence(sentence: str, old: str, new: str) -> str | None:
    """Return what stands in a new text in place of a sentence of the old one.

    Args:
        sentence: of the old text.
        old, new: the texts.

    Returns:
        The sentence itself where it still stands; else the sentence that only the new text has and that shares most words
        with it, or, where none shares any, the first that only the new text has; None where the new text only left out.
    """
    key = fold(sentence.strip("… "))
    if key in fold(new):
        return sentence
    known = {fold(one.text) for one in segment(old)}
    fresh = [one.text for one in segment(new) if fold(one.text) not in known]
    if not fresh:
        return None
    return shorten(max(fresh, key=lambda one: _alike(key, fold(one))), 2 * _CONTEXT)


def excerpt_diff(diff: str, around: int = 60) -> list[str]:
    """Return the changed places of a word diff (`[-old-]{+new+}`), each with a little of what stands around it."""
    places = []
    for match in _CHANGED.finditer(diff):
        left = diff[max(0, match.start() - around) : match.start()].split("\n")[-1]
        right = diff[match.end() : match.end() + around].split("\n")[0]
        places.append(f"…{left}{match.group()}{right}…".replace("\n", " "))
    return places


def _alike(one: str, other: str) -> float:
    """Share of words two sentences have in common, blind to suffixes (Dice's coefficient)."""
    bag, beside = (Counter(word[:5] for word in _WORD.findall(text)) for text in (one, other))
    return 2 * (bag & beside).total() / max(1, bag.total() + beside.total())
