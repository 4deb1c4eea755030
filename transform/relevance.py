"""Is a text about the relation of North Korea and Russia? Both sides must act in it together.

Each sentence in which both stand gives a weight, more where a word of their dealings stands beside them, less where they
only stand in a list of countries, in history, or where one is only left or condemned; a sentence of one side beside a
sentence of the other gives half. The weights add up; what a sum is worth is measured: the reliability table of
tests/benchmarks/relevance_calibration.py shows what the score is worth.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from core.model import Entity
from transform.relevance_asides import find_asides
from transform.relevance_sentences import Sentence, is_stolen_through, names_a_third, split_sentences, tells
from transform.relevance_words import (
    AND,
    APART,
    AT_WAR,
    BETWEEN,
    COMMA,
    CONTRASTED,
    DEALINGS,
    FIGHTING,
    HISTORY,
    MANY,
    MANY_VOTE,
    NO_FRONT,
    NO_WAR,
    NORTH_KOREANS,
    NORTH_TITLE,
    PAIR,
    PLACED,
    RUSSIAN_TITLE,
    SECURITY_COUNCIL,
    THE_TWO,
    THIRD,
    VOTES,
)
from transform.words import Words

# Weight → relevance, straight lines between: set so that the reliability table comes out even.
_KNOTS = (
    (0.0, 0.0),
    (0.1, 0.02),
    (0.27, 0.05),
    (0.5, 0.25),
    (0.596, 0.5),
    (0.75, 0.93),
    (1.2, 0.96),
    (2.0, 0.98),
    (4.0, 1.0),
)
_BOTH, _BOND, _NEXT, _LISTED, _PAST, _HEADLINE = 0.75, 0.45, 0.42, 0.12, 0.35, 0.6
_OVER_ONE = 0.7  # of what two sentences on end are worth, where one that names no state stands between them
# Lists, history and meetings of many add up to no relation, however often they are told.
_MOST_WEAK = 0.55


@dataclass(frozen=True, slots=True)
class Judgement:
    """Relevance from 0 to 1, its reasons, and the numbers of the sentences in which North Korea acts.

    `foreign` are the sentences that name third states or Ukraine and neither of the two.
    """

    relevance: float
    reasons: tuple[str, ...]
    acting: frozenset[int]
    foreign: frozenset[int] = frozenset()


def judge_relevance(
    folded: str,
    words: Words,
    entities: Sequence[Entity],
    title: str,
    sides: Mapping[str, str],
    *,
    filed: tuple[int, int] = (0, 0),
    lang: str,
) -> Judgement:
    """Judge whether a text is about the relation of the two.

    Args:
        folded: the folded text.
        words: its words.
        entities: the names found in it.
        title: the folded headline.
        sides: identifier → north, russian, both, front (Ukraine at war), other (a third state).
        filed: where its dateline stands: that it was filed from Moscow makes it no news of Russia.
        lang: tells an amount ("1950 asker") from a year.
    """
    first, last = filed
    told = [entity for entity in entities if not first <= entity.start < last] if last else entities
    found = split_sentences(folded, words, told, sides, lang)
    sentences = [one for one in found if one.start < first or one.end > last]
    total, weak, together, beside, lists, past, apart, aside = 0.0, 0.0, 0, 0, 0, 0, 0, 0
    if not any(one.north for one in sentences):
        return Judgement(0.0, ("North Korea is not named",), frozenset())
    asides = find_asides(folded, sentences, title)
    for one, following, after in zip_longest(sentences, sentences[1:], sentences[2:]):
        if one.north and (one.russian or (one.front and _is_at_war(folded, one))):
            together += 1
            bond = _stands(BETWEEN, folded, one)
            weight = _BOTH + (_BOND if bond else 0.0)
            if _is_listed(folded, one) and not (bond and _acts(folded, one) and len(one.others) < 3):
                lists += 1
                weak += weight * _LISTED
            elif asides and one.number in asides.sentences:
                aside += 1
                weak += weight * _PAST
            elif tells(HISTORY, folded, one.start, one.end, lang):
                past += 1
                weak += weight * _PAST
            elif _is_apart(folded, one):
                apart += 1
                weak += weight * _PAST
            else:
                total += weight
        elif following is None or asides:
            continue
        elif one.north or one.russian:
            gain = _gain_beside(folded, one, following, lang)
            dealt = after is not None and (_stands(BETWEEN, folded, one) or _stands(BETWEEN, folded, after))
            if not gain and after is not None and dealt and _names_none(following):
                gain = _gain_beside(folded, one, after, lang) * _OVER_ONE
            total += gain
            beside += gain > 0
        elif one.front and following.north and _is_at_war(folded, one):
            total += _NEXT
            beside += 1
    if not together and not beside and is_stolen_through(folded, sentences):
        total += _NEXT + _BOND * 0.6
        beside += 1
    if (
        not (asides and asides.headline)
        and NORTH_TITLE.search(title)
        and RUSSIAN_TITLE.search(title)
        and (PAIR.search(title) or not (MANY.search(title) or APART.search(title)))
    ):
        total += _HEADLINE
    total += min(weak, _MOST_WEAK)
    total *= _passing(sentences, together + beside, total, continued=_goes_on(sentences))
    relevance = round(_relevance_of(total), 3)
    return Judgement(
        relevance,
        _reasons(len(sentences), together, beside, lists, past, apart, aside),
        _acting(folded, sentences) - (asides.touched if asides else frozenset()),
        frozenset(one.number for one in sentences if _is_foreign(folded, one)),
    )


def _names_none(one: Sentence) -> bool:
    return not (one.north or one.russian or one.front or one.others)


def _is_foreign(folded: str, one: Sentence) -> bool:
    """True where a sentence names third states or Ukraine, and neither of the two nor "the two countries"."""
    return bool(one.others or one.front) and not one.north and not one.russian and not _stands(THE_TWO, folded, one)


def _goes_on(sentences: Sequence[Sentence]) -> bool:
    """True where a sentence on both is followed by one on either of them alone."""
    return any(
        one.north and one.russian and (after.north or after.russian) and not after.others
        for one, after in pairwise(sentences)
    )


def _is_apart(folded: str, one: Sentence) -> bool:
    """True where one of the two is only left, condemned, ranked or filmed, or the news is of a third state."""
    if _stands(PAIR, folded, one):
        return False
    return (
        _stands(APART, folded, one)
        or _stands(THIRD, folded, one)
        or _is_contrasted(folded, one)
        or _vote_among_many(folded, one)
    )


def _vote_among_many(folded: str, one: Sentence) -> bool:
    """True where the two only vote alike at an assembly of states, named here or before; never at the Security Council."""
    return (
        _stands(VOTES, folded, one)
        and MANY_VOTE.search(folded, 0, one.end) is not None
        and SECURITY_COUNCIL.search(folded, 0, one.end) is None
    )


def _is_contrasted(folded: str, one: Sentence) -> bool:
    """True where each side is the place of news of its own: "Moskova'da kar yağdı, Pyongyang'da ise hava açtı"."""
    return any(
        CONTRASTED.match(folded, second.end) is not None and PLACED.match(folded, first.end) is not None
        for firsts, seconds in ((one.north, one.russian), (one.russian, one.north))
        for second in seconds
        for first in firsts
        if first.end <= second.start
    ) and not _stands(BETWEEN, folded, one)


def _passing(sentences: Sequence[Sentence], touches: int, total: float, *, continued: bool) -> float:
    """What is left of the weight of a text that touches the two in passing and is on something else."""
    left = 1.0
    if len(sentences) >= 8 and touches == 1 and not any(one.north for one in sentences[:3]):
        left *= 0.7
    if len(sentences) >= 5 and touches == 1 and not continued:
        if total <= _BOTH and not sentences[0].north:
            left *= 0.75
        if total <= _BOTH + _BOND and not (sentences[0].russian or (sentences[0].north and sentences[0].front)):
            left *= 0.45
    if len(sentences) > 6 and touches / len(sentences) < 0.12 and total * left < 1.6:
        left *= 0.5
    return left


def _relevance_of(weight: float) -> float:
    """Return the share of texts of such a weight that are on the relation, as measured."""
    for (low, first), (high, second) in pairwise(_KNOTS):
        if weight <= high:
            return first + (second - first) * (weight - low) / (high - low)
    return 1.0


def _acting(folded: str, sentences: Sequence[Sentence]) -> frozenset[int]:
    """The numbers of the sentences in which North Korea is more than one of a list, and of those that follow one."""
    numbers: set[int] = set()
    for one in sentences:
        if one.north and _acts(folded, one, pairs=True):
            numbers |= {one.number, one.number + 1}
        elif (one.others or one.russian) and one.number in numbers and not one.north and one.number - 1 not in numbers:
            numbers.discard(one.number)
    return frozenset(numbers)


def _gain_beside(folded: str, one: Sentence, following: Sentence, lang: str) -> float:
    """What two sentences on end are worth of which one names North Korea and the other Russia or its war."""
    if names_a_third(folded, following) or names_a_third(folded, one):
        return 0.0
    if following.north and (following.russian or following.front):
        return 0.0  # counted by itself
    other = following.north
    if one.north:
        other = following.russian or (following.front if _is_at_war(folded, one) else [])
    if not other:
        return 0.0
    if APART.search(folded, one.start, following.end) or tells(HISTORY, folded, one.start, following.end, lang):
        return 0.0
    bonded = _stands(BETWEEN, folded, one) or _stands(BETWEEN, folded, following) or _names_arms(one)
    return _NEXT + (_BOND if bonded else 0.0) * 0.6


def _is_at_war(folded: str, one: Sentence) -> bool:
    """True where a sentence has a word of war, or a weapon or unit of North Korea by its name."""
    if _names_arms(one) or _stands(AT_WAR, folded, one):
        return True
    told = _stands(NORTH_KOREANS, folded, one) or (
        _stands(FIGHTING, folded, one) and not _stands(NO_FRONT, folded, one)
    )
    return told and not _stands(NO_WAR, folded, one)


def _names_arms(one: Sentence) -> bool:
    return any(entity.kind in {"weapon", "unit"} for entity in one.north)


def _stands(pattern: re.Pattern[str], folded: str, one: Sentence) -> bool:
    return pattern.search(folded, one.start, one.end) is not None


def _is_listed(folded: str, one: Sentence) -> bool:
    """True where every mention of one of the two stands in a row with a third state: "Rusya, Çin ve Kuzey Kore"."""
    if not one.others:
        return False
    listed = _in_rows(folded, one)
    return any(side and all(id(entity) in listed for entity in side) for side in (one.north, one.russian))


def _acts(folded: str, one: Sentence, *, pairs: bool = False) -> bool:
    """True where North Korea is more than one of a row of states; with `pairs` also as one of two that deal with each other."""
    if not one.others:
        return bool(one.north)
    least = 3 if pairs and _stands(DEALINGS, folded, one) else 2
    listed = _in_rows(folded, one, least)
    return any(id(entity) not in listed for entity in one.north)


def _in_rows(folded: str, one: Sentence, least: int = 2) -> set[int]:
    return {
        id(entity)
        for row in _rows(folded, sorted((*one.north, *one.russian, *one.others), key=lambda entity: entity.start))
        if len(row) >= least and any(entity in one.others for entity in row)
        for entity in row
    }


def _rows(folded: str, states: Sequence[Entity]) -> list[list[Entity]]:
    """Return the enumerations among states: "A, B ve C" and "A ve B"; commas alone only where there are four."""
    rows: list[list[Entity]] = []
    row: list[Entity] = []
    closed = True
    for first, second in pairwise(states):
        between = folded[first.end : second.start]
        comma, conjunction = COMMA.fullmatch(between), AND.fullmatch(between)
        if not (comma or conjunction) or closed:
            row, closed = [first], not (comma or conjunction)
        if comma or conjunction:
            row.append(second)
        if conjunction or (comma and len(row) >= 4):
            rows.append(list(row))
        closed = not comma
    return rows


def _reasons(
    sentences: int, together: int, beside: int, lists: int, past: int, apart: int, aside: int
) -> tuple[str, ...]:
    if not together and not beside:
        return ("North Korea and Russia never stand in one sentence or in two on end",)
    reasons = []
    if together:
        reasons.append(f"North Korea and Russia stand together in {together} of {sentences} sentences")
    if beside:
        reasons.append(f"they stand in sentences on end {beside} times")
    if lists:
        reasons.append(f"{lists} of these only list countries")
    if past:
        reasons.append(f"{past} of these are history")
    if apart:
        reasons.append(f"in {apart} of these one is only left, condemned, ranked or filmed")
    if aside:
        reasons.append(f"{aside} of these only touch the two in a text on markets, sport, weather or in a round-up")
    return tuple(reasons)
