"""Stories: which articles are on one event, by how surely their reports are (`transform.storymatch`) and what else their stories hold.

Here is what is decided about one article and the candidates for it; where they are kept is the caller's
(`transform.storyindex` in memory, `load.stories` in Postgres).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import SettingsError
from transform.copies import NO_KIN, Kin
from transform.storymatch import Comparison, Matcher
from transform.storytext import StoryText, Vector
from transform.storyweights import Weights

# What it costs that two reports tell other news in shared words, which made them alike, and what it brings that one tells the
# other's toll in its form: the numbers that differ are those that grew.
_OTHER_NEWS, _TOLL_AGAIN = 5.0, 2.0
JOIN = -1.5  # logit from which an article joins a story
_DOUBT = -1.8  # logit from which an article is quite unlike another of its story
MERGE = 1.0  # logit from which one article that belongs to two stories makes them one
_OF_BEST, _OF_MEAN, _MEAN_OF = 0.6, 0.4, 5
# What each doubling of a story's candidates beyond a few costs, in logits: affairs that go on for days gather reports.
_A_DOUBLING, _FREELY = 2.4, 3
# Outlets that tell one report or figure are no such affair, however many: each of them counts for so much.
_OF_A_BURST = 0.5


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
    texts = {member.article: member.text for member in candidates}
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
        size = 0.0
        if len(found) > _FREELY:
            count = sum(_OF_A_BURST if comparison.binds(texts[article]) else 1.0 for _, article in found)
            size = _A_DOUBLING * max(0.0, math.log2(count / _FREELY))
        judged.append((_OF_BEST * best[0] + _OF_MEAN * sum(near) / len(near) - size, best, story))
    judged.sort(key=lambda item: (-item[0], item[2]))
    joined = [item for item in judged if item[0] >= JOIN]
    if not joined:
        nearest = judged[0] if judged else None
        return Decision(None, _probability(nearest[0]) if nearest else 0.0, nearest[1][1] if nearest else None)
    score, best, story = joined[0]
    merged = tuple(item[2] for item in joined[1:] if item[0] >= MERGE and score >= MERGE)
    return Decision(story, _probability(score), best[1], merged, min(scores[story])[0] < _DOUBT)


def _probability(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))
