"""The figures of a sentence: their numbers, units and bounds, and whether two of them have changed places."""

from __future__ import annotations

from collections.abc import Sequence

from core.text import fold_once
from transform.check.approximations import check_approximations
from transform.check.bounds import check_bounds
from transform.check.change_ends import (
    check_change_ends,
    check_change_sizes,
    check_stood,
    check_turned_ends,
    read_ends,
    without_told,
)
from transform.check.clocks import check_clocks
from transform.check.conversions import check_points
from transform.check.counted_things import check_counted
from transform.check.exchanged import check_exchanged
from transform.check.exchanged_dates import check_exchanged_dates
from transform.check.fates import check_fates
from transform.check.figures_of_nouns import check_nouns_of_figures
from transform.check.links import Words
from transform.check.lone_one import add_one
from transform.check.measures import check_measures
from transform.check.model import Problem
from transform.check.numbers import check_numbers
from transform.check.parts import check_parts
from transform.check.periods import check_ago
from transform.check.said_days import check_said_days
from transform.check.units import check_units
from transform.numbers import Number

Pair = tuple[Number, Number]


def check_figures(
    source: str, target: str, langs: tuple[str, str], folded: str, lowered: str, words: Words | None
) -> tuple[list[Problem], list[Pair]]:
    """Compare the figures of a sentence with those of its translation.

    Args:
        source: the source.
        target: its translation.
        langs: their languages.
        folded: the folded source.
        lowered: the target in small letters.
        words: beginnings of Turkish words → beginnings of English ones that mean the same; None: another pair of languages, of which
            numbers alone are compared.

    Returns:
        The problems, and the numbers of equal worth.
    """
    right = fold_once(target)
    problems, pairs = check_numbers(source, target, langs, folded, right)
    if words is None:
        return problems, pairs
    problems += (
        check_units(pairs, source, target, folded, right)
        or check_measures(folded, lowered)
        or check_counted(pairs, folded, lowered)
    )
    problems += check_bounds(pairs, folded, lowered) or check_approximations(pairs, folded, lowered)
    problems += check_ago(pairs, folded, lowered) + check_points(folded, lowered)
    return problems or _check_places(pairs, source, target, folded, lowered, words), pairs


def _check_places(
    pairs: Sequence[Pair], source: str, target: str, folded: str, lowered: str, words: Words
) -> list[Problem]:
    """Find figures that are there and stand in each other's places."""
    pairs = add_one(pairs, folded, lowered)
    ends = read_ends(pairs, folded, lowered)
    rest = without_told(pairs, ends)
    told = [pair for pair in pairs if pair not in rest]
    return (
        check_parts(pairs, folded, lowered)
        or check_change_sizes(pairs, folded, lowered)
        or check_change_ends(ends)
        or check_turned_ends(pairs, source, folded, lowered)
        or check_stood(pairs, folded, lowered)
        or check_exchanged(rest, source, target, folded, lowered, words, told)
        or check_fates(pairs, folded, lowered)
        or check_nouns_of_figures(pairs, folded, lowered, words)
        or check_clocks(folded, lowered)
        or check_said_days(folded, lowered)
        or check_exchanged_dates(source, target, folded, lowered, words)
    )
