"""Where a thing goes and where it comes from: "sent from Russia" for "Rusya'ya gönderdi".

The dative of a Turkish name says whereto, its ablative where from (Göksel and Kerslake, Turkish: A Comprehensive Grammar,
2005, ch. 8.1.3); English says so by "to" and "from" before the name. Looked at is only what is handed over, shipped or
sold: of travel, "returned from Seoul" is right for "Seul'e yaptığı ziyaretten döndü".
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.role_marks import postposition, tail_case
from transform.check.role_mentions import ALONE, Aligned
from transform.check.role_names import Mention, Token

_CONTRARY = {"dat": "from", "abl": "to"}
_HANDED = re.compile(
    r"(?:sen(?:d|ds|t|ding)|ship(?:s|ped|ping|ments?)?|suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing|y|ies)?|(?:ex|im)port(?:s|ed|ing)?|"
    r"transfer(?:s|red|ring)?|hand(?:s|ed|ing)|provid(?:e|es|ed|ing)|pa(?:y|ys|id|ying)|g(?:a|i)ve[sn]?|giving|s(?:e|o)l(?:l|ls|d|ling)|"
    r"b(?:uy|uys|ought|uying)|purchas(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?)\Z"
)
_DEPARTS = frozenset("left leave leaves leaving departed departs bound off".split())
_GOING = frozenset("giden gidecek gitmekte gidiyordu gelen gelecek yola uçan".split())
_COMING = frozenset("gelen gelecek dönen kaçan çikan ayrilan gelmekte kalkan".split())
_EN_COMING = frozenset("coming arriving returning came arrived returned flying fleeing".split())
_EN_GOING = frozenset("bound heading headed going traveling travelling went".split())
_REACH = 8  # words from the verb to the preposition
_OTHER = frozenset(",;:. to from".split())  # what ends the phrase of a verb


def find_turned_ways(
    source: str, target: str, ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned]
) -> list[Problem]:
    """Find a name that a thing goes to, told as where it comes from, or the other way round; problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        ours: the words of the source.
        theirs: those of the target.
        names: the names of both.
    """
    for name, place, group in names:
        tail = ours[name.last - 1].tail
        if group != ALONE or not tail or not place.first:
            continue
        at = place.first - 1
        if theirs[at].low == "the":
            at -= 1
        before = theirs[at].low if at >= 0 else ""
        case = tail_case(tail) if before in ("from", "to", "for") else ""
        told = before == _CONTRARY.get(case) and _is_handed(theirs, at)
        # "Rusya'ya giden" is not "coming from Russia".
        then = ours[name.last].low if name.last < len(ours) else ""
        told = told or (
            at > 0
            and before == _CONTRARY.get(case)
            and then in (_GOING if case == "dat" else _COMING)
            and theirs[at - 1].low in (_EN_COMING if case == "dat" else _EN_GOING)
        )
        told = told or (case == "abl" and before == "for" and at > 0 and theirs[at - 1].low in _DEPARTS)
        if told and _stands_alone(ours, name) and theirs[place.last - 1].tail != "s":
            return [
                Problem(
                    "role",
                    source[ours[name.first].start : ours[name.last - 1].end],
                    target[theirs[at].start : theirs[place.last - 1].end],
                )
            ]
    return []


def _is_handed(cut: Sequence[Token], at: int) -> bool:
    """Tell whether a preposition belongs to a verb of handing over, or to its noun."""
    for token in reversed(cut[max(0, at - _REACH) : at]):
        if _HANDED.match(token.low):
            return True
        if token.low in _OTHER:
            return False
    return False


def _stands_alone(cut: Sequence[Token], name: Mention) -> bool:
    """Tell whether the case of a name is not that of a postposition ("Rusya'ya göre", "Seul'den sonra")."""
    then = cut[name.last].low if name.last < len(cut) else ""
    return postposition(then) is None and then not in _AFTER_CASE


_AFTER_CASE = frozenset(
    "önce önceki sonra sonraki beri başka dolayi rağmen kadar dek değin dair ilişkin bağli yana itibaren".split()
)
