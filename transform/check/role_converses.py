"""Giving told as getting: "Kuzey Kore, Rusya'ya mermi verdi", "Russia received shells from North Korea"; who gives must still be who gave.

Levin, English Verb Classes and Alternations (1993), sections 13.1 and 13.5: verbs of giving and of obtaining.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from enum import Enum

from core import late_re as re
from transform.check.model import Problem
from transform.check.role_marks import GENITIVE, is_clause
from transform.check.role_mentions import ALONE, Aligned
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
_BEFORE_OBJECTS = frozenset("from of in at to by with for against on via near".split())
_EN_TAKES = _EN_GETS | frozenset(
    "take takes took taken taking accept accepts accepted accepting gain gains gained gaining secure secures secured securing".split()
)
_AUXILIARIES = frozenset("has have had may might could would will must can should also already not never".split())
# "Karar aldı", "söz verdi": nothing changes hands.
_IDIOMS = frozenset(
    "karar karari kararini yer ele göz önlem önlemler tedbir tedbirler söz rol görev örnek dikkate sorumluluk kontrol altina gözaltina askiya hedef izin izni tavir risk ciddiye geri "
    "alaya kabul önem destek bilgi ders onay oy ara son cevap yanit emir talimat sonuç zarar üzere kaleme baz soluk pozisyon start".split()
)
_MEETS = re.compile(
    r" (?:\w+ly )?(?:met|meets|meet|(?:held|hold|holds) (?:\w+ )?(?:talks|a meeting|a phone call) with|(?:spoke|speak|talked|talk)(?: by phone| on the phone)? (?:with|to)|conferred with)(?: with)? "
)
_MEETS_TR = re.compile(
    r"\b(?:görüştü|görüşmüştü|görüşecek|görüşüyor|bir araya geldi|bir araya gelecek|buluştu|buluşacak)\w*\W*\Z"
)
_GIVEN_NAME = re.compile(
    r"\b(?!President|Minister|Leader|Chairman|Premier|Secretary|General|Chancellor|Envoy|Chief)[A-Z][\w-]+ \Z"
)
# Whoever else does something in the sentence.
_MORE_DEEDS = re.compile(
    r"\b(?:and|who|which|before|after|while|when|where|saying|telling|giving|but|then|to (?!the\b|an?\b)[a-z]+)\b|[;:]"
)
_MORE_DEEDS_TR = re.compile(r" (?:ve|ama|ancak) |;|(?:[ıiuü]p|[ae]r[ae]k|dikten|dıktan|duktan|dükten|meden|madan) ")
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


def is_mutual(source: str, target: str, problem: Problem) -> bool:
    """Tell whether two exchanged names only meet or talk, which both do: "Putin met with Kim" for "Kim, Putin'le görüştü".

    Not where the sentence tells anything else that one of them does.

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        problem: of the kind "role".
    """
    told = _MEETS.search(problem.target)
    said = _MEETS_TR.search(source) if told and "'l" in source.replace("’", "'") else None
    if said is None:
        return False
    first = target.find(problem.target)
    if _GIVEN_NAME.search(target, 0, first):
        return False  # half of a name may belong to the other
    begun = first + len(problem.target)
    return not _MORE_DEEDS.search(target, begun) and not _MORE_DEEDS_TR.search(source, source.find(problem.source))


def find_turned_deed(
    source: str, target: str, ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned]
) -> list[Problem]:
    """Find who got something told as giving it, or the contrary ("Pyongyang may have provided" for "Pyongyang'ın … almış olabileceği").

    Told only where each text has verbs of one kind, and the name does what they say in both. Problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        ours: the words of the source.
        theirs: those of the target.
        names: the names of both.
    """
    words = {token.low for token in theirs if token.is_word}
    gives_there, gets_there = not _EN_GIVES.isdisjoint(words), not _EN_TAKES.isdisjoint(words)
    if gives_there == gets_there:
        return []
    deeds = [(i, _read_deed(token.low)) for i, token in enumerate(ours) if token.is_word]
    gives = any(deed[0] for _, deed in deeds)
    gets = any(deed[1] for _, deed in deeds)
    if gives in (gets, gives_there):
        return []
    done = [i for i, deed in deeds if deed != _NO_DEED and ours[i - 1].low not in _IDIOMS]
    for name, place, group in names:
        if group != ALONE or not _is_doer(ours, name):
            continue
        verb = _verb_of(theirs, place)
        end = next((i for i in done if i >= name.last), None)
        if verb is None or end is None or verb.low not in (_EN_GIVES if gives_there else _EN_GETS):
            continue
        # What another does stands nearer to that one, and what is done before is another deed.
        between = ours[name.last : end]
        # "Karşılığında" looks like the verb of a clause, and is none.
        if any(
            (is_clause(t.low) and not t.low.startswith("karşili")) or GENITIVE.match(t.tail)
            for t in between
            if t.is_word
        ):
            continue
        if place.first and theirs[place.first - 1].low in _BEFORE_OBJECTS:
            continue  # "barrels from North Korea get worn"
        first = theirs[place.first]
        return [Problem("role", source[ours[name.first].start : ours[end].end], target[first.start : verb.end])]
    return []


def _is_doer(ours: Sequence[Token], name: Mention) -> bool:
    """Tell whether a Turkish name has the genitive of who does something, or stands bare before a comma."""
    tail = ours[name.last - 1].tail
    if tail:
        return GENITIVE.match(tail) is not None
    return name.last < len(ours) and ours[name.last].text == ","


def _verb_of(theirs: Sequence[Token], name: Mention) -> Token | None:
    """Return the active verb right behind a name, with its auxiliaries and an adverb before it."""
    if theirs[name.last - 1].tail:
        return None
    for token in theirs[name.last : name.last + 5]:
        if token.low not in _AUXILIARIES and not token.low.endswith("ly"):
            return token
    return None


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
