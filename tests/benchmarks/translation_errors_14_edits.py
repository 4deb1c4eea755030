"""Edits of an English text: what a way offers, how one is chosen, how it is put in so that the text stays English."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

Pair = tuple[str, str]


class Edit(NamedTuple):
    """The span of a text that another text takes the place of."""

    start: int
    end: int
    text: str


Way = Callable[[str, str, random.Random], list[Edit]]
Weighted = Sequence[tuple[float, Way]]
_VOWEL = re.compile(
    r"(?:8|11(?!\d)|18(?!\d)|[aeio]|u(?!ni|se|k\b|\.s)|hour|honest|heir)(?!ne\b|nce\b|uro|uropean)", re.IGNORECASE
)
_ARTICLE = re.compile(r"\b([Aa])n? $")


def listed(text: str) -> list[str]:
    """Return the words of a text."""
    return text.split()


def one_of(ways: Weighted, source: str, target: str, rng: random.Random) -> str | None:
    """Return the target with one edit of one way; a heavier way is tried first more often."""
    for way in _order(ways, rng):
        edits = [e for e in way(source, target, rng) if target[e.start : e.end] != e.text]
        if edits:
            wrong = put(target, rng.choice(edits))
            if wrong != target:
                return wrong
    return None


def _order(ways: Weighted, rng: random.Random) -> list[Way]:
    """Return the ways in a random order that favours the heavy."""
    return [way for _, way in sorted(((rng.random() ** (1 / w), way) for w, way in ways), key=lambda x: -x[0])]


def put(target: str, edit: Edit) -> str:
    """Return the text with the edit in it: article, capital and spaces set right around it."""
    before, after = target[: edit.start], edit.text + target[edit.end :]
    if not edit.text:
        after = after.lstrip(" ") if not before or before[-1] in ' "(' else after
        before = before.rstrip(" ") if after[:1] in tuple(".,;:?!") else before
    article = _ARTICLE.search(before)
    if article and after[:1].isalnum():
        before = before[: article.start()] + article[1] + ("n " if _VOWEL.match(after) else " ")
    if opens(target, edit.start) and target[edit.start : edit.start + 1].isupper():
        after = after[:1].upper() + after[1:]
    return re.sub(r"  +", " ", before + after).strip()


def opens(text: str, at: int) -> bool:
    """Tell whether a sentence or a quote opens at this place."""
    return not re.search(r"[\w,;)]\s*$", text[:at]) and not re.search(r"[\w,;)] ?[-–'’]\s*$", text[:at])


def cased(found: str, new: str) -> str:
    """Return the new word with the capitals of the found one."""
    if len(found) > 1 and found.isupper() and not found.isdigit():
        return new.upper() if len(found) > 3 else new
    return new[:1].upper() + new[1:] if found[:1].isupper() else new


def plain(text: str, match: re.Match[str]) -> bool:
    """Tell whether the match is no part of a name or title: lower case, or at the head of a sentence."""
    return not match[0][:1].isupper() or (opens(text, match.start()) and not text[match.end() :].lstrip()[:1].isupper())


def words(table: Mapping[str, str], before: str = "", after: str = "") -> Way:
    """Return a way that changes a word of the table into one of its others (parted by a bar)."""
    keys = "|".join(re.escape(k).replace(r"\ ", " ") for k in sorted(table, key=len, reverse=True))
    pattern = re.compile(rf"{before}(?<![\w$£€])(?P<word>{keys})(?![\w’]|'(?!s\b|$|\s)){after}", re.IGNORECASE)
    lower = {k.lower(): v for k, v in table.items()}

    def way(_source: str, target: str, _rng: random.Random) -> list[Edit]:
        """Offer every other word at every place."""
        return [
            Edit(m.start("word"), m.end("word"), cased(m["word"], new))
            for m in pattern.finditer(target)
            if plain(target, m)
            for new in lower[m["word"].lower()].split("|")
        ]

    return way


def names(table: Mapping[str, str], after: str = "") -> Way:
    """Return a way that changes a capitalised word or phrase of the table, written just so, into one of its others."""
    keys = "|".join(re.escape(k) for k in sorted(table, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w.-])(?:{keys})(?!\w|\.\w){after}")

    def way(_source: str, target: str, _rng: random.Random) -> list[Edit]:
        """Offer every other name at every place."""
        return [Edit(m.start(), m.end(), new) for m in pattern.finditer(target) for new in table[m[0]].split("|")]

    return way


def patterns(rules: Sequence[tuple[str, str]], *, case: bool = False) -> Way:
    """Return a way of pattern and replacement (with groups, alternatives parted by a bar)."""
    compiled = [(re.compile(p, 0 if case else re.IGNORECASE), new.split("|")) for p, new in rules]

    def way(_source: str, target: str, _rng: random.Random) -> list[Edit]:
        """Offer every replacement at every place."""
        return list(_expanded(compiled, target))

    return way


def _expanded(compiled: Sequence[tuple[re.Pattern[str], list[str]]], target: str) -> Iterator[Edit]:
    """Yield the replacements with their groups filled in."""
    for pattern, news in compiled:
        for m in pattern.finditer(target):
            for new in news:
                text = re.sub(r"\\(\d)", lambda g, m=m: m[int(g[1])] or "", new)  # type: ignore[misc]
                yield Edit(m.start(), m.end(), cased(m[0], text))
