"""Turkish denials that have a word of their own in English, and English ones that deny nothing besides what another does.

"İsim vermeden" is "anonymously", "yetersiz beslenme" is "undernutrition"; "I won't disagree" denies once. What is told so neither
asks for another "not" nor stands for one.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check import denial_patterns as patterns
from transform.check.concepts import Concepts, Found
from transform.check.model import Problem

# What can tell "ne … ne de": "condemned" does not.
_EN_NEITHER = re.compile(
    r"\b(?:not|never|no|nobody|none|nothing|nor|neither|cannot|without|refus\w*|reject\w*|den(?:y|ie)\w*|declin\w*|lack\w*|fail\w*|un\w{4,}|in\w{6,}|im\w{6,}|dis\w{5,}|\w{3,}less|hardly|barely|few|little|avoid\w*|abstain\w*|"
    r"refrain\w*|silent|silence|free|absen\w*|instead|rather|but|except|only|stop\w*|dismiss\w*|rul\w+ out|either|or|before|neutral\w*|between|halfway|midway)\b|n't\b"
)
_TR_LESS_AT_ALL = re.compile(r"\w{2,}s[iuü]z(?:\Z|l[iuü][kğ]|c[ae]|d|\w{0,3}\Z)")
_TR_SCORE = re.compile(r"(?:\d|\b(?:bir|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on))[ -]\Z")  # "iki sıfır": two-nil
# What has a word of its own in English, and that word.
_TR_OF_ITS_OWN = re.compile(
    r"\b(?:isim|isimlerini|ad|adini|adlarini|kimlik|kimliğini|kimliklerini) \w+m[ae]d[ae]n\Z|\b(?:kiyisi|siniri|yasal) olmayan\w*\Z"
)
_EN_OF_ITS_OWN = re.compile(r"\b(?:anonym\w+|landlocked|illegal\w*|unlawful\w*|illicit\w*)\b")
_EN_DENIES_NEXT = re.compile(r"(?:\b(?:not|never|cannot)|n't)(?: (?:be|been|being|really|even|at all))? \Z")
_EN_DENIED_AFFIX = re.compile(
    r"(?:\b(?:not|never|cannot)|n't)(?: (?:be|been|being|really|even|at all))? (?:un|in|im|dis|il|ir)\w{3,}"
)
_TR_DENIED_TWICE = re.compile(
    r"(?:m[ae](?:m[iu]ş|y[ae]n|z|d[iu]k)|s[iuü]z)\w* (?:\w+ )?(?:değil|yok|olm[ae]|san|sayil|görül)|m[ae]m[ae]zl[iu]k|m[ae]m[ae](?:s[iu]|k)\w* (?:\w+ )?(?:m[ae]|değil|imkansiz|olanaksiz)"
)
_BACK = 24  # characters


def is_told_by_affix(found: Found) -> bool:
    """Tell whether a Turkish word that is left may be told by an English prefix: "yetersiz", "undernourished"."""
    return "wrong" in found.concepts or _TR_LESS_AT_ALL.search(found.text) is not None


def is_score(source: str, found: Found) -> bool:
    """Tell whether a "sıfır" is the nil of a score ("iki sıfır"), which denies nothing."""
    return found.text.startswith("sifir") and _TR_SCORE.search(source, 0, found.start) is not None


def drop_own_words(source: str, target: str, weak: Sequence[str]) -> list[str]:
    """Return the Turkish words that may deny without those that English tells by a word of its own.

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        weak: Turkish words that may or may not be told by a denial.
    """
    if not _EN_OF_ITS_OWN.search(target):
        return list(weak)
    return [
        word
        for word in weak
        if not _TR_OF_ITS_OWN.search(source, max(0, source.find(word) - _BACK), source.find(word) + len(word))
    ]


def told_in_vain(source: str, target: str, hard: int, affixed: Sequence[str]) -> int:
    """Count the English denials that only say another again, or turn it back: "don't see no tail", "I won't disagree".

    Args:
        source: the folded Turkish sentence; where it denies twice as well ("görülmemiş değil"), both are wanted.
        target: the lower-cased English sentence.
        hard: how many English words deny by themselves.
        affixed: English words that deny by a prefix, and may stand for a Turkish denial.
    """
    vain = int(hard > 1 and patterns.EN_CONCORD.search(target) is not None)
    if not affixed or not _EN_DENIED_AFFIX.search(target) or _TR_DENIED_TWICE.search(source):
        return vain
    return vain + sum(_EN_DENIES_NEXT.search(target, 0, target.find(word)) is not None for word in affixed)


def find_without(
    target: str, weak: Sequence[str], ours: Sequence[Found], theirs: Sequence[Found], concepts: Concepts
) -> list[Problem]:
    """Look for "-madan", "olmadan", "-siz", "olmayan" and "reddetti" told by nothing that denies; problems of the kind "negation".

    Args:
        target: the lower-cased English sentence.
        weak: Turkish words that may or may not be told by a denial.
        ours: the concepts found in the source, of which no verb is denied.
        theirs: the concepts found in the target.
        concepts: the words of the check.
    """
    told = [w for w in weak if w.startswith("ne ") or patterns.TR_STRICTLY_WITHOUT.fullmatch(w)]
    refused = [f.text for f in ours if f.text.startswith(patterns.TR_REFUSED)]
    if refused and not patterns.EN_TURNED_AWAY.search(target):
        told += refused
    lacking = [w for w in weak if w.startswith("olmayan")]
    if lacking and not patterns.EN_OTHER_THAN.search(target):
        told += lacking
    neither = bool(told) and told[0].startswith("ne ") and not _EN_NEITHER.search(target)
    if not told or (not neither and any(f.concepts & concepts.soft for f in theirs)):
        return []
    if neither:
        return [Problem("negation", told[0], "")]
    # "Before" may tell "-madan"; "ne … ne" it does not.
    lack = target.replace("before", "") if told[0].startswith("ne ") else target
    if patterns.EN_AFFIX.search(target) or patterns.EN_ANY_LACK.search(lack):
        return []
    return [Problem("negation", told[0], "")]
