"""Who did what to whom, weighed: would the translation fit its source better with two of its names exchanged?

A log-linear model of which Turkish name belongs in which place of the English sentence. A name fits a place by the marks
of both (an ending and a preposition, `transform/check/role_marks.py`), by the words beside it that mean the same, by
the verb it stands before or after, and by the order of the two names. `seeds/check_roles.tsv` holds the weights and the
words; `tests/benchmarks/role_model.py` fits both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from core.errors import SettingsError
from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.check.role_names import may_pair, mentions, pair, tokens
from transform.check.role_nearness import LONGEST
from transform.check.role_phrases import are_apposed, are_listed, are_one
from transform.check.role_reading import Reading
from transform.check.role_voice import check_voice
from transform.check.role_weights import Key, RoleWeights

_CAPITAL = re.compile(r"[A-ZÇĞİÖŞÜÀ-Þ](?<!\w.)")  # a look back first would be asked of every letter
_MOST = 8  # names of a sentence; the pairs of more say little of each


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
        self._weights = RoleWeights(table.weights)

    def check(self, source: str, target: str, hits_source: Sequence[Hit], hits_target: Sequence[Hit]) -> list[Problem]:
        """Find two names that have changed places; problems of the kind "role".

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            hits_source: the names of the list in the source.
            hits_target: the names of the list in the target.
        """
        return self._find_exchanged(source, target, hits_source, hits_target) or check_voice(
            source, target, self._table.words
        )

    def _find_exchanged(
        self, source: str, target: str, hits_source: Sequence[Hit], hits_target: Sequence[Hit]
    ) -> list[Problem]:
        reading = read(source, target, hits_source, hits_target, self._table.words)
        if reading is None:
            return []
        for i, k in reading.candidates:
            margin = self._table.known_margin if reading.are_known(i, k) else self._table.margin
            voice = reading.voice(i, k)
            if voice < 0 or (voice == 0 and reading.odds(i, k, self._weights) < -margin):
                return [Problem("role", *reading.spans(i, k, source, target))]
        return []


def read(
    source: str,
    target: str,
    hits_source: Sequence[Hit],
    hits_target: Sequence[Hit],
    words: Mapping[str, Mapping[str, float]],
) -> Reading | None:
    """Read a sentence and its translation; None where they share no two names that could be exchanged, or are no sentences.

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        hits_source: the names of the list in the source.
        hits_target: the names of the list in the target.
        words: as in `RoleTable`.
    """
    if len(_CAPITAL.findall(source)) < 2 or len(_CAPITAL.findall(target)) < 2:
        return None
    if not may_pair(source, target, hits_source, hits_target):
        return None
    ours, theirs = tokens(source, turkish=True), tokens(target, turkish=False)
    if max(len(ours), len(theirs)) >= LONGEST:
        return None
    names = pair(mentions(ours, hits_source), mentions(theirs, hits_target))[:_MOST]
    candidates = [
        (i, k)
        for (i, (a, x)), (k, (b, y)) in combinations(enumerate(names), 2)
        if not (
            a.entries & b.entries
            or are_listed(ours, a, b)
            or are_listed(theirs, x, y)
            or are_one(ours, theirs, (a, x), (b, y))
            or are_apposed(ours, theirs, (a, x), (b, y))
        )
    ]
    return Reading(ours, theirs, names, candidates, words) if candidates else None
