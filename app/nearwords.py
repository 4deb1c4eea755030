"""Words of a question that are nearly a known one: "did you mean …?" where nothing was found. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping

from core.text import fold

_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 4  # letters; shorter words are near too many
_LONG = 7  # from so many letters on two slips are pardoned, below it one


def index_words(names: Iterable[str]) -> dict[str, str]:
    """Return the words of names as they are written, by their bare form; the first spelling of each stays."""
    words: dict[str, str] = {}
    for name in names:
        for word in _WORD.findall(name):
            if len(word) >= _LEAST:
                words.setdefault(_bare(word), word)
    return words


def list_words(question: str) -> list[str]:
    """Return the words of a question that may be slips: those of four letters or more that it does not exclude."""
    found = (m for m in _WORD.finditer(question) if question[m.start() - 1 : m.start()] != "-")
    return [m.group() for m in found if len(m.group()) >= _LEAST]


def suggest_words(question: str, missing: Collection[str], known: Mapping[str, str]) -> str | None:
    """Return a question with the words that are found nowhere put as the known ones they nearly are; None where none is.

    Args:
        question: as it was asked.
        missing: its words that find nothing.
        known: what `index_words` returns.
    """
    meant = question
    for word in missing:
        near = _nearest(_bare(word), known)
        if near is not None:
            meant = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", near, meant)
    return None if meant == question else meant


def _nearest(word: str, known: Mapping[str, str]) -> str | None:
    if word in known:
        return None
    most = 2 if len(word) >= _LONG else 1
    distances = ((_distance(word, other, most), other) for other in known if abs(len(other) - len(word)) <= most)
    distance, nearest = min(distances, default=(most + 1, ""))
    return known[nearest] if distance <= most else None


def _bare(word: str) -> str:
    """Return a word folded and without accents: what is typed on a keyboard without Turkish letters is no slip."""
    plain = unicodedata.normalize("NFD", fold(unicodedata.normalize("NFC", word)))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _distance(one: str, other: str, most: int) -> int:
    """Return how many letters are put in, left out, exchanged or swapped with the next one; `most + 1` for more than `most`."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
