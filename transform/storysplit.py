"""Whether a story holds two events, now that more of its reports are known, and whether two stories would hold together.

An article is placed when it comes, with few others to judge by; later ones show what was taken for one event. Splits and
merges ask one question of the same pairs, with a margin between the answers (`SPLIT` below `KEEP`), so that what was put
together is not taken apart by the next article, and back.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from transform.stories import Decision, Member
from transform.storymatch import Comparison, Matcher

LOOKED_AT = 24  # members of a story: the founder and the newest
_SMALL = 8  # members; a story of so few is looked at with each
SPLIT = -1.4  # two parts are two events where their pairs' mean logit is less
LONE = -1.6  # the same where one report of a small story stands against the rest: it joined by a rule that asks no more
KEEP = -0.9  # two stories are put together only where it is more
LINK = 1.5  # nor may the surest pairs across the parts be surer than this
_SUREST = 0.9
_LEAST, _MOST = -6.0, 3.0  # one pair counts for no more: reports days apart are endlessly unlike
_ROUNDS = 4

Logits = NDArray[np.float64]


def due(decision: Decision, members: int) -> bool:
    """Tell whether a story is to be looked at now that an article joined it, which makes it so many members.

    A long story is looked at with every fourth: what one report more shows, three more will not hide.
    """
    return decision.doubtful and members > 2 and (members <= _SMALL or members % 4 == 0)


def part(members: Sequence[Member], matcher: Matcher) -> tuple[list[int], list[int]] | None:
    """Return the articles of the two events that a story holds, or None where it holds one.

    The two reports least alike begin the parts, and each other goes to the part it is more like on average (2-means over
    the pairs, S. Lloyd, 1982), so the order of arrival does not matter.

    Args:
        members: of one story, in order of arrival; at most `LOOKED_AT` are looked at.
        matcher: compares two reports.

    Returns:
        The part with the first article, which keeps the story's number, and the other.
    """
    members = pick(members)
    if len(members) < 3:
        return None
    logits = _pairs(members, matcher)
    first, second = divmod(int(np.argmin(logits + np.eye(len(members)) * 100)), len(members))
    side = np.zeros(len(members), dtype=bool)
    for turn in range(_ROUNDS):
        held = side.copy()
        for number in range(len(members)):
            here = _mean(logits, number, np.flatnonzero(~held).tolist() if turn else [first])
            there = _mean(logits, number, np.flatnonzero(held).tolist() if turn else [second])
            side[number] = there > here
        if (side == held).all():
            break
    one, other = np.flatnonzero(side == side[0]), np.flatnonzero(side != side[0])
    if not len(other):
        return None
    across = logits[np.ix_(one, other)]
    least = LONE if 1 in across.shape and len(members) <= _SMALL else SPLIT
    if across.mean() >= least or np.quantile(across, _SUREST) >= LINK:
        return None
    return [members[n].article for n in one], [members[n].article for n in other]


def whole(
    parts: tuple[list[int], list[int]], members: Sequence[Member], matcher: Matcher
) -> tuple[list[int], list[int]]:
    """Add to the parts of a story the members that were not looked at, each to the part it is more like on average."""
    one, other = parts
    texts = {member.article: member.text for member in members}
    placed = {*one, *other}
    result = (list(one), list(other))
    for member in members:
        if member.article in placed:
            continue
        comparison = Comparison(matcher, member.text)
        here, there = (sum(_clip(comparison.score(texts[a])) for a in articles) / len(articles) for articles in parts)
        result[there > here].append(member.article)
    return result


def cohere(one: Sequence[Member], other: Sequence[Member], matcher: Matcher) -> bool:
    """Tell whether two stories hold together well enough to be made one."""
    one, other = pick(one), pick(other)
    logits = [_clip(Comparison(matcher, a.text).score(b.text)) for a in one for b in other]
    return not logits or sum(logits) / len(logits) > KEEP


def pick(members: Sequence[Member]) -> list[Member]:
    """Return the founder and the newest of a story, as many as are looked at."""
    members = sorted(members, key=lambda member: member.article)
    return members if len(members) <= LOOKED_AT else [members[0], *members[1 - LOOKED_AT :]]


def _pairs(members: Sequence[Member], matcher: Matcher) -> Logits:
    logits = np.zeros((len(members), len(members)))
    for row, member in enumerate(members):
        comparison = Comparison(matcher, member.text)
        for column in range(row + 1, len(members)):
            logits[row, column] = logits[column, row] = _clip(comparison.score(members[column].text))
    return logits


def _mean(logits: Logits, number: int, others: Sequence[int]) -> float:
    """Return the mean logit of a member with others; with itself it is as sure as can be."""
    found = [_MOST if other == number else float(logits[number, other]) for other in others]
    return sum(found) / len(found) if found else -math.inf


def _clip(logit: float) -> float:
    return min(max(logit, _LEAST), _MOST)
