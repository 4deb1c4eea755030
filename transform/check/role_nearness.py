"""How near to a name the words of its sentence stand that mean something of the other text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from transform.check.links import Link, drop_rivals, link
from transform.check.role_clauses import is_head
from transform.check.role_names import Mention, Token

_REACH = 0.7  # by which power of the distance a word beside a name says less
_OTHER_CLAUSE = 0.6  # how much less with every end of a clause between
LONGEST = 1000  # tokens; a longer text is no sentence
_NEARNESS = (1.0, *(n**-_REACH for n in range(1, LONGEST)))
_INVERSE = (1.0, *(1.0 / n for n in range(1, LONGEST)))
_SAME_CLAUSE = tuple(_OTHER_CLAUSE**n for n in range(LONGEST))
Side = tuple[bool, float]  # whether a word stands after a name, and how much it says there
# The same by how many words with a counterpart come before it from the name on; of those before the name the number is below 0.
_RANKED: tuple[Side, ...] = (
    *((True, _INVERSE[n + 1]) for n in range(LONGEST - 1)),
    (False, 0.0),
    *((False, _INVERSE[n]) for n in range(LONGEST - 1, 0, -1)),
)


def nearness(name: Mention, at: int) -> Side:
    """Return whether a token stands after a name, and how much it says there: less with every token between."""
    after = at >= name.last
    apart = at - name.last + 1 if after else name.first - at
    return after, _NEARNESS[max(apart, 0)]


def near(name: Mention, places: Sequence[int], clauses: Sequence[int]) -> list[float]:
    """Return how much tokens say beside a name: less with every token, and every end of a clause, between."""
    first, before, own = name.first, name.last - 1, clauses[name.first]
    return [
        _NEARNESS[at - before if at > before else first - at] * _SAME_CLAUSE[abs(clauses[at] - own)] for at in places
    ]


def number_words(places: Sequence[int], order: Sequence[int]) -> list[int]:
    """Return of each place its number among those of words with a counterpart, which are each once in `order`."""
    number = {at: n for n, at in enumerate(order)}
    return [number[at] for at in places]


def rank(name: Mention, order: Sequence[int], numbers: Sequence[int]) -> list[Side]:
    """Return of each word with a counterpart on which side of a name it is, and one through its number from there.

    Args:
        name: the name.
        order: the places of such words, each once, in order.
        numbers: which of them are asked for, as `number_words` tells.
    """
    first = bisect_left(order, name.first)
    return [_RANKED[n - first] for n in numbers]


def link_words(
    ours: Sequence[Token],
    theirs: Sequence[Token],
    names: Sequence[tuple[Mention, Mention]],
    words: Mapping[str, Mapping[str, float]],
) -> list[Link]:
    """Return which words of the target mean what words of the source do; names, and heads of relative clauses before a name, do not count."""
    named = {p for name, _ in names for p in range(name.first, name.last)}
    places = {q for _, name in names for q in range(name.first, name.last)}
    named.update([p for p, then in enumerate(ours[1:]) if then[0][0].isupper() and is_head(ours, p)])
    left = [(p, token) for p, token in enumerate(ours) if p not in named]
    right = [(q, token) for q, token in enumerate(theirs) if q not in places]
    return drop_rivals(link(left, right, words))
