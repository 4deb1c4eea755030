"""Who did what to whom, weighed: would the translation fit its source better with two of its names exchanged?

A log-linear model of which Turkish name belongs in which place of the English sentence. A name fits a place by the marks
of both (an ending and a preposition, `transform/check/role_marks.py`), by the words beside it that mean the same, by
the verb it stands before or after, and by the order of the two names. `seeds/check_roles.tsv` holds the weights and the
words; `tests/benchmarks/role_model.py` fits both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import SettingsError
from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.check.role_marks import (
    Mention,
    Token,
    are_listed,
    english_after,
    english_before,
    is_content,
    is_verbal,
    mentions,
    pair,
    tokens,
    turkish_case,
    turkish_next,
)

Key = tuple[str, ...]
Link = tuple[int, int, float]  # a token of the source, one of the target, how sure it is that they mean the same
_CAPITAL = re.compile(r"(?<!\w)[A-ZÇĞİÖŞÜÀ-Þ]")
STEM = 5  # letters by which words are compared: Turkish endings come after
_MOST = 8  # names of a sentence; the pairs of more say little of each
_REACH = 0.7  # by which power of the distance a word beside a name says less
_SAME_NUMBER, _SAME_LETTERS = 0.8, 0.4
_RIVAL = 0.5  # a word means another that is so much less like it than the likest, at the least


@dataclass(frozen=True, slots=True)
class RoleTable:
    """What the model knows.

    Attributes:
        weights: of its features, as `Reading.exchange` names them.
        words: beginnings of Turkish words → beginnings of English ones, with how sure it is that they mean the same (0 to 1).
        margin: the logarithm of the odds from which on names count as exchanged.
        known_margin: the same, where both names are of the list, so that which is which is sure.
    """

    weights: Mapping[Key, float]
    words: Mapping[str, Mapping[str, float]]
    margin: float
    known_margin: float


def read_roles(path: Path) -> RoleTable:
    """Read seeds/check_roles.tsv.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    weights: dict[Key, float] = {}
    words: dict[str, dict[str, float]] = {}
    margins: list[float] = []
    try:
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, name, *rest = line.split("\t")
            if kind == "weight":
                weights[tuple(name.split(" "))] = float(rest[0])
            elif kind == "word":
                words[name] = {english: float(sure) for english, sure in (r.split(" ") for r in rest)}
            elif kind == "margin":
                margins = [float(name), float(rest[0])]
        usual, known = margins
    except (OSError, ValueError, IndexError) as error:
        raise SettingsError(f"roles {path}: {error}", cure="make it by tests/benchmarks/role_model.py") from None
    return RoleTable(weights, words, usual, known)


class RoleCheck:
    """Finds two names that have changed places in the target."""

    def __init__(self, table: RoleTable) -> None:
        """Take the fitted model."""
        self._table = table

    def check(self, source: str, target: str, hits_source: Sequence[Hit], hits_target: Sequence[Hit]) -> list[Problem]:
        """Find two names that have changed places; problems of the kind "role".

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            hits_source: the names of the list in the source.
            hits_target: the names of the list in the target.
        """
        reading = read(source, target, hits_source, hits_target, self._table.words)
        if reading is None:
            return []
        weights = self._table.weights
        for i, k in reading.candidates():
            margin = self._table.known_margin if reading.are_known(i, k) else self._table.margin
            if reading.odds(i, k, weights) < -margin:
                return [Problem("role", *reading.spans(i, k, source, target))]
        return []


def read(
    source: str,
    target: str,
    hits_source: Sequence[Hit],
    hits_target: Sequence[Hit],
    words: Mapping[str, Mapping[str, float]],
) -> Reading | None:
    """Read a sentence and its translation; None where they share fewer than two names.

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        hits_source: the names of the list in the source.
        hits_target: the names of the list in the target.
        words: as in `RoleTable`.
    """
    if len(_CAPITAL.findall(source)) < 2 or len(_CAPITAL.findall(target)) < 2:
        return None
    ours, theirs = tokens(source, turkish=True), tokens(target, turkish=False)
    names = pair(mentions(ours, hits_source), mentions(theirs, hits_target))
    return Reading(ours, theirs, names[:_MOST], words) if len(names) > 1 else None


class Reading:
    """A sentence and its translation with the names that both have, as the model sees them."""

    def __init__(
        self,
        ours: Sequence[Token],
        theirs: Sequence[Token],
        names: Sequence[tuple[Mention, Mention]],
        words: Mapping[str, Mapping[str, float]],
    ) -> None:
        """Take the marks of the names.

        Args:
            ours: the Turkish sentence.
            theirs: the English sentence.
            names: the names of both, paired.
            words: as in `RoleTable`.
        """
        self._ours, self._theirs, self._names = ours, theirs, names
        self._links = _link(ours, theirs, names, words)
        self._cases = [turkish_case(ours, name) for name, _ in names]
        self._nexts = [turkish_next(ours, name) for name, _ in names]
        self._before = [english_before(theirs, name) for _, name in names]
        self._after = [english_after(theirs, name) for _, name in names]
        self._verbs = [self._verb(name) for name, _ in names]
        self._fits: dict[tuple[int, int], float] = {}

    def candidates(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs of names whose exchange would say something else."""
        for i, (a, x) in enumerate(self._names):
            for k in range(i + 1, len(self._names)):
                b, y = self._names[k]
                if a.entries & b.entries or are_listed(self._ours, a, b) or are_listed(self._theirs, x, y):
                    continue
                yield i, k

    def are_known(self, i: int, k: int) -> bool:
        """Tell whether two names are of the list of names."""
        return bool(self._names[i][0].entries and self._names[k][0].entries)

    def exchange(self, i: int, k: int) -> Iterator[tuple[Key, float]]:
        """Yield the features by which the text as it is differs from the one with two names exchanged.

        Args:
            i: the number of a name.
            k: the number of a later name of the source.
        """
        for one, other, sign in ((i, i, 1.0), (k, k, 1.0), (i, k, -1.0), (k, i, -1.0)):
            for key, value in self._fit(one, other):
                yield key, sign * value
        yield from self._order(i, k)

    def odds(self, i: int, k: int, weights: Mapping[Key, float]) -> float:
        """Return the weighted sum of `exchange`: the logarithm of the odds that two names stand as they should."""
        total = 0.0
        for one, other, sign in ((i, i, 1.0), (k, k, 1.0), (i, k, -1.0), (k, i, -1.0)):
            fit = self._fits.get((one, other))
            if fit is None:
                fit = 0.0
                for key, value in self._fit(one, other):
                    if value and key in weights:
                        fit += weights[key] * value
                self._fits[one, other] = fit
            total += sign * fit
        for key, value in self._order(i, k):
            if key in weights:
                total += weights[key] * value
        return total

    def _order(self, i: int, k: int) -> Iterator[tuple[Key, float]]:
        """Yield what is of both names: their order, and the other names beside them."""
        for j in range(len(self._names)):
            if j not in (i, k):
                yield from self._third(i, k, j)
        order = 1.0 if self._names[i][1].first < self._names[k][1].first else -1.0
        first, second = self._cases[i], self._cases[k]
        yield ("order",), order
        yield ("order_first", first), order
        yield ("order_second", second), order
        yield ("order_both", first, second), order
        yield ("order_gap", str(min(self._names[k][0].first - self._names[i][0].last, 6))), order

    def spans(self, i: int, k: int, source: str, target: str) -> tuple[str, str]:
        """Return the words from the one name to the other, of the source and of the target."""
        (a, x), (b, y) = self._names[i], self._names[k]
        first, last = (x, y) if x.first < y.first else (y, x)
        ours, theirs = self._ours, self._theirs
        return (
            source[ours[a.first].start : ours[b.last - 1].end],
            target[theirs[first.first].start : theirs[last.last - 1].end],
        )

    def _verb(self, name: Mention) -> int | None:
        """Return the place in the target of the next verb after a name of the source."""
        best = (len(self._ours), 0.0, -1)
        for p, q, sure in self._links:
            if name.last <= p <= best[0] and (p < best[0] or sure > best[1]) and is_verbal(self._ours[p].low):
                best = (p, sure, q)
        return best[2] if best[2] >= 0 else None

    def _fit(self, i: int, k: int) -> Iterator[tuple[Key, float]]:
        """Yield how a name of the source fits the place of a name of the target."""
        yield from self._marks(i, k)
        yield from self._beside(i, k)

    def _marks(self, i: int, k: int) -> Iterator[tuple[Key, float]]:
        case, then, before, after = self._cases[i], self._nexts[i], self._before[k], self._after[k]
        yield ("case_before", case, before), 1.0
        yield ("case_after", case, after), 1.0
        yield ("next_before", then, before), 1.0
        yield ("next_after", then, after), 1.0
        verb = self._verbs[i]
        if verb is not None:
            side = "before" if self._names[k][1].last <= verb else "after"
            yield ("verb", case, side), 1.0
            yield ("verb_before", case, before, side), 1.0
        apart = abs(self._names[i][0].first / len(self._ours) - self._names[k][1].first / len(self._theirs))
        yield ("apart",), apart
        yield ("apart", case), apart

    def _beside(self, i: int, k: int) -> Iterator[tuple[Key, float]]:
        """Yield how near to the name are words that mean what words near to the place do, on each side."""
        name, place = self._names[i][0], self._names[k][1]
        near = {"rr": 0.0, "rl": 0.0, "lr": 0.0, "ll": 0.0}
        for p, q, sure in self._links:
            near[_sides(name, place, p, q)] += sure * _nearness(name, place, p, q)
        for sides, value in near.items():
            yield (sides,), value
        yield ("beside",), min(sum(near.values()), 1.0)
        yield ("rr", self._cases[i]), near["rr"]

    def _third(self, i: int, k: int, j: int) -> Iterator[tuple[Key, float]]:
        """Yield how near to the two names a third one is in both texts (Putin, beside Russia)."""
        p, q = self._names[j][0].first, self._names[j][1].first
        for one, other, sign in ((i, i, 1.0), (k, k, 1.0), (i, k, -1.0), (k, i, -1.0)):
            name, place = self._names[one][0], self._names[other][1]
            yield ("third", _sides(name, place, p, q)), sign * _nearness(name, place, p, q)


def _sides(name: Mention, place: Mention, p: int, q: int) -> str:
    return ("r" if p >= name.last else "l") + ("r" if q >= place.last else "l")


def _nearness(name: Mention, place: Mention, p: int, q: int) -> float:
    ours = p - name.last + 1 if p >= name.last else name.first - p
    theirs = q - place.last + 1 if q >= place.last else place.first - q
    return float((max(ours, 1) * max(theirs, 1)) ** -_REACH)


def _link(
    ours: Sequence[Token],
    theirs: Sequence[Token],
    names: Sequence[tuple[Mention, Mention]],
    words: Mapping[str, Mapping[str, float]],
) -> list[Link]:
    """Return which words of the target mean what words of the source do; names do not count."""
    named = {p for name, _ in names for p in range(name.first, name.last)}
    places = {q for _, name in names for q in range(name.first, name.last)}
    stems: dict[str, list[int]] = {}
    letters: dict[str, list[int]] = {}
    for q, token in enumerate(theirs):
        if q not in places and is_content(token):
            stems.setdefault(token.low[:STEM].strip(".,"), []).append(q)
            letters.setdefault(token.low[: STEM - 1].strip(".,"), []).append(q)
    found: list[Link] = []
    for p, token in enumerate(ours):
        if p in named or not is_content(token):
            continue
        sure: dict[int, float] = {}
        if token.is_word:
            if len(token.low) > 3:
                sure = dict.fromkeys(letters.get(token.low[: STEM - 1], ()), _SAME_LETTERS)
            for english, value in words.get(token.low[:STEM], {}).items():
                for q in stems.get(english, ()):
                    sure[q] = max(sure.get(q, 0.0), value)
        else:
            sure = dict.fromkeys(stems.get(token.low[:STEM].strip(".,"), ()), _SAME_NUMBER)
        found += [(p, q, value) for q, value in sure.items()]
    best: dict[tuple[str, int], float] = {}
    for p, q, value in found:
        best["p", p] = max(best.get(("p", p), 0.0), value)
        best["q", q] = max(best.get(("q", q), 0.0), value)
    return [(p, q, v) for p, q, v in found if v >= _RIVAL * best["p", p] and v >= _RIVAL * best["q", q]]
