"""Sentences of a body, as messages quote them. Pure."""

from __future__ import annotations

import re
from collections import Counter

from core.segments import segment
from core.text import fold

_CONTEXT = 160  # characters of body shown on each side where no sentence end is nearer
_CHANGED = re.compile(r"(?:\[-.*?-\]|\{\+.*?\+\})+", re.DOTALL)
_CHARACTER = re.compile("[\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff]")
_WORD = re.compile(r"[\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff]|[^\W\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff]+")
_SHORTEST_OF_CHARACTERS = 12  # the same of Japanese and Chinese, which say as much in a third of the letters
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
        near = start - (
            _CONTEXT if _CHARACTER.search(body, start - _CONTEXT, start) else 0
        )  # without blanks any place will do
        before, left = body.find(" ", start - _CONTEXT, start) + 1 or near, "…"
    if after - end > _CONTEXT:
        cut = body.rfind(" ", end, end + _CONTEXT)
        near = end + (_CONTEXT if _CHARACTER.search(body, end, end + _CONTEXT) else 0)
        after, right = cut if cut >= 0 else near, "…"
    return f"{left}{body[before:after].strip()}{right}"


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, at most 200 characters."""
    line = text.strip().split("\n", 1)[0]
    shortest = _SHORTEST_OF_CHARACTERS if _CHARACTER.search(line) else _SHORTEST
    end = next((one.end for one in segment(line) if one.end >= shortest), None)
    return shorten(line[:end].removesuffix(".").removesuffix("。"), 200)


def shorten(text: str, most: int) -> str:
    """Return a text of at most `most` characters, cut between words and marked with … where it was longer."""
    if len(text) <= most:
        return text
    cut = text[: most - 1].rsplit(" ", 1)[0]
    if len(cut) < most // 2 and _CHARACTER.search(text) is not None:
        cut = text[: most - 1]  # "新华社平壤9月19日电 …": the only blank of a paragraph
    return cut.rstrip(" ,;:、，") + "…"


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
