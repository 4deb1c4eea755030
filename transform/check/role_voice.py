"""Who is told to do a thing, and who to bear it, by the voice of one verb: "told the press" → "was told by the press".

Turkish marks the doer of a passive verb by "tarafından", and whom an active verb is aimed at by the dative or the
accusative; English by "by" after a passive verb, and by the place after an active one. A finding is given only where the
ending of a word of the source and the voice of the target contradict each other. Göksel and Kerslake, Turkish: A
Comprehensive Grammar (2005), ch. 8.2 and 14.3.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from core import late_re as re
from transform.check.lexicon import sound
from transform.check.links import drop_rivals, link
from transform.check.model import Problem
from transform.check.role_marks import is_preposition, tail_case
from transform.check.role_names import Token, tokens

_TO_SOMEBODY = (
    "told|asked|informed|warned|accused|blamed|criticised|criticized|praised|urged|invited|sued|killed|attacked|arrested|"
    "thanked|helped|hired|fired|visited|questioned|interviewed|mocked|shot|stabbed|assaulted|appointed|nominated|defended|"
    "supported|backed|threatened|condemned|denounced|rescued|saved|kidnapped|murdered|replaced|elected|received|welcomed|"
    "greeted|congratulated|summoned|punished|fined|banned|cheated|deceived|betrayed|persuaded|convinced|ordered|trained|raped"
)
_DONE_BY = re.compile(rf"\b(?:is|are|was|were|been|being|be)(?: \w+ly)? (?:{_TO_SOMEBODY}) by (?=\w)", re.IGNORECASE)
_DOES = re.compile(
    rf"(?<!\bto )\b(?:{_TO_SOMEBODY}|[a-z]{{3,}}ed|(?:will|would|could|may|might|can|should) (?!be\b|have\b|not\b|also\b)[a-z]{{3,}}) (?!by\b)(?=\w)",
    re.IGNORECASE,
)
_TOLD_BY = re.compile(r"([A-Z]\w+)(?: has| have| had)? (?:is|are|was|were|been) (?:told|asked) by \Z")
_IS_TOLD = re.compile(r"(?:söylen|anlat[ıi]l|bildiril|sorul|iletil|isten|den(?:il|di\b|en\b))")
_TELLS = re.compile(r"(?:söyle(?:di|miş|yor|mekte)|dedi|diyor|konuş(?:tu|muş)|anlat(?:t[iı]|iyor)|sor(?:du|uyor))\w*\Z")
_LAST = 4  # words and signs of a sentence in which its verb of saying stands
_PASSIVE = frozenset("is are was were been being be got had has have who and".split())
# "bazı kişilerce", "hükümetçe", "X'in eliyle" tell a doer as well.
_DOER = re.compile(r"taraf[ıi]n|eliyle|\w{3,}l[ae]rce\b|\w{3,}[ç]e\b")
_PRONOUNS = {
    "me": ("bana", "beni"), "him": ("ona", "onu"), "her": ("ona", "onu"), "us": ("bize", "bizi"), "them": ("onlara", "onlari"),
}  # fmt: skip
# Not the locative, "-la" and "-ca"; a dative after these letters is let go.
_AIMED = re.compile(r"\w{3,}[^\Waeiouöüdtlcç\d_][ae](?<!hane)\Z")
_AIMED_NAME = re.compile(r"\w{4,}(?:[iu]n[ae]|l[ae]r[ae])\Z")  # of a name without an apostrophe ("Komitesine")
_RELATIVE = frozenset("who whom whose which that when where while if because although".split())
_PHRASE = 8  # words of the doer looked at
_ADVERB_PREPOSITIONS = frozenset(("göre", "ait", "karşi", "rağmen", "kadar", "doğru", "yönelik"))


def check_voice(source: str, target: str, words: Mapping[str, Mapping[str, float]]) -> list[Problem]:
    """Find a verb of the target whose doer bears the deed in the source; problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        words: as in `RoleTable`.
    """
    if "taraf" in source:
        return _find_active(source, target, words)
    done = _DONE_BY.search(target) if " by " in target.lower() else None
    if done is None or _DOER.search(source):
        return []
    ours = tokens(source, turkish=True)
    doer = _phrase(tokens(target[done.end() :], turkish=False))
    linked = _linked(ours, doer, words)
    found = [p for p, _ in linked if _is_aimed_at(ours, p)]
    if doer and doer[0].low in _PRONOUNS:
        found += [p for p, token in enumerate(ours) if token.low in _PRONOUNS[doer[0].low]]
    if not found and doer:
        found = _find_teller(ours, target[: done.end()], source)
    if not found:
        return []
    return [Problem("role", ours[found[0]].text, target[done.start() : done.end() + doer[-1].end])]


def _find_teller(ours: Sequence[Token], before: str, source: str) -> list[int]:
    """Find who tells in the source, and is told in the target ("Kozlov was told by the crowd"): a bare name.

    Whom something is told has the dative, unless the verb is passive ("kendisine söylenen Kozlov").
    """
    told = _TOLD_BY.search(before)
    if told is None or _IS_TOLD.search(source):
        return []
    key = sound(told[1])
    named = [p for p, token in enumerate(ours) if token.text[0].isupper() and sound(token.text) == key]
    says = any(_TELLS.match(token.low) for token in ours[-_LAST:])
    return named if says and len(named) == 1 and not ours[named[0]].tail else []


def _find_active(source: str, target: str, words: Mapping[str, Mapping[str, float]]) -> list[Problem]:
    """Find the doer of a passive verb told as the one who bears an active one ("killed a sniper")."""
    does = [m for m in _DOES.finditer(target) if not _PASSIVE & set(target[: m.start()].lower().split()[-2:])]
    if not does or re.search(r"\bby\b", target, re.IGNORECASE):
        return []
    ours = tokens(source, turkish=True)
    doers = [n - 1 for n, token in enumerate(ours) if n and token.low == "tarafindan"]
    for match in does:
        borne = _phrase(tokens(target[match.end() :], turkish=False))
        found = next((p for p, _ in _linked(ours, borne, words) if p in doers), None)
        if found is not None:
            end = match.end() + borne[-1].end
            return [Problem("role", f"{ours[found].text} {ours[found + 1].text}", target[match.start() : end])]
    return []


def _phrase(cut: Sequence[Token]) -> list[Token]:
    """Return the words that a text begins with, up to a sign (other than that of "U.N."), a preposition or a clause."""
    return list(
        takewhile(
            lambda t: (t.is_word and not is_preposition(t.low) and t.low not in _RELATIVE) or t.text == ".",
            cut[:_PHRASE],
        )
    )


def _linked(
    ours: Sequence[Token], theirs: Sequence[Token], words: Mapping[str, Mapping[str, float]]
) -> list[tuple[int, int]]:
    """Return the words of the source that mean what words of a phrase of the target do, with these."""
    found = drop_rivals(link(list(enumerate(ours)), list(enumerate(theirs)), words))
    return [(p, q) for p, q, _ in found]


def _is_aimed_at(cut: Sequence[Token], at: int) -> bool:
    """Tell whether a deed is aimed at what a word of the source names: by its dative or accusative."""
    token = cut[at]
    then = cut[at + 1].low if at + 1 < len(cut) else ""
    if then in _ADVERB_PREPOSITIONS:
        return False
    if token.tail:
        return tail_case(token.tail) in ("dat", "acc")
    pattern = _AIMED if token.text.islower() else _AIMED_NAME
    return pattern.match(token.low) is not None
