"""Where clauses of a sentence end, as far as its signs and small words show it.

A Turkish clause that is part of another ends with a converb, a participle or a verbal noun; an English one begins with a
conjunction or a relative word. Göksel and Kerslake, Turkish: A Comprehensive Grammar (2005), ch. 24 to 26.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from core import late_re as re
from transform.check.role_names import Token

_SIGNS = frozenset(',;:.!?()–—-"“”')
_TR_BETWEEN = frozenset("ve ise ama ancak fakat çünkü ki veya iken diye".split())
_EN_BEFORE = frozenset(
    "and but while who which that whose when where if because after before as although though or since until whom".split()
)
_TR_LAST = re.compile(
    r"\w+(?:[iu]p|[ae]r[ae]k|k[ae]n|[iu]nc[ae]|[dt][iu]ğ\w*|[ae]c[ae]ğ\w*|m[ae]s[iu]\w*|y?[ae]n|m[ae]d[ae]n)\Z"
)
_SHORTEST = 5  # letters of a verb with such an ending

_PARTICIPLE = re.compile(r"\w{2,}(?:[dt][iu]ğ|[ae]c[ae]ğ)[iu]\w*\Z")


def is_head(cut: Sequence[Token], at: int) -> bool:
    """Tell whether a noun that a Turkish relative clause tells of stands before a name ("yazdığı mektubu Kozlov").

    It belongs to both clauses: English may put it beside the doer of either ("the letter Kim had written").
    """
    if not 0 < at < len(cut) - 1 or not cut[at + 1].text[0].isupper() or not cut[at].text[0].islower():
        return False
    return _PARTICIPLE.match(cut[at - 1].low) is not None


@functools.lru_cache(maxsize=65_536)
def _ends_clause(word: str) -> bool:
    """Tell whether a folded Turkish word has the ending of a verb that closes its clause."""
    return _TR_LAST.match(word) is not None


def turkish_clauses(cut: Sequence[Token]) -> list[int]:
    """Return of each token the number of the clause it stands in, counted from the beginning."""
    found, clause = [], 0
    for token in cut:
        ends = False
        if not token.is_word:
            clause += token.text in _SIGNS
        elif token.low in _TR_BETWEEN:
            clause += 1
        else:
            long = len(token.low) >= _SHORTEST and not token.tail and token.text[0].islower()
            ends = long and _ends_clause(token.low)
        found.append(clause)
        clause += ends
    return found


def english_clauses(cut: Sequence[Token]) -> list[int]:
    """Return of each token the number of the clause it stands in, counted from the beginning."""
    found, clause = [], 0
    for token in cut:
        clause += token.low in _EN_BEFORE if token.is_word else token.text in _SIGNS
        found.append(clause)
    return found
