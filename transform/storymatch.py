"""How surely two reports are on one event: words, names, numbers, a sentence encoder and time weighed together."""

from __future__ import annotations

import math
from collections.abc import Collection
from operator import mul, neg

import numpy as np

from transform.storytext import (
    ACTOR,
    BODY,
    BODY_LETTERS,
    COUNTED,
    DENIED,
    DENIES,
    PERSON,
    REPORTS,
    TOLD,
    TOPIC,
    YEAR,
    StoryText,
    Vector,
)
from transform.storytimes import MONTH, WEEKDAY
from transform.storyweights import Weights, number_key

# What each term of `Comparison.score` is worth, in logits: sense, words, names, numbers, numbers that differ, figures that
# differ, numbers that each has alone, months and days of the week that differ, and the base. Logistic regressions over all
# pairs of hand-labelled reports (docs/stories.md), one a kind of pair and one for both, averaged where pairs are few, and
# rounded. Reports of one kind (two missile tests) agree in the encoder alone, reports with one background paragraph in
# words alone; only reports on one event agree in names and numbers as well.
_SAME_LANGUAGE = (5.6, 3.6, 2.8, 4.8, -0.5, -1.3, -1.2, -0.8, -1.0, -7.4)
_ACROSS_LANGUAGES = (8.8, 0.0, 4.8, 4.4, -1.4, -1.0, -0.6, -0.8, -1.0, -6.6)
# Two reports of which one has no vector: what the words tell of the sense. Across languages nothing does.
_SENSE_OF_WORDS, _MOST_SENSE = 1.5, 0.9
_NAMES_WEIGHT = 12.0  # names of less rarity together are no full evidence: a short item may have one, and that common
_NUMBER_WEIGHT = 8.0  # as much shared rarity of numbers counts in full
_MOST_ALONE = 2.0  # long heads have many numbers
DAYS = 5.0  # reports further apart are on two events
_OTHER_YEAR = 1.2  # what it costs that two reports name no year in common, in logits
# What it costs that two reports have topics and none in common, within a language and across: one in fifty pairs on one event.
_TOPICS_APART = (0.8, 1.6)
_TOPICS_SHARED = (0.5, 0.5)  # what it brings that they have all topics in common
# What it costs that the first words of one report name a person, ship or weapon that the other never names.
_AN_ACTOR = 0.6
# What it brings that the first words of both count the same, and that both tell a report of one body: the full of it where no
# other text of the corpus has the number or the body, and nothing so many days later.
_TOLD_ALIKE, _TOLD_DAYS = 2.4, 3.0
_ONE_REPORT, _REPORT_DAYS, _RARE = 2.5, 2.5, 0.5
_BOUND = 0.5  # of that together, from which they are bound: a number that is everywhere, or an old one, binds nothing
# What it costs that one of two begins with a denial, which may be of what the other tells, and denies no figure: an alert on the
# claim finds its denial in one story by the figure (docs/decisions/0102), where there is none it rings in a story of its own alone.
_DENIES = 1.0
_UNDATED = 0.6  # what it costs that one of two reports has no time
_SHORT, _FEW = 1.0, 14  # what it costs that one has so few words: columns with a standing title look alike
_A_DAY = (
    0.25  # what days between two reports cost, squared, in logits: the next day brings the same news, the third others
)
_DAMPED = [
    0.0,
    *(1 + math.log(count) for count in range(1, BODY_LETTERS)),
]  # what a stem's occurrences count for together
KEYS = 14  # an article is looked up by so many of its most telling names, numbers and stems


class Matcher:
    """Compares two reports.

    Args:
        weights: how telling words, names and numbers are, and what the mean vector of a language's reports is.
    """

    def __init__(self, weights: Weights) -> None:
        self.weights = weights

    def centre(self, text: StoryText) -> Vector | None:
        """Return a report's vector without the mean of its language, at unit length: in one field all are alike."""
        if text.vector is None:
            return None
        difference = text.vector - self.weights.mean(text.lang)
        centred: Vector = difference / max(math.sqrt(difference @ difference), 1e-9)
        return centred

    def centre_many(self, lang: str, vectors: Vector) -> Vector:
        """Do so for the vectors of many reports in one language, a row each."""
        centred = vectors - self.weights.mean(lang)
        result: Vector = centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9)
        return result

    def match(self, one: StoryText, other: StoryText) -> float:
        """Return how surely two reports are on one event, in logits; -inf where time forbids it."""
        return Comparison(self, one).score(other)

    def keys(self, text: StoryText) -> list[int]:
        """Return the keys by which an article is looked up, the most telling first."""
        found = list({number_key(n) for n in text.numbers} | text.names | text.stems.keys())
        weights = list(map(neg, self.weights.of(found)))
        # Pairs are slow to sort: only those that may be among the first are made.
        last = sorted(weights)[min(KEYS, len(weights)) - 1] if weights else 0.0
        return [key for _, key in sorted(pair for pair in zip(weights, found, strict=True) if pair[0] <= last)[:KEYS]]

    def share(self, key: int) -> float:
        """Return the weight of a key as a share of the most that one can have: 0 of what is everywhere, 1 of what is nowhere else."""
        return min(1.0, self.weights[key] / math.log(self.weights.articles + 2))

    def sum(self, keys: Collection[int]) -> float:
        """Return the weights of some keys together."""
        return sum(self.weights.of(keys))

    def weigh(self, stems: dict[int, int]) -> tuple[list[float], float]:
        """Return the weight of each stem of a text, in their order, and the length of these as a vector."""
        raw = list(map(mul, map(_DAMPED.__getitem__, stems.values()), self.weights.of(stems)))
        return raw, math.sqrt(sum(map(mul, raw, raw))) or 1.0


class Comparison:
    """One report, read once, to be compared with many.

    Args:
        matcher: what it is weighed by.
        one: the report.
    """

    def __init__(self, matcher: Matcher, one: StoryText) -> None:
        self._matcher = matcher
        self._one = one
        self._centre = matcher.centre(one)
        raw, length = matcher.weigh(one.stems)
        self._stems = dict(zip(one.stems, [weight / length for weight in raw], strict=True))
        self._names = matcher.sum(one.names)
        self._numbers = {number_key(n) for n in one.numbers}
        self._figures = _by_unit(one)
        self._counted = {unit: values for unit, values in self._figures.items() if unit.startswith(TOLD)}
        self._bodies = self._figures.get(BODY, set())
        self._short = _is_short(one)

    def score(self, other: StoryText) -> float:
        """Return how surely another report is on the same event, in logits; -inf where time forbids it."""
        one, matcher = self._one, self._matcher
        gap = days_between(one, other)
        if gap > DAYS:
            return -math.inf
        same = one.lang == other.lang
        there = None if self._centre is None else matcher.centre(other)
        if not same and there is None:
            return -math.inf
        words = self._words(other) if same else 0.0
        if self._centre is None or there is None:
            sense = min(_SENSE_OF_WORDS * words, _MOST_SENSE)
        else:
            sense = float(self._centre @ there)
        names = matcher.sum(one.names & other.names) / max(min(self._names, matcher.sum(other.names)), _NAMES_WEIGHT)
        mine, theirs = self._numbers, {number_key(n) for n in other.numbers}
        numbers = min(matcher.sum(mine & theirs) / _NUMBER_WEIGHT, 1.0)
        differ = bool(mine and theirs and not mine & theirs)
        alone = min(matcher.sum(mine - theirs), matcher.sum(theirs - mine)) / _NUMBER_WEIGHT
        there_by_unit = _by_unit(other)
        years, months, weekdays = (_apart(self._figures, there_by_unit, unit) for unit in (YEAR, MONTH, WEEKDAY))
        counts = _counts_differ(self._figures, there_by_unit)
        topics = self._topics(there_by_unit.get(TOPIC), same=same)
        actors = max(_lone_actors(self._figures, other), _lone_actors(there_by_unit, one))
        bond = self._bind(other, there_by_unit, gap)
        if bond >= _BOUND:
            # Each outlet takes other figures out of one report, and other days of what went before.
            differ = counts = years = months = False
            alone = 0.0
        terms = (sense, words, names, numbers, differ, counts, min(alone, _MOST_ALONE), months, weekdays)
        *slopes, base = _SAME_LANGUAGE if same else _ACROSS_LANGUAGES
        year = _OTHER_YEAR if years else 0.0
        undated = _UNDATED if one.published is None or other.published is None else 0.0
        denies = _DENIES if _is_lone_denial(self._figures, there_by_unit) else 0.0
        short = _SHORT if self._short or _is_short(other) else 0.0
        score: float = base + sum(map(mul, slopes, terms)) + bond
        return score - _A_DAY * gap * gap - year - topics - _AN_ACTOR * actors - undated - short - denies

    def binds(self, other: StoryText) -> bool:
        """Tell whether another report tells the same figure first, or the same body's report."""
        return self._bind(other, _by_unit(other), days_between(self._one, other)) >= _BOUND

    def _bind(self, other: StoryText, theirs: dict[str, set[float]], gap: float) -> float:
        """Return what it brings that two reports tell one figure or one body's report.

        That is nothing where their days are not known, or where one begins with a denial, which may be of what the other tells.
        """
        if not self._counted and not self._bodies:
            return 0.0
        if self._one.published is None or other.published is None or (DENIES in self._figures) != (DENIES in theirs):
            return 0.0
        return self._told(theirs, gap) + self._source(other, theirs, gap)

    def _told(self, theirs: dict[str, set[float]], gap: float) -> float:
        """Return what it brings that the first words of both count so many of one thing; the rarer the number, the more."""
        shared = [
            self._matcher.share(number_key(value))
            for unit, values in self._counted.items()
            if unit in theirs
            for value in values & theirs[unit]
        ]
        return _TOLD_ALIKE * max(shared) * max(0.0, 1 - gap / _TOLD_DAYS) if shared else 0.0

    def _source(self, other: StoryText, theirs: dict[str, set[float]], gap: float) -> float:
        """Return what it brings that both tell of one body and one of them of its report; the rarer the body, the more.

        Where their topics are apart, or one begins with a person of whom the other says nothing, one may be a reply.
        """
        bodies = self._bodies & theirs[BODY] if BODY in theirs else None
        if not bodies:
            return 0.0
        mine, there = self._figures.get(TOPIC, set()), theirs.get(TOPIC, set())
        if gap >= _REPORT_DAYS or REPORTS not in mine | there or (mine and there and not mine & there):
            return 0.0
        if _lone_actors(self._figures, other, PERSON) or _lone_actors(theirs, self._one, PERSON):
            return 0.0
        shared = [self._matcher.share(int(body)) for body in bodies]
        rare = min(1.0, max(shared) / _RARE)
        return _ONE_REPORT * rare * min(1.0, (_REPORT_DAYS - gap) / (_REPORT_DAYS - 1))

    def _topics(self, theirs: set[float] | None, *, same: bool) -> float:
        """Return what the topics of the two cost; less than nothing where some are shared."""
        mine = self._figures.get(TOPIC)
        if not mine or not theirs:
            return 0.0
        shared = len(mine & theirs) / len(mine | theirs)
        return -_TOPICS_SHARED[not same] * shared if shared else _TOPICS_APART[not same]

    def _words(self, other: StoryText) -> float:
        mine = self._stems
        raw, length = self._matcher.weigh(other.stems)
        shared = [mine[key] * weight for key, weight in zip(other.stems, raw, strict=True) if key in mine]
        return sum(shared) / length


def days_between(one: StoryText, other: StoryText) -> float:
    """Return the days between two reports; 0 where one has no time."""
    if one.published is None or other.published is None:
        return 0.0
    return abs((one.published - other.published).total_seconds()) / 86400


def _is_lone_denial(one: dict[str, set[float]], other: dict[str, set[float]]) -> bool:
    """Tell whether of two reports one alone begins with a denial, and that is of no figure."""
    return (DENIES in one) != (DENIES in other) and DENIED not in one and DENIED not in other


def _counts_differ(mine: dict[str, set[float]], theirs: dict[str, set[float]]) -> bool:
    """Tell whether two reports count one thing and have no count of it in common."""
    return any(unit in COUNTED and _apart(mine, theirs, unit) for unit in mine)


def _lone_actors(one: dict[str, set[float]], other: StoryText, unit: str = ACTOR) -> int:
    """Return how many actors (or people alone) the first words of one report name that another never names."""
    return len(one.get(unit, set()) - other.names - {value for kind, value in other.figures if kind == unit})


def _apart(mine: dict[str, set[float]], theirs: dict[str, set[float]], unit: str) -> bool:
    """Tell whether two reports both have figures of a unit (a year, a month, soldiers …) and none in common."""
    return unit in mine and unit in theirs and mine[unit].isdisjoint(theirs[unit])


def _by_unit(text: StoryText) -> dict[str, set[float]]:
    found: dict[str, set[float]] = {}
    for unit, value in text.figures:
        found.setdefault(unit, set()).add(value)
    return found


def _is_short(text: StoryText) -> bool:
    return len(text.stems) < _FEW and text.words < _FEW  # each stem stands for a word at the least
