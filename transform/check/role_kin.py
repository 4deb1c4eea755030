"""Two names bound by kinship that have changed places: "Kim Yo Jong's sister Kim Jong Un" for "Kim Jong Un'un kız kardeşi Kim Yo Jong".

Names of one family have words in common, so that the rules and models of roles, which compare words, leave them alone.
"""

from __future__ import annotations

from core import late_re as re
from core.text import fold
from transform.check.model import Problem
from transform.check.runs import letters_of

_PART = r"[A-ZÇĞİÖŞÜ][^\W\d_]*(?:-[^\W\d_]+)?"
_NAME = rf"{_PART}(?: {_PART}){{0,3}}"
_KIN_TR = r"(?:kız kardeşi|erkek kardeşi|kardeşi|ablası|ağabeyi|abisi|oğlu|kızı|eşi|karısı|kocası|annesi|babası|amcası|dayısı|teyzesi|halası|yeğeni|kuzeni|torunu|damadı|dedesi)"
_KIN_EN = (
    r"(?:sister|brother|half-brother|half-sister|son|daughter|wife|husband|mother|father|uncle|aunt|nephew|niece|cousin"
    r"|grandson|granddaughter|grandfather|son-in-law)"
)
_TURKISH = re.compile(rf"(?P<owner>{_NAME})['’]n?[ıiuü]n (?:[^\W\d_]+ ){{0,3}}?{_KIN_TR},? (?P<kin>{_NAME})")
_ENGLISH = (
    re.compile(rf"(?P<owner>{_NAME})['’]s? (?:[a-z-]+ ){{0,3}}?{_KIN_EN},? (?P<kin>{_NAME})"),
    re.compile(rf"(?P<kin>{_NAME}),? (?:who is )?(?:the |a )?(?:[a-z-]+ ){{0,2}}?{_KIN_EN} of (?P<owner>{_NAME})"),
)
_KIN = frozenset(
    "sister brother son daughter wife husband mother father uncle aunt nephew niece cousin grandson granddaughter grandfather".split()
)


def check_kin(source: str, target: str, lowered: str) -> list[Problem]:
    """Find who is told as the kin of his kin; returns problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        lowered: the same in small letters.
    """
    ours = None if _KIN.isdisjoint(letters_of(lowered)) else _TURKISH.search(source)
    if not ours:
        return []
    owner, kin = _words(ours["owner"]), _words(ours["kin"])
    for pattern in _ENGLISH:
        for theirs in pattern.finditer(target):
            if _is_one(_words(theirs["owner"]), kin, owner) and _is_one(_words(theirs["kin"]), owner, kin):
                return [Problem("role", ours.group(), theirs.group())]
    return []


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).replace("-", " ").split())


def _is_one(told: frozenset[str], name: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether a name is told with a word that is its own and not the other's, and with none that is the other's alone."""
    return bool(told & (name - other)) and not told & (other - name)
