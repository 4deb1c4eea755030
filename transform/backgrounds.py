"""Backgrounds: two reports on two events that close with the same paragraphs are no copies of each other.

Agencies end every report on an affair with what was reported before, word for word, and a short report has more of that
than of its news: two thirds of it and more are then shared. A copy whose beginning was written anew tells the same news
in other words, so that many of its words stand somewhere in the other text; the beginning of another report has hardly
any of them. Thresholds: docs/decisions/0112-news-before-background.md.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from transform.shingles import SHINGLE_WORDS, hash_shingles, pick_telling, stem_pair

RUN = 18  # shingles shared one after the other with which what is shared begins; formulas of agencies are shorter
LEAST_STEMS = 12  # distinct, of each news; fewer are a headline or a credit line
FEW_STEMS, LARGE_SHARE = 9, 0.25  # as few are enough where the news is so much of its text
LEAST_SHARE = 0.1  # of each text that is its news; less is an introduction that an outlet has put before a wire report
FORMULAS = 0.45  # of the news that the other text has too, at most
TOLD_AGAIN = 0.4  # of a news' stems that the other text has too, at most; of rewritten beginnings it has 0.44 and more


@dataclass(frozen=True, slots=True)
class _News:
    """The beginning of a text, up to what it shares with another: its share of the text, of formulas in it, its own stems."""

    share: float
    formulas: float
    stems: frozenset[str]


def are_other_news(one: str, other: str) -> bool:
    """Tell whether two texts that have much in common have it only behind their news, and tell different news.

    Args:
        one, other: the texts, without their titles.
    """
    stems, others = stem_pair(one, other)
    hashes, other_hashes = hash_shingles(stems), hash_shingles(others)
    news, other_news = _cut_news(stems, hashes, other_hashes), _cut_news(others, other_hashes, hashes)
    return (
        _is_told(news)
        and _is_told(other_news)
        and max(news.formulas, other_news.formulas) <= FORMULAS
        and _share_told(news, pick_telling(others)) <= TOLD_AGAIN
        and _share_told(other_news, pick_telling(stems)) <= TOLD_AGAIN
    )


def _is_told(news: _News) -> bool:
    """Tell whether the beginning of a text is enough to be a report of its own."""
    least = FEW_STEMS if news.share >= LARGE_SHARE else LEAST_STEMS
    return len(news.stems) >= least and news.share >= LEAST_SHARE


def _cut_news(stems: list[str], hashes: NDArray[np.uint64], others: NDArray[np.uint64]) -> _News:
    shared = np.isin(hashes, others)
    end = _find_run(shared, len(stems))
    covered = np.zeros(len(stems), dtype=bool)
    for start in np.flatnonzero(shared[:end]):
        covered[start : start + SHINGLE_WORDS] = True
    own = (stem for stem, formula in zip(stems[:end], covered[:end], strict=True) if not formula)
    return _News(end / len(stems) if stems else 0.0, float(covered[:end].mean()) if end else 1.0, pick_telling(own))


def _find_run(shared: NDArray[np.bool_], none: int) -> int:
    """Return where the first run of `RUN` shared shingles begins, or `none`."""
    length = 0
    for position, hit in enumerate(shared):
        length = length + 1 if hit else 0
        if length == RUN:
            return position - RUN + 1
    return none


def _share_told(news: _News, stems: frozenset[str]) -> float:
    return len(news.stems & stems) / len(news.stems)
