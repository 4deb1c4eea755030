"""The words that a problem is about, as they stand in the two texts: whole words, and each problem once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core import late_re as re
from core.text import APOSTROPHES, fold
from transform.check.model import Problem

_Span = tuple[int, int]
_NOWHERE: _Span = (-1, -1)
_LONGEST_WORD = 40  # characters; what goes on longer is no word, and may be cut
# Neither a word nor a number is cut: "2" is not found in "2,5".
_START, _END = re.compile(r"(?<!\w)(?<!\d[.,])"), re.compile(r"(?!\w|[.,]\d)")
_GAP = r"[^\w\n]{1,3}"


def show(problems: Iterable[Problem], source: str, target: str) -> tuple[Problem, ...]:
    """Return problems with exact excerpts of the texts, cut between words; what is told twice is told once.

    The checks compare folded texts and windows of them, so that what they found may be in small letters or end inside
    a word. A problem whose excerpts lie within those of another of its kind is the same problem.

    Args:
        problems: what was found.
        source: the text that was translated.
        target: its translation.
    """
    here, there = _Excerpts(source), _Excerpts(target)
    shown: list[tuple[Problem, _Span, _Span]] = []
    for problem in problems:
        ours, theirs = here.find(problem.source), there.find(problem.target)
        exact = replace(problem, source=here.cut(ours), target=there.cut(theirs))
        shown.append((exact, ours, theirs))
    kept: list[Problem] = []
    for i, (problem, ours, theirs) in enumerate(shown):
        wider = any(
            problem.kind == other.kind and _lies_in(ours, a) and _lies_in(theirs, b) and (j < i or (ours, theirs) != (a, b))
            for j, (other, a, b) in enumerate(shown)
            if j != i
        )  # fmt: skip
        if not wider:
            kept.append(problem)
    return tuple(kept)


def _lies_in(inner: _Span, outer: _Span) -> bool:
    return inner == _NOWHERE or (outer[0] <= inner[0] and inner[1] <= outer[1])


def _find_whole(words: str, text: str) -> int:
    """Return where some words stand first as whole words, or -1. (To compile a pattern of them takes longer than to search.)"""
    at = text.find(words)
    while at >= 0 and not (_START.match(text, at) and _END.match(text, at + len(words))):
        at = text.find(words, at + 1)
    return at


class _Excerpts:
    """One text, in which the words that a check found are looked up again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded = fold(text)

    def find(self, words: str) -> _Span:
        """Return where some words stand, as whole words; nowhere, where they do not."""
        words = words.strip()
        if not words:
            return _NOWHERE
        # Lower-casing "İ" without Turkish rules leaves a dot of its own.
        plain = fold(words.replace("i\u0307", "i"))
        for told, text in ((words, self._text), (plain, self._folded)):
            at = _find_whole(told, text)
            if at >= 0:
                return self._widen(at, at + len(told))
        for told, text in ((words, self._text), (plain, self._folded)):
            at = text.find(told)
            if at >= 0:
                return self._widen(at, at + len(told))
        loose = _GAP.join(map(re.escape, re.findall(r"\w+", plain)))
        found = re.search(loose, self._folded) if loose else None
        return self._widen(*found.span()) if found else _NOWHERE

    def cut(self, span: _Span) -> str:
        """Return the text of a span."""
        return "" if span == _NOWHERE else self._text[slice(*span)]

    def _widen(self, start: int, end: int) -> _Span:
        """Take in the rest of a word or number that is cut: "ss than 5" of "less than 5.5"."""
        first, last = start, end
        # A Turkish ending goes with its word, and a word can stand without its ending: "'den fazla", "500".
        while start - first < _LONGEST_WORD and (self._is_cut(first) or self._is_ending(first)):
            first -= 1
        while last - end < _LONGEST_WORD and self._is_cut(last):
            last += 1
        return first, last

    def _is_ending(self, at: int) -> bool:
        return self._text[at] in APOSTROPHES and self._at(at - 1).isalnum() and self._at(at + 1).isalnum()

    def _is_cut(self, at: int) -> bool:
        """Tell whether a place is inside a word or a number ("9,8")."""
        before, after = self._at(at - 1), self._at(at)
        if before.isalnum() and after.isalnum():
            return True
        if before in APOSTROPHES:
            return self._at(at - 2).isalnum() and after.isalnum()
        if before in ".,":
            return self._at(at - 2).isdigit() and after.isdigit()
        return after in ".," and before.isdigit() and self._at(at + 1).isdigit()

    def _at(self, at: int) -> str:
        return self._text[at] if 0 <= at < len(self._text) else " "
