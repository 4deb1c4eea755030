"""Giving told as getting: "Kuzey Kore, Rusya'ya mermi verdi", "Russia received shells from North Korea"; who gives must still be who gave.

Levin, English Verb Classes and Alternations (1993), sections 13.1 and 13.5: verbs of giving and of obtaining.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from enum import Enum

from core import late_re as re
from transform.check.role_marks import GENITIVE
from transform.check.role_names import Mention, Token

_TR_GIVES = re.compile(
    r"(?:ver(?![eiı]m|gi|si)|gönder|yoll[au]|sat[ıiat]|sağl|aktar|ilet(?!iş)|sevk|ihra[cç]|hibe|bağış|bagis|teslim|tedarik|ulaştır)\w*\Z"
)
_TR_GETS = re.compile(
    r"(?:al(?:d[iı]|[iı]yor|acak|m[iı]ş|mak|an|arak|[iı]p|d[iı]ğ|mas[iı]|[iı]r|[iı]n[iıdmaey])|edin(?:di|iyor|en|mek|ecek|miş)|temin|tedarik|ithal|satin|elde)\w*\Z"
)
_EN_GETS = frozenset(
    "get gets got gotten getting receive receives received receiving obtain obtains obtained obtaining acquire acquires acquired acquiring buy "
    "buys bought buying purchase purchases purchased purchasing import imports imported importing".split()
)
_EN_GIVES = frozenset(
    "give gives gave given giving send sends sent sending sell sells sold selling supply supplies supplied supplying provide provides "
    "provided providing ship ships shipped shipping transfer transfers transferred transferring deliver delivers delivered delivering "
    "export exports exported exporting hand hands handed handing support supports supported supporting".split()
)
_DATIVE, _ABLATIVE = re.compile(r"[yn]?[ae]\Z"), re.compile(r"[dt][ae]n\Z")
_NO_DEED = (False, False)
_HELD = 65_536  # words
_PASSIVE = frozenset("by is are was were be been being".split())


class Converse(Enum):
    """What a pair of names is told by."""

    FITS = "fits"  # giving told as getting, by the right hands
    TURNED = "turned"  # by the wrong ones
    NONE = "none"


def read_converse(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> Converse:
    """Tell whether what a name gives another in Turkish is got in English, or the contrary, and whether by the right ones.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, likewise.
    """
    tail_one, tail_other = ours[one[0].last - 1].tail, ours[other[0].last - 1].tail
    if not tail_one and not tail_other:  # neither is given anything, nor is anything got from it
        return Converse.NONE
    deeds = (_read_deed(t.low) for t in ours[max(one[0].last, other[0].last) :] if t.is_word)
    gives, gets = next((deed for deed in deeds if deed != _NO_DEED), _NO_DEED)
    if gives == gets:
        return Converse.NONE
    for doer, partner, of, tail in ((one, other, tail_one, tail_other), (other, one, tail_other, tail_one)):
        if of and not GENITIVE.match(of):
            continue
        if gives and _DATIVE.match(tail):
            if _is_got(theirs, partner[1], doer[1]):
                return Converse.FITS
            if _is_got(theirs, doer[1], partner[1]):
                return Converse.TURNED
        elif gets and _ABLATIVE.match(tail):
            if _is_given(theirs, partner[1], doer[1]):
                return Converse.FITS
            if _is_given(theirs, doer[1], partner[1]):
                return Converse.TURNED
    return Converse.NONE


@functools.lru_cache(maxsize=_HELD)
def _read_deed(word: str) -> tuple[bool, bool]:
    """Tell whether a folded Turkish word can be a verb of giving, and of getting."""
    return _TR_GIVES.match(word) is not None, _TR_GETS.match(word) is not None


def _is_got(theirs: Sequence[Token], getter: Mention, giver: Mention) -> bool:
    """Tell whether the one gets something from the other: "Russia received shells from North Korea"."""
    return _stands(theirs, getter, giver, _EN_GETS) and _before(theirs, giver) == "from"


def _is_given(theirs: Sequence[Token], giver: Mention, getter: Mention) -> bool:
    """Tell whether the one gives something to the other: "North Korea sold shells to Russia", "sold Russia shells"."""
    before = _before(theirs, getter)
    return _stands(theirs, giver, getter, _EN_GIVES) and (before == "to" or before in _EN_GIVES)


def _stands(theirs: Sequence[Token], doer: Mention, partner: Mention, verbs: frozenset[str]) -> bool:
    """Tell whether an active verb of some stands between two names, right of the first, in one clause."""
    between = theirs[doer.last : partner.first]
    if not between or theirs[doer.last - 1].tail or any(not t.is_word and t.text in ",;:.!?" for t in between):
        return False
    words = [t.low for t in between if t.is_word]
    return any(word in verbs for word in words) and _PASSIVE.isdisjoint(words)


def _before(theirs: Sequence[Token], name: Mention) -> str:
    words = [t.low for t in theirs[max(0, name.first - 2) : name.first] if t.is_word and t.low != "the"]
    return words[-1] if words else ""
