"""Which part of a text a name stands in: in a quotation or outside, in which of its sentences, in a list with which names.

These parts are the same ones in both languages, in whatever order each has its words: who is named inside a quotation is
named inside it in the translation too.
"""

from __future__ import annotations

from collections.abc import Sequence

from transform.check.role_names import Mention, Token
from transform.check.role_phrases import are_listed
from transform.check.role_weights import Key

_QUOTED, _SENTENCE, _LISTED = ("quoted",), ("sentence",), ("listed",)
_COUPLE = 2
_DOUBLE, _SINGLE = frozenset('"“”„«»'), frozenset("'‘’")
_ENDS = frozenset(".!?")
_SHORT = 3  # letters of what is an abbreviation before a full stop ("Dr.", "St.", "W."), with a capital


class Frames:
    """Tells of two names and their places in the target whether they stand in the same parts of both texts."""

    def __init__(
        self, ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[tuple[Mention, Mention]]
    ) -> None:
        """Part both texts.

        Args:
            ours: the Turkish sentence.
            theirs: the English sentence.
            names: the names of both, paired.
        """
        self._places = [(name.first, place.first) for name, place in names]
        quoted = find_quoted(ours)
        quoted_there = find_quoted(theirs) if quoted else []
        self._quoted = (quoted, quoted_there) if quoted_there else None
        numbers = number_sentences(ours)
        numbers_there = number_sentences(theirs) if numbers else []
        same = bool(numbers and numbers_there) and numbers[-1] == numbers_there[-1]
        self._sentences = (numbers, numbers_there) if same else None
        self._lists: list[list[bool]] = []  # of every two names, whether they stand in one list of the source
        self._lists_there: list[list[bool]] = []
        if len(names) > _COUPLE:
            self._lists = [[are_listed(ours, one, other) for other, _ in names] for one, _ in names]
            self._lists_there = [[are_listed(theirs, one, other) for _, other in names] for _, one in names]

    def compare(self, i: int, k: int) -> list[tuple[Key, float]]:
        """Return of each kind of part how much more two names stand in the same ones as they are than exchanged.

        Args:
            i: the number of a name.
            k: the number of another.
        """
        listed = 0
        if self._lists:
            ours, theirs = self._lists, self._lists_there
            for j, (one, other) in enumerate(zip(ours[i], ours[k], strict=True)):
                if one != other and j not in (i, k):
                    listed += (one - other) * (theirs[i][j] - theirs[k][j])
        quoted, sentence = self._apart(self._quoted, i, k), self._apart(self._sentences, i, k)
        return [(_QUOTED, quoted), (_SENTENCE, sentence), (_LISTED, float(listed))]

    def _apart(self, parts: tuple[list[int], list[int]] | None, i: int, k: int) -> float:
        """Return 1 where two names stand in two parts, and in one order in both texts; -1 where in the other, else 0."""
        if parts is None:
            return 0.0
        (one, one_there), (two, two_there) = self._places[i], self._places[k]
        apart = (parts[0][one] - parts[0][two]) * (parts[1][one_there] - parts[1][two_there])
        return float((apart > 0) - (apart < 0))


def find_quoted(cut: Sequence[Token]) -> list[int]:
    """Return of each token whether it stands in a quotation (1 or 0); nothing where the text has none, or is one."""
    texts = {token.text for token in cut}
    if not _DOUBLE.isdisjoint(texts):
        return _find_quoted(cut, _DOUBLE)
    return _find_quoted(cut, _SINGLE) if not _SINGLE.isdisjoint(texts) else []


def _find_quoted(cut: Sequence[Token], marks: frozenset[str]) -> list[int]:
    found, inside = [], 0
    for n, token in enumerate(cut):
        if token.text in marks:
            # A mark opens before a word and not directly behind one; single marks are apostrophes too.
            opens = n + 1 < len(cut) and cut[n + 1].start == token.end
            opens = opens and (not n or cut[n - 1].end < token.start or not cut[n - 1].is_word)
            inside = int(opens)
        found.append(inside)
    outside = any(t.is_word and not f for t, f in zip(cut, found, strict=True))
    return found if outside and any(found) else []


def number_sentences(cut: Sequence[Token]) -> list[int]:
    """Return of each token the number of the sentence it stands in; nothing where the text is one."""
    found, number = [], 0
    for n, token in enumerate(cut):
        found.append(number)
        if token.text in _ENDS and 0 < n < len(cut) - 1:
            before, then = cut[n - 1], cut[n + 1]
            if then.text in _DOUBLE and n + 2 < len(cut):
                then = cut[n + 2]
            short = before.is_word and before.text[0].isupper() and len(before.text) <= _SHORT
            number += then.text[0].isupper() and then.start > token.end and not short
    return found if number else []
