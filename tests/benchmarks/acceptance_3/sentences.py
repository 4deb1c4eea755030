"""Errors of whole sentences: one dropped, one invented."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import seen, starts
from acceptance_3.segments import fits, joined, likeness, segment, sentences, whole

_TEMPLATES = (
    "The company did not respond to a request for comment.",
    "Police are treating the incident as suspicious.",
    "The move has been welcomed by local residents.",
    "A spokesman said a full report would be published next month.",
    "The decision was taken after a long meeting behind closed doors.",
    "Critics say the plan is far too expensive.",
    "Two other people were taken to hospital.",
    "The investigation is still under way.",
    "He has since apologised to his family.",
    "She had worked there for nearly ten years.",
    "The figures were the worst since records began.",
    "It was the second such incident this year.",
    "Similar cases have been reported in neighbouring countries.",
    "Experts warn that the situation could get worse.",
    "The mayor promised to visit the area within days.",
    "No arrests have been made so far.",
    "The government has set aside extra money for this purpose.",
    "His lawyer called the accusations baseless.",
    "Shares in the firm fell sharply after the news.",
    "The ceremony was attended by several ministers.",
    "He thanked the fans for their support.",
    "The project is due to be completed by the end of next year.",
    "Neighbours described them as a quiet family.",
    "The union threatened to call a strike.",
    "A second round of talks is planned for the spring.",
    "The building was evacuated as a precaution.",
    "Many of those affected have lost their homes.",
    "This was confirmed by two independent sources.",
    "The court will hand down its verdict on Thursday.",
    "She is survived by her husband and three children.",
    "The video has been viewed more than two million times.",
    "Opposition politicians immediately called for his resignation.",
    "The cost of the repairs is put at 4 million euros.",
    "That was the turning point of the match.",
    "He had already been warned twice.",
    "The law will come into force in January.",
    "Schools in the region remained closed.",
    "The results have not yet been published.",
    "Some observers doubt that this will be enough.",
    "They have been close friends ever since.",
)
_LEADS = ("According to the report, ", "Meanwhile, ", "At the same time, ", "In addition, ", "As a result, ")
_MAY_FOLLOW_A_LEAD = (
    "the", "a", "he", "she", "it", "they", "this", "many", "some", "experts", "police", "two", "no", "critics",
)  # fmt: skip
_COMMON = r"\b(the|a|is|was|are|were|have|has|had|I|he|they|it)\b"

Wrong = tuple[str, Pair, str]
"""A sub-kind, the pair as it was, and the English made wrong."""


def dropped(rng: Random, pairs: Sequence[Pair], wanted: int) -> Iterator[Wrong]:
    """A sentence left out: of a line that has several, or of two or three lines joined."""
    used: set[int] = set()
    left = wanted
    for start, length in _runs_to_shorten(rng, pairs):
        if not left:
            return
        places = range(start, start + length)
        if used.intersection(places):
            continue
        run = pairs[start : start + length]
        if length > 1 and rng.random() < 0.6:
            parts = [pair.en for pair in run]
        else:
            parts = [sentence for pair in run for sentence in sentences(pair.en)]
        apart = [n for n in range(len(parts)) if _may_go(parts, n)]
        if len(parts) < 2 or not apart:
            continue
        gone = rng.choice(apart)
        used.update(places)
        left -= 1
        where = "first" if gone == 0 else "last" if gone == len(parts) - 1 else "middle"
        yield where, segment(run), joined(parts[:gone] + parts[gone + 1 :])


def _runs_to_shorten(rng: Random, pairs: Sequence[Pair]) -> list[tuple[int, int]]:
    """Lines of several sentences and runs of two and three lines, in any order; half of the lines come first."""
    runs = []
    for start, pair in enumerate(pairs):
        english, turkish = sentences(pair.en), sentences(pair.tr)
        if pair.en and pair.tr and len(english) >= 2 and abs(len(turkish) - len(english)) <= 1:
            runs.append((start, 1))
    for start in range(len(pairs) - 3):
        runs += [(start, length) for length in (2, 3) if fits(pairs[start : start + length], 800)]
    rng.shuffle(runs)
    return sorted(runs, key=lambda run: 0 if run[1] == 1 and rng.random() < 0.5 else 1)


def _may_go(parts: Sequence[str], n: int) -> bool:
    """Whether the sentence is a long one, no mere "he said", unlike the others and with its quotation marks paired."""
    part = parts[n]
    if len(part.split()) < 5 or part.count('"') % 2:
        return False
    if starts(r'"?(he|she|they) (said|added|tweeted|wrote)', part, re.IGNORECASE):
        return False
    return all(likeness(part, other) < 0.55 for k, other in enumerate(parts) if k != n)


def invented(rng: Random, pairs: Sequence[Pair], wanted: int) -> Iterator[Wrong]:
    """A sentence more than in the Turkish: of the same article, of another one, or made up."""
    used: set[int] = set()
    templates: Counter[str] = Counter()
    foreign = [place for place, pair in enumerate(pairs) if _stands_alone(pair.en)]
    left = wanted
    for start, length in _runs_to_lengthen(rng, pairs):
        if not left:
            return
        places = range(start, start + length)
        if used.intersection(places):
            continue
        run = pairs[start : start + length]
        lines = [pair.en for pair in run]
        text = joined(lines)
        draw = rng.random()
        if len(text.split()) < 6:
            continue
        if draw < 0.34:
            sub, sentence = "template", _made_up(rng)
        elif draw < 0.7:
            near = [*range(start - 7, start - 1), *range(start + length + 1, start + length + 8)]
            of_article = sorted(set(near).intersection(foreign))
            if not of_article:
                continue
            sub, sentence = "from the same article", pairs[rng.choice(of_article)].en
        else:
            sub, sentence = "from another article", pairs[rng.choice(foreign)].en
        if likeness(sentence, text) > 0.4 or sentence in lines:
            continue
        if sub == "template":
            if templates[sentence] >= 6:
                continue
            templates[sentence] += 1
        place = rng.choice(range(length + 1)) if rng.random() < 0.6 else length
        if 0 < place < length and joined(lines[:place]).count('"') % 2:
            place = length  # an open quotation is not cut in two
        used.update(places)
        left -= 1
        yield sub, segment(run), joined([*lines[:place], sentence, *lines[place:]])


def _stands_alone(text: str) -> bool:
    """Whether the line is a sentence of middle length that may be put elsewhere."""
    if not whole(text) or not 5 <= len(text.split()) <= 26 or text.count('"') % 2:
        return False
    return seen(_COMMON, text) and text[0] in '"ABCDEFGHIJKLMNOPQRSTUVWXYZ'


def _runs_to_lengthen(rng: Random, pairs: Sequence[Pair]) -> list[tuple[int, int]]:
    """Lines (twice) and runs of two and three of them, in any order."""
    runs = [
        (start, length)
        for start in range(len(pairs) - 3)
        for length in (1, 1, 2, 3)
        if fits(pairs[start : start + length], 700)
    ]
    rng.shuffle(runs)
    return runs


def _made_up(rng: Random) -> str:
    sentence = rng.choice(_TEMPLATES)
    if rng.random() < 0.3 and sentence.split()[0].lower() in _MAY_FOLLOW_A_LEAD:
        return rng.choice(_LEADS) + sentence[0].lower() + sentence[1:]
    return sentence
