"""A name that stands by the same noun in both texts is where it belongs, whatever the order of the names around it.

"Trump-Kim görüşmesi", "the Trump-Kim meeting"; "Kessie'nin golüyle", "a Kessie goal", "a goal by Kessie". Had the name been
exchanged for another, the other would stand by that noun.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core import late_re as re
from transform.check.links import STEM, Words
from transform.check.role_marks import GENITIVE
from transform.check.role_names import Mention, Token

_SHORTEST = 3  # letters of such a noun
_NEAR = 2  # words behind a name, of which one is its noun
_SURE = 0.2  # from which on the table says that two words mean the same
# What is owned, by its endings ("stratejisinde"), and no verb ("yayımladı", "canlandırdığı").
_OWNED = re.compile(r"(?<!d)(?<!t)(?<!ğ)(?:s?[ıiuü]|l[ae]r[ıi])(?:n(?:[ıiuü]n?|[ae]|d[ae]n?|c[ae])|yl[ae])?\Z")
_OF = frozenset("of by from between".split())
_ARTICLES = frozenset("the a an".split())


def is_anchored(ours: Sequence[Token], theirs: Sequence[Token], name: tuple[Mention, Mention], words: Words) -> bool:
    """Tell whether a name stands by a noun in both texts that neither has a second time.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        name: the name, where it stands in both.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    for noun in _find_nouns(ours, name[0]):
        if sum(t.low[:STEM] == noun for t in ours) > 1:
            continue
        told = [words[noun[:end]] for end in range(_SHORTEST, STEM + 1) if noun[:end] in words]  # "gol" of "golüyle"
        if any(
            any(counterparts.get(stem, 0.0) >= _SURE for counterparts in told)
            and sum(t.low[:STEM] == stem for t in theirs) == 1
            for stem in _nouns_beside(theirs, name[1])
        ):
            return True
    return False


def _find_nouns(cut: Sequence[Token], name: Mention) -> Iterator[str]:
    """Yield the beginnings of the nouns that a Turkish name stands before: as its owner, or as the first part of a compound.

    The noun may have a word before it ("ABD'nin yeni stratejisi", "ABD savaş gemileri").
    """
    tail = cut[name.last - 1].tail
    if tail and not GENITIVE.match(tail):
        return
    for noun in cut[name.last : name.last + _NEAR]:
        if not noun.is_word or not noun.text[0].islower() or len(noun.low) < _SHORTEST:
            return
        if noun is cut[name.last] or _OWNED.search(noun.low):
            yield noun.low[:STEM]
        if noun.low == "bir":
            return


def _nouns_beside(cut: Sequence[Token], name: Mention) -> Iterator[str]:
    """Yield the beginnings of the words that can be the noun of an English name: behind it, or before its "of"."""
    if name.last < len(cut) and cut[name.last].is_word:
        yield cut[name.last].low[:STEM]
    at = name.first - 1
    while at > 0 and cut[at].low in _ARTICLES:
        at -= 1
    if at > 0 and cut[at].low in _OF and cut[at - 1].is_word:
        yield cut[at - 1].low[:STEM]
