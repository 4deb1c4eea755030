"""Gives names back the apostrophe before their suffix: "Rusyaya", "Kuzey Korenin" → "Rusya'ya", "Kuzey Kore'nin".

Turkish parts a proper name from its case by an apostrophe (TDK, Yazım Kılavuzu, "Kesme İşareti"); some sites' software drops
it, or headlines in capitals do. What reads cases behind names then reads none, or another name's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from core.model import Entity, Figure

# Case endings, of folded letters: a buffer consonant stands behind a vowel only (Göksel & Kerslake 2005, § 6.1.2), by which
# "Japonya" is no case of "Japon".
_BEHIND_VOWEL = re.compile(r"(?:n[iuü]n|y[iuü]|y[ae]|d[ae](?:n|ki\w*)?|yl[ae])\Z")
_BEHIND_CONSONANT = re.compile(r"(?:[iuü]n|[iuü]|[ae]|[dt][ae](?:n|ki\w*)?|l[ae])\Z")
_VOWEL_LAST = re.compile(r"[aeiouöü]\Z")
_NUMBER = re.compile(
    r"\d(?: ?(?:mm|cm|km|kg|kw|mw))?(?=(?:l[iuü][kğ]\w*|s?[iuü]n?[dt][ae]n?|[dt][ae]n?|s?[iuü](?:n[iae])?|s?n?[iuü]n[iuü]n|n?[iuü]n|[yn]?[iae]|l[ae]r\w*)(?!\w))"
)
# A people is a plain noun, and takes none: "Rusların", "Çinliyi".
_PEOPLE = re.compile(r"(?:l[ae]r|l[iuü])\Z")
_SHORTEST = 4  # letters of a name: "Kimin" asks whose
_NAMES = frozenset({"person", "place", "body"})


@dataclass(frozen=True, slots=True)
class Restored:
    """A text with its apostrophes, and where each was put in: in characters of the text as it was, in order."""

    text: str
    places: tuple[int, ...]

    def forward(self, at: int) -> int:
        """Return where a character of the text as it was stands in the text with its apostrophes."""
        return at + bisect_right(self.places, at)

    def back(self, at: int) -> int:
        """Return where a place of the text with its apostrophes was before."""
        shifted = [place + count for count, place in enumerate(self.places)]
        return at - bisect_left(shifted, at)


def restore_apostrophes(
    text: str, folded: str, entities: Sequence[Entity], keys: Mapping[str, Iterable[str]]
) -> Restored | None:
    """Put an apostrophe before each bare case ending of a known name, and of a number.

    Args:
        text: a Turkish text.
        folded: `fold(text)`.
        entities: the names found in it, each with its bare suffix within its span.
        keys: the folded spellings of each name, by its identifier.

    Returns:
        The text and the places, or None where every name has its apostrophe, or none needs one.
    """
    places = {at for entity in entities if (at := _find_case(folded, entity, keys.get(entity.id, ()))) is not None}
    places.update(
        match.end()
        for match in _NUMBER.finditer(folded)
        if text[match.end()].islower()  # "Hwasong-11A"
    )
    if not places:
        return None
    ordered = sorted(places)
    parts = [text[first:last] for first, last in zip([0, *ordered], [*ordered, len(text)], strict=True)]
    return Restored("'".join(parts), tuple(ordered))


def _find_case(folded: str, entity: Entity, keys: Iterable[str]) -> int | None:
    """Return where the case ending of a name begins that no apostrophe parts from it."""
    if entity.kind not in _NAMES or folded[entity.end : entity.end + 1] == "'":
        return None
    written = folded[entity.start : entity.end]
    stems = [key for key in keys if _SHORTEST <= len(key) < len(written) and written.startswith(key)]
    if not stems:
        return None
    stem = max(stems, key=len)
    if _VOWEL_LAST.search(stem):
        ending = _BEHIND_VOWEL
    elif " " in stem and entity.kind != "person":
        return None  # "Tumen Nehri", "Savunma Bakanlığı": the last letter is the name's own
    else:
        ending = _BEHIND_CONSONANT
    if _PEOPLE.search(stem) or ending.match(written, len(stem)) is None:
        return None
    return entity.start + len(stem)


def put_back(figure: Figure, restored: Restored, text: str) -> Figure:
    """Return a figure of a text with its apostrophes as one of the text as it was."""
    start, end = restored.back(figure.start), restored.back(figure.end)
    words = figure.when_words
    if words is not None and words not in text:
        words = words.replace("'", "")
    return replace(figure, start=start, end=end, text=text[start:end], when_words=words)
