"""Texts on markets, sport or the weather, and round-ups, that name the two in passing.

A report on exchange rates says what traders watched: "talks of Russia and Ukraine and a missile test of North Korea". Both
sides stand in one sentence there and do nothing with each other, or they do and the text is on something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from transform.relevance_sentences import Sentence
from transform.relevance_words import (
    CHAINED,
    DIGEST,
    MARKET,
    MARKET_MOVES,
    NORTH_TITLE,
    RUSSIAN_TITLE,
    SPORT,
    THEFT,
    WATCHED,
    WEATHER,
)

# A text on something else that has more sentences on the two than this is on them as well.
_MOST_BONDED = 1
_MOST_TOUCHED = 2
_SHORTEST = 3  # words; what is shorter is an item of a menu ("Hava durumu"), no first sentence
_Place = tuple[int, int, bool]  # start, end, whether it is North Korea's


@dataclass(frozen=True, slots=True)
class Asides:
    """The numbers of the sentences that touch the two in passing; `headline`: so does the headline.

    `touched` are those of a text on markets, sport or the weather that name North Korea, where they are so few that it is none
    of its matter: what traders watch is no news of a missile test. An item of a round-up is news of what it tells.
    """

    sentences: frozenset[int]
    headline: bool
    touched: frozenset[int] = frozenset()


def find_asides(folded: str, sentences: Sequence[Sentence], title: str) -> Asides | None:
    """Return the passing sentences of a text on something else, or None where it may be on the two.

    Args:
        folded: the folded text.
        sentences: its sentences.
        title: the folded headline.
    """
    lede = folded[sentences[0].start : sentences[0].end]
    digest = _is_digest(title) or _is_digest(lede)
    if not digest and not any(_is_elsewhere(head) for head in (title, lede)):
        return None
    separate = _is_separate(title, _places_of_title(title), digest=digest)
    if NORTH_TITLE.search(title) and not separate:
        return None
    first = sentences[0]
    if first.north and not _is_separate(folded, _places(first), digest=digest, start=first.start, end=first.end):
        return None
    both = [one for one in sentences if one.north and (one.russian or one.front)]
    bonded = {one.number for one in both if not _is_chained(folded, _places(one))}
    if digest:
        passing = {one.number for one in both} - bonded  # an item of its own on the two is news of them
    elif len(bonded) > _MOST_BONDED or len(both) > _MOST_TOUCHED:
        return None
    else:
        passing = {one.number for one in both}
    north = frozenset(one.number for one in sentences if one.north)
    few = not digest and len(north) <= _MOST_TOUCHED
    touched = north | {number + 1 for number in north}  # and what goes on about it
    return Asides(frozenset(passing), separate, touched if few else frozenset())


def _is_digest(head: str) -> bool:
    return DIGEST.search(head) is not None


def _is_elsewhere(head: str) -> bool:
    """True where a headline or first sentence is on prices, sport or the weather."""
    if THEFT.search(head) or len(head.split()) < _SHORTEST:
        return False
    market = MARKET.search(head) is not None and MARKET_MOVES.search(head) is not None
    return market or SPORT.search(head) is not None or WEATHER.search(head) is not None


def _is_separate(text: str, places: Sequence[_Place], *, digest: bool, start: int = 0, end: int | None = None) -> bool:
    """True where the two stand in a head as two things apart; on markets only among what traders watch."""
    if not _is_chained(text, places):
        return False
    stop = len(text) if end is None else end
    on_prices = MARKET.search(text, start, stop) is not None and not digest
    return not on_prices or WATCHED.search(text, start, stop) is not None


def _is_chained(text: str, places: Sequence[_Place]) -> bool:
    """True where a conjunction or comma behind other words stands between each mention of the one and the next of the other."""
    between = [text[one[1] : other[0]] for one, other in pairwise(places) if one[2] != other[2]]
    return bool(between) and all(CHAINED.search(words) for words in between)


def _places(one: Sentence) -> list[_Place]:
    sides = ((one.north, True), (one.russian, False), (one.front, False))
    return sorted((name.start, name.end, north) for names, north in sides for name in names)


def _places_of_title(title: str) -> list[_Place]:
    sides = ((NORTH_TITLE, True), (RUSSIAN_TITLE, False))
    return sorted((match.start(), match.end(), north) for pattern, north in sides for match in pattern.finditer(title))
