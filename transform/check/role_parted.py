"""A given name beside the family name of another ("Simon Morrisey" for "Simon Haeder" and "Morrisey"): two names exchanged by half.

Both languages write a given name before its family name. A finding is given only where the source has the two words side
by side, the target has the first beside another word with a capital, which the source has elsewhere, and the second elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from transform.check.lexicon import Nouns, is_title_noun, sound
from transform.check.model import Problem
from transform.check.role_names import Token

_Part = tuple[str, int, int]  # a word with a capital by its sound, where it begins and where it ends
_SHORTEST = 3  # letters of a given name; less is a title ("Dr", "Mr"), or an initial
_LIKE = 3  # letters in which another spelling of one name begins alike


def find_parted(
    source: str, target: str, ours: Sequence[Token], theirs: Sequence[Token], nouns: Nouns, titles: frozenset[str]
) -> list[Problem]:
    """Find a given name of the source that stands beside another's family name in the target; problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        ours: the words of the source.
        theirs: those of the target.
        nouns: beginnings of common nouns of Turkish names (Bakan), which are no given names.
        titles: common nouns of English names ("president"), which are none either.
    """
    runs = _find_runs(source, ours)
    couples = _find_couples(source, runs)
    if not couples:
        return []
    runs_there = _find_runs(target, theirs)
    there = {first[0]: (first, second) for first, second in _find_couples(target, runs_there)}
    left, right = [part[0] for run in runs for part in run], [part[0] for run in runs_there for part in run]
    for first, second in couples:
        given, family = first[0], second[0]
        if given not in there or left.count(given) > 1 or right.count(given) > 1:
            continue
        first_there, second_there = there[given]
        other = second_there[0]
        # What only begins alike is another spelling.
        if other[:_LIKE] == family[:_LIKE] or family not in right or other not in left:
            continue
        word = source[first[1] : first[2]]
        if word.lower() not in titles and not is_title_noun(word, nouns):
            return [Problem("role", source[first[1] : second[2]], target[first_there[1] : second_there[2]])]
    return _find_led(source, target, couples, _find_couples(target, runs_there), left, right)


def _find_led(
    source: str,
    target: str,
    couples: Sequence[tuple[_Part, _Part]],
    couples_there: Sequence[tuple[_Part, _Part]],
    left: Sequence[str],
    right: Sequence[str],
) -> list[Problem]:
    """Find a second word that another first one leads: "Omaha City … Kansas" for "Kansas City … Omaha"."""
    there = {second[0]: (first, second) for first, second in couples_there}
    for first, second in couples:
        found = there.get(second[0])
        if found is None or any(side.count(second[0]) > 1 for side in (left, right)):
            continue
        lead, other = first[0], found[0][0]
        if lead[:_LIKE] == other[:_LIKE] or any(
            side.count(name) != 1 for side in (left, right) for name in (lead, other)
        ):
            continue
        if not {lead, other} & {second[0]} and not _follow(couples, other, second[0]):
            return [Problem("role", source[first[1] : second[2]], target[found[0][1] : found[1][2]])]
    return []


def _follow(couples: Sequence[tuple[_Part, _Part]], lead: str, second: str) -> bool:
    """Tell whether a word stands in the run of another in the source too ("Salt Lake City")."""
    seconds = {first[0]: after[0] for first, after in couples}
    word: str | None = lead
    for _ in couples:
        word = seconds.get(word) if word is not None else None
        if word == second:
            return True
    return False


def _find_runs(text: str, cut: Sequence[Token]) -> list[list[_Part]]:
    """Return the runs of words with a capital that nothing but a space or a hyphen parts."""
    runs: list[list[_Part]] = []
    end, closed = -1, True
    for token in cut:
        word = token.text
        if not word[0].isupper():
            continue
        if len(word) == 1 and not closed and token.start == end + 1:
            end = token.end + (text[token.end : token.end + 1] == ".")  # an initial
            continue
        if closed or token.start != end + 1:
            runs.append([])
        at = token.start
        for part in word.split("-") if "-" in word else (word,):
            if part[:1].isupper():
                runs[-1].append((sound(part), at, at + len(part)))
            at += len(part) + 1
        end, closed = token.end, bool(token.tail)
    return runs


def _find_couples(text: str, runs: Sequence[Sequence[_Part]]) -> list[tuple[_Part, _Part]]:
    """Return every two neighbours of a run, the first of which can be a given name."""
    return [
        (first, second)
        for run in runs
        if len(run) > 1
        for first, second in pairwise(run)
        if first[2] - first[1] >= _SHORTEST and not text[first[1] : first[2]].isupper()
    ]
