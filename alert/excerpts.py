"""Sentences of a body, as messages quote them. Pure."""

from __future__ import annotations

import re
from collections import Counter

from core.text import fold

_CONTEXT = 160  # characters of body shown on each side where no sentence end is nearer
_BREAK = re.compile(r"(?<=[.!?…])\s+|\n+")
_WORD = re.compile(r"\w+")


def sentence_around(body: str, start: int, end: int) -> str:
    """Return the sentence that holds body[start:end]; of a long one the words near it, with … where it was cut."""
    stop = body.rfind(". ", 0, start)
    before = max(body.rfind("\n", 0, start) + 1, stop + 2 if stop >= 0 else 0)
    marks = [mark for sign in (". ", "\n") if (mark := body.find(sign, end)) >= 0]
    after = min(marks) + 1 if marks else len(body)
    left, right = "", ""
    if start - before > _CONTEXT:
        before, left = body.find(" ", start - _CONTEXT, start) + 1 or start, "…"
    if after - end > _CONTEXT:
        cut = body.rfind(" ", end, end + _CONTEXT)
        after, right = cut if cut >= 0 else end, "…"
    return f"{left}{body[before:after].strip()}{right}"


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
    known = {fold(one) for one in _BREAK.split(old)}
    fresh = [one.strip() for one in _BREAK.split(new) if one.strip() and fold(one) not in known]
    if not fresh:
        return None
    return shorten(max(fresh, key=lambda one: _alike(key, fold(one))), 2 * _CONTEXT)


def _alike(one: str, other: str) -> float:
    """Share of words two sentences have in common, blind to suffixes (Dice's coefficient)."""
    bag, beside = (Counter(word[:5] for word in _WORD.findall(text)) for text in (one, other))
    return 2 * (bag & beside).total() / max(1, bag.total() + beside.total())
