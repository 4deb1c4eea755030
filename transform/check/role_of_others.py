"""What belongs to one name in the source and to another in the target: a noun, an office, a word that ties; asked of names told several times too."""

from __future__ import annotations

from collections.abc import Sequence

from transform.check.links import Words
from transform.check.model import Problem
from transform.check.role_holders import find_other_holder, is_land_of_holder
from transform.check.role_names import Mention, Token
from transform.check.role_nouns import find_other_owner
from transform.check.role_tied import find_tied, is_judge_in_both, is_unlike_in_both

_TWO = 2  # names that can change places


def find_of_other(
    source: str,
    target: str,
    cut: tuple[Sequence[Token], Sequence[Token]],
    names: tuple[Sequence[Mention], Sequence[Mention]],
    words: Words,
) -> list[Problem]:
    """Find a noun, an office or a tie of one name at another; problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        cut: the words of both.
        names: the names of both, word by word.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    ours, theirs = cut
    if min(map(len, names)) < _TWO:
        return []
    found = (
        find_other_owner(ours, theirs, names, words)
        or find_other_holder(ours, theirs, names, words)
        or find_tied(source, ours, theirs, names)
    )
    if found is None:
        return []
    (first, last), (first_there, last_there) = found
    here = source[ours[first].start : ours[last - 1].end]
    return [Problem("role", here, target[theirs[first_there].start : theirs[last_there - 1].end])]


def is_where_it_belongs(ours: Sequence[Token], theirs: Sequence[Token], name: tuple[Mention, Mention]) -> bool:
    """Tell whether a tie or an office shows that a name stands as it should, whatever the order of the names.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        name: the name, where it stands in both.
    """
    return (
        is_unlike_in_both(ours, theirs, name)
        or is_judge_in_both(ours, theirs, name)
        or is_land_of_holder(ours, theirs, name)
    )
