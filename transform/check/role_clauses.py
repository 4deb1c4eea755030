"""Where clauses of a sentence end, as far as its signs and small words show it.

A Turkish clause that is part of another ends with a converb, a participle or a verbal noun; an English one begins with a
conjunction or a relative word. Göksel and Kerslake, Turkish: A Comprehensive Grammar (2005), ch. 24 to 26.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from core import late_re as re
from transform.check.role_names import Mention, Token

_SIGNS = frozenset(',;:.!?()–—-"“”')
_TR_BETWEEN = frozenset("ve ise ama ancak fakat çünkü ki veya iken diye".split())
_EN_BEFORE = frozenset(
    "and but while who which that whose when where if because after before as although though or since until whom".split()
)
_TR_LAST = re.compile(
    r"\w+(?:[iu]p|[ae]r[ae]k|k[ae]n|[iu]nc[ae]|[dt][iu]ğ\w*|[ae]c[ae]ğ\w*|m[ae]s[iu]\w*|y?[ae]n|m[ae]d[ae]n|"
    r"[aeiuü]rs[ae]|m[ae]zs[ae]|d[iuü]ys[ae]|yors[ae]|[dt][iuü]kç[ae])\Z"
)
_SHORTEST = 5  # letters of a verb with such an ending

# A Turkish clause of condition or time, and what such a clause begins with in English.
_TR_WHEN = re.compile(
    r"\w{2,}(?:[aeiuü]rs[ae]|m[ae]zs[ae]|yors[ae]|[iu]nc[ae]|m[ae]d[ae]n|[dt][iuü]kç[ae])\Z|(?:halinde|takdirde|durumunda)\Z"
)
_EN_WHEN = frozenset("if when whenever once unless until after before should provided".split())
# "OpenAI'den ayrıldıktan sonra": what ends a clause of which the doer stands before it.
_TR_THEN = re.compile(r"\w{2,}(?:[dt][iuü]kt[ae]n|[iu]nc[ae]|m[ae]d[ae]n|[ae]r[ae]k|[iuü]p|[ae]rken)\Z")
_NEAR = 4  # words from a name to the end of its clause
_STOPS = frozenset(".!?")
_EN_NO_VERB = frozenset("and or in on at of to from by with for as over about".split())

_PARTICIPLE = re.compile(r"\w{2,}(?:[dt][iu]ğ|[ae]c[ae]ğ)[iu]\w*\Z")


def is_head(cut: Sequence[Token], at: int) -> bool:
    """Tell whether a noun that a Turkish relative clause tells of stands before a name ("yazdığı mektubu Kozlov").

    It belongs to both clauses: English may put it beside the doer of either ("the letter Kim had written").
    """
    if not 0 < at < len(cut) - 1 or not cut[at + 1].text[0].isupper() or not cut[at].text[0].islower():
        return False
    return _PARTICIPLE.match(cut[at - 1].low) is not None


def fits_by_clause(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether a name opens a clause of condition or time in both texts, before the other name in one, behind it in the other.

    "Moskova isterse Kuzey Kore … yollayacak", "North Korea will send … if Moscow wants".

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, where it stands in both.
    """
    (a, x), (b, y) = sorted((one, other), key=lambda n: n[0].first)
    if y.last < x.first and _follows_clause(theirs, y, x):
        return _stands_before_clause(ours, a, b)
    behind = x.first > y.last and any(_TR_WHEN.match(t.low) for t in ours[a.last : b.first] if t.is_word)
    return behind and (_opens_when(theirs, x) or _stands_in_should(theirs, y.last, x.first))


def _stands_before_clause(ours: Sequence[Token], doer: Mention, inside: Mention) -> bool:
    """Tell whether a name opens its sentence, and another stands in the clause of time behind it: "Musk, OpenAI'den ayrıldıktan sonra"."""
    ends = any(_TR_THEN.match(t.low) for t in ours[inside.last : inside.last + _NEAR])
    return ends and _opening(ours, doer.first) == doer.first


def _follows_clause(theirs: Sequence[Token], inside: Mention, behind: Mention) -> bool:
    """Tell whether a sentence opens with a clause of time that a name is in, and another name goes on behind its comma."""
    start = _opening(theirs, inside.first)
    opens = theirs[start].low in _EN_WHEN or theirs[start].low.endswith("ing")
    return opens and theirs[behind.first - 1].text == "," and all(t.text != "," for t in theirs[start : inside.last])


def _opening(cut: Sequence[Token], at: int) -> int:
    """Return where the sentence of a word begins."""
    return next((i for i in range(at, 0, -1) if cut[i - 1].text in _STOPS), 0)


def is_turned_by_clause(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether the doer of a clause of condition or time is told as that of the main clause, and the other way round.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, where it stands in both.
    """
    (a, x), (b, y) = sorted((one, other), key=lambda n: n[0].first)
    if x.last < y.first and ours[b.last - 1].tail and _follows_clause(theirs, x, y):
        return not ours[a.last - 1].tail and _stands_before_clause(ours, a, b)
    if a.first or ours[a.last - 1].tail or ours[b.last - 1].tail:
        return False
    between = ours[a.last : b.first]
    if not between or not _TR_WHEN.match(between[-1].low) or any(not t.is_word or t.text[0].isupper() for t in between):
        return False
    return _opens_when(theirs, y) and not _opens_when(theirs, x) and _is_doer(theirs, x) and _is_doer(theirs, y)


def _opens_when(theirs: Sequence[Token], name: Mention) -> bool:
    before = [t.low for t in theirs[max(name.first - 2, 0) : name.first] if t.is_word and t.low != "the"]
    return bool(before) and before[-1] in _EN_WHEN


def _stands_in_should(theirs: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether a condition begins between two places by its verb, and goes on: "would respond should Kim attack Guam"."""
    for at in range(start, end - 1):
        if theirs[at].low == "should" and (theirs[at + 1].text[0].isupper() or theirs[at + 1].low == "the"):
            return all(t.is_word for t in theirs[at:end])
    return False


def _is_doer(theirs: Sequence[Token], name: Mention) -> bool:
    """Tell whether a verb follows a name, as of its doer: a word in small letters, no preposition."""
    after = theirs[name.last].text if name.last < len(theirs) else ""
    return after[:1].islower() and after not in _EN_NO_VERB and not theirs[name.last - 1].tail


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
