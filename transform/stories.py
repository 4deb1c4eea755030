"""Stories: which articles are on one event, by words, names, numbers, a sentence encoder and time together.

Here is what is decided about one article and the candidates for it; where they are kept is the caller's
(`transform.storyindex` in memory, `load.stories` in Postgres).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from operator import mul, neg
from pathlib import Path

import numpy as np

from core.errors import SettingsError
from transform.copies import NO_KIN, Kin
from transform.storytext import ACTOR, BODY_LETTERS, TOPIC, YEAR, StoryText, Vector, Weights, number_key
from transform.storytimes import MONTH, WEEKDAY

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
_COUNTED = frozenset({"people", "containers", "shells", "missiles", "USD", "tonnes", "barrels"})
DAYS = 5.0  # reports further apart are on two events
_OTHER_YEAR = 1.2  # what it costs that two reports name no year in common, in logits
# What it costs that two reports have topics and none in common, within a language and across: one in fifty pairs on one event.
_TOPICS_APART = (0.8, 1.6)
_TOPICS_SHARED = (0.5, 0.5)  # what it brings that they have all topics in common
# What it costs that the first words of one report name a person, ship or weapon that the other never names.
_AN_ACTOR = 0.6
_UNDATED = 0.6  # what it costs that one of two reports has no time
_SHORT, _FEW = 1.0, 14  # what it costs that one has so few words: columns with a standing title look alike
_OTHER_NEWS = 5.0  # what it costs that two reports tell other news in shared words: these made them alike
_TOLL_AGAIN = (
    2.0  # what it brings that one tells the other's toll in its form: the numbers that differ are those that grew
)
_A_DAY = (
    0.25  # what days between two reports cost, squared, in logits: the next day brings the same news, the third others
)
JOIN = -1.5  # logit from which an article joins a story
_DOUBT = -1.8  # logit from which an article is quite unlike another of its story
MERGE = 1.0  # logit from which one article that belongs to two stories makes them one
_OF_BEST, _OF_MEAN, _MEAN_OF = 0.6, 0.4, 5
_DAMPED = [
    0.0,
    *(1 + math.log(count) for count in range(1, BODY_LETTERS)),
]  # what a stem's occurrences count for together
# What each doubling of a story's candidates beyond a few costs, in logits: affairs that go on for days gather reports.
_A_DOUBLING, _FREELY = 2.4, 3
KEYS = 14  # an article is looked up by so many of its most telling names, numbers and stems


@dataclass(frozen=True, slots=True)
class Member:
    """A known article as a candidate: its number, the story it is in, and what it is compared by."""

    article: int
    story: int
    text: StoryText


@dataclass(frozen=True, slots=True)
class Decision:
    """Where an article belongs: `story` is None for a new one; `merged` are stories that turn out to be the same.

    `score` is a probability; `nearest` the article that is most like it; `doubtful` where it is quite unlike another
    article of that story, so that the story may hold two events (`transform.storysplit`).
    """

    story: int | None
    score: float
    nearest: int | None
    merged: tuple[int, ...] = ()
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Prior:
    """What is known before the first article: word counts and the mean vector of texts of our own writing."""

    counts: dict[int, int]
    articles: int
    mean: Vector

    def weights(self) -> Weights:
        """Return fresh weights that start from the prior."""
        return Weights(self.counts, self.articles, self.mean)


def read_prior(path: Path) -> Prior:
    """Read the prior from `seeds/story_prior.npz` (arrays keys, counts, mean; scalar articles).

    Raises:
        SettingsError: the file is absent or not what it should be.
    """
    try:
        with np.load(path) as held:
            counts = dict(zip(held["keys"].tolist(), held["counts"].tolist(), strict=True))
            return Prior(counts, int(held["articles"]), held["mean"].astype(np.float32))
    except (OSError, KeyError, ValueError) as error:
        raise SettingsError(f"{path}: {error}", cure="restore it from the distribution") from error


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
        terms = (sense, words, names, numbers, differ, counts, min(alone, _MOST_ALONE), months, weekdays)
        *slopes, base = _SAME_LANGUAGE if same else _ACROSS_LANGUAGES
        year = _OTHER_YEAR if years else 0.0
        topics = self._topics(there_by_unit.get(TOPIC), same=same)
        actors = _AN_ACTOR * max(_lone_actors(self._figures, other), _lone_actors(there_by_unit, one))
        undated = _UNDATED if one.published is None or other.published is None else 0.0
        short = _SHORT if self._short or _is_short(other) else 0.0
        score: float = (
            base + sum(map(mul, slopes, terms)) - _A_DAY * gap * gap - year - topics - actors - undated - short
        )
        return score

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


def decide(new: StoryText, candidates: Sequence[Member], matcher: Matcher, kin: Kin = NO_KIN) -> Decision:
    """Decide which story an article belongs to.

    A story is judged by the article most like the new one and by the rest of those given: a chain of reports each a
    little like the next does not make one story.

    Args:
        new: what the article is compared by.
        candidates: known articles.
        matcher: compares two reports.
        kin: those of the candidates that it shares words with and is no copy of.
    """
    scores: dict[int, list[tuple[float, int]]] = defaultdict(list)
    comparison = Comparison(matcher, new)
    for member in candidates:
        score = comparison.score(member.text)
        score += _TOLL_AGAIN * (member.article in kin.tolls) - _OTHER_NEWS * (member.article in kin.others)
        scores[member.story].append((score, member.article))
    judged = []
    for story, found in scores.items():
        found.sort(reverse=True)
        best = found[0]
        if best[0] == -math.inf:
            continue
        near = [max(score, -8.0) for score, _ in found[:_MEAN_OF]]
        size = _A_DOUBLING * max(0.0, math.log2(len(found) / _FREELY))
        judged.append((_OF_BEST * best[0] + _OF_MEAN * sum(near) / len(near) - size, best, story))
    judged.sort(key=lambda item: (-item[0], item[2]))
    joined = [item for item in judged if item[0] >= JOIN]
    if not joined:
        nearest = judged[0] if judged else None
        return Decision(None, _probability(nearest[0]) if nearest else 0.0, nearest[1][1] if nearest else None)
    score, best, story = joined[0]
    merged = tuple(item[2] for item in joined[1:] if item[0] >= MERGE and score >= MERGE)
    return Decision(story, _probability(score), best[1], merged, min(scores[story])[0] < _DOUBT)


def days_between(one: StoryText, other: StoryText) -> float:
    """Return the days between two reports; 0 where one has no time."""
    if one.published is None or other.published is None:
        return 0.0
    return abs((one.published - other.published).total_seconds()) / 86400


def _counts_differ(mine: dict[str, set[float]], theirs: dict[str, set[float]]) -> bool:
    """Tell whether two reports count one thing and have no count of it in common."""
    return any(unit in _COUNTED and _apart(mine, theirs, unit) for unit in mine)


def _lone_actors(one: dict[str, set[float]], other: StoryText) -> int:
    """Return how many actors the first words of one report name that another never names."""
    return len(one.get(ACTOR, set()) - other.names - {value for unit, value in other.figures if unit == ACTOR})


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


def _probability(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))
