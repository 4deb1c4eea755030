"""What a name is bound to in both languages: the quotation it stands in, the side of a score, the building in its town.

Whom somebody quoted names is named inside the quotation in the translation too, whichever order each language has, and who speaks outside;
a score has the same name before it and the same behind it; and "Rize'deki Sahil Parkı" is in Rize.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transform.check.model import Problem
from transform.check.name_words import ENGLISH_NO_NAMES
from transform.check.role_frames import find_quoted
from transform.check.role_mentions import ALONE, Aligned
from transform.check.role_names import Mention, Token

_DASHES = frozenset("-–")
_NAMED = frozenset("adli isimli adinda adindaki isminde ismindeki adiyla".split())
_CALLED = frozenset("called named titled dubbed".split())
_THERE = ("daki", "deki", "taki", "teki")
_LANGUAGES = ("an", "ish", "ese", "french")
_IN = frozenset("in at".split())
_TO_IN = 2  # words from a building to the "in" of its town ("Ponto Beach in Carlsbad")
_AROUND = 4  # tokens around a building among which its own town may stand ("Albertina in old Vienna")

Couple = tuple[Aligned, Aligned]


def check_bound(
    source: str, target: str, ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned]
) -> list[Problem]:
    """Find a name bound to what is another's; returns problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        ours: the words of the source.
        theirs: those of the target.
        names: which name is which.
    """
    alone = [one for one in names if one.group == ALONE]
    if len(alone) > 1:
        couple = (
            _find_quoted(ours, theirs, alone)
            or _find_scores(ours, theirs, names)
            or _find_named(ours, theirs, alone, names)
        )
        if couple:
            one, other = couple
            here = _span(source, ours, one.name, other.name)
            return [Problem("role", here, _span(target, theirs, one.place, other.place))]
    misplaced = _find_misplaced(ours, theirs, alone) if len(alone) > 1 else None
    if misplaced is None:
        return []
    town, there = misplaced
    return [Problem("role", _span(source, ours, town.name, town.name), there.text)]


def _span(text: str, cut: Sequence[Token], one: Mention, other: Mention) -> str:
    """Return the words from the one name to the other."""
    first, last = sorted((one, other), key=lambda name: name.first)
    return text[cut[first.first].start : cut[last.last - 1].end]


def _find_quoted(ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned]) -> Couple | None:
    """Return a name of a quotation that stands outside in the target, and one from outside that stands inside."""
    quoted = find_quoted(ours)
    there = find_quoted(theirs) if quoted else []
    if not there:
        return None
    out = next((n for n in names if quoted[n.name.first] and not there[n.place.first]), None)
    into = next((n for n in names if not quoted[n.name.first] and there[n.place.first]), None)
    return (out, into) if out and into else None


def _find_scores(ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned]) -> Couple | None:
    """Return a name beside a score and the one in its place: "Melrose 38 - 17 Ayr" for "Ayr 38 - 17 Melrose"."""
    score, there = _score(ours), _score(theirs)
    if score < 0 or there < 0 or any(ours[score + i].text != theirs[there + i].text for i in (-1, 1)):
        return None
    for one in names:
        side = -1 if one.name.last == score - 1 else 1 if one.name.first == score + 2 else 0
        for other in names if side else ():
            stands = other.place.last == there - 1 if side < 0 else other.place.first == there + 2
            if stands and other is not one:
                return one, other
    return None


def _score(cut: Sequence[Token]) -> int:
    """Return the place of the hyphen of a score between two words with a capital ("Ayr 38 - 17 Melrose"); -1: there is none."""
    for at in range(2, len(cut) - 2):
        if cut[at].text in _DASHES:
            before, after = cut[at - 1].text, cut[at + 1].text
            named = cut[at - 2].text[0].isupper() and cut[at + 2].text[0].isupper()
            if named and before.isdigit() and after.isdigit() and before != after:
                return at
    return -1


def _find_named(
    ours: Sequence[Token], theirs: Sequence[Token], alone: Sequence[Aligned], names: Sequence[Aligned]
) -> Couple | None:
    """Return what somebody or something is called, and what it is called in the target: "called Greece" for "Makedonya adlı"."""
    for one in alone:
        if one.name.last < len(ours) and ours[one.name.last].low in _NAMED:
            for other in names:
                at = other.place.first - 1
                if other is not one and at > 0 and theirs[at].low in _CALLED and not _is_called(theirs, one):
                    return one, other
    return None


def _is_called(theirs: Sequence[Token], name: Aligned) -> bool:
    """Tell whether a name stands behind "called" too, or right before what tells its kind ("the Angara ship")."""
    before = theirs[name.place.first - 1].low if name.place.first else ""
    return before in _CALLED or before in ('"', "“", "'", ",", "by", "of")


def _find_misplaced(
    ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned]
) -> tuple[Aligned, Token] | None:
    """Return a town, and what stands in its place behind a building: "Sahil Park in Trabzon" for "Rize'deki Sahil Parkı"."""
    for town, building in _located(ours, names):
        at = building.place.last
        while (
            at < len(theirs) and at - building.place.last < _TO_IN and theirs[at].is_word and theirs[at].low not in _IN
        ):
            at += 1
        if at + 1 >= len(theirs) or theirs[at].low not in _IN:
            continue
        at += 2 if theirs[at + 1].low == "the" else 1
        near = range(building.place.first - _AROUND, at + _AROUND)
        if at < len(theirs) and _is_place(theirs[at]) and town.place.first not in near:
            return town, theirs[at]
    return None


def _is_place(token: Token) -> bool:
    """Tell whether a word can be a place, and no month, day or language."""
    return token.text[0].isupper() and token.low not in ENGLISH_NO_NAMES and not token.low.endswith(_LANGUAGES)


def _located(ours: Sequence[Token], names: Sequence[Aligned]) -> Iterator[Couple]:
    """Yield each place with the building or the like that is named as being there."""
    for town in names:
        if ours[town.name.last - 1].tail.endswith(_THERE):
            for building in names:
                if 0 <= building.name.first - town.name.last <= 1:
                    yield town, building
