"""A name that stands at the noun of another: "the Mexican border" for "Arizona sınırı", where both names are in both texts.

A Turkish name right before a noun is its owner or the first part of a compound ("Arizona sınırına", "Kansas City"); English says the same
by a name before the noun, or behind its "of". Where another name of the sentence stands there, and the noun is told once, the two have
changed places. "Rusya'nın Ukrayna işgali" has two: the owner first, and it is the owner that does what the noun tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from transform.check.links import STEM, Words
from transform.check.role_marks import GENITIVE, is_possessed
from transform.check.role_mentions import Aligned
from transform.check.role_names import Mention, Token

_SHORTEST = 3  # letters of such a noun
_SURE = 0.4  # from which on the table says that two words mean the same
_MAYBE = 0.2  # from which on they may
_ALIKE = 4  # letters by which a word is told a second time ("film", "films")
_NEAR = 4  # words between a noun and a name that may belong to it all the same ("the border of Mexico with Arizona")
_ARTICLES = frozenset("the a an".split())
_BELONGS = frozenset("of with to and or between from by for".split())
_JOINS = frozenset("ve ile veya ya da hem".split())
_TO = frozenset("in of on against into over".split())  # "with": a border or a war is of both


def find_turned_owner(
    ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned]
) -> tuple[Aligned, Aligned] | None:
    """Return an owner and the name behind it where the target has the second as the owner; arguments as of `find_moved`."""
    return next(
        ((one, other) for one, other in permutations(names, 2) if _is_owner_turned(ours, theirs, one, other)), None
    )


def find_moved(
    ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned], words: Words
) -> tuple[Aligned, Aligned] | None:
    """Return two names of which the one's noun has the other in the target.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        names: which name is which.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    for one, other in permutations(names, 2):
        if one.name.entries & other.name.entries or one.name.key == other.name.key:
            continue
        if _is_at_noun_of(ours, theirs, one, other, words):
            return one, other
    return None


def _is_at_noun_of(ours: Sequence[Token], theirs: Sequence[Token], one: Aligned, other: Aligned, words: Words) -> bool:
    """Tell whether the noun that one name stands before in Turkish has the other before it in English."""
    noun = _find_noun(ours, one.name)
    if noun is None or _shares_noun(ours, one.name, other.name):
        return False
    at = other.place.last
    if at >= len(theirs) or not theirs[at].is_word or theirs[at].text[0].isupper() or _is_apart(theirs, other.place):
        return False
    told = [words[noun[:end]] for end in range(_SHORTEST, STEM + 1) if noun[:end] in words]
    stem = theirs[at].low[:STEM]
    if not any(counterparts.get(stem, 0.0) >= _SURE for counterparts in told):
        return False
    if (
        sum(t.low[:_ALIKE] == noun[:_ALIKE] for t in ours) > 1
        or sum(t.low[:_ALIKE] == stem[:_ALIKE] for t in theirs) > 1
    ):
        return False
    # Another word may tell the noun, at its own name ("asker": "soldiers", where "military" is the other's).
    if any(
        t.low[:STEM] != stem and any(c.get(t.low[:STEM], 0.0) >= _MAYBE for c in told)
        for t in theirs
        if len(t.low) > _SHORTEST
    ):
        return False
    return not _may_belong(theirs, one.place, at)


def _find_noun(cut: Sequence[Token], name: Mention) -> str | None:
    """Return the beginning of the possessed noun right behind a name that has no case, or the genitive."""
    tail = cut[name.last - 1].tail
    if name.last >= len(cut) or (tail and not GENITIVE.match(tail)):
        return None
    noun = cut[name.last]
    if not noun.is_word or noun.text[0].isupper() or len(noun.low) < _SHORTEST or not is_possessed(noun.low):
        return None
    return noun.low[:STEM]


def _is_apart(cut: Sequence[Token], name: Mention) -> bool:
    """Tell whether a name before a word has more of a name, or a list, before it: it may then not stand by itself at that word."""
    before = cut[name.first - 1] if name.first else None
    return before is not None and (before.text in ("-", "–", "/") or before.low in ("and", "or"))


def _shares_noun(cut: Sequence[Token], name: Mention, other: Mention) -> bool:
    """Tell whether the noun of a name may be another's too: "Rusya'nın Çin sınırı", "Rusya ve Çin orduları"."""
    first, last = sorted((name, other), key=lambda n: n.first)
    between = cut[first.last : last.first]
    return all(not t.is_word or t.low in _JOINS or t.text[0].isupper() for t in between)


def _may_belong(cut: Sequence[Token], name: Mention, at: int) -> bool:
    """Tell whether a name near a word may belong to it too ("the border of Mexico with Arizona", "Arizona's long border")."""
    if name.last <= at:
        return at - name.last < _NEAR
    before = name.first - 1
    while before > at and cut[before].low in _ARTICLES:
        before -= 1
    return before - at <= _NEAR and (cut[before].low in _BELONGS or not cut[before].is_word)


def _is_owner_turned(ours: Sequence[Token], theirs: Sequence[Token], owner: Aligned, part: Aligned) -> bool:
    """Tell whether "X'in Y N" is told as "Y's N in X"."""
    name, second = owner.name, part.name
    if second.first != name.last or not GENITIVE.match(ours[name.last - 1].tail) or ours[second.last - 1].tail:
        return False
    noun = ours[second.last] if second.last < len(ours) else None
    if noun is None or not noun.is_word or noun.text[0].isupper() or not is_possessed(noun.low):
        return False
    first, last = part.place, owner.place
    if theirs[first.last - 1].tail != "s" or not 2 <= last.first - first.last <= _NEAR:
        return False
    between = theirs[first.last : last.first]
    return between[-1].low in _TO and all(t.is_word and t.text[0].islower() for t in between)
