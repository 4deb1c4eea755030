"""Names that a text tells by other words: a club by its colours, a Turkish ministry that English calls Turkish."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from core.text import fold_once
from transform.check.name_words import Grade, Name
from transform.heads import Heads

_SHORT = 3  # letters of an entry that is found with a capital only, for small it is another word ("ay", a month)

_Beginning = tuple[str, bool, int]  # letters, whether they are a whole word, the number of the entry
Entries = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


class ToldNames:
    """Settles the names that have no counterpart of their own, but other words that tell them."""

    def __init__(self, entries: Entries) -> None:
        """Take pairs of Turkish and English beginnings of words, folded; a final "=" makes a whole word of one."""
        self._turkish = _by_head(left for left, _ in entries)
        self._english = _by_head(right for _, right in entries)

    def find(self, source: str, target: str) -> Told:
        """Find the entries of a Turkish sentence and of its translation."""
        ours = _find(source, self._turkish)
        theirs = _find(target, self._english) if ours else []
        return Told(ours, theirs, {i for _, _, i in ours} & {i for _, _, i in theirs})


@dataclass(frozen=True, slots=True)
class Told:
    """The entries of two texts, as (start, end, entry), and the numbers of those that both have."""

    ours: Sequence[tuple[int, int, int]]
    theirs: Sequence[tuple[int, int, int]]
    both: Set[int]

    def spans(self) -> tuple[set[int], set[int]]:
        """Return the characters of the source and of the target that tell each other."""
        return _characters(self.ours, self.both), _characters(self.theirs, self.both)

    def settle(self, missing: Sequence[Name], extra: Sequence[Name]) -> tuple[list[Name], list[Name]]:
        """Return the names of the source and of the target that nothing of the other text tells.

        Args:
            missing: names of the source without a counterpart.
            extra: names of the target without a counterpart.
        """
        ours, theirs, both = self.ours, self.theirs, self.both
        if not both:
            return list(missing), list(extra)
        # A land that is told for another ("Turkish Navy" for Alman Donanması) stays a surplus.
        swapped = any(n.grade == Grade.KNOWN for n in missing)
        kept = [n for n in extra if swapped and n.grade == Grade.KNOWN]
        return _untold(missing, ours, both), [*kept, *_untold([n for n in extra if n not in kept], theirs, both)]


NOTHING_TOLD = Told((), (), frozenset())


def _by_head(sides: Iterable[tuple[str, ...]]) -> Heads[_Beginning]:
    """Sort the beginnings of one side by their first letters."""
    return Heads(
        (letters, (letters, word.endswith("="), i))
        for i, words in enumerate(sides)
        for word in words
        for letters in (word.rstrip("="),)
    )


def _find(text: str, entries: Heads[_Beginning]) -> list[tuple[int, int, int]]:
    """Find the entries of a text: (start, end, entry)."""
    folded = fold_once(text)
    found = []
    for at, here in entries.find(folded):
        for letters, whole, i in here:
            end = at + len(letters)
            if whole and folded[end : end + 1].isalnum():
                continue
            if len(letters) > _SHORT or text[at].isupper():
                found.append((at, end, i))
    return found


def _characters(found: Sequence[tuple[int, int, int]], both: Set[int]) -> set[int]:
    return {at for start, end, i in found if i in both for at in range(start, end)}


def _untold(names: Sequence[Name], found: Sequence[tuple[int, int, int]], both: Set[int]) -> list[Name]:
    """Return the names that lie in no entry that both texts have."""
    return [n for n in names if not any(start <= n.start < end for start, end, i in found if i in both)]
