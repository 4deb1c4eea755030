"""One name in the place of another, weighed: a word of the target that nothing tells, and one of the source that is told by nothing.

Each sign (`name_signs.py`) by itself stands in true translations too. A logistic model weighs them together for every two such
words; those that need sentence vectors are asked last, and only as far as they decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transform.check.meanings import Meanings
from transform.check.model import Problem
from transform.check.name_sides import TITLES, TURKISH_CLOSED, Sides, find_content
from transform.check.name_signs import HARDLY, WEIGHTS, Candidate, weigh
from transform.check.name_words import FUNCTION_WORDS

# The logarithm of the odds from which on a name counts as put for another. Chosen where 1 or 2 in 1,000 true pairs are flagged
# that nothing else flags.
MARGIN = 2.4
# What is asked for more where the word of the source is a noun of titles, or that of the target is one the source has too,
# for English says names again where Turkish leaves a subject out.
MORE = 1.5
# The same where the word of the source is a name for certain: no text and its translation were seen to share its meaning. The word put
# for it must then be this far from all words of the source; in true pairs "the Navy", "Tears", "Olympics" and the like are nearer.
MARGIN_UNHEARD, _FAR = 0.0, 0.6
# What the other signs must come to above the margin for the vectors to be asked, which take off more than that from nearly all.
LEAST = 4.0
# From which sum of the signs that need no vectors on other signs are looked for; most true pairs that have candidates come to less.
WORTH = 4.0
_LEAST_OF_TARGET = 1.0  # the same once the words of the source are asked, for no two words are at a right angle
_HAIR = 1e-6  # sums of floating-point numbers in another order differ by less


class NameWeights:
    """Finds a name put for another by all signs together."""

    def __init__(self, meanings: Meanings) -> None:
        """Keep what compares words over the two languages."""
        self._meanings = meanings

    def find(self, sides: Sides, drawn: Sequence[Candidate]) -> list[Problem]:
        """Find a name of the target in the place of one of the source; problems of the kind "name".

        Args:
            sides: the sentence and its translation.
            drawn: what `NameSigns.draw` returns of them.
        """
        best, found = 0.0, None
        for candidate in drawn:
            weak = candidate.signs["gone noun"] or sides.own.hold(candidate.put[1])
            margin, far = MARGIN + MORE if weak else MARGIN, 1.0
            if not weak and candidate.unheard and not _may_be_told(candidate):
                margin, far = MARGIN_UNHEARD, _FAR
            if weigh(candidate.signs) < margin + LEAST:
                continue
            score = self._ask_until(candidate, sides, margin, far)
            if score >= best:
                best, found = score, candidate
        return [Problem("name", found.gone, found.put[1])] if found else []

    def ask(self, candidate: Candidate, sides: Sides) -> dict[str, float]:
        """Return what sentence vectors of single words say of a candidate: how near the nearest words of the other side are."""
        asked = _questions(candidate, sides)
        told = {sign: max(0.0, self._meanings.nearest(word, others)) for sign, word, others in asked}
        return {**told, "put nearest": self._ask_rivals(candidate, sides)}

    def _ask_until(self, candidate: Candidate, sides: Sides, margin: float, far: float) -> float:
        """Return what all signs of a candidate come to above a margin; less than nothing where no more of them need be asked.

        What was put must not be as near as `far` to a word of the source.
        """
        signs = dict(candidate.signs)
        least = margin + _LEAST_OF_TARGET
        for sign, word, others in _questions(candidate, sides):
            # The nearer the words are, the less the signs come to.
            enough = min((weigh(signs) - least) / -WEIGHTS[sign], far if sign == "put near" else 1.0)
            if self._meanings.reaches(word, others, enough + _HAIR):
                return -1.0
            signs[sign] = max(0.0, self._meanings.nearest(word, others))
            least = margin
        signs["put nearest"] = self._ask_rivals(candidate, sides)
        return weigh(signs) - margin

    def _ask_rivals(self, candidate: Candidate, sides: Sides) -> float:
        """Return how near the nearest word of the source is to what was put, of those that no other word of the target tells better."""
        put = candidate.put[1]
        rivals = [w for w in find_content(sides.target, FUNCTION_WORDS) if w != put]
        return max(0.0, self._meanings.nearest(put, _free(sides), rivals))


def are_unlikely(drawn: Sequence[Candidate]) -> bool:
    """Tell whether there are candidates, and none that vectors could show to be a name put for another."""
    return bool(drawn) and all(weigh(c.signs) < WORTH for c in drawn)


def _may_be_told(candidate: Candidate) -> bool:
    """Tell whether what was put is a title, or has some counterpart, or stands beside a word that has one."""
    signs = candidate.signs
    told = max(signs["put linked"], signs["put beside linked"]) >= HARDLY
    return told or bool(signs["put noun"]) or candidate.put[1].lower() in TITLES


def _questions(candidate: Candidate, sides: Sides) -> Iterator[tuple[str, str, list[str]]]:
    """Yield what the vectors of a candidate are asked: the sign that is told, a word, and those of which one may be near to it."""
    name, put = candidate.gone, candidate.put[1]
    yield "put near", put, _free(sides)
    yield "both near", put, [name]
    yield "gone near", name, [w for w in find_content(sides.target, FUNCTION_WORDS) if not sides.own.hold(w)]


def _free(sides: Sides) -> list[str]:
    """Return the words of the source that the target does not hold as they are."""
    return [w for w in find_content(sides.source, TURKISH_CLOSED) if not sides.other.hold(w)]
