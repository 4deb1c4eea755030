"""Who did what to whom, weighed: would the translation fit its source better with two of its names exchanged?

A log-linear model of which Turkish name belongs in which place of the English sentence. A name fits a place by the marks
of both (an ending and a preposition, `transform/check/role_marks.py`), by the words beside it that mean the same, by
the verb it stands before or after, and by the order of the two names. `seeds/check_roles.tsv` holds the weights and the
words; `tests/benchmarks/role_model.py` fits both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from core import late_re as re
from core.errors import SettingsError
from transform.check.lexicon import Nouns
from transform.check.links import Words
from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.check.role_agents import find_turned_agents, fits_agents
from transform.check.role_anchors import is_anchored
from transform.check.role_bound import check_bound
from transform.check.role_clauses import fits_by_clause, is_turned_by_clause
from transform.check.role_converses import Converse, find_turned_deed, is_mutual, read_converse
from transform.check.role_mentions import ALONE, Aligned, align, find_groups, join_words
from transform.check.role_moved import find_moved, find_turned_owner
from transform.check.role_names import Mention, Token, may_pair, mentions, pair, tokens
from transform.check.role_nearness import LONGEST
from transform.check.role_of_others import find_of_other, is_where_it_belongs
from transform.check.role_parted import find_parted
from transform.check.role_phrases import (
    are_address,
    are_apposed,
    are_joined,
    are_listed,
    are_one,
    fits_by_case,
    is_asked,
    is_of_an_office,
    is_place_in,
    is_posted,
    is_turned_by_case,
)
from transform.check.role_reading import Reading
from transform.check.role_speakers import reports_in_both, speaks_in_both
from transform.check.role_voice import check_voice
from transform.check.role_ways import find_turned_ways
from transform.check.role_weights import Key, RoleWeights

_CAPITAL = re.compile(r"[A-ZÇĞİÖŞÜÀ-Þ](?<!\w.)")  # a look back first would be asked of every letter
_NO_NOUNS = Nouns(())
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

    def __init__(self, table: RoleTable, nouns: Nouns = _NO_NOUNS, titles: frozenset[str] = frozenset()) -> None:
        """Take the fitted model.

        Args:
            table: the model.
            nouns: beginnings of common nouns of Turkish names (Bakan).
            titles: common nouns of English names ("president").
        """
        self._table, self._nouns, self._titles = table, nouns, titles
        self._weights = RoleWeights(table.weights)

    def check(self, source: str, target: str, hits_source: Sequence[Hit], hits_target: Sequence[Hit]) -> list[Problem]:
        """Find two names that have changed places; problems of the kind "role".

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            hits_source: the names of the list in the source.
            hits_target: the names of the list in the target.
        """
        text = read_text(source, target, hits_source, hits_target)
        found: list[Problem] = []
        if text is not None:
            ours, theirs = text.ours, text.theirs
            found = (
                self._find_exchanged(source, target, text)
                or find_parted(source, target, ours, theirs, self._nouns, self._titles)
                or find_turned_ways(source, target, ours, theirs, text.readings[0])
                or find_turned_deed(source, target, ours, theirs, text.readings[0])
                or _find_turned_cases(source, target, text)
                or self._find_moved(source, target, text)
                or check_bound(source, target, ours, theirs, text.readings[0])
                or find_of_other(source, target, (ours, theirs), text.names, self._table.words)
            )
        if found and (is_mutual(source, target, found[0]) or self._fits(text, found[0], target)):
            found = []
        if not found and text is not None:
            found = find_turned_agents(source, target, text.ours, text.theirs, text.readings[0], self._table.words)
        if found:
            return found
        voiced = check_voice(source, target, self._table.words)
        fits = text is not None and voiced and fits_agents(text.ours, text.theirs, text.readings[0], self._table.words)
        return [] if fits else voiced

    def _fits(self, text: Text | None, problem: Problem, target: str) -> bool:
        """Tell whether the names that a problem exchanges are shown to be where they belong by their verb."""
        if text is None:
            return False
        fitting = fits_agents(text.ours, text.theirs, text.readings[0], self._table.words)
        at = target.find(problem.target)
        end = at + len(problem.target)
        return len(fitting) > 1 and all(at <= text.theirs[n].start < end for n in fitting)

    def are_converse(self, source: str, target: str, hits_source: Sequence[Hit], hits_target: Sequence[Hit]) -> bool:
        """Tell whether what one name gives another is told as got, by the right one; arguments as of `check`."""
        text = read_text(source, target, hits_source, hits_target)
        names = [(one.name, one.place) for one in text.readings[0]] if text else []
        return any(
            text is not None and read_converse(text.ours, text.theirs, one, other) is Converse.FITS
            for one, other in combinations(names, 2)
        ) or (text is not None and len(fits_agents(text.ours, text.theirs, text.readings[0], self._table.words)) > 1)

    def _find_moved(self, source: str, target: str, text: Text) -> list[Problem]:
        both = text.ours, text.theirs
        moved = next((found for reading in text.readings if (found := find_turned_owner(*both, reading))), None)
        if moved is None:
            readings = [find_moved(*both, reading, self._table.words) for reading in text.readings]
            moved = (
                readings[0] if readings and all(readings) else None
            )  # a name told twice may stand rightly by one of them
        if moved is None:
            return []
        one, other = moved
        return [
            Problem(
                "role",
                _span(source, text.ours, one.name, other.name),
                _span(target, text.theirs, one.place, other.place),
            )
        ]

    def _find_exchanged(self, source: str, target: str, text: Text) -> list[Problem]:
        exchanged: set[tuple[int, int]] | None = None  # by where the names stand in the target, or in the source
        in_source = _tells_oftener(text.readings)
        spans: dict[tuple[int, int], tuple[str, str]] = {}
        for aligned in text.readings:
            found: set[tuple[int, int]] = set()
            reading = self._read(text, aligned)
            for i, k in reading.candidates if reading else ():
                often = max(aligned[i].group, aligned[k].group) != ALONE
                if reading and self._is_exchanged(reading, i, k, told_often=often):
                    places = (aligned[i].name.first, aligned[k].name.first) if in_source else reading.places(i, k)
                    found.add(places)
                    spans.setdefault(places, reading.spans(i, k, source, target))
            exchanged = found if exchanged is None else exchanged & found
            if not exchanged:
                return []
        return [Problem("role", *spans[places]) for places in spans if exchanged and places in exchanged][:1]

    def _read(self, text: Text, aligned: Sequence[Aligned]) -> Reading | None:
        """Read a sentence; mentions of one name are turned round where their marks ask for it."""
        reading, twins = read(text, aligned, self._table.words)
        for i, k in twins if reading else ():
            if reading and reading.odds(i, k, self._weights) < 0:
                turned = list(aligned)
                turned[i], turned[k] = (
                    turned[i]._replace(place=turned[k].place),
                    turned[k]._replace(place=turned[i].place),
                )
                return read(text, turned, self._table.words)[0]
        return reading

    def _is_exchanged(self, reading: Reading, i: int, k: int, *, told_often: bool) -> bool:
        voice = reading.voice(i, k)
        if voice:
            return voice < 0
        known = not told_often and reading.are_known(i, k)
        margin = self._table.known_margin if known else self._table.margin
        return reading.odds(i, k, self._weights) < -margin


def _tells_oftener(readings: Sequence[Sequence[Aligned]]) -> bool:
    """Tell whether the target tells a name oftener than the source, so that its readings differ by places of the target."""
    named = {tuple(one.name.first for one in reading) for reading in readings}
    return len(readings) > 1 and len(named) == 1


class Text(NamedTuple):
    """A sentence and its translation, cut into words, with each reading of which name is which."""

    ours: Sequence[Token]
    theirs: Sequence[Token]
    readings: list[list[Aligned]]
    names: tuple[Sequence[Mention], Sequence[Mention]]  # of each, word by word


def read_text(source: str, target: str, hits_source: Sequence[Hit], hits_target: Sequence[Hit]) -> Text | None:
    """Pair the names of a sentence and of its translation; None where they share none, or are no sentences.

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        hits_source: the names of the list in the source.
        hits_target: the names of the list in the target.
    """
    if len(_CAPITAL.findall(source)) < 2 or len(_CAPITAL.findall(target)) < 2:
        return None
    if not may_pair(source, target, hits_source, hits_target):
        return None
    ours, theirs = tokens(source, turkish=True), tokens(target, turkish=False)
    if max(len(ours), len(theirs)) >= LONGEST:
        return None
    named, placed = mentions(ours, hits_source), mentions(theirs, hits_target)
    left, right = join_words(ours, named, theirs, placed)
    paired = pair(left, right)
    return Text(ours, theirs, align(paired, find_groups(left, right, paired)), (named, placed))


def _find_turned_cases(source: str, target: str, text: Text) -> list[Problem]:
    """Find two names of which the cases or clauses of the source show that each does what the other did."""
    for one, other in combinations(text.readings[0], 2):
        pair = (one.name, one.place), (other.name, other.place)
        both = text.ours, text.theirs
        if (
            is_turned_by_case(*both, *pair)
            or is_turned_by_clause(*both, *pair)
            or read_converse(*both, *pair) is Converse.TURNED
        ):
            (a, x), (b, y) = pair
            return [Problem("role", _span(source, text.ours, a, b), _span(target, text.theirs, x, y))]
    return []


def _span(text: str, cut: Sequence[Token], one: Mention, other: Mention) -> str:
    """Return the words from the one name to the other."""
    first, last = sorted((one, other), key=lambda name: name.first)
    return text[cut[first.first].start : cut[last.last - 1].end]


def read(text: Text, aligned: Sequence[Aligned], words: Words) -> tuple[Reading | None, list[tuple[int, int]]]:
    """Read a sentence and its translation in one way.

    Args:
        text: both.
        aligned: which name is which, in the order of the source.
        words: as in `RoleTable`.

    Returns:
        The reading, None where no two names could be exchanged; and which two of its names are mentions of one.
    """
    names = aligned[:_MOST]
    candidates: list[tuple[int, int]] = []
    twins: list[tuple[int, int]] = []
    for (i, one), (k, other) in combinations(enumerate(names), 2):
        if one.group != ALONE and one.group == other.group:
            twins.append((i, k))
        elif _may_be_exchanged(text, one, other, words):
            candidates.append((i, k))
    if not candidates:
        return None, twins
    pairs = [(m.name, m.place) for m in names]
    return Reading(text.ours, text.theirs, pairs, candidates, words, twins), twins


def _may_be_exchanged(text: Text, one: Aligned, other: Aligned, words: Words) -> bool:
    (a, x, _), (b, y, _) = one, other
    ours, theirs = text.ours, text.theirs
    short, long = sorted((a.key, b.key), key=len)
    if a.entries & b.entries or (not a.entries and not b.entries and (long.startswith(short) or long.endswith(short))):
        return False  # one name, or part of the other
    return not (
        (are_listed(ours, a, b) and are_listed(theirs, x, y))
        or are_one(ours, theirs, (a, x), (b, y))
        or are_address(ours, theirs, (a, x), (b, y))
        or are_apposed(ours, theirs, (a, x), (b, y))
        or are_joined(ours, theirs, (a, x), (b, y))
        or is_place_in(ours, theirs, (a, x), (b, y))
        or is_posted(ours, theirs, (a, x), (b, y))
        or is_asked(ours, theirs, (a, x))
        or is_asked(ours, theirs, (b, y))
        or fits_by_case(ours, theirs, (a, x), (b, y))
        or is_where_it_belongs(ours, theirs, (a, x))
        or is_where_it_belongs(ours, theirs, (b, y))
        or is_of_an_office(ours, theirs, (a, x))
        or is_of_an_office(ours, theirs, (b, y))
        or speaks_in_both(ours, theirs, (a, x))
        or speaks_in_both(ours, theirs, (b, y))
        or reports_in_both(ours, theirs, (a, x), (b, y))
        or fits_by_clause(ours, theirs, (a, x), (b, y))
        or read_converse(ours, theirs, (a, x), (b, y)) is Converse.FITS
        or is_anchored(ours, theirs, (a, x), words)
        or is_anchored(ours, theirs, (b, y), words)
    )
