"""Who bears a deed told as who does it, where no second name shows it: "soldiers apologized to Kim" for "Kim askerlerden özür diledi".

The verb that ends the Turkish sentence, or what it reports, is active, and a common noun with the ending of what a verb is aimed at stands
right before it; in English the same noun stands right before the same verb, as its subject, or behind its "by".
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.concepts import words_of
from transform.check.links import STEM, Words
from transform.check.model import Problem
from transform.check.role_names import Token, tokens

_SURE = 0.2  # how sure it is at least that two words mean the same
_LIGHT = re.compile(r"(?:et|ed|dile|bulun|yap)\w*\Z")  # "özür diledi": the noun before tells the deed
_PASSIVE = re.compile(r"\w+(?:[ae]n|[iu]n|ün|[iu]l|ül)(?:[dt][iuü]|m[iuü]ş|[iuü]yor|[ae]c[ae]|[dt][iuü]ğ)\w*\Z")
_ACTIVE = re.compile(r"\w{2,}(?:[dt][iuü](?:l[ae]r)?|m[iuü]şt[iu]|[iuü]yor|[ae]c[ae]k)\Z")
_REPORTED = re.compile(r"\w{2,}(?:[dt][iuü]ğ[iuü]|[ae]c[ae]ğ[iu]|t[iu]kl[ae]r[iu]|d[iu]kl[ae]r[iu])(?:n[iuü])?\Z")
_SAYS = re.compile(
    r"(?:söyle|bildir|açikla|duyur|aktar|belirt|ifade|kayd|kaydet|iddia|öne|ileri|sürül|savun|anlat|yaz|et|ed)\w*\Z"
)
_AIMED = re.compile(r"\w{3,}(?:l[ae]r[iu]?n?d[ae]n|l[ae]r[iu]n[iuae]|s[iu]n[iuae]|[aeiuüoö]y[iuüae]|l[ae]r[ae])\Z")
_NO_NOUN = re.compile(
    r"(?:taraf|ard|son|üzer|saye|neden|yüzün|bakim|zaman|gün|hafta|ay|yil|saat|bura|ora|yer|hal|kend|bir|her|o\Z)\w*"
)
_TO_SOMEBODY = frozenset(
    "told asked informed warned accused blamed criticised criticized praised urged invited sued killed attacked arrested thanked helped hired fired visited questioned "
    "interviewed mocked shot stabbed assaulted appointed nominated defended supported backed threatened condemned denounced rescued saved kidnapped murdered replaced elected "
    "welcomed greeted congratulated summoned punished fined banned cheated deceived betrayed persuaded convinced ordered trained raped apologized apologised poisoned captured "
    "detained ambushed executed pardoned freed released insulted humiliated pursued chased followed hunted beat tortured interrogated guarded escorted deported sanctioned".split()
)
_AUXILIARIES = frozenset("has have had also later then first already reportedly allegedly never".split())
_NOT_ACTIVE = frozenset("is are was were be been being get got gets to and or who which that".split())
_STOPS = frozenset(
    "who whom which that of by to from with for in on at against after before when while and or as than".split()
)
_REACH = 4  # words before the subject that are looked at


def check_objects(source: str, target: str, words: Words) -> list[Problem]:
    """Find a common noun that bears a deed in the source and does it in the target; returns problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    lowered = target.lower()
    if _TO_SOMEBODY.isdisjoint(words_of(lowered)[0]):
        return []
    ours = [t for t in tokens(source, turkish=True) if t.is_word]
    deed, borne = _read_turkish(ours)
    if deed is None or borne is None:
        return []
    theirs = tokens(target, turkish=False)
    meant, noun = words.get(deed.low[:STEM], {}), words.get(borne.low[:STEM], {})
    for n, token in enumerate(theirs):
        if token.low not in _TO_SOMEBODY or meant.get(token.low[:STEM], 0) < _SURE:
            continue
        at = _subject(theirs, n)
        if at is not None and noun.get(theirs[at].low[:STEM], 0) >= _SURE:
            return [Problem("role", f"{borne.text} {deed.text}", target[theirs[at].start : token.end])]
        by = _after_by(theirs, n)
        if by is not None and noun.get(theirs[by].low[:STEM], 0) >= _SURE:
            return [Problem("role", f"{borne.text} {deed.text}", target[token.start : theirs[by].end])]
    return []


def _read_turkish(ours: Sequence[Token]) -> tuple[Token | None, Token | None]:
    """Return the word that tells the last deed of a sentence, and the common noun right before it that bears the deed."""
    n = len(ours) - 1
    while n > 0 and _SAYS.match(ours[n].low) and not _LIGHT.match(ours[n].low):
        n -= 1
    if n < 1 or _PASSIVE.match(ours[n].low) or not (_ACTIVE.match(ours[n].low) or _REPORTED.match(ours[n].low)):
        return None, None
    if _LIGHT.match(ours[n].low):
        n -= 1
    if n < 1:
        return None, None
    borne = ours[n - 1]
    if not borne.text[0].islower() or borne.tail or not _AIMED.match(borne.low) or _NO_NOUN.match(borne.low):
        return None, None
    return ours[n], borne


def _subject(theirs: Sequence[Token], verb: int) -> int | None:
    """Return the word right before an active verb, which opens its clause with a few words before; None: there is none."""
    n = verb - 1
    while n >= 0 and theirs[n].low in _AUXILIARIES:
        n -= 1
    if n < 0 or not theirs[n].is_word or theirs[n].low in _NOT_ACTIVE:
        return None
    for token in reversed(theirs[max(0, n - _REACH) : n]):
        if not token.is_word:
            break
        if token.low in _STOPS:
            return None
    return n


def _after_by(theirs: Sequence[Token], verb: int) -> int | None:
    """Return the noun of "by his rivals" right behind a verb."""
    if verb + 2 >= len(theirs) or theirs[verb + 1].low != "by":
        return None
    last = None
    for n in range(verb + 2, min(verb + 5, len(theirs))):
        if not theirs[n].is_word or theirs[n].low in _STOPS:
            break
        last = n
    return last
