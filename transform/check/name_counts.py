"""Names that stand in both texts, but in one oftener than in the other ("Tokyo and Tokyo" for "Seul ve Tokyo")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.check.name_words import Grade, Name
from transform.check.spellings import Spellings, alike
from transform.check.vocabulary import Vocabulary

_SHORTEST = 3  # letters of a name whose want is an error


class NameCounts:
    """Finds a name put in the place of another, where it stands elsewhere in the sentence too."""

    def __init__(self, vocabulary: Vocabulary, places: frozenset[int]) -> None:
        """Keep what is known of words; `places` are the entries whose want or surplus is an error."""
        self._vocabulary = vocabulary
        self._places = places

    def find(
        self,
        source: str,
        target: str,
        missing: Sequence[Name],
        right: Sequence[Name],
        hits: tuple[Sequence[Hit], Sequence[Hit]],
        keys: tuple[Spellings, Spellings],
    ) -> list[Problem]:
        """Find a name that the target tells oftener than the source, where another is told less often, or not at all.

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            missing: what looks like a name of the source and has no counterpart, or fewer than it should.
            right: the names of the target.
            hits: the known names of the source and of the target.
            keys: the words of the source and of the target.
        """
        ours, theirs = keys
        gone = [n for n in missing if self._is_gone(n)]
        fewer = self.places(source, *hits)
        if not gone and not fewer:
            return []
        listed = {i for hit in hits[0] for i in hit.entries}
        placed = {at for hit in hits[1] if hit.entries & listed for at in range(hit.start, hit.end)}
        again = [
            n.text for n in right
            if n.start not in placed
            and (n.grade >= Grade.OPENING or self._vocabulary.is_foreign(n.text))
            and (many := theirs.count(n.text)) > 1 and many > ours.count(n.text) > 0
        ]  # fmt: skip
        for name in gone:
            put = next((a for a in again if not alike(a, name.text)), None)
            if put:
                return [Problem("name", name.text, put)]
        gone = fewer or [n for n in gone if not n.repeated and self._is_certain(n)]
        more = self.places(target, hits[1], hits[0]) if gone else []
        return [Problem("name", gone[0].text, more[0].text)] if more else []

    def fewer(self, left: Sequence[Name], ours: Spellings, theirs: Spellings) -> list[Name]:
        """Return the names of the source that the target has too, but less often."""
        return [
            Name(n.text, Grade.START, n.start, repeated=True)
            for n in left
            if self._is_kept(n, theirs) and (many := ours.count(n.text)) > 1 and many > theirs.count(n.text) > 0
        ]

    def places(self, text: str, hits: Sequence[Hit], others: Sequence[Hit]) -> list[Name]:
        """Return the places of a text that the other has too, but less often."""
        if len(hits) < 2 or not others:  # once is not more often than the other
            return []
        hits = [
            hit for last, hit in zip((None, *hits), hits, strict=False)
            # "Amerika Birleşik Devletleri" is one land, told by two names of the list.
            if last is None or last.entries != hit.entries or text[last.end : hit.start] != " "
        ]  # fmt: skip
        here = Counter(i for hit in hits for i in hit.entries & self._places)
        there = Counter(i for hit in others for i in hit.entries)
        return [
            Name(text[hit.start : hit.end], Grade.START, hit.start, repeated=True)
            for hit in hits
            if (both := [i for i in hit.entries & self._places if there[i]]) and all(here[i] > there[i] for i in both)
        ]

    def _is_kept(self, name: Name, theirs: Spellings) -> bool:
        """Tell whether a word is a name, for it looks like one or English leaves it as it is."""
        if name.grade == Grade.COMMON:
            return theirs.hold(name.text) and not self._vocabulary.is_common_english(name.text)
        return Grade.OPENING <= name.grade < Grade.KNOWN

    def _is_certain(self, name: Name) -> bool:
        return name.grade >= Grade.SURE or (name.grade == Grade.LIKELY and self._vocabulary.is_foreign(name.text))

    def _is_gone(self, name: Name) -> bool:
        """Tell whether a name whose counterpart is missing is one for certain."""
        if name.repeated:
            return True
        return len(name.text) >= _SHORTEST and (name.grade >= Grade.OPENING or self._vocabulary.is_foreign(name.text))
